// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/unsent.h"

#include "core/domain/organisations/organisation_draft.h"
#include "core/sync/workspace/workspace.h"

#include <algorithm>

namespace sek {

namespace {

constexpr const char* Kind = "sekretariat_unsent_changes";
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
    if (const auto kept = tx.draft(OrganisationDraftName))
        if (const auto json = cj1::parse(kept->body); json && !json->contains("register"))
            if (const auto draft = OrganisationDraft::fromJson(*json, state); !draft.isEmpty())
                out.commands.emplace_back("UpdateOrganisation", ownTyping(draft.commandArgs()));
    if (auto ok = tx.state(); !ok) return failure(ok); // what is not there was perhaps only not read
    std::size_t bytes = 0;
    auto first = out.commands.end();
    while (first != out.commands.begin()) {
        bytes += static_cast<std::size_t>(cj1::write(std::prev(first)->second).size()) + 100;
        if (bytes > Enough) break;
        --first;
    }
    out.whole = first == out.commands.begin();
    out.commands.erase(out.commands.begin(), first);
    if (out.commands.empty() && out.whole) return std::optional<Unsent>();
    return std::optional(std::move(out));
}

Json toJson(const Unsent& u)
{
    Json commands = Json::array();
    for (const auto& [name, args] : u.commands) commands.push_back({{"name", name}, {"args", args}});
    return {{"kind", Kind},         {"v", 1},           {"org", u.org.text()}, {"organisation", u.organisation}, {"ended_at", toRfc3339(u.endedAt)},
            {"commands", commands}, {"whole", u.whole}};
}

Result<Unsent> readUnsent(const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes.trimmed());
    if (!json) return failure(json);
    if (!json->is_object() || text(*json, "kind") != Kind) return fail("unsent_form");
    if (integer(*json, "v") != 1) return fail("unsent_newer");
    const auto org = OrgId::parse(text(*json, "org"));
    const auto ended = parseRfc3339(text(*json, "ended_at"));
    if (!org || !ended || !at(*json, "commands").is_array()) return fail("unsent_form");
    Unsent out{*org, text(*json, "organisation"), *ended, {}, boolean(*json, "whole")};
    for (const Json& command : json->at("commands")) {
        if (!command.is_object() || text(command, "name").empty() || !at(command, "args").is_object()) return fail("unsent_form");
        out.commands.emplace_back(text(command, "name"), command.at("args"));
    }
    return out;
}

} // namespace sek
