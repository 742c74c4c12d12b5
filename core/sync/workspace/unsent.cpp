// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/unsent.h"

#include "core/domain/organisations/organisation_draft.h"
#include "core/sync/workspace/workspace.h"

#include <algorithm>

namespace sek {

namespace {

constexpr const char* Kind = "sekretariat_unsent_changes";
constexpr std::int64_t CommandsAlone = 1, WithForms = 2; ///< versions of the file: an older program takes over commands alone
constexpr std::size_t Enough = cj1::MaxBytes / 8 * 7; ///< with the frame around it the strict reader still takes it

/// What others had written is not the own typing: not what stood there before, nor whom one saw.
Json ownTyping(Json args)
{
    if (args.contains("changes") && args["changes"].is_array())
        for (Json& change : args["changes"])
            if (change.is_object())
                for (const char* seen : {"from", "seen", "guard"}) change.erase(seen);
    return args;
}

/// The staged changes, what stood in dialogs, and what was refused before it was stored: all of it lies in one draft.
void takeDraft(Unsent& out, const Json& json, const OrganisationState& state)
{
    const auto draft = json.contains("register") ? OrganisationDraft() : OrganisationDraft::fromJson(json, state);
    if (draft.isOfNewerProgram()) out.whole = false;
    if (!draft.isEmpty() || draft.unknownChanges() > 0) {
        Json args = draft.commandArgs();
        for (const Json& change : draft.unknownArgs()) args["changes"].push_back(change);
        out.commands.emplace_back("UpdateOrganisation", ownTyping(std::move(args)));
    }
    for (const Json& b : at(json, "begun"))
        if (const Json& typed = at(b, "typed"); typed.is_object() && !text(b, "key").empty() && !typed.contains("before")) // which older programs kept beside it
            out.begun.push_back({{"key", text(b, "key")}, {"typed", typed}});
    for (const Json& k : at(json, "kept"))
        if (at(k, "args").is_object() && !text(k, "name").empty())
            out.kept.push_back({{"name", text(k, "name")}, {"args", ownTyping(at(k, "args"))}, {"code", text(at(k, "rejection"), "code")}});
}

/// The oldest go where all of it would be too much for who reads the file.
void cut(Unsent& out)
{
    std::size_t bytes = 0;
    const auto keepNewest = [&](auto& list, auto&& bytesOf) {
        auto first = list.end();
        while (first != list.begin()) {
            const std::size_t more = bytesOf(*std::prev(first)) + 100;
            if (bytes + more > Enough) break;
            bytes += more;
            --first;
        }
        out.whole = out.whole && first == list.begin();
        list.erase(list.begin(), first);
    };
    const auto size = [](const Json& json) { return static_cast<std::size_t>(cj1::write(json).size()); };
    keepNewest(out.begun, size);
    keepNewest(out.kept, size);
    keepNewest(out.commands, [&](const auto& command) { return size(command.second); });
}

} // namespace

Result<std::optional<Unsent>> unsentIn(const CacheTx& tx, const OrgId& org, Instant now)
{
    Unsent out{org, {}, now, {}, true};
    std::vector<OutboxItem> items;
    for (OutboxItem& item : tx.outbox())
        if (!item.name.empty() && item.state != OutboxItem::State::Accepted) items.push_back(std::move(item));
    std::ranges::stable_sort(items, {}, &OutboxItem::madeAt);
    for (const OutboxItem& item : items)
        if (auto args = cj1::parse(item.args); args && !args->empty()) out.commands.emplace_back(item.name, ownTyping(std::move(*args)));
    Context context;
    context.org = org;
    context.now = now;
    const OrganisationState state = organisationState(tx, context);
    out.organisation = text(state.organisation, "legal_name");
    const auto stored = tx.draft(OrganisationDraftName);
    if (const auto json = stored ? cj1::parse(stored->body) : Result<Json>(fail("no_draft"))) takeDraft(out, *json, state);
    if (auto ok = tx.state(); !ok) return failure(ok); // what is not there was perhaps only not read
    cut(out);
    if (out.isEmpty() && out.whole) return std::optional<Unsent>();
    return std::optional(std::move(out));
}

Json toJson(const Unsent& u)
{
    Json commands = Json::array();
    for (const auto& [name, args] : u.commands) commands.push_back({{"name", name}, {"args", args}});
    const bool forms = !u.begun.empty() || !u.kept.empty();
    Json j = {{"kind", Kind},         {"v", forms ? WithForms : CommandsAlone}, {"org", u.org.text()}, {"organisation", u.organisation}, {"ended_at", toRfc3339(u.endedAt)},
              {"commands", commands}, {"whole", u.whole}};
    if (!u.begun.empty()) j["begun"] = u.begun;
    if (!u.kept.empty()) j["kept"] = u.kept;
    return j;
}

Result<Unsent> readUnsent(const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes.trimmed());
    if (!json) return failure(json);
    if (!json->is_object() || text(*json, "kind") != Kind) return fail("unsent_form");
    if (const auto v = integer(*json, "v"); v < CommandsAlone || v > WithForms) return fail("unsent_newer");
    const auto org = OrgId::parse(text(*json, "org"));
    const auto ended = parseRfc3339(text(*json, "ended_at"));
    if (!org || !ended || !at(*json, "commands").is_array()) return fail("unsent_form");
    Unsent out{*org, text(*json, "organisation"), *ended, {}, boolean(*json, "whole")};
    for (const Json& command : json->at("commands")) {
        if (!command.is_object() || text(command, "name").empty() || !at(command, "args").is_object()) return fail("unsent_form");
        out.commands.emplace_back(text(command, "name"), command.at("args"));
    }
    for (const Json& b : at(*json, "begun")) {
        if (text(b, "key").empty() || !at(b, "typed").is_object()) return fail("unsent_form");
        out.begun.push_back(b);
    }
    for (const Json& k : at(*json, "kept")) {
        if (text(k, "name").empty() || !at(k, "args").is_object()) return fail("unsent_form");
        out.kept.push_back(k);
    }
    return out;
}

} // namespace sek
