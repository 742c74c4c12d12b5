// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/organisations/pass_rules.h"
#include "core/record/record.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sek {

/// Whether a colleague can enter the placement portal today. Advice only: PASS itself decides, and the screen says so.
enum class PassEntry { CanEnter, Unknown, CannotEnter };

/// Something that stands in the way (organisations §4.3).
struct PassReason
{
    std::string code;             ///< `NOT_LISTED`, `EMAIL_MISMATCH` …
    Json params = Json::object(); ///< what the sentence needs: addresses (P2), dates
    std::string contact;          ///< who can help: `national_agency`, `granting_body`, `user`, `eu_login_help` …
    friend bool operator==(const PassReason&, const PassReason&) = default;
};

/// Worth a look, but no obstacle: `LIST_OLD`, `SHARED_MAILBOX`, `SIMILAR_NAME`.
struct PassHint
{
    std::string code;
    Json params = Json::object();
    friend bool operator==(const PassHint&, const PassHint&) = default;
};

/// One accreditation as it stands for one user. No reasons: it opens the door.
struct PassPath
{
    RecordId accreditation;
    std::string route;
    std::vector<PassReason> reasons;
    std::string tiedEmail;           ///< P2; empty when not known
    std::optional<bool> emailsEqual; ///< nothing while one of the two is not known
    friend bool operator==(const PassPath&, const PassPath&) = default;
};

struct PassVerdict
{
    RecordId user;
    PassEntry entry = PassEntry::CannotEnter;
    bool untilUpdate = false;         ///< judged by a change that is not sent yet
    std::vector<PassReason> general;  ///< NO_ACCREDITATION, USER_PENDING_DELETE
    std::vector<PassPath> paths;      ///< fewest reasons first
    std::vector<PassHint> hints;
    friend bool operator==(const PassVerdict&, const PassVerdict&) = default;

    bool has(std::string_view code) const;
};

/// The columns of the checklist (§4.4), read from the path shown first.
enum class PassCell { Met, Failed, Unknown };
struct PassCells
{
    PassCell accreditation = PassCell::Failed;
    PassCell listed = PassCell::Unknown; ///< on the list, or chosen and reported
    PassCell login = PassCell::Unknown;
    PassCell emails = PassCell::Unknown;
};
PassCells passCells(const PassVerdict& verdict);

/// What the verdict is made from. Order does not matter.
struct PassFacts
{
    using Entries = std::vector<std::pair<RecordId, Json>>;
    Entries accreditations;
    Entries listed;
    Entries users;
    Entries steps; ///< of route 4, by user's id
};
PassFacts passFacts(const Records& records);

/// One verdict for each authorised user (rows of a national agency have none), in the order of the facts. `staged`: users
/// whose deletion is in the draft. `today`: the date in the organisation's time zone.
std::vector<PassVerdict> passVerdicts(const PassRuleSet& rules, const PassFacts& facts, QDate today,
                                      const std::set<RecordId>& staged = {});

/// The hints for one user; part of passVerdicts.
std::vector<PassHint> passHints(const PassRuleSet& rules, const PassFacts& facts, QDate today, const RecordId& id,
                                const Json& user);

/// `can_enter`, `unknown`, `cannot_enter`
std::string_view passEntryName(PassEntry entry);

} // namespace sek
