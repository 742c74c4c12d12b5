// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/schema.h"

namespace sek::rules {

// Rules of single fields (organisations §2). Each gives at most one issue; `value` is null when nothing is entered.

std::optional<Issue> oid(const Field&, const Json& value, const RuleContext&);           ///< ERR_OID_FORMAT
std::optional<Issue> pic(const Field&, const Json& value, const RuleContext&);           ///< ERR_PIC_FORMAT
std::optional<Issue> email(const Field&, const Json& value, const RuleContext&);         ///< ERR_EMAIL_FORMAT, ERR_TOO_LONG
std::optional<Issue> phone(const Field&, const Json& value, const RuleContext&);         ///< ERR_PHONE_FORMAT; warning WARN_PHONE
std::optional<Issue> website(const Field&, const Json& value, const RuleContext&);       ///< ERR_URL_FORMAT
std::optional<Issue> someLetter(const Field&, const Json& value, const RuleContext&);    ///< ERR_NO_LETTER
std::optional<Issue> notDigitsOnly(const Field&, const Json& value, const RuleContext&); ///< ERR_NO_LETTER
std::optional<Issue> pastDate(const Field&, const Json& value, const RuleContext&);      ///< ERR_DATE_FUTURE, ERR_DATE_RANGE
std::optional<Issue> registrationNumber(const Field&, const Json& value, const RuleContext&); ///< warning WARN_REGISTRATION_NUMBER
std::optional<Issue> vatNumber(const Field&, const Json& value, const RuleContext&);     ///< ERR_VIES_FORMAT; warning WARN_VAT_NUMBER
std::optional<Issue> nace(const Field&, const Json& value, const RuleContext&);          ///< ERR_NACE_FORMAT
std::optional<Issue> country(const Field&, const Json& value, const RuleContext&);       ///< ERR_COUNTRY
std::optional<Issue> language(const Field&, const Json& value, const RuleContext&);      ///< ERR_LANGUAGE
/// Postal code of the address the field belongs to; a wrong form is only a warning (WARN_POSTAL_CODE).
std::optional<Issue> postalCode(const Field&, const Json& value, const RuleContext&);

// The form in which a valid value is kept; what cannot be read stays as typed.
Json keptOid(const Json& tidied);   ///< upper case
Json keptPic(const Json& tidied);   ///< nine digits
Json keptEmail(const Json& tidied); ///< domain in lower case

/// The form in which two addresses of e-mail are the same (organisations §2.6).
std::string emailKey(const std::string& email);

} // namespace sek::rules
