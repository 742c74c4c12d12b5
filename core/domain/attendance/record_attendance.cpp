// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/commands.h"
#include "core/domain/attendance/report_checks.h"
#include "core/domain/people/roles.h"

#include "core/base/instant.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace sek::attendance {

namespace {

constexpr std::size_t MaxCells = 500;

struct Cell
{
    Entry key; ///< date, activity, occasion
    std::optional<Entry> from;
    std::optional<Entry> to;
};

bool isOneOf(const std::string& word, std::initializer_list<const char*> list)
{
    return std::ranges::find(list, word) != list.end();
}

/// The value of a cell; nothing when the field is not there, an error when it is something else.
std::expected<std::optional<Entry>, Rejection> value(const Json& cell, const char* which, const Entry& key)
{
    const Json& j = at(cell, which);
    if (isEmpty(j)) return std::optional<Entry>();
    if (!j.is_object() || !at(j, "minutes").is_number_integer()) return reject("ERR_BAD_COMMAND");
    const std::int64_t minutes = integer(j, "minutes");
    if (minutes < 0 || minutes > 1440) return reject("entry_minutes", {{"date", key.date}});
    Entry e = key;
    e.minutes = static_cast<int>(minutes);
    e.presence = text(j, "presence", minutes > 0 ? "present" : "absent");
    e.source = text(j, "source", "typed");
    const QString note = tidy(qtext(j, "note"));
    e.note = note.toStdString();
    if (!isOneOf(e.presence, {"present", "partial", "absent", "cancelled"}) ||
        !isOneOf(e.source, {"typed", "imported", "trainer", "self_reported"}) || hasControlCharacters(note))
        return reject("ERR_BAD_COMMAND");
    if (codePoints(note) > 200) return reject("ERR_TOO_LONG", {{"field", "note"}, {"max", 200}});
    return std::optional(std::move(e));
}

std::expected<std::vector<Cell>, Rejection> cellsOf(const Json& args, std::string_view unit, std::string_view period)
{
    const Json& list = at(args, "cells");
    if (!list.is_array() || list.empty() || list.size() > MaxCells) return reject("ERR_BAD_COMMAND");
    std::vector<Cell> out;
    for (const Json& j : list) {
        Cell c;
        c.key.date = text(j, "date");
        c.key.activity = text(j, "activity_id");
        c.key.occasion = text(j, "occasion_id");
        if (!isoDate(c.key.date).isValid() || !RecordId::parse(c.key.activity) ||
            (!c.key.occasion.empty() && !RecordId::parse(c.key.occasion)))
            return reject("ERR_BAD_COMMAND");
        if (periodOf(unit, c.key.date, c.key.occasion) != period)
            return reject("entry_outside_period", {{"date", c.key.date}});
        for (const auto& [which, target] : {std::pair{"from", &c.from}, {"to", &c.to}}) {
            auto v = value(j, which, c.key);
            if (!v) return std::unexpected(v.error());
            *target = std::move(*v);
        }
        if (std::ranges::any_of(out, [&](const Cell& o) { return o.key.key() == c.key.key(); }))
            return reject("ERR_BAD_COMMAND");
        out.push_back(std::move(c));
    }
    return out;
}

Json shown(const std::optional<Entry>& e)
{
    return e ? toJson(*e) : Json::object();
}

bool same(const std::optional<Entry>& a, const std::optional<Entry>& b)
{
    return a.has_value() == b.has_value() && (!a || a->sameValue(*b));
}

} // namespace

Decision recordAttendance(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "participation_id"));
    if (!id) return reject("ERR_BAD_COMMAND");
    const auto of = participation(records, *id);
    if (!of) return std::unexpected(of.error());
    if (of->projectId.isNull()) return Changes{}; // not visible here: the hub decides
    if (auto ok = authoriseIn("RecordAttendance", records, context, {of->projectId}); !ok) return std::unexpected(ok.error());
    if (of->isOf(context.actor)) return reject("self_signing");
    const std::string unit = text(of->project, "sign_unit", "month"), period = text(args, "period");
    if (!isPeriod(period, unit)) return reject("ERR_BAD_COMMAND", {{"field", "period"}});
    const auto cells = cellsOf(args, unit, period);
    if (!cells) return std::unexpected(cells.error());

    Report r;
    r.id = reportId(*id, period);
    r.of = *of;
    const Found found = records.get(reportKey(r.id));
    // Who has a role in the project sees all its reports: what is not here has not been begun.
    if (found.present()) {
        r.body = found.record.value();
    } else {
        r.body = {{"v", 1},
                  {"participation_id", id->text()},
                  {"participant_id", of->participantId.text()},
                  {"project_id", of->projectId.text()},
                  {"period", period},
                  {"revision", 1},
                  {"state", "draft"},
                  {"created_at", toRfc3339(context.now)},
                  {"created_by", context.actor.text()}};
    }
    // What is frozen is never changed behind a signer's back: this becomes a proposal for a correction (attendance §5.3).
    if (auto ok = step(r, ReportEvent::Edit, context); !ok) return std::unexpected(ok.error());

    std::vector<Entry> entries = entriesOf(r.body);
    std::vector<Entry> touched;
    Rejection conflict{"ERR_CONFLICT", Json::object(), {}, {}};
    bool changed = false;
    for (const Cell& c : *cells) {
        const auto it = std::ranges::find_if(entries, [&](const Entry& e) { return e.key() == c.key.key(); });
        const std::optional<Entry> now = it == entries.end() ? std::nullopt : std::optional(*it);
        if (same(now, c.to)) continue; // there already
        if (!same(now, c.from)) {
            conflict.conflicts.push_back({reportKey(r.id), cellPath(c.key), shown(c.from), shown(now), shown(c.to),
                                          text(found.record.value(), "updated_by"), text(found.record.value(), "updated_at"),
                                          false});
            continue;
        }
        changed = true;
        // What was entered before the session was planned stays where it is, and may be put right there.
        if (it == entries.end() && c.to)
            if (auto ok = namesItsSession(records, *c.to); !ok) return std::unexpected(ok.error());
        if (it != entries.end()) entries.erase(it);
        if (!c.to) continue;
        entries.push_back(*c.to);
        touched.push_back(*c.to);
    }
    if (!conflict.conflicts.empty()) return std::unexpected(std::move(conflict));
    Changes changes;
    if (!changed) return changes;
    std::ranges::sort(entries, {}, [](const Entry& e) { return e.key(); });
    if (auto ok = checkEntries(records, *of, entries, touched, changes); !ok) return std::unexpected(ok.error());
    r.body.erase("freeze"); // an edit lets it thaw: the code on its way is for other content
    putTotals(r.body, entries, of->project);
    if (auto ok = hasRoom(r, static_cast<std::size_t>(found.record.body.size())); !ok) return std::unexpected(ok.error());
    changes.put(reportKey(r.id), r.body);
    // A row in the grid enrols.
    for (const Entry& e : touched) {
        const RecordKey key{kind::Enrolment, RecordId(Uuid::v5(id->value, "enrolment/" + e.activity))};
        const bool queued = std::ranges::any_of(changes.puts, [&](const Record& p) { return p.key == key; });
        if (queued || records.get(key).present()) continue;
        changes.put(key, {{"v", 1},
                          {"activity_id", e.activity},
                          {"participation_id", id->text()},
                          {"participant_id", of->participantId.text()},
                          {"project_id", of->projectId.text()},
                          {"created_at", toRfc3339(context.now)},
                          {"created_by", context.actor.text()}});
    }
    return changes;
}

} // namespace sek::attendance
