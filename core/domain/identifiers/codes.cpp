// SPDX-License-Identifier: GPL-3.0-or-later
// One-time codes: text, not numbers, so that leading zeros stay; never stored, never shown again.
#include "core/domain/identifiers/parsing.h"

namespace sek::ident {

IdResult parseOneTimeCode(const QString& n0, const IdContext& context)
{
    const QString s = withoutSpaces(n0);
    if (auto p = foreignCharacter(s)) {
        p->offending.clear(); // a part of a secret is a secret, too
        return std::unexpected(*p);
    }
    if (s.size() != context.codeDigits) return refuseLength({context.codeDigits}, s.size());
    IdValue v = makeValue(IdKind::oneTimeCode, {}, context);
    v.secret = s;
    return v;
}

} // namespace sek::ident
