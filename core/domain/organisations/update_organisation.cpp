// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/commands.h"
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/notices.h"
#include "core/domain/organisations/person_fields.h"
#include "core/domain/people/roles.h"

#include <algorithm>
#include <set>

namespace sek {

namespace {

using Step = std::expected<void, Rejection>;

/// The records as they would become while the changes of one commit are gone through.
class Commit
{
public:
    Commit(const Records& records, const Context& context)
        : m_records(records), m_context(context), m_before(organisationState(records, context)), m_after(m_before)
    {
    }

    Step apply(const Json& change)
    {
        if (!change.is_object()) return reject("ERR_BAD_COMMAND");
        const std::string op = text(change, "op");
        if (op == "set") return setUnit(change);
        if (op == "replace_contact") return replaceContact(change);
        const auto id = RecordId::parse(text(change, "id"));
        if (!id) return reject("ERR_BAD_COMMAND");
        if (op == "add_user") return addUser(*id, change);
        if (op == "edit_user") return editUser(*id, change);
        if (op == "delete_user") return deleteUser(*id, change);
        return reject("ERR_UNKNOWN_OPERATION");
    }

    Decision finish(bool deciding)
    {
        if (!m_conflicts.empty()) {
            Rejection r{"ERR_CONFLICT", Json::object(), {}, std::move(m_conflicts)};
            return std::unexpected(std::move(r));
        }
        if (auto ok = checkTransition(); !ok) return std::unexpected(ok.error());
        if (auto ok = checkUsers(); !ok) return std::unexpected(ok.error());
        if (auto ok = checkValues(); !ok) return std::unexpected(ok.error());
        if (auto ok = checkClaims(); !ok) return std::unexpected(ok.error());
        if (deciding) write();
        return std::move(m_changes);
    }

private:
    RecordKey orgKey() const { return {kind::Organisation, RecordId(m_context.org.value)}; }
    static RecordKey userKey(const RecordId& id) { return {kind::AuthorisedUser, id}; }

    Json* user(const RecordId& id)
    {
        const auto it = std::ranges::find(m_after.users, id, [](const auto& u) { return u.first; });
        return it == m_after.users.end() ? nullptr : &it->second;
    }
    const Json* userBefore(const RecordId& id) const
    {
        const auto it = std::ranges::find(m_before.users, id, [](const auto& u) { return u.first; });
        return it == m_before.users.end() ? nullptr : &it->second;
    }

    void conflict(const RecordKey& key, const Schema& schema, const UnitChange& change, const Json& current)
    {
        Conflict c{key, change.unit, change.from, project(schema, change.unit, current), change.to,
                   text(current, "updated_by"), text(current, "updated_at"), false};
        m_conflicts.push_back(std::move(c));
    }

    /// A unit may hold only its own fields, none of them set by the hub (SEC-14).
    static bool wellFormed(const Schema& schema, const UnitChange& change)
    {
        const auto fields = schema.unit(change.unit);
        if (fields.empty()) return false;
        for (const Field* f : fields)
            if (f->setBy == SetBy::Hub) return false;
        return project(schema, change.unit, change.to) == change.to &&
               project(schema, change.unit, change.from) == change.from;
    }

    Step setUnit(const Json& json)
    {
        const auto change = unitChange(json);
        if (!change || !wellFormed(organisationSchema(), *change)) return reject("ERR_BAD_COMMAND");
        for (const Field* f : organisationSchema().unit(change->unit))
            if (f->setBy == SetBy::OnceUser && !isEmpty(at(m_after.organisation, f->path)) &&
                at(m_after.organisation, f->path) != at(change->to, f->path))
                return reject("ERR_READ_ONLY", {{"field", f->path}});
        const MergeOutcome outcome = sek::apply(organisationSchema(), m_after.organisation, *change);
        if (outcome == MergeOutcome::Conflict) {
            // A person is never mixed from two: when somebody else stands there now, all of it is in question.
            if (!change->guard.empty() && at(change->guard, "contact_person.person_id") !=
                                              at(m_after.organisation, "contact_person.person_id"))
                contactConflict(Json::object(), Json::object(), change->to);
            else
                conflict(orgKey(), organisationSchema(), *change, m_after.organisation);
        }
        m_touched.insert(change->unit);
        return {};
    }

    void contactConflict(const Json& before, const Json& mine, const Json& partial)
    {
        Conflict c{orgKey(), "contact_person", before, personAt(m_after.organisation, "contact_person."),
                   mine.empty() ? personAt(partial, "contact_person.") : mine,
                   text(m_after.organisation, "updated_by"), text(m_after.organisation, "updated_at"), false};
        m_conflicts.push_back(std::move(c));
    }

