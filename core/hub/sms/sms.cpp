// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/sms/sms.h"

#include <algorithm>

namespace sek {

Done checkSmsNumber(const std::string& number, const std::vector<std::string>& prefixes)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool e164 = number.size() >= 9 && number.size() <= 16 && number[0] == '+' && number[1] != '0' &&
                      std::all_of(number.begin() + 1, number.end(), digit);
    if (!e164) return fail("sms_number");
    if (!std::ranges::any_of(prefixes, [&](const std::string& p) { return p.size() > 1 && number.starts_with(p); }))
        return fail("sms_prefix");
    return {};
}

} // namespace sek
