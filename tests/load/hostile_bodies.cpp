// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/hostile_bodies.h"

namespace sek::test {

namespace {

std::string repeated(const std::string& piece, std::size_t bytes)
{
    std::string out;
    out.reserve(bytes + piece.size());
    while (out.size() < bytes) out += piece;
    return out;
}

} // namespace

std::vector<HostileBody> hostileBodies(const std::string& org)
{
    using namespace std::string_literals;
    const std::string session = "/v1/session/refresh", push = "/v1/orgs/" + org + "/commands";
    constexpr std::size_t Small = 15 * 1024, Large = 1000 * 1024;
    const std::string gzip = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"s + repeated("\xed\xc1\x01\x0d"s, 64);
    return {
        {"no body", session, "", "", false, 400, "json_syntax"},
        {"not an object", session, "", "[]", false, 400, "json_type"},
        {"a list that never ends", session, "", repeated("[", Small), false, 400, "json_depth"},
        {"objects in objects", session, "", repeated("{\"a\":", Small), false, 400, "json_depth"},
        {"a key twice", session, "", R"({"token":"a","token":"b"})", false, 400, "json_duplicate_key"},
        {"a key twice, once escaped", session, "", R"({"token":"a","tok\u0065n":"b"})", false, 400, "json_duplicate_key"},
        {"NUL behind the end", session, "", "{}\0{}"s, false, 400, "json_syntax"},
        {"NUL in a string", session, "", "{\"token\":\"a\0b\"}"s, false, 400, "json_syntax"},
        {"escaped NUL", session, "", R"({"token":"a\u0000b"})", false, 400, "json_string"},
        {"lone surrogate", session, "", R"({"token":"\ud800"})", false, 400, "json_syntax"},
        {"surrogate in UTF-8", session, "", "{\"token\":\"\xed\xa0\x80\"}", false, 400, "json_syntax"},
        {"overlong UTF-8", session, "", "{\"token\":\"\xc0\xaf\"}", false, 400, "json_syntax"},
        {"byte order mark", session, "", "\xef\xbb\xbf{}", false, 400, "json_syntax"},
        {"UTF-16", session, "", "{\0}\0"s, false, 400, "json_syntax"},
        {"a float", session, "", R"({"n":1.5})", false, 400, "json_float"},
        {"a number beyond all", session, "", "{\"n\":" + std::string(5000, '9') + "}", false, 400, "json_syntax"},
        {"a number with an exponent", session, "", R"({"n":1e400})", false, 400, "json_syntax"},
        {"beyond 2^53", session, "", R"({"n":9007199254740993})", false, 400, "json_integer"},
        {"something behind", session, "", "{}{}", false, 400, "json_syntax"},
        {"a comment", session, "", "{/* */}", false, 400, "json_syntax"},
        {"single quotes", session, "", "{'a':1}", false, 400, "json_syntax"},
        {"a key of another alphabet", session, "", "{\"\xd0\xb0\":1}", false, 400, "json_key"},
        {"a string of marks", session, "", "{\"token\":\"a" + repeated("\xcc\x81\xcc\x96", Small) + "\"}", false, 400, "json_string"},
        {"gzip", session, "Content-Encoding: gzip\r\n", gzip, false, 415, "content_encoding"},
        {"zstd", session, "Content-Encoding: zstd\r\n", gzip, false, 415, "content_encoding"},
        {"two encodings", session, "Content-Encoding: gzip, gzip\r\n", gzip, false, 415, "content_encoding"},
        {"a push by nobody", push, "", "{}", false, 401, "unauthenticated"},
        {"a push of nothing", push, "", R"({"commands":[]})", true, 400, "command_form"},
        {"a push of 300,000 lists", push, "", "{\"commands\":[" + repeated("[],", Large) + "[]]}", true, 400, "json_size"},
        {"a push of 300,000 objects", push, "", "{\"commands\":[" + repeated("{},", Large) + "{}]}", true, 400, "json_size"},
        {"a push of lists in lists", push, "", repeated("[", Large), true, 400, "json_depth"},
        {"a push of one string of marks", push, "", "{\"a\":\"a" + repeated("\xcc\x81\xcc\x96", Large) + "\"}", true, 400, "json_string"},
        {"a push with a key 60,000 times", push, "", "{" + repeated("\"a\":1,", 500 * 1024) + "\"a\":1}", true, 400, "json_duplicate_key"},
    };
}

} // namespace sek::test
