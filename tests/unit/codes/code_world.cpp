// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/codes/code_world.h"

#include "core/evidence/jws.h"

#include <stdexcept>

namespace sek::test {

namespace {

using namespace signing;

Json bodyOf(const Records& records, const Ask& ask)
{
    return records.get({"slip", ask.documents.front().id}).record.value();
}

std::expected<Order, Rejection> order(const Records& records, const Context&, const Ask& ask)
{
    const DocumentRef& d = ask.documents.front();
    const Json body = bodyOf(records, ask);
    if (body.empty()) return reject("not_allowed");
    if (integer(body, "revision") != d.revision) return reject("report_superseded", {{"revision", integer(body, "revision")}});
    if (text(body, "hash") != d.contentHash) return reject("content_mismatch");
    if (text(body, "channel_state", "active") != "active") return reject("channel_cooling");
    Order o;
    o.boundHash = d.contentHash;
    o.signer = ask.signer;
    o.signerName = "Astrid Exempel";
    o.channel = named<RecordId>("channel of " + ask.signer.text());
    o.channelKind = text(body, "channel");
    o.address = o.channelKind == "sms" ? "+46701740605" : "astrid@example.org";
    o.maskedAddress = o.channelKind == "sms" ? "+46 ••• ••• •05" : "a•••@e•••.org";
    o.language = "sv";
    o.digits = static_cast<int>(integer(body, "digits", 4));
    o.staff = boolean(body, "staff");
    o.event = "code_sign_attendance";
    o.params = {{"hours", 7}};
    if (ask.offline()) {
        if (!boolean(body, "offline", true)) return reject("offline_off");
        o.event = "code_batch";
        o.life = std::chrono::hours(72);
    }
    return o;
}

RecordId participantOf(const Records& records, const RecordId& slip)
{
    return RecordId::parse(text(records.get({"slip", slip}).record.value(), "signer")).value_or(RecordId());
}

Changes putting(const Ask& ask, Json body)
{
    Changes out;
    out.put({"slip", ask.documents.front().id}, body);
    return out;
}

Decision opened(const Records& records, const Context&, const Ask& ask, const std::string& challenge)
{
    Json body = bodyOf(records, ask);
    body["state"] = "code_active";
    body["challenge"] = challenge;
    return putting(ask, body);
}

Decision closed(const Records& records, const Context&, const Ask& ask, const std::string& challenge, Cause cause)
{
    Json body = bodyOf(records, ask);
    if (text(body, "challenge") != challenge || text(body, "state") == "signed") return Changes();
    body["state"] = "reported";
    body["cause"] = std::string(name(cause));
    return putting(ask, body);
}

Decision confirmed(const Records& records, const Context& context, const Ask& ask, const Proof& proof)
{
    const auto still = order(records, context, ask);
    if (!still) return std::unexpected(still.error());
    Json body = bodyOf(records, ask);
    body["state"] = "signed";
    Changes out = putting(ask, body);
    const DocumentRef& d = ask.documents.front();
    out.put({signing::kind::Signature, RecordId(Uuid::v5(d.id.value, proof.challenge))},
            {{"v", 1},
             {"document_kind", "slip"},
             {"document_id", d.id.text()},
             {"revision", d.revision},
             {"content_hash", d.contentHash},
             {"signer_id", ask.signer.text()},
             {"signer_name", still->signerName},
             {"signer_role", ask.signerRole},
             {"method", proof.method},
             {"assurance", "low"},
             {"challenge_id", proof.challenge},
             {"channel_masked", proof.channelMasked},
             {"attempts_used", proof.attemptsUsed},
             {"digits", proof.digits},
             {"entry_mode", proof.offline() ? "offline" : "online"},
             {"signed_at", toRfc3339(proof.signedAt)}});
    return out;
}

Decision opening(const Records& r, const Context& c, const Json& args)
{
    return noteCodeOpened(slipKinds(), r, c, args);
}
Decision closing(const Records& r, const Context& c, const Json& args)
{
    return noteCodeClosed(slipKinds(), r, c, args);
}
Decision signing_(const Records& r, const Context& c, const Json& args)
{
    return recordSignature(slipKinds(), r, c, args);
}

} // namespace

const Registry& slipKinds()
{
    static const Registry kinds{{"slip", {order, opened, closed, confirmed, nullptr, participantOf}}};
    return kinds;
}

const Rulebook& slipRules()
{
    static const Rulebook book = [] {
        Rulebook b;
        b.add("NoteCodeOpened", {opening, 1, true});
        b.add("NoteCodeClosed", {closing, 1, true});
        b.add("RecordSignature", {signing_, 1, true});
        return b;
    }();
    return book;
}

Codes::Options CodeWorld::everyWay()
{
    Codes::Options o;
    o.email = o.sms = true;
    o.mayLift = [](const Records&, const AccountId& account, const RecordId&) {
        return account == named<AccountId>("Siv") || account == named<AccountId>("another contact");
    };
    return o;
}

CodeWorld::CodeWorld(HubStore& s, Codes::Options options)
    : store(s), authority(store, slipRules(), verifier, clock, &log),
      device(store, authority, std::make_unique<KeyedHashSigner>(QByteArray(32, 'd')),
             KeyedHashSigner(QByteArray(32, 'd')).publicJwk(), clock),
      codes({store, device, log, slipKinds(), keys, clock, random, &offline}, std::move(options))
{
    if (!store.addOrganisation(org)) throw std::logic_error("organisation");
    authority.onDecided = [this](HubTx& tx, const OrgId& o, const std::vector<Record>& puts) {
        codes.documentsChanged(tx, o, puts);
    };
}

signing::Ask CodeWorld::slip(const std::string& name, const std::string& signer, const std::string& channel, bool staff)
{
    signing::Ask ask;
    ask.documentKind = "slip";
    ask.documents = {{named<RecordId>(name), 1, hex(sha256(QByteArray::fromStdString(name)))}};
    ask.signerRole = staff ? "responsible" : "participant";
    ask.signer = named<RecordId>(signer);
    change(ask, [&](Json& body) {
        body = {{"v", 1}, {"revision", 1}, {"hash", ask.documents.front().contentHash}, {"channel", channel},
                {"signer", ask.signer.text()}, {"staff", staff}, {"state", "reported"}};
    });
    return ask;
}

void CodeWorld::change(const signing::Ask& ask, const std::function<void(Json&)>& how)
{
    auto tx = store.begin(org);
    const std::int64_t seq = (*tx)->seq() + 1;
    const RecordKey key{"slip", ask.documents.front().id};
    Json body = (*tx)->get(key).record.value();
    how(body);
    const Record record{key, seq, false, cj1::write(body)};
    (*tx)->setSeq(seq);
    (*tx)->put(record);
    codes.documentsChanged(**tx, org, {record}); // as every accepted command does
    if (const auto done = (*tx)->commit(); !done) throw std::logic_error(done.error().code);
}

Json CodeWorld::stateOf(const signing::Ask& ask)
{
    return (*store.begin(org))->get({"slip", ask.documents.front().id}).record.value();
}

CodeVisitor CodeWorld::visitor(const std::string& name, const std::string& address)
{
    return {named<AccountId>(name), named<DeviceId>("device of " + name), address, "192.0.2.0/24"};
}

std::string CodeWorld::sentCode()
{
    std::string code;
    Instant newest;
    const auto taken = store.takeMessages(clock.now(), clock.now().plusDays(36'500), 1000, {});
    if (!taken) throw std::logic_error(taken.error().code);
    for (const OutMessage& m : *taken)
        if (m.secret.contains("code") && m.queuedAt >= newest) {
            newest = m.queuedAt;
            code = text(m.secret, "code");
        }
    return code;
}

std::string CodeWorld::notThis(const std::string& code)
{
    std::string other = code;
    other.back() = other.back() == '9' ? '0' : static_cast<char>(other.back() + 1);
    return other;
}

std::uint64_t CodeWorld::logSize()
{
    return (*store.begin(org))->logSize();
}

std::vector<Json> CodeWorld::events(const std::string& action)
{
    std::vector<Json> out;
    for (const LogLeaf& leaf : (*store.begin(org))->leavesOf("event")) {
        const Json record = *cj1::parse(parseJws(leaf.seal)->payload);
        if (text(record, "action") == action) out.push_back(record);
    }
    return out;
}

} // namespace sek::test
