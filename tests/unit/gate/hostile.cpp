// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile.h"

namespace {

std::string request(const std::string& line, const std::string& fields)
{
    return line + "\r\nHost: hub.example.org\r\n" + fields + "\r\n";
}

std::string get(const std::string& target)
{
    return request("GET " + target + " HTTP/1.1", "");
}

std::string with(const std::string& fields, const std::string& method = "POST")
{
    return request(method + " /v1/x HTTP/1.1", fields);
}

std::string many(int count)
{
    std::string fields;
    for (int i = 0; i < count; ++i)
        fields += "X-" + std::to_string(i) + ": 1\r\n";
    return fields;
}

} // namespace

std::string honest(const std::string& path, const std::string& more)
{
    return "GET " + path + " HTTP/1.1\r\nHost: hub.example.org\r\n" + more + "\r\n";
}

const std::vector<Hostile>& hostileRequests()
{
    using namespace std::string_literals;
    static const std::vector<Hostile> all{
        // where a message ends
        {"two equal lengths", with("Content-Length: 5\r\nContent-Length: 5\r\n"), 400, "two_lengths"},
        {"two different lengths", with("Content-Length: 5\r\nContent-Length: 6\r\n"), 400, "two_lengths"},
        {"two lengths in one field", with("Content-Length: 5, 5\r\n"), 400, "length"},
        {"length with chunked", with("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400, "length_with_coding"},
        {"chunked with length", with("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), 400, "length_with_coding"},
        {"chunked request", with("Transfer-Encoding: chunked\r\n"), 411, "transfer_coding"},
        {"chunked in odd case", with("tRANSFER-eNCODING: cHuNkEd\r\n"), 411, "transfer_coding"},
        {"unknown coding", with("Transfer-Encoding: xchunked\r\n"), 411, "transfer_coding"},
        {"identity coding", with("Transfer-Encoding: identity\r\n"), 411, "transfer_coding"},
        {"two codings", with("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"), 400, "repeated_header"},
        {"negative length", with("Content-Length: -1\r\n"), 400, "length"},
        {"length with plus", with("Content-Length: +5\r\n"), 400, "length"},
        {"length in hex", with("Content-Length: 0x10\r\n"), 400, "length"},
        {"length with leading zero", with("Content-Length: 05\r\n"), 400, "length"},
        {"length with space inside", with("Content-Length: 1 0\r\n"), 400, "length"},
        {"length with fraction", with("Content-Length: 1.0\r\n"), 400, "length"},
        {"empty length", with("Content-Length: \r\n"), 400, "length"},
        {"length beyond 64 bits", with("Content-Length: 18446744073709551617\r\n"), 400, "length"},
        {"length in other digits", with("Content-Length: \xd9\xa5\r\n"), 400, "header_value"},
        {"GET with a body", with("Content-Length: 5\r\n", "GET"), 400, "body_not_expected"},
        {"DELETE with a body", with("Content-Length: 5\r\n", "DELETE"), 400, "body_not_expected"},
        {"packed body", with("Content-Length: 5\r\nContent-Encoding: gzip\r\n"), 415, "content_encoding"},
        {"unknown expectation", with("Content-Length: 5\r\nExpect: 200-maybe\r\n"), 417, "expectation"},
        // lines
        {"folded header", with("X-A: 1\r\n two\r\n"), 400, "folded_header"},
        {"folded by tab", with("X-A: 1\r\n\ttwo\r\n"), 400, "folded_header"},
        {"first header folded", "GET / HTTP/1.1\r\n Host: hub.example.org\r\n\r\n", 400, "folded_header"},
        {"bare line feeds only", "GET / HTTP/1.1\nHost: hub.example.org\n\n", 400, "bare_line_feed"},
        {"bare line feed in a header", with("X-A: 1\nX-B: 2\r\n"), 400, "bare_line_feed"},
        {"bare line feed at the end", "GET / HTTP/1.1\r\nHost: hub.example.org\r\n\n", 400, "bare_line_feed"},
        {"bare carriage return", with("X-A: 1\rX-B: 2\r\n"), 400, "bare_carriage_return"},
        {"two carriage returns", with("X-A: 1\r\r\n"), 400, "bare_carriage_return"},
        {"empty line first", "\r\n" + honest(), 400, "request_line"},
        {"NUL in a header", with("X-A: 1\0two\r\n"s), 400, "control_character"},
        {"NUL in a name", with("X-\0A: 1\r\n"s), 400, "control_character"},
        {"delete character", with("X-A: 1\x7f\r\n"), 400, "control_character"},
        {"escape character", with("X-A: \x1b[2J\r\n"), 400, "control_character"},
        {"space before the colon", with("Content-Length : 5\r\n"), 400, "header_name"},
        {"tab before the colon", with("Content-Length\t: 5\r\n"), 400, "header_name"},
        {"no colon", with("Content-Length 5\r\n"), 400, "header_line"},
        {"no name", with(": 5\r\n"), 400, "header_line"},
        {"bracket in a name", with("X(A): 5\r\n"), 400, "header_name"},
        {"bytes beyond ASCII in a name", with("X-\xc3\xa4: 5\r\n"), 400, "header_name"},
        {"bytes beyond ASCII in a value", with("X-A: \xff\r\n"), 400, "header_value"},
        // fields
        {"connection option with a space", with("Connection: keep alive\r\n", "GET"), 400, "connection"},
        {"empty connection option", with("Connection: close,\r\n", "GET"), 400, "connection"},
        {"no host", "GET / HTTP/1.1\r\nAccept: */*\r\n\r\n", 400, "host"},
        {"two hosts", get("/").insert(16, "Host: other.example.org\r\n"), 400, "repeated_header"},
        {"empty host", "GET / HTTP/1.1\r\nHost: \r\n\r\n", 400, "host"},
        {"host with a path", "GET / HTTP/1.1\r\nHost: hub.example.org/x\r\n\r\n", 400, "host"},
        {"host with a user", "GET / HTTP/1.1\r\nHost: a@hub.example.org\r\n\r\n", 400, "host"},
        {"two authorizations", with("Authorization: a\r\nAuthorization: b\r\n"), 400, "repeated_header"},
        {"two content types", with("Content-Type: a/b\r\ncontent-type: c/d\r\n"), 400, "repeated_header"},
        {"65 fields", with(many(64), "GET"), 431, "too_many_fields"},
        {"header of 9 KiB", with("X-A: " + std::string(9 * 1024, 'a') + "\r\n", "GET"), 431, "header_size"},
        {"headers without end", "GET / HTTP/1.1\r\n" + std::string(9 * 1024, 'a'), 431, "header_size"},
        // request line
        {"request line of 3 KiB", get("/" + std::string(3 * 1024, 'a')), 414, "request_line_size"},
        {"request line without end", std::string(3 * 1024, 'G'), 414, "request_line_size"},
        {"unknown method", request("BREW / HTTP/1.1", ""), 405, "method"},
        {"HEAD", request("HEAD / HTTP/1.1", ""), 405, "method"},
        {"TRACE", request("TRACE / HTTP/1.1", ""), 405, "method"},
        {"CONNECT", request("CONNECT hub.example.org:443 HTTP/1.1", ""), 405, "method"},
        {"OPTIONS of everything", request("OPTIONS * HTTP/1.1", ""), 405, "method"},
        {"method in lower case", request("get / HTTP/1.1", ""), 405, "method"},
        {"HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "http_version"},
        {"HTTP/1.0", request("GET / HTTP/1.0", ""), 400, "http_version"},
        {"HTTP/1.10", request("GET / HTTP/1.10", ""), 400, "http_version"},
        {"HTTP/0.9", "GET /\r\n\r\n", 400, "request_line"},
        {"no version", "GET / \r\nHost: hub.example.org\r\n\r\n", 400, "http_version"},
        {"version in lower case", request("GET / http/1.1", ""), 400, "http_version"},
        {"two spaces", request("GET  / HTTP/1.1", ""), 400, "target_form"},
        {"space in the target", get("/a b"), 400, "target_path"},
        {"tab in the target", get("/a\tb"), 400, "control_character"},
        {"space at the front", " " + honest(), 405, "method"},
        {"TLS record on a plain port", "\x16\x03\x01\x02\r\n\r\n"s, 400, "control_character"},
        // targets
        {"absolute target", get("http://hub.example.org/v1/x"), 400, "target_form"},
        {"absolute target elsewhere", get("http://other.example.org/"), 400, "target_form"},
        {"authority target", get("hub.example.org:443"), 400, "target_form"},
        {"asterisk target", get("*"), 400, "target_form"},
        {"two slashes", get("//other.example.org/"), 400, "target_path"},
        {"two slashes inside", get("/v1//x"), 400, "target_path"},
        {"traversal", get("/v1/../etc/passwd"), 400, "target_path"},
        {"traversal at the end", get("/v1/.."), 400, "target_path"},
        {"dot segment", get("/v1/./x"), 400, "target_path"},
        {"traversal encoded", get("/v1/%2e%2e/x"), 400, "target_path"},
        {"traversal half encoded", get("/v1/.%2E/x"), 400, "target_path"},
        {"encoded slash", get("/v1/a%2fb"), 400, "target_path"},
        {"encoded slash, upper case", get("/v1/..%2F..%2Fetc"), 400, "target_path"},
        {"encoded backslash", get("/v1/..%5c..%5cetc"), 400, "target_path"},
        {"backslash", get("/v1\\..\\x"), 400, "target_path"},
        {"encoded NUL", get("/v1/x%00.pdf"), 400, "target_path"},
        {"encoded line end", get("/v1/x%0d%0aSet-Cookie:a=b"), 400, "target_path"},
        {"encoded twice", get("/v1/%252e%252e/x"), 400, "target_path"},
        {"overlong slash", get("/v1/..%c0%af.."), 400, "target_path"},
        {"broken escape", get("/v1/%zz"), 400, "target_path"},
        {"escape cut short", get("/v1/x%2"), 400, "target_path"},
        {"wide escape", get("/v1/%u002e"), 400, "target_path"},
        {"bytes beyond ASCII", get("/v1/\xc5\x82"), 400, "target_path"},
        {"fragment", get("/v1/x#y"), 400, "target_path"},
        {"quote", get("/v1/\"x\""), 400, "target_path"},
        {"encoded NUL in the query", get("/v1/x?a=%00"), 400, "target_query"},
        {"line end in the query", get("/v1/x?a=%0d%0a"), 400, "target_query"},
        {"no UTF-8 in the query", get("/v1/x?a=%ff"), 400, "target_query"},
        {"surrogate in the query", get("/v1/x?a=%ed%a0%80"), 400, "target_query"},
        {"nameless parameter", get("/v1/x?=1"), 400, "target_query"},
        {"empty parameter", get("/v1/x?a=1&&b=2"), 400, "target_query"},
    };
    return all;
}
