// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/record_list.h"

#include <algorithm>

namespace sek {

RecordList::RecordList(std::vector<RecordView> records)
    : m_records(std::make_shared<const std::vector<RecordView>>(std::move(records))), m_inOrder(std::ranges::is_sorted(*m_records, {}, &RecordView::id))
{
}

const std::vector<RecordView>& RecordList::all() const
{
    static const std::vector<RecordView> none;
    return m_records ? *m_records : none;
}

const RecordView* RecordList::find(const RecordId& id) const
{
    const auto& records = all();
    const auto it = m_inOrder ? std::ranges::lower_bound(records, id, {}, &RecordView::id) : std::ranges::find(records, id, &RecordView::id);
    return it == records.end() || it->id != id ? nullptr : &*it;
}

const RecordView* RecordList::find(const std::string& id) const
{
    const auto parsed = RecordId::parse(id);
    return parsed ? find(*parsed) : nullptr;
}

std::vector<RecordView>& RecordList::edit()
{
    auto own = std::make_shared<std::vector<RecordView>>(all());
    m_inOrder = false;
    m_records = own;
    return *own;
}

} // namespace sek
