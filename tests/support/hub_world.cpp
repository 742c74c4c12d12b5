// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub_world.h"

#include "core/base/hash.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "core/domain/rules/rulebook.h"

#include <algorithm>
#include <stdexcept>

namespace sek::test {

namespace {

void mustCommit(HubTx& tx)
{
    if (const auto done = tx.commit(); !done) throw std::logic_error(done.error().code);
}

std::string timeZone(const std::string& country)
{
    return country == "LV" ? "Europe/Riga" : country == "SE" ? "Europe/Stockholm" : "Europe/Warsaw";
}

Record record(RecordKey key, std::int64_t rev, const Json& body)
{
    return {std::move(key), rev, false, cj1::write(body)};
}

void putColleague(HubTx& tx, std::int64_t seq, const sample::Colleague& c, const std::set<std::string>& roles, Instant at)
{
    if (roles.contains(role::AuthorisedUser)) {
        Json body = c.body;
        body["v"] = 1;
        body["role"] = "authorised_user";
        body["approved_by"] = "system";
        body["created_at"] = toRfc3339(at);
        body["account_id"] = c.account.text();
        if (!body.contains("eu_login_state")) body["eu_login_state"] = "unknown";
        tx.put(record({kind::AuthorisedUser, c.id}, seq, body));
    }
    for (const auto& r : roles)
        tx.put(record({kind::RoleGrant, named<RecordId>("grant/" + c.key + "/" + r)}, seq,
                      grantBody(c.account, r, HubActor, at)));
}

} // namespace

void HubWorld::seed(const sample::Organisation& o, std::int64_t revision)
{
    if (!store.addOrganisation(o.id)) throw std::logic_error("organisation");
    auto tx = store.begin(o.id);
    const std::int64_t seq = revision;
    (*tx)->setSeq(seq);
    Json body = o.body;
    body["v"] = 1;
    body["revision"] = revision;
    body["time_zone"] = timeZone(text(body, "country"));
    body["contact_person"]["person_id"] = named<RecordId>("contact/" + text(body, "oid")).text();
    body["updated_at"] = toRfc3339(clock.now());
    body["updated_by"] = o.colleagues.front().account.text();
    (*tx)->put(record({kind::Organisation, RecordId(o.id.value)}, seq, body));
    for (const auto& c : o.colleagues) putColleague(**tx, seq, c, {role::Owner, role::AuthorisedUser}, clock.now());
    for (const char* name : {"oid", "pic"})
        if (!text(body, name).empty()) (*tx)->changeClaim({name, text(body, name), true});
    mustCommit(**tx);
}

void HubWorld::addColleague(const OrgId& org, const sample::Colleague& colleague, const std::set<std::string>& roles)
{
    auto tx = store.begin(org);
    const std::int64_t seq = (*tx)->seq() + 1;
    (*tx)->setSeq(seq);
    putColleague(**tx, seq, colleague, roles, clock.now());
    mustCommit(**tx);
}

void HubWorld::overwrite(const OrgId& org, const RecordKey& key, const Json& body)
{
    auto tx = store.begin(org);
    const std::int64_t seq = (*tx)->seq() + 1;
    (*tx)->setSeq(seq);
    (*tx)->put(record(key, seq, body));
    mustCommit(**tx);
}

void HubWorld::putFile(const OrgId& org, const std::string& name, std::int64_t size)
{
    auto tx = store.begin(org);
    (*tx)->putBlob(fromHex(name), {size, size, true, clock.now()});
    mustCommit(**tx);
}

void HubWorld::removeGrants(const OrgId& org, const AccountId& account, const std::string& roleName)
{
    auto tx = store.begin(org);
    const std::int64_t seq = (*tx)->seq() + 1;
    (*tx)->setSeq(seq);
    for (const Grant& g : organisationGrants(**tx))
        if (g.account == account && g.role == roleName) (*tx)->put({{kind::RoleGrant, g.id}, seq, true, {}});
    mustCommit(**tx);
}

Found HubWorld::get(const OrgId& org, const RecordKey& key)
{
    return (*store.begin(org))->get(key);
}

Json HubWorld::organisation(const OrgId& org)
{
    return get(org, {kind::Organisation, RecordId(org.value)}).record.value();
}

Json HubWorld::contact(const OrgId& org)
{
    return personAt(organisation(org), "contact_person.");
}

Json HubWorld::user(const OrgId& org, const RecordId& id)
{
    return get(org, {kind::AuthorisedUser, id}).record.value();
}

std::vector<Record> HubWorld::all(const OrgId& org, std::string_view kind)
{
    return (*store.begin(org))->all(kind);
}

Decision HubWorld::decide(const OrgId& org, const AccountId& actor, const std::string& name, const Json& args)
{
    struct TxClaims : Claims
    {
        explicit TxClaims(const HubTx& t) : tx(t) {}
        ClaimState look(std::string_view kind, const std::string& value) const override { return tx.claim(kind, value); }
        const HubTx& tx;
    };
    const std::string zone = text(organisation(org), "time_zone");
    auto tx = store.begin(org);
    const TxClaims claims(**tx);
    Context context;
    context.authority = true;
    context.org = org;
    context.actor = actor;
    context.command = named<CommandId>("decided by hand");
    context.now = clock.now();
    context.today = dateIn(clock.now(), zone);
    context.claims = &claims;
    return rulebook().decide(**tx, context, name, 1, args);
}

std::vector<OutMessage> HubWorld::newMessages(const std::string& event)
{
    std::vector<OutMessage> out;
    for (const auto& [id, message] : store.state().messages)
        if (message.event == event && m_seen.insert(id).second) out.push_back(message);
    return out;
}

std::vector<OutMessage> HubWorld::allMessages(const std::string& event) const
{
    std::vector<OutMessage> out;
    for (const auto& [id, message] : store.state().messages)
        if (message.event == event) out.push_back(message);
    return out;
}

std::vector<std::string> recipients(const std::vector<OutMessage>& messages)
{
    std::vector<std::string> out;
    for (const auto& m : messages) out.push_back(m.recipient);
    std::ranges::sort(out);
    return out;
}

const OutMessage& messageTo(const std::vector<OutMessage>& messages, const std::string& address)
{
    const OutMessage* found = nullptr;
    for (const auto& m : messages) {
        if (m.recipient != address) continue;
        if (found) throw std::logic_error("two messages to one recipient");
        found = &m;
    }
    if (!found) throw std::logic_error("no message to the recipient");
    return *found;
}

} // namespace sek::test
