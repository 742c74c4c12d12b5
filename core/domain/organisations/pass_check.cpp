// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/pass_check.h"

#include "core/base/instant.h"
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"

#include <algorithm>
#include <array>

namespace sek {

namespace {

bool same(const std::string& a, const std::string& b)
{
    return !a.empty() && !b.empty() && rules::emailKey(a) == rules::emailKey(b);
}

/// The address of the EU Login account as far as it is known: the work e-mail only when somebody has confirmed it.
std::string loginEmail(const Json& user)
{
    const std::string own = text(user, "eu_login_email");
    if (!own.empty()) return own;
    return text(user, "eu_login_state") == "confirmed" ? text(user, "email") : std::string();
}

/// Whether the accreditation is of this rule set at all.
const PassRoute* activeRoute(const PassRuleSet& rules, const Json& accreditation)
{
    const PassRoute* r = rules.route(text(accreditation, "route"));
    if (!r) return nullptr;
    const std::string label = text(accreditation, "label_kind");
    if (!r->labelKinds.empty() && !label.empty() && std::ranges::find(r->labelKinds, label) == r->labelKinds.end())
        return nullptr;
    if (!r->labelRole.empty() && !boolean(accreditation, r->labelRole)) return nullptr;
    return r;
}

/// Why it does not hold today; null when it does. The last day itself still counts.
Json notValid(const Json& accreditation, QDate today)
{
    const std::string state = text(accreditation, "state");
    const QDate from = isoDate(text(accreditation, "valid_from")), until = isoDate(text(accreditation, "valid_until"));
    if (state != "valid") return {{"state", state}};
    if (from.isValid() && from > today) return {{"state", "not_yet"}, {"date", toIso(from)}};
    if (until.isValid() && until < today) return {{"state", "expired"}, {"date", toIso(until)}};
    return {};
}

/// The user's entry on the list: the one with the address of the EU Login, then one with the work e-mail, then the exact
/// name. With several the first by id, so that the answer does not depend on order.
const Json* onList(const PassRoute& route, const PassFacts& facts, const std::string& accreditation, const Json& user)
{
    const Json* best = nullptr;
    std::pair<int, RecordId> bestKey;
    const std::string login = loginEmail(user), work = text(user, "email");
    for (const auto& [id, p] : facts.listed) {
        if (text(p, "accreditation_id") != accreditation) continue;
        if (route.mainContactOnly && !boolean(p, "main_contact")) continue;
        const std::string email = text(p, "email");
        const bool name = text(p, "first_name") == text(user, "first_name") &&
                          text(p, "last_name") == text(user, "last_name");
        const int rank = same(email, login) ? 0 : same(email, work) ? 1 : name ? 2 : 3;
        if (rank == 3) continue;
        const std::pair key{rank, id};
        if (!best || key < bestKey) {
            best = &p;
            bestKey = key;
        }
    }
    return best;
}

const Json* find(const PassFacts::Entries& entries, const RecordId& id)
{
    const auto it = std::ranges::find(entries, id, &std::pair<RecordId, Json>::first);
    return it == entries.end() ? nullptr : &it->second;
}

PassPath judge(const PassRoute& route, const PassFacts& facts, QDate today, const std::pair<RecordId, Json>& accreditation,
               const std::pair<RecordId, Json>& user)
{
    PassPath path{accreditation.first, route.route, {}, {}, {}};
    const auto add = [&](const char* code, std::string contact, Json params = Json::object()) {
        path.reasons.push_back({code, std::move(params), std::move(contact)});
    };
    if (const Json why = notValid(accreditation.second, today); !why.is_null())
        add("ACCREDITATION_NOT_VALID", "granting_body", why);
    if (route.chosen) {
        static const Json nothing = Json::object();
        const Json* found = find(facts.steps, user.first);
        const Json& step = found ? *found : nothing;
        if (isEmpty(at(step, "decided_on"))) add("ROUTE4_NOT_DECIDED", route.ask);
        if (isEmpty(at(step, "reported_to_dg_on"))) add("ROUTE4_NOT_REPORTED", route.ask);
        path.tiedEmail = text(step, "reported_email");
    } else {
        const Json* p = onList(route, facts, accreditation.first.text(), user.second);
        const std::string checked = text(accreditation.second, "list_checked_on");
        if (!p && checked.empty()) add("LIST_UNKNOWN", route.ask);
        if (!p && !checked.empty()) add("NOT_LISTED", route.ask, {{"checked_on", checked}});
        if (p) path.tiedEmail = text(*p, "email");
        if (p && path.tiedEmail.empty()) add("LISTED_EMAIL_UNKNOWN", route.ask);
    }
    const std::string state = text(user.second, "eu_login_state", "unknown");
    if (state == "unknown") add("EU_LOGIN_UNKNOWN", "user");
    if (state == "no_account" || state == "invited") {
        Json params = Json::object();
        if (!path.tiedEmail.empty()) params["tied"] = path.tiedEmail;
        if (const std::string at = text(user.second, "invited_at"); state == "invited" && !at.empty())
            params["invited_at"] = at;
        add("EU_LOGIN_MISSING", "eu_login_help", std::move(params));
    }
    const std::string login = loginEmail(user.second);
    if (!path.tiedEmail.empty() && !login.empty()) {
        path.emailsEqual = same(path.tiedEmail, login);
        if (!*path.emailsEqual) add("EMAIL_MISMATCH", "user", {{"eu_login", login}, {"tied", path.tiedEmail}});
    }
    return path;
}

/// Only an answer is missing, nothing is known to be wrong.
bool onlyUnknown(const PassPath& path)
{
    static constexpr std::array<std::string_view, 3> open = {"LIST_UNKNOWN", "LISTED_EMAIL_UNKNOWN", "EU_LOGIN_UNKNOWN"};
    return std::ranges::all_of(path.reasons, [](const PassReason& r) {
        return std::ranges::find(open, r.code) != open.end();
    });
}

} // namespace

PassFacts passFacts(const Records& records)
{
    PassFacts facts;
    const auto read = [&](const char* kind, PassFacts::Entries& into) {
        for (const Record& r : records.all(kind)) into.emplace_back(r.key.id, r.value());
    };
    read(kind::Accreditation, facts.accreditations);
    read(kind::ListedPerson, facts.listed);
    read(kind::AuthorisedUser, facts.users);
    read(kind::Route4Step, facts.steps);
    return facts;
}

std::vector<PassVerdict> passVerdicts(const PassRuleSet& rules, const PassFacts& facts, QDate today,
                                      const std::set<RecordId>& staged)
{
    std::vector<PassVerdict> out;
    for (const auto& user : facts.users) {
        if (text(user.second, "role") == "na_user") continue;
        PassVerdict v;
        v.user = user.first;
        v.hints = passHints(rules, facts, today, user.first, user.second);
        if (staged.contains(user.first)) {
            v.untilUpdate = true;
            v.general.push_back({"USER_PENDING_DELETE", Json::object(), {}});
            out.push_back(std::move(v));
            continue;
        }
        for (const auto& accreditation : facts.accreditations)
            if (const PassRoute* route = activeRoute(rules, accreditation.second))
                v.paths.push_back(judge(*route, facts, today, accreditation, user));
        if (v.paths.empty()) v.general.push_back({"NO_ACCREDITATION", Json::object(), "national_agency"});
        std::ranges::sort(v.paths, {}, [](const PassPath& p) { return std::pair(p.reasons.size(), p.accreditation); });
        const auto open = [](const PassPath& p) { return p.reasons.empty(); };
        v.entry = std::ranges::any_of(v.paths, open)          ? PassEntry::CanEnter
                  : std::ranges::any_of(v.paths, onlyUnknown) ? PassEntry::Unknown
                                                              : PassEntry::CannotEnter;
        out.push_back(std::move(v));
    }
    return out;
}

bool PassVerdict::has(std::string_view code) const
{
    const auto in = [&](const std::vector<PassReason>& reasons) {
        return std::ranges::find(reasons, code, &PassReason::code) != reasons.end();
    };
    return in(general) || std::ranges::any_of(paths, [&](const PassPath& p) { return in(p.reasons); });
}

PassCells passCells(const PassVerdict& verdict)
{
    if (verdict.paths.empty()) return {};
    const PassPath& path = verdict.paths.front();
    PassCells cells{PassCell::Met, PassCell::Met, PassCell::Met, PassCell::Unknown};
    for (const PassReason& r : path.reasons) {
        if (r.code == "ACCREDITATION_NOT_VALID") cells.accreditation = PassCell::Failed;
        else if (r.code == "NOT_LISTED" || r.code.starts_with("ROUTE4_")) cells.listed = PassCell::Failed;
        else if (r.code == "LIST_UNKNOWN" || r.code == "LISTED_EMAIL_UNKNOWN") cells.listed = PassCell::Unknown;
        else if (r.code == "EU_LOGIN_MISSING") cells.login = PassCell::Failed;
        else if (r.code == "EU_LOGIN_UNKNOWN") cells.login = PassCell::Unknown;
    }
    if (path.emailsEqual) cells.emails = *path.emailsEqual ? PassCell::Met : PassCell::Failed;
    return cells;
}

std::string_view passEntryName(PassEntry entry)
{
    switch (entry) {
    case PassEntry::CanEnter: return "can_enter";
    case PassEntry::Unknown: return "unknown";
    case PassEntry::CannotEnter: break;
    }
    return "cannot_enter";
}

} // namespace sek
