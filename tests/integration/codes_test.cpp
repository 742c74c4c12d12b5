// SPDX-License-Identifier: GPL-3.0-or-later
// One-time codes of the real hub: asked and entered over TLS, sent by its courier, read out of the sample's mailbox.
#include "tests/integration/office.h"
#include "tests/integration/project_office.h"
#include "tests/integration/visitor.h"
#include "core/domain/signing/channels.h"
#include "core/evidence/key_chain.h"
#include "core/sync/workspace/logged_events.h"
#include "core/system/system_ports.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <optional>
#include <set>

namespace sek::test {

namespace {

/// Åsa with an address of her own that is to be confirmed.
struct Confirming
{
    explicit Confirming(const QString& database = {}) : hub(database) {}

    std::string open(const std::string& address = "asa@norrsken.example")
    {
        if (!hub.start()) return "hub";
        asa.emplace(hub);
        if (asa->enrol(hub.invitation(Asa), Asa, hub.password()).status != 200) return "enrol";
        channel = Uuid::v7(clock, random).text();
        const auto pushed = Visitor::json(asa->push(org, "AddContactChannel",
                                                    {{"id", channel},
                                                     {"body",
                                                      {{"owner", asa->session.account},
                                                       {"owner_kind", "account"},
                                                       {"kind", "email"},
                                                       {"address", address}}}},
                                                    ++pushes));
        const Json& answers = at(pushed, "answers");
        if (!answers.is_array() || answers.empty() || !answers.front().contains("accepted")) return pushed.dump();
        return {};
    }
    std::string path(const std::string& rest = {}) const { return "/v1/orgs/" + org.text() + "/codes" + rest; }
    Visitor::Answer ask() const
    {
        return asa->post(path(),
                         {{"document_kind", "contact_channel"},
                          {"documents", Json::array({{{"id", channel}, {"revision", 1}, {"content_hash", ""}}})},
                          {"signer_role", "responsible"},
                          {"signer", asa->session.account},
                          {"surface", "staff"}},
                         asa->session.access);
    }
    Json enter(const std::string& handle, const std::string& code) const
    {
        return Visitor::json(asa->post(path("/" + handle), {{"code", code}}, asa->session.access));
    }
    /// The code of the newest mail, when it is another one than `not_`.
    std::string mailed(const std::string& not_ = {}) const
    {
        std::string code;
        Seat::until([&] {
            const auto box = HubProcess::run({QStringLiteral("mailbox"), hub.folder(), QStringLiteral("--json")});
            static const QRegularExpression digits(QStringLiteral("\\b[0-9]{6}\\b"));
            const Json mails = at(Json::parse(box.out.toStdString(), nullptr, false), "mails");
            if (!mails.is_array()) return false;
            for (const Json& m : mails)
                if (const auto found = digits.match(qtext(m, "text")); found.hasMatch() && found.captured() != QString::fromStdString(not_))
                    code = found.captured().toStdString();
            return !code.empty();
        });
        return code;
    }
    static std::string other(std::string code)
    {
        code.back() = code.back() == '9' ? '0' : static_cast<char>(code.back() + 1);
        return code;
    }

    SystemClock clock;
    SystemRandom random;
    HubProcess hub;
    std::optional<Visitor> asa;
    OrgId org = sampleOrg(2);
    std::string channel;
    std::int64_t pushes = 0;
};

/// Every run of six digits in what the sample's hub has sent.
std::set<std::string> sixDigits(const HubProcess& hub)
{
    std::set<std::string> out;
    const auto box = HubProcess::run({QStringLiteral("mailbox"), hub.folder(), QStringLiteral("--json")});
    const Json sent = Json::parse(box.out.toStdString(), nullptr, false);
    static const QRegularExpression digits(QStringLiteral("\\b[0-9]{6}\\b"));
    for (const char* way : {"mails", "sms"})
        if (const Json& list = at(sent, way); list.is_array())
            for (const Json& m : list)
                for (auto found = digits.globalMatch(qtext(m, "text")); found.hasNext();) out.insert(found.next().captured().toStdString());
    return out;
}

QByteArray everyByteIn(const QString& folder, const QStringList& but)
{
    QByteArray out;
    for (const QFileInfo& f : QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (but.contains(f.fileName())) continue;
        if (f.isDir()) {
            out += everyByteIn(f.filePath(), but);
            continue;
        }
        QFile file(f.filePath());
        if (file.open(QIODevice::ReadOnly)) out += file.readAll();
    }
    return out;
}

} // namespace

class IntegrationCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void A_18_A_21_the_real_hub_sends_counts_and_accepts_also_after_a_kill()
    {
        Confirming c;
        QCOMPARE(c.open(), std::string());
        const Json sent = Visitor::json(c.ask());
        QVERIFY2(text(sent, "result") == "ok", sent.dump().c_str());
        QCOMPARE(integer(sent, "attempts_left"), 3);
        QCOMPARE(integer(sent, "digits"), 6);
        QVERIFY(text(sent, "masked").find("asa@") == std::string::npos);
        const std::string code = c.mailed(), handle = text(sent, "handle");
        QCOMPARE(code.size(), 6u);
        QCOMPARE(text(c.enter(handle, Confirming::other(code)), "result"), std::string("code_wrong"));
        c.hub.kill(); // what was counted is counted
        QVERIFY(c.hub.start());
        const Json wrong = c.enter(handle, Confirming::other(code));
        QCOMPARE(text(wrong, "result"), std::string("code_wrong"));
        QCOMPARE(integer(wrong, "attempts_left"), 1);
        const Json right = c.enter(handle, code);
        QVERIFY2(text(right, "result") == "ok", right.dump().c_str());
        QCOMPARE(text(c.enter(handle, code), "result"), std::string("challenge_not_live"));
        const auto changes = c.asa->get("/v1/orgs/" + c.org.text() + "/changes?after=0&log=0:", c.asa->session.access);
        QVERIFY(changes.body.find("code_confirmed_at") != std::string::npos);
        QVERIFY(changes.body.find("\"checkpoint\"") != std::string::npos);
    }

