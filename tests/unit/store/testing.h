// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/record/record.h"
#include "core/store/rest_seal.h"
#include "core/store/sql/source.h"

#include <QTest>

#include <string>

namespace sek::testing {

/// An id that says its number, so that order is plain to see.
inline Uuid uuid(int n)
{
    std::array<std::uint8_t, 16> raw{};
    raw[6] = 0x70;
    raw[8] = 0x80;
    raw[14] = static_cast<std::uint8_t>(n >> 8);
    raw[15] = static_cast<std::uint8_t>(n & 0xff);
    return Uuid(raw);
}
template <class T> T id(int n)
{
    return T(uuid(n));
}
inline RecordKey key(int n, std::string kind = "participant")
{
    return {std::move(kind), id<RecordId>(n)};
}
inline Record record(int n, std::int64_t rev, QByteArray body = "{}", std::string kind = "participant")
{
    return {key(n, std::move(kind)), rev, false, std::move(body)};
}

/// A key for tests, the same each time for the same number.
inline SecureBytes testKey(int n)
{
    SecureBytes out(32);
    for (std::size_t i = 0; i < 32; ++i)
        out.data()[i] = static_cast<std::uint8_t>(n * 31 + int(i));
    return out;
}

/// Turns bytes round and binds them to their place: enough to see that nothing lies readable and nothing can be moved.
inline RestSeal turnedRound(char key = '\xff')
{
    const auto turn = [key](QByteArray b) {
        for (char& c : b) c = static_cast<char>(c ^ key);
        return b;
    };
    return {[=](const QByteArray& plain, const QByteArray& place) { return turn(place + plain); },
            [=](const QByteArray& sealed, const QByteArray& place) -> Result<QByteArray> {
                const QByteArray whole = turn(sealed);
                if (!whole.startsWith(place)) return fail("sealed_field");
                return whole.mid(place.size());
            }};
}

inline QString textOf(const Failure& f)
{
    return QString::fromStdString(f.code + " (" + f.detail + ")");
}

} // namespace sek::testing

/// The result holds a value; otherwise the test ends with the failure's code.
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
