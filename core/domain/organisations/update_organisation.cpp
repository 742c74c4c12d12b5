// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/commands.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/organisation_commit.h"
#include "core/domain/people/roles.h"

#include <algorithm>

namespace sek {

OrganisationCommit::OrganisationCommit(const Records& records, const Context& context)
    : m_records(records), m_context(context), m_before(organisationState(records, context)), m_after(m_before)
{
}

OrganisationCommit::Step OrganisationCommit::apply(const Json& change)
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

Decision OrganisationCommit::finish()
{
    if (!m_conflicts.empty()) return std::unexpected(Rejection{"ERR_CONFLICT", Json::object(), {}, m_conflicts});
    dropInactive();
    if (auto ok = checkTransition(); !ok) return std::unexpected(ok.error());
    if (auto ok = checkUsers(); !ok) return std::unexpected(ok.error());
    if (auto ok = checkValues(); !ok) return std::unexpected(ok.error());
    if (auto ok = checkClaims(); !ok) return std::unexpected(ok.error());
    write();
    return std::move(m_changes);
}

RecordKey OrganisationCommit::orgKey() const
{
    return {kind::Organisation, RecordId(m_context.org.value)};
}

RecordKey OrganisationCommit::userKey(const RecordId& id)
{
    return {kind::AuthorisedUser, id};
}

Json* OrganisationCommit::user(const RecordId& id)
{
    const auto it = std::ranges::find(m_after.users, id, [](const auto& u) { return u.first; });
    return it == m_after.users.end() ? nullptr : &it->second;
}

const Json* OrganisationCommit::userBefore(const RecordId& id) const
{
    const auto it = std::ranges::find(m_before.users, id, [](const auto& u) { return u.first; });
    return it == m_before.users.end() ? nullptr : &it->second;
}

std::string OrganisationCommit::authorName() const
{
    for (const auto& [id, body] : m_before.users)
        if (text(body, "account_id") == m_context.actor.text())
            return text(body, "first_name") + " " + text(body, "last_name");
    return "system";
}

std::string userPath(const RecordId& id)
{
    return std::string(kind::AuthorisedUser) + "/" + id.text() + "/";
}

bool removesSomebody(const QByteArray& args)
{
    // Asked of everything that waits, each time: nearly always the word is not there at all.
    if (!args.contains("\"delete_user\"")) return false;
    const auto json = cj1::parse(args);
    if (!json) return false; // nobody carries out what cannot be read
    const Json& list = at(*json, "changes");
    return list.is_array() && std::ranges::any_of(list, [](const Json& change) {
               return change.is_object() && text(change, "op") == "delete_user";
           });
}

Decision updateOrganisation(const Records& records, const Context& context, const Json& args)
{
    if (auto ok = authorise("UpdateOrganisation", records, context); !ok) return std::unexpected(ok.error());
    const Found org = records.get({kind::Organisation, RecordId(context.org.value)});
    if (org.seen == Seen::NotVisible) return Changes{};
    if (!org.present()) return reject("ERR_NO_ORGANISATION");
    const Json& list = at(args, "changes");
    if (!list.is_array() || list.empty() || list.size() > 500) return reject("ERR_BAD_COMMAND");
    OrganisationCommit commit(records, context);
    for (const Json& change : list)
        if (auto ok = commit.apply(change); !ok) return std::unexpected(ok.error());
    return commit.finish();
}

} // namespace sek
