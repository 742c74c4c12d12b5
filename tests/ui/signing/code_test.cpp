// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "tests/ui/picture.h"
#include "../attendance/sheet.h"
#include "tests/ui/widgets/suite.h"
#include "ui/signing/code_card.h"
#include "ui/signing/code_edit.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace sek;

namespace {

struct Bench
{
    explicit Bench(std::optional<CodeAhead> ahead = {}, std::vector<CodeWay::Place> places = {})
    {
        desk.ahead = std::move(ahead);
        desk.places = std::move(places);
        auto* column = new QVBoxLayout(&window);
        card = new CodeCard(desk.way());
        card->setTicks([this] { return desk.now; });
        card->setWords({QStringLiteral("Sign 35 hours"), QStringLiteral("35 h"), QStringLiteral("7F3A 91C2")});
        column->addWidget(card);
        column->addStretch();
        window.resize(570, 320);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &window; })) qFatal("no window");
        card->focusFirst();
    }
    void ask() { QTest::keyClick(main(), Qt::Key_Space); }
    QPushButton* main() { return card->findChild<QPushButton*>(QStringLiteral("codeMainButton")); }
    LinkLabel* again() { return card->findChild<LinkLabel*>(QStringLiteral("codeAgainLink")); }
    QString said()
    {
        auto* l = card->findChild<IconLabel*>(QStringLiteral("codeSaidLabel"));
        return l->isVisible() ? l->text() : QString();
    }
    QString time() { return card->findChild<IconLabel*>(QStringLiteral("codeTimeLabel"))->text(); }
    QString tries() { return card->findChild<TextLabel*>(QStringLiteral("codeTriesLabel"))->text(); }
    QString waiting() { return card->findChild<TextLabel*>(QStringLiteral("codeWaitLabel"))->text(); }
    CodeEdit* edit() { return card->edit(); }
    void type(const char* digits) { QTest::keyClicks(edit(), QString::fromLatin1(digits)); }
    void pass(qint64 ms)
    {
        desk.now += ms;
        card->tick();
    }
    CodeDesk desk;
    QWidget window;
    CodeCard* card;
};

} // namespace

