// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signing.h"
#include "core/hub/codes/codes.h"
#include "core/hub/codes/tickets.h"
#include "core/hub/org_log.h"

#include <optional>
#include <string>
#include <vector>

namespace sek {

/// What a link opens: one signer's view of one content (design §3.5.7).
struct SigningLink
{
    enum class For {
        Sign,   ///< read, ask for a code, enter it or refuse
        Object, ///< of a receipt: "I did not sign this" (SEC-26)
    };
    OrgId org;
    For purpose = For::Sign;
    signing::Ask ask; ///< one document, on the page's surface; no account
    Instant until;
    /// The code asked for last, so that the page can be left for the message and opened again.
    struct Code
    {
        QByteArray handle;
        std::string channel, masked;
        int digits = 4;
        Instant retryAt;
    };
    std::optional<Code> code = {};
    std::string name; ///< under which the hub keeps it; the handle itself is kept nowhere

    const signing::DocumentRef& document() const { return ask.documents.front(); }
    /// Who asks for codes through this link. Another link is another visitor, so that a code lives in its link alone.
    CodeVisitor visitor(std::string address, std::string ipPrefix) const;
};

/// Links to the signing page: for participants without the app. The handle is a ticket of 128 bits and stands in the message
/// alone. Whether a link still opens anything follows from the document, so that nothing has to
/// be taken back when it is signed, refused or replaced. Any thread.
class SigningLinks
{
public:
    struct Options
    {
        std::string address;  ///< `https://hub.example.org:7443`; empty: this hub shows no pages
        bool email = false;   ///< ways that lead out of the hub
        bool sms = false;
        static constexpr int LongestDays = 14;
        static constexpr int ObjectDays = 30;
        std::chrono::seconds spacing{60}; ///< between two for the same content
        int perDay = 3;                   ///< for the same content
        CodeRules rules = {};             ///< how many SMS an organisation may send
    };
    SigningLinks(const Tickets::Ports& ports, const OrgLog& log, const signing::Registry& kinds, Options options)
        : m_store(ports.store), m_clock(ports.clock), m_log(log), m_kinds(kinds), m_tickets(ports, "page_link", 16), m_options(std::move(options))
    {
    }

    template <class T> using Answer = std::expected<T, Rejection>;
    struct Sent
    {
        std::string channel, masked;
        Instant until;
    };
    /// A person of the project sends one to the signer's own channel, which the ask may name; one sent before for the same
    /// content dies. `until`: when it is due, at most 14 days. Rejections: `pages_off`, `not_allowed`, `too_soon` and
    /// `limit_reached` {retry_at}, what the document says, failures of the store as their own.
    Answer<Sent> send(const OrgId& org, const Caller& caller, signing::Ask ask, std::optional<Instant> until = {});

    /// The link of a handle; nothing when there is none, its time is over or a newer one took its place.
    std::optional<SigningLink> find(const std::string& handle) const;

    /// A code is on its way through the link.
    Done noteCode(const SigningLink& link, const CodeSent& sent) const;

    /// A receipt gets the link to object with, a reminder the one to sign with, in the transaction that queues it.
    /// What has run out goes; for once a day.
    void forget(HubTx& tx) const { m_tickets.forget(tx); }
    void addTo(HubTx& tx, const OrgId& org, const std::vector<Record>& puts, OutMessage& message) const;

    bool offered() const { return !m_options.address.empty(); }

private:
    void addToReceipt(HubTx& tx, const OrgId& org, const std::vector<Record>& puts, OutMessage& message) const;
    void addToReminder(HubTx& tx, const OrgId& org, OutMessage& message) const;
    /// Its handle; the one sent before for the same document opens nothing any more.
    QByteArray issueNewest(HubTx& tx, const SigningLink& link, const std::string& what = {}) const;
    std::string addressOf(const QByteArray& handle) const;

    HubStore& m_store;
    Clock& m_clock;
    const OrgLog& m_log;
    const signing::Registry& m_kinds;
    Tickets m_tickets;
    Options m_options;
};

} // namespace sek
