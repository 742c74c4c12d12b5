// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/memory_account_store.h"

#include <algorithm>
#include <stdexcept>

namespace sek {

namespace {

template <class Map, class Key> auto look(const Map& map, const Key& key) -> std::optional<typename Map::mapped_type>
{
    const auto it = map.find(key);
    return it == map.end() ? std::nullopt : std::optional(it->second);
}

template <class Map, class F> auto select(const Map& map, F&& wanted)
{
    std::vector<typename Map::mapped_type> out;
    for (const auto& [key, row] : map)
        if (wanted(row)) out.push_back(row);
    return out;
}

template <class Map, class F> auto first(const Map& map, F&& wanted) -> std::optional<typename Map::mapped_type>
{
    for (const auto& [key, row] : map)
        if (wanted(row)) return row;
    return std::nullopt;
}

} // namespace

class MemoryAccountTx : public AccountTx
{
public:
    explicit MemoryAccountTx(MemoryAccountStore& store) : m_store(store), m(store.m_state) { store.m_held = true; }
    ~MemoryAccountTx() override { m_store.m_held = false; }

    std::optional<AccountRow> account(const AccountId& id) override { return look(m.accounts, id); }
    std::optional<AccountRow> accountByEmail(const std::string& key) override
    {
        return first(m.accounts, [&](const auto& r) { return r.emailKey == key; });
    }
    void put(const AccountRow& r) override
    {
        const auto other = accountByEmail(r.emailKey);
        write(!other || other->id == r.id, [&] { m.accounts.insert_or_assign(r.id, r); });
    }

    std::optional<DeviceRow> device(const DeviceId& id) override { return look(m.devices, id); }
    std::optional<DeviceRow> deviceByKey(const std::string& thumbprint) override
    {
        return first(m.devices, [&](const auto& r) { return r.thumbprint == thumbprint; });
    }
    std::vector<DeviceRow> devices(const AccountId& account) override
    {
        auto rows = select(m.devices, [&](const auto& r) { return r.account == account; });
        std::ranges::stable_sort(rows, {}, &DeviceRow::createdAt);
        return rows;
    }
    void put(const DeviceRow& r) override
    {
        const auto other = deviceByKey(r.thumbprint);
        write(!other || other->id == r.id, [&] { m.devices.insert_or_assign(r.id, r); });
    }

    std::optional<SessionRow> session(const SessionId& id) override { return look(m.sessions, id); }
    std::vector<SessionRow> liveSessions(const AccountId& account) override
    {
        return select(m.sessions, [&](const auto& r) { return r.account == account && !r.endedAt; });
    }
    void put(const SessionRow& r) override
    {
        write(true, [&] { m.sessions.insert_or_assign(r.id, r); });
    }

    std::optional<RefreshRow> refreshToken(const QByteArray& hash) override { return look(m.refreshTokens, hash); }
    void put(const RefreshRow& r) override
    {
        write(true, [&] { m.refreshTokens.insert_or_assign(r.tokenHash, r); });
    }
    std::optional<AccessRow> accessToken(const QByteArray& hash) override { return look(m.accessTokens, hash); }
    void put(const AccessRow& r) override
    {
        write(true, [&] { m.accessTokens.insert_or_assign(r.tokenHash, r); });
    }

    std::optional<InvitationRow> invitation(const InvitationId& id) override { return look(m.invitations, id); }
    std::optional<InvitationRow> invitationByToken(const QByteArray& hash) override
    {
        return first(m.invitations, [&](const auto& r) { return r.tokenHash == hash; });
    }
    std::vector<InvitationRow> invitations(const OrgId& org) override
    {
        auto rows = select(m.invitations, [&](const auto& r) { return r.org == org; });
        std::ranges::stable_sort(rows, {}, &InvitationRow::createdAt);
        return rows;
    }
    void put(const InvitationRow& r) override
    {
        write(true, [&] { m.invitations.insert_or_assign(r.id, r); });
    }

