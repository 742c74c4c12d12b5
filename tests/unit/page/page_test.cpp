// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/domain/rules/rulebook.h"
#include "core/evidence/verify.h"
#include "core/hub/page/page_view.h"
#include "core/hub/codes/code_turn.h"
#include "tests/unit/page/page_world.h"
#include "tests/unit/page/suites.h"

#include <QTest>

namespace sek::test {

namespace {

bool holds(const PageWorld::Answer& answer, const char* words)
{
    return answer.body.find(words) != std::string::npos;
}

std::string resultOf(const PageWorld::Answer& answer)
{
    const Json j = Json::parse(answer.body, nullptr, false);
    return text(j, "result", text(j, "code"));
}

} // namespace

/// The signing page as somebody with a browser and no account meets it (design §3.5.7).
class PageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_25_theMonthIsReadBeforeACodeIsAskedFor()
    {
        PageWorld w;
        w.report();
        const std::string path = w.link();
        QCOMPARE(path.size(), std::string("/s/").size() + 22); // 128 bits, nothing about anybody
        const auto page = w.get(path);
        QCOMPARE(page.status, 200);
        for (const char* words : {"<html lang=\"sv\">", "Astrid Exempel, din närvaro: mars 2025", "Kunskapslyft Exempel (2099/00017)", "Exempelkommunen", "tis 4 mars",
                                  "Svenska (A01)", "4\u00a0tim", "3,75\u00a0tim", "7\u00a0tim", "7,75\u00a0tim", "Varje dag avrundas nedåt till hela timmar.",
                                  "Ansvarig: Siv Ansvarig", "Härmed bekräftar jag, Astrid Exempel", "Sms till +46", "Integritetsskyddsmyndigheten"})
            QVERIFY2(holds(page, words), words);
        for (const char* hidden : {"198501012382", "1985", "+46701740605", "<script", "http://", "https://", "src="}) QVERIFY2(!holds(page, hidden), hidden);
        QVERIFY(!holds(page, "name=\"code\"")); // nothing to enter yet
        QVERIFY(w.hub.sent().empty());          // reading sends nothing
    }

    void SEC_25_theAnswerLetsNothingInAndNothingOut()
    {
        PageWorld w;
        w.report();
        const auto page = w.get(w.link());
        const auto header = [&](const char* name) { return page.headers.count(name) ? page.headers.at(name) : std::string(); };
        const std::string policy = header("content-security-policy");
        for (const char* part : {"default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"})
            QVERIFY2(policy.find(part) != std::string::npos, policy.c_str());
        QVERIFY(policy.find("unsafe") == std::string::npos);
        // The one style sheet is the one the policy lets in.
        const auto from = page.body.find("<style>") + 7, to = page.body.find("</style>");
        const QByteArray style = QByteArray::fromStdString(page.body.substr(from, to - from));
        QVERIFY(policy.find("'sha256-" + sha256(style).toBase64().toStdString() + "'") != std::string::npos);
        QVERIFY(page.body.find("style=") == std::string::npos);
        QCOMPARE(header("referrer-policy"), std::string("no-referrer"));
        QCOMPARE(header("cache-control"), std::string("no-store"));
        QCOMPARE(header("x-content-type-options"), std::string("nosniff"));
        QCOMPARE(header("x-frame-options"), std::string("DENY"));
        QCOMPARE(header("content-type"), std::string("text/html; charset=utf-8"));
        QCOMPARE(header("set-cookie"), std::string());
        QVERIFY(page.body.find("<title>Närvaro att signera</title>") != std::string::npos); // SEC-69: no name
    }

