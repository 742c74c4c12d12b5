// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/texts/texts.h"

#include <variant>

namespace sek::texts {

/// Why a command did not go through here, in one sentence: refused by its rules, or not kept.
inline QString refusal(const std::variant<Rejection, Failure>& why)
{
    const auto* r = std::get_if<Rejection>(&why);
    return r ? rejection(*r) : failure(QString::fromStdString(std::get<Failure>(why).code));
}

} // namespace sek::texts
