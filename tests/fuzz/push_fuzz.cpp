// SPDX-License-Identifier: GPL-3.0-or-later
// The envelope of a push: bounded, and a command that is taken is the one its head's hash names (SYNC-15, SEC-50).
#include "core/hub/authority.h"
#include "tests/fuzz/must.h"

using namespace sek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto items = parsePush(bytesOf(data, size));
    if (!items) {
        must(!items.error().code.empty());
        return 0;
    }
    must(!items->empty() && items->size() <= 2000);
    for (const PushedItem& item : *items) {
        if (!item.command) {
            must(item.skipDeviceSeq >= 1 && item.skipHeadHash.size() == 32);
            continue;
        }
        must(argsHash(item.command->salt, item.command->args) == item.command->head.argsHash);
        const auto again = cj1::parse(wireForm(*item.command), {1024 * 1024, cj1::MaxDepth + 1});
        const auto same = again ? parseWireForm(*again) : Result<SignedCommand>(fail("wire"));
        must(same && same->head == item.command->head && same->args == item.command->args);
    }
    return 0;
}
