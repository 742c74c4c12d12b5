// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "core/domain/attendance/report.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/queue_dialog.h"
#include "ui/attendance/report_month.h"
#include "ui/attendance/statistics_dialog.h"
#include "ui/shell/join_dialog.h"
#include "ui/shell/notice_page.h"
#include "ui/shell/search_box.h"
#include "ui/signing/kiosk_window.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"

#include <QApplication>
#include <QPointer>

using namespace sek;

namespace {

const QString Link = QStringLiteral("sekretariat:join?v=1&hub=hub.example.org");

OrgId org()
{
    return test::sampleOrg(2);
}

AttendancePage* attendancePage(Bureau& b)
{
    const auto here = [&] {
        const auto view = b.workspace().view(org());
        return view && view->status.complete && !view->attendance.reports.empty();
    };
    if (!QTest::qWaitFor(here, 20'000)) qFatal("the project does not arrive");
    b.window().openOrganisation(org());
    b.window().goTo(QStringLiteral("attendance"));
    return b.window().findChild<AttendancePage*>();
}

/// A month of the sample that waits for its participant, whose phone is confirmed.
RecordView waitingReport(Bureau& b)
{
    const RecordId participation(Uuid::v5(org().value, "sample project/participation 6"));
    for (const RecordView& r : b.workspace().view(org())->attendance.reports)
        if (r.id == attendance::reportId(participation, text(r.body, "period"))) return r;
    qFatal("no month waits");
}

KioskMonth monthOf(Bureau& b, const RecordView& report)
{
    const auto month = reportMonth(*b.workspace().view(org()), report);
    if (!month) qFatal("the month cannot be read");
    return *month;
}

KioskWindow* handOver(Bureau& b)
{
    AttendancePage* page = attendancePage(b);
    const RecordView report = waitingReport(b);
    Q_EMIT page->handOverWanted(report.id, monthOf(b, report));
    KioskWindow* found = nullptr;
    (void)QTest::qWaitFor([&] {
        for (QWidget* w : QApplication::topLevelWidgets())
            if (auto* k = qobject_cast<KioskWindow*>(w); k && k->isVisible()) found = k;
        return found != nullptr;
    }, 20'000);
    if (!found) qFatal("the screen is not handed over: %s", qPrintable(b.says("shellMessageBar")));
    return found;
}

} // namespace

/// The responsible of a project hands the screen over: nothing but the staff's password leads from there into the data.
class HandedTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::HubProcess> m_hub;
    std::unique_ptr<Bureau> m_bureau;

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<test::HubProcess>();
        QVERIFY(m_hub->start());
        m_bureau = std::make_unique<Bureau>();
        QVERIFY(m_bureau->start());
        QVERIFY(QTest::qWaitFor([&] { return m_bureau->seen("passphraseEdit") != nullptr; }));
        QVERIFY(m_bureau->join(*m_hub, "bjorn@norrsken.example"));
        QVERIFY(m_bureau->quiet());
    }
    void init() { m_bureau->activate(); }
    void cleanupTestCase()
    {
        m_bureau.reset();
        m_hub.reset();
    }

    void whoTakesPartIsFoundByKeyboardAndTheirRowIsCurrent()
    {
        Bureau& b = *m_bureau;
        attendancePage(b);
        b.key(Qt::Key_K, Qt::ControlModifier);
        auto* box = b.find<SearchBox>("searchEdit");
        QVERIFY(box->hasFocus());
        const auto type = [box](const QString& words) {
            for (const QChar c : words) QTest::sendKeyEvent(QTest::Click, box, Qt::Key_unknown, QString(c), Qt::NoModifier);
        };
        type(QStringLiteral("skyddad person")); // a participant of the sample with a protected identity
        QTRY_COMPARE(box->lines(), QStringList{QStringLiteral("Nothing found")});
        QTest::keyClick(box, Qt::Key_Escape);
        type(QStringLiteral("exempel"));
        QTRY_VERIFY(box->lines().contains(QStringLiteral("Participants:")));
        b.picture(QStringLiteral("search-participants"), QApplication::activePopupWidget());
        QTest::keyClick(box, Qt::Key_Escape);
        type(QStringLiteral("marek przyk"));
        QTRY_COMPARE(box->lines(), (QStringList{QStringLiteral("Participants:"), QString::fromUtf8("Marek Przykładowy · Kunskapslyft Exempel")}));
        QWidget* list = QApplication::activePopupWidget();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(b.window().area(), QStringLiteral("participants"));
        auto* table = b.find<RowTable>("participantsTable");
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QString::fromUtf8("Przykładowy, Marek"));
        QVERIFY(table->hasFocus());
    }

