// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/schema.h"

#include <QDate>

#include <expected>
#include <string>

namespace sek::attendance {

/// A participant's identity number as it is kept (attendance §2.1).
struct Identity
{
    std::string kind;   ///< as in `participant_identity.kind`; `none` without a number
    std::string number; ///< stored form; P3
    std::string masked; ///< for lists; empty without a number
    bool askCentury = false; ///< ten digits were typed and the age that follows is unlikely: a person confirms
    friend bool operator==(const Identity&, const Identity&) = default;
};

/// Reads a number of the kind, or of whichever kind of the country it is when `kind` is empty. Refused with ERR_IDENTITY
/// {reason: check, date, length …}, with ERR_SPREADSHEET for what a spreadsheet made of it, with ERR_REQUIRED.
std::expected<Identity, Issue> readIdentity(const std::string& kind, const std::string& typed, const std::string& country,
                                            QDate today);

/// The date of birth that a kept number tells; invalid when it tells none (foreign numbers, placeholders, the newer Latvian
/// codes). Never kept anywhere.
QDate birthDateIn(const std::string& kind, const std::string& number, QDate today);

/// The kept number as people write it, `19850101-2382`; another kind's as it is kept.
std::string shownIdentity(const std::string& kind, const std::string& number, QDate today);

/// Whether a spreadsheet has turned a long number into `1,98501E+11`.
bool isSpreadsheetNumber(const std::string& typed);

} // namespace sek::attendance
