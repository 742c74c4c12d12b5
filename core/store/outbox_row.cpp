// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox_row.h"

#include <algorithm>

namespace sek {

QByteArray idList(const std::vector<CommandId>& ids)
{
    QByteArray out;
    for (const CommandId& id : ids)
        out.append(reinterpret_cast<const char*>(id.value.bytes().data()), 16);
    return out;
}

OutboxItem outboxItem(const Row& row)
{
    OutboxItem item;
    item.position = row.integer(0);
    item.id = CommandId(row.uuid(1));
    item.name = row.text(2);
    item.v = static_cast<int>(row.integer(3));
    item.args = row.bytes(4);
    item.salt = row.bytes(5);
    item.madeAt = {row.integer(6)};
    item.baseSeq = row.integer(7);
    const QByteArray ids = row.bytes(8);
    for (qsizetype at = 0; at + 16 <= ids.size(); at += 16) {
        std::array<std::uint8_t, 16> raw{};
        std::copy_n(ids.constData() + at, 16, raw.begin());
        item.after.emplace_back(Uuid(raw));
    }
    item.state = static_cast<OutboxItem::State>(row.integer(9));
    item.deviceSeq = row.integer(10);
    item.jws = row.byteText(11);
    item.acceptedSeq = row.integer(12);
    item.rejection = row.bytes(13);
    item.becauseOf = CommandId(row.uuid(14));
    return item;
}

} // namespace sek
