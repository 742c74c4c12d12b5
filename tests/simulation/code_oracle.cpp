// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/code_oracle.h"

#include "core/base/hash.h"
#include "core/domain/attendance/report.h"
#include "core/domain/signing/frozen.h"
#include "core/evidence/content.h"
#include "core/evidence/jws.h"

#include <algorithm>

namespace sek::sim {

using State = CodeChallenge::State;

namespace {

std::string shortOf(const QByteArray& handle)
{
    return "code " + hex(handle.first(std::min<qsizetype>(4, handle.size())));
}

QByteArray hashOf(const std::string& jws)
{
    const auto parsed = parseJws(jws);
    return parsed ? envelopeHash(parsed->payload) : QByteArray();
}

/// What the report waits to have signed now: its revision, and the hash that is frozen.
std::pair<std::int64_t, std::string> waitingIn(const Json& report)
{
    const std::string frozen = text(at(report, "freeze"), "content_hash");
    return {integer(report, "revision", 1), frozen.empty() ? text(report, "content_hash") : frozen};
}

} // namespace

void CodeOracle::sent(const QByteArray& handle, const std::string& code)
{
    m_codes[handle] = code;
}

void CodeOracle::asked(const OrgId&, const QByteArray& handle, const signing::Ask& ask, const CodeVisitor& who)
{
    m_asked[handle] = {ask, who};
}

void CodeOracle::trying(const QByteArray& handle, const std::string& code, const CodeVisitor& who, Instant now)
{
    m_tries.push_back({handle, code, who, now, {}});
}

void CodeOracle::answered(const QByteArray& handle, const std::string& code, const std::string& result, int left)
{
    if (result != "ok" && result != "code_wrong") return;
    const auto it = m_now.challenges.find(handle);
    if (it == m_now.challenges.end()) violated("SEC-20 challenge", shortOf(handle) + " was never sent, and a try is compared with it");
    Line::Challenge& c = it->second;
    ++counts[result == "ok" ? "codes right" : "codes wrong"];
    if (++c.compared > c.seen.attemptsMax)
        violated("SEC-21 tries", shortOf(handle) + ": " + std::to_string(c.compared) + " tries were answered, " +
                                     std::to_string(c.seen.attemptsMax) + " are allowed");
    const auto known = m_codes.find(handle);
    if (result == "ok") {
        m_confirmed.insert(handle);
        if (known != m_codes.end() && known->second != code) violated("SEC-20 code", shortOf(handle) + ": a code was taken that is not the one that was sent");
        return;
    }
    if (known != m_codes.end() && known->second == code) violated("SEC-20 code", shortOf(handle) + ": the right code is called wrong");
    if (left > c.seen.attemptsMax - c.compared)
        violated("SEC-21 tries", shortOf(handle) + ": more tries are said to be left than there are");
}

void CodeOracle::closed(const std::string& jws, const Envelope& outside, const EnvelopeInside& inside)
{
    m_closed.insert_or_assign(hashOf(jws), Closed{outside, inside});
}

void CodeOracle::opening(const std::vector<std::string>& envelopes, const CodeVisitor& who, Instant now)
{
    for (const std::string& jws : envelopes) {
        const QByteArray hash = hashOf(jws);
        const auto it = m_closed.find(hash);
        // Each once: what was answered is the same try when it comes again. What a dying hub took and did not answer may count then.
        if (it == m_closed.end() || m_now.arrived.contains(hash)) continue;
        m_tries.push_back({it->second.outside.challenge, it->second.inside.code, who, now, it->second.inside});
    }
}

namespace {

/// Refused because it is not the next of its device's row: a copied profile goes on with a row that is no longer its own.
/// Nothing was taken of it and nothing is kept, so in what way it is beside the row may have changed when it comes again.
bool besideTheRow(const EnvelopeAnswer& a)
{
    const std::string reason = text(a.params, "reason");
    return a.result == "refused" && (reason == "chain" || reason == "other_envelope");
}

/// The same envelope out of the hands of another device, a copy that has its own name by now: it is told nothing of it.
bool notTheirs(const EnvelopeAnswer& a)
{
    return a.result == "refused" && text(a.params, "reason") == "other_device";
}

} // namespace

void CodeOracle::opened(const std::vector<std::string>& envelopes, const std::vector<EnvelopeAnswer>& answers)
{
    for (std::size_t i = 0; i < envelopes.size() && i < answers.size(); ++i) {
        const QByteArray hash = hashOf(envelopes[i]);
        const EnvelopeAnswer& answer = answers[i];
        ++counts["envelopes " + answer.result];
        if (answer.result == "later" || notTheirs(answer) || hash.isEmpty()) continue; // not looked at: it is still to come
        m_now.arrived.insert(hash);
        const auto [it, fresh] = m_now.answers.try_emplace(hash, answer);
        if (!fresh && it->second != answer && !(besideTheRow(it->second) && besideTheRow(answer)))
            violated("SEC-21 envelope", "an envelope was answered \"" + it->second.result + "\" and, when it came again, \"" + answer.result + "\"");
    }
}

void CodeOracle::register_(const OrgId& org, const CodeChallenge& c)
{
    Line::Challenge mine;
    mine.org = org;
    mine.seen = c;
    const auto body = cj1::parse(c.body);
    const auto ask = body ? signing::askFromJson(at(*body, "ask")) : Result<signing::Ask>(fail("ask_form"));
    if (!ask) violated("SEC-20 challenge", shortOf(c.id) + " does not say what it is for");
    mine.documents = ask->documents;
    mine.offline = ask->offline();
    mine.enterUntil = ask->offlineUntil;
    if (c.attemptsMax > (mine.offline ? m_rules.offlineTries : m_rules.tries))
        violated("SEC-21 tries", shortOf(c.id) + " has more tries than a code may have");
    const auto longest = mine.offline ? m_rules.longestOffline + m_rules.syncLag : m_rules.life;
    if (c.expiresAt > c.issuedAt.plusSeconds(longest.count())) violated("SEC-20 life", shortOf(c.id) + " lives longer than a code may");
    if (mine.documents.size() == 1 && (mine.documents.front().contentHash != c.boundHash || mine.documents.front().revision != c.revision))
        violated("SEC-20 bound", shortOf(c.id) + " is not bound to what it was asked for");
    ++counts[mine.offline ? "codes sent ahead" : "codes sent"];
    m_now.challenges.emplace(c.id, std::move(mine));
}

void CodeOracle::follow(const OrgId& org, const CodeChallenge& c, Instant now)
{
    const auto it = m_now.challenges.find(c.id);
    if (it == m_now.challenges.end()) register_(org, c);
    Line::Challenge& mine = m_now.challenges.at(c.id);
    const int before = it == m_now.challenges.end() ? 0 : mine.seen.attemptsUsed;
    if (c.attemptsUsed < before) violated("SEC-21 count", shortOf(c.id) + ": counted tries went from " + std::to_string(before) + " to " + std::to_string(c.attemptsUsed));
    if (c.attemptsUsed > c.attemptsMax) violated("SEC-21 tries", shortOf(c.id) + ": more tries than it may have");
    if (mine.seen.state != State::Issued && c.state != mine.seen.state) violated("SEC-20 once", shortOf(c.id) + " had ended and is something else now");
    const auto tried = std::ranges::count_if(m_tries, [&](const Try& t) { return t.handle == c.id; });
    const int more = c.attemptsUsed - before;
    if (more > tried)
        violated("SEC-21 count", shortOf(c.id) + ": " + std::to_string(more) + " tries were counted, " + std::to_string(tried) + " were made");
    if (mine.compared > c.attemptsUsed)
        violated("SEC-21 count", shortOf(c.id) + ": " + std::to_string(mine.compared) + " tries were answered, " +
                                     std::to_string(c.attemptsUsed) + " are counted");
    const bool right = c.state == State::Used && mine.seen.state != State::Used;
    const std::pair signer(org, c.signer);
    for (int i = right ? 1 : 0; i < more; ++i) {
        m_now.failures[signer].push_back(now);
        m_now.organisationFailures[org].push_back(now);
        ++m_now.sinceRight[signer];
    }
    if (right) m_now.sinceRight[signer] = 0;
    mine.seen = c;
}

/// A new revision, other content or a thaw ends every code for what was there before.
void CodeOracle::checkOpen(const OrgId&, const MemoryHubStore::Org& org, const Line::Challenge& c) const
{
    for (const signing::DocumentRef& d : c.documents) {
        const auto it = org.records.find(attendance::reportKey(d.id));
        if (it == org.records.end()) continue;
        const auto [revision, hash] = waitingIn(it->second.value());
        if (revision != d.revision || hash != d.contentHash)
            violated("SEC-20 cancelled", shortOf(c.seen.id) + " is for revision " + std::to_string(d.revision) +
                                             " and lives on, though the report is at revision " + std::to_string(revision) +
                                             (revision == d.revision ? " with other content" : ""));
    }
}

void CodeOracle::checkSignature(const OrgId& id, const MemoryHubStore::State& hub, const HubModel& model, const Record& r)
{
    const Json body = r.value();
    const std::string where = "org " + id.text().substr(30) + " seq " + std::to_string(r.rev) + ": a signature ";
    const auto it = m_now.challenges.find(fromHex(text(body, "challenge_id")));
    const auto document = RecordId::parse(text(body, "document_id"));
    const QByteArray bare = withoutSeal(r).body;
    if (const auto known = m_signatures.find(r.key.id); m_handedBack.contains(r.key.id) && known != m_signatures.end()) {
        if (known->second != bare) violated("SYNC-19 handed back", where + "that is not what it was before the restore");
        if (it != m_now.challenges.end() && document) it->second.signedDocuments.insert(*document);
        ++counts["signatures that came back"];
        return;
    }
    if (it == m_now.challenges.end()) violated("SEC-20 challenge", where + "by a code that was never sent");
    Line::Challenge& c = it->second;
    if (!document || !c.signedDocuments.insert(*document).second) violated("SEC-20 once", where + "by a code that has signed this already");

    const auto known = m_codes.find(c.seen.id);
    // One of the tries of this step must have been right in everything; of several that were not, the last one says why.
    const auto asked = m_asked.find(c.seen.id);
    std::pair<const char*, const char*> why{"SEC-20 code", "that nobody has typed"};
    const bool found = std::ranges::any_of(m_tries, [&](const Try& t) {
        if (t.handle != c.seen.id) return false;
        if (known == m_codes.end() || known->second != t.code) why = {"SEC-20 code", "with a code that is not the one that was sent"};
        else if (c.offline != t.inside.has_value()) why = {"SEC-20 code", "on the other way than the code was sent for"};
        else if (t.at >= c.seen.expiresAt || t.at < c.seen.issuedAt) why = {"SEC-20 life", "with a code whose life is over"};
        else if (asked != m_asked.end() && (asked->second.who.account != t.who.account || asked->second.who.device != t.who.device ||
                                            asked->second.who.kioskParticipant != t.who.kioskParticipant))
            why = {"SEC-20 who", "by somebody who has not asked for the code"};
        else if (t.inside && (t.inside->challenge != c.seen.id || t.inside->document != *document || t.inside->revision != c.seen.revision ||
                              t.inside->contentHash != c.seen.boundHash || t.inside->signer != c.seen.signer || t.inside->device != t.who.device))
            why = {"SEC-20 envelope", "by an envelope that was closed for something else"};
        else if (t.inside && (t.inside->claimedEntryAt < c.seen.issuedAt || t.inside->claimedEntryAt > c.enterUntil))
            why = {"SEC-20 life", "by a code that was typed before it was sent or after its time"};
        else return true;
        return false;
    });
    if (!found) violated(why.first, where + why.second + ", " + shortOf(c.seen.id));

    const auto wanted = std::ranges::find(c.documents, *document, &signing::DocumentRef::id);
    if (wanted == c.documents.end()) violated("SEC-20 bound", where + "under a document the code is not for");
    if (integer(body, "revision") != wanted->revision || text(body, "content_hash") != wanted->contentHash)
        violated("SEC-20 bound", where + "of other content than the code is for");
    if (text(body, "signer_id") != c.seen.signer.text()) violated("SEC-20 bound", where + "in the name of another than the code is for");
    std::vector<std::string> hashes;
    for (const auto& d : c.documents) hashes.push_back(d.contentHash);
    if (signing::boundHash(hashes) != c.seen.boundHash) violated("SEC-20 bound", where + "of a list the code is not for");

    // As the report was right before it, by the model, and what was frozen of it.
    const RecordMap& before = model.at(hub.epoch, id, r.rev - 1);
    const auto report = before.find(attendance::reportKey(*document));
    const auto [revision, hash] = waitingIn(report == before.end() ? Json::object() : report->second.value());
    if (revision != wanted->revision || hash != wanted->contentHash)
        violated("SEC-20 revision", where + "of revision " + std::to_string(wanted->revision) + ", the report was at " + std::to_string(revision));
    const auto frozen = before.find(signing::frozenKey(*document, wanted->revision, wanted->contentHash));
    const auto content = frozen == before.end() ? Result<QByteArray>(fail("frozen")) : contentHash(at(frozen->second.value(), "content"));
    if (!content || hex(*content) != wanted->contentHash) violated("SEC-20 frozen", where + "of something that is not what was frozen");
    m_signatures.insert_or_assign(r.key.id, bare);
    ++counts["signatures"];
}

void CodeOracle::checkBudgets(Instant now) const
{
    const auto recent = [&](const std::vector<Instant>& times) {
        return std::ranges::count_if(times, [&](Instant t) { return t > now.plusSeconds(-CodeRules::Day.count()); });
    };
    for (const auto& [signer, times] : m_now.failures)
        if (recent(times) > m_rules.signerPause)
            violated("SEC-21 signer", std::to_string(recent(times)) + " wrong codes of one person within a day were compared, " +
                                          std::to_string(m_rules.signerPause) + " may be");
    for (const auto& [signer, n] : m_now.sinceRight)
        if (n > m_rules.signerLock)
            violated("SEC-21 signer", std::to_string(n) + " wrong codes of one person in a row were compared, " + std::to_string(m_rules.signerLock) + " may be");
    for (const auto& [org, times] : m_now.organisationFailures) {
        // The share of the codes sent is never more than the least here.
        if (recent(times) > m_rules.organisationLeast)
            violated("SEC-21 organisation", std::to_string(recent(times)) + " wrong codes of one organisation within a day were compared");
    }
}

void CodeOracle::look(const MemoryHubStore::State& hub, const HubModel& model, Instant now)
{
    for (const auto& [id, org] : hub.orgs) {
        for (const auto& [handle, c] : org.challenges) {
            const auto it = m_now.challenges.find(handle);
            if (it == m_now.challenges.end() || it->second.seen != c) follow(id, c, now);
            else if (it->second.compared > c.attemptsUsed)
                violated("SEC-21 count", shortOf(handle) + ": a try was answered and not counted");
        }
        std::int64_t& seq = m_now.seq[id];
        if (org.seq == seq) continue;
        for (auto it = org.records.lower_bound({signing::kind::Signature, RecordId()});
             it != org.records.end() && it->first.kind == signing::kind::Signature; ++it)
            if (it->second.rev > seq && !it->second.deleted) checkSignature(id, hub, model, it->second);
        std::map<RecordId, int> live;
        std::set<std::pair<RecordId, RecordId>> liveFor;
        for (const auto& [handle, c] : m_now.challenges) {
            if (c.org != id || c.seen.state != State::Issued || c.seen.expiresAt <= now) continue;
            checkOpen(id, org, c);
            if (++live[c.seen.signer] > m_rules.liveCodes) violated("SEC-20 live", shortOf(handle) + " is one of more than may live at once for one person");
            for (const signing::DocumentRef& d : c.documents)
                if (!liveFor.emplace(c.seen.signer, d.id).second) violated("SEC-20 live", shortOf(handle) + " lives beside another one for the same");
        }
        seq = org.seq;
    }
    for (const QByteArray& handle : m_confirmed)
        if (m_now.challenges.at(handle).signedDocuments.size() != m_now.challenges.at(handle).documents.size())
            violated("SEC-20 signed", shortOf(handle) + ": said to have signed, and there is no signature");
    if (!m_tries.empty()) checkBudgets(now);
    m_tries.clear();
    m_confirmed.clear();
    m_handedBack.clear();
}

void CodeOracle::handingBack(const std::vector<HandBack>& given)
{
    for (const HandBack& g : given)
        for (const Record& r : g.sealed) m_handedBack.insert(r.key.id);
}

} // namespace sek::sim
