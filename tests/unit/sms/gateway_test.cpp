// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/sms/sms_folder.h"
#include "core/hub/sms/sms_gateway.h"
#include "core/hub/sms/sms_report.h"
#include "tests/support/cases.h"
#include "tests/unit/sms/http_stub.h"
#include "tests/unit/sms/tests.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sek;
using namespace sek::test;

namespace {

using Kind = Delivered::Kind;
using How = HttpStub::Answer::How;

Sms someSms(const QString& text = QStringLiteral("Kod 0427. Åsa & Co: 7 tim"))
{
    const Instant now{1'743'854'400'000};
    return {codeMessage().id.text(), Astrid, text, "sv", "code_sign_attendance", smsLength(text), now, now.plusSeconds(75), now.plusSeconds(600)};
}

GatewaySettings settings(const std::string& gateway, const std::string& url)
{
    GatewaySettings s;
    s.row = gatewayRow(gateway);
    s.url = url;
    s.user = "exempel";
    s.password = "invented token";
    s.from = "Sekretariat";
    s.reportUrl = "https://hub.example.org/v1/sms/report/token";
    return s;
}

const char* nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Yes: return "yes";
    case Kind::Later: return "later";
    case Kind::Never: return "never";
    case Kind::Unknown: return "unknown";
    case Kind::NoServer: break;
    }
    return "no server";
}

} // namespace

class GatewayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableIsReadWholeOrNotAtAll()
    {
        const auto table = readGatewayTable(gatewayTable());
        QVERIFY2(table.has_value(), table ? "" : table.error().detail.c_str());
        QCOMPARE(table->size(), std::size_t(3));
        const auto changed = [](const char* from, const char* to) {
            QByteArray bytes = gatewayTable();
            if (!bytes.contains(from)) return std::string("nothing changed");
            const auto read = readGatewayTable(bytes.replace(from, to));
            return read ? std::string("read") : read.error().code;
        };
        for (const auto& [from, to] : {std::pair("\"as_of\"", "\"since\""), {"\"value\": \"{text}\"", "\"value\": \"{code}\""},
                                       {"\"is\": \"temporary\"", "\"is\": \"later\""}, {"\"auth\": \"basic\"", "\"auth\": \"digest\""},
                                       {"https://api.46elks.com", "http://api.46elks.com"}, {"\"1\": \"delivered\"", "\"1\": \"arrived\""},
                                       {"\"value\": \"{to}\"", "\"value\": \"+46701740605\""}})
            QCOMPARE(changed(from, to), std::string("sms_table"));
    }

    void kannelIsAskedAsItsGuideSays()
    {
        const auto fields = gatewayFields(settings("kannel", "http://127.0.0.1:1"), someSms());
        const std::map<std::string, std::string> f(fields.begin(), fields.end());
        QCOMPARE(f.at("charset"), std::string("UTF-8"));
        QCOMPARE(f.at("coding"), std::string("0"));
        QCOMPARE(f.at("validity"), std::string("8")); // 525 s of its life are left
        QCOMPARE(f.at("dlr-mask"), std::string("31"));
        QCOMPARE(f.at("dlr-url"), "https://hub.example.org/v1/sms/report/token?ref=" + codeMessage().id.text() + "&status=%d");
        const auto ucs = gatewayFields(settings("kannel", "http://127.0.0.1:1"), someSms(QStringLiteral("Kods 0427: mācība")));
        QVERIFY(std::ranges::find(ucs, std::pair(std::string("coding"), std::string("2"))) != ucs.end());
        GatewaySettings quiet = settings("kannel", "http://127.0.0.1:1");
        quiet.reportUrl.clear();
        for (const auto& [name, value] : gatewayFields(quiet, someSms())) QVERIFY(!name.starts_with("dlr"));
    }

    void the46elksRequest()
    {
        HttpStub stub;
        stub.answer({How::Whole, 200, R"({"id":"s0001","status":"created","cost":3500,"parts":1})"});
        const Delivered d = SmsGateway(settings("46elks", stub.url())).send(someSms());
        QCOMPARE(nameOf(d.kind), "yes");
        QCOMPARE(d.provider, std::string("46elks"));
        QCOMPARE(d.providerRef, std::string("s0001"));
        QCOMPARE(d.parts, 1);
        const auto asked = stub.asked();
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked[0].line, std::string("POST /a1/sms HTTP/1.1"));
        QVERIFY(asked[0].head.find("Authorization: Basic " + QByteArray("exempel:invented token").toBase64().toStdString()) != std::string::npos);
        const auto form = readForm(QByteArray::fromStdString(asked[0].body));
        QVERIFY(form.has_value());
        QCOMPARE(form->at("to"), std::string(Astrid));
        QCOMPARE(form->at("message"), std::string("Kod 0427. Åsa & Co: 7 tim"));
        QCOMPARE(form->at("dontlog"), std::string("message"));
        QCOMPARE(form->at("whendelivered"), "https://hub.example.org/v1/sms/report/token?ref=" + codeMessage().id.text());
    }

    void theSmsapiRequest()
    {
        HttpStub stub;
        stub.answer({How::Whole, 200, R"({"count":1,"length":24,"parts":1,"list":[{"id":"ABC1","points":0.16,"number":"46701740605","status":"QUEUE"}]})"});
        const Delivered d = SmsGateway(settings("smsapi", stub.url())).send(someSms());
        QCOMPARE(nameOf(d.kind), "yes");
        QCOMPARE(d.providerRef, std::string("ABC1"));
        const auto asked = stub.asked();
        QCOMPARE(asked.at(0).line, std::string("POST /sms.do HTTP/1.1"));
        QVERIFY(asked[0].head.find("Authorization: Bearer invented token") != std::string::npos);
        const auto form = readForm(QByteArray::fromStdString(asked[0].body));
        QCOMPARE(form->at("encoding"), std::string("utf-8"));
        QCOMPARE(form->at("idx"), codeMessage().id.text());
        QCOMPARE(form->at("check_idx"), std::string("1"));
        QCOMPARE(form->at("expiration_date"), std::string("1743855000"));
    }

    void whatAnAnswerMeans_data()
    {
        QTest::addColumn<std::string>("gateway");
        QTest::addColumn<int>("status");
        QTest::addColumn<std::string>("body");
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<std::string>("code");
        const auto row = [](const char* name, const char* gateway, int status, const char* body, const char* kind, const char* code) {
            QTest::newRow(name) << std::string(gateway) << status << std::string(body) << std::string(kind) << std::string(code);
        };
        row("Kannel takes it", "kannel", 202, "0: Accepted for delivery", "yes", "");
        row("Kannel queues it", "kannel", 202, "3: Queued for later delivery", "yes", "");
        row("Kannel is away from the network", "kannel", 503, "Temporal failure, try again later.", "no server", "sms_busy");
        row("Kannel does not know us", "kannel", 403, "Authorization failed for sendsms", "no server", "sms_login");
        row("Kannel says something new", "kannel", 202, "7: Perhaps", "unknown", "sms_answer");
        row("A-47 46elks says failed", "46elks", 200, R"({"id":"s1","status":"failed"})", "never", "sms_refused");
        row("46elks does not know us", "46elks", 401, "API access denied", "no server", "sms_login");
        row("46elks has no credit", "46elks", 402, "Not enough credits", "no server", "sms_credit");
        row("46elks refuses the number", "46elks", 400, "Invalid to number", "never", "sms_refused");
        row("46elks answers no JSON", "46elks", 200, "<html>hello</html>", "unknown", "sms_answer");
        row("A-46 46elks fails inside", "46elks", 500, "", "unknown", "sms_answer");
        row("46elks is asked too often", "46elks", 429, "", "no server", "sms_busy");
        row("A-47 SMSAPI refuses the number", "smsapi", 200, R"({"error":13,"message":"No correct phonenumbers"})", "never", "sms_refused");
        row("SMSAPI filters our address", "smsapi", 200, R"({"error":105,"message":"Invalid IP"})", "no server", "sms_login");
        row("SMSAPI has no credit", "smsapi", 200, R"({"error":103,"message":"Not enough credits"})", "no server", "sms_credit");
        row("SMSAPI is busy", "smsapi", 200, R"({"error":203,"message":"Too many requests"})", "no server", "sms_busy");
        row("A-46 SMSAPI fails inside", "smsapi", 200, R"({"error":201,"message":"Internal error"})", "unknown", "sms_answer");
        row("SMSAPI had it already", "smsapi", 200, R"({"error":53,"message":"Not unique idx"})", "yes", "");
        row("a redirect is not followed", "smsapi", 302, "", "no server", "sms_setting");
    }
    void whatAnAnswerMeans()
    {
        QFETCH(std::string, gateway);
        QFETCH(int, status);
        QFETCH(std::string, body);
        QFETCH(std::string, kind);
        QFETCH(std::string, code);
        HttpStub stub, other;
        stub.answer({How::Whole, status, body, status == 302 ? "Location: " + other.url() + "/\r\n" : ""});
        const Delivered d = SmsGateway(settings(gateway, stub.url())).send(someSms());
        QCOMPARE(std::string(nameOf(d.kind)), kind);
        QCOMPARE(d.code, code);
        QCOMPARE(stub.asked().size(), std::size_t(1));
        QVERIFY(other.asked().empty()); // SEC-47
    }

    void aGatewayThatDoesNotAnswerIsUnknown_A_46()
    {
        for (const char* gateway : {"kannel", "46elks", "smsapi"})
            for (const How how : {How::Never, How::Cut}) {
                HttpStub stub;
                stub.answer({how});
                const Delivered d = SmsGateway(settings(gateway, stub.url()), 400).send(someSms());
                QCOMPARE(nameOf(d.kind), "unknown");
                QCOMPARE(d.code, std::string(how == How::Never ? "sms_timeout" : "sms_cut"));
                QCOMPARE(stub.asked().size(), std::size_t(1)); // and is not asked again
            }
    }

    void aGatewayThatIsNotThereHasSurelySentNothing()
    {
        std::uint16_t port = 0;
        {
            HttpStub gone;
            port = gone.port();
        }
        const Delivered d = SmsGateway(settings("46elks", "http://127.0.0.1:" + std::to_string(port))).send(someSms());
        QCOMPARE(nameOf(d.kind), "no server");
        QCOMPARE(d.code, std::string("sms_unreachable"));
    }

    void anAnswerWithoutEndIsNotRead()
    {
        HttpStub stub;
        stub.answer({How::Whole, 200, std::string(200'000, ' ')});
        QCOMPARE(nameOf(SmsGateway(settings("46elks", stub.url())).send(someSms()).kind), "unknown");
    }

    void onlyTlsOrThisComputer_SEC_47()
    {
        const auto check = [](const std::string& url) {
            const auto ok = settings("46elks", url).check();
            return ok ? std::string() : ok.error().code;
        };
        for (const char* good : {"", "https://sms.example.org", "https://sms.example.org:8443/", "http://127.0.0.1:13013", "http://localhost", "http://[::1]:80"})
            QCOMPARE(check(good), std::string());
        for (const char* bad : {"http://sms.example.org", "ftp://127.0.0.1", "file:///etc/passwd", "https://user:word@sms.example.org",
                                "https://sms.example.org/other", "https://sms.example.org?x=1", "sms.example.org", "http://127.0.0.1.example.org"})
            QCOMPARE(check(bad), std::string("sms_settings"));
        GatewaySettings s = settings("kannel", "http://127.0.0.1:1");
        for (const char* from : {"", "Twelve chars", "a\nb", "+46x", "åäö"}) {
            s.from = from;
            QVERIFY(!s.check().has_value());
        }
        s.from = "+46701740699";
        QVERIFY(s.check().has_value());
    }

    void aSampleHubKeepsThem()
    {
        QTemporaryDir folder;
        SmsFolder box(folder.filePath(QStringLiteral("sms")));
        QCOMPARE(nameOf(box.send(someSms()).kind), "yes");
        QCOMPARE(nameOf(box.send(someSms()).kind), "yes"); // a repeat replaces it
        const auto all = box.messages();
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].to, std::string(Astrid));
        QCOMPARE(all[0].text, someSms().text);
        QCOMPARE(box.messages("+46701740606").size(), std::size_t(0));
        QFile file(folder.filePath(QStringLiteral("sms/")) + QDir(folder.filePath(QStringLiteral("sms"))).entryList(QDir::Files).at(0));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
};

std::unique_ptr<QObject> makeGatewayTest()
{
    return std::make_unique<GatewayTest>();
}

#include "gateway_test.moc"
