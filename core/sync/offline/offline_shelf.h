// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/ports.h"
#include "core/domain/signing/signing.h"
#include "core/record/command.h"

#include <QByteArray>

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace sek {

/// A code that was sent ahead, as the device knows it: what it is for and how long it may be typed, nothing to check it by.
struct OfflineCode
{
    QByteArray challenge; ///< 16 bytes
    RecordId document;
    std::int64_t revision = 1;
    std::string contentHash;
    RecordId signer;
    std::string channel, masked;
    Instant issuedAt, enterUntil, syncUntil; ///< by the hub's clock
    int typed = 0;                           ///< how often, of `Tries`

    static constexpr int Tries = 2;
    friend bool operator==(const OfflineCode&, const OfflineCode&) = default;
};

/// What was typed and has no answer yet: an envelope, sealed.
struct OfflineEntry
{
    std::int64_t counter = 0;
    std::string jws;
    QByteArray challenge;
    RecordId document, signer;
    Instant typedAt;   ///< by this computer's clock
    Instant syncUntil; ///< by the hub's
    bool told = false; ///< that it is over; it goes its way all the same, for the row has no gaps
    friend bool operator==(const OfflineEntry&, const OfflineEntry&) = default;
};

/// What became of one: the hub's words (`accepted`, `wrong` {attempts_left}, `expired` …).
struct OfflineResult
{
    RecordId document, signer;
    std::string result;
    Json params = Json::object();
    Instant typedAt, answeredAt; ///< by this computer's clock
    friend bool operator==(const OfflineResult&, const OfflineResult&) = default;
};

/// The name under which a device keeps its shelf in the organisation's cache.
inline constexpr const char* OfflineKept = "offline_signing";

/// All that a device has of an organisation's offline signing (attendance §5.2): codes it was prepared for, what was typed,
/// what came of it. A value; who holds it keeps its bytes in the encrypted cache. Codes themselves are in it only sealed.
class OfflineShelf
{
public:
    /// What cannot be read is nothing: the codes end by themselves.
    static OfflineShelf read(const QByteArray& kept);
    QByteArray bytes() const;

    const std::vector<OfflineCode>& codes() const { return m_codes; }
    const std::vector<OfflineEntry>& entries() const { return m_entries; }
    const std::vector<OfflineResult>& results() const { return m_results; }

    /// The hub's answer to the preparing of `asks`, one result a code in its place: the JWS of the box key must be by
    /// `sealKey`. Fails with `offline_answer`, `signature_…`, `box_key_form`; then nothing is taken.
    Done prepared(const Json& answer, const std::vector<signing::Ask>& asks, const DeviceId& device, Verifier& boxKeys,
                  const QByteArray& sealKey, Instant now);
    /// The code that can be typed now for exactly this content; null when there is none.
    const OfflineCode* codeFor(const signing::DocumentRef& document, Instant now) const;
    /// Closes what was typed into an envelope. Fails with `offline_over` (no such code, too late, no try left).
    Done type(const QByteArray& challenge, const std::string& code, const std::string& language, const OrgId& org,
              Signer& envelopes, Random& random, Instant now);
    /// The next ones to be sent, oldest first.
    std::vector<std::string> toSend(std::size_t most) const;
    /// What the hub said to those, in their order. Whether anything was answered for good.
    bool answered(const std::vector<std::string>& sent, const Json& results, Instant now);
    /// Whether something waits that could still count.
    bool waits() const;
    /// What is over by the hub's time is told here too, and still sent: what was typed after it stands behind it in the row.
    /// Results are kept for two weeks. Whether anything changed.
    bool settle(Instant now);
    /// Codes and results that speak of one of these (a signer, a document) go; what was typed is sealed and goes its way, for
    /// the row of envelopes has no gaps. Whether anything changed.
    bool forget(const std::set<std::string, std::less<>>& ids);
    /// The results have been read.
    void dismissResults() { m_results.clear(); }

private:
    Instant hubTime(Instant now) const { return now.plusMs(m_offsetMs); }

    DeviceId m_device;
    QByteArray m_boxKey;
    std::int64_t m_offsetMs = 0; ///< what the hub's clock was ahead when it was last asked
    std::int64_t m_counter = 0;  ///< of the last envelope
    QByteArray m_previous;
    std::vector<OfflineCode> m_codes;
    std::vector<OfflineEntry> m_entries;
    std::vector<OfflineResult> m_results;
};

} // namespace sek
