// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/invitation_link.h"

#include "core/base/base64url.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace sek {

namespace {

constexpr std::string_view Start = "sekretariat:join?v=";
constexpr std::size_t MaxBytes = 1024;
constexpr std::size_t MaxPins = 4;

bool goodLabel(std::string_view s)
{
    if (s.empty() || s.size() > 63 || s.front() == '-' || s.back() == '-') return false;
    return std::ranges::all_of(s, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool goodHub(std::string_view hub)
{
    const auto colon = hub.find(':');
    auto host = hub.substr(0, colon);
    if (host.empty() || host.size() > 253) return false;
    if (colon != hub.npos) {
        const auto port = hub.substr(colon + 1);
        unsigned value = 0;
        const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), value);
        if (error != std::errc() || end != port.data() + port.size() || port.front() == '0') return false;
        if (value < 1 || value > 65535 || value == 443) return false;
    }
    while (true) {
        const auto dot = host.find('.');
        if (!goodLabel(host.substr(0, dot))) return false;
        if (dot == host.npos) return true;
        host.remove_prefix(dot + 1);
    }
}

bool isHashText(std::string_view text)
{
    auto bytes = fromBase64url(text);
    return bytes && bytes->size() == 32;
}

bool good(const InvitationLink& l)
{
    return goodHub(l.hub) && l.pins.size() <= MaxPins &&
           std::ranges::all_of(l.pins, [](const QByteArray& p) { return p.size() == 32; }) && isHashText(l.sealKey) &&
           isHashText(l.token) && !(l.org && l.org->isNull());
}

/// Takes `name=value` off the front of the rest, which then begins with `&` or is empty.
std::optional<std::string_view> take(std::string_view& rest, std::string_view name)
{
    if (rest.size() <= name.size() + 2 || rest.front() != '&' || rest.substr(1, name.size()) != name ||
        rest[name.size() + 1] != '=')
        return std::nullopt;
    rest.remove_prefix(name.size() + 2);
    const auto value = rest.substr(0, rest.find('&'));
    rest.remove_prefix(value.size());
    return value;
}

std::string written(const InvitationLink& l)
{
    std::string out = std::string(Start) + "1&hub=" + l.hub;
    if (l.org) out += "&org=" + l.org->text();
    for (const auto& pin : l.pins)
        out += "&pin=" + base64url(pin);
    return out + "&seal=" + l.sealKey + "&token=" + l.token;
}

} // namespace

std::string write(const InvitationLink& link)
{
    if (!good(link)) throw std::logic_error("not an invitation that could be read again");
    return written(link);
}

Result<InvitationLink> parseInvitationLink(std::string_view typed)
{
    if (typed.size() > MaxBytes) return fail("invitation_size");
    if (!typed.starts_with(Start)) return fail("invitation_form");
    auto rest = typed.substr(Start.size());
    const auto version = rest.substr(0, rest.find('&'));
    if (version.empty() || !std::ranges::all_of(version, [](char c) { return c >= '0' && c <= '9'; }))
        return fail("invitation_form");
    if (version != "1") return fail("invitation_version"); // a newer program can read it
    rest.remove_prefix(1);

    InvitationLink link;
    const auto hub = take(rest, "hub");
    if (!hub) return fail("invitation_form");
    link.hub = *hub;
    if (const auto org = take(rest, "org")) {
        auto id = OrgId::parse(*org);
        if (!id) return fail("invitation_form");
        link.org = *id;
    }
    while (const auto pin = take(rest, "pin")) {
        auto bytes = fromBase64url(*pin);
        if (!bytes) return fail("invitation_form");
        link.pins.push_back(*bytes);
    }
    const auto seal = take(rest, "seal");
    const auto token = take(rest, "token");
    if (!seal || !token || !rest.empty()) return fail("invitation_form");
    link.sealKey = *seal;
    link.token = *token;
    if (!good(link) || written(link) != typed) return fail("invitation_form");
    return link;
}

} // namespace sek
