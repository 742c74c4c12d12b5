// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/envelope/envelope.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/base/wipe.h"
#include "core/envelope/sealed_box.h"

#include <algorithm>

namespace sek {

namespace {

constexpr std::size_t CodeBytes = 16;
constexpr qsizetype ChallengeBytes = 16;
constexpr qsizetype MostSealed = 2048;
constexpr std::int64_t MostCounter = 1'000'000'000;

/// The digits without what filled them up; nothing when it is anything else.
std::string unpadded(const std::string& padded)
{
    if (padded.size() != CodeBytes) return {};
    const auto end = padded.find(' ');
    std::string code = padded.substr(0, end);
    const bool digits = std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
    const bool filled = end == padded.npos || padded.find_first_not_of(' ', end) == padded.npos;
    if (digits && filled) return code;
    wipe(code);
    return {};
}

} // namespace

QByteArray insideBytes(const EnvelopeInside& in)
{
    std::string padded = in.code;
    padded.resize(std::max(CodeBytes, padded.size()), ' ');
    Json j = {{"challenge_id", base64url(in.challenge)},
              {"claimed_entry_at", toRfc3339(in.claimedEntryAt)},
              {"code", padded},
              {"content_hash", in.contentHash},
              {"device_counter", in.counter},
              {"device_id", in.device.text()},
              {"language", in.language},
              {"report_id", in.document.text()},
              {"revision", in.revision},
              {"signer_id", in.signer.text()},
              {"v", 1}};
    const QByteArray out = cj1::write(j);
    wipe(padded);
    wipe(j);
    return out;
}

Result<EnvelopeInside> parseInside(const QByteArray& bytes)
{
    auto j = cj1::parseCanonical(bytes, {MostSealed, 2});
    if (!j || !j->is_object() || integer(*j, "v") != 1) return fail("envelope_form");
    const auto challenge = fromBase64url(text(*j, "challenge_id"));
    const auto document = RecordId::parse(text(*j, "report_id"));
    const auto signer = RecordId::parse(text(*j, "signer_id"));
    const auto device = DeviceId::parse(text(*j, "device_id"));
    const auto claimed = parseRfc3339(text(*j, "claimed_entry_at"));
    std::string padded = text(*j, "code");
    const Wiped<std::string> wiped(padded);
    EnvelopeInside in;
    in.revision = integer(*j, "revision");
    in.contentHash = text(*j, "content_hash");
    in.counter = integer(*j, "device_counter");
    in.language = text(*j, "language");
    in.code = unpadded(padded);
    wipe(*j);
    if (!challenge || challenge->size() != ChallengeBytes || !document || !signer || !device || !claimed || in.code.empty() ||
        in.revision < 1 || in.counter < 1 || in.counter > MostCounter || in.language.size() > 8) {
        wipe(in.code);
        return fail("envelope_form");
    }
    in.challenge = *challenge;
    in.document = *document;
    in.signer = *signer;
    in.device = *device;
    in.claimedEntryAt = *claimed;
    return in;
}

QByteArray envelopeBytes(const Envelope& e)
{
    return cj1::write({{"challenge_id", base64url(e.challenge)},
                       {"device_counter", e.counter},
                       {"device_id", e.device.text()},
                       {"org", e.org.text()},
                       {"prev_env_hash", base64url(e.previous)},
                       {"sealed", base64url(e.sealed)},
                       {"v", 1}});
}

Result<Envelope> parseEnvelope(const QByteArray& payload)
{
    const auto j = cj1::parseCanonical(payload, {4096, 2});
    if (!j || !j->is_object() || integer(*j, "v") != 1) return fail("envelope_form");
    const auto challenge = fromBase64url(text(*j, "challenge_id"));
    const auto device = DeviceId::parse(text(*j, "device_id"));
    const auto org = OrgId::parse(text(*j, "org"));
    const auto previous = fromBase64url(text(*j, "prev_env_hash"));
    const auto sealed = fromBase64url(text(*j, "sealed"));
    const std::int64_t counter = integer(*j, "device_counter");
    if (!challenge || challenge->size() != ChallengeBytes || !device || !org || !previous || previous->size() != EnvelopeHashBytes ||
        !sealed || sealed->size() > MostSealed || counter < 1 || counter > MostCounter)
        return fail("envelope_form");
    Envelope out{*org, *challenge, *device, counter, *previous, *sealed};
    if (envelopeBytes(out) != payload) return fail("envelope_form"); // nothing stands in it that nobody looks at
    return out;
}

QByteArray envelopeHash(const QByteArray& payload)
{
    return taggedHash("sekretariat.envelope.1", payload);
}

Result<std::string> makeEnvelope(const EnvelopeInside& inside, const OrgId& org, const QByteArray& previous,
                                 const QByteArray& boxKey, Signer& signer, Random& random)
{
    QByteArray plain = insideBytes(inside);
    const auto sealed = sealToBox(plain, boxKey, random);
    wipe(plain);
    if (!sealed) return failure(sealed);
    return signer.sign(envelopeBytes({org, inside.challenge, inside.device, inside.counter, previous, *sealed}));
}

} // namespace sek
