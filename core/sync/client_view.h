// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

namespace sek {

/// The cache as a decision sees it: what this view of the organisation never gets is not visible rather than absent, so
/// that a client accepts tentatively what only the hub can know.
class ClientView : public Records
{
public:
    ClientView(const Records& inner, const Rulebook& rules, std::int64_t scope)
        : m_inner(inner), m_rules(rules), m_scope(scope)
    {
    }
    Found get(const RecordKey& key) const override
    {
        Found found = m_inner.get(key);
        if (found.seen == Seen::Absent && !found.record.deleted && m_rules.hides(m_scope, key.kind))
            found.seen = Seen::NotVisible;
        return found;
    }
    std::vector<Record> all(std::string_view kind) const override { return m_inner.all(kind); }

private:
    const Records& m_inner;
    const Rulebook& m_rules;
    std::int64_t m_scope;
};

} // namespace sek
