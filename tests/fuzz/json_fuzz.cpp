// SPDX-License-Identifier: GPL-3.0-or-later
// CJ-1: what is read can be written, what is written is read again to the same bytes, and nothing else is canonical;
// what is only looked at is taken exactly when it can be read (SEC-32, SEC-50).
#include "core/base/json.h"
#include "core/base/json_look.h"
#include "tests/fuzz/must.h"

using namespace sek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto value = cj1::parse(bytes);
    const auto canonical = cj1::parseCanonical(bytes);
    const bool look = cj1::lookAtObject({bytes.constData(), static_cast<std::size_t>(bytes.size())}).has_value();
    must(look == (value && value->is_object()));
    if (!value) {
        must(!canonical && value.error().code.starts_with("json_") && value.error().detail.empty());
        return 0;
    }
    must(cj1::check(*value).has_value());
    const QByteArray written = cj1::write(*value);
    must(canonical.has_value() == (written == bytes));
    const auto again = cj1::parseCanonical(written);
    must(again && *again == *value && cj1::write(*again) == written);
    return 0;
}
