// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/roles.h"
#include "tests/unit/page/page_world.h"
#include "tests/unit/page/suites.h"

#include <QTest>

namespace sek::test {

namespace {

std::string resultOf(const PageWorld::Answer& answer)
{
    const Json j = Json::parse(answer.body, nullptr, false);
    return text(j, "result", text(j, "code"));
}

Json askOf(ProjectHub& hub)
{
    Json body = signing::toJson(hub.ask());
    body.erase("account");
    body.erase("kiosk_participant");
    return body;
}

} // namespace

/// what a screen handed over to Astrid may do at the hub, and that it is all.
class KioskTokenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void A_49_theTokenSignsForTheOnePerson()
    {
        PageWorld w;
        w.report();
        const std::string token = w.handOver();
        QVERIFY(token.size() >= 49); // 256 bits
        const auto sent = w.api("POST", w.orgPath("/codes"), askOf(w.hub), token);
        QCOMPARE(resultOf(sent), std::string("ok"));
        const std::string handle = text(Json::parse(sent.body), "handle");
        const auto right = w.api("POST", w.orgPath("/codes/" + handle), {{"code", w.hub.sentCode()}}, token);
        QCOMPARE(resultOf(right), std::string("ok"));
        QCOMPARE(w.hub.state(), std::string("signed"));
        for (const Record& s : (*w.hub.store.begin(w.hub.project.org))->all("signature")) {
            const Json body = s.value();
            if (text(body, "signer_role") != "participant") continue;
            QCOMPARE(text(body, "surface"), std::string("kiosk"));
            QCOMPARE(text(body, "device_kind"), std::string("kiosk"));
            QCOMPARE(text(body, "staff_account"), w.hub.project.siv.text());
            QCOMPARE(text(body, "device_id"), named<DeviceId>("device of siv").text());
        }
    }

    void A_49_deepLinksToBertilAreRefused()
    {
        PageWorld w;
        w.report();
        const std::string token = w.handOver();
        const auto ask = [&](const char* field, const Json& value) {
            Json body = askOf(w.hub);
            body[field] = value;
            return w.api("POST", w.orgPath("/codes"), body, token);
        };
        const RecordId bertils = w.hub.project.march(w.hub.project.bertilHere);
        const std::string hash = w.hub.ask().documents.front().contentHash;
        QCOMPARE(ask("signer", w.hub.project.bertil.text()).status, 403);
        QCOMPARE(ask("documents", Json::array({{{"id", bertils.text()}, {"revision", 1}, {"content_hash", hash}}})).status, 403);
        QCOMPARE(ask("documents", Json::array({{{"id", w.hub.march.text()}, {"revision", 1}, {"content_hash", hash}},
                                               {{"id", bertils.text()}, {"revision", 1}, {"content_hash", hash}}}))
                     .status,
                 403);
        QCOMPARE(ask("signer_role", "responsible").status, 403);
        QCOMPARE(ask("document_kind", "contact_channel").status, 403);
        QCOMPARE(w.api("GET", w.orgPath("/evidence/" + bertils.text()), Json(), token).status, 401);
        QCOMPARE(w.api("GET", w.orgPath("/signing-locks"), Json(), token).status, 401);
        QCOMPARE(w.api("POST", w.orgPath("/signing-links"), askOf(w.hub), token).status, 401);
        QCOMPARE(w.api("POST", w.orgPath("/kiosk"), {{"document_kind", "attendance_report"}, {"document", bertils.text()}, {"participant", w.hub.project.bertil.text()}}, token).status,
                 401); // no token from a token
        QCOMPARE(w.api("POST", "/v1/orgs/" + named<OrgId>("another").text() + "/codes", askOf(w.hub), token).status, 403);
        QVERIFY(w.hub.sent().empty());
    }

