// SPDX-License-Identifier: GPL-3.0-or-later
// A request target that is taken has a path without tricks and parameters without control characters (SEC-40).
#include "core/hub/gate/head.h"
#include "tests/fuzz/must.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto target = sek::gate::readTarget(textOf(data, size));
    if (!target) {
        must(target.error().status >= 400 && target.error().status < 500);
        return 0;
    }
    const auto& path = target->path;
    must(path.starts_with('/') && path.find("//") == path.npos && path.find('%') == path.npos && path.find('\\') == path.npos);
    must((path + '/').find("/../") == path.npos && (path + '/').find("/./") == path.npos);
    must(std::all_of(path.begin(), path.end(), [](char c) { return c >= 0x20 && c < 0x7f; }));
    for (const auto& [name, value] : target->query) {
        must(!name.empty());
        for (const auto& text : {name, value})
            must(std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }));
    }
    return 0;
}
