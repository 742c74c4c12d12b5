// SPDX-License-Identifier: GPL-3.0-or-later
// What arrives in people's mailboxes: the real hub, a real mail server behind TLS and a sign-in, real clients.
#include "core/domain/organisations/notifications.h"
#include "core/domain/organisations/organisation_draft.h"
#include "core/hub/mail/smtp_delivery.h"
#include "core/system/system_ports.h"
#include "tests/integration/mail_server.h"
#include "tests/integration/office.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTest>

#include <functional>

namespace sek::test {

namespace {

using Addresses = std::vector<std::string>;

/// A hub whose mails go to a server of its own.
struct MailOffice
{
    explicit MailOffice(bool startServer = true)
    {
        if (startServer && !server.start()) throw std::runtime_error("mail server");
        QFile::copy(server.certificateFile(), hub.file("mail.crt"));
        write("mail.password", std::string(MailServer::Password) + "\n");
        QFile file(hub.file("hub.json"));
        if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("hub.json");
        Json config = Json::parse(file.readAll().toStdString());
        config["mail"] = {{"host", "localhost"},       {"port", server.port()},     {"security", "starttls"},
                          {"user", MailServer::User},  {"password_file", "mail.password"}, {"ca_file", "mail.crt"},
                          {"from", "hub@hub.example"}, {"from_name", "Mūsu centrs"}};
        write("hub.json", config.dump());
    }
    void write(const char* name, const std::string& bytes)
    {
        QFile out(hub.file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(bytes)) < 0) throw std::runtime_error(name);
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    std::string open(const char* email, int number)
    {
        if (!hub.isRunning() && !hub.start()) return "hub";
        if (auto bad = seat.join(hub.invitation(email), email, hub.password()); !bad.empty()) return bad;
        org = sampleOrg(number);
        return seat.quiet(org) ? "" : "first_pull";
    }
    /// Presses *Update my organisation* with what was staged.
    std::string update(const std::function<void(OrganisationDraft&)>& stage, Seat* who = nullptr)
    {
        Seat& s = who ? *who : seat;
        OrganisationDraft draft(s.view(org)->state);
        stage(draft);
        if (auto bad = s.submit(org, "UpdateOrganisation", draft.commandArgs()); !bad.empty()) return bad;
        if (!s.quiet(org)) return "not_quiet";
        return s.view(org)->problems.empty() ? "" : s.view(org)->problems.front().rejection.code;
    }
    RecordId userOf(const std::string& email) const
    {
        for (const auto& [id, body] : seat.view(org)->state.users)
            if (text(body, "email") == email) return id;
        throw std::runtime_error("no such user");
    }
    bool arrived(std::size_t count) const
    {
        return Seat::until([&] { return server.mails().size() >= count; });
    }

    MailServer server;
    HubProcess hub;
    Seat seat;
    OrgId org;
};

/// Forgets what arrived before: counts from here.
struct Since
{
    explicit Since(const MailServer& s) : server(s), before(s.mails().size()) {}
    std::vector<Received> mails() const
    {
        auto all = server.mails();
        all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(before, all.size())));
        return all;
    }
    bool are(std::size_t count) const
    {
        return Seat::until([&] { return mails().size() >= count; });
    }
    const MailServer& server;
    std::size_t before;
};

Json nora()
{
    return {{"first_name", "Nora"},       {"last_name", "Fjällström"},     {"email", "nora@norrsken.example"},
            {"position", "Projektledare"}, {"phone_1", "+46 70 174 06 10"}, {"use_org_address", true}};
}

Json withEmail(const RecordId& id, const OrgViewPtr& view, const std::string& email)
{
    for (const auto& [user, body] : view->state.users)
        if (user == id) {
            Json changed = body;
            changed["email"] = email;
            return changed;
        }
    return {};
}

} // namespace

class MailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewAddressOfTheContactPersonIsToldEverywhereOnce_O_3_SEC_16()
    {
        MailOffice o;
        QCOMPARE(o.open("lucja@lodka.example", 3), std::string());
        QVERIFY(o.arrived(2)); // her new desk (SEC-10)
        const Since since(o.server);
        const auto revision = integer(o.seat.view(o.org)->state.organisation, "revision");
        QCOMPARE(o.update([](OrganisationDraft& d) { d.setField("contact_person.email", "jan@lodka.example"); }), std::string());
        QVERIFY(since.are(7));
        const auto mails = since.mails();
        QCOMPARE(addressees(mails), (Addresses{"biuro@lodka.example", "jan.k@lodka.example", "jan@lodka.example", "lucja@lodka.example",
                                               "ola@lodka.example", "stefan@lodka.example", "zaneta@lodka.example"}));
        QCOMPARE(integer(o.seat.view(o.org)->state.organisation, "revision"), revision + 1);
        std::set<std::string> ids;
        for (const Received& r : mails) {
            QVERIFY(r.tls && r.signedIn);
            QCOMPARE(r.envelopeFrom, std::string("hub@hub.example"));
            QCOMPARE(r.envelopeTo, Addresses{r.mail.to});
            QCOMPARE(r.mail.language, std::string("pl"));
            QVERIFY2(r.mail.text.contains(QStringLiteral("Osoba do kontaktu w organizacji: Jan Kowalczykiewicz")), qPrintable(r.mail.text));
            QVERIFY(r.mail.text.contains(QStringLiteral("E99000003")) && r.mail.text.contains(QStringLiteral("Europe/Warsaw")));
            const bool concerned = r.mail.to == "jan.k@lodka.example" || r.mail.to == "jan@lodka.example";
            QCOMPARE(r.mail.text.contains(QStringLiteral("jan.k@lodka.example → jan@lodka.example")), concerned);
            QVERIFY(r.bytes.contains("Auto-Submitted: auto-generated\r\n"));
            ids.insert(r.mail.id);
        }
        QCOMPARE(ids.size(), mails.size());
    }

    void anInvitationToEuLoginGoesToThatAddressOnly_O_16_O_17()
    {
        MailOffice o;
        QCOMPARE(o.open(Asa, 2), std::string());
        QVERIFY(o.arrived(2));
        const Since since(o.server);
        const RecordId id(Uuid::v5(o.org.value, "nora"));
        QCOMPARE(o.update([&](OrganisationDraft& d) { d.addUser(id, nora()); }), std::string());
        QVERIFY(since.are(5));
        std::vector<Received> invitations, notices;
        for (const Received& r : since.mails())
            (r.mail.subject.startsWith(QStringLiteral("Skapa ett EU Login-konto")) ? invitations : notices).push_back(r);
        QCOMPARE(addressees(invitations), Addresses{"nora@norrsken.example"});
        QVERIFY2(invitations[0].mail.text.contains(QStringLiteral("nora@norrsken.example")) &&
                     invitations[0].mail.text.contains(QStringLiteral("Skapa inte ett andra konto")),
                 qPrintable(invitations[0].mail.text));
        QCOMPARE(addressees(notices), (Addresses{"asa@norrsken.example", "bjorn@norrsken.example", "kansli@norrsken.example",
                                                 "nora@norrsken.example"}));
        const Json hers = withEmail(id, o.seat.view(o.org), "nora@norrsken.example");
        QCOMPARE(text(hers, "eu_login_state"), std::string("invited"));
        QVERIFY(!text(hers, "invited_at").empty());

        // Again at once is refused, by the hub too.
        QCOMPARE(o.seat.submit(o.org, "InviteToEuLogin", {{"v", 1}, {"id", id.text()}}), std::string("ERR_INVITED_RECENTLY"));

        // She says she has one; in another organisation she is not invited then.
        QCOMPARE(o.seat.submit(o.org, "ConfirmEuLogin", {{"v", 1}, {"id", id.text()}}), std::string());
        QVERIFY(o.seat.quiet(o.org));
        Seat ilze;
        QCOMPARE(ilze.join(o.hub.invitation("ilze@upeskrasta.example"), "ilze@upeskrasta.example", o.hub.password()), std::string());
        o.org = sampleOrg(1);
        QVERIFY(ilze.quiet(o.org));
        QVERIFY(Seat::until([&] { return since.mails().size() >= 7; })); // her new desk
        const Since second(o.server);
        QCOMPARE(o.update([&](OrganisationDraft& d) { d.addUser(RecordId(Uuid::v5(o.org.value, "nora")), nora()); }, &ilze),
                 std::string());
        QVERIFY(second.are(4));
        QCOMPARE(addressees(second.mails()), (Addresses{"birojs@upeskrasta.example", "ilze@upeskrasta.example",
                                                        "martins@upeskrasta.example", "nora@norrsken.example"}));
        for (const Received& r : second.mails())
            QVERIFY2(r.mail.subject.startsWith(QStringLiteral("Dati ir mainīti")), qPrintable(r.mail.subject));
    }

    void whoIsRemovedIsToldAndEachReadsTheOwnLanguage_O_19_O_44()
    {
        MailOffice o;
        QCOMPARE(o.open("lucja@lodka.example", 3), std::string());
        QVERIFY(o.arrived(2));
        const RecordId guest(Uuid::v5(o.org.value, "guest"));
        Json asa = nora();
        asa["email"] = "asa@norrsken.example";
        asa["language"] = "sv";
        QCOMPARE(o.update([&](OrganisationDraft& d) { d.addUser(guest, asa); }), std::string());
        QVERIFY(o.arrived(2 + 7)); // with an address confirmed elsewhere there is no invitation
        const Since since(o.server);
        QCOMPARE(o.update([&](OrganisationDraft& d) { d.deleteUser(o.userOf("zaneta@lodka.example")); }), std::string());
        QVERIFY(since.are(7));
        for (const Received& r : since.mails()) {
            const bool swedish = r.mail.to == "asa@norrsken.example", removed = r.mail.to == "zaneta@lodka.example";
            QCOMPARE(r.mail.language, std::string(swedish ? "sv" : "pl"));
            QVERIFY2(r.mail.subject.startsWith(swedish   ? QStringLiteral("Uppgifter har ändrats")
                                               : removed ? QStringLiteral("Dostęp został odebrany")
                                                         : QStringLiteral("Zmieniono dane")),
                     qPrintable(r.mail.subject));
            QCOMPARE(r.mail.text.contains(QStringLiteral("należy napisać na adres biuro@lodka.example")), removed);
        }
        QCOMPARE(since.mails().size(), std::size_t(7));
    }

    void aHubKilledBetweenCommitAndHandOverLosesAndDoublesNothing_O_34_SYNC_2()
    {
        MailOffice o(false); // the mail server is away
        QCOMPARE(o.open(Asa, 2), std::string());
        QCOMPARE(o.update([](OrganisationDraft& d) { d.setField("website", "https://norrsken.example/post"); }), std::string());
        o.hub.kill();
        QVERIFY(o.server.start());
        QVERIFY(o.hub.sql(QStringLiteral("UPDATE message SET next_at = 0")));
        QVERIFY(o.hub.start());
        o.seat.workspace().syncNow(); // asks about the command again
        QVERIFY(o.seat.quiet(o.org));
        QVERIFY(o.arrived(5));
        const auto notices = o.server.mails("Uppgifter har ändrats");
        QCOMPARE(addressees(notices), (Addresses{"asa@norrsken.example", "bjorn@norrsken.example", "kansli@norrsken.example"}));
        // Everything ended: a further start sends nothing.
        QVERIFY(Seat::until([&] { return !o.hub.sql(QStringLiteral("UPDATE message SET code = code WHERE state = 'queued'")); }));
        o.hub.kill();
        const auto count = o.server.mails().size();
        QVERIFY(o.hub.start());
        QCOMPARE(o.update([](OrganisationDraft& d) { d.setField("website", "https://norrsken.example/igen"); }), std::string());
        QVERIFY(o.arrived(count + 3));
        QCOMPARE(o.server.mails().size(), count + 3);
        QVERIFY(Seat::until([&] { return !o.hub.sql(QStringLiteral("UPDATE message SET code = code WHERE state = 'queued'")); }));
        // What was personal is gone from the queue, and none of it is in the log.
        QVERIFY(!o.hub.sql(QStringLiteral("UPDATE message SET code = '' WHERE length(sealed) > 0")));
        for (const char* marker : {"@", "orrsken", "indqvist", "invented"}) QVERIFY2(!o.hub.log().contains(marker), marker);
    }

    void anAddressThatRefusesIsSaidOnTheUsersRowUntilItIsReached_O_3()
    {
        MailOffice o;
        QCOMPARE(o.open(Asa, 2), std::string());
        QVERIFY(o.arrived(2));
        const RecordId bjorn = o.userOf(Bjorn);
        const auto rename = [&](const std::string& email) {
            return o.update([&](OrganisationDraft& d) { d.editUser(bjorn, withEmail(bjorn, o.seat.view(o.org), email)); });
        };
        QCOMPARE(rename("gone@norrsken.example"), std::string());
        QVERIFY(Seat::until([&] { return o.seat.view(o.org)->undelivered.contains(addressKey("gone@norrsken.example")); }));
        QCOMPARE(o.seat.view(o.org)->undelivered.size(), std::size_t(1));

        // An address that is only busy is tried again, and then reached.
        QCOMPARE(rename("later@norrsken.example"), std::string());
        QVERIFY(Seat::until([&] { return o.hub.sql(QStringLiteral("UPDATE message SET next_at = 0 WHERE code = 'mail_later'")); }));
        const Since since(o.server);
        QCOMPARE(o.update([](OrganisationDraft& d) { d.setField("website", "https://norrsken.example/x"); }), std::string());
        QVERIFY(Seat::until([&] {
            const auto to = addressees(since.mails());
            return std::ranges::count(to, "later@norrsken.example") >= 2;
        }));
        QVERIFY(!o.seat.view(o.org)->undelivered.contains(addressKey("later@norrsken.example")));
    }

    void aNewDeviceIsToldToThePersonAndTheOrganisation_SEC_10()
    {
        MailOffice o;
        QCOMPARE(o.open(Bjorn, 2), std::string());
        QVERIFY(o.arrived(2));
        const auto mails = o.server.mails();
        QCOMPARE(addressees(mails), (Addresses{"bjorn@norrsken.example", "kansli@norrsken.example"}));
        for (const Received& r : mails) {
            QVERIFY2(r.mail.text.contains(QStringLiteral("test desk")), qPrintable(r.mail.text));
            QCOMPARE(r.mail.subject, r.mail.to == Bjorn ? QStringLiteral("En enhet har lagts till i ditt konto")
                                                        : QStringLiteral("Ny enhet: Björn Ekmarksson"));
        }
    }

    void anInvitationByMailHasTheLinkThatOpens()
    {
        MailOffice o;
        QVERIFY(o.hub.start());
        const auto out = HubProcess::run({QStringLiteral("account"), o.hub.folder(), QStringLiteral("--email"),
                                          QStringLiteral("auditor@example.org"), QStringLiteral("--org"),
                                          QString::fromStdString(sampleOrg(2).text()), QStringLiteral("--role"),
                                          QStringLiteral("auditor"), QStringLiteral("--send")});
        QCOMPARE(out.code, 0);
        o.hub.kill(); // what another process queued is looked for at the start at the latest
        QVERIFY(o.hub.start());
        QVERIFY(o.arrived(1));
        const Received r = o.server.mails().front();
        QCOMPARE(r.mail.to, std::string("auditor@example.org"));
        QCOMPARE(r.mail.subject, QStringLiteral("Inbjudan till Sekretariat: Föreningen Norrsken Ung"));
        QVERIFY(r.mail.text.contains(QString::fromUtf8(out.out.trimmed())));
        const auto link = parseInvitationLink(out.out.trimmed().toStdString());
        QVERIFY(link.has_value());
        Seat auditor;
        QCOMPARE(auditor.join(*link, "auditor@example.org", "a password that is long enough"), std::string());
        // Everybody of the organisation is told who has access now.
        QVERIFY(Seat::until([&] { return o.server.mails("Nytt tillträde").size() == 4; }));
    }

    void theMailServerMustBeTheRightOneAndKnowUs_SEC_47()
    {
        MailServer server;
        QVERIFY(server.start());
        const Mail mail{"id", "hub.example", "hub@hub.example", {}, "anna@example.org", QStringLiteral("S"), QStringLiteral("T\n"), "en", {}};
        SmtpSettings right{"localhost", server.port(), SmtpSettings::Security::StartTls, MailServer::User, MailServer::Password,
                           server.certificateFile().toStdString(), "hub.example"};
        const auto tried = [&](const std::function<void(SmtpSettings&)>& change) {
            SmtpSettings s = right;
            change(s);
            return SmtpDelivery(s).deliver(mail);
        };
        using Kind = Delivered::Kind;
        const auto is = [](const Delivered& d, Kind kind, const char* code) {
            if (d.kind != kind || d.code != code) qWarning("%d %s", int(d.kind), d.code.c_str());
            return d.kind == kind && d.code == code;
        };
        QVERIFY(is(tried([](SmtpSettings&) {}), Kind::Yes, ""));
        QVERIFY(is(tried([](SmtpSettings& s) { s.password = "wrong"; }), Kind::NoServer, "mail_login"));
        QVERIFY(is(tried([](SmtpSettings& s) { s.caFile.clear(); }), Kind::NoServer, "mail_certificate"));
        QVERIFY(is(tried([](SmtpSettings& s) { s.host = "127.0.0.1"; }), Kind::NoServer, "mail_certificate"));
        QVERIFY(is(tried([](SmtpSettings& s) { s.security = SmtpSettings::Security::Tls; }), Kind::NoServer, "mail_tls"));
        QVERIFY(is(tried([](SmtpSettings& s) { s.port = freePort(); }), Kind::NoServer, "mail_unreachable"));
        QVERIFY(is(tried([](SmtpSettings& s) { s.host = "mail.example.org"; s.security = SmtpSettings::Security::None; }),
                   Kind::NoServer, "mail_settings"));
        // One connection for several mails, and verdicts on addresses leave it whole.
        SmtpDelivery many(right);
        Mail other = mail;
        for (const auto& [to, kind, code] : {std::tuple("gone@example.org", Kind::Never, "mail_refused"),
                                             std::tuple("later@example.org", Kind::Later, "mail_later"),
                                             std::tuple("later@example.org", Kind::Yes, ""), std::tuple("a@example.org", Kind::Yes, "")}) {
            other.to = to;
            QVERIFY2(is(many.deliver(other), kind, code), to);
        }
        QCOMPARE(server.mails().size(), std::size_t(3));

        MailServer implicit;
        QVERIFY(implicit.start(true));
        SmtpSettings tls = right;
        tls.port = implicit.port();
        tls.caFile = implicit.certificateFile().toStdString();
        tls.security = SmtpSettings::Security::Tls;
        QVERIFY(is(SmtpDelivery(tls).deliver(mail), Kind::Yes, ""));
        QVERIFY(implicit.mails().front().tls && implicit.mails().front().signedIn);
    }

    void aSampleHubKeepsItsMailsInAFolder()
    {
        Office o;
        QCOMPARE(o.open(false), std::string());
        QCOMPARE(o.asa.set(o.org, "business_name", "<b>x</b> Norrsken"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        Json mails;
        QVERIFY(Seat::until([&] {
            const auto out = HubProcess::run({QStringLiteral("mailbox"), o.hub.folder(), QStringLiteral("--json"),
                                              QStringLiteral("--to"), QStringLiteral("bjorn@norrsken.example")});
            mails = Json::parse(out.out.toStdString(), nullptr, false);
            return out.code == 0 && at(mails, "mails").size() == 1;
        }));
        QVERIFY(text(mails["mails"][0], "subject").starts_with("Uppgifter har ändrats"));
        const auto plain = HubProcess::run({QStringLiteral("mailbox"), o.hub.folder()});
        QVERIFY(plain.out.contains("To: bjorn@norrsken.example"));

        QTemporaryDir other;
        const QString folder = other.filePath(QStringLiteral("hub"));
        QCOMPARE(HubProcess::run({QStringLiteral("init"), folder}).code, 0);
        const auto refused = HubProcess::run({QStringLiteral("mailbox"), folder});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("not_a_sample"));
        const auto doctor = HubProcess::run({QStringLiteral("doctor"), folder});
        QVERIFY2(doctor.out.contains("warn mail: no server is set"), doctor.out.constData());
    }

    void theDoctorSendsATestAndSaysWhatIsWrong()
    {
        MailOffice o;
        const QStringList call{QStringLiteral("doctor"), o.hub.folder(), QStringLiteral("--mail"), QStringLiteral("admin@example.org")};
        auto out = HubProcess::run(call);
        QVERIFY2(out.out.contains("ok   mail: the test was handed over"), out.out.constData());
        QCOMPARE(out.code, 0);
        QCOMPARE(addressees(o.server.mails()), Addresses{"admin@example.org"});
        o.write("mail.password", "wrong\n");
        out = HubProcess::run(call);
        QCOMPARE(out.code, 1);
        QVERIFY2(out.out.contains("bad  mail: the test was not taken: mail_login"), out.out.constData());
        QFile::setPermissions(o.hub.file("mail.password"), QFile::ReadOwner | QFile::ReadOther);
        out = HubProcess::run(call);
        QCOMPARE(out.code, 1);
        QVERIFY2(out.out.contains("mail_password"), out.out.constData());
        for (const auto& text : {out.out, out.err}) QVERIFY(!text.contains("wrong") && !text.contains("admin@"));
    }

    void numbersAreForWhoHasTheTokenAndNameNobody_SEC_70()
    {
        Office o;
        QCOMPARE(o.open(false), std::string());
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/tal"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QFile token(o.hub.file("metrics.token"));
        QVERIFY(token.open(QIODevice::ReadOnly));
        const QByteArray secret = token.readAll().trimmed();
        QCOMPARE(token.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QNetworkAccessManager network;
        const auto get = [&](const QByteArray& bearer) {
            QNetworkRequest request(QUrl(QStringLiteral("https://127.0.0.1:%1/metrics").arg(o.hub.port())));
            if (!bearer.isEmpty()) request.setRawHeader("Authorization", "Bearer " + bearer);
            QNetworkReply* reply = network.get(request);
            reply->ignoreSslErrors();
            Seat::until([&] { return reply->isFinished(); });
            const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const QByteArray body = reply->readAll();
            reply->deleteLater();
            return std::pair(status, body);
        };
        QCOMPARE(get({}).first, 401);
        QCOMPARE(get(QByteArray(43, 'x')).first, 401);
        QByteArray page;
        QVERIFY(Seat::until([&] {
            page = get(secret).second;
            return page.contains("sekretariat_messages{state=\"queued\"} 0\n");
        }));
        for (const char* line : {"sekretariat_commands_total{result=\"accepted\"} 1\n", "sekretariat_sign_ins_total{way=\"invitation\",result=\"ok\"} 1\n",
                                 "# TYPE sekretariat_request_duration_seconds histogram\n", "le=\"+Inf\"", "sekretariat_connections "})
            QVERIFY2(page.contains(line), page.constData());
        for (const char* marker : {"@", "orrsken", "indqvist", "127.0.0.1"}) QVERIFY2(!page.contains(marker), marker);
        QVERIFY(!page.contains(QByteArray::fromStdString(o.org.text())));
        // Each line is a comment or a sample, as its readers demand.
        static const QRegularExpression sample(QStringLiteral("^[a-z_]+(\\{([a-z]+=\"[^\"]*\",?)+\\})? [0-9.]+$"));
        for (const QString& line : QString::fromUtf8(page).split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.startsWith(u'#') || sample.match(line).hasMatch(), qPrintable(line));
    }
};

} // namespace sek::test

QTEST_GUILESS_MAIN(sek::test::MailTest)

#include "mail_test.moc"
