// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

#include <chrono>
#include <expected>
#include <map>
#include <string>
#include <vector>

namespace sek::signing {

// How anything in the program is signed (design §3.5). The domain says what may be signed by whom and what follows;
// the hub's code service (core/hub/codes) makes, sends, counts and compares codes and never knows what an attendance
// report is. A kind of document joins by one row in the `Registry`.

namespace kind {
/// Content as it was frozen to be signed. {document_kind, document_id, revision, content, content_hash, project_id,
/// participant_id?, signer_ids, frozen_at, frozen_by}; the salt stands in the content. Never changes; class C3.
inline constexpr const char* FrozenContent = "frozen_content";
/// Who confirmed which content, how and when (attendance §2 `signature`, SEC-34). Append-only, made by the hub.
inline constexpr const char* Signature = "signature";
/// Takes a signature back; the signature itself stays. Append-only, made by the hub.
inline constexpr const char* SignatureRevocation = "signature_revocation";
/// A person's own phone or mailbox to which codes may go. Class C3.
inline constexpr const char* ContactChannel = "contact_channel";
} // namespace kind

/// One document as the person read it.
struct DocumentRef
{
    RecordId id;
    int revision = 1;
    std::string contentHash; ///< lower-case hex of 32 bytes
};

/// On which screen the code is asked for and typed.
enum class Surface { Own, Staff, Kiosk, Page };

/// Somebody pressed *Sign* (or *Confirm my phone*).
struct Ask
{
    std::string documentKind;            ///< `attendance_report`; `contact_channel` checks the channel itself
    std::vector<DocumentRef> documents;  ///< one; several only where one code may cover a list (W6)
    std::string signerRole;              ///< `responsible`, `participant`
    RecordId signer;                     ///< participant, or the account's id as a record id
    RecordId channel;                    ///< a `contact_channel`; null: the signer's first active one
    std::string method = {};             ///< empty: a one-time code; else an issuer's way of saying who signs, `bankid`
    std::string language;                ///< in which the declaration was read; empty: the signer's own
    Surface surface = Surface::Own;
    /// What the asking session may act for: the account, and on a kiosk the one participant it was opened for.
    AccountId account;
    RecordId kioskParticipant;
    /// Not null: the code is to be typed without a connection, until then, on the device that asks (attendance §5.2).
    Instant offlineUntil;

    bool offline() const { return offlineUntil != Instant(); }
};

/// What the hub needs to make a code and its message, when the domain allows it.
struct Order
{
    std::string purpose = "sign";     ///< `sign` or `channel`; part of what the code is bound to
    std::string boundHash;            ///< hex: the content's hash, or the hash of the sorted list of hashes
    RecordId signer;
    std::string signerName;
    RecordId channel;
    std::string channelKind;          ///< `sms`, `email`
    std::string address;              ///< E.164 or addr-spec; C3
    std::string maskedAddress;
    std::string language;             ///< of the message
    int digits = 4;                   ///< 4 or 6
    std::chrono::seconds life{600};   ///< of an offline code: how far ahead the project lets it be sent
    bool staff = false;               ///< the limits of a responsible, not of a participant
    std::string event;                ///< `code_sign_attendance`, `code_sign_responsible`, `code_confirm_channel`, `code_batch`
    Json params = Json::object();     ///< of the message's text, without the code
    std::string identityNumber = {};  ///< of an issuer's way: whose signature it has to be; C3
    std::string visibleText = {};     ///< and what is read there
};

/// The end of a challenge that was not a right code.
enum class Cause { Expired, Exhausted, DeliveryFailed, Revoked, Superseded };

/// What the hub tells the domain when the right code came: everything a `signature` record holds that the hub knows.
struct Proof
{
    std::string method;           ///< `otp_sms`, `otp_email`, `otp_sms_batch`, `otp_email_batch`
    std::string channelMasked;
    Instant signedAt;             ///< hub's clock
    std::string challenge;        ///< id of the challenge
    int attemptsUsed = 0;
    int digits = 4;
    Surface surface = Surface::Own;
    DeviceId device;
    std::string ipPrefix;         ///< IPv4 /24, IPv6 /48
    std::string evidence = {};    ///< hex SHA-256 of what an issuer signed with
    Instant claimedEntryAt;       ///< when the device says it was typed offline; null: typed online

