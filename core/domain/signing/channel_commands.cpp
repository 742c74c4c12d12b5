// SPDX-License-Identifier: GPL-3.0-or-later
// W2: an address is the person's only when a code sent to it came back and somebody who did not type it has seen who they
// are; a changed one waits a day, and the old one is told.
#include "core/base/text.h"
#include "core/domain/identifiers/identifiers.h"
#include "core/domain/identifiers/sms_prefixes.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/channels.h"
#include "core/domain/signing/schemas.h"
#include "core/domain/signing/signing.h"

#include <algorithm>
#include <array>

namespace sek::signing {

namespace {

using Step = std::expected<void, Rejection>;

constexpr const char* ParticipantClaim = "participant_address";
constexpr const char* StaffClaim = "staff_address";

std::string claimValue(const Context& context, const std::string& kind, const std::string& address)
{
    const std::string key =
        kind == "email" ? emailCompareKey(QString::fromStdString(address)).toStdString() : address;
    return context.org.text() + "/" + kind + ":" + key;
}

bool same(const std::string& kind, const std::string& a, const std::string& b)
{
    if (b.empty()) return false;
    const QString x = QString::fromStdString(a), y = QString::fromStdString(b);
    return kind == "email" ? emailCompareKey(x) == emailCompareKey(y) : samePhone(x, y, {});
}

/// What the bytes of every record with that address hold, so that the others need no parsing; empty when nothing is sure.
QByteArray traceOf(const std::string& kind, const std::string& address)
{
    if (kind != "email") return QByteArray::fromStdString(address);
    const QByteArray local = emailCompareKey(QString::fromStdString(address)).section(u'@', 0, 0).toUtf8();
    const bool plain = std::ranges::all_of(local, [](char c) { return c > ' ' && c < 0x7f && c != '"' && c != '\\'; });
    return plain ? local : QByteArray();
}

/// The address in its kept form. What is not an address on its own line is refused before anything is tidied.
std::expected<std::string, Rejection> keptAddress(const Records& records, const Context& context, const std::string& kind,
                                                  const std::string& typed)
{
    const char* wrong = kind == "email" ? "ERR_EMAIL_FORMAT" : "ERR_PHONE_FORMAT";
    const QString raw = QString::fromStdString(typed);
    if (hasControlCharacters(raw) || raw.size() > 254) return reject(wrong, {{"field", "address"}});
    IdContext id;
    id.today = context.today;
    id.country = qtext(records.get({"organisation", RecordId(context.org.value)}).record.value(), "country");
    const auto parsed = parse(kind == "email" ? IdKind::email : IdKind::phone, raw, id);
    if (!parsed) return reject(wrong, {{"field", "address"}});
    return parsed->stored.toStdString();
}

/// A participant's address may be nobody else's, least of all a colleague's (attendance §4.5).
Step notUsed(const Records& records, const Context& context, const RecordId& self, const Json& body)
{
    const std::string kind = text(body, "kind"), address = text(body, "address");
    const bool account = text(body, "owner_kind") == "account";
    const bool excused = !account && !text(body, "shared_reason").empty();
    const Rejection ofStaff{"ERR_ADDRESS_OF_STAFF", {{"field", "address"}}, {}, {}};
    const Rejection taken{"ERR_ADDRESS_TAKEN", {{"field", "address"}}, {}, {}};
    if (!account) {
        const Json organisation = records.get({"organisation", RecordId(context.org.value)}).record.value();
        std::vector<Json> people;
        for (const Record& r : records.all("authorised_user")) people.push_back(r.value());
        if (const Json& contact = at(organisation, "contact_person"); contact.is_object()) people.push_back(contact);
        const bool mail = kind == "email";
        for (const Json& p : people)
            for (const char* path : std::array{mail ? "email" : "phone_1", mail ? "eu_login_email" : "phone_2"})
                if (same(kind, address, text(p, path))) return std::unexpected(ofStaff);
    }
    const ClaimState participants = context.claim(ParticipantClaim, claimValue(context, kind, address));
    const ClaimState staff = context.claim(StaffClaim, claimValue(context, kind, address));
    const Found before = records.get({kind::ContactChannel, self});
    const bool mine = before.present() && same(kind, address, text(before.record.value(), "address"));
    if (participants != ClaimState::Unknown && staff != ClaimState::Unknown) {
        if (staff != ClaimState::Free && !(account && mine)) return std::unexpected(account ? taken : ofStaff);
        if (participants != ClaimState::Free && !(!account && mine) && !excused) return std::unexpected(taken);
    }
    // Also the hub looks at the records: a shared one took no claim, and is somebody's all the same.
    const QByteArray trace = traceOf(kind, address);
    for (const Record& r : records.all(kind::ContactChannel)) {
        if (r.key.id == self || !(kind == "email" ? r.body.toLower() : r.body).contains(trace)) continue;
        const Channel other{r.key.id, r.value()};
        if (other.kind() != kind || text(other.body, "state") == "retired") continue;
        if (!same(kind, address, other.address())) continue;
        if (other.ofAccount() && !account) return std::unexpected(ofStaff);
        if (!excused) return std::unexpected(taken);
    }
    // Who has an own account needs nobody else's phone, and an excuse would leave the address to be taken.
    if (account && !text(body, "shared_reason").empty()) return reject("ERR_BAD_COMMAND", {{"field", "shared_reason"}});
    return {};
}

void claimAddress(const Context& context, const Json& body, bool take, Changes& changes)
{
    if (!text(body, "shared_reason").empty()) return; // an excused one never took it: notUsed finds it among the records
    changes.claims.push_back({text(body, "owner_kind") == "account" ? StaffClaim : ParticipantClaim,
                              claimValue(context, text(body, "kind"), text(body, "address")), take});
}

} // namespace

void releaseAddress(const Context& context, const Json& channel, Changes& changes)
{
    if (text(channel, "state") != "retired") claimAddress(context, channel, false, changes); // a retired one has given it back
}

namespace {

/// Mailboxes the staff control prove less (attendance §4.5): a warning, and the signature says so.
void noteAssurance(const Records& records, const Owner& owner, Json& body, Changes& changes)
{
    body.erase("low_assurance");
    const std::string address = text(body, "address");
    const auto domain = QString::fromStdString(address.substr(address.rfind('@') + 1)).toLower();
    bool ours = false;
    if (text(body, "owner_kind") == "participant" && text(body, "kind") == "email")
        for (const RecordId& project : owner.projects)
            for (const QString& d : qtext(records.get({"project", project}).record.value(), "staff_domains")
                                        .toLower()
                                        .split(u' ', Qt::SkipEmptyParts))
                ours = ours || domain == d || domain.endsWith(QLatin1Char('.') + d);
    if (ours) changes.warnings.push_back({"address", "WARN_STAFF_DOMAIN", Severity::Warning, Json::object()});
    if (ours || !text(body, "shared_reason").empty()) body["low_assurance"] = true;
    // Told while the number is at hand, not when the first code does not come.
    if (text(body, "kind") == "sms" && std::ranges::none_of(UsualSmsPrefixes, [&](const char* p) { return address.starts_with(p); }))
        changes.warnings.push_back({"address", "WARN_SMS_PREFIX", Severity::Warning, Json::object()});
}

struct Place
{
    Channel channel;
    Owner owner;
    bool self = false; ///< the actor is the owner
    bool visible = true;
};

bool isSelf(const Context& context, const std::string& ownerKind, const RecordId& owner, const Owner& who)
{
    if (ownerKind == "account") return context.actor.value == owner.value;
    return !who.account.isNull() && who.account == context.actor;
}

std::expected<Place, Rejection> place(const char* command, const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "id"));
    if (!id) return reject("ERR_BAD_COMMAND");
    const Found found = records.get({kind::ContactChannel, *id});
    Place out;
    if (found.seen == Seen::NotVisible) {
        out.visible = false;
        return out;
    }
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    out.channel = {*id, found.record.value()};
    const auto owner = RecordId::parse(text(out.channel.body, "owner"));
    if (!owner) return reject("ERR_BAD_COMMAND");
    out.owner = ownerOf(records, context, text(out.channel.body, "owner_kind"), *owner);
    out.self = isSelf(context, text(out.channel.body, "owner_kind"), *owner, out.owner);
    if (out.self) return out;
    if (context.actor == HubActor && context.authority) return out; // what came back is the hub's to say
    if (out.channel.ofAccount() && context.actor != HubActor) return reject("ERR_NOT_AUTHORISED");
    if (auto ok = authoriseIn(command, records, context, out.owner.projects); !ok) return std::unexpected(ok.error());
    return out;
}