    void SYNC_21_dialogsOfAProjectEndWithTheOrganisationThatIsClosed()
    {
        Bureau& b = *m_bureau;
        AttendancePage* page = attendancePage(b);
        const RecordView report = waitingReport(b);
        const auto project = RecordId::parse(text(report.body, "project_id"));
        Q_EMIT page->statisticsWanted(project.value_or(RecordId()), isoDate(text(report.body, "period") + "-01"), {});
        const QPointer<StatisticsDialog> statistics(opened<StatisticsDialog>(b));
        Q_EMIT b.workspace().accessRemoved(org()); // as the store's thread says it when the hub has refused
        QVERIFY(!statistics);

        page = attendancePage(b);
        WaitingMonth one;
        one.person = QStringLiteral("Astrid Exempel");
        one.ask.documents = {{report.id, 1, {}}};
        Q_EMIT page->queueWanted({one});
        const QPointer<QueueDialog> queue(opened<QueueDialog>(b));
        Q_EMIT b.workspace().accessRemoved(org());
        QVERIFY(!queue);
        Q_EMIT b.find<MessageBar>("shellMessageBar")->firstTriggered();
        b.activate();
    }

    void A_49_startingTheProgramAgainLeadsPastNoParticipant()
    {
        Bureau& b = *m_bureau;
        KioskWindow* kiosk = handOver(b);
        QVERIFY(!b.window().isVisible());
        b.window().comeForward(); // what a second start does, and the press on a link
        b.window().takeInvitation(Link);
        QVERIFY(kiosk->isVisible());
        for (QWidget* w : QApplication::topLevelWidgets()) QVERIFY2(w == kiosk || !w->isVisible(), qPrintable(w->objectName()));
        // The link waits for the staff.
        kiosk->giveBack();
        QVERIFY(b.window().isVisible());
        auto* dialog = opened<JoinDialog>(b);
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("joinLinkEdit"))->text(), Link);
        dialog->reject();
        b.activate();
    }

    void A_49_aLinkAtAScreenThatIsLockedWaitsForTheUnlocking()
    {
        Bureau& b = *m_bureau;
        const QPointer<KioskWindow> kiosk(handOver(b));
        b.window().takeInvitation(Link);
        b.window().lock();
        QVERIFY(!kiosk);
        QCoreApplication::processEvents();
        QVERIFY(b.window().isVisible());
        QVERIFY(b.seen("unlockPage"));
        for (const auto* d : b.window().findChildren<JoinDialog*>()) QVERIFY(!d->isVisible());
        b.activate();
        QVERIFY(b.unlock(Bureau::passphrase()));
        auto* dialog = opened<JoinDialog>(b);
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("joinLinkEdit"))->text(), Link);
        dialog->reject();
        b.activate();
    }

    void whatCameOfAnActStandsUntilItWasRead()
    {
        Bureau& b = *m_bureau;
        AttendancePage* page = attendancePage(b);
        QVERIFY(b.quiet());
        auto* bar = b.find<MessageBar>("shellMessageBar");
        const QString offer = bar->spoken();
        QVERIFY2(offer.contains(QStringLiteral("recovery code")), qPrintable(offer));
        const RecordView report = waitingReport(b);
        Q_EMIT page->linkWanted(report.id, monthOf(b, report));
        QVERIFY(QTest::qWaitFor([&] { return bar->spoken() != offer; }, 20'000));
        const QString told = bar->spoken();
        Q_EMIT b.workspace().viewChanged(org());
        QCOMPARE(bar->spoken(), told);
        // With no button of the sentence before, which would mean something else.
        QStringList buttons;
        for (const auto* button : bar->findChildren<QAbstractButton*>())
            if (button->isVisible()) buttons << button->text();
        QCOMPARE(buttons, QStringList{QStringLiteral("OK")});
        Q_EMIT bar->firstTriggered();
        QCOMPARE(bar->spoken(), offer);
        QVERIFY(!b.window().settings().recoveryOffered());
    }

    /// Last: the profile ends.
    void SYNC_21_aDeviceThatEndsAtAParticipantsScreenLeavesAWindow()
    {
        Bureau& b = *m_bureau;
        const QPointer<KioskWindow> kiosk(handOver(b));
        QVERIFY(!b.window().isVisible());
        Q_EMIT b.workspace().sessionEnded(QStringLiteral("device_ended"));
        QVERIFY(QTest::qWaitFor([&] { return !b.window().workspace() && b.window().area() == QLatin1String("notice"); }, 20'000));
        QVERIFY(!kiosk);
        QVERIFY(b.window().isVisible());
        QVERIFY(b.seen("noticePage"));
    }
};
static const Suite<HandedTest> handedTest;
#include "handed_test.moc"