    Step replaceContact(const Json& json)
    {
        const Json& from = at(json, "from");
        const Json& to = at(json, "to");
        const std::string personId = text(json, "person_id");
        if (!to.is_object() || !Uuid::parse(personId) || !onlyPersonPaths(to)) return reject("ERR_BAD_COMMAND");
        const Json now = personAt(m_after.organisation, "contact_person.");
        if (now != to) {
            if (now != (from.is_object() ? from : Json::object())) {
                contactConflict(from, to, {});
                return {};
            }
            m_after.organisation.erase("contact_person");
            Json person = to;
            person["person_id"] = personId;
            m_after.organisation["contact_person"] = std::move(person);
        }
        for (const auto& unit : organisationSchema().units())
            if (unit.starts_with("contact_person.")) m_touched.insert(unit);
        return {};
    }

    static bool onlyPersonPaths(const Json& person)
    {
        Json copy = person;
        for (const auto& path : personPaths()) put(copy, path, Json());
        return copy.empty();
    }

    Step addUser(const RecordId& id, const Json& json)
    {
        const Json& to = at(json, "to");
        if (!to.is_object()) return reject("ERR_BAD_COMMAND");
        Json person = to;
        person.erase("eu_login_email");
        person.erase("eu_login_state");
        person.erase("eu_login_checked_on");
        if (!onlyPersonPaths(person)) return reject("ERR_BAD_COMMAND");
        const Found found = m_records.get(userKey(id));
        if (found.present() || user(id)) return reject("ERR_ALREADY_EXISTS");
        Json body = to;
        body["v"] = 1;
        body["role"] = "authorised_user";
        body["approved_by"] = authorName();
        body["created_at"] = toRfc3339(m_context.now);
        if (isEmpty(at(body, "eu_login_state"))) body["eu_login_state"] = "unknown";
        m_after.users.emplace_back(id, std::move(body));
        std::ranges::sort(m_after.users, {}, [](const auto& u) { return u.first; });
        m_userTouched[id] = allUnits();
        return {};
    }

    Step editUser(const RecordId& id, const Json& json)
    {
        const auto change = unitChange(json);
        if (!change || !wellFormed(authorisedUserSchema(), *change)) return reject("ERR_BAD_COMMAND");
        Json* body = user(id);
        if (!body) {
            const Found found = m_records.get(userKey(id));
            if (found.seen == Seen::NotVisible) return {};
            const Json stone = found.record.value();
            m_conflicts.push_back({userKey(id), change->unit, change->from, Json::object(), change->to,
                                   text(stone, "removed_by"), text(stone, "removed_at"), true});
            return {};
        }
        if (text(*body, "role") == "na_user") return reject("ERR_READ_ONLY", {{"field", "role"}});
        if (sek::apply(authorisedUserSchema(), *body, *change) == MergeOutcome::Conflict)
            conflict(userKey(id), authorisedUserSchema(), *change, *body);
        m_userTouched[id].insert(change->unit);
        return {};
    }

    Step deleteUser(const RecordId& id, const Json& json)
    {
        Json* body = user(id);
        if (!body) {
            m_alreadyDone = true; // both delete: no conflict
            return {};
        }
        if (text(*body, "account_id") == m_context.actor.text()) return reject("ERR_SELF_DELETE");
        const Json& from = at(json, "from");
        const Json now = personAt(*body, "");
        if (from.is_object() && !from.empty() && from != now) {
            m_conflicts.push_back({userKey(id), "user", from, now, Json::object(), text(*body, "updated_by"),
                                   text(*body, "updated_at"), false});
            return {};
        }
        m_deleted.push_back(id);
        m_deletedAccounts.insert(text(*body, "account_id"));
        std::erase_if(m_after.users, [&](const auto& u) { return u.first == id; });
        return {};
    }

    static std::set<std::string> allUnits()
    {
        const auto units = authorisedUserSchema().units();
        return {units.begin(), units.end()};
    }

    std::string authorName() const
    {
        for (const auto& [id, body] : m_before.users)
            if (text(body, "account_id") == m_context.actor.text())
                return text(body, "first_name") + " " + text(body, "last_name");
        return "system";
    }

    Step checkTransition() const
    {
        const std::string was = text(m_before.organisation, "certification_status");
        const std::string now = text(m_after.organisation, "certification_status");
        if (was == "invalidated") {
            const bool reason = text(m_after.organisation, "certification_reason") !=
                                    text(m_before.organisation, "certification_reason") &&
                                !text(m_after.organisation, "certification_reason").empty();
            if (now == "invalidated" || !reason) return reject("ERR_INVALIDATED");
            return {};
        }
        if (was == now || now == "invalidated" || was == "waiting_for_confirmation" ||
            now == "waiting_for_confirmation")
            return {};
        if ((was == "draft" && now == "registered") || (was == "registered" && now == "na_certified")) return {};
        return reject("ERR_STATUS_CHANGE", {{"from", was}, {"to", now}});
    }

