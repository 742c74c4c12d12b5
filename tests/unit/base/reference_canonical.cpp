// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/base/reference_canonical.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace {

struct NotJson
{
};

class Rewriter
{
public:
    explicit Rewriter(std::string_view text) : m_text(text) {}

    std::string whole()
    {
        std::string out = value(0);
        space();
        if (m_pos != m_text.size()) throw NotJson();
        return out;
    }

private:
    char peek() const { return m_pos < m_text.size() ? m_text[m_pos] : '\0'; }
    char take()
    {
        if (m_pos >= m_text.size()) throw NotJson();
        return m_text[m_pos++];
    }
    void space()
    {
        while (m_pos < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_pos]) != std::string_view::npos) ++m_pos;
    }
    bool word(std::string_view w)
    {
        if (m_text.substr(m_pos, w.size()) != w) return false;
        m_pos += w.size();
        return true;
    }

    std::string value(int depth)
    {
        space();
        switch (peek()) {
        case '{': return object(depth + 1);
        case '[': return array(depth + 1);
        case '"': return string();
        case 't': return word("true") ? "true" : throw NotJson();
        case 'f': return word("false") ? "false" : throw NotJson();
        default: return integer();
        }
    }

    std::string integer()
    {
        std::string out;
        if (peek() == '-') out += take();
        while (peek() >= '0' && peek() <= '9') out += take();
        const std::string digits = out.starts_with('-') ? out.substr(1) : out;
        static const std::string most = "9007199254740991";
        const bool tooBig = digits.size() > most.size() || (digits.size() == most.size() && digits > most);
        if (digits.empty() || (digits.size() > 1 && digits[0] == '0') || out == "-0" || tooBig) throw NotJson();
        return out; // what follows, a dot or an exponent, no caller accepts
    }

    std::uint32_t fourHex()
    {
        std::uint32_t v = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = take();
            const auto n = std::string_view("0123456789abcdef").find(static_cast<char>(c >= 'A' && c <= 'F' ? c + 32 : c));
            if (n == std::string_view::npos) throw NotJson();
            v = v * 16 + static_cast<std::uint32_t>(n);
        }
        return v;
    }

    static void utf8(std::string& out, std::uint32_t c)
    {
        const auto byte = [&](std::uint32_t b) { out += static_cast<char>(b); };
        if (c < 0x80) return byte(c);
        if (c < 0x800) byte(0xC0 | c >> 6);
        else if (c < 0x10000) byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 63));
        else byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 63)), byte(0x80 | (c >> 6 & 63));
        byte(0x80 | (c & 63));
    }

    std::string string()
    {
        take();
        std::string raw;
        while (true) {
            const char c = take();
            if (c == '"') break;
            if (static_cast<unsigned char>(c) < 0x20) throw NotJson();
            if (c != '\\') {
                raw += c;
                continue;
            }
            const char e = take();
            if (e != 'u') {
                const auto n = std::string_view("\"\\/bfnrt").find(e);
                if (n == std::string_view::npos) throw NotJson();
                raw += "\"\\/\b\f\n\r\t"[n];
                continue;
            }
            std::uint32_t u = fourHex();
            if (u >= 0xDC00 && u <= 0xDFFF) throw NotJson();
            if (u >= 0xD800 && u <= 0xDBFF) {
                if (!word("\\u")) throw NotJson();
                const std::uint32_t low = fourHex();
                if (low < 0xDC00 || low > 0xDFFF) throw NotJson();
                u = 0x10000 + ((u - 0xD800) << 10) + (low - 0xDC00);
            }
            utf8(raw, u);
        }
        std::string out = "\"";
        for (const char c : raw) {
            const auto u = static_cast<unsigned char>(c);
            if ((u < 0x20 && c != '\n') || u == 0x7F) throw NotJson();
            if (c == '\n') out += "\\n";
            else if (c == '"') out += "\\\"";
            else if (c == '\\') out += "\\\\";
            else out += c;
        }
        return out + "\"";
    }

    std::string array(int depth)
    {
        if (depth > 16) throw NotJson();
        take();
        std::string out = "[";
        space();
        if (peek() == ']') return take(), "[]";
        while (true) {
            out += value(depth);
            space();
            const char c = take();
            if (c == ']') return out + "]";
            if (c != ',') throw NotJson();
            out += ',';
        }
    }

    std::string object(int depth)
    {
        if (depth > 16) throw NotJson();
        take();
        space();
        if (peek() == '}') return take(), "{}";
        std::vector<std::pair<std::string, std::string>> members;
        while (true) {
            space();
            if (peek() != '"') throw NotJson();
            std::string key = string();
            const auto bad = [](char c) { return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'); };
            const std::string_view name = std::string_view(key).substr(1, key.size() - 2);
            if (name.empty() || name.size() > 64 || std::ranges::any_of(name, bad)) throw NotJson();
            space();
            if (take() != ':') throw NotJson();
            members.emplace_back(std::string(name), value(depth));
            space();
            const char c = take();
            if (c == '}') break;
            if (c != ',') throw NotJson();
        }
        std::ranges::sort(members, {}, &std::pair<std::string, std::string>::first);
        std::string out;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (i > 0 && members[i].first == members[i - 1].first) throw NotJson();
            out += (i == 0 ? "{\"" : ",\"") + members[i].first + "\":" + members[i].second;
        }
        return out + "}";
    }

    std::string_view m_text;
    std::size_t m_pos = 0;
};

} // namespace

std::optional<std::string> referenceCanonical(std::string_view text)
{
    try {
        return Rewriter(text).whole();
    } catch (const NotJson&) {
        return std::nullopt;
    }
}
