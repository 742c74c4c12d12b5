// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/content.h"

#include "core/base/hash.h"

#include <algorithm>

namespace sek {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QByteArray hashed(const std::string& schema, const QByteArray& canonical)
{
    return sha256(QByteArray::fromStdString(schema) + '\n' + canonical);
}

} // namespace

bool isSchemaName(std::string_view s)
{
    const auto v = s.rfind(".v");
    if (s.size() > 64 || v == s.npos || v == 0 || v + 2 == s.size()) return false;
    return std::ranges::all_of(s.substr(v + 2), isDigit) && s[v + 2] != '0' &&
           std::ranges::all_of(s.substr(0, v), [](char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_' || c == '.'; });
}

Result<QByteArray> contentHash(const Json& content)
{
    const std::string schema = text(content, "schema");
    if (!isSchemaName(schema)) return fail("content_schema");
    if (auto ok = cj1::check(content); !ok) return failure(ok);
    return hashed(schema, cj1::write(content));
}

Result<QByteArray> contentHash(const QByteArray& canonical)
{
    const auto content = cj1::parseCanonical(canonical);
    if (!content) return failure(content);
    const std::string schema = text(*content, "schema");
    if (!isSchemaName(schema)) return fail("content_schema");
    return hashed(schema, canonical);
}

QByteArray leafCommitment(const QByteArray& salt, const QByteArray& recordHash)
{
    return taggedHash("sekretariat.log.leaf.1", salt + recordHash);
}

Result<QByteArray> hashFromHex(std::string_view s)
{
    if (s.size() != 64 || !std::ranges::all_of(s, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); }))
        return fail("hex");
    return QByteArray::fromHex(QByteArray(s.data(), static_cast<qsizetype>(s.size())));
}

} // namespace sek
