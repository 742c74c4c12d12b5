// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/address.h"
#include "core/hub/gate/head_fields.h"

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

#include <algorithm>
#include <array>
#include <optional>

namespace sek::gate {

namespace {

using V6 = std::array<unsigned char, 16>;
using V4 = std::array<unsigned char, 4>;

std::optional<V4> v4Of(const std::string& text)
{
    V4 bytes{};
    if (inet_pton(AF_INET, text.c_str(), bytes.data()) != 1) return {};
    return bytes;
}

std::optional<V6> v6Of(const std::string& text)
{
    V6 bytes{};
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1) return {};
    return bytes;
}

template <class Bytes> std::string textOf(int family, const Bytes& bytes)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    return inet_ntop(family, bytes.data(), text.data(), text.size()) ? std::string(text.data()) : std::string();
}

} // namespace

std::string tidyAddress(std::string_view text)
{
    const std::string bare(text.substr(0, text.find('%')));
    if (bare.find('\0') != std::string::npos) return {};
    if (const auto v4 = v4Of(bare)) return textOf(AF_INET, *v4);
    const auto v6 = v6Of(bare);
    if (!v6) return {};
    constexpr std::array<unsigned char, 12> Mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::equal(Mapped.begin(), Mapped.end(), v6->begin()))
        return textOf(AF_INET, V4{(*v6)[12], (*v6)[13], (*v6)[14], (*v6)[15]});
    return textOf(AF_INET6, *v6);
}

bool isLoopback(std::string_view address)
{
    return address == "::1" || (v4Of(std::string(address)) && address.starts_with("127."));
}

std::string limitKey(std::string_view address)
{
    auto v6 = v6Of(std::string(address));
    if (!v6) return std::string(address);
    std::fill(v6->begin() + 8, v6->end(), static_cast<unsigned char>(0));
    return textOf(AF_INET6, *v6) + "/64";
}

std::string networkOf(std::string_view address)
{
    auto v6 = v6Of(std::string(address));
    if (!v6) return std::string(address.substr(0, address.rfind('.'))) + ".0/24";
    std::fill(v6->begin() + 6, v6->end(), static_cast<unsigned char>(0));
    return textOf(AF_INET6, *v6) + "/48";
}

std::string clientAddress(const std::string& peer, const std::vector<std::string_view>& forwarded,
                          const std::vector<std::string>& trustedProxies)
{
    const auto trusted = [&](const std::string& address) {
        return std::find(trustedProxies.begin(), trustedProxies.end(), address) != trustedProxies.end();
    };
    std::string client = peer;
    for (auto line = forwarded.rbegin(); line != forwarded.rend(); ++line) {
        auto rest = *line;
        for (;;) {
            if (!trusted(client)) return client;
            const auto comma = rest.rfind(',');
            const auto entry = tidyAddress(trimmed(comma == std::string_view::npos ? rest : rest.substr(comma + 1)));
            if (entry.empty()) return client;
            client = entry;
            if (comma == std::string_view::npos) break;
            rest = rest.substr(0, comma);
        }
    }
    return client;
}

} // namespace sek::gate
