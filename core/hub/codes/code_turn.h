// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/base64url.h"
#include "core/hub/codes/codes.h"

/// Inside of Codes. Not for use outside this folder.
namespace sek {

struct Codes::Turn
{
    std::unique_ptr<HubTx> own; ///< null when the transaction is somebody else's
    HubTx* tx = nullptr;
    OrgId org;
    CodeVisitor who;
    Instant now;
    CodeRules rules;

    Context context() const
    {
        Context c;
        c.authority = true;
        c.org = org;
        c.actor = who.account;
        c.device = who.device;
        c.now = now;
        c.today = dateIn(now, text(tx->get({"organisation", RecordId(org.value)}).record.value(), "time_zone", "UTC"));
        return c;
    }
    Instant before(std::chrono::seconds window) const { return now.plusSeconds(-window.count()); }
};

struct Codes::Memory
{
    signing::Ask ask;
    std::string purpose, channel, masked, document;
    DeviceId device;
    int digits = 4;
    bool staff = false;
    QByteArray salt; ///< of a code sent ahead …
    std::string box; ///< … and the key its envelopes are sealed to
    Uuid message;    ///< what carries the code; null in a challenge of an older hub

    /// What the verifier is bound to beside the challenge's own fields; a code sent ahead belongs to one device.
    std::string boundTo() const { return ask.offline() ? purpose + ":" + device.text() : purpose; }

    /// Before which screen it was asked: one that was handed over knows no other document of the same person.
    bool isBefore(const CodeVisitor& who) const
    {
        if (ask.kioskParticipant != who.kioskParticipant) return false;
        return who.kioskDocument.isNull() || (ask.documents.size() == 1 && ask.documents.front().id == who.kioskDocument);
    }
    /// Who asked, from where and before which screen.
    bool isOf(const CodeVisitor& who) const { return ask.account == who.account && device == who.device && isBefore(who); }
    QByteArray bytes() const
    {
        return cj1::write({{"box", box},
                           {"message", message.text()},
                           {"salt", base64url(salt)},
                           {"ask", signing::toJson(ask)},
                           {"channel", channel},
                           {"device", device.text()},
                           {"digits", digits},
                           {"document", document},
                           {"masked", masked},
                           {"purpose", purpose},
                           {"staff", staff}});
    }
    static std::optional<Memory> of(const CodeChallenge& c)
    {
        const auto j = cj1::parse(c.body);
        if (!j) return {};
        auto ask = signing::askFromJson(at(*j, "ask"));
        const auto device = DeviceId::parse(text(*j, "device"));
        const auto salt = fromBase64url(text(*j, "salt"));
        if (!ask || !device || !salt) return {};
        return Memory{std::move(*ask),      text(*j, "purpose"), text(*j, "channel"),
                      text(*j, "masked"),   text(*j, "document"), *device,
                      static_cast<int>(integer(*j, "digits", 4)), boolean(*j, "staff"), *salt, text(*j, "box"),
                      Uuid::parse(text(*j, "message")).value_or(Uuid())};
    }
};

struct Codes::Ahead
{
    std::string code;
    QByteArray salt, stretched;
    std::string box;
};

namespace codes_detail {

// What is counted.
inline constexpr char Issued[] = "issued";
inline constexpr char IssuedSms[] = "issued_sms";
inline constexpr char IssuedFor[] = "issued_for"; ///< signer and document
inline constexpr char Failed[] = "failed";
inline constexpr char Asked[] = "asked";
inline constexpr char SentAhead[] = "sent_ahead";     ///< signer and document
inline constexpr char Reported[] = "envelope_refused"; ///< by a device: told once an hour
// What stands until somebody changes it.
inline constexpr char Lock[] = "signer";
inline constexpr char Block[] = "block";
inline constexpr char Suspended[] = "suspended";
inline constexpr char Breaker[] = "breaker";
// Messages to a channel that came back, since the last right code.
inline constexpr char Bounced[] = "bounced";

// When the operator has looked.
inline constexpr char Resumed[] = "resumed";
inline constexpr char Cleared[] = "cleared";

// What was typed offline.
inline constexpr char Chain[] = "envelope_chain"; ///< by device: where its envelopes have got to
inline constexpr char Taken[] = "envelope";       ///< by device and counter: the answer
inline constexpr char Discarded[] = "discarded";  ///< by challenge

/// Nothing when fewer than `limit` happened in the window; else when the window has room again.
std::optional<Instant> full(const HubTx& tx, CodeScope scope, const char* what, const std::string& subject, Instant now,
                            std::chrono::seconds window, int limit);

struct Told
{
    std::string channel, address, language;
};
/// One message to each of them, in their language; `at` is now.
void tell(HubTx& tx, const OrgId& org, const Uuid& cause, const char* event, const std::vector<Told>& whom, Json params, Instant now);
/// The contacts of the project the document belongs to.
std::vector<Told> contactsOf(const Records& records, const RecordId& document, const std::string& language);

inline std::string deviceKey(const CodeVisitor& who)
{
    return "device:" + who.device.text();
}
/// Everything somebody can be counted by as a place.
inline std::vector<std::string> places(const CodeVisitor& who, const CodeKeys& keys)
{
    return {deviceKey(who), "address:" + keys.blinded(who.address)};
}

inline Json stateOf(const HubTx& tx, CodeScope scope, const char* what, const std::string& subject)
{
    const auto j = cj1::parse(tx.codeState(scope, what, subject));
    return j ? *j : Json::object();
}
inline Rejection refusal(std::string code, Json params = Json::object())
{
    return {std::move(code), std::move(params), {}, {}};
}
inline Rejection refusal(std::string code, Instant retryAt)
{
    return refusal(std::move(code), {{"retry_at", toRfc3339(retryAt)}});
}
inline Rejection refusal(const Failure& f)
{
    return refusal(f.code);
}

} // namespace codes_detail

} // namespace sek
