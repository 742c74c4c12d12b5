// SPDX-License-Identifier: GPL-3.0-or-later
// Phone numbers, e-mail addresses and every other number as people type them: what is taken is taken again in its
// stored form, and its masked form shows little of it (SEC-51).
#include "core/domain/identifiers/identifiers.h"
#include "tests/fuzz/must.h"

using namespace sek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2) return 0;
    const auto kind = static_cast<IdKind>(data[0] % (static_cast<int>(IdKind::personName) + 1));
    constexpr const char* Countries[] = {"LV", "SE", "PL"};
    IdContext context;
    context.today = QDate(2026, 11, 21);
    context.country = QLatin1String(Countries[data[1] % 3]);
    context.language = QStringLiteral("en");
    const QString typed = QString::fromUtf8(bytesOf(data + 2, size - 2));
    const auto first = parse(kind, typed, context);
    (void)emailCompareKey(typed);
    (void)identifyRegistration(context.country, typed, context);
    (void)samePhone(typed, typed, context.country);
    (void)showIdentifier(kind, typed, context.language);
    (void)maskIdentifier(kind, typed);
    if (!first || kind == IdKind::oneTimeCode) return 0;
    const auto again = parse(kind, first->stored, context);
    must(again && again->stored == first->stored && again->shown == first->shown);
    must(first->masked == maskIdentifier(kind, first->stored));
    return 0;
}
