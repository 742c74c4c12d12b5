// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64url.h"

namespace sek {

namespace {
constexpr auto Form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
}

std::string base64url(const QByteArray& bytes)
{
    return bytes.toBase64(Form).toStdString();
}

Result<QByteArray> fromBase64url(std::string_view text)
{
    const QByteArray raw(text.data(), static_cast<qsizetype>(text.size()));
    auto decoded = QByteArray::fromBase64Encoding(raw, Form | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64(Form) != raw) return fail("base64url");
    return decoded.decoded;
}

} // namespace sek
