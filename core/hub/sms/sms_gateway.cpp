// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/sms/sms_gateway.h"

#include "core/base/wipe.h"

#include <curl/curl.h>

#include <algorithm>
#include <stdexcept>

namespace sek {

namespace {

constexpr std::size_t MostAnswer = 16 * 1024;

std::size_t take(char* data, std::size_t size, std::size_t count, void* user)
{
    auto& body = *static_cast<std::string*>(user);
    if (body.size() + size * count > MostAnswer) return 0;
    body.append(data, size * count);
    return size * count;
}

struct Url
{
    std::string scheme;
    std::string host;
};

/// Nothing but scheme, host and port may stand in the setting: the path is the row's.
std::optional<Url> urlOf(const std::string& text)
{
    std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url(curl_url(), curl_url_cleanup);
    if (!url || curl_url_set(url.get(), CURLUPART_URL, text.c_str(), CURLU_DISALLOW_USER) != CURLUE_OK) return {};
    const auto part = [&](CURLUPart what) {
        char* value = nullptr;
        std::string out;
        if (curl_url_get(url.get(), what, &value, 0) == CURLUE_OK && value) out = value;
        curl_free(value);
        return out;
    };
    if (const std::string path = part(CURLUPART_PATH); !path.empty() && path != "/") return {};
    if (!part(CURLUPART_QUERY).empty() || !part(CURLUPART_FRAGMENT).empty()) return {};
    return Url{part(CURLUPART_SCHEME), part(CURLUPART_HOST)};
}

bool ofThisComputer(const std::string& host)
{
    return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

/// `{to}` and its like filled in; nothing when one of them is empty.
std::optional<std::string> filled(const std::string& value, const std::map<std::string, std::string>& places)
{
    std::string out;
    for (std::size_t i = 0; i < value.size();) {
        if (value[i] != '{') {
            out += value[i++];
            continue;
        }
        const std::size_t close = value.find('}', i);
        const auto place = places.find(value.substr(i + 1, close - i - 1));
        if (place == places.end() || place->second.empty()) return {};
        out += place->second;
        i = close + 1;
    }
    return out;
}

Delivered delivered(const SmsAnswer& answer, const GatewayRow& row, int parts)
{
    using Kind = Delivered::Kind;
    switch (answer.verdict) {
    case SmsVerdict::Accepted: return {Kind::Yes, {}, row.name, answer.ref, answer.parts > 0 ? answer.parts : parts};
    case SmsVerdict::Temporary:
    case SmsVerdict::Setting: return {Kind::NoServer, answer.code};
    case SmsVerdict::Refused: return {Kind::Never, answer.code};
    case SmsVerdict::Unknown: break;
    }
    return {Kind::Unknown, answer.code, row.name, {}, parts};
}

} // namespace

struct SmsGateway::Handle
{
    Handle()
    {
        static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
        if (started != CURLE_OK) throw std::runtime_error("libcurl does not start");
        curl = curl_easy_init();
        if (!curl) throw std::runtime_error("libcurl does not start");
    }
    ~Handle() { curl_easy_cleanup(curl); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    std::string escaped(const std::string& text) const
    {
        char* out = curl_easy_escape(curl, text.data(), static_cast<int>(text.size()));
        if (!out) throw std::bad_alloc();
        std::string copy = out;
        std::fill_n(out, copy.size(), '\0');
        curl_free(out);
        return copy;
    }
    CURL* curl = nullptr;
};

Done GatewaySettings::check() const
{
    const auto u = urlOf(base());
    if (!u || u->host.empty()) return fail("sms_settings", "url");
    if (u->scheme != "https" && !(u->scheme == "http" && ofThisComputer(u->host))) return fail("sms_settings", "url");
    // Letters and digits, 11 of them, or a number: what networks show as a sender.
    const bool number = from.size() <= 16 && from.size() >= 2 && from[0] == '+' &&
                        std::all_of(from.begin() + 1, from.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool word = !from.empty() && from.size() <= 11 && std::ranges::all_of(from, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ';
    });
    if (!number && !word) return fail("sms_settings", "from");
    if (row.auth != GatewayRow::Auth::Fields && password.empty()) return fail("sms_settings", "password_file");
    return {};
}

std::vector<std::pair<std::string, std::string>> gatewayFields(const GatewaySettings& s, const Sms& sms)
{
    const std::int64_t left = std::max<std::int64_t>(sms.lastMoment.ms - sms.now.ms, 0);
    // Whole minutes: rounded down, so that the network does not deliver what is no longer good, but never none at all.
    const std::map<std::string, std::string> places{
        {"user", s.user},
        {"password", s.password},
        {"from", s.from},
        {"to", sms.to},
        {"text", sms.text.toStdString()},
        {"ref", sms.id},
        {"coding", sms.length.coding == SmsCoding::Gsm7 ? s.row.codingGsm7 : s.row.codingUcs2},
        {"life_minutes", std::to_string(std::max<std::int64_t>(left / 60'000, 1))},
        {"life_seconds", std::to_string(std::max<std::int64_t>(left / 1'000, 1))},
        {"expires_unix", std::to_string(sms.lastMoment.ms / 1'000)},
        {"report_url", s.reportUrl.empty() ? std::string() : s.reportUrl + "?ref=" + sms.id + s.row.reportQuery},
    };
    std::vector<std::pair<std::string, std::string>> out;
    for (const GatewayRow::Field& f : s.row.fields) {
        if (!f.with.empty() && places.at(f.with).empty()) continue;
        if (auto value = filled(f.value, places)) out.emplace_back(f.name, std::move(*value));
    }
    return out;
}

SmsGateway::SmsGateway(GatewaySettings settings, long wholeMs)
    : m_settings(std::move(settings)), m_wholeMs(wholeMs), m_handle(std::make_unique<Handle>())
{
}

SmsGateway::~SmsGateway() = default;

Delivered SmsGateway::send(const Sms& sms)
{
    using Kind = Delivered::Kind;
    if (!m_settings.check()) return {Kind::NoServer, "sms_settings"};
    std::string form;
    for (auto& [name, value] : gatewayFields(m_settings, sms)) {
        form += (form.empty() ? "" : "&") + name + '=' + m_handle->escaped(value);
        wipe(value);
    }
    std::string base = m_settings.base();
    if (base.ends_with('/')) base.pop_back();
    std::string url = base + m_settings.row.path;
    if (!m_settings.row.post) url += '?' + form;
    const Wiped wipedForm(form);
    const Wiped wipedUrl(url);

    CURL* c = m_handle->curl;
    std::string body;
    curl_slist* headers = nullptr;
    curl_easy_reset(c); // the connection stays
    curl_easy_setopt(c, CURLOPT_URL, url.c_str());
    if (m_settings.row.post) {
        curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(form.size()));
        curl_easy_setopt(c, CURLOPT_POSTFIELDS, form.c_str()); // not copied
        headers = curl_slist_append(headers, "Content-Type: application/x-www-form-urlencoded; charset=UTF-8");
        headers = curl_slist_append(headers, "Expect:");
    }
    if (m_settings.row.auth == GatewayRow::Auth::Basic) {
        curl_easy_setopt(c, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
        curl_easy_setopt(c, CURLOPT_USERNAME, m_settings.user.c_str());
        curl_easy_setopt(c, CURLOPT_PASSWORD, m_settings.password.c_str());
    } else if (m_settings.row.auth == GatewayRow::Auth::Bearer) {
        curl_easy_setopt(c, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BEARER));
        curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, m_settings.password.c_str());
    }
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, url.starts_with("https://") ? "https" : "http");
    curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(c, CURLOPT_PROXY, "");
    curl_easy_setopt(c, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!m_settings.caFile.empty()) curl_easy_setopt(c, CURLOPT_CAINFO, m_settings.caFile.c_str());
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, std::min(ConnectMs, m_wholeMs));
    curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, m_wholeMs);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, &body);
    const CURLcode code = curl_easy_perform(c);
    long status = 0;
    curl_off_t beforeRequest = 0;
    curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(c, CURLINFO_PRETRANSFER_TIME_T, &beforeRequest);
    curl_slist_free_all(headers);
    curl_easy_reset(c); // it holds the URL no longer

    switch (code) {
    case CURLE_OK: return delivered(interpret(m_settings.row, static_cast<int>(status), body), m_settings.row, sms.length.parts);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR: return {Kind::NoServer, "sms_certificate"};
    default: break;
    }
    // Until here the request may have gone out; only before it began is it certain that nothing has left.
    if (beforeRequest == 0) return {Kind::NoServer, "sms_unreachable"};
    return {Kind::Unknown, code == CURLE_OPERATION_TIMEDOUT ? "sms_timeout" : "sms_cut", m_settings.row.name, {}, sms.length.parts};
}

} // namespace sek
