// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/connection.h"

#include <optional>
#include <vector>

namespace sek {

/// Statements of one transaction with a failure that stays: after the first one nothing more is asked or written, and
/// who commits learns what it was.
class StickySql
{
public:
    explicit StickySql(SqlConnection& connection) : m_connection(connection) {}

    /// Rows touched; 0 after a failure.
    std::int64_t run(const Statement& s, std::initializer_list<SqlValue> values)
    {
        if (m_failure) return 0;
        auto done = m_connection.run(s, values);
        if (done) return *done;
        m_failure = done.error();
        return 0;
    }
    /// Calls `take` for the first row, if there is one.
    template <class F> void one(const Statement& s, std::initializer_list<SqlValue> values, F&& take)
    {
        if (m_failure) return;
        note(m_connection.read(s, values, [&](const Row& row) {
            take(row);
            return false;
        }));
    }
    /// Calls `take` for each row until it returns false.
    template <class F> void each(const Statement& s, std::initializer_list<SqlValue> values, F&& take)
    {
        if (!m_failure) note(m_connection.read(s, values, take));
    }
    /// All rows, each made into a value.
    template <class F> auto list(const Statement& s, std::initializer_list<SqlValue> values, F&& make)
    {
        std::vector<decltype(make(std::declval<const Row&>()))> out;
        if (m_failure) return out;
        note(m_connection.read(s, values, [&](const Row& row) {
            out.push_back(make(row));
            return true;
        }));
        if (m_failure) out.clear(); // half an answer is none
        return out;
    }
    void note(Done done)
    {
        if (!done && !m_failure) m_failure = done.error();
    }
    Done done() const { return m_failure ? Done(std::unexpected(*m_failure)) : Done(); }
    const std::optional<Failure>& failure() const { return m_failure; }

private:
    SqlConnection& m_connection;
    std::optional<Failure> m_failure;
};

} // namespace sek
