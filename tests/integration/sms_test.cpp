// SPDX-License-Identifier: GPL-3.0-or-later
// What arrives on people's phones: the real hub, a real Kannel and the network's end of it.
#include "app/hub/hub_services.h"
#include "core/domain/organisations/notifications.h"
#include "tests/integration/hub_process.h"
#include "tests/integration/kannel.h"
#include "tests/integration/seat.h"
#include "tests/integration/visitor.h"
#include "tests/support/marker_scan.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace sek::test {

namespace {

constexpr const char* Astrid = "+46701740605";
constexpr const char* Ilze = "+37120000000";
/// Longer than a code is, so that it stands nowhere by chance.
constexpr const char* Code = "904718263550";

/// A hub that is no sample any more and sends through Kannel.
struct SmsOffice
{
    explicit SmsOffice(bool startKannel = true, bool ascii = false)
    {
        if (startKannel && !kannel.start()) throw std::runtime_error("kannel");
        write("sms.password", std::string(Kannel::Password) + "\n");
        configure([&](Json& config) {
            config["sample"] = false;
            config["sms"] = {{"gateway", "kannel"}, {"url", kannel.url()}, {"user", Kannel::User}, {"password_file", "sms.password"},
                             {"from", "Sekretariat"}, {"ascii", ascii}};
        });
    }
    void configure(const std::function<void(Json&)>& change)
    {
        QFile file(hub.file("hub.json"));
        if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("hub.json");
        Json config = Json::parse(file.readAll().toStdString());
        file.close();
        change(config);
        write("hub.json", config.dump());
    }
    void write(const char* name, const std::string& bytes)
    {
        QFile out(hub.file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(bytes)) < 0) throw std::runtime_error(name);
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    std::string read(const char* name) const
    {
        QFile in(hub.file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll().trimmed().toStdString() : std::string();
    }
    std::unique_ptr<HubServices> services()
    {
        auto folder = HubFolder::open(hub.folder());
        if (!folder) throw std::runtime_error(folder.error().code);
        auto opened = HubServices::open(std::move(*folder));
        if (!opened) throw std::runtime_error(opened.error().code);
        return std::move(*opened);
    }
    /// As the hub's code service queues it, beside the hub that serves.
    Uuid queue(const char* to, const char* language, const char* event = "code_sign_attendance")
    {
        auto s = services();
        OutMessage m;
        m.cause = Uuid::v7(s->clock(), s->random());
        m.id = OutMessage::idOf(m.cause, event, to);
        m.org = sampleOrg(1);
        m.event = event;
        m.channel = "sms";
        m.recipient = to;
        m.language = language;
        m.params = {{"project", "Kunskapslyft"}, {"period", "2025-03"}, {"minutes", 420}, {"days", 2}, {"revision", 1},
                    {"content_hash", "8358af9c920563e39d24dc602c67d7b3fd733a0fd554f4eac9531edfdac3102e"}, {"dispute_days", 14}};
        if (std::string_view(event).starts_with("code_")) m.secret = {{"code", Code}};
        m.queuedAt = s->clock().now();
        m.expiresAt = m.queuedAt.plusSeconds(600);
        if (!s->store().queueMessages({m})) throw std::runtime_error("queue");
        return m.id;
    }
    MessageDelivery delivery(const Uuid& id)
    {
        const auto d = services()->store().messageDelivery(id);
        if (!d || !*d) throw std::runtime_error("delivery");
        return **d;
    }
    bool becomes(const Uuid& id, DeliveryState state)
    {
        return Seat::until([&] { return delivery(id).state == state; });
    }

    Kannel kannel;
    HubProcess hub;
};

} // namespace

class SmsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersArriveAsTheyAreAndTheReportComesBack()
    {
        SmsOffice o;
        const Uuid swedish = o.queue(Astrid, "sv"), latvian = o.queue(Ilze, "lv");
        QVERIFY(o.hub.start());
        QVERIFY(Seat::until([&] { return o.kannel.texts().size() >= 2; }));
        for (const Texted& t : o.kannel.texts()) {
            QCOMPARE(t.from, std::string("Sekretariat"));
            const bool sv = t.to == Astrid;
            QCOMPARE(t.coding, std::string(sv ? "text" : "ucs-2"));
            if (sv)
                QCOMPARE(t.text, QStringLiteral("Kod 904718263550. Kunskapslyft mars 2025: 7 tim, 2 dagar, ver 1. Dok 8358af9c. Skriv in koden "
                                                "själv, ge den aldrig till personal. Gäller 10 min."));
        }
        QVERIFY(o.becomes(swedish, DeliveryState::Delivered));
        QVERIFY(o.becomes(latvian, DeliveryState::Delivered));
        QCOMPARE(o.delivery(swedish).provider, std::string("kannel"));
        QCOMPARE(o.delivery(swedish).parts, 1);
        QVERIFY(o.delivery(latvian).parts > 1);
        // All parts together are the text with its letters.
        QString whole;
        for (const Texted& t : o.kannel.texts())
            if (t.to == Ilze) whole += t.text;
        QVERIFY2(whole.contains(QStringLiteral("Kods 904718263550")) && whole.contains(QStringLiteral("Derīgs 10 min.")), qPrintable(whole));
        const auto numbers = Visitor(o.hub).get("/metrics", o.read("metrics.token"));
        QVERIFY2(numbers.body.find("channel_messages{channel=\"sms\",state=\"delivered\"} 2") != std::string::npos, numbers.body.c_str());
        QVERIFY(o.hub.stop());
    }

