// SPDX-License-Identifier: GPL-3.0-or-later
// Given names and surnames. Nothing is capitalised: af, von and de stay as typed. Reason: structure `no_letter`.
#include "core/base/text.h"
#include "core/domain/identifiers/parsing.h"

#include <QList>

namespace sek::ident {

namespace {

constexpr int MaxNameLength = 100; ///< code points

bool maySeparate(char32_t c)
{
    return c == U' ' || c == U'\'' || c == U'\u2019' || c == U'-' || c == U'.';
}

} // namespace

IdResult parsePersonName(const QString& typed, const IdContext& context)
{
    // N0 with NFC in place of NFKC, which would change letters that people chose.
    const QString s = tidy(plainDashes(streamSafe(typed).normalized(QString::NormalizationForm_C)));
    if (s.isEmpty()) return refuse(IdCode::empty);
    bool hasLetter = false;
    for (const uint c : s.toUcs4()) {
        const bool letter = QChar::isLetter(c);
        hasLetter = hasLetter || letter;
        if (letter || QChar::isMark(c) || maySeparate(c)) continue;
        IdProblem p = makeProblem(IdCode::charset);
        p.offending = QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1);
        return std::unexpected(p);
    }
    if (const int n = codePoints(s); n > MaxNameLength) return refuseLength({MaxNameLength}, n);
    if (!hasLetter) return refuse(IdCode::structure, "no_letter");
    return makeValue(IdKind::personName, s, context);
}

} // namespace sek::ident
