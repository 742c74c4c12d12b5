// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate from a stranger: nothing that was not sealed by the trusted key is ever found valid, and no small file
// becomes a large one (SEC-39, SEC-52).
#include "core/output/pdf/archive.h"
#include "core/output/pdf/certificate_check.h"
#include "tests/fuzz/must.h"

using namespace sek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::string nobodys(43, 'A');
    const QByteArray bytes = bytesOf(data, size);
    const Verdict verdict = verifyCertificatePdf(bytes, {{nobodys}, {}, {}});
    must(exitCode(verdict.outcome) != 0);
    if (const auto attachments = pdfAttachments(bytes))
        for (const auto& [name, content] : *attachments) must(content.size() <= bytes.size());
    return 0;
}
