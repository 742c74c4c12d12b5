// SPDX-License-Identifier: GPL-3.0-or-later
// An envelope, its inside and a box key are read in the one form in which they are written (SEC-50); what a device has kept of
// them can be anything and is written again whole.
#include "core/envelope/box_key.h"
#include "core/envelope/envelope.h"
#include "core/sync/offline/offline_shelf.h"
#include "tests/fuzz/must.h"

using namespace sek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (const auto e = parseEnvelope(bytes)) must(envelopeBytes(*e) == bytes);
    if (const auto inside = parseInside(bytes)) must(*parseInside(insideBytes(*inside)) == *inside);
    if (const auto key = parseBoxKey(bytes)) must(boxKeyBytes(*key) == bytes);
    const QByteArray kept = OfflineShelf::read(bytes).bytes();
    must(OfflineShelf::read(kept).bytes() == kept);
    return 0;
}
