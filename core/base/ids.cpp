// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace sek {

namespace {

void setVersion(std::array<std::uint8_t, 16>& b, std::uint8_t version)
{
    b[6] = static_cast<std::uint8_t>((b[6] & 0x0F) | (version << 4));
    b[8] = static_cast<std::uint8_t>((b[8] & 0x3F) | 0x80);
}

} // namespace

Result<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36) return fail("uuid");
    std::array<std::uint8_t, 16> bytes{};
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < 36; ++i) {
        const char c = text[i];
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-') return fail("uuid");
            continue;
        }
        std::uint8_t v = 0;
        if (c >= '0' && c <= '9') v = static_cast<std::uint8_t>(c - '0');
        else if (c >= 'a' && c <= 'f') v = static_cast<std::uint8_t>(c - 'a' + 10);
        else return fail("uuid");
        bytes[nibble / 2] = static_cast<std::uint8_t>(bytes[nibble / 2] << 4 | v);
        ++nibble;
    }
    return Uuid(bytes);
}

Uuid Uuid::v7(Clock& clock, Random& random)
{
    std::array<std::uint8_t, 16> b{};
    random.fill(std::span(b).subspan(6));
    const auto ms = static_cast<std::uint64_t>(clock.now().ms);
    for (int i = 0; i < 6; ++i) b[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    setVersion(b, 7);
    return Uuid(b);
}

Uuid Uuid::v5(const Uuid& space, std::string_view name)
{
    std::string input(space.m_bytes.begin(), space.m_bytes.end());
    input.append(name);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int n = 0;
    if (EVP_Digest(input.data(), input.size(), digest.data(), &n, EVP_sha1(), nullptr) != 1)
        throw std::runtime_error("SHA-1 failed");
    std::array<std::uint8_t, 16> b{};
    std::copy_n(digest.begin(), 16, b.begin());
    setVersion(b, 5);
    return Uuid(b);
}

std::string Uuid::text() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(36);
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) out.push_back('-');
        out.push_back(digits[m_bytes[i] >> 4]);
        out.push_back(digits[m_bytes[i] & 15]);
    }
    return out;
}

} // namespace sek