    void A_49_theScreenIsWhatTheTokenSays()
    {
        PageWorld w;
        w.report();
        const std::string token = w.handOver(), siv = NamedCallers::token("siv");
        Json body = askOf(w.hub);
        body["surface"] = "staff";
        body["kiosk_participant"] = w.hub.project.bertil.text(); // claimed, not believed
        const auto sent = w.api("POST", w.orgPath("/codes"), body, token);
        QCOMPARE(resultOf(sent), std::string("ok"));
        QCOMPARE(text(at(w.hub.body(), "challenge"), "surface"), std::string("kiosk"));
        const std::string path = w.orgPath("/codes/" + text(Json::parse(sent.body), "handle"));
        const std::string code = w.hub.sentCode();
        // The staff's own session, on the same computer, can do nothing with that code.
        QCOMPARE(resultOf(w.api("POST", path, {{"code", code}}, siv)), std::string("challenge_not_live"));
        QCOMPARE(resultOf(w.api("POST", path + "/resend", Json::object(), siv)), std::string("challenge_not_live"));
        (void)w.api("DELETE", path, Json(), siv);
        QCOMPARE(w.hub.state(), std::string("code_active"));
        // And says in vain that it is a kiosk.
        body = askOf(w.hub);
        body["surface"] = "kiosk";
        body["kiosk_participant"] = w.hub.project.astrid.text();
        const auto claimed = w.api("POST", w.orgPath("/codes"), body, siv);
        QCOMPARE(claimed.status, 403);
        QCOMPARE(resultOf(claimed), std::string("kiosk_token_needed"));
        QCOMPARE(resultOf(w.api("POST", path, {{"code", code}}, token)), std::string("ok"));
    }

    void A_49_A_34_theScreenSendsBackWithoutACode()
    {
        PageWorld w;
        w.report();
        const std::string token = w.handOver(), path = w.orgPath("/kiosk/refusal");
        const Json refusal = {{"revision", 1}, {"reason", "hours_too_high"}, {"text", "I left at noon on 11 March."}};
        QCOMPARE(w.api("POST", path, refusal, NamedCallers::token("siv")).status, 401); // not the staff
        QCOMPARE(resultOf(w.api("POST", path, {{"revision", 1}, {"reason", "other"}}, token)), std::string("ERR_TOO_SHORT"));
        QCOMPARE(resultOf(w.api("POST", path, refusal, token)), std::string("ok"));
        QCOMPARE(w.hub.state(), std::string("rejected"));
        QCOMPARE(text(w.hub.body(), "reject_text"), std::string("I left at noon on 11 March."));
    }

    void A_49_theTokenDiesByTimeByTheStaffAndWithTheSession_data()
    {
        QTest::addColumn<std::string>("how");
        for (const char* how : {"time", "taken back", "session"}) QTest::addRow("A-49 %s", how) << std::string(how);
    }
    void A_49_theTokenDiesByTimeByTheStaffAndWithTheSession()
    {
        QFETCH(std::string, how);
        PageWorld w;
        w.report();
        const std::string token = w.handOver();
        if (how == "time") w.hub.clock.time = w.hub.clock.time.plusSeconds(KioskSessions::LifeSeconds);
        if (how == "taken back") QCOMPARE(resultOf(w.api("DELETE", w.orgPath("/kiosk"), Json(), token)), std::string("ok"));
        if (how == "session") w.callers.signedOut.insert(w.hub.project.siv);
        QCOMPARE(w.api("POST", w.orgPath("/codes"), askOf(w.hub), token).status, 401);
        QCOMPARE(w.api("POST", w.orgPath("/kiosk/refusal"), {{"reason", "not_me"}}, token).status, 401);
        QCOMPARE(w.hub.state(), std::string("reported"));
    }

    void A_49_noOtherDocumentOfTheSamePersonIsInReach()
    {
        const RecordId mail = named<RecordId>("astrid/mail");
        PageWorld w([&](ProjectWorld& p) {
            p.putBody({signing::kind::ContactChannel, mail},
                      {{"v", 1}, {"owner_kind", "participant"}, {"owner", p.astrid.text()}, {"kind", "email"}, {"address", "astrid@example.org"},
                       {"state", "pending"}, {"address_revision", 1}, {"typed_at", "2025-03-01T07:00:00.000Z"}, {"typed_by", p.siv.text()},
                       {"project_ids", Json::array({p.project.text()})}});
        });
        w.report();
        const std::string month = w.handOver(), siv = NamedCallers::token("siv");
        const std::string check = text(Json::parse(w.api("POST", w.orgPath("/kiosk"),
                                                         {{"document_kind", "contact_channel"}, {"document", mail.text()}, {"participant", w.hub.project.astrid.text()}}, siv)
                                                       .body),
                                       "token");
        const auto sent = w.api("POST", w.orgPath("/codes"), askOf(w.hub), month);
        QCOMPARE(resultOf(sent), std::string("ok"));
        const std::string path = w.orgPath("/codes/" + text(Json::parse(sent.body), "handle")), code = w.hub.sentCode();
        QCOMPARE(resultOf(w.api("POST", path, {{"code", code}}, check)), std::string("challenge_not_live"));
        QCOMPARE(resultOf(w.api("POST", path + "/resend", Json::object(), check)), std::string("challenge_not_live"));
        QCOMPARE(resultOf(w.api("GET", path, Json(), check)), std::string("challenge_not_live"));
        (void)w.api("DELETE", path, Json(), check);
        QCOMPARE(w.hub.state(), std::string("code_active"));
        QCOMPARE(resultOf(w.api("GET", path, Json(), month)), std::string("ok"));
        QCOMPARE(resultOf(w.api("POST", path, {{"code", code}}, month)), std::string("ok"));
    }

