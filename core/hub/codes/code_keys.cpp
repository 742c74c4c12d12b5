// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/codes/code_keys.h"

#include "core/base/hash.h"
#include "core/base/wipe.h"

#include <array>

namespace sek {

namespace {

void part(QByteArray& out, std::string_view bytes)
{
    const auto n = static_cast<std::uint32_t>(bytes.size());
    for (int shift = 24; shift >= 0; shift -= 8) out.append(static_cast<char>(n >> shift));
    out.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

std::string CodeKeys::idAt(Instant now)
{
    return toRfc3339(now).substr(0, 4);
}

QByteArray CodeKeys::verifier(const CodeChallenge& c, const std::string& purpose, std::string_view code) const
{
    QByteArray key = hmacSha256(m_secret, QByteArrayLiteral("sekretariat.otp.1:") + QByteArray::fromStdString(c.keyId));
    QByteArray bytes;
    part(bytes, "otp.v1");
    part(bytes, std::string_view(c.id.constData(), static_cast<std::size_t>(c.id.size())));
    part(bytes, purpose);
    part(bytes, c.signer.text());
    part(bytes, c.document.text());
    for (int shift = 24; shift >= 0; shift -= 8) bytes.append(static_cast<char>(static_cast<std::uint32_t>(c.revision) >> shift));
    part(bytes, c.boundHash);
    part(bytes, code);
    const QByteArray out = hmacSha256(key, bytes);
    wipe(bytes);
    wipe(key);
    return out;
}

QByteArray CodeKeys::boxSeed(const std::string& month, const QByteArray& drawn) const
{
    return hmacSha256(m_secret, "sekretariat.otp.box.1:" + QByteArray::fromStdString(month) + ":" + drawn);
}

std::string CodeKeys::blinded(std::string_view what) const
{
    return hex(hmacSha256(m_secret, "sekretariat.otp.place.1:" + QByteArray(what.data(), static_cast<qsizetype>(what.size()))).left(16));
}

std::string drawCode(Random& random, int digits)
{
    std::uint32_t codes = 1;
    for (int i = 0; i < digits; ++i) codes *= 10;
    const std::uint32_t fair = UINT32_MAX - UINT32_MAX % codes; // numbers from here on would favour small codes
    std::uint32_t drawn = 0;
    do {
        std::array<std::uint8_t, 4> b{};
        random.fill(b);
        drawn = std::uint32_t(b[0]) << 24 | std::uint32_t(b[1]) << 16 | std::uint32_t(b[2]) << 8 | b[3];
    } while (drawn >= fair);
    std::string code = std::to_string(drawn % codes);
    code.insert(0, static_cast<std::size_t>(digits) - code.size(), '0');
    return code;
}

} // namespace sek