    void A_40_typed_while_the_hub_is_away_it_is_checked_when_it_is_back()
    {
        Office office;
        QCOMPARE(office.open(), std::string());
        const RecordId project = office.asa.view(office.org)->attendance.projects.front().id;
        const Json on = {{"unit", "offline"}, {"from", Json::object()}, {"to", {{"offline_codes", true}}}};
        QCOMPARE(office.asa.submit(office.org, "SetReportSettings", {{"v", 1}, {"id", project.text()}, {"changes", Json::array({on})}}), std::string());
        QVERIFY(office.asa.quiet(office.org));
        Seat& bjorn = office.bjorn;
        QVERIFY(Seat::until([&] { return boolean(bjorn.view(office.org)->attendance.projects.front().body, "offline_codes"); }));

        const auto stateOf = [&](const RecordId& report) {
            for (const RecordView& r : bjorn.view(office.org)->attendance.reports)
                if (r.id == report) return text(r.body, "state");
            return std::string();
        };
        std::vector<signing::Ask> asks;
        for (const RecordView& r : bjorn.view(office.org)->attendance.reports) {
            if (text(r.body, "state") != "reported") continue;
            // Which months come first depends on the day the sample was made; not everybody in it has a checked phone or address.
            const auto& channels = bjorn.view(office.org)->attendance.channels;
            if (std::ranges::none_of(channels, [&](const RecordView& c) {
                    return text(c.body, "owner") == text(r.body, "participant_id") && signing::Channel{c.id, c.body}.state(SystemClock().now()) == "active";
                }))
                continue;
            signing::Ask ask;
            ask.documentKind = "attendance_report";
            ask.documents = {{r.id, static_cast<int>(integer(r.body, "revision", 1)), text(r.body, "content_hash")}};
            ask.signerRole = "participant";
            ask.surface = signing::Surface::Kiosk;
            ask.signer = ask.kioskParticipant = *RecordId::parse(text(r.body, "participant_id"));
            asks.push_back(ask);
        }
        QVERIFY(asks.size() >= 2);
        QObject here;
        const auto prepare = [&](const signing::Ask& ask) {
            std::string told;
            bjorn.workspace().prepareOffline(office.org, {ask}, SystemClock().now().plusDays(1), &here, [&](const Result<std::vector<SentAhead>>& answer) {
                told = answer ? answer->front().result : answer.error().code;
            });
            Seat::until([&] { return !told.empty(); });
            return told;
        };
        const auto old = sixDigits(office.hub);
        const std::string prepared = prepare(asks[0]);
        QVERIFY2(prepared == "ok", prepared.c_str());
        std::set<std::string> fresh;
        QVERIFY(Seat::until([&] {
            fresh = sixDigits(office.hub);
            for (const std::string& known : old) fresh.erase(known);
            return !fresh.empty();
        }));
        QCOMPARE(fresh.size(), 1u);
        QCOMPARE(prepare(asks[1]), std::string("ok"));
        QVERIFY(Seat::until([&] { return bjorn.view(office.org)->offline.codes.size() == 2; }));

        QVERIFY(office.hub.stop());
        const auto type = [&](const signing::Ask& ask, const std::string& code) {
            std::string told;
            for (const OfflineCode& c : bjorn.view(office.org)->offline.codes)
                if (c.document == ask.documents.front().id)
                    bjorn.workspace().typeOffline(office.org, c.challenge, QString::fromStdString(code), "sv", &here,
                                                  [&](const Done& done) { told = done ? "ok" : done.error().code; });
            Seat::until([&] { return !told.empty(); });
            return told;
        };
        QCOMPARE(type(asks[0], *fresh.begin()), std::string("ok"));
        QCOMPARE(type(asks[1], Confirming::other(*fresh.begin())), std::string("ok"));
        bjorn.close(); // the program is ended on the way home, and begun again
        QCOMPARE(bjorn.open(), std::string());
        QVERIFY(Seat::until([&] { return bjorn.view(office.org) != nullptr; })); // read on its own thread
        QCOMPARE(bjorn.view(office.org)->offline.typed.size(), 2u);
        QVERIFY(office.hub.start());
        bjorn.workspace().syncNow();
        QVERIFY(Seat::until([&] { return bjorn.view(office.org)->offline.results.size() == 2; }));
        const auto results = bjorn.view(office.org)->offline.results;
        QCOMPARE(results[0].result, std::string("accepted"));
        QCOMPARE(results[1].result, std::string("wrong"));
        QCOMPARE(integer(results[1].params, "attempts_left"), 1);
        QVERIFY(Seat::until([&] { return stateOf(asks[0].documents.front().id) == "signed"; }));
        QCOMPARE(stateOf(asks[1].documents.front().id), std::string("code_active"));
        bjorn.workspace().dismissOffline(office.org);
        QVERIFY(Seat::until([&] { return bjorn.view(office.org)->offline.results.empty(); }));
        QVERIFY(office.hub.stop());
        QVERIFY(!office.hub.logWithoutNumbers().contains(QByteArray::fromStdString(*fresh.begin())));
    }

