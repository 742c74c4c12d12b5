// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/record.h"
#include "core/store/sql/statement.h"

#include <QByteArray>

#include <functional>
#include <string_view>

namespace sek {

/// How something personal rests. `place` says where it belongs: what was moved to another row does not open.
struct RestSeal
{
    std::function<QByteArray(const QByteArray& plain, const QByteArray& place)> seal;
    std::function<Result<QByteArray>(const QByteArray& sealed, const QByteArray& place)> open;
};

/// The records of class C3 (identity numbers, contact channels, frozen contents), the commands that wrote them and refusals,
/// which repeat what was sent, rest sealed; everything else as it came (SEC-49, design 3.6). A mark in front tells them apart,
/// so that what an earlier version left open can still be read.
struct ContentSeal
{
    RestSeal by = {};                                ///< absent only in tests: then everything rests readable
    bool (*isSensitive)(std::string_view kind) = nullptr;

    bool seals(std::string_view kind) const { return by.seal && isSensitive && isSensitive(kind); }

    static bool isSealed(const QByteArray& kept) { return !kept.isEmpty() && kept[0] == Mark; }
    QByteArray rest(const QByteArray& plain, const QByteArray& place) const
    {
        return by.seal ? QByteArray(1, Mark) + by.seal(plain, place) : plain;
    }
    /// Fails with `sealed_field`.
    Result<QByteArray> read(const QByteArray& kept, const QByteArray& place) const
    {
        if (!isSealed(kept)) return kept;
        if (!by.open) return fail("sealed_field");
        return by.open(kept.mid(1), place);
    }

private:
    static constexpr char Mark = '\x01'; ///< begins no JSON and no JWS
};

/// Where a record's body, an entry of the log, an answer belongs.
inline QByteArray restPlace(const RecordKey& key)
{
    return bytesOf("record/" + key.kind + '/' + key.id.text());
}
inline QByteArray restPlace(const OrgId& org, std::int64_t seq)
{
    return bytesOf("log/" + org.text() + '/' + std::to_string(seq));
}
inline QByteArray restPlace(const OrgId& org, const DeviceId& device, std::int64_t number)
{
    return bytesOf("answer/" + org.text() + '/' + device.text() + '/' + std::to_string(number));
}

} // namespace sek
