// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record.h"

namespace sek {

namespace {

Json object(const QByteArray& body)
{
    if (body.isEmpty()) return Json::object();
    auto parsed = cj1::parse(body);
    return parsed && parsed->is_object() ? std::move(*parsed) : Json::object();
}

} // namespace

Json Record::value() const
{
    return deleted ? Json::object() : object(body);
}

Json Record::tombstone() const
{
    return deleted ? object(body) : Json::object();
}

} // namespace sek