void stamp(Json& body, const Context& context)
{
    body["updated_at"] = toRfc3339(context.now);
    body["updated_by"] = context.actor.text();
}

/// Whether the owner had confirmed another address before: then a new one is a change by the back door (W2). One that was
/// taken away or blocked, or that is being changed itself, counts too, or that first would be the way around the day of waiting.
bool hadGood(const Records& records, const RecordId& owner, const RecordId& except)
{
    const std::string wanted = owner.text();
    return std::ranges::any_of(records.all(kind::ContactChannel), [&](const Record& r) {
        if (r.key.id == except || !r.body.contains(wanted.c_str())) return false;
        const Json body = r.value();
        return text(body, "owner") == wanted && (!text(body, "code_confirmed_at").empty() || boolean(body, "is_change"));
    });
}

/// The address that was theirs before, while it is being changed: until the new one is theirs too.
std::optional<Channel> lastGood(const Channel& c)
{
    const std::string address = text(c.body, "address_before");
    if (address.empty()) return std::nullopt;
    Channel out = c;
    out.body["address"] = address;
    return out;
}

/// Those that are told of it. Nothing arrives at one that was blocked.
std::vector<Channel> goodOnes(const Records& records, const RecordId& owner, const RecordId& except)
{
    std::vector<Channel> out;
    for (Channel& c : channelsOf(records, owner)) {
        if (c.id == except || text(c.body, "state") == "blocked") continue;
        if (auto before = lastGood(c)) out.push_back(std::move(*before));
        if (!text(c.body, "code_confirmed_at").empty()) out.push_back(std::move(c));
    }
    return out;
}

