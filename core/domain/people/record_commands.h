// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"
#include "core/record/schema.h"

#include <string>

namespace sek {

/// A change of one record while it is decided; what rules beyond the table look at and may add to.
struct RecordChange
{
    RecordKey key;
    const Json* before = nullptr; ///< null when the record is new
    Json* after = nullptr;        ///< null when it is removed; a rule may fill in fields that the hub sets
    bool drop = false;            ///< set by a rule: accept the command and change nothing
};

using RecordRule = std::expected<void, Rejection> (*)(const Records&, const Context&, RecordChange&, Changes&);

/// What makes a kind of record editable by plain commands: its table, the name in `AddX`, `EditX`, `RemoveX`, and the
/// rules that need more than its own fields.
struct EditableKind
{
    const char* name;
    const Schema& (*schema)();
    RecordRule rule = nullptr;
    /// The projects the record belongs to, whose roles count too; null: only roles over the whole organisation do.
    std::vector<RecordId> (*projects)(const RecordKey&, const Json& body) = nullptr;
};

/// For kinds that say it in `project_id`.
std::vector<RecordId> projectOf(const RecordKey&, const Json& body);
/// For kinds that list them in `project_ids`.
std::vector<RecordId> projectsOf(const RecordKey&, const Json& body);

/// `AddX` {id, body}: body holds fields that a person may set. Rejections: ERR_NOT_AUTHORISED, ERR_BAD_COMMAND,
/// ERR_ALREADY_EXISTS, and what the table says about the values.
Decision addRecord(const EditableKind&, const Records&, const Context&, const Json& args);
/// `EditX` {id, changes: [{unit, from, to, guard?}]}: merges unit by unit; ERR_CONFLICT, ERR_READ_ONLY.
/// `verb` is how the command begins when it is not `Edit`.
Decision editRecord(const EditableKind&, const Records&, const Context&, const Json& args, const char* verb = "Edit");
/// `RemoveX` {id, from?}: `from` is the body the author saw. Removed already is no conflict.
Decision removeRecord(const EditableKind&, const Records&, const Context&, const Json& args);

enum class Removable { No, Yes };

/// Puts the kind's commands into the rulebook. The rows of the policy table are written by hand (roles.cpp).
template <const EditableKind& Kind> void addRecordCommands(Rulebook& book, Removable removable = Removable::Yes)
{
    const std::string name = Kind.name;
    Rulebook::Entry add{[](const Records& r, const Context& c, const Json& a) { return addRecord(Kind, r, c, a); }};
    for (const Field& f : Kind.schema().fields) {
        if (!f.attachment) continue;
        add.attachments.push_back("body." + f.path);
        book.addAttachment(Kind.schema().kind, f.path);
    }
    book.add("Add" + name, std::move(add));
    book.add("Edit" + name, {[](const Records& r, const Context& c, const Json& a) { return editRecord(Kind, r, c, a); }});
    if (removable == Removable::Yes)
        book.add("Remove" + name,
                 {[](const Records& r, const Context& c, const Json& a) { return removeRecord(Kind, r, c, a); }});
}

} // namespace sek
