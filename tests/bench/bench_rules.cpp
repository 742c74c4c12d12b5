// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_rules.h"

#include "core/base/hash.h"
#include "core/domain/organisations/commands.h"
#include "core/domain/rules/rulebook.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"

#include <algorithm>

namespace sek::bench {

namespace {

/// The place in the report that a change is about; null when there is none.
Json* place(Json& body, const Json& change)
{
    const std::string unit = text(change, "unit");
    if (unit == "state" || unit == "note") return &body[unit];
    const auto at = integer(change, "at", -1);
    if (unit != "day" || at < 0 || at >= std::ssize(body["days"])) return nullptr;
    return &body["days"][static_cast<std::size_t>(at)]["m"];
}

Decision editReport(const Records& records, const Context& context, const Json& args)
{
    const auto roles = rolesOf(records, context.actor);
    if (!roles.contains(role::Owner) && !roles.contains(role::AuthorisedUser)) return reject("ERR_NOT_AUTHORISED");
    const auto id = RecordId::parse(text(args, "id"));
    const Json& list = sek::at(args, "changes");
    if (!id || !list.is_array() || list.empty()) return reject("ERR_BAD_COMMAND");
    const RecordKey key{ReportKind, *id};
    const Found found = records.get(key);
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    Json body = found.record.value();
    for (const Json& change : list) {
        Json* value = place(body, change);
        if (!value) return reject("ERR_BAD_COMMAND");
        if (*value != sek::at(change, "from") && *value != sek::at(change, "to")) return reject("ERR_CONFLICT");
        *value = sek::at(change, "to");
    }
    body["rev"] = integer(body, "rev") + 1;
    Changes changes;
    changes.put(key, body);
    return changes;
}

/// The time counts up a millisecond each twenty records, the rest is random and comes from the number.
RecordId idOf(const char* kind, std::size_t index)
{
    constexpr std::uint64_t Begin = 1'772'366'400'000;
    const std::uint64_t ms = Begin + (*kind == 'p' ? 0 : 1'000'000) + index / 20;
    const QByteArray random = sha256(QByteArray(kind) + QByteArray::number(static_cast<qulonglong>(index)));
    std::array<std::uint8_t, 16> raw{};
    for (std::size_t i = 0; i < 6; ++i) raw[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    for (std::size_t i = 6; i < 16; ++i) raw[i] = static_cast<std::uint8_t>(random[static_cast<qsizetype>(i)]);
    raw[6] = (raw[6] & 0x0F) | 0x70;
    raw[8] = (raw[8] & 0x3F) | 0x80;
    return RecordId(Uuid(raw));
}

/// W's line as a body of ours: CJ-1, its `v`, and neither id nor type, which the record's key has.
Record recordOf(const char* kind, RecordId id, const QByteArray& line, std::int64_t rev)
{
    Json body = cj1::parse(line).value();
    body.erase("id");
    body.erase("type");
    body["v"] = 1;
    return {{kind, id}, rev, false, cj1::write(body)};
}

} // namespace

const Rulebook& benchRules()
{
    static const Rulebook book = [] {
        Rulebook b;
        addOrganisationCommands(b);
        b.add("EditReport", {editReport});
        b.setHidden(hiddenFrom);
        return b;
    }();
    return book;
}

RecordId reportId(std::size_t index)
{
    return idOf("r", index);
}

Record participantRecord(const Workload& w, std::size_t index, std::int64_t rev)
{
    return recordOf(ParticipantKind, idOf("p", index), w.participantLine(index), rev);
}

Record reportRecord(const Workload& w, std::size_t index, const WReport& report, std::int64_t rev)
{
    return recordOf(ReportKind, idOf("r", index), w.reportLine(index, report), rev);
}

Json editArgs(const Workload& w, std::uint32_t report, const WReport& before, const WReport& after)
{
    Json changes = Json::array();
    const auto add = [&](Json change, const Json& from, const Json& to) {
        if (from == to) return;
        change["from"] = from;
        change["to"] = to;
        changes.push_back(std::move(change));
    };
    add({{"unit", "note"}}, w.noteOf(before).toStdString(), w.noteOf(after).toStdString());
    add({{"unit", "state"}}, Workload::stateOf(before), Workload::stateOf(after));
    for (std::size_t i = 0; i < before.days.size(); ++i)
        add({{"unit", "day"}, {"at", i}}, before.days[i].minutes, after.days[i].minutes);
    return {{"id", reportId(report).text()}, {"changes", std::move(changes)}};
}

} // namespace sek::bench
