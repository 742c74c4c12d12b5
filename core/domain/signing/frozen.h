// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

#include <optional>
#include <string>
#include <vector>

namespace sek::signing {

/// SHA-256(schema ‖ "\n" ‖ CJ-1) in lower-case hex, `schema` standing in the content (attendance §4.3). Fails with
/// `content_schema`, `json_…`. Evidence computes the same with code of its own, so that two implementations agree.
Result<std::string> contentHash(const Json& content);

/// What one code over several documents is bound to: a hash over the sorted hashes (W6); of one document its own.
/// Empty when a text is not a hash.
std::string boundHash(std::vector<std::string> contentHashes);

/// Where the frozen content of a revision lies. A revision that thawed and was frozen again has another hash.
RecordKey frozenKey(const RecordId& document, int revision, const std::string& contentHash);

struct Frozen
{
    std::string documentKind;
    RecordId document;
    int revision = 1;
    Json content;
    RecordId project;
    RecordId participant;
    std::vector<RecordId> signers;
};

/// The record that keeps the content; it is put once and never again.
std::expected<Record, Rejection> frozenRecord(const Frozen& frozen, const Context& context);

} // namespace sek::signing