/// Says which kind of address changed and when, and the new one masked.
Json noticeParams(const Records& records, const Context& context, const Channel& about)
{
    const Json organisation = records.get({"organisation", RecordId(context.org.value)}).record.value();
    return {{"organisation", text(organisation, "legal_name")},
            {"time_zone", text(organisation, "time_zone")},
            {"kind", about.kind()},
            {"channel", about.masked()},
            {"at", toRfc3339(context.now)}};
}

} // namespace

std::expected<void, Rejection> putNewChannel(const Records& records, const Context& context, const RecordId& id,
                                             const Json& typed, const Owner& owner, Changes& changes)
{
    const auto& schema = contactChannelSchema();
    for (const auto& [key, value] : typed.items())
        if (const Field* f = schema.field(key); !f || f->setBy == SetBy::Hub || !value.is_string())
            return reject("ERR_BAD_COMMAND");
    Json body = normalisedBody(schema, typed);
    const std::string kind = text(body, "kind");
    const auto ownerId = RecordId::parse(text(body, "owner"));
    if ((kind != "sms" && kind != "email") || !ownerId) return reject("ERR_BAD_COMMAND");
    auto address = keptAddress(records, context, kind, text(typed, "address"));
    if (!address) return std::unexpected(address.error());
    body["address"] = *address;
    if (auto ok = notUsed(records, context, id, body); !ok) return ok;
    body["v"] = schema.version;
    body["state"] = "pending";
    body["address_revision"] = 1;
    body["typed_by"] = context.actor.text();
    body["typed_at"] = toRfc3339(context.now);
    body["created_at"] = toRfc3339(context.now);
    body["created_by"] = context.actor.text();
    if (text(body, "owner_kind") == "participant") {
        Json projects = Json::array();
        for (const RecordId& p : owner.projects) projects.push_back(p.text());
        body["project_ids"] = std::move(projects);
    }
    noteAssurance(records, owner, body, changes);
    if (hadGood(records, *ownerId, id)) {
        body["is_change"] = true;
        body["changed_at"] = toRfc3339(context.now);
        const Channel now{id, body};
        const Json params = noticeParams(records, context, now);
        for (const Channel& old : goodOnes(records, *ownerId, id)) changes.effects.push_back(notice(old, "channel_changed_notice", owner.language, params));
        changes.effects.push_back(notice(now, "channel_changed_notice", owner.language, params));
    }
    stamp(body, context);
    for (const Issue& issue : checkBody(schema, {body, context.today}))
        if (issue.severity == Severity::Error) return std::unexpected(Rejection{issue.code, issue.params, {issue}, {}});
    claimAddress(context, body, true, changes);
    changes.put({kind::ContactChannel, id}, body);
    return {};
}

