// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/body_parser.h"
#include "core/hub/gate/head.h"
#include "hostile.h"
#include "suite.h"

#include <QTest>

#include <random>

using namespace sek::gate;

/// The strict look at a head, as a pure function (SEC-40).
class HeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honestHeadsAreRead();
    void hostileHeadsAreRefused_data();
    void hostileHeadsAreRefused();
    void hostileHeadsAreRefusedHoweverTheyArrive_data() { hostileHeadsAreRefused_data(); }
    void hostileHeadsAreRefusedHoweverTheyArrive();
    void limitsAreExact();
    void mutatedHeadsAreReadAsBeastReadsThem();
    void aSecondReadingThatDiffersIsNoticed();
};

namespace {

/// What a gate would do with the bytes: find the end, then check.
std::expected<Head, Refusal> judge(const std::string& bytes)
{
    HeadScanner scanner;
    const auto size = scanner.look(bytes);
    if (!size) return std::unexpected(size.error());
    if (*size == 0) return std::unexpected(Refusal{0, "incomplete"});
    return checkHead(std::string_view(bytes).substr(0, *size));
}

bool isPathClean(const std::string& path)
{
    if (path.empty() || path[0] != '/' || path.find("//") != std::string::npos) return false;
    for (const char c : path)
        if (c < 0x20 || c > 0x7e || c == '\\' || c == '%') return false;
    return (path + '/').find("/../") == std::string::npos && (path + '/').find("/./") == std::string::npos;
}

} // namespace

void HeadTest::honestHeadsAreRead()
{
    const auto head = checkHead("POST /v1/orgs/0193%2dab/commands?after=7,x%3A9&lang=l%C4%93&flag HTTP/1.1\r\n"
                                "Host: hub.example.org:8443\r\n"
                                "Content-Length: 12\r\nX-Empty:\r\nAUTHORIZATION: \t Bearer abc  \r\n"
                                "Connection: keep-alive, CLOSE\r\nExpect: 100-Continue\r\n\r\n");
    QVERIFY(head);
    QCOMPARE(head->method, "POST");
    QCOMPARE(head->path, "/v1/orgs/0193-ab/commands");
    QCOMPARE(head->query, (Pairs{{"after", "7,x:9"}, {"lang", "l\xc4\x93"}, {"flag", ""}}));
    QCOMPARE(head->contentLength, 12u);
    QCOMPARE(*head->field("authorization"), "Bearer abc");
    QCOMPARE(*head->field("x-empty"), "");
    QVERIFY(!head->field("accept"));
    QVERIFY(!head->keepAlive);
    QVERIFY(head->expectsContinue);

    const auto small = checkHead(honest("/"));
    QVERIFY(small);
    QVERIFY(small->keepAlive);
    QVERIFY(!small->expectsContinue);
    QCOMPARE(small->contentLength, 0u);
    for (const auto* method : {"GET", "PUT", "POST", "DELETE"})
        QVERIFY2(checkHead(std::string(method) + " /v1/hub HTTP/1.1\r\nHost: [::1]:8443\r\n\r\n"), method);
}

void HeadTest::hostileHeadsAreRefused_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto& hostile : hostileRequests())
        QTest::addRow("SEC-40 %s", hostile.name.c_str()) << index++;
}

void HeadTest::hostileHeadsAreRefused()
{
    QFETCH(int, index);
    const auto& hostile = hostileRequests()[static_cast<std::size_t>(index)];
    const auto head = judge(hostile.bytes);
    QVERIFY(!head);
    QCOMPARE(std::string(head.error().code), hostile.code);
    QCOMPARE(head.error().status, hostile.status);
}

void HeadTest::hostileHeadsAreRefusedHoweverTheyArrive()
{
    QFETCH(int, index);
    const auto& hostile = hostileRequests()[static_cast<std::size_t>(index)];
    // Byte by byte, and a verdict never depends on what comes after the head.
    HeadScanner scanner;
    std::string code = "incomplete";
    const auto bytes = hostile.bytes + "GET / HTTP/1.1\r\n";
    for (std::size_t n = 1; n <= bytes.size() && code == "incomplete"; ++n) {
        const auto size = scanner.look(std::string_view(bytes).substr(0, n));
        if (!size)
            code = size.error().code;
        else if (*size != 0)
            code = checkHead(std::string_view(bytes).substr(0, *size)).error().code;
    }
    QCOMPARE(code, hostile.code);
}

