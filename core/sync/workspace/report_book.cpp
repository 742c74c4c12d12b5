// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/report_book.h"

#include "core/base/packed.h"

#include <algorithm>
#include <set>

namespace sek {

namespace {

/// Takes the head out of a body without making a value of the hundred others in it.
class HeadReader : public nlohmann::json_sax<Json>
{
public:
    explicit HeadReader(ReportHead& head) : m_head(head) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t value) override { return number(value); }
    bool number_unsigned(number_unsigned_t value) override { return number(static_cast<number_integer_t>(value)); }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool string(string_t& value) override
    {
        if (m_depth != 1) return true;
        const auto id = [&](RecordId& into) { into = RecordId::parse(value).value_or(RecordId()); };
        if (m_key == "project_id") id(m_head.project);
        else if (m_key == "participation_id") id(m_head.participation);
        else if (m_key == "participant_id") id(m_head.participant);
        else if (m_key == "period") m_head.period = value;
        else if (m_key == "state") m_head.state = attendance::stateFrom(value).value_or(attendance::ReportState::Void);
        return true;
    }
    bool key(string_t& name) override
    {
        if (m_depth == 1) m_key = name;
        return true;
    }
    bool start_object(std::size_t) override { return ++m_depth > 0; }
    bool end_object() override { return --m_depth >= 0; }
    bool start_array(std::size_t) override { return ++m_depth > 0; }
    bool end_array() override { return --m_depth >= 0; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    bool number(number_integer_t value)
    {
        if (m_depth == 1 && m_key == "revision") m_head.revision = static_cast<int>(value);
        return true;
    }

    ReportHead& m_head;
    std::string m_key;
    int m_depth = 0;
};

ReportHead headOf(const RecordId& id, const QByteArray& body, bool waiting)
{
    ReportHead head;
    HeadReader reader(head);
    Json::sax_parse(body.begin(), body.end(), &reader);
    head.id = id;
    head.waiting = waiting;
    return head;
}

} // namespace

ReportBook ReportBook::with(const std::vector<Change>& changes) const
{
    std::map<RecordId, const Change*> last;
    for (const Change& c : changes) last[c.id] = &c;
    ReportBook out = *this;
    // What becomes of each project: reports that go and, by id, those that come or stand there anew.
    std::map<RecordId, std::pair<std::set<RecordId>, std::map<RecordId, Report>>> projects;
    for (const auto& [id, change] : last) {
        if (const Report* had = find(id)) projects[had->head.project].first.insert(id);
        if (!change->record) continue;
        Report report{headOf(id, change->record->body, change->waiting), packed(change->record->body)};
        projects[report.head.project].second.insert_or_assign(id, std::move(report));
    }
    for (auto& [project, difference] : projects) {
        auto& [gone, come] = difference;
        auto reports = std::make_shared<Project>();
        const auto had = m_projects.find(project);
        auto next = come.begin();
        if (had != m_projects.end()) {
            reports->reserve(had->second->size() + come.size());
            for (const Report& r : *had->second) {
                while (next != come.end() && next->first < r.head.id) reports->push_back(std::move((next++)->second));
                if (!gone.contains(r.head.id)) reports->push_back(r);
            }
        }
        while (next != come.end()) reports->push_back(std::move((next++)->second));
        if (reports->empty()) out.m_projects.erase(project);
        else out.m_projects[project] = std::move(reports);
    }
    return out;
}

std::size_t ReportBook::size() const
{
    std::size_t n = 0;
    for (const auto& [project, reports] : m_projects) n += reports->size();
    return n;
}

const ReportBook::Report* ReportBook::find(const RecordId& id) const
{
    for (const auto& [project, reports] : m_projects) {
        const auto it = std::ranges::lower_bound(*reports, id, {}, [](const Report& r) { return r.head.id; });
        if (it != reports->end() && it->head.id == id) return &*it;
    }
    return nullptr;
}

const ReportHead* ReportBook::head(const RecordId& id) const
{
    const Report* report = find(id);
    return report ? &report->head : nullptr;
}

RecordView ReportBook::view(const Report& report)
{
    return {report.head.id, Record{{}, 0, false, unpacked(report.body)}.value(), report.head.waiting};
}

std::optional<RecordView> ReportBook::read(const RecordId& id) const
{
    const Report* report = find(id);
    return report ? std::optional(view(*report)) : std::nullopt;
}

std::vector<RecordView> ReportBook::month(const RecordId& project, std::string_view month, const RecordId& participation) const
{
    std::vector<RecordView> out;
    if (const auto it = m_projects.find(project); it != m_projects.end())
        for (const Report& r : *it->second)
            if (r.head.isOf(month) && (participation.isNull() || r.head.participation == participation)) out.push_back(view(r));
    return out;
}

ReportBook::Iterator& ReportBook::Iterator::operator++()
{
    if (++m_report == m_at->second->size()) {
        ++m_at;
        m_report = 0;
    }
    return *this;
}

ReportBook::Iterator ReportBook::Iterator::operator++(int)
{
    Iterator before = *this;
    ++*this;
    return before;
}

ReportBook::Iterator ReportBook::begin() const
{
    Iterator out;
    out.m_at = m_projects.begin();
    return out;
}

ReportBook::Iterator ReportBook::end() const
{
    Iterator out;
    out.m_at = m_projects.end();
    return out;
}

} // namespace sek
