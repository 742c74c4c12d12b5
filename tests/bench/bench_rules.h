// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"
#include "tests/bench/workload.h"

namespace sek::bench {

inline constexpr const char* ParticipantKind = "bench_participant";
inline constexpr const char* ReportKind = "bench_report";

/// The program's own commands and `EditReport` {id, changes: [{unit: state | note | day, at?, from, to}]} over W's reports.
const Rulebook& benchRules();

/// W's records as the hub stores them; `rev` counts up from `after`. Ids are UUIDv7 with random bits as the program's
/// are, and the same in every run.
Record participantRecord(const Workload& w, std::size_t index, std::int64_t rev);
Record reportRecord(const Workload& w, std::size_t index, const WReport& report, std::int64_t rev);
RecordId reportId(std::size_t index);

/// What a person at the desk does to turn the report into `after`.
Json editArgs(const Workload& w, std::uint32_t report, const WReport& before, const WReport& after);

} // namespace sek::bench
