// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/merged_meanwhile.h"

#include "core/domain/organisations/commands.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "core/record/change.h"
#include "ui/organisations/change_lines.h"
#include "ui/organisations/history_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sek {

namespace {

struct MergedTr
{
    Q_DECLARE_TR_FUNCTIONS(MergedMeanwhile)
};

/// Another person took the contact person's place: said as that, not as a dozen fields.
bool isReplacement(const Json& change)
{
    const Json &from = at(change, "from"), &to = at(change, "to");
    return text(change, "unit") == std::string(ContactPrefix) + "identity" &&
           at(from, "contact_person.first_name") != at(to, "contact_person.first_name") &&
           at(from, "contact_person.last_name") != at(to, "contact_person.last_name");
}

/// What an update left to be repeated in ORS says what it changed, in the words of the history.
HistoryEntry entryOf(const RecordView& task)
{
    HistoryEntry e;
    e.name = "UpdateOrganisation";
    if (const auto by = AccountId::parse(text(task.body, "made_by"))) e.actor = *by;
    e.args["changes"] = Json::array();
    Json& list = e.args["changes"];
    const Json& changes = at(task.body, "changes");
    if (!changes.is_array()) return e;
    const bool replaced = std::ranges::any_of(changes, isReplacement);
    for (const Json& c : changes) {
        const bool contact = text(c, "entity") == kind::Organisation && text(c, "unit").starts_with(ContactPrefix);
        if (contact && replaced && !isReplacement(c)) continue;
        Json change = c;
        if (contact && replaced) {
            change["op"] = "replace_contact";
            change["to"] = personAt(at(c, "to"), ContactPrefix);
        } else if (text(c, "entity") == kind::Organisation) {
            change["op"] = "set";
        } else if (text(c, "op") == "add_user") { // one entry for each unit
            const auto known = std::ranges::find_if(list, [&](const Json& k) { return text(k, "op") == "add_user" && at(k, "id") == at(c, "id"); });
            if (known != list.end()) {
                if (at(c, "to").is_object()) (*known)["to"].update(at(c, "to"), true);
                continue;
            }
        }
        list.push_back(std::move(change));
    }
    return e;
}

} // namespace

QStringList mergedMeanwhile(const OwnUpdate& own, const OrgView& view)
{
    std::set<RecordId> ours;
    for (const CommandId& id : own.commands) ours.insert(orsTaskOf(id));
    std::int64_t until = 0; // the version the update made, where that is known
    for (const RecordView& t : view.orsTasks)
        if (ours.contains(t.id)) until = std::max(until, integer(t.body, "revision"));
    std::vector<std::pair<QString, QStringList>> people;
    std::set<std::string> told = own.units;
    for (const RecordView& t : view.orsTasks) {
        const std::int64_t revision = integer(t.body, "revision");
        if (revision <= own.since) continue;
        for (const Json& c : at(t.body, "changes"))
            if (text(c, "entity") == kind::Organisation) told.insert(text(c, "unit"));
        if (ours.contains(t.id) || t.waiting || (until > 0 && revision > until)) continue; // what came later joined with nothing
        const HistoryEntry entry = entryOf(t);
        const QString who = historyWho(entry, view);
        auto line = std::ranges::find(people, who, &std::pair<QString, QStringList>::first);
        if (line == people.end()) line = people.emplace(people.end(), who, QStringList());
        for (const QString& title : historyTitles(entry, view))
            if (!line->second.contains(title)) line->second.append(title);
    }
    QStringList out;
    //: who, and the fields that person changed
    for (const auto& [who, titles] : people) out.append(MergedTr::tr("%1: %2").arg(who, titles.join(QStringLiteral("; "))));
    // What ORS does not have leaves nothing to repeat there, and nobody's name.
    QStringList others;
    for (const UnitChange& c : difference(organisationSchema(), own.seen, view.state.organisation))
        if (!told.contains(c.unit)) others.append(unitTitle(organisationSchema(), c.unit));
    //: fields that somebody changed
    if (!others.isEmpty() && !own.seen.empty()) out.append(MergedTr::tr("Also changed: %1").arg(others.join(QStringLiteral("; "))));
    return out;
}

} // namespace sek