Decision addContactChannel(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "id"));
    const Json& typed = at(args, "body");
    const auto owner = RecordId::parse(text(typed, "owner"));
    const std::string ownerKind = text(typed, "owner_kind");
    if (!id || !owner || (ownerKind != "participant" && ownerKind != "account")) return reject("ERR_BAD_COMMAND");
    if (records.get({kind::ContactChannel, *id}).present()) return reject("ERR_ALREADY_EXISTS");
    const Owner who = ownerOf(records, context, ownerKind, *owner);
    if (!who.known && records.get({"participant", *owner}).seen == Seen::Absent)
        return reject("ERR_NO_SUCH_RECORD", {{"field", "owner"}});
    if (!isSelf(context, ownerKind, *owner, who)) {
        if (ownerKind == "account") return reject("ERR_NOT_AUTHORISED"); // nobody types a colleague's address
        if (auto ok = authoriseIn("AddContactChannel", records, context, who.projects); !ok && who.known)
            return std::unexpected(ok.error());
    } else if (rolesOf(records, context.actor).empty()) {
        return reject("ERR_NOT_AUTHORISED");
    }
    Changes changes;
    if (auto ok = putNewChannel(records, context, *id, typed, who, changes); !ok) return std::unexpected(ok.error());
    return changes;
}

Decision changeContactChannel(const Records& records, const Context& context, const Json& args)
{
    auto where = place("ChangeContactChannel", records, context, args);
    if (!where) return std::unexpected(where.error());
    if (!where->visible) return Changes{};
    const Json before = where->channel.body;
    if (text(before, "state") == "retired") return reject("ERR_READ_ONLY", {{"field", "address"}});
    const std::string kind = where->channel.kind();
    auto address = keptAddress(records, context, kind, text(at(args, "to"), "address"));
    if (!address) return std::unexpected(address.error());
    if (*address == text(before, "address")) return Changes{};
    if (text(at(args, "from"), "address") != text(before, "address")) {
        Rejection r{"ERR_CONFLICT", Json::object(), {}, {}};
        r.conflicts.push_back({{kind::ContactChannel, where->channel.id}, "address", at(args, "from"),
                               {{"address", text(before, "address")}}, {{"address", *address}}, text(before, "updated_by"),
                               text(before, "updated_at"), false});
        return std::unexpected(std::move(r));
    }
    Json body = before;
    body["address"] = *address;
    body.erase("shared_reason");
    if (const std::string reason = text(at(args, "to"), "shared_reason"); !reason.empty()) body["shared_reason"] = reason;
    if (auto ok = notUsed(records, context, where->channel.id, body); !ok) return std::unexpected(ok.error());
    const bool confirmed = !text(before, "code_confirmed_at").empty();
    const auto ownerId = RecordId::parse(text(before, "owner"));
    const bool wasGood = confirmed || boolean(before, "is_change") || (ownerId && hadGood(records, *ownerId, where->channel.id));
    if (confirmed && text(before, "address_before").empty()) body["address_before"] = text(before, "address");
    for (const char* gone : {"code_confirmed_at", "code_confirmed_device", "witness", "witnessed_at", "cooling_until"})
        body.erase(gone);
    body["state"] = "pending";
    body["address_revision"] = integer(before, "address_revision", 1) + 1;
    body["typed_by"] = context.actor.text();
    body["typed_at"] = toRfc3339(context.now);
    body["changed_at"] = toRfc3339(context.now);
    if (wasGood) body["is_change"] = true;
    Changes changes;
    noteAssurance(records, where->owner, body, changes);
    stamp(body, context);
    for (const Issue& issue : checkBody(contactChannelSchema(), {body, context.today}))
        if (issue.severity == Severity::Error)
            return std::unexpected(Rejection{issue.code, issue.params, {issue}, {}});
    const Channel now{where->channel.id, body};
    if (wasGood) {
        changes.effects.push_back(
            notice(where->channel, "channel_changed_notice", where->owner.language, noticeParams(records, context, now)));
        if (const auto last = lastGood(where->channel))
            changes.effects.push_back(notice(*last, "channel_changed_notice", where->owner.language, noticeParams(records, context, now)));
        if (ownerId && !confirmed)
            for (const Channel& other : goodOnes(records, *ownerId, where->channel.id))
                changes.effects.push_back(notice(other, "channel_changed_notice", where->owner.language, noticeParams(records, context, now)));
        changes.effects.push_back(notice(now, "channel_changed_notice", where->owner.language, noticeParams(records, context, now)));
    }
    claimAddress(context, before, false, changes);
    claimAddress(context, body, true, changes);
    changes.put({kind::ContactChannel, where->channel.id}, body);
    return changes;
}

