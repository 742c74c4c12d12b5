// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record.h"

namespace sek {

Json Record::value() const
{
    if (deleted || body.isEmpty()) return Json::object();
    auto parsed = cj1::parse(body);
    return parsed && parsed->is_object() ? std::move(*parsed) : Json::object();
}

} // namespace sek
