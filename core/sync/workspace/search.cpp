// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/search.h"

#include "core/base/text.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/identifiers/identifiers.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/people/colleague_card.h"
#include "core/sync/workspace/org_view.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>

namespace sek {

namespace {

using Visit = SearchedKind::Visit;

void eachOf(const std::vector<RecordView>& records, const Visit& visit)
{
    for (const RecordView& r : records) visit(r.id, r.body, {});
}

void eachOf(const std::vector<std::pair<RecordId, Json>>& records, const Visit& visit)
{
    for (const auto& [id, body] : records) visit(id, body, {});
}

std::unordered_map<std::string, QString> projectNames(const OrgView& view)
{
    std::unordered_map<std::string, QString> names;
    for (const RecordView& p : view.attendance.projects) names[p.id.text()] = qtext(p.body, "name");
    return names;
}

void eachActivity(const OrgView& view, const Visit& visit)
{
    auto names = projectNames(view);
    for (const RecordView& a : view.attendance.activities) visit(a.id, a.body, names[text(a.body, "project_id")]);
}

/// Once for each project they are in, under the participation's id: that is the row which the page has. Who came back to
/// a project stands there for the last time.
void eachParticipant(const OrgView& view, const Visit& visit)
{
    std::unordered_map<std::string, const Json*> people;
    for (const RecordView& p : view.attendance.participants)
        if (!boolean(p.body, "protected_identity")) people[p.id.text()] = &p.body;
    std::map<std::pair<std::string, std::string>, const RecordView*> last;
    for (const RecordView& p : view.attendance.participations) {
        const RecordView*& known = last[{text(p.body, "participant_id"), text(p.body, "project_id")}];
        if (!known || text(known->body, "start_date") < text(p.body, "start_date")) known = &p;
    }
    auto names = projectNames(view);
    for (const auto& [where, participation] : last)
        if (const auto person = people.find(where.first); person != people.end())
            visit(participation->id, *person->second, names[where.second]);
}

/// Where a sole trader is registered under their own identity number, it is one (identifiers §1.3), whatever the field.
bool isIdentityNumber(const Field& field, const Json& body, const QString& value, QDate today)
{
    if (field.type != FieldType::Identifier) return false;
    IdContext context;
    context.country = qtext(body, "country");
    context.today = today.isValid() ? today : QDate(2200, 1, 1);
    const IdResult registration = identifyRegistration(context.country, value, context).result;
    if (registration) return registration->sensitivity >= Sensitivity::P3;
    const IdResult vat = parse(IdKind::vat, value, context);
    if (vat) return vat->sensitivity >= Sensitivity::P3;
    return std::max(registration.error().sensitivity, vat.error().sensitivity) >= Sensitivity::P3;
}

bool sameList(const RecordList& a, const RecordList& b)
{
    return a.isSame(b);
}

QString joined(const Json& body, const std::vector<std::string>& paths)
{
    QStringList values;
    for (const std::string& path : paths)
        if (const Json& v = at(body, path); v.is_string() && !isEmpty(v)) values << QString::fromStdString(v.get_ref<const std::string&>());
    return values.join(u' ');
}

} // namespace

bool SearchedKind::isAbout(const Field& field) const
{
    return field.path.starts_with(inside) && (outside.empty() || !field.path.starts_with(outside));
}

const std::vector<SearchedKind>& searchedKinds()
{
    using enum SearchHit::Group;
    static const std::vector<SearchedKind> kinds = {
        {.group = Organisation, .area = "details", .schema = organisationSchema, .text = {"legal_name"}, .second = {"oid"},
         .outside = "contact_person.", .each = [](const OrgView& v, const Visit& visit) { visit({}, v.state.organisation, {}); }},
        {.group = Person, .area = "contact", .schema = organisationSchema, .text = {"contact_person.first_name", "contact_person.last_name"},
         .otherwise = "contact_person.email", .inside = "contact_person.",
         .each = [](const OrgView& v, const Visit& visit) { visit({}, v.state.organisation, {}); }},
        {.group = Person, .area = "users", .schema = authorisedUserSchema, .text = {"first_name", "last_name"}, .otherwise = "email",
         .each = [](const OrgView& v, const Visit& visit) { eachOf(v.state.users, visit); }},
        {.group = Person, .area = "users", .schema = colleagueCardSchema, .text = {"first_name", "last_name"},
         .each = [](const OrgView& v, const Visit& visit) { eachOf(v.colleagues, visit); }},
        {.group = Person, .area = "pass", .schema = listedPersonSchema, .text = {"first_name", "last_name"}, .otherwise = "email",
         .each = [](const OrgView& v, const Visit& visit) { eachOf(v.pass.listed, visit); }},
        {.group = Participant, .area = "participants", .schema = attendance::participantSchema, .text = {"given_name", "family_name"},
         .each = eachParticipant,
         .from = {&AttendanceRecords::participants, &AttendanceRecords::participations, &AttendanceRecords::projects}},
        {.group = Project, .area = "attendance", .schema = attendance::projectSchema, .text = {"name"}, .second = {"project_no"},
         .each = [](const OrgView& v, const Visit& visit) { eachOf(v.attendance.projects, visit); },
         .from = {&AttendanceRecords::projects}},
        {.group = Activity, .area = "activities", .schema = attendance::activitySchema, .text = {"title"}, .second = {"code"},
         .each = eachActivity,
         .from = {&AttendanceRecords::activities, &AttendanceRecords::projects}},
        {.group = Accreditation, .area = "pass", .schema = accreditationSchema, .text = {"reference"},
         .each = [](const OrgView& v, const Visit& visit) { eachOf(v.pass.accreditations, visit); }},
        {.group = Document, .area = "documents", .schema = documentSchema, .text = {"file_name"},
         .each = [](const OrgView& v, const Visit& visit) { eachOf(v.documents, visit); }},
    };
    return kinds;
}

FoldedQuery::FoldedQuery(const QString& typed) : m_whole(fold(typed).simplified())
{
    if (m_whole.size() < 2) return;
    m_words = m_whole.split(u' ', Qt::SkipEmptyParts);
}

bool FoldedQuery::in(QStringView folded) const
{
    return !m_words.isEmpty() && std::ranges::all_of(m_words, [&](const QString& w) { return folded.contains(w); });
}

int FoldedQuery::rank(QStringView folded) const
{
    if (folded.startsWith(m_whole)) return 0;
    const auto begins = [folded](const QString& word) {
        for (qsizetype i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + 1))
            if (i == 0 || folded[i - 1] == u' ') return true;
        return false;
    };
    return std::ranges::all_of(m_words, begins) ? 1 : 2;
}