    Step checkUsers() const
    {
        std::set<std::string> keys;
        std::map<std::string, const Json*> byKey;
        Rejection duplicate{"ERR_EMAIL_DUPLICATE", Json::object(), {}, {}};
        int authorised = 0;
        for (const auto& [id, body] : m_after.users) {
            if (text(body, "role") == "authorised_user") ++authorised;
            const std::string email = text(body, "email");
            if (email.empty()) continue;
            const std::string key = rules::emailKey(email);
            const auto [other, fresh] = byKey.emplace(key, &body);
            if (!fresh) {
                duplicate.params = {{"email", email},
                                    {"first_name", text(*other->second, "first_name")},
                                    {"last_name", text(*other->second, "last_name")}};
                duplicate.issues.push_back({"email", "ERR_EMAIL_DUPLICATE", Severity::Error, duplicate.params});
            }
        }
        if (!duplicate.issues.empty() && !(m_userTouched.empty())) return std::unexpected(duplicate);
        const bool registered = text(m_after.organisation, "certification_status") != "draft";
        if (!m_deleted.empty() && registered && authorised == 0) return reject("ERR_LAST_USER");
        if (!m_deleted.empty()) {
            int owners = 0, ownersLeft = 0;
            for (const Grant& g : organisationGrants(m_records, m_context.now)) {
                if (g.role != role::Owner) continue;
                ++owners;
                if (!m_deletedAccounts.contains(g.account.text())) ++ownersLeft;
            }
            if (owners > 0 && ownersLeft == 0) return reject("ERR_LAST_OWNER");
        }
        return {};
    }

    /// Errors in what the commit touches stop it; what was wrong before and is not touched only warns (O-28).
    Step checkBodyOf(const Schema& schema, const Json& body, const std::set<std::string>& touched, const Json* before,
                     const std::string& prefix)
    {
        const RuleContext now{body, m_context.today};
        const auto found = checkBody(schema, now);
        std::vector<Issue> old;
        if (before) old = checkBody(schema, {*before, m_context.today});
        Rejection r{"ERR_INVALID", Json::object(), {}, {}};
        for (Issue issue : found) {
            const Field* f = schema.field(issue.path);
            const bool mine = f && touched.contains(f->mergeUnit());
            const bool known = std::ranges::any_of(old, [&](const Issue& i) { return i.path == issue.path; });
            issue.path = prefix + issue.path;
            if (issue.severity == Severity::Error && (mine || !known)) {
                if (r.issues.empty()) r.code = issue.code;
                r.issues.push_back(issue);
            } else {
                issue.severity = Severity::Warning;
                m_changes.warnings.push_back(issue);
            }
        }
        if (!r.issues.empty()) return std::unexpected(std::move(r));
        return {};
    }

    Step checkValues()
    {
        if (auto ok = checkBodyOf(organisationSchema(), m_after.organisation, m_touched, &m_before.organisation, "");
            !ok)
            return ok;
        for (const auto& [id, units] : m_userTouched) {
            const Json* body = user(id);
            if (!body) continue;
            if (auto ok = checkBodyOf(authorisedUserSchema(), *body, units, userBefore(id),
                                      std::string("authorised_user/") + id.text() + "/");
                !ok)
                return ok;
        }
        return {};
    }

    Step checkClaims()
    {
        for (const char* name : {"oid", "pic"}) {
            const std::string was = text(m_before.organisation, name), now = text(m_after.organisation, name);
            if (was == now || now.empty()) continue;
            if (m_context.claim(name, now) == ClaimState::Taken) {
                const char* code = std::string_view(name) == "pic" ? "ERR_PIC_IN_USE" : "ERR_OID_IN_USE";
                Rejection r{code, Json::object(), {{name, code, Severity::Error, Json::object()}}, {}};
                return std::unexpected(std::move(r));
            }
            m_changes.claims.push_back({name, now, true});
        }
        return {};
    }

    void write()
    {
        const std::string now = toRfc3339(m_context.now), actor = m_context.actor.text();
        const bool nothing = m_after.organisation == m_before.organisation && m_after.users == m_before.users;
        if (nothing) return;
        inviteAndConfirm(now);
        m_after.organisation["revision"] = integer(m_before.organisation, "revision") + 1;
        m_after.organisation["updated_at"] = now;
        m_after.organisation["updated_by"] = actor;
        m_changes.put(orgKey(), m_after.organisation);
        for (auto& [id, body] : m_after.users) {
            const Json* before = userBefore(id);
            if (before && *before == body) continue;
            body["updated_at"] = now;
            body["updated_by"] = actor;
            m_changes.put(userKey(id), body);
        }
        for (const auto& id : m_deleted) {
            Record stone{userKey(id), 0, true, cj1::write({{"v", 1}, {"removed_at", now}, {"removed_by", actor}})};
            m_changes.puts.push_back(std::move(stone));
        }
        for (const Grant& g : organisationGrants(m_records, m_context.now))
            if (m_deletedAccounts.contains(g.account.text())) m_changes.remove({kind::RoleGrant, g.id});
        addOrsTask(now, actor);
        if (m_context.authority) {
            auto notices = noticesFor(m_before, m_after, m_context);
            m_changes.effects.insert(m_changes.effects.begin(), std::make_move_iterator(notices.begin()),
                                     std::make_move_iterator(notices.end()));
        }
    }

