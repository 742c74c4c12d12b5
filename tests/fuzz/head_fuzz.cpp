// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes arrive, and in whatever pieces, the head's check ends, keeps its promises and agrees with
// Beast (SEC-40).
#include "core/hub/gate/body_parser.h"
#include "core/hub/gate/head.h"
#include "tests/fuzz/must.h"

using namespace sek::gate;

namespace {

std::size_t endIn(std::string_view bytes, std::size_t step, Refusal& refusal)
{
    HeadScanner scanner;
    for (std::size_t n = step; n < bytes.size(); n += step) {
        const auto size = scanner.look(bytes.substr(0, n));
        if (!size) refusal = size.error();
        if (!size || *size != 0) return size.value_or(0);
    }
    const auto size = scanner.look(bytes);
    if (!size) refusal = size.error();
    return size.value_or(0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = textOf(data, size);
    Refusal whole{0, ""};
    Refusal pieces{0, ""};
    const auto end = endIn(bytes, size + 1, whole);
    must(end == endIn(bytes, 1, pieces) && std::string_view(whole.code) == pieces.code);
    if (end == 0) return 0;
    const auto head = checkHead(bytes.substr(0, end));
    if (!head) {
        must(head.error().status >= 400 && head.error().status < 500 && *head.error().code);
        return 0;
    }
    must(head->path.starts_with('/') && head->path.find("//") == std::string::npos);
    must((head->path + '/').find("/../") == std::string::npos && head->path.find('\\') == std::string::npos);
    must(head->fields.size() <= HeadLimits().fields && head->field("host"));
    BodyParser beast;
    must(beast.begin(bytes.substr(0, end), *head));
    if (head->contentLength > 0) {
        const auto rest = bytes.substr(end);
        const auto used = beast.feed(rest);
        must(used && *used <= head->contentLength && *used <= rest.size());
    }
    return 0;
}
