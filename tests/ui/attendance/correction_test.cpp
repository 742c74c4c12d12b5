// SPDX-License-Identifier: GPL-3.0-or-later
#include "project.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/month_grid.h"
#include "ui/attendance/month_views.h"
#include "ui/attendance/own_page.h"
#include "ui/attendance/sign_reports_dialog.h"

#include <QAction>

using namespace sek;

/// A month that is signed again (attendance W14): both read what has become of it.
class CorrectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void A_33_whoIsResponsibleReadsWhatHasChangedBeforeSigningAgain()
    {
        Project p;
        const auto entry = [&](const char* date, int minutes) {
            return Json{{"date", date}, {"activity_id", p.activity.text()}, {"minutes", minutes}, {"presence", "present"}};
        };
        p.office.place(attendance::reportKey(attendance::reportId(p.participations[0], "2026-03")),
                       {{"v", 1},
                        {"participation_id", p.participations[0].text()},
                        {"participant_id", p.participants[0].text()},
                        {"project_id", p.id.text()},
                        {"period", "2026-03"},
                        {"revision", 2},
                        {"state", "draft"},
                        {"correction_reason", "The trainer had counted wrong."},
                        {"total_minutes", 660},
                        {"reported_minutes", 660},
                        {"entries", Json::array({entry("2026-03-11", 420), entry("2026-03-12", 240)})},
                        {"revisions", Json::array({{{"revision", 1},
                                                    {"state", "signed"},
                                                    {"content_hash", std::string(64, 'a')},
                                                    {"entries", Json::array({entry("2026-03-03", 60), entry("2026-03-11", 480), entry("2026-03-12", 240)})}}})}});
        p.office.sync(p.office.colleague(QStringLiteral("Åsa")));
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        page->grid()->goTo(p.participations[0], 12);
        QTest::keyClick(page->grid()->views()->days(), Qt::Key_Space);
        QTest::keyClick(page->grid()->views()->days(), Qt::Key_Return, Qt::ControlModifier);
        auto* sign = opened<SignReportsDialog>(page);
        QVERIFY(sign);
        const auto labels = sign->findChildren<QLabel*>(QStringLiteral("correctionLabel"));
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first()->text().split(u'\n'),
                 (QStringList{QStringLiteral("Changed since version 1:"), QStringLiteral("Tuesday 3 March, Grundkurs (A01): was 1 h, now 0 h"),
                              QStringLiteral("Wednesday 11 March, Grundkurs (A01): was 8 h, now 7 h"), QStringLiteral("Reason: The trainer had counted wrong.")}));
        QTest::qWait(50);
        savePicture(sign, QStringLiteral("sign-correction"));
    }

    /// W12: somebody else had a code sent in the person's name.
    void aParticipantTakesBackACodeTheyDidNotAskFor()
    {
        Project p;
        const RecordId march = attendance::reportId(p.participations[0], "2026-03");
        p.office.place(attendance::reportKey(march),
                       {{"v", 1}, {"participation_id", p.participations[0].text()}, {"participant_id", p.participants[0].text()}, {"project_id", p.id.text()},
                        {"period", "2026-03"}, {"revision", 1}, {"state", "code_active"}, {"total_minutes", 240}, {"reported_minutes", 240},
                        {"challenge", {{"id", "c1"}}}, {"content_hash", std::string(64, 'a')},
                        {"entries", Json::array({{{"date", "2026-03-03"}, {"activity_id", p.activity.text()}, {"minutes", 240}, {"presence", "present"}}})}});
        auto& astrid = p.office.addParticipant(QStringLiteral("Astrid"), p.participants[0], p.id);
        p.office.sync(astrid);
        Desk desk(p.office, QStringLiteral("Astrid"));
        auto* page = desk.show<OwnAttendancePage>();
        auto* notAsked = page->findChild<QAction*>(QStringLiteral("notAskedForCodeAction"));
        QVERIFY(notAsked->isVisible());
        notAsked->trigger();
        const auto state = [&] { return text(desk.editor().view()->attendance.reports.front().body, "state"); };
        QTRY_COMPARE(state(), std::string("reported"));
        QTRY_VERIFY(!notAsked->isVisible());
        desk.close();
        p.office.sync(astrid);
        Desk after(p.office, QStringLiteral("Astrid"));
        QCOMPARE(text(after.editor().view()->attendance.reports.front().body, "state"), std::string("reported")); // the hub took it
        QVERIFY(after.editor().problems().empty());
    }
};
static const Suite<CorrectionTest> correctionTest;
#include "correction_test.moc"