    void SEC_25_theCodeSignsAndTheLinkIsSpent()
    {
        PageWorld w;
        w.report();
        const std::string path = w.link();
        const auto asked = w.post(path + "/ask", {{"lang", "lv"}});
        QCOMPARE(asked.status, 303);
        QCOMPARE(asked.headers.at("location"), path + "?lang=lv");
        QCOMPARE(w.hub.state(), std::string("code_active"));
        const auto messages = w.hub.sent();
        QCOMPARE(messages.size(), 1u);
        QVERIFY(messages.front().params.dump().find(path) == std::string::npos); // the link never travels with the code
        const std::string code = text(messages.front().secret, "code");
        const auto page = w.get(path + "?lang=lv");
        QVERIFY(holds(page, "Nosūtīts īsziņā uz") && holds(page, "Četrciparu kods") && holds(page, "Atlikuši 3 mēģinājumi"));
        QVERIFY(page.body.find(code) == std::string::npos);

        const auto wrong = w.post(path + "/code", {{"lang", "lv"}, {"code", PageWorld::other(code)}});
        QCOMPARE(wrong.status, 200);
        QVERIFY(holds(wrong, "Nepareizs kods. Atlikuši 2 mēģinājumi."));
        const auto right = w.post(path + "/code", {{"lang", "lv"}, {"code", code}});
        QCOMPARE(right.status, 200);
        QVERIFY(holds(right, "Paldies, parakstīts."));
        QCOMPARE(w.hub.state(), std::string("signed"));
        const auto signatures = (*w.hub.store.begin(w.hub.project.org))->all("signature");
        Json mine;
        for (const Record& s : signatures)
            if (text(s.value(), "signer_role") == "participant") mine = s.value();
        QCOMPARE(text(mine, "surface"), std::string("page"));
        QCOMPARE(text(mine, "statement_lang"), std::string("lv"));
        QVERIFY(!mine.contains("device_id") && !mine.contains("staff_account"));
        QCOMPARE(text(mine, "ip_prefix"), std::string("127.0.0.0/24"));
        const auto file = w.hub.evidence.package(w.hub.project.org, w.hub.project.siv, w.hub.march, 0);
        QVERIFY(file && verifyPackage(*file, {w.hub.key.publicKey().thumbprint()}).outcome == Outcome::Valid);
        QCOMPARE(w.get(path).status, 404);
    }

    void SEC_25_whatOpensNothingIsAnsweredAlike_data()
    {
        QTest::addColumn<std::string>("what");
        for (const char* what : {"unknown", "no handle", "signed", "refused", "superseded", "run out", "newer link", "void"})
            QTest::newRow(what) << std::string(what);
    }
    void SEC_25_whatOpensNothingIsAnsweredAlike()
    {
        QFETCH(std::string, what);
        PageWorld w;
        w.report();
        const std::string handle = w.link().substr(3);
        std::string tried = handle;
        const auto command = [&](const AccountId& who, const char* name, Json args) {
            args["id"] = w.hub.march.text();
            args["revision"] = 1;
            auto tx = w.hub.store.begin(w.hub.project.org);
            Context c;
            c.authority = true;
            c.org = w.hub.project.org;
            c.actor = who;
            c.now = w.hub.clock.now();
            c.today = dateIn(c.now, "Europe/Stockholm");
            const auto decision = rulebook().decide(**tx, c, name, 1, args);
            if (!decision) return QString::fromStdString(decision.error().code);
            (*tx)->setSeq((*tx)->seq() + 1);
            for (Record r : decision->puts) {
                r.rev = (*tx)->seq();
                (*tx)->put(r);
            }
            return (*tx)->commit() ? QString() : QStringLiteral("commit");
        };
        if (what == "unknown") tried = std::string(21, 'x') + "w";
        if (what == "no handle") tried = std::string(21, '.') + "w";
        if (what == "signed") {
            QCOMPARE(w.post("/s/" + handle + "/ask", {{"lang", "sv"}}).status, 303);
            QCOMPARE(w.post("/s/" + handle + "/code", {{"lang", "sv"}, {"code", w.hub.sentCode()}}).status, 200);
            QCOMPARE(w.hub.state(), std::string("signed"));
        }
        if (what == "refused") QCOMPARE(w.post("/s/" + handle + "/refuse", {{"reason", "not_me"}}).status, 200);
        if (what == "superseded") QCOMPARE(command(w.hub.project.siv, "OpenCorrection", {{"reason", "The hours were wrong."}}), QString());
        if (what == "void") QCOMPARE(command(w.hub.project.siv, "VoidReport", {{"reason", "The wrong person."}}), QString());
        if (what == "run out") w.hub.clock.time = w.hub.clock.time.plusDays(14);
        if (what == "newer link") {
            w.hub.clock.time = w.hub.clock.time.plusSeconds(61);
            QVERIFY(w.link() != "/s/" + handle);
        }
        const std::string never = "QUFBQUFBQUFBQUFBQUFBQQ";
        const auto alike = [&](const PageWorld::Answer& a, const PageWorld::Answer& b) {
            auto one = a.headers, other = b.headers;
            one.erase("x-request-id");
            other.erase("x-request-id");
            QString x = QString::fromStdString(a.body), y = QString::fromStdString(b.body);
            return a.status == 404 && b.status == 404 && one == other &&
                   x.replace(QString::fromStdString(tried), QStringLiteral("H")) == y.replace(QString::fromStdString(never), QStringLiteral("H"));
        };
        for (const char* more : {"", "Accept-Language: pl-PL,pl;q=0.9\r\n"}) QVERIFY(alike(w.get("/s/" + tried, more), w.get("/s/" + never, more)));
        for (const char* act : {"/ask", "/code", "/refuse", "/object"}) {
            const PageWorld::Fields fields = {{"lang", "sv"}, {"code", "0427"}, {"reason", "not_me"}, {"text", "I left at noon."}};
            QVERIFY2(alike(w.post("/s/" + tried + act, fields), w.post("/s/" + never + act, fields)), act);
        }
    }

