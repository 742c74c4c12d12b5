// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/password_rules.h"

#include "core/base/text.h"

#include <QSet>
#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace sek {

namespace {

/// Words of this many letters or more count as names of one's own.
constexpr int NameLetters = 3;
/// What must be left of a password when the own names, digits and signs are taken out.
constexpr int LettersBesideNames = 6;

QString lettersOnly(const QString& folded)
{
    QString out;
    for (const QChar c : folded)
        if (c.isLetter() || c.isSurrogate()) out.append(c);
    return out;
}

QStringList wordsOf(const std::string& name)
{
    QStringList words;
    QString word;
    for (const QChar c : fold(QString::fromStdString(name)) + u' ') {
        if (c.isLetter()) {
            word.append(c);
            continue;
        }
        if (word.size() >= NameLetters) words.append(word);
        word.clear();
    }
    return words;
}

bool madeOfNames(const QString& password, const std::vector<std::string>& ownNames)
{
    QStringList words = {QStringLiteral("sekretariat"), QStringLiteral("sekretariats")};
    for (const auto& name : ownNames)
        words.append(wordsOf(name));
    // longest first, so that a short name inside a longer one leaves no crumbs
    std::ranges::sort(words, std::ranges::greater(), &QString::size);
    QString left = lettersOnly(fold(password));
    const auto before = left.size();
    for (const auto& word : words)
        left.remove(word);
    return left.size() < before && left.size() < LettersBesideNames;
}

} // namespace

PasswordRules::PasswordRules(const QByteArray& list)
{
    for (const auto& line : list.split('\n')) {
        const auto word = line.trimmed();
        if (!word.isEmpty() && !word.startsWith('#')) m_common.insert(word.toStdString());
    }
}

Done PasswordRules::check(std::string_view password, const std::vector<std::string>& ownNames) const
{
    // Four bytes a character at most; longer text is not even decoded.
    if (password.size() > 4 * MaxCharacters) return fail("password_long");
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString typed = utf8(QByteArrayView(password.data(), static_cast<qsizetype>(password.size())));
    if (utf8.hasError()) return fail("password_form");
    const int n = codePoints(typed);
    if (n < MinCharacters) return fail("password_short");
    if (n > MaxCharacters) return fail("password_long");
    if (m_common.contains(typed.toLower().toStdString())) return fail("password_common");
    if (madeOfNames(typed, ownNames)) return fail("password_own_name");
    return {};
}

} // namespace sek
