// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/scb_chain.h"

namespace sek {

std::vector<std::string> scbResend(const std::set<std::string>& submitted, const std::string& corrected)
{
    return {submitted.lower_bound(corrected), submitted.end()};
}

std::vector<std::string> scbResend(const std::set<std::string>& submitted, const std::set<std::string>& corrected)
{
    return corrected.empty() ? std::vector<std::string>() : scbResend(submitted, *corrected.begin());
}

} // namespace sek
