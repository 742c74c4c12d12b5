// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64url.h"
#include "core/domain/organisations/person_fields.h"
#include "core/sync/messages.h"
#include "tests/integration/project_office.h"
#include "tests/security/suites.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

namespace sek::test {

namespace {

Json change(const Json& from, const std::string& to)
{
    return {{"v", 1}, {"changes", Json::array({{{"op", "set"}, {"unit", "website"}, {"from", from}, {"to", {{"website", to}}}}})}};
}

/// The first answer of a push: `accepted`, the rejection's code, or what stopped it.
std::string outcomeOf(const Visitor::Answer& answer)
{
    const Json said = Visitor::json(answer);
    if (answer.status != 200) return std::to_string(answer.status) + " " + Visitor::code(answer);
    if (const std::string stopped = text(at(said, "stopped"), "code"); !stopped.empty()) return stopped;
    const Json& first = said["answers"][0];
    return first.contains("accepted") ? "accepted" : text(at(first, "rejected"), "code");
}

/// The hub's whole table, as its sources make it: a new route is in it without anybody's doing.
std::vector<std::pair<std::string, std::string>> everyRoute()
{
    static const QRegularExpression added(QStringLiteral("router\\.add\\(\"([A-Z]+)\", *\"([^\"]+)\""));
    std::vector<std::pair<std::string, std::string>> out;
    for (const char* folder : {"core/hub", "app/hub"}) {
        QDirIterator files(QStringLiteral(SEK_SOURCE_DIR "/") + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            const QString source = QString::fromUtf8(file.readAll());
            for (auto found = added.globalMatch(source); found.hasNext();) {
                const auto route = found.next();
                out.emplace_back(route.captured(1).toStdString(), route.captured(2).toStdString());
            }
        }
    }
    return out;
}

/// What is there before anybody signs in, or has a token of its own.
bool isOpenToAll(const std::string& pattern)
{
    for (const char* start : {"/s/", "/v1/hub", "/v1/health", "/v1/session/nonce", "/v1/session/enrol", "/v1/session/device", "/v1/session/refresh", "/v1/session/reset", "/metrics"})
        if (pattern.starts_with(start)) return true;
    return pattern == "/v1/session";
}

} // namespace

/// Who may do what, whatever a request claims (SEC-13, 14).
class RightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<HubProcess>();
        QVERIFY(m_hub->start());
        m_asa = std::make_unique<Visitor>(*m_hub);
        QCOMPARE(m_asa->enrol(m_hub->invitation(Asa), Asa, m_hub->password()).status, 200);
    }
    void cleanupTestCase() { m_hub.reset(); }

    void SEC_13_otherOrganisationsAreClosed()
    {
        const std::string other = sampleOrg(1).text(), token = m_asa->session.access;
        QCOMPARE(m_asa->get("/v1/orgs/" + other + "/changes?after=0", token).status, 403);
        QCOMPARE(m_asa->get("/v1/orgs/" + other + "/digest", token).status, 403);
        QCOMPARE(m_asa->get("/v1/changes?wait=0&after=" + other + ":0", token).status, 403);
        QCOMPARE(outcomeOf(m_asa->push(sampleOrg(1), "UpdateOrganisation", change(Json::object(), "https://x.example"), 1)),
                 std::string("403 access_removed"));
        const Json mine = Visitor::json(m_asa->get("/v1/orgs", token));
        QCOMPARE(at(mine, "organisations").dump(), Json::array({sampleOrg(2).text()}).dump());
        QCOMPARE(m_asa->send("PUT", "/v1/orgs/01900000-0000-7000-8000-0000000000ff", "{}", token).status, 403);
        QCOMPARE(m_asa->get("/v1/orgs/01900000-0000-7000-8000-0000000000ff/changes?after=0", token).status, 404);
    }

    void SEC_13_nothingIsDoneForNobody_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        const QByteArray org = "/v1/orgs/" + QByteArray::fromStdString(sampleOrg(2).text());
        const std::pair<const char*, QByteArray> routes[] = {
            {"GET", "/v1/orgs"},           {"PUT", org},           {"POST", org + "/commands"},   {"GET", org + "/changes?after=0"},
            {"GET", org + "/digest"},      {"GET", org + "/history"},
            {"GET", "/v1/changes?wait=0"}, {"GET", "/v1/me"},      {"GET", "/v1/devices"},        {"POST", "/v1/session/end"},
            {"POST", org + "/codes"},      {"POST", org + "/codes/AAAAAAAAAAAAAAAAAAAAAA"}, {"GET", org + "/codes/AAAAAAAAAAAAAAAAAAAAAA"}, {"GET", org + "/signing-locks"},
            {"POST", org + "/signing-locks/01900000-0000-7000-8000-0000000000aa"},
            {"GET", org + "/evidence/01900000-0000-7000-8000-0000000000aa"},
            {"DELETE", "/v1/devices/01900000-0000-7000-8000-0000000000aa"}, {"POST", "/v1/session/step_up"}};
        for (const auto& [method, path] : routes) QTest::addRow("SEC-13 %s %s", method, path.constData()) << QByteArray(method) << path;
    }
    void SEC_13_nothingIsDoneForNobody()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        const std::string body = method == "POST" || method == "PUT" ? "{}" : "";
        for (const std::string& token : {std::string(), std::string(43, 'A'), std::string(4000, 'x')})
            QCOMPARE(m_asa->send(method.toStdString(), path.toStdString(), body, token).status, 401);
    }

    void A_49_aKioskTokenOpensNothingElse()
    {
        ProjectOffice office;
        QCOMPARE(office.open(), std::string());
        const std::string token = office.handOver(ProjectOffice::Waiting);
        QVERIFY(!token.empty());
        const std::set<std::string> its = {"POST /v1/orgs/{org}/codes", "POST /v1/orgs/{org}/codes/{handle}", "POST /v1/orgs/{org}/codes/{handle}/resend",
                                           "GET /v1/orgs/{org}/codes/{handle}", "DELETE /v1/orgs/{org}/codes/{handle}", "POST /v1/orgs/{org}/kiosk/refusal", "DELETE /v1/orgs/{org}/kiosk"};
        std::set<std::string> met;
        for (const auto& [method, pattern] : everyRoute()) {
            const std::string route = method + " " + pattern;
            std::string path = pattern;
            for (const auto& [name, value] : std::initializer_list<std::pair<std::string, std::string>>{
                     {"{org}", office.org.text()}, {"{handle}", "AAAAAAAAAAAAAAAAAAAAAA"}, {"{sha256}", std::string(64, 'a')}})
                if (const auto at = path.find(name); at != path.npos) path.replace(at, name.size(), value);
            while (path.find('{') != path.npos)
                path.replace(path.find('{'), path.find('}') - path.find('{') + 1, office.report(0).text());
            if (pattern == "/v1/changes") path += "?wait=0&after=" + office.org.text() + ":0";
            if (route == "DELETE /v1/orgs/{org}/kiosk") continue; // last
            const auto answer = office.bjorn->send(method, path, method == "GET" ? "" : "{}", token);
            if (its.contains(route)) {
                met.insert(route);
                QVERIFY2(answer.status != 401 && answer.status != 404, route.c_str());
            } else if (isOpenToAll(pattern)) {
                // Asks for no session: what it says depends on nobody's token.
                const auto without = office.bjorn->send(method, path, method == "GET" ? "" : "{}");
                QVERIFY2(answer.status == without.status, route.c_str());
            } else {
                QVERIFY2(answer.status == 401, (route + " " + std::to_string(answer.status)).c_str());
            }
        }
        QCOMPARE(met.size() + 1, its.size()); // the table was the real one
        Json bertils = office.ask(ProjectOffice::Signed);
        QCOMPARE(office.bjorn->post(office.path("/codes"), bertils, token).status, 403);
        QCOMPARE(office.bjorn->send("DELETE", office.path("/kiosk"), {}, token).status, 200);
        QCOMPARE(office.bjorn->post(office.path("/codes"), office.ask(ProjectOffice::Waiting), token).status, 401);
    }

    void A_49_theStaffsSessionIsNoKiosk()
    {
        ProjectOffice office;
        QCOMPARE(office.open(), std::string());
        const auto answer = office.bjorn->post(office.path("/codes"), office.ask(ProjectOffice::Waiting), office.bjorn->session.access);
        QCOMPARE(answer.status, 403);
        QCOMPARE(Visitor::code(answer), std::string("kiosk_token_needed"));
        const std::string token = office.handOver(ProjectOffice::Waiting);
        QCOMPARE(office.bjorn->send("POST", "/v1/session/end", "{}", office.bjorn->session.access).status, 200); // SEC-8
        QCOMPARE(office.bjorn->post(office.path("/codes"), office.ask(ProjectOffice::Waiting), token).status, 401);
    }

    void SEC_14_anHonestChangeIsTaken() // so that the refusals below mean something
    {
        QCOMPARE(outcomeOf(m_asa->push(sampleOrg(2), "UpdateOrganisation",
                                       change({{"website", "norrsken.example"}}, "https://norrsken.example/ny"), ++m_sent)),
                 std::string("accepted"));
    }

    void SEC_14_whoActsIsWhoSignedIn()
    {
        Visitor bjorn(*m_hub);
        QCOMPARE(bjorn.enrol(m_hub->invitation(Bjorn), Bjorn, m_hub->password()).status, 200);
        const Json args = change(Json::object(), "https://x.example");
        Visitor posing = *m_asa; // her session, his name in the head
        posing.session.account = bjorn.session.account;
        QCOMPARE(outcomeOf(posing.push(sampleOrg(2), "UpdateOrganisation", args, m_sent + 1)), std::string("wrong_sender"));
        posing = *m_asa; // another device's number series
        posing.session.device = bjorn.session.device;
        QCOMPARE(outcomeOf(posing.push(sampleOrg(2), "UpdateOrganisation", args, m_sent + 1)), std::string("wrong_sender"));
        posing = *m_asa; // signed by a key that is not the device's
        posing.key = Es256Key::generate();
        QCOMPARE(outcomeOf(posing.push(sampleOrg(2), "UpdateOrganisation", args, m_sent + 1)), std::string("bad_signature"));
        // For another organisation than the path says.
        const auto body = m_asa->pushBody(sampleOrg(1), "UpdateOrganisation", args, m_sent + 1).toStdString();
        QCOMPARE(outcomeOf(m_asa->send("POST", "/v1/orgs/" + sampleOrg(2).text() + "/commands", body, m_asa->session.access)),
                 std::string("wrong_sender"));
    }

    void SEC_14_fieldsOfTheHubAreNotTaken_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char* field : {"revision", "updated_at", "updated_by", "status", "oid", "created_at", "created_by", "v", "id", "org"})
            QTest::addRow("SEC-14 %s", field) << QByteArray(field);
    }
    void SEC_14_fieldsOfTheHubAreNotTaken()
    {
        QFETCH(QByteArray, field);
        const std::string name = field.toStdString();
        const Json args = {{"v", 1},
                           {"changes", Json::array({{{"op", "set"}, {"unit", name}, {"from", Json::object()}, {"to", {{name, "E99999999"}}}}})}};
        const auto outcome = outcomeOf(m_asa->push(sampleOrg(2), "UpdateOrganisation", args, ++m_sent));
        QVERIFY2(outcome != "accepted" && !outcome.starts_with("5"), outcome.c_str());
    }

    void SEC_13_theHubsOwnCommandsAreNobodyElses()
    {
        const Json args = {{"v", 1}, {"account", m_asa->session.account}, {"email", Asa}, {"roles", Json::array({"owner"})}, {"granted_by", m_asa->session.account}};
        const auto outcome = outcomeOf(m_asa->push(sampleOrg(2), "GrantRoles", args, ++m_sent));
        QVERIFY2(outcome != "accepted" && !outcome.starts_with("5"), outcome.c_str());
        const auto unknown = outcomeOf(m_asa->push(sampleOrg(2), "DropEverything", {{"v", 1}}, ++m_sent));
        QVERIFY2(unknown != "accepted" && !unknown.starts_with("5"), unknown.c_str());
    }

    void SEC_11_removingSomebodyWantsAFreshFactorAndTheRestDoesNot()
    {
        const RecordId bjorn = userOf(Bjorn);
        const Json removal = {{"v", 1}, {"changes", Json::array({{{"op", "delete_user"}, {"id", bjorn.text()}, {"from", personAt(userBody(bjorn), "")}}})}};
        // Five minutes are not waited for.
        QVERIFY(m_hub->sql(QStringLiteral("UPDATE session SET factor_at = factor_at - 3600000")));
        QCOMPARE(outcomeOf(m_asa->push(sampleOrg(2), "UpdateOrganisation", removal, ++m_sent)), std::string("step_up_required"));
        QVERIFY(!userBody(bjorn).empty());
        const auto other = outcomeOf(m_asa->push(sampleOrg(2), "UpdateOrganisation", {{"v", 1}, {"changes", Json::array({{{"op", "set"}, {"unit", "business_name"}, {"from", Json::object()}, {"to", {{"business_name", "Norrsken"}}}}})}}, ++m_sent));
        QVERIFY2(other != "step_up_required", other.c_str());
        QCOMPARE(m_asa->post("/v1/session/step_up", {{"password", "not the password at all"}}, m_asa->session.access).status, 403);
        QCOMPARE(m_asa->post("/v1/session/step_up", {{"password", m_hub->password()}}, m_asa->session.access).status, 200);
        QCOMPARE(outcomeOf(m_asa->push(sampleOrg(2), "UpdateOrganisation", removal, ++m_sent)), std::string("accepted"));
        QVERIFY(userBody(bjorn).empty());
    }

    void SYNC_20_SEC_74_ownersAreToldOfACopiedProfileOnceADay()
    {
        const auto told = [&] {
            // The day is part of what the messages belong to; the test may run over midnight.
            for (const int days : {0, -1}) {
                const QDate day = QDateTime::currentDateTimeUtc().date().addDays(days);
                const Uuid cause = Uuid::v5(DeviceId::parse(m_asa->session.device)->value, "copied " + toIso(day));
                const QByteArray bytes(reinterpret_cast<const char*>(cause.bytes().data()), 16);
                if (m_hub->sql(QStringLiteral("UPDATE message SET tries = tries WHERE cause = x'%1' AND event = 'account_notice'").arg(QString::fromLatin1(bytes.toHex())))) return true;
            }
            return false;
        };
        QVERIFY(!told());
        // A number that the hub knows, with another command behind it; and again, for a profile that was only mended goes on from
        // where the hub stands.
        for (int i = 0; i < 2; ++i)
            QCOMPARE(outcomeOf(m_asa->push(sampleOrg(2), "UpdateOrganisation", change(Json::object(), "https://copy.example"), 1)), std::string("device_fork"));
        QVERIFY(QTest::qWaitFor(told, 5000));
    }

    void SYNC_7_theHubTellsTheMarkOfWhatTheCallerSees()
    {
        const auto answer = m_asa->get("/v1/orgs/" + sampleOrg(2).text() + "/digest", m_asa->session.access);
        QCOMPARE(answer.status, 200);
        const auto mark = stateMark(QByteArray::fromStdString(answer.body));
        QVERIFY(mark.has_value());
        const auto rows = everything();
        QCOMPARE(mark->digest, stateDigest(rows));
        QVERIFY(mark->seq >= rows.back().rev);
    }

private:
    /// What she sees, in order of seq.
    std::vector<Record> everything() const
    {
        FeedReader reader;
        const auto answer = m_asa->get("/v1/orgs/" + sampleOrg(2).text() + "/changes?after=0", m_asa->session.access);
        std::vector<Record> out;
        if (!reader.feed(QByteArray::fromStdString(answer.body))) return out;
        for (const ChangesPart& part : reader.take()) out.insert(out.end(), part.rows.begin(), part.rows.end());
        return out;
    }
    RecordId userOf(const std::string& email) const
    {
        for (const Record& r : everything())
            if (r.key.kind == "authorised_user" && text(r.value(), "email") == email) return r.key.id;
        return {};
    }
    Json userBody(const RecordId& id) const
    {
        for (const Record& r : everything())
            if (r.key == RecordKey{"authorised_user", id} && !r.deleted) return r.value();
        return Json::object();
    }

    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<Visitor> m_asa;
    std::int64_t m_sent = 0;
};

std::unique_ptr<QObject> rightsTest()
{
    return std::make_unique<RightsTest>();
}

} // namespace sek::test

#include "rights_test.moc"