    std::vector<RecoveryRow> recoveryCodes(const AccountId& account) override
    {
        return select(m.recoveryCodes, [&](const auto& r) { return r.account == account; });
    }
    void replaceRecoveryCodes(const AccountId& account, const std::vector<RecoveryRow>& rows) override
    {
        write(true, [&] {
            std::erase_if(m.recoveryCodes, [&](const auto& pair) { return pair.first.first == account; });
            for (const auto& r : rows)
                m.recoveryCodes.insert_or_assign({r.account, r.codeHash}, r);
        });
    }
    void put(const RecoveryRow& r) override
    {
        write(true, [&] { m.recoveryCodes.insert_or_assign({r.account, r.codeHash}, r); });
    }

    std::optional<ThrottleRow> throttle(const QByteArray& key) override { return look(m.throttles, key); }
    void put(const ThrottleRow& r) override
    {
        write(true, [&] { m.throttles.insert_or_assign(r.key, r); });
    }

    bool spendNonce(const QByteArray& hash, Instant expiresAt) override
    {
        if (m.nonces.contains(hash)) return false;
        write(true, [&] { m.nonces.emplace(hash, expiresAt); });
        return true;
    }

    void add(const AccountEvent& e) override
    {
        write(true, [&] { m.events.push_back(e); });
    }

    void purge(Instant now, Instant keepFrom) override
    {
        write(true, [&] {
            std::erase_if(m.nonces, [&](const auto& p) { return p.second < now; });
            std::erase_if(m.accessTokens, [&](const auto& p) { return p.second.expiresAt < now; });
            std::erase_if(m.throttles, [&](const auto& p) { return p.second.lastTry < keepFrom; });
            std::erase_if(m.sessions, [&](const auto& p) {
                return std::min(p.second.endedAt.value_or(p.second.absoluteUntil), p.second.absoluteUntil) < keepFrom;
            });
            std::erase_if(m.refreshTokens, [&](const auto& p) { return !m.sessions.contains(p.second.session); });
            std::erase_if(m.accessTokens, [&](const auto& p) { return !m.sessions.contains(p.second.session); });
        });
    }

    Done commit() override
    {
        if (!m_failure && m_store.hook) note(m_store.hook());
        if (m_failure) return std::unexpected(*m_failure);
        m_store.m_state = m;
        return {};
    }

private:
    void note(Done d)
    {
        if (!d && !m_failure) m_failure = d.error();
    }
    template <class F> void write(bool unique, F&& f)
    {
        if (m_failure) return;
        if (!unique)
            note(fail("store_unique"));
        else if (m_store.hook)
            note(m_store.hook());
        if (!m_failure) f();
    }

    MemoryAccountStore& m_store;
    MemoryAccountStore::State m; ///< a copy; commit puts it in place
    std::optional<Failure> m_failure;
};

Result<std::unique_ptr<AccountTx>> MemoryAccountStore::begin()
{
    if (m_held) throw std::logic_error("a transaction inside a transaction would wait for ever");
    return std::make_unique<MemoryAccountTx>(*this);
}

Result<std::optional<AccessView>> MemoryAccountStore::access(const QByteArray& hash)
{
    const auto token = look(m_state.accessTokens, hash);
    const auto session = token ? look(m_state.sessions, token->session) : std::nullopt;
    const auto account = session ? look(m_state.accounts, session->account) : std::nullopt;
    const auto device = session ? look(m_state.devices, session->device) : std::nullopt;
    if (!account || !device) return std::nullopt;
    return AccessView{*token, *session, account->state, device->endedAt.has_value(), device->publicKey};
}

std::vector<AccountEvent> MemoryAccountStore::waitingEvents(std::size_t max)
{
    return {m_state.events.begin(),
            m_state.events.begin() + static_cast<std::ptrdiff_t>(std::min(max, m_state.events.size()))};
}

Done MemoryAccountStore::eventTaken(const Uuid& id)
{
    if (hook)
        if (auto ok = hook(); !ok) return ok;
    std::erase_if(m_state.events, [&](const auto& e) { return e.id == id; });
    return {};
}

} // namespace sek