    /// Attendance 4.7: what happened is readable by owners and auditors, each event under its seal.
    void SEC_37_owners_read_what_happened_and_nobody_else()
    {
        Confirming c;
        QCOMPARE(c.open(), std::string());
        const std::string handle = text(Visitor::json(c.ask()), "handle"), code = c.mailed();
        QCOMPARE(text(c.enter(handle, Confirming::other(code)), "result"), std::string("code_wrong"));
        QCOMPARE(text(c.enter(handle, code), "result"), std::string("ok"));
        const std::string path = "/v1/orgs/" + c.org.text() + "/events";
        const auto newest = c.asa->get(path + "?limit=2", c.asa->session.access);
        QCOMPARE(newest.status, 200);
        QVERIFY(!newest.body.contains(code));
        const auto page = loggedEvents(Visitor::json(newest));
        QVERIFY(page);
        QCOMPARE(page->events.size(), std::size_t(2));
        QCOMPARE(page->events[0].action, std::string("code_used"));
        QCOMPARE(page->events[1].action, std::string("code_wrong"));
        QCOMPARE(page->events[1].object, c.channel);
        QCOMPARE(page->before, page->events[1].index);
        std::vector<QByteArray> keys;
        const Json hubCard = Visitor::json(c.asa->get("/v1/hub"));
        for (const Json& jwk : at(hubCard, "seal_keys")) keys.push_back(cj1::write(jwk));
        const auto chain = KeyChain::make(c.org.text(), keys, {});
        QVERIFY2(chain, chain ? "" : chain.error().code.c_str());
        for (const LoggedEvent& e : page->events) QVERIFY(chain->open(e.seal, typ::Seal));
        // To the beginning, each once and in order.
        std::uint64_t before = page->before, last = page->before;
        bool issued = false;
        while (before > 0) {
            const auto older = loggedEvents(Visitor::json(c.asa->get(path + "?limit=3&before=" + std::to_string(before), c.asa->session.access)));
            QVERIFY(older);
            for (const LoggedEvent& e : older->events) {
                QVERIFY(e.index < last);
                last = e.index;
                issued = issued || e.action == "code_issued";
            }
            before = older->before;
        }
        QVERIFY(issued);
        QCOMPARE(c.asa->get(path + "?before=x", c.asa->session.access).status, 400);
        QCOMPARE(c.asa->get(path).status, 401);
        Visitor other(c.hub); // the founder of another organisation may read this one's data, and not this
        const char* viewer = "ilze@upeskrasta.example";
        QCOMPARE(other.enrol(c.hub.invitation(viewer), viewer, c.hub.password()).status, 200);
        const auto refused = other.get(path, other.session.access);
        QCOMPARE(refused.status, 403);
        QVERIFY(!refused.body.contains("code_used"));
    }

