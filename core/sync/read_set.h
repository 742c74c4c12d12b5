// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cache.h"

#include <set>
#include <string>
#include <vector>

namespace sek {

/// Notes what a decision looked at, so that it is known which of the author's own pending commands it builds on.
class ReadSet : public Records
{
public:
    explicit ReadSet(const Records& inner) : m_inner(inner) {}

    Found get(const RecordKey& key) const override
    {
        m_keys.insert(key);
        return m_inner.get(key);
    }
    std::vector<Record> all(std::string_view kind) const override
    {
        m_kinds.insert(std::string(kind));
        return m_inner.all(kind);
    }

    /// Ids of the pending commands that changed something this decision read, oldest first; the newest 32 at most, for
    /// those build on the older ones themselves.
    std::vector<CommandId> builtOn(const CacheTx& tx) const
    {
        std::set<std::int64_t> positions;
        const auto add = [&](const RecordKey& key) {
            for (const std::int64_t position : tx.changersOf(key)) positions.insert(position);
        };
        for (const RecordKey& key : m_keys) add(key);
        for (const std::string& kind : m_kinds) add({kind, {}});
        while (positions.size() > 32) positions.erase(positions.begin());
        std::vector<CommandId> out;
        for (const std::int64_t position : positions)
            if (const auto command = tx.commandAt(position)) out.push_back(*command);
        return out;
    }

private:
    const Records& m_inner;
    mutable std::set<RecordKey> m_keys;
    mutable std::set<std::string> m_kinds;
};

} // namespace sek
