// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>

#include <string>

namespace sek::attendance {

/// What the code on a printed month names.
struct PaperCode
{
    RecordId report;
    int revision = 0;
    std::string contentHash; ///< hex SHA-256
    friend bool operator==(const PaperCode&, const PaperCode&) = default;
};

/// Out of the bytes of the certificate's QR code (attendance §9.1: `sekretariat-certificate 1`, `document ID REVISION`,
/// `content HASH`, in lines). Fails with `paper_code` when it is another one.
Result<PaperCode> paperCodeOf(const QByteArray& qr);

} // namespace sek::attendance
