// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_rules.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <QString>
#include <QUtf8StringView>

namespace sek::cj1 {

bool goodKey(const std::string& key)
{
    if (key.empty() || key.size() > 64) return false;
    for (const char c : key)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) return false;
    return true;
}

/// `json_string` reasons: control characters, not NFC, too many marks on one letter.
bool goodString(const std::string& s)
{
    // Below U+0300 there are no marks and everything is NFC as it stands: most of what Europeans write ends here.
    bool simple = true;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto u = static_cast<unsigned char>(s[i]);
        if ((u < 0x20 && u != '\n') || u == 0x7F) return false;
        if (u < 0x80) continue;
        const unsigned next = i + 1 < s.size() ? static_cast<unsigned char>(s[i + 1]) : 0;
        if (u < 0xC2 || u >= 0xCC || (next & 0xC0) != 0x80 || (u == 0xC2 && next < 0xA0)) simple = false;
        else ++i;
    }
    if (simple) return true;
    if (!QUtf8StringView(s.data(), static_cast<qsizetype>(s.size())).isValidUtf8()) return false;
    const QString text = QString::fromStdString(s);
    for (const QChar c : text) // C1 controls; lone surrogates cannot come out of valid UTF-8
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) return false;
    if (streamSafe(text).size() != text.size()) return false;
    return text == text.normalized(QString::NormalizationForm_C);
}

bool goodInteger(std::int64_t v)
{
    return v >= -MaxInteger && v <= MaxInteger;
}

} // namespace sek::cj1