void HeadTest::limitsAreExact()
{
    const auto line = [](std::size_t size) {
        const std::string frame = "GET / HTTP/1.1\r\n";
        return "GET /" + std::string(size - frame.size(), 'a') + " HTTP/1.1\r\n";
    };
    QVERIFY2(checkHead(line(2048) + "Host: a\r\n\r\n"), "SEC-40 request line of 2 KiB");
    QCOMPARE(checkHead(line(2049) + "Host: a\r\n\r\n").error().status, 414);

    const auto fields = [](std::size_t size) {
        const std::string frame = "Host: a\r\nX: \r\n\r\n";
        return "GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(size - frame.size(), 'a') + "\r\n\r\n";
    };
    QVERIFY2(checkHead(fields(8192)), "SEC-40 headers of 8 KiB");
    QCOMPARE(checkHead(fields(8193)).error().status, 431);

    std::string many = "Host: a\r\n";
    for (int i = 1; i < 64; ++i)
        many += "X: 1\r\n";
    QVERIFY2(checkHead("GET / HTTP/1.1\r\n" + many + "\r\n"), "SEC-40 64 fields");
    QCOMPARE(checkHead("GET / HTTP/1.1\r\n" + many + "X: 1\r\n\r\n").error().status, 431);
}

void HeadTest::mutatedHeadsAreReadAsBeastReadsThem()
{
    std::mt19937 random(20260921);
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    const std::vector<std::string> seeds{
        honest("/v1/hub"),
        "POST /v1/orgs/a/commands?after=1 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nConnection: close\r\n\r\n",
        "PUT /a%41?b=%C4%93&c HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n"};
    const std::vector<std::string> pieces{"\r\n",
                                          "\n",
                                          "\r",
                                          " ",
                                          "\t",
                                          ":",
                                          "%2f",
                                          "%00",
                                          "..",
                                          "/",
                                          "?",
                                          "#",
                                          "%",
                                          "\\",
                                          "chunked",
                                          ",",
                                          "0",
                                          "\0",
                                          "Content-Length: 3\r\n",
                                          "HTTP/1.1",
                                          "Transfer-Encoding: chunked\r\n",
                                          "\x80",
                                          "GET",
                                          "\r\n\r\n"};
    int accepted = 0;
    int refused = 0;
    for (int round = 0; round < 60'000; ++round) {
        auto bytes = seeds[below(seeds.size())];
        for (auto changes = 1 + below(3); changes > 0; --changes) {
            const auto at = below(bytes.size());
            switch (below(4)) {
            case 0:
                bytes[at] = static_cast<char>(below(256));
                break;
            case 1:
                bytes.insert(at, pieces[below(pieces.size())]);
                break;
            case 2:
                bytes.erase(at, 1 + below(4));
                break;
            default:
                bytes.insert(at, bytes.substr(below(bytes.size()), 1 + below(24)));
                break;
            }
            if (bytes.empty()) bytes = "G";
        }
        HeadScanner scanner;
        const auto size = scanner.look(bytes);
        if (!size || *size == 0) continue;
        const auto whole = std::string_view(bytes).substr(0, *size);
        const auto head = checkHead(whole);
        if (!head) {
            ++refused;
            QVERIFY(head.error().status >= 400 && head.error().status < 500);
            continue;
        }
        ++accepted;
        QVERIFY2(isPathClean(head->path), head->path.c_str());
        BodyParser beast;
        QVERIFY2(beast.begin(whole, *head), std::string(whole).c_str());
    }
    QVERIFY(accepted > 1000);
    QVERIFY(refused > 1000);
}

void HeadTest::aSecondReadingThatDiffersIsNoticed()
{
    const auto bytes = honest("/v1/hub", "X-A: 1\r\n");
    const auto head = checkHead(bytes);
    QVERIFY(head);
    const auto differs = [&](auto change) {
        auto other = *head;
        change(other);
        return !BodyParser().begin(bytes, other);
    };
    QVERIFY(!differs([](Head&) {}));
    QVERIFY(differs([](Head& h) { h.method = "PUT"; }));
    QVERIFY(differs([](Head& h) { h.target = "/v1/hup"; }));
    QVERIFY(differs([](Head& h) { h.contentLength = 1; }));
    QVERIFY(differs([](Head& h) { h.fields.pop_back(); }));
    QVERIFY(differs([](Head& h) { h.fields.back().second = "12"; }));
}

SEK_SUITE(HeadTest);
#include "head_test.moc"
