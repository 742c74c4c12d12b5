// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/totp.h"

#include "core/base/hash.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <stdexcept>

namespace sek::totp {

std::int64_t stepAt(Instant t)
{
    return t.ms / (StepSeconds * 1000);
}

std::string codeAt(const QByteArray& secret, std::int64_t step, int digits)
{
    std::array<unsigned char, 8> counter{};
    for (std::size_t i = 0; i < 8; ++i)
        counter[i] = static_cast<unsigned char>(step >> (56 - 8 * i));
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    unsigned int n = 0;
    if (!HMAC(EVP_sha1(), secret.constData(), static_cast<int>(secret.size()), counter.data(), counter.size(),
              mac.data(), &n))
        throw std::runtime_error("HMAC failed");
    const std::size_t at = mac[n - 1] & 15;
    std::uint32_t value = (mac[at] & 0x7Fu) << 24 | mac[at + 1] << 16 | mac[at + 2] << 8 | mac[at + 3];
    std::string out(static_cast<std::size_t>(digits), '0');
    for (auto c = out.rbegin(); c != out.rend(); ++c, value /= 10)
        *c = static_cast<char>('0' + value % 10);
    return out;
}

std::optional<std::int64_t> match(const QByteArray& secret, std::string_view code, Instant now,
                                  std::int64_t lastUsedStep)
{
    const auto typed = QByteArray(code.data(), static_cast<qsizetype>(code.size()));
    std::optional<std::int64_t> found;
    for (std::int64_t step = stepAt(now) - 1; step <= stepAt(now) + 1; ++step) {
        const bool same = equalConstantTime(QByteArray::fromStdString(codeAt(secret, step)), typed);
        if (same && step > lastUsedStep && !found) found = step;
    }
    return found;
}

std::string base32(const QByteArray& bytes)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string out;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8 | static_cast<unsigned char>(c)) & 0xFFFF;
        for (bits += 8; bits >= 5; bits -= 5)
            out.push_back(letters[buffer >> (bits - 5) & 31]);
    }
    if (bits > 0) out.push_back(letters[buffer << (5 - bits) & 31]);
    return out;
}

std::string uri(const QByteArray& secret, const std::string& issuer, const std::string& account)
{
    const auto encoded = [](const std::string& s) {
        return QByteArray::fromStdString(s).toPercentEncoding().toStdString();
    };
    return "otpauth://totp/" + encoded(issuer) + ':' + encoded(account) + "?secret=" + base32(secret) +
           "&issuer=" + encoded(issuer);
}

} // namespace sek::totp