/// Asking, waiting, typing: everything the hub can answer becomes a sentence and a next act.
class CodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    /// W7, A-47: with several phones and mailboxes it is said which; after a code that did not come another one is offered.
    void A_47_anotherOfTheirOwnAddressesCanBeChosen()
    {
        Bench b({}, {{QStringLiteral("1"), QStringLiteral("sms"), QStringLiteral("+46 ••• ••• •05")}, {QStringLiteral("2"), QStringLiteral("email"), QStringLiteral("a•••@e•••.org")}});
        auto* where = b.card->findChild<OptionList*>(QStringLiteral("codeWhereOptions"));
        QVERIFY(where->isVisible());
        QCOMPARE(where->current(), QStringLiteral("1")); // as it would have been without the choice
        b.ask();
        QVERIFY(!where->isVisible());
        QCOMPARE(b.desk.place, QString());
        b.pass(600'000); // nothing came
        QVERIFY(where->isVisible());
        where->setFocus();
        QTest::keyClick(where, Qt::Key_2);
        QCOMPARE(b.desk.place, QStringLiteral("2"));
        b.ask();
        QCOMPARE(b.desk.asked, 2);
        QCOMPARE(b.desk.again, 0); // the same one again would go to the same place again
        b.type("0427");
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QCOMPARE(b.card->step(), CodeCard::Step::Confirmed);
        Bench one({}, {{QStringLiteral("1"), QStringLiteral("sms"), QStringLiteral("+46 ••• ••• •05")}});
        QVERIFY(!one.card->findChild<OptionList*>(QStringLiteral("codeWhereOptions"))->isVisible());
    }

    void A_46_whoWaitsForAMessageThatMayNeverComeIsTold()
    {
        Bench b;
        b.ask();
        b.pass(3'000);
        QCOMPARE(b.desk.looked, 0);
        b.pass(1'000);
        QCOMPARE(b.desk.looked, 1);
        QCOMPARE(b.said(), QString());
        b.desk.delivered = CodeDelivered::Unknown;
        b.pass(6'000);
        QVERIFY2(b.said().contains(QStringLiteral("not known whether the message arrived")), qPrintable(b.said()));
        QCOMPARE(b.card->step(), CodeCard::Step::Live); // it may come
        b.pass(60'000);
        QCOMPARE(b.desk.looked, 2); // nothing more will be known
        b.type("0427");
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QCOMPARE(b.card->step(), CodeCard::Step::Confirmed);
    }

    void A_47_aMessageThatCannotBeDeliveredEndsTheWait()
    {
        Bench b({}, {{QStringLiteral("1"), QStringLiteral("sms"), QStringLiteral("+46 ••• ••• •05")}, {QStringLiteral("2"), QStringLiteral("email"), QStringLiteral("a•••@e•••.org")}});
        b.ask();
        b.desk.delivered = CodeDelivered::Failed;
        b.pass(4'000);
        QCOMPARE(b.card->step(), CodeCard::Step::Over);
        QVERIFY2(b.said().contains(QStringLiteral("could not be delivered")), qPrintable(b.said()));
        QVERIFY(b.card->findChild<OptionList*>(QStringLiteral("codeWhereOptions"))->isVisible());
        b.desk.delivered = CodeDelivered::Yes;
        b.ask();
        b.pass(4'000);
        b.pass(60'000);
        QCOMPARE(b.desk.looked, 2);
        QCOMPARE(b.said(), QString());
    }

    void onlyDigitsWithTheirZeros()
    {
        Bench b;
        b.ask();
        QCOMPARE(QApplication::focusWidget(), b.edit());
        b.type("0a4 2b7");
        QCOMPARE(b.edit()->text(), QStringLiteral("0427"));
        QVERIFY(b.desk.submitted.isEmpty()); // never by itself
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QCOMPARE(b.desk.submitted, QStringList{QStringLiteral("0427")});
        QCOMPARE(b.card->step(), CodeCard::Step::Confirmed);
    }

    void pastedFromTheMessage()
    {
        Bench b;
        b.ask();
        QGuiApplication::clipboard()->setText(QStringLiteral(" Kod 0427. "));
        QTest::keyClick(b.edit(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(b.edit()->text(), QStringLiteral("0427"));
        QGuiApplication::clipboard()->setText(QStringLiteral("12"));
        b.edit()->clear();
        QTest::keyClick(b.edit(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(b.edit()->text(), QString());
    }

    void A_20_threeDigitsAreSentNowhere()
    {
        Bench b;
        b.ask();
        b.type("427");
        QVERIFY(!b.main()->isEnabled());
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QVERIFY(b.desk.submitted.isEmpty());
        QCOMPARE(b.tries(), QStringLiteral("3 tries left"));
    }

    void A_40_aCodeSentAheadIsTypedWithoutAskingAnybodyAndStored()
    {
        Bench b(CodeDesk::sentAhead());
        QSignalSpy stored(b.card, &CodeCard::stored);
        QSignalSpy confirmed(b.card, &CodeCard::confirmed);
        QCOMPARE(b.card->step(), CodeCard::Step::Ahead);
        QCOMPARE(QApplication::focusWidget(), b.edit());
        QCOMPARE(b.edit()->digits(), 6);
        QCOMPARE(b.desk.asked, 0);
        b.type("04270");
        QVERIFY(!b.main()->isEnabled()); // nothing is kept of half a code
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QVERIFY(b.desk.kept.isEmpty());
        b.type("3");
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QCOMPARE(b.desk.kept, QStringList{QStringLiteral("042703")});
        QVERIFY(b.desk.submitted.isEmpty());
        QCOMPARE(b.card->step(), CodeCard::Step::Stored);
        QCOMPARE(b.said(), QStringLiteral("Stored. It will be checked at the next connection."));
        QCOMPARE(stored.count(), 1);
        QCOMPARE(confirmed.count(), 0); // nobody knows yet
        QCOMPARE(b.edit()->text(), QString());
    }

    void A_40_aNewCodeTakesThePlaceOfTheOneSentAheadOnlyWhenItIsThere()
    {
        Bench b(CodeDesk::sentAhead());
        b.desk.refuse = Rejection{.code = "unreachable"};
        QTest::mouseClick(b.again(), Qt::LeftButton);
        QCOMPARE(b.card->step(), CodeCard::Step::Ahead);
        QVERIFY(!b.said().isEmpty());
        QTest::mouseClick(b.again(), Qt::LeftButton);
        QCOMPARE(b.card->step(), CodeCard::Step::Live);
        b.type("0427");
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QCOMPARE(b.desk.submitted, QStringList{QStringLiteral("0427")});
        QVERIFY(b.desk.kept.isEmpty());
    }

    void A_43_whatCanNoLongerBeTypedLeadsToANewCode()
    {
        Bench b(CodeDesk::sentAhead());
        b.type("042703");
        b.desk.refuse = Rejection{.code = "offline_over"};
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QCOMPARE(b.card->step(), CodeCard::Step::Unasked);
        QVERIFY(b.main()->isEnabled());
        QTest::keyClick(b.main(), Qt::Key_Space);
        QCOMPARE(b.card->step(), CodeCard::Step::Live);
    }

    void A_19_afterItsTimeACodeIsGreyAndNoTryIsCharged()
    {
        Bench b;
        b.ask();
        QCOMPARE(b.time(), QStringLiteral("The code is valid for 10:00"));
        b.pass(78'000);
        QCOMPARE(b.time(), QStringLiteral("The code is valid for 8:42"));
        b.pass(599'999 - 78'000);
        QCOMPARE(b.card->step(), CodeCard::Step::Live);
        b.pass(1);
        QCOMPARE(b.card->step(), CodeCard::Step::Over);
        QVERIFY(b.said().contains(QStringLiteral("No try was charged")));
        QCOMPARE(b.main()->text(), QStringLiteral("Send a new code"));
        QCOMPARE(QApplication::focusWidget(), b.main());
        b.type("0427");
        QCOMPARE(b.edit()->text(), QString());
        QTest::keyClick(b.main(), Qt::Key_Space);
        QCOMPARE(b.desk.asked, 2);
        QCOMPARE(b.card->step(), CodeCard::Step::Live);
    }

    void A_21_threeWrongCodesEndIt()
    {
        Bench b;
        b.ask();
        for (int i = 0; i < 2; ++i) {
            b.type("1111");
            QTest::keyClick(b.edit(), Qt::Key_Return);
            QCOMPARE(b.card->step(), CodeCard::Step::Live);
            QCOMPARE(b.edit()->look(), CodeEdit::Look::Wrong);
            QCOMPARE(b.edit()->selectedText(), QStringLiteral("1111")); // the next digit replaces it
            QCOMPARE(QApplication::focusWidget(), b.edit());
            QCOMPARE(b.said(), i == 0 ? QStringLiteral("Wrong code. 2 tries left.") : QStringLiteral("Wrong code. 1 try left."));
        }
        b.type("1111");
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QCOMPARE(b.card->step(), CodeCard::Step::Over);
        QCOMPARE(b.main()->text(), QStringLiteral("Send a new code"));
        b.type("0427");
        QCOMPARE(b.desk.submitted.size(), 3);
    }

    void A_23_anotherCodeOnlyAfterItsTime()
    {
        Bench b;
        b.ask();
        b.pass(20'000);
        QCOMPARE(b.waiting(), QStringLiteral("No code? You can ask for a new one in 0:40."));
        QVERIFY(!b.again()->isVisible());
        b.pass(40'000);
        QVERIFY(b.again()->isVisible());
        b.desk.refuse = Rejection{.code = "too_soon", .params = {{"retry_at", "2026-04-01T12:00:40.000Z"}}};
        b.card->setTimeZone("Europe/Stockholm");
        b.again()->setFocus();
        QTest::keyClick(b.again(), Qt::Key_Space);
        QVERIFY2(b.said().contains(QStringLiteral("14:00")), qPrintable(b.said()));
        QCOMPARE(b.card->step(), CodeCard::Step::Live); // the one that was sent still is good
    }

    void everyAnswerIsASentence_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* c : {"code_wrong", "challenge_not_live", "too_soon", "limit_reached", "signer_paused", "signer_locked", "organisation_paused",
                              "channel_unverified", "channel_cooling", "channel_blocked", "no_channel", "report_superseded", "content_mismatch",
                              "report_empty", "entry_in_future", "participation_closed", "not_allowed", "self_signing", "delivery_failed"})
            QTest::newRow(c) << QString::fromLatin1(c);
    }
    void everyAnswerIsASentence()
    {
        QFETCH(QString, code);
        const QString other = codeSentence(Rejection{.code = "unreachable"}, "UTC");
        for (const char* language : {"en", "lv", "sv", "pl"}) {
            const InLanguage in(QString::fromLatin1(language));
            const QString s = codeSentence(Rejection{.code = code.toStdString(), .params = {{"attempts_left", 2}}}, "UTC");
            QVERIFY(s.endsWith(u'.'));
            QVERIFY(s != other);
        }
        // Each ends in a place where somebody can go on, or says who helps.
        Bench b;
        b.ask();
        b.type("1111");
        b.desk.refuse = Rejection{.code = code.toStdString(), .params = {{"attempts_left", 2}}};
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QCOMPARE(b.said(), codeSentence(Rejection{.code = code.toStdString(), .params = {{"attempts_left", 2}}}, "UTC"));
    }

    void A_32_whatWasChangedMeanwhileIsReadAnew()
    {
        Bench b;
        QSignalSpy changed(b.card, &CodeCard::contentChanged);
        b.ask();
        b.type("0427");
        b.desk.refuse = Rejection{.code = "report_superseded", .params = {{"revision", 2}}};
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(b.card->step(), CodeCard::Step::Stopped);
    }

    void sixDigitsHaveSixCells()
    {
        Bench b;
        b.desk.digits = 6;
        b.desk.right = QStringLiteral("004271");
        b.ask();
        QCOMPARE(b.edit()->accessibleName(), QStringLiteral("Six-digit code"));
        b.type("004271");
        QTest::keyClick(b.edit(), Qt::Key_Return);
        QCOMPARE(b.card->step(), CodeCard::Step::Confirmed);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const char* l : {"en", "lv", "sv", "pl"}) QTest::newRow(l) << QString::fromLatin1(l) << false;
        QTest::newRow("dark") << QStringLiteral("sv") << true;
    }
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        const InLanguage in(language);
        Theme::get().setAppearance(dark ? Appearance::Dark : Appearance::Light);
        Bench b;
        b.ask();
        b.type("1111");
        QTest::keyClick(b.edit(), Qt::Key_Return);
        b.pass(78'000);
        savePicture(&b.window, QStringLiteral("code-card-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    }
};
static const Suite<CodeTest> codeTest;
#include "code_test.moc"
