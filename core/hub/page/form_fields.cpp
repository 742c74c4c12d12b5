// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/page/form_fields.h"

#include <QString>

namespace sek {

namespace {

constexpr std::size_t MostFields = 16;

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Nothing for a broken escape, a control character or what is not UTF-8.
std::optional<std::string> decoded(std::string_view written)
{
    std::string out;
    for (std::size_t i = 0; i < written.size(); ++i) {
        char c = written[i] == '+' ? ' ' : written[i];
        if (written[i] == '%') {
            const int high = i + 2 < written.size() ? hexValue(written[i + 1]) : -1;
            const int low = high < 0 ? -1 : hexValue(written[i + 2]);
            if (low < 0) return {};
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (c == '\r') continue; // a browser writes CR LF
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f) return {};
        out += c;
    }
    const QString text = QString::fromUtf8(out.data(), static_cast<qsizetype>(out.size()));
    return text.toStdString() == out ? std::optional(out) : std::nullopt;
}

} // namespace

std::optional<std::map<std::string, std::string>> formFields(const gate::Request& request)
{
    const auto* type = request.header("content-type");
    if (!type || std::string_view(*type).substr(0, type->find(';')) != "application/x-www-form-urlencoded") return {};
    std::map<std::string, std::string> out;
    std::string_view rest(request.body.constData(), static_cast<std::size_t>(request.body.size()));
    while (!rest.empty()) {
        const auto item = rest.substr(0, rest.find('&'));
        const auto equals = item.find('=');
        if (equals == item.npos) return {};
        const auto name = decoded(item.substr(0, equals)), value = decoded(item.substr(equals + 1));
        if (!name || name->empty() || !value || out.size() >= MostFields || !out.emplace(*name, *value).second) return {};
        if (item.size() == rest.size()) break;
        rest.remove_prefix(item.size() + 1);
    }
    return out;
}

} // namespace sek
