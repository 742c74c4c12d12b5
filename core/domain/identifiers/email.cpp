// SPDX-License-Identifier: GPL-3.0-or-later
// E-mail addresses by a practical rule: what offices use and mail systems take, not all of RFC 5321.
// Reasons: structure `at`, `display_name`, `space`, `local_dots`, `domain`, `top_level`.
#include "core/base/text.h"
#include "core/domain/identifiers/parsing.h"

#include <unicode/idna.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace sek {

namespace {

constexpr qsizetype MaxLocalBytes = 64;
constexpr qsizetype MaxAddressBytes = 254;

const icu::IDNA* idna()
{
    static const std::unique_ptr<icu::IDNA> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::IDNA> made(icu::IDNA::createUTS46Instance(
            UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return instance.get();
}

/// The domain as it goes over the wire, or nullopt when it cannot be one.
std::optional<QString> toAce(const QString& domain)
{
    if (!idna()) return std::nullopt;
    const icu::UnicodeString in(reinterpret_cast<const UChar*>(domain.utf16()), static_cast<int32_t>(domain.size()));
    icu::UnicodeString out;
    icu::IDNAInfo info;
    UErrorCode status = U_ZERO_ERROR;
    idna()->nameToASCII(in, out, info, status);
    // Hyphens in the third and fourth place are reserved but in use.
    const uint32_t errors = info.getErrors() & ~static_cast<uint32_t>(UIDNA_ERROR_HYPHEN_3_4);
    if (U_FAILURE(status) || errors != 0) return std::nullopt;
    return QString(reinterpret_cast<const QChar*>(out.getBuffer()), out.length()).toLower();
}

struct Parts
{
    QString local;
    QString domain; ///< lower case, without a final dot
};

QString tidyAddress(const QString& s)
{
    QString out = s.trimmed();
    if (out.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) out = out.mid(7).trimmed();
    return out;
}

Parts split(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0) return {address, {}};
    QString domain = address.mid(at + 1).toLower().normalized(QString::NormalizationForm_C);
    domain.replace(QChar(0x3002), QChar(u'.')); // the ideographic full stop separates labels, too
    if (domain.endsWith(u'.')) domain.chop(1);
    return {address.left(at), domain};
}

std::optional<IdProblem> foreignInLocal(const QString& local)
{
    static constexpr QLatin1String special("!#$%&'*+-/=?^_`{|}~.");
    for (qsizetype i = 0; i < local.size(); ++i) {
        const QChar c = local[i];
        if (ident::isDigit(c) || ident::isLetter(c) || special.contains(c)) continue;
        IdProblem p = ident::makeProblem(IdCode::charset);
        p.offending = local.mid(i, c.isHighSurrogate() ? 2 : 1);
        return p;
    }
    return std::nullopt;
}

/// The last label: letters, or an encoded one. This also keeps out addresses made of numbers.
bool isTopLevel(const QString& label)
{
    if (label.startsWith(QLatin1String("xn--"))) return true;
    return label.size() >= 2 && std::ranges::all_of(label, ident::isLetter);
}

} // namespace

QString emailCompareKey(const QString& address)
{
    const Parts p = split(tidyAddress(streamSafe(address).normalized(QString::NormalizationForm_C)));
    const QString local = p.local.toLower().normalized(QString::NormalizationForm_C);
    if (p.domain.isEmpty()) return local;
    return local + u'@' + toAce(p.domain).value_or(p.domain);
}

namespace ident {

IdResult parseEmail(const QString& n0, const IdContext& context)
{
    const QString s = tidyAddress(n0);
    if (s.isEmpty()) return refuse(IdCode::empty);
    if (s.contains(u'<') || s.contains(u'>')) return refuse(IdCode::structure, "display_name");
    if (s.count(u'@') != 1) return refuse(IdCode::structure, "at");
    if (s.contains(u' ')) return refuse(IdCode::structure, "space");
    const Parts p = split(s);
    if (auto problem = foreignInLocal(p.local)) return std::unexpected(*problem);
    if (p.local.size() > MaxLocalBytes) return refuseLength({MaxLocalBytes}, p.local.size());
    if (p.local.isEmpty()) return refuse(IdCode::structure, "at");
    if (p.local.startsWith(u'.') || p.local.endsWith(u'.') || p.local.contains(QLatin1String("..")))
        return refuse(IdCode::structure, "local_dots");
    const auto ace = toAce(p.domain);
    if (!ace || ace->isEmpty()) return refuse(IdCode::structure, "domain");
    const QStringList labels = ace->split(u'.');
    if (labels.size() < 2 || !isTopLevel(labels.back())) return refuse(IdCode::structure, "top_level");
    const qsizetype bytes = p.local.size() + 1 + ace->size();
    if (bytes > MaxAddressBytes) return refuseLength({MaxAddressBytes}, bytes);
    IdValue v = makeValue(IdKind::email, p.local + u'@' + p.domain, context);
    v.facts.compareKey = emailCompareKey(v.stored);
    return v;
}

} // namespace ident
} // namespace sek