    void A_23_too_soon_and_unknown_handles_are_told_alike()
    {
        Confirming c;
        QCOMPARE(c.open(), std::string());
        const Json sent = Visitor::json(c.ask());
        const std::string handle = text(sent, "handle");
        const Json again = Visitor::json(c.asa->post(c.path("/" + handle + "/resend"), Json::object(), c.asa->session.access));
        QCOMPARE(text(again, "result"), std::string("too_soon"));
        QVERIFY(parseRfc3339(text(again, "retry_at")).has_value());
        QCOMPARE(c.asa->send("DELETE", c.path("/" + handle), {}, c.asa->session.access).status, 200);
        const auto dead = c.asa->post(c.path("/" + handle), {{"code", "123456"}}, c.asa->session.access);
        const auto unknown = c.asa->post(c.path("/AAAAAAAAAAAAAAAAAAAAAA"), {{"code", "123456"}}, c.asa->session.access);
        QCOMPARE(dead.status, 200);
        QCOMPARE(unknown.status, 200);
        QCOMPARE(QByteArray::fromStdString(dead.body), QByteArray::fromStdString(unknown.body));
        QCOMPARE(Visitor::code(c.asa->post(c.path("/" + handle), {{"code", "12a4"}}, c.asa->session.access)), std::string("code_form"));
        QCOMPARE(c.asa->post(c.path("/" + handle), {{"code", "123456"}}).status, 401);
        QCOMPARE(text(Visitor::json(c.asa->get("/v1/hub")), "signing"), std::string("sms")); // a sample has both ways
    }