    void foldedToAsciiItIsOnePart_SEC_24()
    {
        SmsOffice o(true, true);
        const Uuid id = o.queue(Ilze, "lv");
        QVERIFY(o.hub.start());
        QVERIFY(o.becomes(id, DeliveryState::Delivered));
        QCOMPARE(o.kannel.texts().size(), std::size_t(1));
        QCOMPARE(o.kannel.texts()[0].coding, std::string("text"));
        QVERIFY(o.kannel.texts()[0].text.endsWith(QStringLiteral("Derigs 10 min.")));
    }

    void noCodeStandsReadableAnywhere_SEC_22()
    {
        SmsOffice o;
        const MarkerScan scan({QString::fromLatin1(Code)});
        const Uuid id = o.queue(Astrid, "sv");
        QCOMPARE(scan.inFolder(o.hub.folder()), QStringList()); // it waits in the database
        QVERIFY(scan.filesRead() >= 4);
        QVERIFY(o.hub.start());
        QVERIFY(o.becomes(id, DeliveryState::Delivered));
        QVERIFY(o.kannel.texts().at(0).text.contains(QLatin1String(Code))); // the scan looks for the right thing
        QVERIFY(o.hub.stop());
        QVERIFY(o.hub.log().contains("/v1/sms/report/{token}"));
        QCOMPARE(scan.inFolder(o.hub.folder()), QStringList());
        QCOMPARE(scan.inBytes(o.hub.log(), QStringLiteral("log")), QStringList());
        QVERIFY(!o.hub.log().contains(QByteArray::fromStdString(o.read("sms_report.token"))));
        QVERIFY(!o.hub.log().contains(Astrid));
        QVERIFY(!QFile::exists(o.hub.file("sms")) && !QFile::exists(o.hub.file("mail"))); // not a sample: nothing is kept
        const auto box = HubProcess::run({QStringLiteral("mailbox"), o.hub.folder()});
        QCOMPARE(box.code, 1);
        QVERIFY(!box.out.contains(Code));
    }

    void theRouteIsTheGatewaysAlone()
    {
        SmsOffice o;
        const Uuid id = o.queue(Astrid, "sv", "receipt_signed");
        QVERIFY(o.hub.start());
        QVERIFY(o.becomes(id, DeliveryState::Delivered));
        const std::string token = o.read("sms_report.token"), ref = "?ref=" + id.text();
        QVERIFY(token.size() >= 32);
        const Visitor v(o.hub);
        std::string other = token;
        other[0] = other[0] == 'A' ? 'B' : 'A';
        const auto none = v.get("/v1/nothing");
        for (const std::string& wrong : {other, std::string("x"), token.substr(1), token + "x"}) {
            QCOMPARE(v.get("/v1/sms/report/" + wrong + ref + "&status=2").status, none.status);
            QCOMPARE(Visitor::code(v.send("POST", "/v1/sms/report/" + wrong + ref, "status=2")), Visitor::code(none));
        }
        QCOMPARE(v.get("/v1/sms/report/" + token).status, 400);
        QCOMPARE(v.get("/v1/sms/report/" + token + "?ref=x&status=1").status, 400);
        QCOMPARE(v.send("POST", "/v1/sms/report/" + token + ref, std::string(5000, 'a')).status, 413);
        QCOMPARE(v.send("DELETE", "/v1/sms/report/" + token + ref).status, 405);
        // What ended stays ended, and nobody learns whether there is such a message.
        QCOMPARE(v.get("/v1/sms/report/" + token + ref + "&status=2").status, 200);
        QCOMPARE(v.get("/v1/sms/report/" + token + "?ref=" + Uuid::v5(id, "other").text() + "&status=2").status, 200);
        QCOMPARE(o.delivery(id).state, DeliveryState::Delivered);
    }

