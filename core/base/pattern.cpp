// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern.h"

#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

#include <vector>

namespace sek {

namespace {

icu::UnicodeString toIcu(const QString& s)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t*>(s.utf16()), static_cast<std::int32_t>(s.size()));
}

QString fromIcu(const icu::UnicodeString& s)
{
    return QString(reinterpret_cast<const QChar*>(s.getBuffer()), s.length());
}

/// A name with a line feed in it must not look like a line of ours.
QString oneLine(QString s)
{
    for (QChar& c : s)
        if (c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029) c = u' ';
    return s;
}

} // namespace

Result<std::set<std::string>> patternParameters(const QString& text, const std::string&)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::MessagePattern pattern(toIcu(text), nullptr, error);
    if (U_FAILURE(error)) return fail("mail_texts_pattern");
    std::set<std::string> out;
    for (std::int32_t i = 0; i < pattern.countParts(); ++i) {
        const auto& part = pattern.getPart(i);
        if (part.getType() == UMSGPAT_PART_TYPE_ARG_NAME) out.insert(fromIcu(pattern.getSubstring(part)).toStdString());
        if (part.getType() == UMSGPAT_PART_TYPE_ARG_NUMBER) return fail("mail_texts_pattern");
    }
    return out;
}

Result<QString> fillPattern(const QString& text, const std::string& language, const Json& values)
{
    const auto names = patternParameters(text, language);
    if (!names) return failure(names);
    std::vector<icu::UnicodeString> keys;
    std::vector<icu::Formattable> arguments;
    for (const std::string& name : *names) {
        const Json& value = at(values, name);
        keys.push_back(toIcu(QString::fromStdString(name)));
        if (value.is_number_integer()) arguments.emplace_back(value.get<std::int64_t>());
        else if (value.is_boolean()) arguments.emplace_back(toIcu(value.get<bool>() ? QStringLiteral("yes") : QStringLiteral("no")));
        else if (value.is_string() && !value.get_ref<const std::string&>().empty())
            arguments.emplace_back(toIcu(oneLine(QString::fromStdString(value.get<std::string>()))));
        else return fail("mail_param", name);
    }
    UErrorCode error = U_ZERO_ERROR;
    const icu::MessageFormat format(toIcu(text), icu::Locale(language.c_str()), error);
    icu::UnicodeString out;
    if (U_SUCCESS(error))
        format.format(keys.data(), arguments.data(), static_cast<std::int32_t>(keys.size()), out, error);
    if (U_FAILURE(error)) return fail("mail_texts_pattern");
    return fromIcu(out);
}

} // namespace sek
