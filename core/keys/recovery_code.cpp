// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/recovery_code.h"

#include <sodium.h>

#include <array>

namespace sek::recovery {

namespace {

constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t Letters = 26; // 130 bits: the code and two zeros
constexpr std::size_t CheckLetters = 2;

/// Ten bits over the code: one letter more than chance in a million lets through.
std::array<std::uint8_t, CheckLetters> checkOf(const SecureBytes& code)
{
    std::array<std::uint8_t, 16> hash{};
    static constexpr char Tag[] = "sekretariat recovery code 1";
    readySodium();
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(Tag), sizeof Tag);
    crypto_generichash_update(&state, code.data(), code.size());
    crypto_generichash_final(&state, hash.data(), hash.size());
    sodium_memzero(&state, sizeof state);
    return {static_cast<std::uint8_t>(hash[0] & 31), static_cast<std::uint8_t>(hash[1] & 31)};
}

/// The five bits at letter `i`; bits behind the end are zero.
std::uint8_t bitsAt(const SecureBytes& code, std::size_t i)
{
    std::uint8_t out = 0;
    for (std::size_t bit = i * 5; bit < i * 5 + 5; ++bit) {
        const bool set = bit < CodeBytes * 8 && (code.data()[bit / 8] >> (7 - bit % 8)) & 1;
        out = static_cast<std::uint8_t>(out << 1 | (set ? 1 : 0));
    }
    return out;
}

int valueOf(char c)
{
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const auto at = Alphabet.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

} // namespace

SecureBytes text(const SecureBytes& code)
{
    const auto check = checkOf(code);
    SecureBytes out(Letters + CheckLetters + 6);
    std::size_t at = 0;
    for (std::size_t i = 0; i < Letters + CheckLetters; ++i) {
        if (i > 0 && i % 4 == 0) out.data()[at++] = '-';
        const std::uint8_t value = i < Letters ? bitsAt(code, i) : check[i - Letters];
        out.data()[at++] = static_cast<std::uint8_t>(Alphabet[value]);
    }
    return out;
}

Result<SecureBytes> parse(std::string_view typed)
{
    SecureBytes values(Letters + CheckLetters);
    std::size_t count = 0;
    for (const char c : typed) {
        if (c == '-' || c == ' ' || c == '\n' || c == '\t' || c == '\r') continue;
        const int value = valueOf(c);
        if (value < 0 || count == values.size()) return fail("recovery_code");
        values.data()[count++] = static_cast<std::uint8_t>(value);
    }
    if (count != values.size()) return fail("recovery_code");
    SecureBytes code(CodeBytes);
    for (std::size_t bit = 0; bit < Letters * 5; ++bit) {
        const bool set = (values.data()[bit / 5] >> (4 - bit % 5)) & 1;
        if (!set) continue;
        if (bit >= CodeBytes * 8) return fail("recovery_code");
        code.data()[bit / 8] = static_cast<std::uint8_t>(code.data()[bit / 8] | (1 << (7 - bit % 8)));
    }
    const auto check = checkOf(code);
    if (values.data()[Letters] != check[0] || values.data()[Letters + 1] != check[1]) return fail("recovery_code");
    return code;
}

} // namespace sek::recovery
