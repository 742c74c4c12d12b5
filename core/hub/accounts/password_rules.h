// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace sek {

/// What a new password must be (SEC-2): 15 to 128 characters, any characters, taken byte for byte as typed; not a
/// common one, not made of the person's or the program's own names. No other demands, no expiry.
class PasswordRules
{
public:
    static constexpr int MinCharacters = 15;
    static constexpr int MaxCharacters = 128;

    /// The block list: one password a line in lower case, `#` begins a remark (resources/data/common-passwords.txt).
    explicit PasswordRules(const QByteArray& commonPasswords);

    std::size_t blocked() const { return m_common.size(); }

    /// `ownNames`: display name, e-mail address and the like, as they are written.
    /// Fails with `password_form` (not UTF-8), `password_short`, `password_long`, `password_common`,
    /// `password_own_name`.
    Done check(std::string_view password, const std::vector<std::string>& ownNames) const;

private:
    std::unordered_set<std::string> m_common;
};

} // namespace sek