void SearchIndex::put(const OrgView& view)
{
    if (view.locked || !view.status.complete) {
        m_entries.erase(view.org);
        return;
    }
    Organisation& organisation = m_entries[view.org];
    organisation.name = qtext(view.state.organisation, "legal_name");
    organisation.kinds.resize(searchedKinds().size());
    for (std::size_t i = 0; i < searchedKinds().size(); ++i) {
        const SearchedKind& kind = searchedKinds()[i];
        Rows& rows = organisation.kinds[i];
        std::vector<RecordList> from;
        for (const auto list : kind.from) from.push_back(view.attendance.*list);
        if (!from.empty() && rows.today == view.today && std::ranges::equal(from, rows.from, &sameList)) continue;
        rows = {std::move(from), view.today, entriesOf(kind, view)};
    }
}

std::vector<SearchIndex::Entry> SearchIndex::entriesOf(const SearchedKind& kind, const OrgView& view)
{
    std::vector<Entry> out;
    std::vector<const Field*> searched;
    for (const Field& f : kind.schema().fields)
        if (f.isSearched() && kind.isAbout(f)) searched.push_back(&f);
    kind.each(view, [&](const RecordId& id, const Json& body, const QString& project) {
        std::vector<std::string> calls = kind.text;
        QString called = joined(body, calls);
        if (called.isEmpty()) called = joined(body, calls = {kind.otherwise});
        if (called.isEmpty()) return;
        QStringList where;
        if (const QString second = joined(body, kind.second); !second.isEmpty()) where << second;
        if (!project.isEmpty()) where << project;
        Entry entry{{kind.group, view.org, QLatin1String(kind.area), id, called, where}, {}, 0};
        for (const bool ofText : {true, false}) {
            QStringList values;
            for (const Field* f : searched) {
                if ((std::ranges::find(calls, f->path) != calls.end()) != ofText || !f->isActive(body)) continue;
                const QString value = joined(body, {f->path});
                if (!value.isEmpty() && !isIdentityNumber(*f, body, value, view.today)) values << value;
            }
            if (!entry.folded.isEmpty() && !values.isEmpty()) entry.folded += u' ';
            entry.folded += fold(values.join(u' '));
            if (ofText) entry.called = entry.folded.size();
        }
        out.push_back(std::move(entry));
    });
    return out;
}

std::vector<SearchHit> SearchIndex::find(const QString& typed, std::size_t most) const
{
    struct Match
    {
        int rank;
        const Entry* entry;
        const QString* organisation;
    };
    const FoldedQuery query(typed);
    std::array<std::vector<Match>, SearchHit::Groups> groups;
    if (query.isEmpty()) return {};
    for (const auto& [org, of] : m_entries)
        for (const Rows& rows : of.kinds)
            for (const Entry& e : rows.entries)
                if (query.in(e.folded))
                    groups[static_cast<std::size_t>(e.hit.group)].push_back({query.rank(QStringView(e.folded).left(e.called)), &e, &of.name});
    std::vector<SearchHit> out;
    for (auto& group : groups) {
        const auto end = group.begin() + static_cast<std::ptrdiff_t>(std::min(most, group.size()));
        std::partial_sort(group.begin(), end, group.end(), [](const Match& a, const Match& b) {
            return a.rank != b.rank ? a.rank < b.rank : a.entry->hit.text < b.entry->hit.text;
        });
        for (auto it = group.begin(); it != end; ++it) {
            SearchHit& hit = out.emplace_back(it->entry->hit);
            hit.rank = it->rank;
            // What is in a project needs the organisation's name only where there are several.
            const bool inProject = hit.group == SearchHit::Group::Participant || hit.group == SearchHit::Group::Activity;
            if (hit.group != SearchHit::Group::Organisation && (!inProject || m_entries.size() > 1)) hit.where << *it->organisation;
        }
    }
    return out;
}

std::size_t SearchIndex::size() const
{
    std::size_t n = 0;
    for (const auto& [org, of] : m_entries)
        for (const Rows& rows : of.kinds) n += rows.entries.size();
    return n;
}

} // namespace sek
