// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/erasure.h"

#include "core/base/base64url.h"
#include "core/base/ids.h"

#include <QString>

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

/// Whether it is worth a closer look: nearly always the bytes are not there at all.
bool mayHold(std::string_view bytes, const std::string& word)
{
    return bytes.find(word) != bytes.npos || bytes.find(inJson(word)) != bytes.npos;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Whether a word whose last letter is `edge` goes on at the place beside it, perhaps behind one of the characters that join. A
/// number ends where letters begin: `nr198501012382` says it too.
bool goesOn(QStringView text, qsizetype at, int step, QStringView joins, QChar edge)
{
    const auto inWord = [&](qsizetype i) { return i >= 0 && i < text.size() && (edge.isDigit() ? text[i].isDigit() : isWord(text[i])); };
    return inWord(at) || (at >= 0 && at < text.size() && joins.contains(text[at]) && inWord(at + step));
}

/// Whether the place is a part of a UUID: its pieces look like numbers.
bool insideUuid(QStringView text, qsizetype from, qsizetype to)
{
    const auto part = [&](qsizetype i) { return i >= 0 && i < text.size() && (isWord(text[i]) || text[i] == u'-'); };
    while (to - from <= qsizetype(IdLength) && part(from - 1)) --from;
    while (to - from <= qsizetype(IdLength) && part(to)) ++to;
    return to - from == qsizetype(IdLength) && Uuid::parse(text.mid(from, to - from).toString().toStdString());
}

/// Whether the word stands in the text whole, as no part of another word.
bool standsIn(QStringView text, QStringView word, QStringView joins)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if (isWord(word.front()) && goesOn(text, at - 1, -1, joins, word.front())) continue;
        if (isWord(word.back()) && goesOn(text, end, 1, joins, word.back())) continue;
        if (!insideUuid(text, at, end)) return true;
    }
    return false;
}

bool isOf(std::string_view text, std::string_view letters)
{
    return text.find_first_not_of(letters) == text.npos;
}

/// `2025-03`, `2025-03-04`, `2025-03-04T12:00:00.000Z`
bool isDate(std::string_view text)
{
    return text.size() >= 7 && text[4] == '-' && isOf(text.substr(0, 4), "0123456789") && isOf(text, "0123456789-:.TZ");
}

/// A number from abroad is any text. What could be a word, a date or the name of a field counts only where an identity number
/// stands, or it would be found with everybody.
bool countsAnywhere(std::string_view value)
{
    return !isDate(value) && value.find_first_of("0123456789@") != value.npos;
}

/// Written by the program, about nobody: dates, names of fields, signed texts.
bool isMachines(std::string_view text)
{
    const bool fieldName = text.find('_') != text.npos && isOf(text, "abcdefghijklmnopqrstuvwxyz0123456789_./-");
    return fieldName || isDate(text) || (text.starts_with("eyJ") && text.find(' ') == text.npos);
}

bool valueInText(std::string_view text, const std::string& value)
{
    if (!countsAnywhere(value) || text.find(value) == text.npos) return false;
    const bool mail = value.find('@') != value.npos; // `bo@x.example` is none of `ki.bo@x.example`
    return standsIn(QString::fromUtf8(text.data(), qsizetype(text.size())), QString::fromStdString(value), mail ? u"._-+" : u"");
}

bool valueIn(const Json& json, const std::string& value, std::string_view key = {})
{
    if (const auto* text = json.get_ptr<const std::string*>()) {
        if ((key == "number" || key == "identity_number") && *text == value) return true;
        return !isMachines(*text) && valueInText(*text, value);
    }
    if (json.is_array()) return std::ranges::any_of(json, [&](const Json& j) { return valueIn(j, value, key); });
    if (json.is_object())
        for (const auto& [k, j] : json.items())
            if (valueIn(j, value, k)) return true;
    return false;
}

using Name = std::vector<std::string>;

/// `Anna Berg` is not meant by `Anna-Karin Berg`.
bool nameInText(std::string_view text, const Name& name)
{
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return std::ranges::all_of(name, [&](const std::string& p) { return standsIn(whole, QString::fromStdString(p), u"-"); });
}

/// In one text, or beside each other as fields have it: what one text says of the one and another of the other is nobody.
bool nameIn(const Json& json, const Name& name)
{
    if (const auto* text = json.get_ptr<const std::string*>()) return nameInText(*text, name);
    if (!json.is_structured()) return false;
    const auto isThere = [&](const std::string& p) { return std::ranges::find(json, Json(p)) != json.end(); };
    return (json.is_object() && std::ranges::all_of(name, isThere)) ||
           std::ranges::any_of(json, [&](const Json& j) { return nameIn(j, name); });
}

/// As JSON when it is an object or a list, else as plain text.
template <class What>
bool isIn(std::string_view bytes, const What& what, bool (*inValues)(const Json&, const What&), bool (*inText)(std::string_view, const What&))
{
    constexpr std::size_t Most = 64 * 1024 * 1024; // drafts are this device's own
    const auto json = cj1::parse(bytes, {Most, 4 * cj1::MaxDepth});
    return json && json->is_structured() ? inValues(*json, what) : inText(bytes, what);
}

} // namespace

bool Traces::surelyIn(std::string_view bytes) const
{
    return anyId(bytes, ids) || std::ranges::any_of(values, [&](const std::string& v) {
               if (v.size() < ShortestValue || !mayHold(bytes, v)) return false;
               return isIn<std::string>(
                   bytes, v, [](const Json& j, const std::string& w) { return valueIn(j, w); }, valueInText);
           });
}

bool Traces::surelyInCommand(const QByteArray& wire) const
{
    const std::string_view bytes(wire.constData(), std::size_t(wire.size()));
    if (anyId(bytes, ids)) return true;
    if (!std::ranges::any_of(values, [&](const std::string& v) { return v.size() >= ShortestValue && mayHold(bytes, v); })) return false;
    const Json json = parsed(wire);
    return std::ranges::any_of(values, [&](const std::string& v) { return v.size() >= ShortestValue && valueIn(at(json, "args"), v); });
}

bool Traces::in(std::string_view bytes) const
{
    return surelyIn(bytes) || std::ranges::any_of(names, [&](const Name& name) {
               const bool may = !name.empty() && std::ranges::all_of(name, [&](const std::string& p) {
                   return p.size() >= ShortestName && mayHold(bytes, p);
               });
               return may && isIn<Name>(bytes, name, nameIn, nameInText);
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
