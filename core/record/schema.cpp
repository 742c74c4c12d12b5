// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/schema.h"

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/text.h"

#include <algorithm>

namespace sek {

const Field* Schema::field(std::string_view path) const
{
    const auto it = std::ranges::find_if(fields, [&](const Field& f) { return f.path == path; });
    return it == fields.end() ? nullptr : &*it;
}

std::vector<const Field*> Schema::unit(std::string_view name) const
{
    std::vector<const Field*> out;
    for (const Field& f : fields)
        if (f.mergeUnit() == name) out.push_back(&f);
    return out;
}

std::vector<std::string> Schema::units() const
{
    std::vector<std::string> out;
    for (const Field& f : fields)
        if (std::ranges::find(out, f.mergeUnit()) == out.end()) out.push_back(f.mergeUnit());
    return out;
}

bool isEmpty(const Json& v)
{
    return v.is_null() || (v.is_string() && v.get_ref<const std::string&>().empty()) ||
           ((v.is_object() || v.is_array()) && v.empty());
}

Json normalised(const Field& field, const Json& typed)
{
    if (!typed.is_string()) return typed;
    const QString raw = QString::fromStdString(typed.get<std::string>());
    const QString clean = field.type == FieldType::Lines ? tidyLines(raw) : tidy(raw);
    if (clean.isEmpty()) return Json();
    const Json tidied = clean.toStdString();
    return field.keptForm ? field.keptForm(tidied) : tidied;
}

Json normalisedBody(const Schema& schema, const Json& body)
{
    Json out = body;
    for (const Field& f : schema.fields)
        if (const Json& v = at(body, f.path); !v.is_null()) put(out, f.path, normalised(f, v));
    return out;
}

Json withoutInactive(const Schema& schema, const Json& body)
{
    Json out = body;
    for (const Field& f : schema.fields)
        if (!f.isActive(body) && !isEmpty(at(body, f.path))) put(out, f.path, Json());
    return out;
}

namespace {

Issue issue(const Field& f, const char* code, Json params = Json::object())
{
    return {f.path, code, Severity::Error, std::move(params)};
}

bool isText(FieldType t)
{
    return t != FieldType::Flag && t != FieldType::Integer;
}

bool isBlank(const std::string& text)
{
    // One printable ASCII character is enough to know; only what has none is worth a closer look.
    if (std::ranges::any_of(text, [](char c) { return c > ' ' && c < '\x7F'; })) return false;
    return tidy(QString::fromStdString(text)).isEmpty();
}

std::optional<Issue> checkType(const Field& f, const Json& v)
{
    switch (f.type) {
    case FieldType::Flag:
        if (!v.is_boolean()) return issue(f, "ERR_TYPE");
        return {};
    case FieldType::Integer:
        if (!v.is_number_integer()) return issue(f, "ERR_TYPE");
        return {};
    default: break;
    }
    if (!v.is_string()) return issue(f, "ERR_TYPE");
    const auto& s = v.get_ref<const std::string&>();
    const QString text = QString::fromStdString(s);
    if (hasControlCharacters(text, f.type == FieldType::Lines)) return issue(f, "ERR_CONTROL_CHARACTER");
    if (f.maxLength > 0 && codePoints(text) > f.maxLength)
        return issue(f, "ERR_TOO_LONG", {{"max", f.maxLength}, {"typed", codePoints(text)}});
    switch (f.type) {
    case FieldType::Choice:
        if (!f.choices.empty() && std::ranges::find(f.choices, s) == f.choices.end()) return issue(f, "ERR_CHOICE");
        break;
    case FieldType::Date:
        if (!isoDate(s).isValid()) return issue(f, "ERR_DATE_FORMAT");
        break;
    case FieldType::Instant:
        if (!parseRfc3339(s)) return issue(f, "ERR_TYPE");
        break;
    case FieldType::Uuid:
        if (!Uuid::parse(s)) return issue(f, "ERR_TYPE");
        break;
    default: break;
    }
    return {};
}

} // namespace

std::vector<Issue> checkField(const Field& field, const Json& value, const RuleContext& context)
{
    const bool blank = isEmpty(value) || (isText(field.type) && value.is_string() && isBlank(value.get_ref<const std::string&>()));
    if (blank) {
        if (field.isMandatory(context.body)) return {issue(field, "ERR_REQUIRED")};
        if (!isEmpty(value)) return {}; // spaces in an optional field mean nothing entered
    } else if (auto wrong = checkType(field, value)) {
        return {*wrong};
    }
    if (field.rule)
        if (auto found = field.rule(field, blank ? Json() : value, context)) return {*found};
    return {};
}

std::vector<Issue> checkBody(const Schema& schema, const RuleContext& context)
{
    std::vector<Issue> out;
    for (const Field& f : schema.fields) {
        if (!f.isActive(context.body)) continue;
        auto found = checkField(f, at(context.body, f.path), context);
        out.insert(out.end(), found.begin(), found.end());
    }
    if (schema.crossRules) {
        auto found = schema.crossRules(context);
        out.insert(out.end(), found.begin(), found.end());
    }
    return out;
}

} // namespace sek