Decision witnessContactChannel(const Records& records, const Context& context, const Json& args)
{
    auto where = place("WitnessContactChannel", records, context, args);
    if (!where) return std::unexpected(where.error());
    if (!where->visible) return Changes{};
    Json body = where->channel.body;
    if (where->channel.ofAccount() || text(body, "state") != "pending" || !text(body, "witness").empty()) return Changes{};
    // Neither who typed the address nor the person it is about can say who stood there (A-29b).
    if (where->self || text(body, "typed_by") == context.actor.text()) return reject("ERR_SAME_PERSON");
    body["witness"] = context.actor.text();
    body["witnessed_at"] = toRfc3339(context.now);
    settle(body, context.now);
    stamp(body, context);
    Changes changes;
    changes.put({kind::ContactChannel, where->channel.id}, body);
    return changes;
}

Decision retireContactChannel(const Records& records, const Context& context, const Json& args)
{
    auto where = place("RetireContactChannel", records, context, args);
    if (!where) return std::unexpected(where.error());
    Json body = where->channel.body;
    if (!where->visible || text(body, "state") == "retired") return Changes{};
    Changes changes;
    claimAddress(context, body, false, changes);
    if (!text(body, "code_confirmed_at").empty() && !where->self)
        changes.effects.push_back(
            notice(where->channel, "channel_changed_notice", where->owner.language, noticeParams(records, context, where->channel)));
    body["state"] = "retired";
    stamp(body, context);
    changes.put({kind::ContactChannel, where->channel.id}, body);
    return changes;
}

Decision blockContactChannel(const Records& records, const Context& context, const Json& args)
{
    auto where = place("BlockContactChannel", records, context, args);
    if (!where) return std::unexpected(where.error());
    Json body = where->channel.body;
    if (!where->visible || text(body, "state") == "retired" || text(body, "state") == "blocked") return Changes{};
    body["state"] = "blocked";
    stamp(body, context);
    Changes changes;
    changes.put({kind::ContactChannel, where->channel.id}, body);
    return changes;
}

void settle(Json& body, Instant now)
{
    const bool witnessed = text(body, "owner_kind") == "account" || !text(body, "witness").empty();
    if (text(body, "state") != "pending" || text(body, "code_confirmed_at").empty() || !witnessed) return;
    body.erase("address_before");
    if (!boolean(body, "is_change") || text(body, "owner_kind") == "account") {
        body["state"] = "active";
        return;
    }
    const Instant from = parseRfc3339(text(body, "changed_at")).value_or(now);
    body["state"] = "cooling";
    body["cooling_until"] = toRfc3339({from.ms + CoolingHours * 3'600'000});
}

void addChannelCommands(Rulebook& book)
{
    book.add("AddContactChannel", {addContactChannel, 1, false, true});
    book.add("ChangeContactChannel", {changeContactChannel, 1, false, true});
    book.add("WitnessContactChannel", {witnessContactChannel});
    book.add("RetireContactChannel", {retireContactChannel, 1, false, true});
    book.add("BlockContactChannel", {blockContactChannel});
}

} // namespace sek::signing