    void SEC_8_A_49_theTokenDiesWithTheRoleItCameFrom()
    {
        PageWorld w;
        w.report();
        const std::string token = w.handOver();
        const auto sent = w.api("POST", w.orgPath("/codes"), askOf(w.hub), token);
        QCOMPARE(resultOf(sent), std::string("ok"));
        const std::string path = w.orgPath("/codes/" + text(Json::parse(sent.body), "handle")), code = w.hub.sentCode();
        {
            auto tx = w.hub.store.begin(w.hub.project.org);
            const RecordKey grant{kind::RoleGrant, named<RecordId>("grant/" + w.hub.project.siv.text() + role::AttendanceResponsible)};
            Json body = (*tx)->get(grant).record.value();
            body["until"] = toRfc3339(w.hub.clock.now());
            (*tx)->put({grant, (*tx)->seq(), false, cj1::write(body)});
            QVERIFY((*tx)->commit());
        }
        QCOMPARE(w.api("POST", w.orgPath("/codes"), askOf(w.hub), token).status, 403);
        QCOMPARE(w.api("POST", path, {{"code", code}}, token).status, 403);
        QCOMPARE(w.api("POST", path + "/resend", Json::object(), token).status, 403);
        QCOMPARE(w.api("GET", path, Json(), token).status, 403);
        QCOMPARE(w.api("DELETE", path, Json(), token).status, 403);
        QCOMPARE(w.api("POST", w.orgPath("/kiosk/refusal"), {{"revision", 1}, {"reason", "not_me"}}, token).status, 403);
        QCOMPARE(w.api("DELETE", w.orgPath("/kiosk"), Json(), token).status, 403);
        QCOMPARE(w.hub.state(), std::string("code_active")); // it was neither used nor ended
    }

    void A_49_onlyPeopleOfTheProjectHandOver()
    {
        PageWorld w;
        w.report();
        const auto hand = [&](const char* who, const RecordId& document, const RecordId& participant, const char* kind = "attendance_report") {
            return resultOf(w.api("POST", w.orgPath("/kiosk"), {{"document_kind", kind}, {"document", document.text()}, {"participant", participant.text()}},
                                  NamedCallers::token(who)));
        };
        const ProjectWorld& p = w.hub.project;
        for (const char* who : {"siv", "karin", "ture"}) QCOMPARE(hand(who, w.hub.march, p.astrid), std::string("ok"));
        for (const char* who : {"per", "astrid"}) QCOMPARE(hand(who, w.hub.march, p.astrid), std::string("not_allowed"));
        QCOMPARE(hand("siv", w.hub.march, p.bertil), std::string("not_allowed"));   // whose it is not
        QCOMPARE(hand("siv", p.astridPhone, p.astrid, "contact_channel"), std::string("ok"));
        QCOMPARE(hand("siv", p.astridPhone, p.bertil, "contact_channel"), std::string("not_allowed"));
        QCOMPARE(hand("siv", p.sivMail, RecordId(p.siv.value), "contact_channel"), std::string("not_allowed"));
        QCOMPARE(hand("siv", p.project, p.astrid, "project"), std::string("not_allowed"));
    }
};

std::unique_ptr<QObject> makeKioskTokenTest()
{
    return std::make_unique<KioskTokenTest>();
}

} // namespace sek::test

#include "kiosk_token_test.moc"
