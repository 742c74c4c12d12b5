// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/answer.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace sek::gate {

namespace {

struct Reason
{
    int status;
    const char* phrase;
};

constexpr std::array<Reason, 32> Reasons{{{200, "OK"},
                                          {201, "Created"},
                                          {202, "Accepted"},
                                          {204, "No Content"},
                                          {206, "Partial Content"},
                                          {302, "Found"},
                                          {303, "See Other"},
                                          {304, "Not Modified"},
                                          {307, "Temporary Redirect"},
                                          {400, "Bad Request"},
                                          {401, "Unauthorized"},
                                          {403, "Forbidden"},
                                          {404, "Not Found"},
                                          {405, "Method Not Allowed"},
                                          {408, "Request Timeout"},
                                          {409, "Conflict"},
                                          {410, "Gone"},
                                          {411, "Length Required"},
                                          {412, "Precondition Failed"},
                                          {413, "Content Too Large"},
                                          {414, "URI Too Long"},
                                          {415, "Unsupported Media Type"},
                                          {416, "Range Not Satisfiable"},
                                          {417, "Expectation Failed"},
                                          {421, "Misdirected Request"},
                                          {426, "Upgrade Required"},
                                          {422, "Unprocessable Content"},
                                          {428, "Precondition Required"},
                                          {429, "Too Many Requests"},
                                          {431, "Request Header Fields Too Large"},
                                          {500, "Internal Server Error"},
                                          {503, "Service Unavailable"}}};

const char* phraseOf(int status)
{
    const auto found =
        std::find_if(Reasons.begin(), Reasons.end(), [&](const Reason& r) { return r.status == status; });
    return found == Reasons.end() ? "" : found->phrase;
}

bool isVisible(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isOurs(std::string_view name)
{
    constexpr std::array<std::string_view, 9> Ours{"cache-control",          "connection",   "content-length",
                                                   "content-type",           "server",       "transfer-encoding",
                                                   "x-content-type-options", "x-request-id", "date"};
    return std::any_of(Ours.begin(), Ours.end(), [&](std::string_view own) {
        return own.size() == name.size() && std::equal(own.begin(), own.end(), name.begin(), [](char a, char b) {
                   return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
               });
    });
}

bool canBeSent(const Response& response)
{
    if (response.status < 200 || response.status > 599) return false;
    if (!isVisible(response.contentType) || !isVisible(response.code)) return false;
    return std::all_of(response.headers.begin(), response.headers.end(), [](const auto& header) {
        return isName(header.first) && isVisible(header.second) && !isOurs(header.first);
    });
}

bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

/// The code is ASCII of our own making; a quote in it would still not break the JSON.
std::string jsonString(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

} // namespace

void settleAnswer(Response& response, const std::string& requestId)
{
    if (!canBeSent(response)) response = Response::error(500, "internal");
    if (hasNoBody(response.status)) {
        response.stream.reset();
        response.body.clear();
    } else if (!response.code.empty() && response.body.isEmpty() && !response.stream) {
        response.contentType = Response().contentType;
        const auto text = "{\"code\":" + jsonString(response.code) + ",\"request_id\":" + jsonString(requestId) + "}";
        response.body = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }
}

std::string answerHead(const Response& response, const std::string& requestId, bool keepAlive)
{
    std::string out = "HTTP/1.1 " + std::to_string(response.status) + ' ' + phraseOf(response.status) + "\r\n";
    const auto add = [&](std::string_view name, std::string_view value) {
        out.append(name).append(": ").append(value).append("\r\n");
    };
    if (!hasNoBody(response.status)) {
        add("Content-Type", response.contentType);
        if (response.stream)
            add("Transfer-Encoding", "chunked");
        else
            add("Content-Length", std::to_string(response.body.size()));
    }
    add("Cache-Control", "no-store");
    add("X-Content-Type-Options", "nosniff");
    add("X-Request-Id", requestId);
    if (response.status == 405) add("Allow", "GET, PUT, POST, DELETE");
    for (const auto& [name, value] : response.headers)
        add(name, value);
    if (!keepAlive) add("Connection", "close");
    return out + "\r\n";
}

std::string chunk(const QByteArray& piece)
{
    char size[24];
    std::snprintf(size, sizeof size, "%llx\r\n", static_cast<unsigned long long>(piece.size()));
    std::string out = size;
    out.append(piece.constData(), static_cast<std::size_t>(piece.size()));
    return out + "\r\n";
}

} // namespace sek::gate
