// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/decision.h"

namespace sek {

namespace {

Json toJson(const Issue& i)
{
    return {{"path", i.path},
            {"code", i.code},
            {"severity", i.severity == Severity::Error ? "error" : "warning"},
            {"params", i.params}};
}

Json toJson(const Conflict& c)
{
    Json j = {{"kind", c.key.kind}, {"id", c.key.id.text()}, {"unit", c.unit},
              {"before", c.before}, {"theirs", c.theirs},    {"mine", c.mine}};
    if (!c.by.empty()) j["by"] = c.by;
    if (!c.at.empty()) j["at"] = c.at;
    if (c.removed) j["removed"] = true;
    return j;
}

Json object(const Json& j, const char* key)
{
    return j.contains(key) && j[key].is_object() ? j[key] : Json::object();
}

} // namespace

Record tombstone(RecordKey key, const Context& context)
{
    return {std::move(key), 0, true,
            cj1::write({{"v", 1}, {"removed_at", toRfc3339(context.now)}, {"removed_by", context.actor.text()}})};
}

Json toJson(const Rejection& r)
{
    Json j = {{"code", r.code}};
    if (!r.params.empty()) j["params"] = r.params;
    for (const auto& i : r.issues) j["issues"].push_back(toJson(i));
    for (const auto& c : r.conflicts) j["conflicts"].push_back(toJson(c));
    return j;
}

Result<Rejection> rejectionFromJson(const Json& j)
{
    if (!j.is_object() || text(j, "code").empty()) return fail("rejection_form");
    Rejection r{text(j, "code"), object(j, "params"), {}, {}};
    if (j.contains("issues") && j["issues"].is_array())
        for (const auto& i : j["issues"])
            r.issues.push_back({text(i, "path"), text(i, "code"),
                                text(i, "severity") == "warning" ? Severity::Warning : Severity::Error,
                                object(i, "params")});
    if (j.contains("conflicts") && j["conflicts"].is_array()) {
        for (const auto& c : j["conflicts"]) {
            auto id = RecordId::parse(text(c, "id"));
            if (!id) return fail("rejection_form");
            r.conflicts.push_back({{text(c, "kind"), *id}, text(c, "unit"), object(c, "before"), object(c, "theirs"),
                                   object(c, "mine"), text(c, "by"), text(c, "at"), boolean(c, "removed")});
        }
    }
    return r;
}

const Rulebook::Entry* Rulebook::find(const std::string& name) const
{
    const auto it = m_entries.find(name);
    return it == m_entries.end() ? nullptr : &it->second;
}

std::vector<std::string> Rulebook::names() const
{
    std::vector<std::string> out;
    for (const auto& [name, entry] : m_entries) out.push_back(name);
    return out;
}

bool Rulebook::needsFactor(const std::string& name, const QByteArray& args) const
{
    const Entry* entry = find(name);
    return entry && (entry->stepUp || (entry->stepUpFor && entry->stepUpFor(args)));
}

namespace {

std::vector<std::string> textsAt(const Json& object, const std::vector<std::string>& paths)
{
    std::vector<std::string> out;
    for (const std::string& path : paths)
        if (const Json& v = at(object, path); v.is_string()) out.push_back(v.get<std::string>());
    return out;
}

} // namespace

std::vector<std::string> Rulebook::attachmentsOf(const std::string& kind, const Json& body) const
{
    const auto it = m_attachments.find(kind);
    return it == m_attachments.end() ? std::vector<std::string>() : textsAt(body, it->second);
}

std::vector<std::string> Rulebook::kindsWithAttachments() const
{
    std::vector<std::string> out;
    for (const auto& [kind, paths] : m_attachments) out.push_back(kind);
    return out;
}

std::vector<std::string> Rulebook::attachmentsIn(const std::string& name, const Json& args) const
{
    const Entry* entry = find(name);
    return entry ? textsAt(args, entry->attachments) : std::vector<std::string>();
}

namespace {

/// Whether every client can read what would be stored. One that cannot never gets past that change.
bool fits(const Changes& changes)
{
    std::size_t all = 0;
    for (const Record& r : changes.puts) {
        const auto size = static_cast<std::size_t>(r.body.size());
        if (size > cj1::MaxBytes) return false;
        all += size;
    }
    return all <= MaxChangeBytes;
}

} // namespace

Decision Rulebook::decide(const Records& records, const Context& context, const std::string& name, int v,
                          const Json& args) const
{
    const Entry* entry = find(name);
    if (!entry || v > entry->version) return reject("unknown_command");
    Decision decision = entry->decide(records, context, args);
    if (decision && !fits(*decision)) return reject("ERR_TOO_LARGE");
    return decision;
}

} // namespace sek