    /// W11: an address that is new here and not known to have an EU Login account is invited, once per commit.
    void inviteAndConfirm(const std::string& now)
    {
        for (auto& [id, body] : m_after.users) {
            const Json* before = userBefore(id);
            const std::string email = text(body, "email");
            const std::string key = rules::emailKey(email);
            const std::string wasState = before ? text(*before, "eu_login_state") : "";
            const std::string loginKey =
                rules::emailKey(text(body, "eu_login_email", email));
            if (text(body, "eu_login_state") == "confirmed") {
                if (wasState != "confirmed") m_changes.claims.push_back({"eu_login", loginKey, true});
                if (before && rules::emailKey(text(*before, "email")) == key) continue;
            }
            if (text(body, "role") != "authorised_user") continue;
            if (before && rules::emailKey(text(*before, "email")) == key) continue;
            if (text(body, "eu_login_state") == "confirmed" && loginKey == key) continue;
            const ClaimState known = m_context.claim("eu_login", key);
            if (known == ClaimState::Taken || known == ClaimState::Ours) {
                body["eu_login_state"] = "confirmed";
                body.erase("eu_login_email");
                continue;
            }
            body["eu_login_state"] = "invited";
            body["invited_at"] = now;
            body.erase("eu_login_email");
            if (m_context.authority)
                m_changes.effects.push_back({"eu_login_invitation", email,
                                             text(m_after.organisation, "language"),
                                             {{"organisation", text(m_after.organisation, "legal_name")},
                                              {"email", email}}});
        }
    }

    /// W13: what to repeat in ORS, as the units that changed.
    void addOrsTask(const std::string& now, const std::string& actor)
    {
        Json list = Json::array();
        for (const auto& c : difference(organisationSchema(), m_before.organisation, m_after.organisation)) {
            Json entry = toJson(c);
            entry["entity"] = kind::Organisation;
            list.push_back(std::move(entry));
        }
        for (const auto& [id, body] : m_after.users) {
            const Json* before = userBefore(id);
            for (const auto& c : difference(authorisedUserSchema(), before ? *before : Json::object(), body)) {
                if (c.unit == "eu_login") continue;
                Json entry = toJson(c);
                entry["entity"] = kind::AuthorisedUser;
                entry["id"] = id.text();
                entry["op"] = before ? "edit_user" : "add_user";
                list.push_back(std::move(entry));
            }
        }
        for (const auto& id : m_deleted)
            list.push_back({{"entity", kind::AuthorisedUser}, {"id", id.text()}, {"op", "delete_user"},
                            {"from", personAt(*userBefore(id), "")}});
        if (list.empty() || text(m_after.organisation, "certification_status") == "draft") return;
        const RecordId id(Uuid::v5(m_context.command.value, "ors_task"));
        m_changes.put({kind::OrsTask, id}, {{"v", 1},
                                            {"revision", integer(m_after.organisation, "revision")},
                                            {"made_at", now},
                                            {"made_by", actor},
                                            {"changes", std::move(list)}});
    }

    const Records& m_records;
    const Context& m_context;
    OrganisationState m_before;
    OrganisationState m_after;
    std::set<std::string> m_touched;
    std::map<RecordId, std::set<std::string>> m_userTouched;
    std::vector<RecordId> m_deleted;
    std::set<std::string> m_deletedAccounts;
    std::vector<Conflict> m_conflicts;
    bool m_alreadyDone = false;
    Changes m_changes;
};

} // namespace

Decision updateOrganisation(const Records& records, const Context& context, const Json& args)
{
    if (auto ok = authorise("UpdateOrganisation", records, context); !ok) return std::unexpected(ok.error());
    const Found org = records.get({kind::Organisation, RecordId(context.org.value)});
    if (org.seen == Seen::NotVisible) return Changes{};
    if (!org.present()) return reject("ERR_NO_ORGANISATION");
    const Json& list = at(args, "changes");
    if (!list.is_array() || list.empty() || list.size() > 500) return reject("ERR_BAD_COMMAND");
    Commit commit(records, context);
    for (const Json& change : list)
        if (auto ok = commit.apply(change); !ok) return std::unexpected(ok.error());
    return commit.finish(true);
}

} // namespace sek
