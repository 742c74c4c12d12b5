// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/methods/signing_orders.h"
#include "core/evidence/verify.h"
#include "tests/support/project_hub.h"
#include "tests/unit/codes/suites.h"

#include <QTest>

namespace sek::test {

namespace {

constexpr const char* Astrid = "198501012382";
constexpr const char* Bertil = "198501012390";

/// An issuer that answers as it is told. It is at the far end of the port: who may sign what is the hub's to say.
struct Issuer : SigningMethod
{
    std::string name() const override { return "bankid"; }
    Result<MethodOrder> begin(const MethodTask& wanted) override
    {
        task = wanted;
        return MethodOrder{"ref-1", ShowQr{"qr", 1}, clock->now().plusSeconds(180)};
    }
    Result<MethodState> poll(const std::string&) override
    {
        if (meanwhile) meanwhile();
        return state;
    }
    void cancel(const std::string& reference) override { cancelled.push_back(reference); }
    Done verify(const MethodEvidence& e, const MethodTask& t) const override
    {
        return e.signature == "over " + QByteArray::fromStdString(t.contentHash) ? Done() : Done(fail("evidence"));
    }
    void complete(const char* who) { state = MethodEvidence{who, "over " + QByteArray::fromStdString(task.contentHash), "good"}; }

    Clock* clock = nullptr;
    MethodTask task;
    MethodState state = MethodPending{"outstandingTransaction"};
    std::vector<std::string> cancelled;
    std::function<void()> meanwhile; ///< what happens at the hub while it is asked
};

struct Hub : ProjectHub
{
    Hub() : ProjectHub([](ProjectWorld& w) {
        Json settings = w.body({kind::Project, w.project});
        settings["signing_methods"] = "otp_sms otp_email bankid";
        w.putBody({kind::Project, w.project}, settings);
    })
    {
        issuer.clock = &clock;
        if (!sign(true)) throw std::logic_error("the responsible could not sign");
    }
    SigningOrders::Answer<SigningOrders::Opened> begin() { return orders.begin(project.org, kiosk(), project.askOf({march}, false)); }
    Issuer issuer;
    SigningOrders orders{{store, device, log, signing::registry(), issuer, clock, random}};
};

template <class T> QByteArray codeOf(const std::expected<T, Rejection>& answer)
{
    return answer ? QByteArray("ok") : QByteArray::fromStdString(answer.error().code);
}

} // namespace

/// Signing where an issuer says who it was (attendance §7.1).
class IssuerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void A_52_another_persons_signature_fails_and_says_nobodys_name()
    {
        Hub hub;
        const auto opened = hub.begin();
        QCOMPARE(codeOf(opened), QByteArray("ok"));
        QCOMPARE(hub.issuer.task.identityNumber, std::string(Astrid));
        QVERIFY(!hub.issuer.task.visibleText.empty());
        const Json before = hub.body();
        QCOMPARE(text(before, "state"), std::string("code_active"));
        hub.issuer.complete(Bertil);
        const auto answer = hub.orders.poll(hub.project.org, hub.kiosk(), opened->order);
        QCOMPARE(codeOf(answer), QByteArray("order_failed"));
        QCOMPARE(answer.error().params.dump(), std::string("{}")); // nothing in it could name anybody
        QCOMPARE(hub.state(), std::string("reported"));             // as before the order
        QCOMPARE(text(hub.body(), "content_hash"), text(before, "content_hash"));
        for (const Record& s : (*hub.store.begin(hub.project.org))->all("signature")) QVERIFY(text(s.value(), "signer_role") != "participant");
        // It has ended: Astrid's own signature cannot be put under it any more.
        hub.issuer.complete(Astrid);
        QCOMPARE(codeOf(hub.orders.poll(hub.project.org, hub.kiosk(), opened->order)), QByteArray("order_not_live"));
        QCOMPARE(hub.state(), std::string("reported"));
    }

