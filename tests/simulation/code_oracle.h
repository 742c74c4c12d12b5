// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/envelope/envelope.h"
#include "core/hub/codes/codes.h"
#include "core/store/memory_hub_store.h"
#include "core/sync/messages.h"
#include "tests/simulation/hub_model.h"

#include <map>
#include <set>
#include <vector>

namespace sek::sim {

/// What attendance §4 and §5 promise of codes, by what was asked, sent, typed and answered alone: a code signs one content
/// of one person once, in its life (SEC-20); tries never exceed the budgets, whatever crashes, comes twice or at once
/// (SEC-21); a signature says what was frozen.
class CodeOracle
{
public:
    explicit CodeOracle(CodeRules rules) : m_rules(rules) {}

    // What happens at the hub, in its order; look() closes the step.
    /// A code left for a phone.
    void sent(const QByteArray& handle, const std::string& code);
    /// Somebody was told that a code is on its way.
    void asked(const OrgId& org, const QByteArray& handle, const signing::Ask& ask, const CodeVisitor& who);
    /// A code is about to be compared …
    void trying(const QByteArray& handle, const std::string& code, const CodeVisitor& who, Instant now);
    /// … and this was the answer; `attemptsLeft` when it was wrong.
    void answered(const QByteArray& handle, const std::string& code, const std::string& result, int attemptsLeft);
    /// A device has closed an envelope: what is in it.
    void closed(const std::string& jws, const Envelope& outside, const EnvelopeInside& inside);
    /// Somebody is about to give back signatures that a restore has cut off.
    void handingBack(const std::vector<HandBack>& given);
    void opening(const std::vector<std::string>& envelopes, const CodeVisitor& who, Instant now);
    void opened(const std::vector<std::string>& envelopes, const std::vector<EnvelopeAnswer>& answers);
    /// Compares with what the hub has committed. Throws Violation.
    void look(const MemoryHubStore::State& hub, const HubModel& model, Instant now);

    /// How often something of interest happened.
    std::map<std::string, std::int64_t> counts;

    /// A backup and its restore.
    struct Line
    {
        struct Challenge
        {
            OrgId org;
            CodeChallenge seen; ///< as it was last looked at
            std::vector<signing::DocumentRef> documents;
            bool offline = false;
            Instant enterUntil;
            int compared = 0; ///< answers that told right from wrong
            std::set<RecordId> signedDocuments;
        };
        std::map<QByteArray, Challenge> challenges;
        std::map<std::pair<OrgId, RecordId>, std::vector<Instant>> failures; ///< by signer
        std::map<std::pair<OrgId, RecordId>, int> sinceRight;
        std::map<OrgId, std::vector<Instant>> organisationFailures;
        std::map<QByteArray, EnvelopeAnswer> answers; ///< by hash of the envelope
        std::set<QByteArray> arrived;                 ///< envelopes
        std::map<OrgId, std::int64_t> seq;            ///< looked at up to here
    };
    Line line() const { return m_now; }
    void restored(Line line) { m_now = std::move(line); }

private:
    struct Try
    {
        QByteArray handle; ///< of whose code is compared
        std::string code;
        CodeVisitor who;
        Instant at;
        std::optional<EnvelopeInside> inside; ///< typed offline
    };
    void register_(const OrgId& org, const CodeChallenge& c);
    void follow(const OrgId& org, const CodeChallenge& c, Instant now);
    void checkOpen(const OrgId& id, const MemoryHubStore::Org& org, const Line::Challenge& c) const;
    void checkSignature(const OrgId& id, const MemoryHubStore::State& hub, const HubModel& model, const Record& r);
    void checkBudgets(Instant now) const;

    CodeRules m_rules;
    Line m_now;
    std::map<QByteArray, std::string> m_codes; ///< by handle, for ever
    struct Asked
    {
        signing::Ask ask;
        CodeVisitor who;
    };
    std::map<QByteArray, Asked> m_asked;
    struct Closed
    {
        Envelope outside;
        EnvelopeInside inside;
    };
    std::map<QByteArray, Closed> m_closed; ///< by hash
    std::vector<Try> m_tries;              ///< of this step
    std::map<RecordId, QByteArray> m_signatures; ///< every one there ever was, in whichever line
    std::set<RecordId> m_handedBack;             ///< in this step
    std::set<QByteArray> m_confirmed;      ///< handles that were answered "signed" in this step
};

} // namespace sek::sim
