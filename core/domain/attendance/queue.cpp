// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/queue.h"

#include "core/domain/attendance/identity.h"

namespace sek::attendance {

std::expected<BirthDay, Rejection> queueDay(const Records& records, const Participation& person, QDate today)
{
    if (boolean(person.participant, "protected_identity")) return reject("queue_protected");
    const auto number = records.get(identityKey(person.participantId)).record;
    const QDate born = birthDateIn(text(person.participant, "identity_kind"), text(number.value(), "number"), today);
    if (!born.isValid()) return reject("queue_no_birth_day");
    return BirthDay{born.day(), born.month()};
}

} // namespace sek::attendance
