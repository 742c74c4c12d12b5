// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/json_rules.h"

#include <QString>

#include <stdexcept>
#include <vector>

namespace sek {
namespace cj1 {

namespace {

/// nlohmann's parser accepts duplicate keys and floats; this handler refuses them while it builds the value.
class Builder : public nlohmann::json_sax<Json>
{
public:
    explicit Builder(int maxDepth) : m_maxDepth(maxDepth) {}

    Json value;
    std::string error;

    bool null() override { return refuse("json_null"); } // CJ-1 leaves absent things out
    bool boolean(bool v) override { return add(v); }
    bool number_integer(number_integer_t v) override
    {
        // Only what has a minus comes here, so zero is `-0`, which would be written another way.
        return v != 0 && goodInteger(v) ? add(v) : refuse("json_integer");
    }
    bool number_unsigned(number_unsigned_t v) override
    {
        return v <= static_cast<number_unsigned_t>(MaxInteger) ? add(static_cast<std::int64_t>(v)) : refuse("json_integer");
    }
    bool number_float(number_float_t, const string_t&) override { return refuse("json_float"); }
    bool binary(binary_t&) override { return refuse("json_binary"); }
    bool string(string_t& v) override { return goodString(v) ? add(std::move(v)) : refuse("json_string"); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& k) override
    {
        if (!goodKey(k)) return refuse("json_key");
        auto& members = m_open.back()->get_ref<Json::object_t&>();
        const auto before = members.size();
        // What we write has its keys in order, so that a new one nearly always belongs at the end.
        m_member = &members.emplace_hint(members.end(), std::move(k), nullptr)->second;
        return members.size() > before || refuse("json_duplicate_key");
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override
    {
        return refuse("json_syntax");
    }

private:
    bool refuse(const char* code)
    {
        if (error.empty()) error = code;
        return false;
    }
    Json* place(Json v)
    {
        if (m_open.empty()) {
            value = std::move(v);
            return &value;
        }
        Json& top = *m_open.back();
        if (top.is_array()) {
            top.push_back(std::move(v));
            return &top.back();
        }
        return &(*m_member = std::move(v));
    }
    template <class T> bool add(T v)
    {
        place(Json(std::move(v)));
        return true;
    }
    bool open(Json v)
    {
        if (static_cast<int>(m_open.size()) >= m_maxDepth) return refuse("json_depth");
        m_open.push_back(place(std::move(v)));
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    int m_maxDepth;
    std::vector<Json*> m_open;
    Json* m_member = nullptr; ///< of the object open last, for the value that follows its key
};

Done checkValue(const Json& v, int depth)
{
    switch (v.type()) {
    case Json::value_t::boolean: return {};
    case Json::value_t::number_integer:
        if (!goodInteger(v.get<std::int64_t>())) return fail("json_integer");
        return {};
    case Json::value_t::number_unsigned:
        if (v.get<std::uint64_t>() > static_cast<std::uint64_t>(MaxInteger)) return fail("json_integer");
        return {};
    case Json::value_t::string:
        if (!goodString(v.get_ref<const std::string&>())) return fail("json_string");
        return {};
    case Json::value_t::array:
    case Json::value_t::object:
        if (depth <= 0) return fail("json_depth");
        for (auto it = v.begin(); it != v.end(); ++it) {
            if (v.is_object() && !goodKey(it.key())) return fail("json_key");
            if (auto inner = checkValue(it.value(), depth - 1); !inner) return inner;
        }
        return {};
    default: return fail("json_type");
    }
}

} // namespace

Result<Json> parse(std::string_view text, Limits limits)
{
    if (text.size() > limits.bytes) return fail("json_size");
    // The parser would skip a byte order mark and take a NUL for the end of the text, whatever stands behind it.
    if (text.starts_with("\xEF\xBB\xBF") || text.find('\0') != text.npos) return fail("json_syntax");
    Builder builder(limits.depth);
    // It checks UTF-8 and refuses lone surrogate escapes and anything after the value.
    if (!Json::sax_parse(text.begin(), text.end(), &builder, Json::input_format_t::json, true, false))
        return fail(builder.error.empty() ? "json_syntax" : builder.error);
    return std::move(builder.value);
}

Result<Json> parseCanonical(const QByteArray& text, Limits limits)
{
    auto value = parse(text, limits);
    if (value && write(*value) != text) return fail("json_not_canonical");
    return value;
}

QByteArray write(const Json& value)
{
    if (auto ok = check(value, {std::size_t(-1), MaxDepth}); !ok)
        throw std::logic_error("not a CJ-1 value: " + ok.error().code);
    return QByteArray::fromStdString(value.dump());
}

Done check(const Json& value, Limits limits)
{
    if (auto ok = checkValue(value, limits.depth); !ok) return ok;
    if (limits.bytes != std::size_t(-1) && value.dump().size() > limits.bytes) return fail("json_size");
    return {};
}

} // namespace cj1

namespace {

const Json* member(const Json& object, std::string_view key)
{
    if (!object.is_object()) return nullptr;
    const auto it = object.find(key);
    return it == object.end() ? nullptr : &*it;
}

} // namespace

std::string text(const Json& object, std::string_view key, std::string fallback)
{
    const Json* v = member(object, key);
    return v && v->is_string() ? v->get<std::string>() : std::move(fallback);
}

std::int64_t integer(const Json& object, std::string_view key, std::int64_t fallback)
{
    const Json* v = member(object, key);
    return v && v->is_number_integer() ? v->get<std::int64_t>() : fallback;
}

bool boolean(const Json& object, std::string_view key, bool fallback)
{
    const Json* v = member(object, key);
    return v && v->is_boolean() ? v->get<bool>() : fallback;
}

QString qtext(const Json& object, std::string_view key)
{
    return QString::fromStdString(text(object, key));
}

const Json& at(const Json& object, std::string_view path)
{
    static const Json nothing;
    const Json* here = &object;
    while (!path.empty()) {
        const auto dot = path.find('.');
        here = member(*here, path.substr(0, dot));
        if (!here) return nothing;
        path = dot == path.npos ? std::string_view() : path.substr(dot + 1);
    }
    return *here;
}

void put(Json& object, std::string_view path, Json value)
{
    if (!object.is_object()) object = Json::object();
    const auto dot = path.find('.');
    const std::string head(path.substr(0, dot));
    if (dot == path.npos) {
        if (value.is_null()) object.erase(head);
        else object[head] = std::move(value);
        return;
    }
    const bool missing = !object.contains(head);
    if (missing && value.is_null()) return;
    if (missing) object[head] = Json::object();
    put(object[head], path.substr(dot + 1), std::move(value));
    if (object[head].empty()) object.erase(head);
}

} // namespace sek
