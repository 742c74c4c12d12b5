// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signing.h"
#include "core/hub/authority.h"
#include "core/hub/codes/box_keys.h"
#include "core/hub/codes/code_keys.h"
#include "core/hub/codes/code_rules.h"
#include "core/hub/codes/code_stretch.h"
#include "core/hub/hub_device.h"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace sek {

/// From where somebody asks or enters a code. Everything in it was found by the hub, nothing was sent along.
struct CodeVisitor
{
    AccountId account;
    DeviceId device;
    std::string address;  ///< what tries from the same place are counted by
    std::string ipPrefix; ///< IPv4 /24, IPv6 /48; goes into the signature
    RecordId kioskParticipant = {}; ///< before a screen that was handed over: for whom. What was asked there is nobody else's
    RecordId kioskDocument = {};    ///< and for which of their documents; null only for what no token stands behind
};

/// A code is on its way.
struct CodeSent
{
    QByteArray handle; ///< 16 bytes
    std::string channel; ///< `sms`, `email`
    std::string masked;
    int digits = 4;
    Instant expiresAt;
    int attemptsLeft = 0;
    Instant retryAt; ///< when another one can be asked for
};

/// Codes that were sent ahead, for one device (attendance §5.2 step 3). What a device gets is no verifier.
struct OfflineBatch
{
    struct Code
    {
        CodeSent sent;      ///< `expiresAt`: until when the hub takes what was typed
        Instant issuedAt;
        Instant enterUntil; ///< until when it may be typed
    };
    Instant hubTime;
    std::string boxKey; ///< JWS: what the envelopes are sealed to
    std::int64_t counter = 0; ///< of the last envelope the hub has of the device …
    QByteArray previous;      ///< … and its hash
    std::vector<std::expected<Code, Rejection>> codes; ///< one for each ask, in its place
};

/// What became of an envelope: `accepted` {seq}, `wrong` {attempts_left}, `exhausted`, `expired`, `superseded` {revision},
/// `refused` {reason}, `malformed`. `later` {expected?}: it was not looked at and is to be sent again.
struct EnvelopeAnswer
{
    std::string result;
    Json params = Json::object();

    friend bool operator==(const EnvelopeAnswer&, const EnvelopeAnswer&) = default;
};

struct EnvelopesTaken
{
    std::vector<EnvelopeAnswer> answers;  ///< one for each that was sent, in its place
    std::optional<Rejection> stopped;     ///< why some have to come `later`: `organisation_paused`, `limit_reached` …
};

/// Where a code that was sent is: `queued` and `sent` are on their way, `unknown` was taken or not and may arrive (attendance §7.4).
struct CodeDelivery
{
    bool live = false; ///< it can still be typed
    DeliveryState state = DeliveryState::Queued;
};

/// A signer that has to be helped (W11).
struct SignerLock
{
    RecordId signer;
    RecordId document; ///< whose code was wrong last
    Instant since;
    int liftsLeft = 0;
};

/// Everybody whose signing is locked, whoever may lift it; `liftsLeft` is not counted.
std::vector<SignerLock> signerLocks(const HubTx& tx);

/// The hub's one-time codes (attendance §3.2 W7–W12, §4): makes them, sends them, counts every try before it compares, and
/// turns the right one into a signature in the same transaction. What may be signed and what follows is the domain's
/// (`signing::Registry`). Every refusal is a stable code of §3.3; failures of the store come as their own (`store_…`).
///
/// Pure apart from its ports. Any thread; a transaction on one organisation at a time, and one of all that count.
class Codes
{
public:
    struct Ports
    {
        HubStore& store;
        HubDevice& device;
        const OrgLog& log;
        const signing::Registry& kinds;
        const CodeKeys& keys;
        Clock& clock;
        Random& random;
        struct Offline
        {
            const BoxKeys& boxes;
            CodeStretcher& stretcher;
            Verifier& envelopes; ///< for EnvelopeTyp
        };
        /// Null: no code is sent ahead.
        const Offline* offline = nullptr;
    };
    struct Options
    {
        CodeRules rules;
        bool email = false; ///< ways that lead out of the hub; with none, signing by code is off
        bool sms = false;
        /// What an organisation wishes to have tighter.
        CodeRules (*rulesOf)(const Records& records) = nullptr;
        /// Who may lift a lock on the document, beside that it is nobody who signed it.
        bool (*mayLift)(const Records& records, const AccountId& account, const RecordId& document);
        Options();
    };
    Codes(const Ports& ports, Options options);

    template <class T> using Answer = std::expected<T, Rejection>;

    /// W7. The ask's account is the visitor's, whatever it says. `reference`: what the message carries beside the code when
    /// several share a screen (attendance §6); then it is the order's own message with `_queue` behind its name.
    Answer<CodeSent> ask(const OrgId& org, const CodeVisitor& who, signing::Ask ask, const std::string& reference = {});
    /// W9: a new code for the same; the old one dies, no count is reset.
    Answer<CodeSent> resend(const OrgId& org, const CodeVisitor& who, const QByteArray& handle);
    /// W8. Gives the seq of the signature. `code_form` (no digits, nothing counted), `code_wrong` {attempts_left},
    /// `challenge_not_live` …
    Answer<std::int64_t> submit(const OrgId& org, const CodeVisitor& who, const QByteArray& handle, std::string_view code);
    /// How far its message has come; for who asked, on the same device. Tells of nobody else's: `challenge_not_live`.
    Answer<CodeDelivery> look(const OrgId& org, const CodeVisitor& who, const QByteArray& handle);
    /// W12: "I did not ask for this". Says nothing about whether there was such a code.
    Answer<bool> cancel(const OrgId& org, const CodeVisitor& who, const QByteArray& handle);

