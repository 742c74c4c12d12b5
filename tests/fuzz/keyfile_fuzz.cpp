// SPDX-License-Identifier: GPL-3.0-or-later
// A profile's key file from a damaged disk: refused, or read so that it is written the same again (SEC-73). And what
// somebody types for a recovery code. The input is a file, or what stands under the check sum of one.
#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/keys/key_file.h"
#include "core/keys/recovery_code.h"
#include "tests/fuzz/must.h"

using namespace sek;

namespace {

void read(const QByteArray& bytes)
{
    if (const auto file = KeyFile::parse(bytes)) {
        const auto again = KeyFile::parse(file->bytes());
        must(again && again->bytes() == file->bytes());
    } else {
        must(file.error().is("keys_damaged") || file.error().is("keys_newer"));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    read(bytes);
    if (const auto body = cj1::parse(bytes, {64 * 1024, cj1::MaxDepth - 1}); body && body->is_object()) {
        const std::string sum = hex(taggedHash("sekretariat key file 1", cj1::write(*body)));
        read(cj1::write({{"body", *body}, {"sum", sum}}));
    }
    if (const auto code = recovery::parse(textOf(data, size))) must(code->size() == recovery::CodeBytes);
    return 0;
}