    void aGatewayThatIsNotThereKeepsTheCodeSealed_A_46()
    {
        SmsOffice o(false);
        const Uuid id = o.queue(Astrid, "sv");
        QVERIFY(o.hub.start());
        QVERIFY(Seat::until([&] { return Visitor(o.hub).get("/v1/hub").status == 200; }));
        QTest::qWait(1500);
        QCOMPARE(o.delivery(id).state, DeliveryState::Queued); // surely not sent: it may be tried again
        QVERIFY(o.hub.stop());
        QCOMPARE(MarkerScan({QString::fromLatin1(Code)}).inFolder(o.hub.folder()), QStringList());
    }

    void whoWaitsForACodeIsToldAndTheOrganisationIsNot_A_47()
    {
        SmsOffice o(false);
        auto s = o.services();
        std::vector<MessageDelivery> heard;
        s->onDelivery = [&](const MessageDelivery& d) { heard.push_back(d); };
        OutMessage m;
        m.org = sampleOrg(1);
        m.cause = m.id = Uuid::v7(s->clock(), s->random());
        for (const auto& [channel, event, to] : {std::tuple("sms", "code_sign_attendance", Astrid), {"email", "receipt_signed", "astrid@example.org"},
                                                 {"email", "organisation_changed", "office@example.org"}}) {
            m.channel = channel;
            m.event = event;
            m.recipient = to;
            s->noteDelivery(m, {MessageOutcome::State::Failed, s->clock().now(), {}, "sms_refused"});
            QCOMPARE(heard.back().state, DeliveryState::Failed);
            QCOMPARE(heard.back().cause, m.cause);
            // Only an address of the organisation's own leaves a note that its people read.
            const bool noted = (*s->store().begin(m.org))->get(undeliveredKey(m.org, to)).present();
            QCOMPARE(noted, std::string_view(event) == "organisation_changed");
        }
        QCOMPARE(heard.size(), std::size_t(3));
    }

    void doctorSendsATest()
    {
        SmsOffice o;
        const QString folder = o.hub.folder();
        const auto told = HubProcess::run({QStringLiteral("doctor"), folder, QStringLiteral("--sms"), QLatin1String(Astrid)});
        QVERIFY2(told.out.contains("ok   sms: kannel, with reports of delivery"), told.out.constData());
        QVERIFY2(told.out.contains("ok   sms: the test was handed over"), told.out.constData());
        QVERIFY(Seat::until([&] { return o.kannel.texts().size() == 1; }));
        QVERIFY(o.kannel.texts()[0].text.startsWith(QStringLiteral("Test from")));
        QVERIFY(!told.out.contains(Astrid));
        const auto abroad = HubProcess::run({QStringLiteral("doctor"), folder, QStringLiteral("--sms"), QStringLiteral("+882160000000")});
        QVERIFY2(abroad.out.contains("bad  sms: the test was not taken: sms_prefix"), abroad.out.constData());
        o.configure([](Json& config) { config["sms"]["password_file"] = "tls.crt"; });
        QFile::setPermissions(o.hub.file("tls.crt"), QFile::ReadOwner | QFile::ReadOther);
        const auto open = HubProcess::run({QStringLiteral("doctor"), folder});
        QVERIFY2(open.out.contains("bad  sms: sms_password"), open.out.constData());
        o.configure([](Json& config) {
            config["sms"]["password_file"] = "sms.password";
            config["sms"]["url"] = "http://sms.example.org";
        });
        QVERIFY(HubProcess::run({QStringLiteral("doctor"), folder}).out.contains("bad  sms: sms_settings (url)"));
        QVERIFY(!o.hub.start()); // and such a hub does not serve (SEC-47)
    }

    void aSampleHubShowsThemInItsMailbox()
    {
        SmsOffice o(false);
        o.configure([](Json& config) {
            config["sample"] = true;
            config.erase("sms");
        });
        const Uuid id = o.queue(Astrid, "sv");
        QVERIFY(o.hub.start());
        QVERIFY(o.becomes(id, DeliveryState::Sent));
        QCOMPARE(text(Visitor::json(Visitor(o.hub).get("/v1/hub")), "sms"), std::string("folder"));
        const auto box = HubProcess::run({QStringLiteral("mailbox"), o.hub.folder(), QStringLiteral("--json"), QStringLiteral("--to"), QLatin1String(Astrid)});
        const Json all = Json::parse(box.out.toStdString());
        QCOMPARE(at(all, "sms").size(), std::size_t(1));
        QVERIFY(text(all["sms"][0], "text").find(Code) != std::string::npos);
        QCOMPARE(text(all["sms"][0], "to"), std::string(Astrid));
        QVERIFY(HubProcess::run({QStringLiteral("mailbox"), o.hub.folder()}).out.contains("SMS to: +46701740605"));
    }
};

} // namespace sek::test

QTEST_GUILESS_MAIN(sek::test::SmsTest)

#include "sms_test.moc"