    bool offline() const { return claimedEntryAt != Instant(); }
};

/// What was signed of a document and given back to a hub that had lost it; every seal was checked.
struct HandedBack
{
    DocumentRef document;
    Json content;
    std::vector<Json> signatures;  ///< those of this content that stand
    std::vector<Json> revocations; ///< of signatures of this content
};
/// Warning of a decision: the document is not what was signed now, so it stays as it is.
inline constexpr const char* DocumentDiffers = "document_differs";

/// What one kind of document has to say. Pure functions, same on both sides.
struct DocumentKind
{
    /// Whether a code may be asked for. Rejections are the stable codes of attendance §3.3: `no_channel`,
    /// `channel_unverified`, `channel_cooling` {until}, `report_superseded` {revision}, `content_mismatch`,
    /// `not_allowed`, `self_signing`, `report_empty`, `entry_in_future`, `participation_closed`, `offline_off` …
    std::expected<Order, Rejection> (*order)(const Records&, const Context&, const Ask&) = nullptr;
    /// Changes when a challenge was opened (state `code_active`) …
    Decision (*opened)(const Records&, const Context&, const Ask&, const std::string& challenge) = nullptr;
    /// … when it ended without a signature …
    Decision (*closed)(const Records&, const Context&, const Ask&, const std::string& challenge, Cause) = nullptr;
    /// … and when the right code came: new state, `signature` records, receipts as effects.
    Decision (*confirmed)(const Records&, const Context&, const Ask&, const Proof&) = nullptr;
    /// What the document becomes when that is there again; DocumentDiffers when the signatures say more than it can take now.
    Decision (*handedBack)(const Records&, const Context&, const HandedBack&) = nullptr;
    /// Whose document it is, null when there is none: before that person's screen a code sent ahead is typed (attendance §5.2).
    /// Of a kind without it no code is sent ahead.
    RecordId (*participantOf)(const Records&, const RecordId& document) = nullptr;
};

using Registry = std::map<std::string, DocumentKind, std::less<>>;
/// All kinds the program knows. Defined in core/domain/rules, which knows every area.
const Registry& registry();

Json toJson(const Ask&);
Result<Ask> askFromJson(const Json&);
Json toJson(const Proof&);
Result<Proof> proofFromJson(const Json&);
std::string_view name(Cause);
std::string_view name(Surface);
Result<Cause> causeFrom(std::string_view name);     ///< fails with `ask_form`
Result<Surface> surfaceFrom(std::string_view name); ///< fails with `ask_form`

// The hub's own commands about codes; only the hub's device may (hubOnly, actor HubActor). They carry no code:
// `NoteCodeOpened` {ask, challenge}, `NoteCodeClosed` {ask, challenge, cause}, `RecordSignature` {ask, proof}.
// Each finds the row of its document kind and does what that says.
Decision noteCodeOpened(const Registry&, const Records&, const Context&, const Json& args);
Decision noteCodeClosed(const Registry&, const Records&, const Context&, const Json& args);
Decision recordSignature(const Registry&, const Records&, const Context&, const Json& args);
/// `RestoreSigned` {frozen, signatures, revocations}: records, `{id, body}`, that a restored hub had lost and a client has
/// handed back (SYNC-19). Their seals were checked; what is there already is left as it is. Rejections: `hand_back_form`,
/// `content_mismatch`, `person_erased`, `document_unknown`, `unknown_document_kind`.
inline constexpr const char* RestoreSigned = "RestoreSigned";
Decision restoreSigned(const Registry&, const Records&, const Context&, const Json& args);
/// All of them with `registry()`; defined in core/domain/rules too.
void addSigningCommands(Rulebook& book);

} // namespace sek::signing
