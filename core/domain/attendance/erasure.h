// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/erasure.h"
#include "core/record/schema.h"

#include <optional>
#include <span>
#include <vector>

namespace sek::attendance {

// Erasing one participant (design §3.6 Erasure; attendance §2 `keep_until`).

/// The tables of every kind of record that can be about one participant. What is found, erased and exported of a person is
/// derived from their references; a new kind joins by one line here.
std::span<const Schema* const> personalSchemas();

/// Every record about the participant that is here, themselves first: what names them, and what names that.
std::vector<Record> recordsAbout(const Records& records, const RecordId& participant);

/// What gives the person away elsewhere. `about`: their records as they still stand.
Traces tracesOf(const std::vector<Record>& about);

/// Why the person cannot be erased yet: `keep_until_missing` {project, project_id}, `keep_until_not_passed` {date, project,
/// project_id}; the latest date when several projects hold them. A project holds who has something in it that was ever reported
/// or signed: that is the evidence of a payment. Who has only drafts there was registered and never accounted for (a wrong
/// person, a double) and can go at once.
std::optional<Rejection> heldBack(const Records& records, const RecordId& participant, QDate today);
/// The same, told which projects have such evidence.
std::optional<Rejection> heldBackBy(const std::vector<std::pair<RecordId, Json>>& projects, QDate today);

/// Why a person is erased. Words of a list and no free text: what stays in the log is to say nothing about them.
const std::vector<std::string>& erasureReasons();

inline constexpr const char* EraseCommand = "EraseParticipant";
/// `EraseParticipant` {participant_id, reason}: decided by the hub alone, with a fresh factor, and never to be undone. By who
/// answers for the organisation (owner, administrator), or a project contact of every project the person is in. Somebody who is
/// not there (any more) is no error: what was asked for is so. Rejections: as `heldBack`.
Decision eraseParticipant(const Records&, const Context&, const Json& args);

} // namespace sek::attendance
