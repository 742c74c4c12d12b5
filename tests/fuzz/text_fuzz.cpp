// SPDX-License-Identifier: GPL-3.0-or-later
// Text as people type or paste it: tidied once it stays so, and what is tidy and without control characters can be
// stored (SEC-32, SEC-51).
#include "core/base/json.h"
#include "core/base/text.h"
#include "tests/fuzz/must.h"

using namespace sek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString typed = QString::fromUtf8(bytesOf(data, size));
    const QString tidied = tidy(typed), lines = tidyLines(typed);
    must(tidy(tidied) == tidied && tidyLines(lines) == lines);
    must(hasControlCharacters(tidied) || cj1::check(Json(tidied.toStdString())).has_value());
    must(hasControlCharacters(lines, true) || cj1::check(Json(lines.toStdString())).has_value());
    (void)foldedContains(fold(typed), typed);
    return 0;
}
