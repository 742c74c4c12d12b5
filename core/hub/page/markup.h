// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <string>
#include <string_view>

namespace sek {

/// HTML that may be sent. From a text to it there is one way, which escapes; the rest is fixed patterns of ours. So nothing
/// that somebody typed becomes markup, whoever writes the next page.
class Markup
{
public:
    Markup() = default;
    /// Escaped, and what could turn the reading direction or is not seen is written out (`visible`, SEC-19).
    Markup(std::string_view text);
    Markup(const std::string& text) : Markup(std::string_view(text)) {}
    Markup(const char* text) : Markup(std::string_view(text)) {}
    Markup(const QString& text) : Markup(text.toStdString()) {}

    struct Part;
    /// A pattern of ours, with `{name}` for each part. std::logic_error for a name that has no part. Attributes in it stand
    /// in double quotes; no part stands in a tag otherwise.
    template <std::size_t N> static Markup of(const char (&pattern)[N], std::initializer_list<Part> parts)
    {
        return fill(std::string_view(pattern, N - 1), parts);
    }
    template <std::size_t N> static Markup of(const char (&pattern)[N]) { return of(pattern, {}); }

    /// Ours as it stands: a style sheet, in which braces are no parts.
    template <std::size_t N> static Markup raw(const char (&ours)[N])
    {
        Markup out;
        out.m_bytes = QByteArray(ours, N - 1);
        return out;
    }

    Markup& operator+=(const Markup& more)
    {
        m_bytes += more.m_bytes;
        return *this;
    }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray& bytes() const { return m_bytes; }

private:
    static Markup fill(std::string_view pattern, std::initializer_list<Part> parts);

    QByteArray m_bytes;
};

struct Markup::Part
{
    std::string_view name;
    Markup markup;
};

} // namespace sek
