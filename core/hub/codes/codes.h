// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signing.h"
#include "core/hub/authority.h"
#include "core/hub/codes/code_keys.h"
#include "core/hub/codes/code_rules.h"
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

/// A signer that has to be helped (W11).
struct SignerLock
{
    RecordId signer;
    RecordId document; ///< whose code was wrong last
    Instant since;
    int liftsLeft = 0;
};

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
    };
    struct Options
    {
        CodeRules rules;
        bool email = false; ///< ways that lead out of the hub; with none, signing by code is off
        bool sms = false;
        /// What an organisation wishes to have tighter.
        CodeRules (*rulesOf)(const Records& records) = nullptr;
        /// Who may lift a lock on the document, beside that it is nobody who signed it.
        bool (*mayLift)(const Records& records, const AccountId& account, const RecordId& document, Instant now);
        Options();
    };
    Codes(const Ports& ports, Options options);

    template <class T> using Answer = std::expected<T, Rejection>;

    /// W7. The ask's account is the visitor's, whatever it says.
    Answer<CodeSent> ask(const OrgId& org, const CodeVisitor& who, signing::Ask ask);
    /// W9: a new code for the same; the old one dies, no count is reset.
    Answer<CodeSent> resend(const OrgId& org, const CodeVisitor& who, const QByteArray& handle);
    /// W8. Gives the seq of the signature. `code_form` (no digits, nothing counted), `code_wrong` {attempts_left},
    /// `challenge_not_live` …
    Answer<std::int64_t> submit(const OrgId& org, const CodeVisitor& who, const QByteArray& handle, std::string_view code);
    /// W12: "I did not ask for this". Says nothing about whether there was such a code.
    Answer<bool> cancel(const OrgId& org, const CodeVisitor& who, const QByteArray& handle);

    /// Ends what has expired. The scheduler calls it; so the answer to somebody who comes late costs no more than any other.
    Done sweep();
    /// The gateway did not take the message (`cause` is the message's).
    Done notDelivered(const OrgId& org, const Uuid& cause);
    /// Ends open codes whose document, channel or signer was changed, when the domain would not send them any more (SEC-20).
    void documentsChanged(HubTx& tx, const OrgId& org, const std::vector<Record>& puts);

    // W11 and the breakers.
    Answer<std::vector<SignerLock>> locks(const OrgId& org, const CodeVisitor& who);
    /// `lift_limit` after the second one in 12 months, `not_allowed`, `reason_missing`, `signer_not_locked`.
    Answer<bool> lift(const OrgId& org, const CodeVisitor& who, const RecordId& signer, const std::string& reason);
    /// Only for the operator. Null organisation: the hub's breaker. Whether there was one.
    Answer<bool> resume(const std::optional<OrgId>& org, const std::string& reason);
    /// Only for the operator: a suspended device may try again.
    Answer<bool> clearDevice(const DeviceId& device, const std::string& reason);

    bool off() const { return !m_options.email && !m_options.sms; }

private:
    struct Turn;   ///< one open transaction with what is asked of it
    struct Memory; ///< what a challenge remembers beside its numbers

    Answer<CodeSent> issue(Turn& t, signing::Ask ask);
    std::optional<Rejection> stopped(Turn& t) const;      ///< breakers
    std::optional<Rejection> placeBlocked(Turn& t) const; ///< device, address
    std::optional<Rejection> signerStopped(Turn& t, const RecordId& signer) const;
    std::optional<Rejection> tooMany(Turn& t, const signing::Order& order, const std::string& document) const;
    void wrong(Turn& t, const CodeChallenge& challenge, const Memory& memory);
    void lockSigner(Turn& t, const CodeChallenge& challenge, const Memory& memory);
    void close(Turn& t, const CodeChallenge& challenge, CodeChallenge::State state, signing::Cause cause);
    void note(Turn& t, const char* action, const RecordId& about, Json details = Json::object()) const;
    CodeRules rules(const Records& records) const;
    Answer<Turn> begin(const OrgId& org, const CodeVisitor& who);

    Ports m;
    Options m_options;
};

} // namespace sek
