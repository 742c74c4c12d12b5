// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"

#include <memory>
#include <string>
#include <vector>

namespace sek {

/// A record as the pages show it. `waiting`: the hub has not settled what was last done to it here.
struct RecordView
{
    RecordId id;
    Json body = Json::object();
    bool waiting = false;
    friend bool operator==(const RecordView&, const RecordView&) = default;
};

/// All records of one kind, in order of their ids as far as they come out of a cache. Copies share what they hold: a view of
/// ten thousand participants in which none has changed costs nothing of them.
class RecordList
{
public:
    RecordList() = default;
    explicit RecordList(std::vector<RecordView> records);

    const std::vector<RecordView>& all() const;
    operator const std::vector<RecordView>&() const { return all(); }
    auto begin() const { return all().begin(); }
    auto end() const { return all().end(); }
    bool empty() const { return all().empty(); }
    std::size_t size() const { return all().size(); }
    const RecordView& front() const { return all().front(); }
    const RecordView& back() const { return all().back(); }
    const RecordView& operator[](std::size_t i) const { return all()[i]; }

    /// Null when there is none of that id.
    const RecordView* find(const RecordId& id) const;
    const RecordView* find(const std::string& id) const;
    /// Whether both are the same records, told without looking at them; false for equal ones that were read twice.
    bool isSame(const RecordList& other) const { return m_records == other.m_records; }
    friend bool operator==(const RecordList& a, const RecordList& b) { return a.isSame(b) || a.all() == b.all(); }
    /// To change this list alone; what shared it stays as it is.
    std::vector<RecordView>& edit();

private:
    std::shared_ptr<const std::vector<RecordView>> m_records;
    bool m_inOrder = true;
};

} // namespace sek
