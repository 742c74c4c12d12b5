// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"

#include <QByteArray>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sek {

/// What names a record inside its organisation.
struct RecordKey
{
    std::string kind;
    RecordId id;

    friend auto operator<=>(const RecordKey&, const RecordKey&) = default;
    friend bool operator==(const RecordKey&, const RecordKey&) = default;
};

/// The only thing that is stored and synced. `body` is CJ-1 bytes, kept and sent as they came; empty when deleted.
/// `rev` is the hub's sequence number of the last change; 0 while only this client knows of the record.
struct Record
{
    RecordKey key;
    std::int64_t rev = 0;
    bool deleted = false;
    QByteArray body;

    /// The body as a value; an empty object for a tombstone or bytes that are not CJ-1.
    Json value() const;
    /// What a tombstone says about the removal (`removed_by`, `removed_at`); an empty object otherwise.
    Json tombstone() const;
    friend bool operator==(const Record&, const Record&) = default;
};

/// What a look into the records of one organisation can answer. A client sees only what the hub let it have.
enum class Seen { Present, Absent, NotVisible };

struct Found
{
    Seen seen = Seen::Absent;
    Record record; ///< a tombstone counts as Absent and is given here

    bool present() const { return seen == Seen::Present; }
};

/// Reading the records of one organisation. Implementations: client cache, hub transaction, memory in tests.
class Records
{
public:
    virtual ~Records() = default;
    virtual Found get(const RecordKey& key) const = 0;
    /// All records of the kind that are not deleted, in order of id.
    virtual std::vector<Record> all(std::string_view kind) const = 0;
};

} // namespace sek
