// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/erasure.h"

#include "core/base/base64url.h"

#include <algorithm>

namespace sek {

namespace {

constexpr std::size_t IdLength = 36;
/// Shorter ones are in everybody's text.
constexpr std::size_t ShortestValue = 6, ShortestName = 2;

/// Whether a UUID of the set is in the text: at most one look into the set for each place that has a UUID's hyphens.
bool anyId(std::string_view text, const std::set<std::string, std::less<>>& ids)
{
    for (std::size_t at = text.find('-'); at != text.npos; at = text.find('-', at + 1)) {
        if (at < 8 || at - 8 + IdLength > text.size()) continue;
        const std::string_view id = text.substr(at - 8, IdLength);
        if (id[13] == '-' && id[18] == '-' && id[23] == '-' && ids.contains(id)) return true;
    }
    return false;
}

/// As it stands inside a JSON text.
std::string inJson(const std::string& word)
{
    const QByteArray quoted = cj1::write(Json(word));
    return quoted.mid(1, quoted.size() - 2).toStdString();
}

Json parsed(const QByteArray& wire)
{
    auto json = cj1::parse(wire, {cj1::MaxBytes * 2, cj1::MaxDepth + 1});
    return json && json->is_object() ? std::move(*json) : Json::object();
}

} // namespace

bool Traces::surelyIn(std::string_view bytes) const
{
    return anyId(bytes, ids) || std::ranges::any_of(values, [&](const std::string& v) {
               return v.size() >= ShortestValue && bytes.find(inJson(v)) != bytes.npos;
           });
}

bool Traces::in(std::string_view bytes) const
{
    return surelyIn(bytes) || std::ranges::any_of(names, [&](const auto& parts) {
               return !parts.empty() && std::ranges::all_of(parts, [&](const std::string& p) {
                          return p.size() >= ShortestName && bytes.find(inJson(p)) != bytes.npos;
                      });
           });
}

Json toJson(const Traces& t)
{
    return {{"ids", t.ids}, {"names", t.names}, {"values", t.values}};
}

Traces tracesFromJson(const Json& j)
{
    Traces out;
    for (const Json& id : at(j, "ids"))
        if (id.is_string()) out.ids.insert(id.get<std::string>());
    for (const Json& v : at(j, "values"))
        if (v.is_string()) out.values.push_back(v.get<std::string>());
    for (const Json& parts : at(j, "names")) {
        out.names.emplace_back();
        for (const Json& p : parts)
            if (p.is_string()) out.names.back().push_back(p.get<std::string>());
    }
    return out;
}

Record erasureTombstone(RecordKey key, const Context& context)
{
    Record r = tombstone(std::move(key), context);
    Json body = r.tombstone();
    body["erased"] = true;
    r.body = cj1::write(body);
    return r;
}

bool saysErased(const Record& record)
{
    return record.deleted && record.body.contains("\"erased\"") && boolean(record.tombstone(), "erased");
}

Result<LoggedCommand> parseLogged(const QByteArray& wire)
{
    const Json json = parsed(wire);
    LoggedCommand out;
    if (text(json, "erased_on").empty()) {
        auto whole = parseWireForm(json);
        if (!whole) return failure(whole);
        out.head = std::move(whole->head);
        out.args = std::move(whole->args);
        return out;
    }
    const std::string jws = text(json, "jws");
    const auto first = jws.find('.'), last = jws.rfind('.');
    if (first == jws.npos || last <= first) return fail("command_form");
    const auto payload = fromBase64url(std::string_view(jws).substr(first + 1, last - first - 1));
    if (!payload) return fail("command_form");
    auto head = parseHead(*payload);
    if (!head) return failure(head);
    out.head = std::move(*head);
    out.erasedOn = text(json, "erased_on");
    return out;
}

QByteArray erasedWire(const QByteArray& wire, const std::string& on)
{
    const Json json = parsed(wire);
    if (text(json, "jws").empty() || !text(json, "erased_on").empty()) return {};
    return cj1::write({{"erased_on", on}, {"jws", text(json, "jws")}});
}

} // namespace sek
