// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/report.h"

namespace sek::attendance {

/// The day and the month of birth by which somebody opens the own month on a screen that several share (attendance §6).
struct BirthDay
{
    int day = 0;
    int month = 0;

    friend bool operator==(const BirthDay&, const BirthDay&) = default;
};

/// What the report's participant has to type there. Rejections: `queue_protected` (a protected identity never stands in a
/// queue), `queue_no_birth_day` (the identity number does not tell it).
std::expected<BirthDay, Rejection> queueDay(const Records& records, const Participation& person, QDate today);

} // namespace sek::attendance
