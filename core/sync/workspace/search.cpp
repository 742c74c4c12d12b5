// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/search.h"

#include "core/base/text.h"
#include "core/sync/workspace/org_view.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace sek {

namespace {

QString nameOf(const Json& person)
{
    const QString name = (qtext(person, "first_name") + u' ' + qtext(person, "last_name")).trimmed();
    return name.isEmpty() ? qtext(person, "email") : name;
}

} // namespace

FoldedQuery::FoldedQuery(const QString& typed) : m_whole(fold(typed).simplified())
{
    if (m_whole.size() < 2) return;
    m_words = m_whole.split(u' ', Qt::SkipEmptyParts);
}

bool FoldedQuery::in(const QString& folded) const
{
    return !m_words.isEmpty() && std::ranges::all_of(m_words, [&](const QString& w) { return folded.contains(w); });
}

int FoldedQuery::rank(const QString& folded) const
{
    if (folded.startsWith(m_whole)) return 0;
    const QString spaced = u' ' + folded;
    return std::ranges::all_of(m_words, [&](const QString& w) { return spaced.contains(u' ' + w); }) ? 1 : 2;
}

void SearchIndex::put(const OrgView& view)
{
    std::vector<Entry>& out = m_entries[view.org];
    out.clear();
    if (!view.status.complete) return;
    const Json& body = view.state.organisation;
    const QString organisation = qtext(body, "legal_name");
    const auto add = [&](SearchHit::Group group, const char* area, const RecordId& id, const QString& text, const QString& second,
                         const QString& more) {
        if (text.isEmpty()) return;
        out.push_back({{group, view.org, QLatin1String(area), id, text, second, 0}, fold(text), fold(text + u' ' + more)});
    };
    QStringList numbers;
    for (const char* path : {"business_name", "oid", "pic", "registration_number", "vat_number", "email", "website", "national_agency", "charter_code"})
        numbers << qtext(body, path);
    numbers << qtext(at(body, "legal_address"), "city");
    add(SearchHit::Group::Organisation, "details", {}, organisation, qtext(body, "oid"), numbers.join(u' '));
    const auto person = [&](const char* area, const RecordId& id, const Json& p) {
        const QString more = qtext(p, "email") + u' ' + qtext(p, "eu_login_email") + u' ' + qtext(p, "position") + u' ' +
                             qtext(p, "department") + u' ' + qtext(p, "phone_1");
        add(SearchHit::Group::Person, area, id, nameOf(p), organisation, more);
    };
    person("contact", {}, at(body, "contact_person"));
    for (const auto& [id, user] : view.state.users) person("users", id, user);
    for (const auto& [id, listed] : view.pass.listed) person("pass", id, listed);
    for (const RecordView& d : view.documents)
        add(SearchHit::Group::Document, "documents", d.id, qtext(d.body, "file_name"), organisation,
            view.nameOf(text(d.body, "uploaded_by")));
}

std::vector<SearchHit> SearchIndex::find(const QString& typed, std::size_t most) const
{
    const FoldedQuery query(typed);
    std::array<std::vector<SearchHit>, 3> groups;
    if (query.isEmpty()) return {};
    for (const auto& [org, entries] : m_entries)
        for (const Entry& e : entries) {
            if (!query.in(e.folded)) continue;
            SearchHit hit = e.hit;
            hit.rank = query.rank(e.name);
            groups[static_cast<std::size_t>(hit.group)].push_back(std::move(hit));
        }
    std::vector<SearchHit> out;
    for (auto& group : groups) {
        std::ranges::stable_sort(group, [](const SearchHit& a, const SearchHit& b) {
            return std::pair(a.rank, a.text) < std::pair(b.rank, b.text);
        });
        if (group.size() > most) group.resize(most);
        std::ranges::move(group, std::back_inserter(out));
    }
    return out;
}

std::size_t SearchIndex::size() const
{
    std::size_t n = 0;
    for (const auto& [org, entries] : m_entries) n += entries.size();
    return n;
}

} // namespace sek
