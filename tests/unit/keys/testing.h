// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_vault.h"

#include <QTest>

#include <cstring>

namespace sek::testing {

inline SecureBytes secret(const char* text)
{
    return SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(text), std::strlen(text)});
}
inline std::string_view view(const SecureBytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
inline Uuid uuid(std::uint8_t n)
{
    std::array<std::uint8_t, 16> raw{};
    raw[15] = n;
    return Uuid(raw);
}
inline QString textOf(const Failure& f)
{
    return QString::fromStdString(f.code + " (" + f.detail + ")");
}
inline QByteArray fileBytes(const QString& path)
{
    QFile f(path);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

} // namespace sek::testing

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& okResult = (result);                                                                               \
        QVERIFY2(okResult.has_value(), qPrintable(okResult ? QString() : sek::testing::textOf(okResult.error())));     \
    } while (false)

#define VERIFY_FAILS(result, expectedCode)                                                                             \
    do {                                                                                                               \
        const auto& failedResult = (result);                                                                           \
        QVERIFY2(!failedResult.has_value(), "expected " expectedCode);                                                 \
        QCOMPARE(QString::fromStdString(failedResult.error().code), QString::fromLatin1(expectedCode));                \
    } while (false)
