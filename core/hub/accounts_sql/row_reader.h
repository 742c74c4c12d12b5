// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_store.h"
#include "core/store/sql/connection.h"

#include <limits>

namespace sek {

/// Reads a row column by column, from the left. What no writer of ours can have put there makes the row damaged
/// instead of turning into a value that means something.
class RowReader
{
public:
    /// How statements of this folder hand over and take an absent instant, because values are never null on the SQL
    /// layer; the column itself holds NULL. Outside CJ-1's integers, so no instant that exists.
    static constexpr std::int64_t None = -9007199254740992;

    explicit RowReader(const Row& row) : m_row(row) {}

    RowReader& operator>>(std::string& v);
    RowReader& operator>>(QByteArray& v);
    RowReader& operator>>(std::int64_t& v);
    RowReader& operator>>(bool& v);
    RowReader& operator>>(Instant& v);
    RowReader& operator>>(std::optional<Instant>& v);
    RowReader& operator>>(Uuid& v);
    RowReader& operator>>(Json& v);
    RowReader& operator>>(std::vector<std::int64_t>& v);
    RowReader& operator>>(AccountState& v);
    RowReader& operator>>(InvitationKind& v);
    template <class Tag> RowReader& operator>>(Id<Tag>& v) { return *this >> v.value; }
    template <class Tag> RowReader& operator>>(std::optional<Id<Tag>>& v)
    {
        v.reset();
        if (m_row.text(m_column).empty()) { // NULL reads as empty
            ++m_column;
            return *this;
        }
        return *this >> v.emplace();
    }

    bool damaged() const { return m_damaged; }

private:
    std::string next() { return m_row.text(m_column++); }

    const Row& m_row;
    int m_column = 0;
    bool m_damaged = false;
};

/// How the tables write it; the reader takes exactly these.
const char* nameOf(AccountState state);
const char* nameOf(InvitationKind kind);

/// In the column order of account_statements.h.
AccountRow accountRow(RowReader& in);
DeviceRow deviceRow(RowReader& in);
SessionRow sessionRow(RowReader& in);
RefreshRow refreshRow(RowReader& in);
AccessRow accessRow(RowReader& in);
InvitationRow invitationRow(RowReader& in);
RecoveryRow recoveryRow(RowReader& in);
ThrottleRow throttleRow(RowReader& in);
AccountEvent accountEvent(RowReader& in);
AccessView accessView(RowReader& in);

} // namespace sek
