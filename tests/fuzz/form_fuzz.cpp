// SPDX-License-Identifier: GPL-3.0-or-later
// A form that is taken has few fields, each once, without control characters; as markup nothing of it is markup.
#include "core/hub/page/form_fields.h"
#include "core/hub/page/markup.h"
#include "tests/fuzz/must.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    sek::gate::Request request;
    request.headers = {{"content-type", "application/x-www-form-urlencoded"}};
    request.body = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto fields = sek::formFields(request);
    if (!fields) return 0;
    must(fields->size() <= 16);
    for (const auto& [name, value] : *fields) {
        must(!name.empty());
        for (const auto& text : {name, value}) {
            must(std::none_of(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f; }));
            const QByteArray shown = sek::Markup(text).bytes();
            must(!shown.contains('<') && !shown.contains('>') && !shown.contains('"') && !shown.contains('\''));
        }
    }
    return 0;
}
