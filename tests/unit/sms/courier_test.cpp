// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/mail/courier.h"
#include "core/hub/mail/mail_outlet.h"
#include "core/hub/sms/sms_outlet.h"
#include "core/store/memory_hub_store.h"
#include "tests/support/hub_world.h"
#include "tests/unit/sms/tests.h"

#include <QTest>

#include <deque>

using namespace sek;
using namespace sek::test;

namespace {

using Kind = Delivered::Kind;

/// Answers what it was told to, and keeps what it took.
class Phone : public SmsSender
{
public:
    Delivered send(const Sms& sms) override
    {
        seen.push_back({sms.text, sms.length});
        if (dies) throw SimulatedDeath{};
        if (answers.empty()) return {Kind::Yes, {}, "kannel", "ref-1", sms.length.parts};
        Delivered d = answers.front();
        answers.pop_front();
        return d;
    }
    struct SimulatedDeath
    {
    };
    struct Seen
    {
        QString text;
        SmsLength length;
    };
    std::deque<Delivered> answers;
    std::vector<Seen> seen;
    bool dies = false;
};

class Box : public Delivery
{
public:
    Delivered deliver(const Mail& mail) override
    {
        texts.push_back(mail.text);
        return answer;
    }
    Delivered answer;
    std::vector<QString> texts;
};

struct Office
{
    ManualClock clock;
    MemoryHubStore store;
    Phone phone;
    SmsOutlet outlet{mailTexts(), {}, phone, clock};
    std::vector<MessageOutcome> ends;
    Courier courier{store, clock, "sms", &outlet, [this](const OutMessage&, const MessageOutcome& o) { ends.push_back(o); }};

    OutMessage queue(OutMessage m = codeMessage())
    {
        m.queuedAt = clock.now();
        m.expiresAt = clock.now().plusSeconds(600);
        if (!store.queueMessages({m})) throw std::runtime_error("queue");
        return m;
    }
    MessageDelivery stateOf(const OutMessage& m) { return **store.messageDelivery(m.id); }
    void until(Instant end)
    {
        while (true) {
            const Instant wake = courier.work().wakeAt;
            if (wake > end) break;
            clock.time = std::max(wake, clock.time.plusMs(1));
        }
        clock.time = end;
    }
};

} // namespace

class SmsCourierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCodeLeavesOnceAndIsForgotten_SEC_22()
    {
        Office o;
        const OutMessage m = o.queue();
        QCOMPARE(o.courier.work().sent, 1);
        QCOMPARE(o.phone.seen.size(), std::size_t(1));
        QVERIFY(o.phone.seen[0].text.startsWith(QStringLiteral("Kod 0427. Kunskapslyft mars 2025")));
        QCOMPARE(o.stateOf(m).state, DeliveryState::Sent);
        QCOMPARE(o.stateOf(m).providerRef, std::string("ref-1"));
        QVERIFY(o.store.state().messages.at(m.id).secret.empty());
        o.until(o.clock.now().plusDays(30));
        QCOMPARE(o.phone.seen.size(), std::size_t(1));
    }

    void anUnknownOutcomeIsNeverRepeatedWithTheSameCode_A_46()
    {
        Office o;
        o.phone.answers = {{Kind::Unknown, "sms_timeout"}};
        const OutMessage m = o.queue();
        QCOMPARE(o.courier.work().unknown, 1);
        o.until(o.clock.now().plusDays(1));
        QCOMPARE(o.phone.seen.size(), std::size_t(1));
        QCOMPARE(o.stateOf(m).state, DeliveryState::Unknown);
        QVERIFY(o.store.state().messages.at(m.id).secret.empty());
        // The report that comes after all is taken in: the code may be typed the whole time.
        QVERIFY(o.store.noteReport({m.id, "sms", DeliveryState::Delivered, o.clock.now()})->has_value());
        QCOMPARE(o.stateOf(m).state, DeliveryState::Delivered);
    }

    void whoDiesWithACodeInHisHandsHasPerhapsSentIt_A_46()
    {
        Office o;
        const OutMessage m = o.queue();
        o.phone.dies = true;
        QVERIFY_EXCEPTION_THROWN(o.courier.work(), Phone::SimulatedDeath);
        o.phone.dies = false;
        o.until(o.clock.now().plusDays(1));
        QCOMPARE(o.phone.seen.size(), std::size_t(1));
        QCOMPARE(o.stateOf(m).state, DeliveryState::Unknown);
        QCOMPARE(o.ends.back().code, std::string("courier_died"));
        QVERIFY(o.store.state().messages.at(m.id).secret.empty());
    }

    void aRefusalIsToldAtOnce_A_47()
    {
        Office o;
        o.phone.answers = {{Kind::Never, "sms_refused"}};
        const OutMessage m = o.queue();
        QCOMPARE(o.courier.work().failed, 1);
        QCOMPARE(o.ends.size(), std::size_t(1));
        QCOMPARE(o.ends[0].state, MessageOutcome::State::Failed);
        QCOMPARE(o.stateOf(m).state, DeliveryState::Failed);
        QCOMPARE(o.stateOf(m).code, std::string("sms_refused"));
    }

    void aBusyGatewayIsAskedAgainWhileTheCodeLives()
    {
        Office o;
        o.phone.answers.assign(3, {Kind::NoServer, "sms_busy"});
        const OutMessage m = o.queue();
        const Instant start = o.clock.now();
        o.until(start.plusSeconds(70));
        QCOMPARE(o.stateOf(m).state, DeliveryState::Sent);
        QCOMPARE(o.phone.seen.size(), std::size_t(4));
        // One that stays busy: the code ends with its life and is gone then, although the gateway is not asked any more.
        Office dead;
        dead.phone.answers.assign(100, {Kind::NoServer, "sms_busy"});
        const OutMessage lost = dead.queue();
        dead.until(dead.clock.now().plusSeconds(670));
        QCOMPARE(dead.stateOf(lost).state, DeliveryState::Failed);
        QCOMPARE(dead.stateOf(lost).code, std::string("mail_expired"));
        QVERIFY(dead.store.state().messages.at(lost.id).secret.empty());
        QVERIFY(dead.phone.seen.size() < 40);
    }

    void aCodeIsErasedWithoutAnyGateway_SEC_22()
    {
        Office o;
        Courier none(o.store, o.clock, "sms", nullptr);
        const OutMessage m = o.queue();
        QCOMPARE(none.work().later, 1);
        QVERIFY(!o.store.state().messages.at(m.id).secret.empty());
        o.clock.time = o.clock.time.plusSeconds(601);
        QCOMPARE(none.work().failed, 1);
        QVERIFY(o.store.state().messages.at(m.id).secret.empty());
    }

    void aPauseOfTheGatewayDoesNotKeepWhatIsTooOld_SEC_22()
    {
        Office o;
        o.phone.answers = {{Kind::NoServer, "sms_unreachable"}};
        OutMessage other = codeMessage("reminder_unsigned");
        other.secret = Json::object();
        QVERIFY(o.store.queueMessages({other}).has_value());
        o.clock.time = other.queuedAt;
        QCOMPARE(o.courier.work().later, 1); // the gateway is away: a minute of rest
        OutMessage code = codeMessage();
        code.queuedAt = o.clock.now();
        code.expiresAt = o.clock.now().plusSeconds(10);
        QVERIFY(o.store.queueMessages({code}).has_value());
        o.clock.time = o.clock.time.plusSeconds(11);
        QCOMPARE(o.courier.work().failed, 1);
        QCOMPARE(o.stateOf(code).state, DeliveryState::Failed);
        QCOMPARE(o.phone.seen.size(), std::size_t(1));
    }

    void aNumberAbroadCostsNobodyMoney()
    {
        Office o;
        OutMessage m = codeMessage();
        m.recipient = "+882160000000";
        o.queue(m);
        QCOMPARE(o.courier.work().failed, 1);
        QVERIFY(o.phone.seen.empty());
        QCOMPARE(o.ends[0].code, std::string("sms_prefix"));
    }

    void lettersAreFoldedOrKept()
    {
        Office o;
        o.queue(codeMessage("code_sign_attendance", "lv"));
        o.courier.work();
        QCOMPARE(o.phone.seen.at(0).length.coding, SmsCoding::Gsm7);
        QCOMPARE(o.phone.seen.at(0).length.parts, 1);
        QVERIFY(o.phone.seen[0].text.contains(QStringLiteral("nekad nedodiet darbiniekiem. Derigs")));
        Office whole;
        SmsOutlet outlet(mailTexts(), {DefaultSmsPrefixes, false}, whole.phone, whole.clock);
        Courier courier(whole.store, whole.clock, "sms", &outlet);
        whole.queue(codeMessage("code_sign_attendance", "lv"));
        courier.work();
        QVERIFY(whole.phone.seen.at(0).text.contains(QStringLiteral("Derīgs")));
        QCOMPARE(whole.phone.seen[0].length.coding, SmsCoding::Ucs2);
    }

    void eachChannelHasItsOwnCourier()
    {
        Office o;
        Box box;
        MailOutlet mail(mailTexts(), {"hub@example.org", {}, "hub.example.org"}, box);
        Courier courier(o.store, o.clock, "email", &mail);
        OutMessage m = codeMessage();
        m.channel = "email";
        m.recipient = "astrid@example.org";
        o.queue(m);
        QCOMPARE(o.courier.work().sent, 0);
        QCOMPARE(courier.work().sent, 1);
        QVERIFY(box.texts.at(0).contains(QStringLiteral("Din kod: 0427")));
    }

    void aMailServerThatDoesNotAnswerGetsTheCodeOnceAndANoticeAgain_A_46()
    {
        for (const bool code : {true, false}) {
            Office o;
            Box box;
            box.answer = {Kind::Unknown, "mail_unanswered"};
            MailOutlet mail(mailTexts(), {"hub@example.org", {}, "hub.example.org"}, box);
            Courier courier(o.store, o.clock, "email", &mail);
            OutMessage m = codeMessage(code ? "code_sign_attendance" : "receipt_signed");
            m.channel = "email";
            m.recipient = "astrid@example.org";
            if (!code) m.secret = Json::object();
            o.queue(m);
            courier.work();
            o.clock.time = o.clock.time.plusSeconds(120);
            courier.work();
            QCOMPARE(box.texts.size(), std::size_t(code ? 1 : 2));
        }
    }

    void anAddressWithAHeaderInItIsRefused_A_48()
    {
        // The way out has its own check, whoever let the address in.
        for (const char* address : {"a@example.org\r\nBcc: x@example.org", "a@example.org\nBcc: x@example.org", "a@example.org>, <x@example.org",
                                    "\"a\" <a@example.org>", "a@example.org, x@example.org"}) {
            QCOMPARE(envelopeAddress(address).error().code, std::string("mail_address"));
            Mail mail{"id", "hub.example.org", "hub@example.org", {}, address, QStringLiteral("x"), QStringLiteral("x"), "en", {}};
            QVERIFY(!mimeOf(mail).has_value());
        }
    }
};

std::unique_ptr<QObject> makeSmsCourierTest()
{
    return std::make_unique<SmsCourierTest>();
}

#include "courier_test.moc"
