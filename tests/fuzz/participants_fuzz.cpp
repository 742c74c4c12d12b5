// SPDX-License-Identifier: GPL-3.0-or-later
// A list of people from anybody's spreadsheet: read whole or refused, and what becomes a command can be sent.
#include "core/domain/attendance/participant_import.h"
#include "tests/fuzz/must.h"

#include <cstdint>

using namespace sek;
using namespace sek::attendance;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const char* encoding : ImportEncodings) {
        const auto text = decodeImport(bytes, encoding);
        if (!text) continue;
        const auto preview = previewImport(*text, {"SE", QDate(2025, 4, 1), {}});
        if (!preview) continue;
        must(preview->rows.size() <= MaxImportRows);
        std::vector<std::string> ids(preview->rows.size() * 5, "5ec0e5a1-0000-4000-8000-000000000000");
        const auto commands = importCommands(*preview, ids.empty() ? std::string() : ids.front(), "b", "2025-03-01", ids);
        must(commands.size() == preview->importable());
        for (const auto& [name, args] : commands) must(cj1::check(args).has_value());
        (void)badRowsFile(*preview);
    }
    return 0;
}