    void hostileNamesStayText()
    {
        PageWorld w([](ProjectWorld& p) {
            Json person = p.body({kind::Participant, p.astrid});
            person["given_name"] = "<img src=x onerror=alert(1)>";
            person["family_name"] = "\"'&{code}\u202Egnp";
            p.putBody({kind::Participant, p.astrid}, person);
            Json project = p.body({kind::Project, p.project});
            project["name"] = "</style><script>alert(2)</script>";
            p.putBody({kind::Project, p.project}, project);
            Json organisation = p.body({"organisation", RecordId(p.org.value)});
            organisation["legal_name"] = "<b>Kommunen</b>";
            p.putBody({"organisation", RecordId(p.org.value)}, organisation);
        });
        w.report();
        const std::string path = w.link();
        for (const char* language : {"en", "lv", "sv", "pl"}) {
            const auto page = w.get(path + "?lang=" + language);
            QCOMPARE(page.status, 200);
            for (const char* markup : {"<img", "<script", "<b>", "alert(2)</script>", "\u202E"}) QVERIFY2(!holds(page, markup), markup);
            QVERIFY(holds(page, "&lt;img src=x onerror=alert(1)&gt;") && holds(page, "&lt;/style&gt;&lt;script&gt;") && holds(page, "{code}&lt;U+202E&gt;"));
        }
        const auto refused = w.post(path + "/refuse", {{"reason", "other\"><i>"}, {"text", "</textarea><script>"}});
        QVERIFY(!holds(refused, "<script") && !holds(refused, "<i>") && holds(refused, "&lt;/textarea&gt;&lt;script&gt;"));
    }

    void A_34_refusingNeedsNoCode()
    {
        PageWorld w;
        w.report();
        const std::string path = w.link();
        QCOMPARE(w.post(path + "/ask", {{"lang", "sv"}}).status, 303); // a code on its way dies with it
        QVERIFY(holds(w.post(path + "/refuse", {{"lang", "en"}}), "Choose what is not correct."));
        const auto brief = w.post(path + "/refuse", {{"lang", "en"}, {"reason", "other"}, {"text", "no"}});
        QVERIFY(holds(brief, "At least ten letters") && holds(brief, "<details open>") && holds(brief, "value=\"other\" checked"));
        QCOMPARE(w.hub.state(), std::string("code_active"));
        const auto done = w.post(path + "/refuse", {{"lang", "en"}, {"reason", "hours_too_high"}, {"text", "I left at noon on 11 March."}});
        QCOMPARE(done.status, 200);
        QVERIFY(holds(done, "Thank you, it was sent back."));
        const Json body = w.hub.body();
        QCOMPARE(text(body, "state"), std::string("rejected"));
        QCOMPARE(text(body, "reject_code"), std::string("hours_too_high"));
        QCOMPARE(text(body, "reject_text"), std::string("I left at noon on 11 March."));
        bool told = false;
        for (const OutMessage& m : w.hub.sent()) told = told || m.event == "report_rejected";
        QVERIFY(told);
    }

