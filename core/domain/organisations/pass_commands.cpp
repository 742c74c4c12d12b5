// SPDX-License-Identifier: GPL-3.0-or-later
// Accreditations, who is listed on them, the steps of route 4 and documents: plain records with a few rules of their own.
#include "core/domain/organisations/commands.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/people/record_commands.h"

namespace sek {

namespace {

using Step = std::expected<void, Rejection>;

/// An invalidated organisation is read-only as a whole (organisations §2.2).
Step notInvalidated(const Records& records, const Context& context)
{
    const Json organisation = records.get({kind::Organisation, RecordId(context.org.value)}).record.value();
    if (text(organisation, "certification_status") == "invalidated") return reject("ERR_INVALIDATED");
    return {};
}

/// The record that a field names must be there; what this client may not see the hub will judge.
Step mustExist(const Records& records, const char* kind, const Json& id, const char* path)
{
    const auto parsed = RecordId::parse(id.is_string() ? id.get<std::string>() : std::string());
    if (!parsed) return {}; // the table says so
    if (records.get({kind, *parsed}).seen != Seen::Absent) return {};
    return reject("ERR_NO_SUCH_RECORD", {{"field", path}});
}

Step accreditationRule(const Records& records, const Context& context, RecordChange& change, Changes& changes)
{
    if (auto ok = notInvalidated(records, context); !ok) return ok;
    if (change.after) return {};
    for (const Record& r : records.all(kind::ListedPerson))
        if (text(r.value(), "accreditation_id") == change.key.id.text()) changes.puts.push_back(tombstone(r.key, context));
    return {};
}

Step listedPersonRule(const Records& records, const Context& context, RecordChange& change, Changes&)
{
    if (auto ok = notInvalidated(records, context); !ok) return ok;
    if (!change.after) return {};
    return mustExist(records, kind::Accreditation, at(*change.after, "accreditation_id"), "accreditation_id");
}

Step route4Rule(const Records& records, const Context& context, RecordChange& change, Changes&)
{
    if (auto ok = notInvalidated(records, context); !ok) return ok;
    if (!change.after) return {};
    return mustExist(records, kind::AuthorisedUser, change.key.id.text(), "id");
}

Step documentRule(const Records& records, const Context& context, RecordChange& change, Changes& changes)
{
    if (auto ok = notInvalidated(records, context); !ok) return ok;
    if (change.before || !change.after) return {};
    Json& body = *change.after;
    if (auto ok = mustExist(records, kind::Document, at(body, "replaces"), "replaces"); !ok) return ok;
    for (const Record& r : records.all(kind::Document)) {
        const Json other = r.value();
        if (at(other, "sha256") != at(body, "sha256") || at(other, "document_type") != at(body, "document_type")) continue;
        change.drop = true; // the same file twice is one document, whoever brought it first
        changes.warnings.push_back({"sha256", "WARN_SAME_DOCUMENT", Severity::Warning, {{"id", r.key.id.text()}}});
        return {};
    }
    // A program of ours sends the file first; what names one that is not there, or another size, is not taken.
    // What is wrong with the values themselves is said first, by the table.
    if (context.attachments && checkBody(documentSchema(), {body, context.today}).empty() &&
        context.attachments->size(text(body, "sha256")) != integer(body, "byte_size"))
        return reject("ERR_FILE_MISSING", {{"field", "sha256"}});
    body["uploaded_at"] = toRfc3339(context.now);
    body["uploaded_by"] = context.actor.text();
    return {};
}

constexpr EditableKind Accreditations{"Accreditation", accreditationSchema, accreditationRule};
constexpr EditableKind ListedPersons{"ListedPerson", listedPersonSchema, listedPersonRule};
constexpr EditableKind Route4Steps{"Route4Step", route4StepSchema, route4Rule};
constexpr EditableKind Documents{"Document", documentSchema, documentRule};

} // namespace

void addPassCommands(Rulebook& book)
{
    addRecordCommands<Accreditations>(book);
    addRecordCommands<ListedPersons>(book);
    addRecordCommands<Route4Steps>(book);
    addRecordCommands<Documents>(book, Removable::No); // uploaded documents stay; a newer one replaces them
}

} // namespace sek
