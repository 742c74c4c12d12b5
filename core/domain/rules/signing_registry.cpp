// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/report_signing.h"
#include "core/domain/signing/channel_kind.h"
#include "core/domain/signing/signing.h"

namespace sek::signing {

const Registry& registry()
{
    static const Registry rows = {{"attendance_report", attendance::reportDocument()},
                                  {"contact_channel", channelDocument()}};
    return rows;
}

void addSigningCommands(Rulebook& book)
{
    book.add("NoteCodeOpened", {[](const Records& r, const Context& c, const Json& a) { return noteCodeOpened(registry(), r, c, a); },
                                1, true});
    book.add("NoteCodeClosed", {[](const Records& r, const Context& c, const Json& a) { return noteCodeClosed(registry(), r, c, a); },
                                1, true});
    book.add("RecordSignature", {[](const Records& r, const Context& c, const Json& a) { return recordSignature(registry(), r, c, a); },
                                 1, true});
    book.add(RestoreSigned, {[](const Records& r, const Context& c, const Json& a) { return restoreSigned(registry(), r, c, a); }, 1, true});
}

} // namespace sek::signing