    void A_35_SEC_26_theReceiptsLinkObjectsAndErasesNothing()
    {
        PageWorld w;
        w.report();
        const std::string path = w.link();
        QCOMPARE(w.post(path + "/ask", {{"lang", "sv"}}).status, 303);
        QCOMPARE(w.post(path + "/code", {{"code", w.hub.sentCode()}}).status, 200);
        std::string receipt;
        for (const OutMessage& m : w.hub.sent())
            if (m.event == "receipt_signed") receipt = text(m.params, "link");
        QVERIFY(receipt.starts_with("https://hub.example.org/s/"));
        const std::string own = receipt.substr(std::string("https://hub.example.org").size());
        QVERIFY(own != path);
        w.hub.clock.time = w.hub.clock.time.plusDays(3);
        const auto page = w.get(own + "?lang=en");
        QVERIFY(holds(page, "I did not sign this") && holds(page, "Svenska (A01)"));
        QVERIFY(!holds(page, "/ask\"") && !holds(page, "/refuse\""));
        for (const char* act : {"/ask", "/code", "/refuse"}) QCOMPARE(w.post(own + act, {{"code", "0427"}, {"reason", "not_me"}}).status, 404);
        QVERIFY(holds(w.post(own + "/object", {{"lang", "en"}, {"text", "no"}}), "At least ten letters"));
        const auto done = w.post(own + "/object", {{"lang", "en"}, {"text", "I was away that month."}});
        QVERIFY(holds(done, "your objection is noted"));
        const Json body = w.hub.body();
        QCOMPARE(text(body, "state"), std::string("signed"));
        QVERIFY(!text(body, "disputed_at").empty());
        QCOMPARE((*w.hub.store.begin(w.hub.project.org))->all("signature").size(), 2u);
        QCOMPARE(w.get(own).status, 404); // said once
    }

    void A_21_threeWrongCodesEndTheCodeAndNotTheLink()
    {
        PageWorld w;
        w.report();
        const std::string path = w.link();
        QCOMPARE(w.post(path + "/ask", {{"lang", "en"}}).status, 303);
        const std::string code = w.hub.sentCode();
        for (int i = 0; i < 2; ++i) QVERIFY(holds(w.post(path + "/code", {{"lang", "en"}, {"code", PageWorld::other(code)}}), "Wrong code."));
        QVERIFY(holds(w.post(path + "/code", {{"lang", "en"}, {"code", PageWorld::other(code)}}), "The code is used up"));
        QVERIFY(holds(w.post(path + "/code", {{"lang", "en"}, {"code", code}}), "no longer valid"));
        QCOMPARE(w.hub.state(), std::string("reported"));
        QVERIFY(holds(w.post(path + "/ask", {{"lang", "en"}}), "A new code can be sent at"));
        w.hub.clock.time = w.hub.clock.time.plusSeconds(61);
        QCOMPARE(w.post(path + "/ask", {{"lang", "en"}}).status, 303);
        QCOMPARE(w.post(path + "/code", {{"code", w.hub.sentCode()}}).status, 200);
        QCOMPARE(w.hub.state(), std::string("signed"));
    }

    void A_46_aGatewayThatTimesOutLeavesTheCodeGood()
    {
        PageWorld w;
        w.report();
        const std::string path = w.link();
        QCOMPARE(w.post(path + "/ask", {{"lang", "en"}}).status, 303);
        const auto take = [&] {
            auto taken = w.hub.sent();
            const std::string code = text(taken.front().secret, "code");
            if (!w.hub.store.finishMessage(taken.front(), {MessageOutcome::State::Unknown, w.hub.clock.now(), {}, "sms_timeout"})) return std::string();
            return code;
        };
        const std::string first = take();
        QCOMPARE(w.hub.state(), std::string("code_active")); // it may have arrived
        const auto page = w.get(path + "?lang=en");
        QVERIFY(holds(page, "name=\"code\"") && holds(page, "Send a new code"));
        w.hub.clock.time = w.hub.clock.time.plusSeconds(61);
        QCOMPARE(w.post(path + "/ask", {{"lang", "en"}}).status, 303); // another one, and the first is dead
        const std::string second = take();
        if (first != second) QVERIFY(holds(w.post(path + "/code", {{"lang", "en"}, {"code", first}}), "Wrong code. 2 tries left."));
        QVERIFY(holds(w.post(path + "/code", {{"lang", "en"}, {"code", second}}), "it is signed"));
    }