    /// Sends codes ahead that are typed on this device until `enterUntil`, where there is no connection. One refusal does not
    /// stop the others. Beside those of `ask`: `offline_off`, `offline_too_long` {until}.
    Answer<OfflineBatch> prepareOffline(const OrgId& org, const CodeVisitor& who, std::vector<signing::Ask> asks,
                                        Instant enterUntil);
    /// What was typed offline: envelopes as compact JWS of the visitor's device, in any order, any of them repeated. Each is
    /// looked at once, and a code never more often than it has tries, however many envelopes there are (SEC-21).
    Answer<EnvelopesTaken> takeEnvelopes(const OrgId& org, const CodeVisitor& who, const QByteArray& devicePublicKey,
                                         const std::vector<std::string>& envelopes);
    /// Once a day: answers to envelopes, box keys, ended codes and counts that nobody can come back to.
    Done forget();

    /// Ends what has expired. The scheduler calls it; so the answer to somebody who comes late costs no more than any other.
    Done sweep();
    /// The gateway did not take the message (`cause` is the message's). `bounced`: because there is no such address; the second
    /// time without a right code in between blocks the channel (attendance §7.4).
    Done notDelivered(const OrgId& org, const Uuid& cause, bool bounced = false);
    /// The provider says that the message arrived: the log keeps it (attendance §4.7). No code, nothing kept.
    Done delivered(const OrgId& org, const Uuid& cause);
    /// Ends open codes whose document, channel or signer was changed, when the domain would not send them any more (SEC-20).
    void documentsChanged(HubTx& tx, const OrgId& org, const std::vector<Record>& puts);

    // W11 and the breakers.
    Answer<std::vector<SignerLock>> locks(const OrgId& org, const CodeVisitor& who);
    /// `lift_limit` after the second one in 12 months, `not_allowed`, `reason_missing`, `signer_not_locked`; `ERR_SAME_PERSON` to
    /// the signer and to whoever asked for one of the codes that were wrong since the last right one.
    Answer<bool> lift(const OrgId& org, const CodeVisitor& who, const RecordId& signer, const std::string& reason);
    /// Only for the operator. Null organisation: the hub's breaker. Whether there was one.
    Answer<bool> resume(const std::optional<OrgId>& org, const std::string& reason);
    /// Only for the operator: a suspended device may try again.
    Answer<bool> clearDevice(const DeviceId& device, const std::string& reason);

    bool off() const { return !m_options.email && !m_options.sms; }

private:
    struct Turn;   ///< one open transaction with what is asked of it
    struct Memory; ///< what a challenge remembers beside its numbers

    struct Ahead;   ///< what a code that is sent ahead has beside
    struct Arrived; ///< an envelope whose outside is good
    struct Looked;  ///< and what was found inside

    /// The half of issuing that costs nothing: what would be sent. What is refused was asked for, and that is committed.
    Answer<signing::Order> allowed(Turn& t, const signing::Ask& ask, bool ahead);
    Answer<CodeSent> issue(Turn& t, signing::Ask ask, const Ahead* ahead = nullptr, const std::string& reference = {});
    /// `stop`: why no other code can be sent from there now either.
    Answer<OfflineBatch::Code> sendAhead(const OrgId& org, const CodeVisitor& who, signing::Ask ask, const std::string& box,
                                         std::optional<Rejection>& stop);
    Answer<std::int64_t> confirm(Turn& t, const CodeChallenge& challenge, const Memory& memory, Instant claimedEntryAt = {});
    Answer<EnvelopeAnswer> take(const OrgId& org, const CodeVisitor& who, const Arrived& arrived, const std::string& epoch,
                                std::optional<Rejection>& stop);
    EnvelopeAnswer judge(Turn& t, const Arrived& arrived, const Looked& looked, bool& discarded);
    void countDiscarded(Turn& t, const CodeChallenge& challenge, const Memory& memory);
    void noteRefused(Turn& t, const std::string& reason, const RecordId& about) const;
    std::optional<Rejection> stopped(Turn& t) const;      ///< breakers
    std::optional<Rejection> placeBlocked(Turn& t) const; ///< device, address
    std::optional<Rejection> mayAsk(Turn& t) const;       ///< all of these, and how often was asked from there
    std::optional<Rejection> signerStopped(Turn& t, const RecordId& signer) const;
    std::optional<Rejection> tooMany(Turn& t, const signing::Order& order, const std::string& document) const;
    void wrong(Turn& t, const CodeChallenge& challenge, const Memory& memory);
    void lockSigner(Turn& t, const CodeChallenge& challenge, const Memory& memory);
    /// A mail to whoever owns the organisation; what it says is `organisation` and `at`.
    void tellOwners(Turn& t, const char* event);
    void close(Turn& t, const CodeChallenge& challenge, CodeChallenge::State state, signing::Cause cause);
    void noteBounce(Turn& t, const RecordId& channel, const Uuid& cause);
    void note(Turn& t, const char* action, const RecordId& about, Json details = Json::object()) const;
    CodeRules rules(const Records& records) const;
    Answer<Turn> begin(const OrgId& org, const CodeVisitor& who);

    Ports m;
    Options m_options;
};

} // namespace sek
