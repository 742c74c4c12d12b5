// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts_sql/row_reader.h"

#include <initializer_list>

namespace sek {

namespace {

constexpr std::initializer_list<AccountState> States = {AccountState::Active, AccountState::Blocked,
                                                        AccountState::Removed};
constexpr std::initializer_list<InvitationKind> Kinds = {InvitationKind::Account, InvitationKind::Owner,
                                                         InvitationKind::Device, InvitationKind::PasswordReset};

/// Whether one of `all` is called `name`; then it is put into `v`.
template <class T> bool choose(std::initializer_list<T> all, const std::string& name, T& v)
{
    for (const T one : all)
        if (name == nameOf(one)) {
            v = one;
            return true;
        }
    return false;
}

} // namespace

const char* nameOf(AccountState state)
{
    switch (state) {
    case AccountState::Active: return "active";
    case AccountState::Blocked: return "blocked";
    case AccountState::Removed: return "removed";
    }
    return "";
}

const char* nameOf(InvitationKind kind)
{
    switch (kind) {
    case InvitationKind::Account: return "account";
    case InvitationKind::Owner: return "owner";
    case InvitationKind::Device: return "device";
    case InvitationKind::PasswordReset: return "password_reset";
    }
    return "";
}

RowReader& RowReader::operator>>(std::string& v)
{
    v = next();
    return *this;
}

RowReader& RowReader::operator>>(QByteArray& v)
{
    v = m_row.bytes(m_column++);
    return *this;
}

RowReader& RowReader::operator>>(std::int64_t& v)
{
    v = m_row.integer(m_column++);
    return *this;
}

RowReader& RowReader::operator>>(bool& v)
{
    v = m_row.integer(m_column++) != 0;
    return *this;
}

RowReader& RowReader::operator>>(Instant& v)
{
    return *this >> v.ms;
}

RowReader& RowReader::operator>>(std::optional<Instant>& v)
{
    const std::int64_t ms = m_row.integer(m_column++);
    v = ms == None ? std::nullopt : std::optional(Instant{ms});
    return *this;
}

RowReader& RowReader::operator>>(Uuid& v)
{
    auto id = Uuid::parse(next());
    if (id) v = *id;
    else m_damaged = true;
    return *this;
}

RowReader& RowReader::operator>>(Json& v)
{
    auto value = cj1::parse(next());
    if (value) v = std::move(*value);
    else m_damaged = true;
    return *this;
}

RowReader& RowReader::operator>>(std::vector<std::int64_t>& v)
{
    Json list;
    *this >> list;
    v.clear();
    m_damaged = m_damaged || !list.is_array();
    if (!m_damaged)
        for (const Json& number : list) {
            if (number.is_number_integer()) v.push_back(number.get<std::int64_t>());
            else m_damaged = true;
        }
    return *this;
}

RowReader& RowReader::operator>>(AccountState& v)
{
    m_damaged = !choose(States, next(), v) || m_damaged;
    return *this;
}

RowReader& RowReader::operator>>(InvitationKind& v)
{
    m_damaged = !choose(Kinds, next(), v) || m_damaged;
    return *this;
}

AccountRow accountRow(RowReader& in)
{
    AccountRow r;
    in >> r.id >> r.emailKey >> r.email >> r.displayName >> r.language >> r.passwordHash >> r.state >> r.createdAt
        >> r.passwordChangedAt >> r.totpSecret >> r.totpPending >> r.totpLastStep;
    return r;
}

DeviceRow deviceRow(RowReader& in)
{
    DeviceRow r;
    in >> r.id >> r.account >> r.name >> r.publicKey >> r.thumbprint >> r.createdAt >> r.lastSeenAt >> r.endedAt;
    return r;
}

SessionRow sessionRow(RowReader& in)
{
    SessionRow r;
    in >> r.id >> r.account >> r.device >> r.factors >> r.startedAt >> r.factorAt >> r.idleUntil >> r.absoluteUntil
        >> r.generation >> r.endedAt >> r.endedWhy;
    return r;
}

RefreshRow refreshRow(RowReader& in)
{
    RefreshRow r;
    in >> r.tokenHash >> r.session >> r.generation >> r.salt >> r.usedAt;
    return r;
}

AccessRow accessRow(RowReader& in)
{
    AccessRow r;
    in >> r.tokenHash >> r.session >> r.expiresAt;
    return r;
}

InvitationRow invitationRow(RowReader& in)
{
    InvitationRow r;
    in >> r.id >> r.tokenHash >> r.kind >> r.emailKey >> r.email >> r.org >> r.grants >> r.inviter >> r.createdAt
        >> r.expiresAt >> r.usedAt >> r.revokedAt;
    return r;
}

RecoveryRow recoveryRow(RowReader& in)
{
    RecoveryRow r;
    in >> r.account >> r.codeHash >> r.usedAt;
    return r;
}

ThrottleRow throttleRow(RowReader& in)
{
    ThrottleRow r;
    in >> r.key >> r.tries >> r.failures >> r.lastTry >> r.notBefore;
    return r;
}

AccountEvent accountEvent(RowReader& in)
{
    AccountEvent e;
    in >> e.id >> e.at >> e.name >> e.account >> e.device >> e.org >> e.params;
    return e;
}

AccessView accessView(RowReader& in)
{
    AccessView v;
    v.token = accessRow(in);
    v.session = sessionRow(in);
    in >> v.account >> v.deviceEnded >> v.devicePublicKey;
    return v;
}

} // namespace sek