    void A_47_aGatewayThatRefusesOffersTheOtherWay()
    {
        PageWorld w([](ProjectWorld& p) {
            Json mail = p.body({signing::kind::ContactChannel, p.astridPhone});
            mail["kind"] = "email";
            mail["address"] = "astrid@example.org";
            p.putBody({signing::kind::ContactChannel, named<RecordId>("astrid/mail")}, mail);
        });
        w.report();
        const std::string path = w.link();
        QCOMPARE(w.post(path + "/ask", {{"lang", "en"}, {"channel", w.hub.project.astridPhone.text()}}).status, 303);
        const auto taken = w.hub.sent();
        QCOMPARE(taken.front().channel, std::string("sms"));
        QVERIFY(w.hub.codes.notDelivered(w.hub.project.org, taken.front().cause).has_value());
        QCOMPARE(w.hub.state(), std::string("reported"));
        const auto page = w.get(path + "?lang=en");
        QVERIFY(holds(page, "could not be delivered") && !holds(page, "name=\"code\""));
        QVERIFY(holds(page, "Text message to") && holds(page, "E-mail to "));
        w.hub.clock.time = w.hub.clock.time.plusSeconds(61);
        QCOMPARE(w.post(path + "/ask", {{"lang", "en"}, {"channel", named<RecordId>("astrid/mail").text()}}).status, 303);
        const auto again = w.hub.sent();
        QCOMPARE(again.front().channel, std::string("email"));
        QVERIFY(!holds(w.get(path + "?lang=en"), "could not be delivered"));
        QVERIFY(holds(w.post(path + "/code", {{"lang", "en"}, {"code", text(again.front().secret, "code")}}), "it is signed"));
    }

    void A_20_whatIsNoCodeCountsNowhere()
    {
        PageWorld w;
        w.report();
        const std::string path = w.link();
        QCOMPARE(w.post(path + "/ask", {{"lang", "en"}}).status, 303);
        for (const char* typed : {"", "427", "12a4", "042 "}) QVERIFY(holds(w.post(path + "/code", {{"lang", "en"}, {"code", typed}}), "Type all the digits"));
        QVERIFY(holds(w.get(path + "?lang=en"), "3 tries left"));
    }

    void SEC_25_aCodeLivesInItsLinkAlone()
    {
        PageWorld w;
        w.report();
        const std::string old = w.link();
        QCOMPARE(w.post(old + "/ask", {{"lang", "en"}}).status, 303);
        const std::string code = w.hub.sentCode();
        w.hub.clock.time = w.hub.clock.time.plusSeconds(61);
        const std::string fresh = w.link();
        QVERIFY(!holds(w.get(fresh), "name=\"code\""));
        QVERIFY(holds(w.post(fresh + "/code", {{"lang", "en"}, {"code", code}}), "no longer valid"));
        QCOMPARE(w.post(old + "/code", {{"lang", "en"}, {"code", code}}).status, 404);
        QCOMPARE(w.hub.state(), std::string("code_active"));
    }

    void formsOfOtherPagesDoNothing()
    {
        PageWorld w;
        w.report();
        const std::string path = w.link();
        const auto crossed = w.post(path + "/refuse", {{"reason", "not_me"}}, "Sec-Fetch-Site: cross-site\r\n");
        QCOMPARE(crossed.status, 403);
        QCOMPARE(w.hub.state(), std::string("reported"));
        QCOMPARE(w.get(path + "/refuse").status, 405);
        QCOMPARE(w.post(path + "/refuse", {{"reason", "not_me"}}, "Sec-Fetch-Site: same-origin\r\n").status, 200);
        QCOMPARE(w.hub.state(), std::string("rejected"));
    }