    void A_28_no_route_log_or_file_tells_the_code()
    {
        Confirming c;
        QCOMPARE(c.open(), std::string());
        const Json sent = Visitor::json(c.ask());
        const std::string code = c.mailed(), handle = text(sent, "handle");
        std::string said = sent.dump();
        for (const char* route : {"/changes?after=0&log=0:", "/history?before=0&limit=200", "/codes", "/signing-locks", "/invitations"})
            said += c.asa->get("/v1/orgs/" + c.org.text() + route, c.asa->session.access).body;
        for (const char* route : {"/v1/me", "/v1/hub", "/v1/devices", "/v1/orgs"}) said += c.asa->get(route, c.asa->session.access).body;
        QVERIFY(said.find(code) == std::string::npos);
        QCOMPARE(text(c.enter(handle, code), "result"), std::string("ok"));
        QVERIFY(c.hub.stop());
        QVERIFY(!c.hub.logWithoutNumbers().contains(QByteArray::fromStdString(code)));
        QVERIFY(!c.hub.log().contains("asa@norrsken.example"));
        // All of the hub's folder but the mailbox of a sample, where the letters lie.
        const QByteArray bytes = everyByteIn(c.hub.folder(), {QStringLiteral("mail"), QStringLiteral("sms")});
        QVERIFY(bytes.size() > 100'000);
        QVERIFY(!bytes.contains("\"" + QByteArray::fromStdString(code) + "\""));
        // Reasons are codes too ("hours_too_high"): what is looked for is one of digits.
        static const QRegularExpression digits(QStringLiteral("\"code\":\"[0-9]"));
        QVERIFY(!digits.match(QString::fromLatin1(bytes)).hasMatch());
    }

    void the_operator_resumes_what_a_breaker_stopped()
    {
        Confirming c;
        QCOMPARE(c.open(), std::string());
        QVERIFY(c.hub.stop());
        QVERIFY(c.hub.sql(QStringLiteral("INSERT INTO code_state (org, what, subject, value) VALUES (0, 'breaker', '', '{}')")));
        QVERIFY(c.hub.start());
        QCOMPARE(text(Visitor::json(c.ask()), "result"), std::string("organisation_paused"));
        const auto run = [&](const QStringList& more) {
            return HubProcess::run(QStringList{QStringLiteral("codes"), c.hub.folder(), QStringLiteral("resume")} + more);
        };
        QCOMPARE(run({}).code, 1); // a reason belongs to it
        const auto done = run({QStringLiteral("--reason"), QStringLiteral("Looked at the log with the owner.")});
        QVERIFY2(done.code == 0 && done.out.contains("done"), done.err.constData());
        QCOMPARE(text(Visitor::json(c.ask()), "result"), std::string("ok"));
    }

    void SEC_42_codes_have_a_budget_that_the_rest_cannot_use_up()
    {
        Confirming c;
        QCOMPARE(c.open(), std::string());
        int refused = 0;
        for (int i = 0; i < 100; ++i) refused += c.asa->get("/v1/me", c.asa->session.access).status == 429;
        QVERIFY(refused > 0);
        QCOMPARE(text(Visitor::json(c.ask()), "result"), std::string("ok"));
        refused = 0;
        for (int i = 0; i < 30; ++i)
            refused += c.asa->post(c.path("/AAAAAAAAAAAAAAAAAAAAAA"), {{"code", "123456"}}, c.asa->session.access).status == 429;
        QVERIFY(refused > 0);
    }

    void SEC_38_a_restored_hub_explains_itself_to_its_clients()
    {
        Office office;
        QCOMPARE(office.open(false), std::string());
        const auto seen = [&] { return office.asa.view(office.org)->logAlarm; };
        QCOMPARE(seen(), std::string());
        const QString backup = office.hub.file("copy.backup");
        const auto wrote = HubProcess::run({QStringLiteral("backup"), office.hub.folder(), backup});
        QVERIFY2(wrote.code == 0, wrote.err.constData());
        QVERIFY(office.hub.stop());
        const auto back = HubProcess::run({QStringLiteral("restore"), office.hub.folder(), backup});
        QVERIFY2(back.code == 0, back.err.constData());
        QVERIFY(office.hub.start());
        QCOMPARE(office.asa.set(office.org, "website", "https://norrsken.example/back"), std::string());
        QVERIFY(office.asa.quiet(office.org));
        QCOMPARE(seen(), std::string());
    }

    void SYNC_19_a_month_signed_after_the_backup_is_signed_again()
    {
        ProjectOffice p;
        QCOMPARE(p.open(), std::string());
        Seat seat;
        QCOMPARE(seat.join(p.hub.anotherInvitation(Bjorn), Bjorn, p.hub.password()), std::string());
        QVERIFY(seat.quiet(p.org));
        const RecordId month = p.report(ProjectOffice::Waiting);
        const auto shown = [&] {
            const auto view = seat.view(p.org);
            for (const RecordView& r : view->attendance.reports)
                if (r.id == month) return text(r.body, "state");
            return std::string();
        };
        const QString backup = p.hub.file("copy.backup");
        QCOMPARE(HubProcess::run({QStringLiteral("backup"), p.hub.folder(), backup}).code, 0);
        QCOMPARE(p.sign(ProjectOffice::Waiting), std::string("ok"));
        QVERIFY(Seat::until([&] { return shown() == "signed"; }));
        const auto signatures = p.all("signature");

        QVERIFY(p.hub.stop());
        const auto back = HubProcess::run({QStringLiteral("restore"), p.hub.folder(), backup});
        QVERIFY2(back.code == 0, back.err.constData());
        QVERIFY(p.hub.start());
        QCOMPARE(p.bjorn->signIn(Bjorn, p.hub.password()).status, 200);
        seat.workspace().syncNow();
        const auto atHub = [&] { return text(p.all("attendance_report")[month.text()], "state"); };
        QVERIFY(Seat::until([&] { return atHub() == "signed"; }));
        QVERIFY(Seat::until([&] { return shown() == "signed" && !seat.view(p.org)->status.catchingUp; }));
        const auto again = p.all("signature");
        QCOMPARE(again.size(), signatures.size());
        for (const auto& [id, body] : signatures) {
            Json before = body, after = again.at(id);
            before.erase("seal");
            after.erase("seal");
            QVERIFY(before == after);
        }
        QVERIFY(seat.view(p.org)->problems.empty());
        QCOMPARE(seat.view(p.org)->logAlarm, std::string());
        QVERIFY(Seat::until([&] { return seat.view(p.org)->lostSeals == 1; })); // said once

        const auto package = p.bjorn->get(p.path("/evidence/" + month.text()), p.bjorn->session.access);
        QCOMPARE(package.status, 200);
        QTemporaryDir files;
        QFile file(files.filePath(QStringLiteral("month.zip")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(package.body)) > 0);
        file.close();
        QStringList arguments{QStringLiteral("--json"), file.fileName()};
        const Json hub = Visitor::json(p.bjorn->get("/v1/hub"));
        for (const Json& jwk : at(hub, "seal_keys"))
            arguments << QStringLiteral("--trust") << QString::fromStdString(Es256PublicKey::fromJwk(cj1::write(jwk))->thumbprint());
        QProcess verify;
        verify.start(QStringLiteral(SEK_BINARY_DIR "/app/verify/sekretariat-verify"), arguments);
        QVERIFY(verify.waitForFinished(60'000));
        QVERIFY2(verify.exitCode() == 0, verify.readAll().constData());
    }
};

} // namespace sek::test

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    sek::test::IntegrationCodesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "codes_test.moc"
