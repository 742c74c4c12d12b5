// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signing/channels.h"

#include "core/base/hash.h"
#include "core/domain/identifiers/identifiers.h"
#include "core/domain/people/record_commands.h"
#include "core/domain/signing/signing.h"

#include <algorithm>

namespace sek::signing {

std::string Channel::state(Instant now) const
{
    const std::string stored = text(body, "state", "pending");
    if (stored != "cooling") return stored;
    const auto until = parseRfc3339(text(body, "cooling_until"));
    return until && *until <= now ? "active" : "cooling";
}

std::string Channel::masked() const
{
    const IdKind what = kind() == "email" ? IdKind::email : IdKind::phone;
    return maskIdentifier(what, QString::fromStdString(address())).toStdString();
}

std::optional<Channel> channel(const Records& records, const RecordId& id)
{
    const Found found = records.get({kind::ContactChannel, id});
    if (!found.present()) return std::nullopt;
    return Channel{id, found.record.value()};
}

std::vector<Channel> channelsOf(const Records& records, const RecordId& owner)
{
    std::vector<Channel> out;
    const std::string wanted = owner.text();
    for (const Record& r : records.all(kind::ContactChannel)) {
        if (!r.body.contains(wanted.c_str())) continue; // parsing costs far more than looking
        Channel c{r.key.id, r.value()};
        if (text(c.body, "owner") == wanted && text(c.body, "state") != "retired") out.push_back(std::move(c));
    }
    return out;
}

std::expected<Channel, Rejection> usableChannel(const Records& records, const RecordId& owner, const RecordId& wanted,
                                                const std::vector<std::string>& kinds, Instant now)
{
    const auto judge = [&](const Channel& c) -> std::expected<void, Rejection> {
        const std::string state = c.state(now);
        if (state == "active") return {};
        if (state == "cooling") return reject("channel_cooling", {{"until", text(c.body, "cooling_until")}});
        if (state == "blocked") return reject("channel_blocked");
        return reject(state == "retired" ? "no_channel" : "channel_unverified");
    };
    const auto allowed = [&](const Channel& c) { return std::ranges::find(kinds, c.kind()) != kinds.end(); };
    Rejection why{"no_channel", Json::object(), {}, {}};
    for (const Channel& c : channelsOf(records, owner)) {
        if (!wanted.isNull() && c.id != wanted) continue;
        if (!allowed(c)) continue;
        const auto ok = judge(c);
        if (ok) return c;
        why = ok.error();
    }
    return std::unexpected(std::move(why));
}

std::string channelHash(const Channel& c)
{
    const Json bound = {{"id", c.id.text()},
                        {"owner", text(c.body, "owner")},
                        {"kind", c.kind()},
                        {"address", c.address()},
                        {"revision", integer(c.body, "address_revision", 1)}};
    return hex(taggedHash("sekretariat.channel.1", cj1::write(bound)));
}

Effect notice(const Channel& to, std::string event, std::string language, Json params)
{
    return {std::move(event), to.address(), std::move(language), std::move(params), to.kind()};
}

std::string accountName(const Records& records, const AccountId& account)
{
    for (const Record& r : records.all("authorised_user")) {
        const Json body = r.value();
        if (text(body, "account_id") == account.text()) return text(body, "first_name") + " " + text(body, "last_name");
    }
    return {};
}

Owner ownerOf(const Records& records, const Context& context, const std::string& ownerKind, const RecordId& owner)
{
    Owner out;
    const Json organisation = records.get({"organisation", RecordId(context.org.value)}).record.value();
    if (ownerKind == "account") {
        out.account = AccountId(owner.value);
        out.known = true;
        out.name = accountName(records, out.account);
        out.language = text(organisation, "language", "en");
        for (const Record& r : records.all("authorised_user")) {
            const Json body = r.value();
            if (text(body, "account_id") == owner.text())
                out.language = text(body, "language", out.language);
        }
        return out;
    }
    const Found found = records.get({"participant", owner});
    if (!found.present()) return out;
    const Json body = found.record.value();
    out.known = true;
    out.name = text(body, "given_name") + " " + text(body, "family_name");
    out.language = text(body, "language", text(organisation, "language", "en"));
    if (const auto account = AccountId::parse(text(body, "user_id"))) out.account = *account;
    out.projects = projectsOf(found.record.key, body);
    return out;
}

} // namespace sek::signing