    void the_signers_own_signature_is_a_record_like_any_other()
    {
        Hub hub;
        const auto opened = hub.begin();
        QCOMPARE(codeOf(opened), QByteArray("ok"));
        auto answer = hub.orders.poll(hub.project.org, hub.kiosk(), opened->order);
        QVERIFY(answer && !*answer); // the person has not done it yet
        hub.issuer.complete(Astrid);
        answer = hub.orders.poll(hub.project.org, hub.kiosk(), opened->order);
        QVERIFY2(answer && *answer, codeOf(answer));
        QCOMPARE(hub.state(), std::string("signed"));
        Json signature;
        for (const Record& s : (*hub.store.begin(hub.project.org))->all("signature"))
            if (text(s.value(), "signer_role") == "participant") signature = s.value();
        QCOMPARE(text(signature, "method"), std::string("bankid"));
        QCOMPARE(text(signature, "assurance"), std::string("high"));
        QCOMPARE(text(signature, "external_evidence").size(), std::size_t(64));
        QVERIFY(!signature.contains("channel_masked"));
        QVERIFY(signature.dump().find(Astrid) == std::string::npos);
        const auto file = hub.evidence.package(hub.project.org, hub.project.siv, hub.march, 0);
        QVERIFY2(file, file ? "" : file.error().code.c_str());
        const Verdict v = verifyPackage(*file, {hub.key.publicKey().thumbprint()});
        QVERIFY2(v.outcome == Outcome::Valid, qPrintable(QString::fromStdString(toJson(v).dump())));
        QCOMPARE(v.signatures.size(), 2u);
    }

    void evidence_over_another_content_is_refused()
    {
        Hub hub;
        const auto opened = hub.begin();
        QVERIFY(opened);
        hub.issuer.state = MethodEvidence{Astrid, "over something else", "good"};
        QCOMPARE(codeOf(hub.orders.poll(hub.project.org, hub.kiosk(), opened->order)), QByteArray("order_failed"));
        QCOMPARE(hub.state(), std::string("reported"));
    }

    void a_document_that_moved_while_the_issuer_was_asked_ends_the_order()
    {
        Hub hub;
        const auto opened = hub.begin();
        QVERIFY(opened);
        hub.issuer.complete(Astrid);
        hub.issuer.meanwhile = [&] {
            auto tx = hub.store.begin(hub.project.org);
            Record report = (*tx)->get(attendance::reportKey(hub.march)).record;
            Json body = report.value();
            body["challenge"]["id"] = "another";
            report.body = cj1::write(body);
            (*tx)->put(report);
            QVERIFY((*tx)->commit());
        };
        QCOMPARE(codeOf(hub.orders.poll(hub.project.org, hub.kiosk(), opened->order)), QByteArray("order_failed"));
        hub.issuer.meanwhile = nullptr;
        QCOMPARE(codeOf(hub.orders.poll(hub.project.org, hub.kiosk(), opened->order)), QByteArray("order_not_live"));
    }

    void an_order_belongs_to_its_screen_and_ends_in_time()
    {
        Hub hub;
        const auto opened = hub.begin();
        QVERIFY(opened);
        CodeVisitor other = hub.kiosk();
        other.device = named<DeviceId>("another");
        hub.issuer.complete(Astrid);
        QCOMPARE(codeOf(hub.orders.poll(hub.project.org, other, opened->order)), QByteArray("order_not_live"));
        QCOMPARE(codeOf(hub.orders.poll(hub.project.org, hub.siv(), opened->order)), QByteArray("order_not_live"));
        hub.issuer.state = MethodPending{"userSign"};
        hub.clock.time = hub.clock.time.plusSeconds(181);
        QCOMPARE(codeOf(hub.orders.poll(hub.project.org, hub.kiosk(), opened->order)), QByteArray("order_failed"));
        QCOMPARE(hub.issuer.cancelled, std::vector<std::string>{"ref-1"});
        QCOMPARE(hub.state(), std::string("reported"));
    }

    void where_the_project_does_not_want_it_there_is_none()
    {
        ProjectHub hub;
        QVERIFY(hub.sign(true));
        Issuer issuer;
        issuer.clock = &hub.clock;
        SigningOrders orders{{hub.store, hub.device, hub.log, signing::registry(), issuer, hub.clock, hub.random}};
        QCOMPARE(codeOf(orders.begin(hub.project.org, hub.kiosk(), hub.project.askOf({hub.march}, false))), QByteArray("not_allowed"));
        // And a code cannot be had by that name.
        signing::Ask ask = hub.project.askOf({hub.march}, false);
        ask.method = "bankid";
        QCOMPARE(codeOf(hub.codes.ask(hub.project.org, hub.kiosk(), ask)), QByteArray("not_allowed"));
    }
};

std::unique_ptr<QObject> makeIssuerTest()
{
    return std::make_unique<IssuerTest>();
}

} // namespace sek::test

#include "issuer_test.moc"
