// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/mail/smtp_delivery.h"

#include "core/base/wipe.h"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <stdexcept>

namespace sek {

namespace {

constexpr long ConnectSeconds = 10; ///< SEC-47
constexpr long WholeSeconds = 60;

/// What is being sent and how far the conversation has come.
struct Conversation
{
    QByteArray bytes;
    qsizetype sent = 0;
    /// What the server said last about sender, recipient or text. Nothing else of the conversation is looked at.
    std::string command; ///< `MAIL`, `RCPT`, `DATA`
    int answer = 0;
    bool listening = false; ///< the next answer belongs to it
};

std::size_t give(char* buffer, std::size_t size, std::size_t count, void* user)
{
    auto& talk = *static_cast<Conversation*>(user);
    const auto n = std::min(static_cast<qsizetype>(size * count), talk.bytes.size() - talk.sent);
    std::memcpy(buffer, talk.bytes.constData() + talk.sent, static_cast<std::size_t>(n));
    talk.sent += n;
    return static_cast<std::size_t>(n);
}

int listen(CURL*, curl_infotype type, char* data, std::size_t size, void* user)
{
    auto& talk = *static_cast<Conversation*>(user);
    if (type == CURLINFO_HEADER_OUT) {
        const std::string_view word(data, std::min<std::size_t>(size, 4));
        talk.listening = word == "MAIL" || word == "RCPT" || word == "DATA";
        if (talk.listening) talk.command = word;
    } else if (type == CURLINFO_HEADER_IN && talk.listening && size >= 3) {
        std::from_chars(data, data + 3, talk.answer);
    }
    return 0;
}

std::size_t swallow(char*, std::size_t size, std::size_t count, void*)
{
    return size * count;
}

bool ofThisComputer(const std::string& host)
{
    return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

Delivered verdict(CURLcode code, const Conversation& talk)
{
    using Kind = Delivered::Kind;
    if (code == CURLE_OK) return {};
    switch (code) {
    case CURLE_LOGIN_DENIED: return {Kind::NoServer, "mail_login"};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR: return {Kind::NoServer, "mail_certificate"};
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR: return {Kind::NoServer, "mail_tls"};
    default: break;
    }
    // The sender's own address refused is the hub's trouble, not the recipient's.
    if (talk.command == "MAIL" && talk.answer >= 500) return {Kind::NoServer, "mail_sender"};
    if (talk.command == "RCPT" || talk.command == "DATA") {
        if (talk.answer >= 500) return {Kind::Never, "mail_refused"};
        if (talk.answer >= 400) return {Kind::Later, "mail_later"};
    }
    // All of it was given and the server's word on it is missing.
    if (talk.command == "DATA" && talk.sent == talk.bytes.size()) return {Kind::Unknown, "mail_unanswered"};
    return {Kind::NoServer, "mail_unreachable"};
}

} // namespace

struct SmtpDelivery::Handle
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
    CURL* curl = nullptr;
};

Done SmtpSettings::check() const
{
    if (host.empty() || port == 0 || host.find_first_of("/@ ") != host.npos) return fail("mail_settings", "host");
    if (security == Security::None && !ofThisComputer(host)) return fail("mail_settings", "security");
    return {};
}

SmtpDelivery::SmtpDelivery(SmtpSettings settings) : m_settings(std::move(settings)), m_handle(std::make_unique<Handle>()) {}

SmtpDelivery::~SmtpDelivery() = default;

Delivered SmtpDelivery::deliver(const Mail& mail)
{
    auto bytes = mimeOf(mail);
    if (!bytes) return {Delivered::Kind::Never, bytes.error().code};
    if (!m_settings.check()) return {Delivered::Kind::NoServer, "mail_settings"};
    Conversation talk{std::move(*bytes)};
    const bool tls = m_settings.security == SmtpSettings::Security::Tls;
    const std::string from = '<' + *envelopeAddress(mail.from) + '>', to = '<' + *envelopeAddress(mail.to) + '>';
    const bool six = m_settings.host.find(':') != std::string::npos;
    const std::string url = std::string(tls ? "smtps://" : "smtp://") + (six ? '[' + m_settings.host + ']' : m_settings.host) +
                            ':' + std::to_string(m_settings.port) + '/' + m_settings.hello;
    CURL* c = m_handle->curl;
    curl_easy_reset(c); // the connection stays
    curl_slist* recipients = curl_slist_append(nullptr, to.c_str());
    curl_easy_setopt(c, CURLOPT_URL, url.c_str());
    curl_easy_setopt(c, CURLOPT_MAIL_FROM, from.c_str());
    curl_easy_setopt(c, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(c, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(c, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(c, CURLOPT_READDATA, &talk);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, swallow);
    curl_easy_setopt(c, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(c, CURLOPT_DEBUGFUNCTION, listen);
    curl_easy_setopt(c, CURLOPT_DEBUGDATA, &talk);
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, ConnectSeconds);
    curl_easy_setopt(c, CURLOPT_TIMEOUT, WholeSeconds);
    curl_easy_setopt(c, CURLOPT_PROXY, "");
    curl_easy_setopt(c, CURLOPT_USE_SSL,
                     static_cast<long>(m_settings.security == SmtpSettings::Security::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(c, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!m_settings.caFile.empty()) curl_easy_setopt(c, CURLOPT_CAINFO, m_settings.caFile.c_str());
    if (!m_settings.user.empty()) {
        curl_easy_setopt(c, CURLOPT_USERNAME, m_settings.user.c_str());
        curl_easy_setopt(c, CURLOPT_PASSWORD, m_settings.password.c_str());
    }
    const CURLcode code = curl_easy_perform(c);
    curl_easy_setopt(c, CURLOPT_DEBUGDATA, nullptr);
    curl_easy_setopt(c, CURLOPT_VERBOSE, 0L);
    curl_slist_free_all(recipients);
    const Delivered result = verdict(code, talk);
    wipe(talk.bytes);
    return result;
}

} // namespace sek