    void onlyPeopleOfTheProjectSendLinksAndNotOften()
    {
        PageWorld w;
        w.report();
        Json body = signing::toJson(w.hub.ask());
        body.erase("account");
        body.erase("kiosk_participant");
        const auto send = [&](const char* who) { return w.api("POST", w.orgPath("/signing-links"), body, NamedCallers::token(who)); };
        for (const char* who : {"per", "ture", "astrid"}) QCOMPARE(resultOf(send(who)), std::string("not_allowed"));
        QCOMPARE(send("nobody").status, 401);
        QVERIFY(w.hub.sent().empty());
        const auto sent = send("karin");
        QCOMPARE(resultOf(sent), std::string("ok"));
        QVERIFY(sent.body.find("/s/") == std::string::npos); // the sender does not get it
        QVERIFY(sent.body.find("701740605") == std::string::npos);
        QCOMPARE(resultOf(send("siv")), std::string("too_soon"));
        for (int i = 0; i < 2; ++i) {
            w.hub.clock.time = w.hub.clock.time.plusSeconds(61);
            QCOMPARE(resultOf(send("siv")), std::string("ok"));
        }
        w.hub.clock.time = w.hub.clock.time.plusSeconds(61);
        QCOMPARE(resultOf(send("siv")), std::string("limit_reached"));
        body["signer"] = w.hub.project.bertil.text();
        QCOMPARE(resultOf(send("siv")), std::string("not_allowed"));
    }

    /// Attendance 4.1: an organisation's SMS are limited, whatever they carry.
    void linksBySmsComeOutOfTheSamePurseAsCodes()
    {
        PageWorld w;
        w.report();
        {
            auto tx = w.hub.store.begin(w.hub.project.org);
            QVERIFY(tx);
            for (int i = 0; i < 200; ++i) (*tx)->tally(CodeScope::Organisation, codes_detail::IssuedSms, {}, w.hub.clock.time);
            QVERIFY((*tx)->commit());
        }
        Json body = signing::toJson(w.hub.ask());
        body.erase("account");
        body.erase("kiosk_participant");
        const auto send = [&] { return w.api("POST", w.orgPath("/signing-links"), body, NamedCallers::token("siv")); };
        QCOMPARE(resultOf(send()), std::string("limit_reached"));
        w.hub.clock.time = w.hub.clock.time.plusDays(1).plusSeconds(1);
        QCOMPARE(resultOf(send()), std::string("ok"));
    }

    /// Two messages of one reminder carry one link, and what has run out goes without holding up who signs.
    void ticketsForOneThingAreOneAndRunOut()
    {
        PageWorld w;
        const Tickets tickets({w.hub.store, w.hub.keys, w.hub.clock, w.hub.random}, "page_link", 16);
        const Instant soon = w.hub.clock.time.plusSeconds(60), later = w.hub.clock.time.plusDays(2);
        auto tx = w.hub.store.begin(w.hub.project.org);
        QVERIFY(tx);
        const QByteArray one = tickets.issueFor(**tx, "reminder a", {{"n", 1}}, soon), again = tickets.issueFor(**tx, "reminder a", {{"n", 1}}, soon);
        const QByteArray two = tickets.issueFor(**tx, "reminder b", {{"n", 2}}, later), three = tickets.issue(**tx, {{"n", 3}}, later);
        QCOMPARE(one, again);
        QCOMPARE(one.size(), 16);
        QVERIFY(one != two && two != three);
        QVERIFY((*tx)->commit());
        const auto kept = [&] {
            auto look = w.hub.store.look(w.hub.project.org);
            return (*look)->codeStates(CodeScope::Hub, "page_link").size();
        };
        QCOMPARE(kept(), std::size_t(3));
        QVERIFY(tickets.find(one) && tickets.find(two) && tickets.find(three));
        w.hub.clock.time = w.hub.clock.time.plusSeconds(61);
        QVERIFY(!tickets.find(one) && tickets.find(two));
        auto sweep = w.hub.store.begin(w.hub.project.org);
        tickets.forget(**sweep);
        QVERIFY((*sweep)->commit());
        QCOMPARE(kept(), std::size_t(2));
    }

    void SEC_25_theHubKeepsNoHandle()
    {
        PageWorld w;
        w.report();
        const std::string handle = w.link().substr(3);
        for (const auto& [key, value] : w.hub.store.state().codeStates) {
            QVERIFY(std::get<2>(key).find(handle) == std::string::npos);
            QVERIFY(!value.contains(QByteArray::fromStdString(handle)));
        }
        const auto entries = w.gate->book.entries();
        for (const auto& e : entries) QVERIFY(e.route.find(handle) == std::string::npos);
    }
};

std::unique_ptr<QObject> makePageTest()
{
    return std::make_unique<PageTest>();
}

} // namespace sek::test

#include "page_test.moc"
