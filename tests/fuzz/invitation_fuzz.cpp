// SPDX-License-Identifier: GPL-3.0-or-later
// An invitation that is read is exactly what would be written (SEC-46); a device's key and a signature likewise.
#include "core/evidence/es256.h"
#include "core/evidence/invitation_link.h"
#include "core/evidence/jws.h"
#include "tests/fuzz/must.h"

using namespace sek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = textOf(data, size);
    if (const auto link = parseInvitationLink(text)) must(write(*link) == text);
    if (const auto jws = parseJws(text)) must(jwsCompact(jws->signedBytes, jws->signature) == text);
    if (const auto key = Es256PublicKey::fromJwk(bytesOf(data, size))) must(key->jwk() == bytesOf(data, size));
    static const QByteArray own = Es256Key::generate().publicKey().jwk();
    must(!Es256Verifier().verify(std::string(text), own)); // nobody signed it
    return 0;
}
