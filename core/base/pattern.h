// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QString>

#include <set>
#include <string>

namespace sek {

/// The parameters a message pattern names, inside plurals and choices too. Fails with `mail_texts_pattern`.
Result<std::set<std::string>> patternParameters(const QString& pattern, const std::string& language);

/// Fills a pattern in (ICU MessageFormat). Values stay what they are, whatever stands in them; control characters in them
/// become spaces. Fails with `mail_param` when one is missing, `mail_texts_pattern` when the pattern is none.
Result<QString> fillPattern(const QString& pattern, const std::string& language, const Json& values);

} // namespace sek
