// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/paper_code.h"

#include "core/base/hash.h"

#include <QList>

namespace sek::attendance {

Result<PaperCode> paperCodeOf(const QByteArray& qr)
{
    const QList<QByteArray> lines = qr.split('\n');
    if (lines.isEmpty() || lines.front() != "sekretariat-certificate 1") return fail("paper_code");
    PaperCode out;
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.front() == "document" && words.size() == 3) {
            const auto id = RecordId::parse(words[1].toStdString());
            bool number = false;
            out.revision = words[2].toInt(&number);
            if (!id || !number || out.revision < 1 || out.revision > 100'000) return fail("paper_code");
            out.report = *id;
        } else if (words.front() == "content" && words.size() == 2) {
            out.contentHash = words[1].toStdString();
            if (fromHex(out.contentHash).size() != 32) return fail("paper_code");
        }
    }
    if (out.report.isNull() || out.contentHash.empty()) return fail("paper_code");
    return out;
}

} // namespace sek::attendance
