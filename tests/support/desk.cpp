// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

#include "core/base/hash.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "core/domain/rules/rulebook.h"

#include <stdexcept>

namespace sek::test {

Desk::Desk(HubWorld& h, OrgId o, AccountId a, const std::string& name)
    : hub(h), org(o), account(a), m_device(named<DeviceId>("device/" + name)),
      m_signer(sha256(QByteArray::fromStdString(name))), m_random(std::hash<std::string>{}(name))
{
    restart();
}

Desk::Desk(HubWorld& h, const sample::Organisation& organisation, const std::string& key)
    : Desk(h, organisation.id, organisation.colleague(key).account, key)
{
    if (const auto done = sync(); !done) throw std::logic_error(done.error().code);
}

void Desk::restart()
{
    m_replica = std::make_unique<Replica>(cache, rulebook(), Identity{org, account, m_device}, m_signer, hub.clock,
                                          m_random);
}

Caller Desk::caller() const
{
    return {account, m_device, m_signer.publicJwk(), true};
}

Done Desk::push(bool answerArrives)
{
    while (true) {
        const auto items = m_replica->nextPush(2000, 1024 * 1024, true);
        if (!items) return failure(items);
        if (items->empty()) return {};
        const auto parsed = parsePush(pushBody(*items));
        if (!parsed) return failure(parsed);
        const auto answered = hub.authority.push(org, caller(), *parsed);
        if (!answered) return failure(answered);
        if (!answerArrives) return fail("connection_lost");
        const auto reply = pushReply(toBytes(*answered));
        if (!reply) return failure(reply);
        if (!reply->stopped.empty()) return fail(reply->stopped);
        if (auto done = m_replica->applyReply(*reply); !done) return done;
    }
}

Done Desk::pull()
{
    while (true) {
        const auto after = m_replica->pullAfter();
        if (!after) return failure(after);
        const auto part = hub.authority.changes(org, caller(), *after);
        if (!part) return failure(part);
        QByteArray bytes = partOpening(*part) + "\n";
        for (const Record& r : part->rows) bytes += rowLine(r) + "\n";
        bytes += partClosing(*part) + "\n";
        FeedReader reader;
        if (auto done = reader.feed(bytes); !done) return done;
        for (const ChangesPart& p : reader.take())
            if (auto done = m_replica->applyChanges(p); !done) return done;
        if (part->head && *m_replica->pullAfter() >= part->upTo) return {};
    }
}

Done Desk::sync()
{
    if (auto done = push(true); !done) return done;
    return pull();
}

Done Desk::syncWithLostAnswer()
{
    return push(false);
}

std::optional<Rejection> Desk::submit(const std::string& name, const Json& args)
{
    const auto done = m_replica->submit(name, args);
    if (done) return {};
    if (const auto* failure = std::get_if<Failure>(&done.error())) throw std::logic_error(failure->code);
    return std::get<Rejection>(done.error());
}

PushAnswer Desk::craft(const std::string& name, const Json& args)
{
    SignedCommand command;
    command.args = cj1::write(args);
    command.salt = QByteArray(16, 's');
    command.head = {named<CommandId>("crafted/" + name + "/" + std::to_string(m_random.below(1u << 30))),
                    org,
                    account,
                    m_device,
                    (*hub.store.begin(org))->lastDeviceSeq(m_device) + 1,
                    name,
                    1,
                    0,
                    hub.clock.now(),
                    {},
                    argsHash(command.salt, command.args)};
    command.jws = m_signer.sign(headBytes(command.head));
    const auto items = parsePush(pushBody({{command.head.deviceSeq, wireForm(command)}}));
    if (!items) throw std::logic_error(items.error().code);
    const auto reply = hub.authority.push(org, caller(), *items);
    if (!reply) throw std::logic_error(reply.error().code);
    if (reply->answers.size() != 1) throw std::logic_error(reply->stopped);
    return reply->answers.front();
}

Found Desk::get(const RecordKey& key) const
{
    return (*const_cast<MemoryCache&>(cache).begin())->get(key);
}

Json Desk::organisation() const
{
    return get({kind::Organisation, RecordId(org.value)}).record.value();
}

Json Desk::contact() const
{
    return personAt(organisation(), "contact_person.");
}

Json Desk::user(const RecordId& id) const
{
    return get({kind::AuthorisedUser, id}).record.value();
}

std::vector<Record> Desk::all(std::string_view kind) const
{
    return (*const_cast<MemoryCache&>(cache).begin())->all(kind);
}

std::vector<std::pair<CommandId, Rejection>> Desk::problems() const
{
    std::vector<std::pair<CommandId, Rejection>> out;
    for (const auto& [position, item] : cache.state().outbox) {
        if (item.state != OutboxItem::State::Problem) continue;
        const auto json = cj1::parse(item.rejection);
        const auto rejection = json ? rejectionFromJson(*json) : Result<Rejection>(fail("rejection_form"));
        if (!rejection) throw std::logic_error(rejection.error().code);
        out.emplace_back(item.id, *rejection);
    }
    return out;
}

} // namespace sek::test
