// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report.h"
#include "core/domain/signing/signing.h"
#include "core/record/decision.h"
#include "tests/support/seeded.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace sek::test {

/// The fictitious project of attendance §8 in plain memory: rules alone, no store, no hub. Decides as the hub does, with
/// claims taken and given back, and puts what was decided.
class ProjectWorld : public Records, public Claims
{
public:
    ProjectWorld();

    // Records
    Found get(const RecordKey& key) const override;
    std::vector<Record> all(std::string_view kind) const override;
    ClaimState look(std::string_view kind, const std::string& value) const override;

    /// What the rules say; nothing is changed.
    Decision decide(const AccountId& actor, const std::string& name, const Json& args) const;
    /// As a client of that view would decide: no authority, no claims.
    Decision decideAsClient(const AccountId& actor, const std::string& name, const Json& args) const;
    /// Decides and, when it goes through, puts. The stable code of the refusal, or empty.
    std::string act(const AccountId& actor, const std::string& name, const Json& args);

    Json body(const RecordKey& key) const { return get(key).record.value(); }
    void putBody(const RecordKey& key, const Json& body);
    void grant(const AccountId& account, const char* role, const RecordId& participant = {});
    /// One more participant without an identity number, with a checked phone. Gives the participation.
    RecordId enrol(const std::string& given, const std::string& phone);

    // The grid.
    Json cell(const std::string& date, std::int64_t minutes, std::int64_t was = -1, const std::string& note = {},
              const RecordId& activityId = {}, const RecordId& occasionId = {}) const;
    std::string record(const AccountId& who, const RecordId& participationId, const Json& cells,
                       const std::string& period = "2025-03");
    RecordId march(const RecordId& participationId) const { return attendance::reportId(participationId, "2025-03"); }
    attendance::Report reportOf(const RecordId& report) const;
    std::string state(const RecordId& report) const { return text(body(attendance::reportKey(report)), "state"); }

    // Signing, as the hub's code service does it.
    std::string freeze(const AccountId& who, const std::vector<RecordId>& reports);
    signing::Ask askOf(const std::vector<RecordId>& reports, bool responsible) const;
    std::expected<signing::Order, Rejection> order(const signing::Ask& ask) const;
    std::string open(const signing::Ask& ask, const std::string& challenge);
    std::string close(const signing::Ask& ask, const std::string& challenge, signing::Cause cause);
    std::string confirm(const signing::Ask& ask, const std::string& challenge, int attempts = 1);
    /// 4 March 240 and 11 March 225 minutes of Astrid, reported by Siv; or signed by Astrid too.
    void makeReported(const RecordId& participationId);
    void makeSigned(const RecordId& participationId);

    Context context(const AccountId& actor, bool authority = true) const;

    ManualClock clock{*parseRfc3339("2025-04-01T12:00:00.000Z")};
    OrgId org = named<OrgId>("exempelkommunen");
    RecordId project = named<RecordId>("kunskapslyft");
    RecordId activity = named<RecordId>("a01");
    AccountId owner = named<AccountId>("owner");
    AccountId siv = named<AccountId>("siv");         ///< attendance responsible
    AccountId karin = named<AccountId>("karin");     ///< project contact
    AccountId per = named<AccountId>("per");         ///< finance contact
    AccountId ture = named<AccountId>("ture");       ///< trainer
    AccountId astridAccount = named<AccountId>("astrid");
    RecordId astrid = named<RecordId>("astrid/person");
    RecordId astridHere = named<RecordId>("astrid/participation");
    RecordId astridPhone = named<RecordId>("astrid/phone");
    RecordId bertil = named<RecordId>("bertil/person");
    RecordId bertilHere = named<RecordId>("bertil/participation");
    RecordId sivMail = named<RecordId>("siv/mail");

    std::vector<Effect> effects; ///< of what was put, oldest first
    std::vector<Issue> warnings; ///< of the last act

private:
    Decision decideWith(const Context& context, const std::string& name, const Json& args) const;
    void put(const Changes& changes);
    void addPerson(const RecordId& person, const RecordId& here, const char* given, const char* number);

    std::map<RecordKey, Record> m_records;
    std::set<std::pair<std::string, std::string>> m_claims;
    std::int64_t m_seq = 0;
};

} // namespace sek::test
