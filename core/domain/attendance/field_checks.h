// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/schema.h"

namespace sek::attendance {

/// A field that only decisions write.
Field made(const char* path, FieldType type = FieldType::Text, const char* label = nullptr);
/// Who made and changed the record, and when.
void addStamps(std::vector<Field>& table);

// Rules of single fields.
std::optional<Issue> range(const Field&, const Json& value, int least, int most); ///< ERR_RANGE {min, max}
std::optional<Issue> shortAscii(const Field&, const Json&, const RuleContext&);   ///< ERR_ASCII: fits a text message
std::optional<Issue> timeOfDay(const Field&, const Json&, const RuleContext&);    ///< ERR_TIME: `09:30`
std::optional<Issue> signingMethods(const Field&, const Json&, const RuleContext&); ///< ERR_CHOICE: words of the list
std::optional<Issue> organisationNumber(const Field&, const Json&, const RuleContext&); ///< WARN_REGISTRATION_NUMBER

/// `end` before `start`: ERR_DATE_ORDER at `end`.
std::vector<Issue> dateOrder(const Json& body, const char* start, const char* end);

/// Minutes after midnight, or -1.
int minuteOfDay(const std::string& time);

} // namespace sek::attendance
