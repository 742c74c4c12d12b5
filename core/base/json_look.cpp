// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_look.h"

#include "core/base/json_rules.h"

#include <vector>

namespace sek::cj1 {

namespace {

/// The same refusals as the reader that builds values. Keys that repeat are found by their order, which canonical text
/// has; text in another order is left to that reader.
class Looker final : public nlohmann::json_sax<Json>
{
public:
    explicit Looker(int maxDepth) : m_maxDepth(static_cast<std::size_t>(maxDepth)) { m_last.reserve(m_maxDepth); }

    const char* error = nullptr;
    bool unordered = false;

    bool null() override { return refuse("json_null"); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t v) override { return v != 0 && goodInteger(v) ? value() : refuse("json_integer"); }
    bool number_unsigned(number_unsigned_t v) override
    {
        return v <= static_cast<number_unsigned_t>(MaxInteger) ? value() : refuse("json_integer");
    }
    bool number_float(number_float_t, const string_t&) override { return refuse("json_float"); }
    bool binary(binary_t&) override { return refuse("json_binary"); }
    bool string(string_t& v) override { return goodString(v) ? value() : refuse("json_string"); }
    bool start_object(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return value() && open(); }
    bool end_array() override { return close(); }
    bool key(string_t& k) override
    {
        if (!goodKey(k)) return refuse("json_key");
        std::string& last = m_last[m_depth - 1];
        if (!last.empty() && k <= last) {
            unordered = true;
            return false;
        }
        last.swap(k);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override
    {
        return refuse("json_syntax");
    }

private:
    bool refuse(const char* code)
    {
        if (!error) error = code;
        return false;
    }
    bool value() { return m_depth > 0 || refuse("json_type"); }
    bool open()
    {
        if (m_depth >= m_maxDepth) return refuse("json_depth");
        if (m_depth == m_last.size()) m_last.emplace_back();
        m_last[m_depth++].clear();
        return true;
    }
    bool close()
    {
        --m_depth;
        return true;
    }

    std::size_t m_maxDepth;
    std::size_t m_depth = 0;
    std::vector<std::string> m_last; ///< the last key of each open object; their memory is used again
};

} // namespace

Done lookAtObject(std::string_view text, Limits limits)
{
    if (text.size() > limits.bytes) return fail("json_size");
    if (text.starts_with("\xEF\xBB\xBF") || text.find('\0') != text.npos) return fail("json_syntax");
    Looker looker(limits.depth);
    if (Json::sax_parse(text.begin(), text.end(), &looker, Json::input_format_t::json, true, false)) return {};
    if (!looker.unordered) return fail(looker.error ? looker.error : "json_syntax");
    const auto value = parse(text, limits);
    if (!value) return failure(value);
    return value->is_object() ? Done() : Done(fail("json_type"));
}

} // namespace sek::cj1
