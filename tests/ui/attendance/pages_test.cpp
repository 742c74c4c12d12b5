// SPDX-License-Identifier: GPL-3.0-or-later
#include "project.h"
#include "sheet.h"

#include "core/base/hash.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/proposals.h"
#include "core/domain/attendance/report.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/frozen.h"
#include "core/output/qr.h"
#include "tests/support/seeded.h"
#include "ui/attendance/activities_model.h"
#include "ui/attendance/activities_page.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/certificates_dialog.h"
#include "ui/attendance/channels_dialog.h"
#include "ui/attendance/erase_dialog.h"
#include "ui/attendance/identity_looks_dialog.h"
#include "ui/attendance/import_dialog.h"
#include "ui/attendance/import_model.h"
#include "ui/attendance/month_grid.h"
#include "ui/attendance/month_inspector.h"
#include "ui/attendance/month_views.h"
#include "ui/attendance/offline_dialog.h"
#include "ui/attendance/offline_texts.h"
#include "ui/attendance/own_page.h"
#include "ui/attendance/paper_dialogs.h"
#include "ui/attendance/participants_model.h"
#include "ui/attendance/participants_page.h"
#include "ui/attendance/project_people_dialog.h"
#include "ui/attendance/proposal_dialog.h"
#include "ui/attendance/propose_dialog.h"
#include "ui/attendance/reason_dialog.h"
#include "ui/attendance/privacy_dialog.h"
#include "ui/attendance/queue_dialog.h"
#include "ui/attendance/register_dialog.h"
#include "ui/attendance/report_month.h"
#include "ui/attendance/session_list_dialog.h"
#include "ui/attendance/sign_reports_dialog.h"
#include "ui/attendance/statistics_dialog.h"
#include "ui/attendance/signing_watch_dialog.h"
#include "ui/attendance/timetable_dialog.h"
#include "ui/documents/page_view.h"
#include "ui/organisations/confirm_row.h"
#include "ui/forms/schema_form.h"
#include "ui/organisations/question_dialog.h"
#include "ui/organisations/record_dialog.h"
#include "ui/signing/code_card.h"
#include "ui/signing/signing_sheet.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/progressline.h"
#include "ui/widgets/form/choiceset.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/views/rowtable.h"

#include <QAction>
#include <QPainter>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace sek;

namespace {

/// A page of A4 at 200 dots per inch with that code at its foot, as a scanner gives it; without text none.
QImage scanOf(const std::string& qr)
{
    QImage page(1654, 2339, QImage::Format_RGB32);
    page.fill(QColor(250, 249, 246));
    QPainter p(&page);
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(60, 40);
    p.rotate(0.7); // nobody lays it quite straight
    p.setPen(Qt::darkBlue);
    p.drawText(900, 1500, QStringLiteral("Astrid Exempel"));
    if (const auto path = qr.empty() ? Result<QPainterPath>(fail("none")) : qrPath(QByteArray::fromStdString(qr), 220); path) {
        p.translate(1250, 1950);
        p.fillPath(*path, QColor(40, 40, 40));
    }
    return page;
}

/// On Monday of the week before all three signed their month at one computer within seconds; somebody else had reported it.
void signQuickly(Project& p)
{
    const QDate today = dateIn(p.office.clock->now(), "Europe/Stockholm");
    const QDate day = today.addDays(1 - today.dayOfWeek() - 7); // Monday of the week before
    const std::string month = toIso(day).substr(0, 7);
    int second = 0;
    for (std::size_t n = 0; n < p.participants.size(); ++n) {
        const RecordId report = p.office.place(kind::AttendanceReport, {{"v", 1},
                                                                        {"project_id", p.id.text()},
                                                                        {"participation_id", p.participations[n].text()},
                                                                        {"participant_id", p.participants[n].text()},
                                                                        {"period", month},
                                                                        {"revision", 1},
                                                                        {"state", "signed"},
                                                                        {"reported_by", test::named<AccountId>("somebody else").text()}});
        p.office.place(signing::kind::Signature, {{"v", 1},
                                                  {"document_id", report.text()},
                                                  {"revision", 1},
                                                  {"signer_role", "participant"},
                                                  {"project_id", p.id.text()},
                                                  {"participant_id", p.participants[n].text()},
                                                  {"method", "otp_sms"},
                                                  {"surface", "kiosk"},
                                                  {"device_id", "desk"},
                                                  {"challenge_id", std::to_string(n)},
                                                  {"signed_at", toIso(day) + "T10:00:1" + std::to_string(second++) + ".000Z"}});
    }
}

/// Astrid learns by herself too, whenever she likes, and signs in on her own.
Office::Colleague& studyingAlone(Project& p)
{
    const RecordId own = p.office.place(kind::Activity, {{"v", 1}, {"project_id", p.id.text()}, {"code", "A03"}, {"title", "Självstudier"}, {"kind", "self_study"}, {"mode", "self_study"}, {"is_continuous", true}});
    p.office.place(kind::Enrolment, {{"v", 1},
                                     {"activity_id", own.text()},
                                     {"participation_id", p.participations[0].text()},
                                     {"participant_id", p.participants[0].text()},
                                     {"project_id", p.id.text()}});
    return p.office.addParticipant(QStringLiteral("Astrid"), p.participants[0], p.id);
}

} // namespace

/// The areas of a project over real records and the real decisions.
class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void withoutAProjectThePageSaysWhatComesNext()
    {
        Office office(Office::Latvia);
        Desk desk(office, QStringLiteral("Ilze"));
        auto* page = desk.show<AttendancePage>();
        QVERIFY(page->findChild<QWidget*>(QStringLiteral("noProjectEmptyState"))->isVisible());
        savePicture(desk.window(), QStringLiteral("attendance-empty"));
    }

    void typedHoursBecomeRecords()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        MonthGrid* grid = page->grid();
        QCOMPARE(grid->model().rowCount(), 3);
        grid->goTo(p.participations[0], 12);
        QWidget* days = grid->views()->days();
        QTest::keyClick(days, Qt::Key_3);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(",75"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const RecordId report = attendance::reportId(p.participations[0], "2026-03");
        const auto minutes = [&] {
            for (const RecordView& r : desk.editor().view()->attendance.reports)
                if (r.id == report) return int(integer(r.body, "total_minutes"));
            return -1;
        };
        QTRY_COMPARE(minutes(), 225);
        QTRY_VERIFY(grid->model().sheet().row(grid->model().sheet().rowOf(p.participations[0])).waiting); // not settled by the hub yet
        QTest::keyClick(days, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(minutes(), 0);
    }

    /// They are neither refused nor lost: the records would not take them before the note is there.
    void A_14_hoursOverTheDaysLimitStayUntilANoteSaysWhy()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        MonthGrid* grid = page->grid();
        QWidget* days = grid->views()->days();
        const auto type = [&](int day, const QString& hours) {
            grid->goTo(p.participations[0], day);
            QTest::keyClicks(days, hours);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        };
        const auto report = [&]() -> Json {
            for (const RecordView& r : desk.editor().view()->attendance.reports)
                if (r.id == attendance::reportId(p.participations[0], "2026-03")) return r.body;
            return Json::object();
        };
        const auto sheetMinutes = [&] { return grid->model().sheet().minutes(grid->model().sheet().rowOf(p.participations[0]), 12); };
        type(12, QStringLiteral("9"));
        QCOMPARE(sheetMinutes(), 540);
        QVERIFY(desk.editor().view()->waiting.empty());
        type(17, QStringLiteral("3")); // the list is made anew with what comes of it
        QTRY_COMPARE(integer(report(), "total_minutes"), std::int64_t(180));
        QTest::qWait(50);
        QCOMPARE(sheetMinutes(), 540);
        QCOMPARE(grid->model().sheet().errors(grid->model().sheet().rowOf(p.participations[0])), 1);
        page->setMonth(QDate(2026, 2, 1));
        page->setMonth(QDate(2026, 3, 1)); // and it is there when one comes back
        QCOMPARE(sheetMinutes(), 540);

        grid->goTo(p.participations[0], 12);
        auto* note = grid->inspector()->findChild<QLineEdit*>(QStringLiteral("inspectorNoteEdit"));
        QVERIFY(!note->isReadOnly());
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("Study visit"));
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(integer(report(), "total_minutes"), std::int64_t(720));
        QCOMPARE(grid->model().sheet().errors(grid->model().sheet().rowOf(p.participations[0])), 0);
        QVERIFY(desk.editor().problems().empty());
        // The same the other way round: what is typed smaller needs no note and is recorded at once.
        type(5, QStringLiteral("10"));
        type(5, QStringLiteral("2"));
        QTRY_COMPARE(integer(report(), "total_minutes"), std::int64_t(840));
    }

    void A_14_heldHoursAreThereAgainAfterTheProgramWasClosed()
    {
        Project p;
        const auto minutes = [&](MonthGrid* grid) { return grid->model().sheet().minutes(grid->model().sheet().rowOf(p.participations[0]), 12); };
        {
            Desk desk(p.office, QStringLiteral("Åsa"));
            auto* page = desk.show<AttendancePage>();
            page->setMonth(QDate(2026, 3, 1));
            page->grid()->goTo(p.participations[0], 12);
            QTest::keyClicks(page->grid()->views()->days(), QStringLiteral("9"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QCOMPARE(minutes(page->grid()), 540);
            desk.editor().saveNow();
            desk.close();
        }
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        MonthGrid* grid = page->grid();
        QCOMPARE(minutes(grid), 540);
        QVERIFY(desk.editor().draft().isEmpty());
        grid->goTo(p.participations[0], 12);
        auto* note = grid->inspector()->findChild<QLineEdit*>(QStringLiteral("inspectorNoteEdit"));
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("Study visit"));
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(desk.editor().view()->attendance.reports.size(), std::size_t(1));
        QCOMPARE(integer(desk.editor().view()->attendance.reports.front().body, "total_minutes"), std::int64_t(540));
        QVERIFY(desk.editor().heldHours().empty());
    }

    void fillingASessionIsOneActForEverybody()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        page->grid()->fill(page->grid()->model().sheet().terms().occasions.front().id);
        QTRY_COMPARE(desk.editor().view()->attendance.reports.size(), std::size_t(3));
        QCOMPARE(page->grid()->model().sheet().dayTotal(3), 720);
        savePicture(desk.window(), QStringLiteral("attendance-page"));
    }

    void identityNumbersAreJudgedAsTheyAreLeft_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("right");
        QTest::newRow("A-1 ten digits with a sign") << QStringLiteral("850101-2382") << true;
        QTest::newRow("A-2 wrong check digit") << QStringLiteral("198501012383") << false;
        QTest::newRow("A-3 no such date") << QStringLiteral("19850230-2382") << false;
        QTest::newRow("A-4 co-ordination number") << QStringLiteral("198801622393") << true;
        QTest::newRow("A-4 month 00") << QStringLiteral("197500752386") << true;
        QTest::newRow("A-5 over a hundred") << QStringLiteral("241001+9190") << true;
    }
    void identityNumbersAreJudgedAsTheyAreLeft()
    {
        QFETCH(QString, number);
        QFETCH(bool, right);
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->registerOne();
        auto* dialog = opened<RegisterDialog>(page);
        QVERIFY(dialog);
        auto* row = dialog->findChild<FieldRow*>(QStringLiteral("identityNumberRow"));
        QLineEdit* edit = nullptr;
        for (FieldRow* r : dialog->findChildren<FieldRow*>())
            if (r->id() == QLatin1String("identityNumber")) {
                row = r;
                edit = qobject_cast<QLineEdit*>(r->editor());
            }
        QVERIFY(row && edit);
        retype(edit, number);
        QCOMPARE(row->hasError(), !right);
        if (!right) {
            dialog->accept();
            QVERIFY(dialog->isVisible());
            QCOMPARE(QApplication::focusWidget(), edit); // the focus stays where it is wrong
        }
        if (number.endsWith(QLatin1String("2383"))) savePicture(dialog, QStringLiteral("register-dialog"));
    }

    void whoIsRegisteredCanBeToldWhatIsKeptInALanguageOfTheirs()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->registerOne();
        auto* dialog = opened<RegisterDialog>(page);
        QVERIFY(dialog);
        auto* link = dialog->findChild<QWidget*>(QStringLiteral("privacyLink"));
        QVERIFY(link);
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Return);
        auto* notice = opened<PrivacyDialog>(dialog);
        QVERIFY(notice);
        auto* text = notice->findChild<TextLabel*>(QStringLiteral("privacyTextLabel"));
        const QString name = qtext(desk.editor().view()->state.organisation, "legal_name");
        const QString first = text->text();
        QVERIFY(first.contains(name) && !first.contains(u'{'));
        auto* language = notice->findChild<SegmentedButtons*>(QStringLiteral("privacyLanguage"));
        QSet<QString> all;
        for (const char* l : {"sv", "en", "lv", "pl"}) {
            language->setCurrent(QLatin1String(l));
            QVERIFY2(text->text().contains(name), l);
            all.insert(text->text());
            // The country's own authority, whatever the language.
            QVERIFY2(text->text().contains(QStringLiteral("Integritetsskyddsmyndigheten")), l);
        }
        QCOMPARE(all.size(), 4);
        savePicture(notice, QStringLiteral("privacy-dialog"));
        QTest::keyClick(notice, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
    }

    void A_1_registeredPersonsShowTheirNumberMasked()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        QCOMPARE(page->model().rowCount(), 3);
        const QString shown = page->model().index(0, ParticipantsModel::Identity).data().toString();
        QCOMPARE(shown, QStringLiteral("••••••••-••82"));
        savePicture(desk.window(), QStringLiteral("participants-page"));
        QTest::keyClick(page->table(), Qt::Key_Down);
    }

    /// identifiers §1.3: one number for half a minute, and it is noted; the note is what the person reads (attendance §6).
    void anIdentityNumberIsShownForAWhileAndThatIsNoted_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* l : {"en", "lv", "sv", "pl"}) QTest::newRow(l) << QString::fromLatin1(l);
    }
    void anIdentityNumberIsShownForAWhileAndThatIsNoted()
    {
        QFETCH(QString, language);
        const InLanguage in(language);
        Project p;
        p.office.place(kind::ParticipantIdentity, {{"v", 1}, {"participant_id", p.participants[0].text()}, {"project_ids", Json::array({p.id.text()})}, {"kind", "se_personnummer"}, {"number", "198501012382"}});
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        const int row = page->model().rowOf(p.participants[0]);
        const auto shown = [&] { return page->model().index(row, ParticipantsModel::Identity).data().toString(); };
        const auto press = [&] { // the act of the row, as Enter on it does
            const QModelIndex at = page->table()->model()->index(page->table()->currentIndex().row(), ParticipantsModel::Acts);
            Q_EMIT page->table()->actionTriggered(at, QStringLiteral("number"));
        };
        page->showRecord(p.participants[0]);
        const auto acts = page->model().index(row, ParticipantsModel::Acts).data(RowRole::Actions).value<QList<RowAction>>();
        QVERIFY(std::ranges::any_of(acts, [](const RowAction& a) { return a.id == QLatin1String("number"); }));
        press();
        QTRY_COMPARE(shown(), QStringLiteral("19850101-2382"));
        QCOMPARE(page->model().index(row, ParticipantsModel::Identity).data(Qt::AccessibleTextRole).toString(), QStringLiteral("19850101-2382"));
        QTRY_COMPARE(desk.editor().view()->attendance.looks.size(), std::size_t(1));
        savePicture(desk.window(), QStringLiteral("identity-shown-%1").arg(language));
        press();
        QCOMPARE(shown(), QStringLiteral("••••••••-••82"));
        press();
        QTRY_COMPARE(shown(), QStringLiteral("19850101-2382"));
        QVERIFY(page->model().hidesIn() > 0 && page->model().hidesIn() <= ParticipantsModel::ShownMs);
        desk.window()->hide(); // nobody finds it open
        QCOMPARE(shown(), QStringLiteral("••••••••-••82"));
        desk.window()->show();
        QTRY_COMPARE(integer(desk.editor().view()->attendance.looks.front().body, "times"), std::int64_t(2));

        page->findChild<QAction*>(QStringLiteral("identityLooksAction"))->trigger();
        auto* dialog = opened<IdentityLooksDialog>(page);
        QVERIFY(dialog);
        auto* table = child<RowTable>(dialog, "identityLooksTable");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("2"));
        savePicture(dialog, QStringLiteral("identity-looks-%1").arg(language));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void erasingAPersonIsAskedByKeyboardAndNeverByAccident()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        const auto asked = [&] {
            return std::ranges::count_if(desk.editor().view()->waiting, [](const auto& w) { return w.name == "EraseParticipant"; });
        };
        page->table()->setCurrentRow(0);
        page->focusFirst();
        auto* more = child<QPushButton>(page, "participantsMoreButton");
        QVERIFY(more && more->isVisible());
        QCOMPARE(more->accessibleName(), QStringLiteral("More"));
        auto* act = page->findChild<QAction*>(QStringLiteral("eraseParticipantAction"));
        act->trigger();
        QPointer<EraseDialog> dialog = opened<EraseDialog>(page);
        QVERIFY(dialog);
        QVERIFY(dialog->accessibleDescription().contains(QLatin1String("cannot be undone")));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("cancelButton")); // Enter changes nothing
        savePicture(dialog, QStringLiteral("erase-dialog"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(asked(), 0);

        desk.activate();
        act->trigger();
        dialog = opened<EraseDialog>(page);
        auto* reason = child<QComboBox>(dialog, "eraseReasonCombo");
        QCOMPARE(reason->accessibleName(), QStringLiteral("Why"));
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Down);
        auto* erase = child<QPushButton>(dialog, "eraseButton");
        erase->setFocus();
        QTest::keyClick(erase, Qt::Key_Space);
        QTRY_COMPARE(asked(), 1);
        QCOMPARE(page->model().rowCount(), 3); // the hub decides; nobody has gone yet
    }

    void whoseMonthsAreKeptIsNotErasedAndTheDateIsSaid_data()
    {
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<QString>("says");
        QTest::newRow("no date") << QByteArray() << QStringLiteral("does not say until when");
        QTest::newRow("a date to come") << QByteArray("2099-12-31") << QStringLiteral("2099");
        QTest::newRow("a date that is over") << QByteArray("2020-12-31") << QString();
    }
    void whoseMonthsAreKeptIsNotErasedAndTheDateIsSaid()
    {
        QFETCH(QByteArray, until);
        QFETCH(QString, says);
        Project p;
        Json project = {{"v", 1}, {"project_no", "2099/00018"}, {"name", "Kept Exempel"}, {"sign_unit", "month"}};
        if (!until.isEmpty()) project["keep_until"] = until.toStdString();
        const RecordId kept = p.office.place(kind::Project, project);
        p.office.place(kind::AttendanceReport, {{"v", 1},
                                                {"participation_id", p.participations[0].text()},
                                                {"participant_id", p.participants[0].text()},
                                                {"project_id", kept.text()},
                                                {"period", "2026-03"},
                                                {"revision", 1},
                                                {"state", "reported"}});
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->setProject(p.id);
        page->showRecord(p.participants[0]);
        page->eraseChosen();
        auto* dialog = opened<EraseDialog>(page);
        QVERIFY(dialog);
        QCOMPARE(child<QPushButton>(dialog, "eraseButton")->isEnabled(), says.isEmpty());
        const QString said = child<MessageBar>(dialog, "eraseTrouble")->spoken();
        QVERIFY2(said.contains(says), qPrintable(said));
        if (!says.isEmpty()) QVERIFY(said.contains(QLatin1String("Kept Exempel")));
    }

    void activitiesSayWhatIsPlannedAndWhoIsExpected()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ActivitiesPage>();
        QCOMPARE(page->table()->model()->rowCount(), 1);
        QVERIFY(page->table()->model()->index(0, 2).data().toString().startsWith(u'9'));
        savePicture(desk.window(), QStringLiteral("activities-page"));
    }

    /// W3: one who is new, one who is there, one row that is wrong.
    void A_7_A_8_aListIsWrittenOnlyAfterItWasSeen()
    {
        Project p;
        p.office.place(kind::ParticipantIdentity, {{"v", 1}, {"participant_id", p.participants[0].text()}, {"project_ids", Json::array({p.id.text()})}, {"kind", "se_personnummer"}, {"number", "198501012382"}});
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->importList();
        auto* dialog = opened<ImportDialog>(page);
        QVERIFY(dialog);
        auto* start = child<QPushButton>(dialog, "importButton");
        QVERIFY(!start->isEnabled());
        QSignalSpy judged(dialog, &ImportDialog::judged);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lista.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("personnummer;f\xF6rnamn;efternamn;mobilnummer\r\n"
                   "850101-2382;Astrid;Exempel;0701740609\r\n"
                   "19880162-2393;\xC5sa;\xD6""dman;070-174 06 33\r\n"
                   "850101-2383;Fel;Siffra;\r\n"
                   "1,98501E+11;Fel;Kalkyl;\r\n");
        file.close();
        dialog->takeFile(path);
        QTRY_COMPARE(judged.size(), 1);
        QVERIFY(child<QComboBox>(dialog, "importEncodingComboBox")->isVisible()); // not UTF-8: a person looks at the letters
        ImportModel& m = dialog->model();
        QCOMPARE(m.rowCount(), 4);
        QVERIFY(m.preview().rows[0].status == attendance::RowStatus::Changed); // her phone is not overwritten (A-7)
        QVERIFY(m.preview().rows[1].status == attendance::RowStatus::New);
        QCOMPARE(m.index(1, ImportModel::Name).data().toString(), QStringLiteral("Ödman, Åsa"));
        QVERIFY(m.preview().rows[2].status == attendance::RowStatus::Error);
        QVERIFY(m.preview().rows[3].issues.front().code == "ERR_SPREADSHEET");
        QVERIFY(!start->isEnabled()); // rows with errors are left out only when somebody says so
        savePicture(dialog, QStringLiteral("import-dialog"));
        auto* leaveOut = child<QCheckBox>(dialog, "leaveOutCheckBox");
        leaveOut->setFocus();
        QTest::keyClick(leaveOut, Qt::Key_Space);
        QVERIFY(start->isEnabled());
        QCOMPARE(desk.editor().view()->attendance.participants.size(), std::size_t(3)); // nothing was written yet
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Space);
        QTRY_COMPARE(desk.editor().view()->attendance.participants.size(), std::size_t(4));
        QTRY_COMPARE(page->model().rowCount(), 4);
        // Once more: now she is there.
        page->importList();
        dialog = opened<ImportDialog>(page);
        QSignalSpy again(dialog, &ImportDialog::judged);
        dialog->takeText(QStringLiteral("identity_number\tgiven_name\tfamily_name\n19880162-2393\tÅsa\tÖdman\n"));
        QTRY_COMPARE(again.size(), 1);
        QVERIFY(dialog->model().preview().rows[0].status == attendance::RowStatus::Exists);
        QVERIFY(!child<QPushButton>(dialog, "importButton")->isEnabled());
        // What cannot be read is said, and the way out.
        dialog->takeText(QStringLiteral("namn;ort\nÅsa;Umeå\n"));
        QTRY_COMPARE(again.size(), 2);
        QCOMPARE(dialog->model().rowCount(), 0);
        QVERIFY(child<QWidget>(dialog, "importTroubleBar")->isVisible());
    }

    void A_7_otherLettersAreSeenBeforeAnythingIsRegistered()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->importList();
        auto* dialog = opened<ImportDialog>(page);
        QVERIFY(dialog);
        auto* start = child<QPushButton>(dialog, "importButton");
        auto* letters = child<QComboBox>(dialog, "importEncodingComboBox");
        QSignalSpy judged(dialog, &ImportDialog::judged);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("lista.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("identity_kind;identity_number;given_name;family_name\nforeign;X1000;\xC5sa;\xD6""dman\n");
        file.close();
        dialog->takeFile(file.fileName());
        QTRY_COMPARE(judged.size(), 1);
        QVERIFY(start->isEnabled());
        const int right = letters->currentIndex(), wrong = letters->findData(QStringLiteral("windows-1257"));
        QVERIFY(wrong != right);
        letters->setCurrentIndex(wrong);
        Q_EMIT letters->activated(wrong);
        QVERIFY(!start->isEnabled()); // Enter would register what is not shown yet
        letters->setCurrentIndex(right);
        Q_EMIT letters->activated(right);
        QTRY_COMPARE(judged.size(), 2);
        QTest::qWait(50);
        QCOMPARE(judged.size(), 2); // of the choice in between nothing comes any more
        QCOMPARE(dialog->model().index(0, ImportModel::Name).data().toString(), QStringLiteral("Ödman, Åsa"));
        QVERIFY(start->isEnabled());
        const QSignalSpy imported(dialog, &ImportDialog::imported);
        dialog->accept();
        QVERIFY(!letters->isEnabled());
        dialog->takeText(QStringLiteral("identity_kind;identity_number;given_name;family_name\nforeign;X2000;Fel;Person\n"));
        QTRY_COMPARE(imported.size(), 1);
        QTRY_COMPARE(desk.editor().view()->attendance.participants.size(), std::size_t(4));
    }

    /// W15: the hub's own bytes, a file for each marked person who has one.
    void certificatesOfTheMarkedAreSaved()
    {
        Project p;
        const QByteArray pdf = "%PDF-1.7 as the hub made it";
        const QByteArray name = sha256(pdf);
        const RecordId report = attendance::reportId(p.participations[0], "2026-03");
        p.office.place(kind::Certificate, {{"v", 1}, {"report_id", report.text()}, {"revision", 1}, {"number", "K-1"}, {"state", "final"},
                                           {"pdf_of", "final"}, {"pdf_sha256", hex(name)}, {"byte_size", pdf.size()}, {"period", "2026-03"},
                                           {"project_id", p.id.text()}, {"participant_id", p.participants[0].text()}});
        {
            auto tx = p.office.colleague(QStringLiteral("Åsa")).cache->begin();
            QVERIFY(tx.has_value());
            Blob blob{name, pdf.size(), Blob::State::AtHub, pdf.size(), {}};
            (*tx)->putBlob(blob);
            (*tx)->putBlobPart(name, 0, pdf);
            QVERIFY((*tx)->commit().has_value());
        }
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        page->grid()->fill(page->grid()->model().sheet().terms().occasions.front().id);
        QTRY_COMPARE(desk.editor().view()->attendance.reports.size(), std::size_t(3));
        page->grid()->model().setTicked(0, true);
        page->grid()->model().setTicked(1, true);
        page->findChild<QAction*>(QStringLiteral("certificatesAction"))->trigger();
        auto* dialog = opened<CertificatesDialog>(page);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->count(), 1);
        QVERIFY(child<QLabel>(dialog, "certificatesSummaryLabel")->text().contains(QStringLiteral("Exempel, Bertil"))); // who has none is named
        savePicture(dialog, QStringLiteral("certificates-dialog"));
        QTemporaryDir folder;
        QSignalSpy saved(dialog, &CertificatesDialog::saved);
        dialog->saveTo(folder.path());
        QTRY_COMPARE(saved.size(), 1);
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY2(files.front().contains(QStringLiteral("2026-03 Exempel Astrid")), qPrintable(files.front()));
        QFile file(folder.filePath(files.front()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pdf);
        file.close();
        // What lies there under the same name by now is replaced only when somebody says so.
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("notes") == 5);
        file.close();
        const auto held = [&] {
            QByteArray all;
            if (file.open(QIODevice::ReadOnly)) all = file.readAll();
            file.close();
            return all;
        };
        page->findChild<QAction*>(QStringLiteral("certificatesAction"))->trigger();
        dialog = opened<CertificatesDialog>(page);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->count(), 1);
        dialog->saveTo(folder.path());
        auto* question = opened<QuestionDialog>(dialog);
        QVERIFY(question);
        QVERIFY(question->accessibleDescription().contains(files.front()));
        press(child<QPushButton>(question, "noButton"));
        QTest::qWait(50);
        QVERIFY(dialog->isVisible());
        QCOMPARE(held(), QByteArray("notes"));
        dialog->saveTo(folder.path());
        press(child<QPushButton>(opened<QuestionDialog>(dialog), "yesButton"));
        QTRY_COMPARE(held(), pdf);
    }

    void fetchingCertificatesIsStoppedAlsoWhileTheHubIsAway()
    {
        Project p;
        const RecordId report = attendance::reportId(p.participations[0], "2026-03");
        p.office.place(kind::Certificate, {{"v", 1}, {"report_id", report.text()}, {"revision", 1}, {"number", "K-1"}, {"state", "final"},
                                           {"pdf_of", "final"}, {"pdf_sha256", std::string(64, 'a')}, {"byte_size", 1000}, {"period", "2026-03"},
                                           {"project_id", p.id.text()}, {"participant_id", p.participants[0].text()}});
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        auto* dialog = new CertificatesDialog(desk.editor(), QDate(2026, 3, 1), {{QStringLiteral("Exempel, Astrid"), {report}}}, page);
        dialog->open();
        QTRY_COMPARE(dialog->count(), 1);
        QTemporaryDir folder;
        dialog->saveTo(folder.path());
        auto* save = child<QPushButton>(dialog, "saveButton");
        QVERIFY(!save->isEnabled());
        Q_EMIT dialog->findChild<ProgressLine*>()->cancelled();
        QVERIFY(save->isEnabled());
        QCOMPARE(child<MessageBar>(dialog, "certificatesTroubleBar")->tone(), Tone::Info);
        QTest::qWait(50);
        QVERIFY(save->isEnabled());
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
        dialog->reject();
    }

    void A_40_offlineSigningIsSwitchedOnAndPreparedFromTheMonth()
    {
        Project p;
        p.office.place(kind::AttendanceReport, {{"v", 1},
                                                {"participation_id", p.participations[0].text()},
                                                {"participant_id", p.participants[0].text()},
                                                {"project_id", p.id.text()},
                                                {"period", "2026-03"},
                                                {"revision", 1},
                                                {"state", "reported"},
                                                {"reported_minutes", 420},
                                                {"content_hash", std::string(64, 'a')}});
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        auto* prepare = page->findChild<QAction*>(QStringLiteral("prepareOfflineAction"));
        QVERIFY(prepare->isEnabled());
        prepare->trigger();
        auto* dialog = opened<OfflineDialog>(page);
        QVERIFY(dialog);
        auto* send = child<QPushButton>(dialog, "sendAheadButton");
        auto* said = child<MessageBar>(dialog, "offlineSaidBar");
        QVERIFY(!send->isEnabled()); // off until somebody wants it (attendance 5.2 f)
        QVERIFY(said->spoken().contains(QStringLiteral("not switched on")));
        savePicture(dialog, QStringLiteral("offline-dialog"));
        Q_EMIT said->firstTriggered();
        QTRY_VERIFY(send->isEnabled());
        QVERIFY(said->isHidden());
        dialog->day()->setText(QStringLiteral("?"));
        QVERIFY(!send->isEnabled());
        dialog->day()->setDate(desk.editor().view()->today.addDays(2));
        QVERIFY(send->isEnabled());
        send->click(); // there is no hub here: it is said, and nothing is lost
        QTRY_VERIFY(send->isEnabled() && !said->isHidden() && said->tone() == Tone::Bad);
    }

    void whoIsToSignOneAfterAnotherIsNamedAndAHubThatIsNotThereIsSaid()
    {
        Project p;
        for (const std::size_t n : {0, 1})
            p.office.place(kind::AttendanceReport, {{"v", 1},
                                                {"participation_id", p.participations[n].text()},
                                                {"participant_id", p.participants[n].text()},
                                                {"project_id", p.id.text()},
                                                {"period", "2026-03"},
                                                {"revision", 1},
                                                {"state", "reported"},
                                                {"reported_minutes", 420},
                                                {"content_hash", std::string(64, 'a')}});
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        std::vector<WaitingMonth> people;
        connect(page, &AttendancePage::queueWanted, this, [&](const std::vector<WaitingMonth>& wanted) { people = wanted; });
        auto* act = page->findChild<QAction*>(QStringLiteral("signInTurnAction"));
        QVERIFY(act->isEnabled());
        act->trigger();
        QCOMPARE(people.size(), std::size_t(2));
        QVERIFY(people[0].person.startsWith(QStringLiteral("Astrid")));
        // They are named as they stand in the table, however that is ordered.
        page->grid()->model().setDescending(true);
        act->trigger();
        QCOMPARE(people.size(), std::size_t(2));
        QVERIFY(people[0].person.startsWith(QStringLiteral("Bertil")));
        auto* dialog = new QueueDialog(desk.editor(), people, page);
        dialog->open();
        QStringList words;
        for (QLabel* l : dialog->findChildren<QLabel*>()) words.append(l->text());
        QVERIFY2(words.contains(people.front().person), qPrintable(words.join(u'|')));
        savePicture(dialog, QStringLiteral("queue-dialog"));
        auto* send = child<QPushButton>(dialog, "startQueueButton");
        auto* said = child<MessageBar>(dialog, "queueSaidBar");
        QTRY_VERIFY(send->hasFocus());
        QTest::keyClick(send, Qt::Key_Space);
        QTRY_VERIFY(send->isEnabled() && !said->isHidden() && said->tone() == Tone::Bad);
        QVERIFY(dialog->isVisible());
    }

    /// W4.4
    void theTimetableOfTheNextMonthGoesToPaper()
    {
        Project p;
        const QDate today = dateIn(p.office.clock->now(), "Europe/Stockholm");
        const QDate next = QDate(today.year(), today.month(), 1).addMonths(1);
        const auto session = [&](int day, const char* from, const char* state, Json more = Json::object()) {
            more.update({{"v", 1}, {"project_id", p.id.text()}, {"activity_id", p.activity.text()}, {"date", toIso(next.addDays(day))},
                         {"start_time", from}, {"end_time", "12:30"}, {"state", state}, {"planned_minutes", 240}});
            p.office.place(kind::Occasion, more);
        };
        session(9, "08:30", "planned");
        session(2, "10:00", "planned", {{"place", "<Sal> 4"}});
        session(5, "08:30", "cancelled");
        p.office.patchRecord({kind::Activity, p.activity}, {{"trainer_name", "Ture Utbildare"}});
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ActivitiesPage>();
        auto* act = page->findChild<QAction*>(QStringLiteral("timetableAction"));
        QVERIFY(act->isVisible());
        act->trigger();
        auto* dialog = opened<TimetableDialog>(page);
        QVERIFY(dialog);
        QCOMPARE(dialog->months()->currentData().toDate(), next); // the one that is to be handed in
        QVERIFY2(child<TextLabel>(dialog, "timetableCountLabel")->text().contains(QStringLiteral("2 sessions")), qPrintable(child<TextLabel>(dialog, "timetableCountLabel")->text()));
        QVERIFY2(child<MessageBar>(dialog, "timetableSaidBar")->spoken().contains(QStringLiteral("1 session")), qPrintable(child<MessageBar>(dialog, "timetableSaidBar")->spoken()));
        savePicture(dialog, QStringLiteral("timetable-dialog"));
        const Timetable t = timetableOf(*desk.editor().view(), p.id, next);
        QCOMPARE(t.lines.size(), std::size_t(3));
        QVERIFY(std::ranges::is_sorted(t.lines, {}, &Timetable::Line::date));
        const QString words = paperText(timetablePage(t));
        for (const char* wanted : {"Kunskapslyft Exempel", "2099/00017", "Grundkurs (A01)", "<Sal> 4", "Ture Utbildare", "Called off", "10:00–12:30"})
            QVERIFY2(words.contains(QString::fromUtf8(wanted)), wanted);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("timetable.pdf"));
        dialog->saveTo(path);
        QTRY_VERIFY(child<MessageBar>(dialog, "timetableSaidBar")->spoken().contains(QStringLiteral("saved")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        dialog->months()->setCurrentIndex(3);
        QVERIFY(!child<QPushButton>(dialog, "saveTimetableButton")->isEnabled()); // nothing is planned there
        QVERIFY(timetableRule("LV") && timetableRule("LV")->handInDay == 25);
        QVERIFY(!timetableRule("SE"));
    }

    /// Attendance 4.5, points 8 to 10: what deserves a look, and asking whether they signed.
    void howCodesWereUsedIsLookedAtAndAskedAbout()
    {
        Project p;
        signQuickly(p);
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        auto* act = page->findChild<QAction*>(QStringLiteral("signingWatchAction"));
        QVERIFY(act->isVisible());
        act->trigger();
        auto* dialog = opened<SigningWatchDialog>(page);
        QVERIFY(dialog);
        const auto words = [](QAbstractItemView* table) {
            QStringList out;
            for (const QStringList& row : paperRows(*table->model())) out += row;
            return out.join(u'|');
        };
        auto* findings = child<RowTable>(dialog, "watchFindingsTable");
        auto* people = child<RowTable>(dialog, "watchPeopleTable");
        QTRY_COMPARE(people->model()->rowCount(), 1);
        QVERIFY(child<TextLabel>(dialog, "watchNoneLabel")->isVisible()); // nothing in this week
        QVERIFY(!findings->isVisible());
        // By keyboard to the week before.
        QTRY_VERIFY(dialog->weeks()->hasFocus());
        QTest::keyClick(dialog->weeks(), Qt::Key_Down);
        QTRY_VERIFY(findings->isVisible());
        QVERIFY(!child<TextLabel>(dialog, "watchNoneLabel")->isVisible());
        QVERIFY(child<TextLabel>(dialog, "watchCountLabel")->text().contains(QStringLiteral("3 months")));
        QVERIFY2(words(findings).contains(QStringLiteral("3 people signed quickly")) && words(findings).contains(QStringLiteral("Celia Prov")), qPrintable(words(findings)));
        savePicture(dialog, QStringLiteral("signing-watch"));

        // Who was picked is asked; the source has to be said, unless nobody answered.
        people->setFocus();
        people->setCurrentRow(0);
        QTest::keyClick(people, Qt::Key_Return);
        auto* asks = opened<ReasonDialog>(dialog);
        QVERIFY(asks);
        auto* note = child<QPushButton>(asks, "openButton");
        QVERIFY(!note->isEnabled());
        child<OptionList>(asks, "callBackOptions")->setCurrent(QStringLiteral("not_reached"));
        QVERIFY(note->isEnabled());
        child<OptionList>(asks, "callBackOptions")->setCurrent(QStringLiteral("denied"));
        QVERIFY(!note->isEnabled());
        child<QPlainTextEdit>(asks, "callBackReasonEdit")->setPlainText(QStringLiteral("Employer"));
        QVERIFY(note->isEnabled());
        savePicture(asks, QStringLiteral("call-back"));
        QTest::keyClick(note, Qt::Key_Space);
        QTRY_VERIFY(words(people).contains(QStringLiteral("Did not sign it")));
        QCOMPARE(child<MessageBar>(dialog, "watchSaidBar")->tone(), Tone::Ok);
        const QString paper = paperText(dialog->page());
        for (const char* wanted : {"Kunskapslyft Exempel", "3 people signed quickly", "Bertil Exempel", "Did not sign it"})
            QVERIFY2(paper.contains(QString::fromUtf8(wanted)), qPrintable(paper));
    }

    void A_40_whatBecameOfEachCodeIsToldToTheStaff()
    {
        OrgView view;
        const auto add = [&](const char* given, const char* result, Json params = Json::object()) {
            const RecordId who = test::named<RecordId>(given);
            view.attendance.participants.edit().push_back({who, {{"given_name", given}, {"family_name", "Exempel"}}, false});
            view.offline.results.push_back({test::named<RecordId>("report"), who, result, std::move(params), {}, {}});
        };
        QCOMPARE(month::offlineNews(view), QString());
        add("Astrid", "accepted");
        add("Anna", "accepted");
        QVERIFY(!month::offlineTrouble(view));
        add("Bertil", "wrong", {{"attempts_left", 1}});
        add("Celia", "refused", {{"reason", "channel_cooling"}});
        const QStringList lines = month::offlineNews(view).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u'2'));
        QCOMPARE(lines[1], QStringLiteral("Bertil Exempel: wrong code, 1 try left."));
        QVERIFY(lines[2].startsWith(QStringLiteral("Celia Exempel: not checked, because the phone")));
        QVERIFY(month::offlineTrouble(view));
        QSet<QString> sentences;
        const std::pair<const char*, const char*> each[] = {{"exhausted", ""}, {"expired", ""}, {"superseded", ""}, {"malformed", ""}, {"refused", "signer_locked"},
                                                            {"refused", "participation_closed"}, {"refused", "no_channel"}, {"refused", "revoked"},
                                                            {"refused", "already_signed"}, {"refused", "claimed_time"}, {"refused", "mismatch"}};
        for (const auto& [result, reason] : each)
            sentences.insert(month::offlineSentence({{}, {}, result, {{"reason", reason}}, {}, {}}, QStringLiteral("Astrid")));
        QCOMPARE(sentences.size(), qsizetype(std::size(each)));
    }

    void A_40_whatWasTypedAndWaitsIsShownAsBeingChecked()
    {
        OrgView view;
        const RecordId report = test::named<RecordId>("report");
        const RecordView record{report, {{"state", "code_active"}}, false};
        QVERIFY(month::stateOf(view, record) == month::State::CodeSent);
        view.offline.typed.push_back({1, "a.b.c", {}, report, {}, {}, {}});
        QVERIFY(month::stateOf(view, record) == month::State::Checking); // never as signed
        QVERIFY(month::stateOf(view, {report, {{"state", "signed"}}, false}) == month::State::Signed);
    }

    /// W16 without the hub: nothing is lost and it is said what is missing.
    void statisticsNeedTheHub()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        int asked = 0;
        StatisticsDialog dialog(desk.editor(), p.id, QDate(2026, 3, 1), {}, Confirm{QStringLiteral("Password"), [&](const QString&, auto answer) { ++asked; answer({}); }}, page);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* make = child<QPushButton>(&dialog, "statisticsButton");
        QTest::keyClick(make, Qt::Key_Space);
        auto* bar = child<MessageBar>(&dialog, "statisticsMessageBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(make->isEnabled());
        QCOMPARE(asked, 0); // nobody types a password for what cannot be done
        savePicture(&dialog, QStringLiteral("statistics-dialog"));
    }

    void aLongListIsOneActThatCanBeStopped()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->importList();
        auto* dialog = opened<ImportDialog>(page);
        QSignalSpy judged(dialog, &ImportDialog::judged);
        QString list = QStringLiteral("identity_kind;identity_number;given_name;family_name\n");
        for (int i = 0; i < 600; ++i) list += QStringLiteral("foreign;X%1;Prov;Person %1\n").arg(1000 + i);
        dialog->takeText(list);
        QTRY_COMPARE(judged.size(), 1);
        QSignalSpy imported(dialog, &ImportDialog::imported);
        dialog->accept();
        dialog->reject(); // Esc while it works: stops, keeps the window
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 30'000);
        const int kept = imported.front().front().toInt();
        QVERIFY(kept > 0 && kept < 600);
        QVERIFY(dialog->isVisible());
        QTRY_COMPARE(desk.editor().view()->attendance.participants.size(), std::size_t(3 + kept));
        QVERIFY(!child<QPushButton>(dialog, "importButton")->isEnabled());
    }

    /// What an office needs before its first month: the project's rules, who is responsible, where their codes go.
    void aProjectIsSetUpFromItsName()
    {
        Project p;
        for (const char* who : {"one", "two"}) // as many as the programme foresees
            p.office.place(kind::RoleGrant, projectGrantBody(test::named<AccountId>(who), role::FinanceContact, p.id, {}, test::named<AccountId>("owner"), p.office.clock->now()));
        p.office.colleague(QStringLiteral("Björn"));
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ActivitiesPage>();
        const auto open = [&](const char* action) {
            auto* menu = page->findChild<QMenu*>(QStringLiteral("projectMenu"));
            for (QAction* a : menu->actions())
                if (a->objectName() == QLatin1String(action)) return a->trigger(), true;
            return false;
        };
        const auto project = [&]() -> Json {
            for (const RecordView& r : desk.editor().view()->attendance.projects)
                if (r.id == p.id) return r.body;
            return {};
        };

        QVERIFY(open("reportSettingsAction"));
        auto* rules = opened<RecordDialog>(page);
        QVERIFY(rules);
        auto* days = rules->findChild<QLineEdit*>(QStringLiteral("dispute_daysEdit"));
        QVERIFY(days);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("61"));
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(rules->isVisible()); // 60 at most; what was typed stays
        QCOMPARE(days->text(), QStringLiteral("61"));
        savePicture(rules, QStringLiteral("report-settings"));
        // How it may be signed: one box each, and at least one.
        auto* how = rules->findChild<ChoiceSet*>(QStringLiteral("signing_methodsField"));
        QVERIFY(how);
        QCOMPARE(how->chosen(), QStringList{QStringLiteral("otp_sms")});
        auto* sms = child<QCheckBox>(how, "otp_smsCheck");
        auto* paper = child<QCheckBox>(how, "paperCheck");
        QCOMPARE(paper->accessibleName(), QStringLiteral("On paper"));
        sms->setFocus();
        QTest::keyClick(sms, Qt::Key_Space);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("21"));
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(rules->isVisible()); // nobody could sign
        QVERIFY(rules->findChild<FieldRow*>(QStringLiteral("signing_methodsRow"))->hasError());
        for (QCheckBox* box : {sms, paper}) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
        }
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_COMPARE(integer(project(), "dispute_days"), std::int64_t(21));
        QCOMPARE(text(project(), "signing_methods"), std::string("otp_sms paper"));

        QVERIFY(open("editProjectAction"));
        auto* data = opened<RecordDialog>(page);
        QVERIFY(data);
        auto* name = data->findChild<QLineEdit*>(QStringLiteral("nameEdit"));
        QVERIFY(name);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Kunskapslyft Exempel 2"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(text(project(), "name"), std::string("Kunskapslyft Exempel 2"));

        QVERIFY(open("projectPeopleAction"));
        auto* people = opened<ProjectPeopleDialog>(page);
        QVERIFY(people);
        const auto rows = [&] { return people->findChildren<QPushButton*>(QStringLiteral("endRoleButton")); };
        const auto of = [&](const QString& who) {
            auto all = rows();
            all.removeIf([&](QPushButton* b) { return !b->accessibleName().contains(who); });
            return all;
        };
        QCOMPARE(rows().size(), 2); // Åsa has two roles and takes none of them from herself
        const auto shown = rows();
        QMetaObject::invokeMethod(&desk.editor(), "changed"); // a sync that changes nothing here leaves the buttons
        QCOMPARE(rows(), shown);
        auto* person = child<QComboBox>(people, "rolePersonCombo");
        auto* role = child<QComboBox>(people, "roleNameCombo");
        person->setCurrentIndex(person->findText(QStringLiteral("Björn"), Qt::MatchContains));
        role->setCurrentIndex(role->findData(QStringLiteral("trainer")));
        child<QPushButton>(people, "giveRoleButton")->click();
        QTRY_COMPARE(of(QStringLiteral("Björn")).size(), 1);
        child<QPushButton>(people, "giveRoleButton")->click();
        QTRY_VERIFY(!child<MessageBar>(people, "rolesSaidBar")->isHidden()); // has it already
        savePicture(people, QStringLiteral("project-people"));
        of(QStringLiteral("Björn")).front()->click();
        QTRY_VERIFY(of(QStringLiteral("Björn")).isEmpty());

        // It goes through, and what the decision warned of is said where it was done (attendance 2).
        role->setCurrentIndex(role->findData(QStringLiteral("finance_contact")));
        auto* said = child<MessageBar>(people, "rolesSaidBar");
        child<QPushButton>(people, "giveRoleButton")->click();
        QTRY_COMPARE(of(QStringLiteral("Björn")).size(), 1);
        QTRY_VERIFY(said->spoken().contains(QStringLiteral("at most 2")));
        QCOMPARE(said->tone(), Tone::Warn);
        QVERIFY(child<MessageBar>(page, "outcomeMessageBar")->spoken().contains(QStringLiteral("at most 2"))); // still there when the dialog is closed
        savePicture(people, QStringLiteral("project-people-warned"));
        people->reject();
    }

    void whoSignsFirstSaysWhereTheirCodesGo()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        page->grid()->fill(page->grid()->model().sheet().terms().occasions.front().id);
        QTRY_COMPARE(desk.editor().view()->attendance.reports.size(), std::size_t(3));
        page->grid()->model().setTicked(0, true);
        page->findChild<QAction*>(QStringLiteral("signReportsAction"))->trigger();
        auto* sign = opened<SignReportsDialog>(page);
        QVERIFY(sign);
        child<QPushButton>(sign, "freezeButton")->click();
        auto* trouble = child<MessageBar>(sign, "signTroubleBar");
        QVERIFY(!trouble->isHidden()); // nothing is frozen for a code that cannot come
        QVERIFY(desk.editor().view()->waiting.empty() || desk.editor().view()->waiting.back().name != "FreezeReports");
        Q_EMIT trouble->firstTriggered();
        auto* mine = opened<ChannelsDialog>(sign);
        QVERIFY(mine);
        auto* address = mine->findChild<QLineEdit*>();
        address->setFocus();
        QTest::keyClicks(address, QStringLiteral("asa.egen@exempel.example"));
        QTest::keyClick(address, Qt::Key_Return);
        QTest::keyClick(address, Qt::Key_Return); // pressed twice: it is neither there twice nor refused
        QTRY_COMPARE(desk.editor().view()->attendance.channels.size(), std::size_t(1));
        QTest::qWait(50);
        for (FieldRow* row : mine->findChildren<FieldRow*>()) QVERIFY(!row->hasError());
        const Json channel = desk.editor().view()->attendance.channels.front().body;
        QCOMPARE(text(channel, "owner_kind"), std::string("account"));
        QCOMPARE(text(channel, "owner"), desk.editor().view()->me.text());
        QTRY_VERIFY(mine->findChild<QPushButton*>(QStringLiteral("confirmChannelButton")));
        QVERIFY(!mine->findChild<QPushButton*>(QStringLiteral("witnessButton"))); // nobody has to look at one's own documents
        QTest::qWait(50);
        const QPointer<QPushButton> confirm = child<QPushButton>(mine, "confirmChannelButton");
        QMetaObject::invokeMethod(&desk.editor(), "changed"); // a sync that changes nothing here leaves the button
        QVERIFY(confirm && confirm->isVisible());
        savePicture(mine, QStringLiteral("own-channels"));
        child<QPushButton>(mine, "confirmChannelButton")->click();
        QVERIFY(mine->findChild<CodeCard*>());
    }

    void W6_aRefusedMonthIsNamedAndItsDayShown()
    {
        Project p;
        p.office.patchRecord({kind::Participation, p.participations[1]}, {{"end_date", "2026-03-04"}, {"end_reason", "work"}});
        const RecordId report = attendance::reportId(p.participations[1], "2026-03");
        p.office.place(attendance::reportKey(report),
                                               {{"v", 1},
                                                {"participation_id", p.participations[1].text()},
                                                {"participant_id", p.participants[1].text()},
                                                {"project_id", p.id.text()},
                                                {"period", "2026-03"},
                                                {"revision", 1},
                                                {"state", "draft"},
                                                {"total_minutes", 240},
                                                {"reported_minutes", 240},
                                                {"entries", Json::array({{{"date", "2026-03-10"}, {"activity_id", p.activity.text()}, {"minutes", 240}}})}});
        auto& asa = p.office.colleague(QStringLiteral("Åsa"));
        p.office.place(signing::kind::ContactChannel, {{"v", 1}, {"owner_kind", "account"}, {"owner", asa.account.text()}, {"kind", "sms"}, {"address", "+46701740699"},
                                                       {"state", "active"}, {"verified_at", "2026-01-01T10:00:00.000Z"}});
        p.office.sync(asa);
        const auto freeze = [&](AttendancePage* page, OrganisationEditor& editor) {
            auto* sign = new SignReportsDialog(editor, QDate(2026, 3, 1), {{report, 1, QStringLiteral("Bertil Exempel"), 240}}, page);
            sign->open();
            child<QPushButton>(sign, "freezeButton")->click();
            return sign;
        };
        {
            Desk desk(p.office, QStringLiteral("Åsa"));
            (void)freeze(desk.show<AttendancePage>(), desk.editor());
            QTRY_COMPARE(desk.editor().view()->waiting.size(), std::size_t(1));
            desk.close();
        }
        p.office.sync(asa); // the hub decides about it
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        QCOMPARE(desk.editor().view()->problems.size(), std::size_t(1));
        auto* sign = freeze(page, desk.editor());
        QSignalSpy wanted(sign, &SignReportsDialog::reportWanted);
        auto* trouble = child<MessageBar>(sign, "signTroubleBar");
        QTRY_COMPARE(desk.editor().view()->waiting.size(), std::size_t(1));
        QTest::qWait(50);
        QVERIFY2(!trouble->spoken().contains(QStringLiteral("Bertil")), qPrintable(trouble->spoken())); // that was the answer of before
        const Problem before = desk.editor().view()->problems.front();
        { // the hub says the same to this one
            auto tx = asa.cache->begin();
            QVERIFY(tx.has_value());
            for (OutboxItem item : (*tx)->outbox()) {
                if (item.id != desk.editor().view()->waiting.front().id) continue;
                item.state = OutboxItem::State::Problem;
                item.rejection = cj1::write(toJson(before.rejection));
                (*tx)->updateOutbox(item);
            }
            QVERIFY((*tx)->commit().has_value());
        }
        desk.workspace().dropProblem(desk.editor().org(), before.id);
        QTRY_VERIFY2(trouble->spoken().contains(QStringLiteral("Bertil Exempel, Tuesday 10 March")), qPrintable(trouble->spoken()));
        savePicture(sign, QStringLiteral("sign-reports-refused"));
        Q_EMIT trouble->firstTriggered();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).value<RecordId>(), report);
        QCOMPARE(wanted.front().at(1).toDate(), QDate(2026, 3, 10));
    }

    void A_35_anObjectionIsDecidedWithAReason()
    {
        Project p;
        p.office.place(kind::RoleGrant, projectGrantBody(p.office.colleague(QStringLiteral("Åsa")).account, role::FinanceContact, p.id, {},
                                                         p.office.colleague(QStringLiteral("Åsa")).account, p.office.clock->now().plusDays(-30)));
        const auto signedMonth = [&](int who, const Json& more) {
            Json body = {{"v", 1},
                         {"participation_id", p.participations[std::size_t(who)].text()},
                         {"participant_id", p.participants[std::size_t(who)].text()},
                         {"project_id", p.id.text()},
                         {"period", "2026-03"},
                         {"revision", 1},
                         {"state", "signed"},
                         {"signed_at", "2026-04-02T10:00:00.000Z"},
                         {"reported_minutes", 420},
                         {"content_hash", std::string(64, 'a')}};
            body.update(more);
            return p.office.place(kind::AttendanceReport, body);
        };
        const RecordId disputed = signedMonth(0, {{"disputed_at", "2026-04-03T10:00:00.000Z"}, {"dispute_text", "I left at noon on 11 March"}});
        const RecordId good = signedMonth(1, Json::object());
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        const auto body = [&](const RecordId& id) -> Json {
            for (const RecordView& r : desk.editor().view()->attendance.reports)
                if (r.id == id) return r.body;
            return {};
        };
        const auto act = [&](const char* name) { return page->findChild<QAction*>(QString::fromLatin1(name)); };

        page->grid()->goTo(p.participations[1], 3);
        QVERIFY(!act("decideObjectionAction")->isVisible()); // nobody objected there
        QVERIFY(act("claimAction")->isEnabled());
        page->grid()->goTo(p.participations[0], 3);
        QVERIFY(!act("claimAction")->isEnabled());
        QVERIFY(!act("correctAction")->isEnabled() && !act("voidAction")->isEnabled()); // it is decided first
        QVERIFY(act("decideObjectionAction")->isVisible());
        act("decideObjectionAction")->trigger();
        auto* dialog = opened<ReasonDialog>(page);
        QVERIFY(dialog);
        auto* decide = child<QPushButton>(dialog, "openButton");
        auto* reason = child<QPlainTextEdit>(dialog, "objectionReasonEdit");
        reason->setPlainText(QStringLiteral("She left at four, three people saw it."));
        QVERIFY(!decide->isEnabled()); // which way has to be said
        child<OptionList>(dialog, "objectionOptions")->setCurrent(QStringLiteral("stands"));
        QVERIFY(decide->isEnabled());
        savePicture(dialog, QStringLiteral("objection-dialog"));
        decide->click();
        QTRY_COMPARE(text(body(disputed), "dispute_reason"), std::string("She left at four, three people saw it."));
        QVERIFY(!body(disputed).contains("disputed_at"));

        page->grid()->goTo(p.participations[1], 3);
        act("claimAction")->trigger();
        dialog = opened<ReasonDialog>(page);
        QVERIFY(dialog);
        child<QPlainTextEdit>(dialog, "claimReasonEdit")->setPlainText(QStringLiteral("2026-2"));
        child<QPushButton>(dialog, "openButton")->click();
        QTRY_COMPARE(text(body(good), "state"), std::string("locked"));
        QCOMPARE(text(body(good), "claim_ref"), std::string("2026-2"));

        QTRY_VERIFY(!act("claimAction")->isEnabled()); // once

        // Locked: the participant's own time is over, and what they say at the project is noted there.
        QVERIFY(act("noteObjectionAction")->isVisible());
        QTRY_VERIFY(act("noteObjectionAction")->isEnabled());
        act("noteObjectionAction")->trigger();
        dialog = opened<ReasonDialog>(page);
        QVERIFY(dialog);
        child<QPlainTextEdit>(dialog, "noteObjectionReasonEdit")->setPlainText(QStringLiteral("I was ill that whole week."));
        child<QPushButton>(dialog, "openButton")->click();
        QTRY_COMPARE(text(body(good), "dispute_text"), std::string("I was ill that whole week."));
        QTRY_VERIFY(!act("noteObjectionAction")->isEnabled());
        QVERIFY(act("decideObjectionAction")->isVisible());
    }

    /// Where days are signed one by one (sign_unit day, Poland's usual): drafts with hours go together, a day of absence and one
    /// that is signed do not stop them, and what is decided is about the chosen day.
    void daysThatAreSignedOneByOne()
    {
        Project p;
        p.office.patchRecord({kind::Project, p.id}, {{"sign_unit", "day"}});
        const auto day = [&](const char* period, const char* state, int minutes) {
            return p.office.place(kind::AttendanceReport, {{"v", 1},
                                                           {"participation_id", p.participations[0].text()},
                                                           {"participant_id", p.participants[0].text()},
                                                           {"project_id", p.id.text()},
                                                           {"period", period},
                                                           {"revision", 1},
                                                           {"state", state},
                                                           {"total_minutes", minutes},
                                                           {"reported_minutes", minutes},
                                                           {"entries", Json::array({{{"date", period}, {"activity_id", p.activity.text()}, {"minutes", minutes}}})},
                                                           {"content_hash", std::string(64, 'a')}});
        };
        day("2026-03-03", "draft", 240);
        const RecordId fifth = day("2026-03-05", "signed", 180);
        day("2026-03-10", "draft", 0);
        const RecordId twelfth = day("2026-03-12", "signed", 120);
        p.office.sync(p.office.colleague(QStringLiteral("Åsa")));
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        MonthGrid* grid = page->grid();
        grid->model().setTicked(grid->model().rowOf(p.participations[0]), true);
        page->findChild<QAction*>(QStringLiteral("signReportsAction"))->trigger();
        auto* sign = opened<SignReportsDialog>(page);
        QVERIFY(sign);
        QStringList lines;
        for (const TextLabel* l : child<QWidget>(sign, "signReportsScrollArea")->findChildren<TextLabel*>()) lines << l->text();
        QCOMPARE(lines, (QStringList{QStringLiteral("Astrid Exempel, Tuesday 3 March"), QStringLiteral("4 h")}));
        sign->reject();

        auto* correct = page->findChild<QAction*>(QStringLiteral("correctAction"));
        grid->goTo(p.participations[0], 3);
        QVERIFY(!correct->isEnabled()); // that day is a draft
        grid->goTo(p.participations[0], 12);
        QVERIFY(correct->isEnabled());
        correct->trigger();
        auto* dialog = opened<ReasonDialog>(page);
        QVERIFY(dialog);
        child<QPlainTextEdit>(dialog, "correctionReasonEdit")->setPlainText(QStringLiteral("An hour was forgotten."));
        child<QPushButton>(dialog, "openButton")->click();
        const auto revision = [&](const RecordId& id) {
            for (const RecordView& r : desk.editor().view()->attendance.reports)
                if (r.id == id) return integer(r.body, "revision", 1);
            return std::int64_t(0);
        };
        QTRY_COMPARE(revision(twelfth), std::int64_t(2));
        QCOMPARE(revision(fifth), std::int64_t(1));
    }

    /// A-36: one asks, another agrees; the same person cannot do both, and is told so where it is tried.
    void A_36_aLockedMonthIsOpenedByTwo()
    {
        Project p;
        auto& asa = p.office.colleague(QStringLiteral("Åsa"));
        auto& bjorn = p.office.colleague(QStringLiteral("Björn"));
        p.office.place(kind::RoleGrant, projectGrantBody(bjorn.account, role::FinanceContact, p.id, {}, asa.account, p.office.clock->now().plusDays(-30)));
        const RecordId locked = p.office.place(kind::AttendanceReport, {{"v", 1},
                                                                        {"participation_id", p.participations[0].text()},
                                                                        {"participant_id", p.participants[0].text()},
                                                                        {"project_id", p.id.text()},
                                                                        {"period", "2026-03"},
                                                                        {"revision", 1},
                                                                        {"state", "locked"},
                                                                        {"reported_minutes", 420},
                                                                        {"content_hash", std::string(64, 'a')}});
        const auto open = [&](Desk& desk, const QString& why) {
            auto* page = desk.show<AttendancePage>();
            page->setMonth(QDate(2026, 3, 1));
            page->grid()->goTo(p.participations[0], 3);
            page->findChild<QAction*>(QStringLiteral("reopenAction"))->trigger();
            auto* dialog = opened<ReasonDialog>(page);
            if (!dialog) return dialog;
            if (!why.isEmpty()) child<QPlainTextEdit>(dialog, "reopenReasonEdit")->setPlainText(why);
            child<QPushButton>(dialog, "openButton")->click();
            return dialog;
        };
        {
            Desk desk(p.office, QStringLiteral("Åsa"));
            QVERIFY(open(desk, QStringLiteral("The hours of 11 March are wrong")));
            QTRY_VERIFY(at(desk.editor().view()->attendance.reports.front().body, "reopening").is_object());
            QPointer<ReasonDialog> again = open(desk, {});
            QVERIFY(again);
            QTRY_VERIFY(again && !child<MessageBar>(again, "reopenSaidBar")->isHidden()); // a second person is needed
            again->reject();
            desk.close();
        }
        p.office.sync(asa);
        p.office.sync(bjorn);
        Desk desk(p.office, QStringLiteral("Björn"));
        QVERIFY(open(desk, {}));
        QTRY_COMPARE(integer(desk.editor().view()->attendance.reports.front().body, "revision"), std::int64_t(2));
        QCOMPARE(desk.editor().view()->attendance.reports.front().id, locked);
    }

    /// §2: no name on lists; the declaration has the name the content has, or another one would be read than is signed.
    void aProtectedNameStandsOnNoListAndInTheDeclaration()
    {
        Project p;
        p.office.patchRecord({kind::Participant, p.participants[0]}, {{"protected_identity", true}});
        const RecordId march = p.office.place(kind::AttendanceReport, {{"v", 1},
                                                                       {"participation_id", p.participations[0].text()},
                                                                       {"participant_id", p.participants[0].text()},
                                                                       {"project_id", p.id.text()},
                                                                       {"period", "2026-03"},
                                                                       {"revision", 1},
                                                                       {"state", "reported"},
                                                                       {"content_hash", std::string(64, 'a')}});
        p.office.sync(p.office.colleague(QStringLiteral("Åsa")));
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        const auto* list = page->table()->model();
        QStringList names;
        for (int row = 0; row < list->rowCount(); ++row) names << list->index(row, 0).data().toString() << list->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(!names.join(u'|').contains(QStringLiteral("Astrid")), qPrintable(names.join(u'|')));
        QCOMPARE(names.filter(QStringLiteral("Protected identity")).size(), 2);
        const auto month = reportMonth(*desk.editor().view(), *std::ranges::find(desk.editor().view()->attendance.reports, march, &RecordView::id));
        QVERIFY(month);
        QVERIFY(month->signer.startsWith(QStringLiteral("Protected identity")));
        QCOMPARE(month->declared(), QStringLiteral("Astrid Exempel"));
    }

    /// W18: what the sheet's code says decides which month it is, and another person decides whether it agrees.
    void W_18_aSignedSheetIsPassedOnAndAnotherLooksAtIt()
    {
        Project p;
        auto& asa = p.office.colleague(QStringLiteral("Åsa"));
        auto& bjorn = p.office.colleague(QStringLiteral("Björn"));
        p.office.place(kind::RoleGrant, projectGrantBody(bjorn.account, role::FinanceContact, p.id, {}, asa.account, p.office.clock->now().plusDays(-30)));
        const std::string hash(64, 'a');
        const RecordId march = p.office.place(kind::AttendanceReport, {{"v", 1},
                                                                       {"participation_id", p.participations[0].text()},
                                                                       {"participant_id", p.participants[0].text()},
                                                                       {"project_id", p.id.text()},
                                                                       {"period", "2026-03"},
                                                                       {"revision", 1},
                                                                       {"state", "reported"},
                                                                       {"reported_minutes", 420},
                                                                       {"entries", Json::array({{{"date", "2026-03-03"}, {"activity_id", p.activity.text()}, {"minutes", 240}},
                                                                                                {{"date", "2026-03-05"}, {"activity_id", p.activity.text()}, {"minutes", 180}}})},
                                                                       {"content_hash", hash}});
        p.office.place(signing::frozenKey(march, 1, hash), {{"v", 1},
                                                           {"document_kind", "attendance_report"},
                                                           {"document_id", march.text()},
                                                           {"revision", 1},
                                                           {"content_hash", hash},
                                                           {"project_id", p.id.text()},
                                                           {"content",
                                                            {{"schema", "attendance.report.v1"},
                                                             {"participant", {{"name", "Astrid Exempel"}}},
                                                             {"project", {{"name", "Kunskapslyft Exempel"}, {"project_no", "2099/00017"}}},
                                                             {"period", "2026-03"},
                                                             {"reported_minutes", 420},
                                                             {"salt", std::string(32, 'b')}}}});
        QTemporaryDir folder;
        const auto sheet = [&](const QString& name, const std::string& qr) {
            const QString path = folder.filePath(name);
            scanOf(qr).save(path);
            return path;
        };
        const std::string of = "sekretariat-certificate 1\nnumber 2026-03/2099/00017/0001\ndocument " + march.text();
        const std::string rest = "\nrecords 0123456789abcdef\nlog 12 " + std::string(64, 'c') + "\nkey " + std::string(43, 'k');
        {
            Desk desk(p.office, QStringLiteral("Åsa"));
            auto* page = desk.show<AttendancePage>();
            page->setMonth(QDate(2026, 3, 1));
            page->grid()->goTo(p.participations[0], 3);
            auto* file = page->findChild<QAction*>(QStringLiteral("filePaperAction"));
            QVERIFY(!file->isVisible()); // the project takes codes only
            desk.close();
        }
        p.office.patchRecord({kind::Project, p.id}, {{"signing_methods", "otp_sms paper"}});
        p.office.sync(asa);
        {
            Desk desk(p.office, QStringLiteral("Åsa"));
            auto* page = desk.show<AttendancePage>();
            page->setMonth(QDate(2026, 3, 1));
            page->grid()->goTo(p.participations[0], 3);
            auto* file = page->findChild<QAction*>(QStringLiteral("filePaperAction"));
            QTRY_VERIFY(file->isVisible());
            QVERIFY(!page->findChild<QAction*>(QStringLiteral("comparePaperAction"))->isVisible());
            file->trigger();
            auto* dialog = opened<FilePaperDialog>(page);
            QVERIFY(dialog);
            auto* trouble = child<MessageBar>(dialog, "paperTroubleBar");
            auto* pass = child<QPushButton>(dialog, "filePaperButton");
            QSignalSpy judged(dialog, &FilePaperDialog::judged);
            // No code, another one, another month, the month as it was.
            for (const std::string& qr : {std::string(), std::string("https://example.org"), of.substr(0, of.size() - 36) + Uuid::v5(Uuid(), "other").text() + " 1\ncontent " + hash + rest,
                                          of + " 2\ncontent " + hash + rest, of + " 1\ncontent " + std::string(64, 'd') + rest}) {
                judged.clear();
                dialog->take(sheet(QStringLiteral("wrong.png"), qr));
                QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, 20000);
                QVERIFY2(!trouble->isHidden(), qr.c_str());
                QVERIFY(!pass->isEnabled());
            }
            judged.clear();
            dialog->take(folder.filePath(QStringLiteral("wrong.png"))); // another one is chosen while this is being read
            dialog->take(sheet(QStringLiteral("right.png"), of + " 1\ncontent " + hash + rest));
            QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, 20000);
            QVERIFY(trouble->isHidden());
            QVERIFY(pass->isEnabled());
            QVERIFY(child<TextLabel>(dialog, "paperMonthLabel")->text().contains(QStringLiteral("Astrid")));
            savePicture(dialog, QStringLiteral("file-paper-dialog"));
            QTest::keyClick(pass, Qt::Key_Return);
            QTRY_VERIFY(at(desk.editor().view()->attendance.reports.front().body, "paper").is_object());
            // Who passed it on can take it back, and cannot agree.
            auto* compare = page->findChild<QAction*>(QStringLiteral("comparePaperAction"));
            QTRY_VERIFY(compare->isVisible());
            compare->trigger();
            auto* mine = opened<ComparePaperDialog>(page);
            QVERIFY(mine);
            QVERIFY(child<QPushButton>(mine, "acceptPaperButton")->isHidden());
            QTRY_VERIFY(!mine->findChild<PageView*>()->image().isNull());
            savePicture(mine, QStringLiteral("compare-paper-own"));
            mine->reject();
            desk.close();
        }
        // As it stands at the hub when the scan has gone there.
        p.office.patchRecord({kind::AttendanceReport, march}, {{"paper",
                                                                {{"sha256", std::string(64, 'e')},
                                                                 {"byte_size", 1000},
                                                                 {"mime", "image/png"},
                                                                 {"by", asa.account.text()},
                                                                 {"at", toRfc3339(p.office.clock->now())}}}});
        p.office.sync(bjorn);
        Desk desk(p.office, QStringLiteral("Björn"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        page->grid()->goTo(p.participations[0], 3);
        auto* compare = page->findChild<QAction*>(QStringLiteral("comparePaperAction"));
        QTRY_VERIFY(compare->isVisible());
        compare->trigger();
        auto* dialog = opened<ComparePaperDialog>(page);
        QVERIFY(dialog);
        auto* agree = child<QPushButton>(dialog, "acceptPaperButton");
        QVERIFY(agree->isVisible() && !agree->isEnabled()); // there is nothing to look at yet
        // The days and hours stand beside it, as they were reported.
        const auto* hours = child<RowTable>(dialog, "reportedHoursTable")->model();
        QCOMPARE(hours->rowCount(), 2);
        QCOMPARE(hours->index(0, 2).data().toString(), QStringLiteral("4 h"));
        QCOMPARE(hours->index(1, 2).data().toString(), QStringLiteral("3 h"));
        savePicture(dialog, QStringLiteral("compare-paper-dialog"));
        QTest::mouseClick(child<QPushButton>(dialog, "returnPaperButton"), Qt::LeftButton);
        auto* why = opened<ReasonDialog>(dialog);
        QVERIFY(why);
        child<QPlainTextEdit>(why, "returnPaperReasonEdit")->setPlainText(QStringLiteral("The signature is missing."));
        child<QPushButton>(why, "openButton")->click();
        QTRY_VERIFY(at(desk.editor().view()->attendance.reports.front().body, "paper").is_null());
        QTRY_VERIFY(!compare->isVisible());
    }

    void aReturnThatIsRefusedKeepsItsReason()
    {
        Project p;
        auto& asa = p.office.colleague(QStringLiteral("Åsa"));
        const RecordId march = p.office.place(kind::AttendanceReport, {{"v", 1},
                                                                       {"participation_id", p.participations[0].text()},
                                                                       {"participant_id", p.participants[0].text()},
                                                                       {"project_id", p.id.text()},
                                                                       {"period", "2026-03"},
                                                                       {"revision", 1},
                                                                       {"state", "reported"},
                                                                       {"paper",
                                                                        {{"sha256", std::string(64, 'e')},
                                                                         {"byte_size", 1000},
                                                                         {"mime", "image/png"},
                                                                         {"by", asa.account.text()},
                                                                         {"at", toRfc3339(p.office.clock->now())}}}});
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        auto* dialog = new ComparePaperDialog(desk.editor(), march, page);
        dialog->open();
        child<QPushButton>(dialog, "returnPaperButton")->click();
        auto* why = opened<ReasonDialog>(dialog);
        QVERIFY(why);
        // A colleague was quicker.
        desk.workspace().submit(desk.editor().org(), "ReturnPaper", {{"v", 1}, {"id", march.text()}, {"revision", 1}, {"reason", "It is another month."}}, page,
                                [](const Submitted&) {});
        auto* reason = child<QPlainTextEdit>(why, "returnPaperReasonEdit");
        reason->setPlainText(QStringLiteral("The signature is missing."));
        auto* act = child<QPushButton>(why, "openButton");
        act->click();
        QVERIFY(!act->isEnabled());
        QTRY_VERIFY(act->isEnabled());
        QCOMPARE(child<MessageBar>(why, "returnPaperSaidBar")->tone(), Tone::Bad);
        QCOMPARE(reason->toPlainText(), QStringLiteral("The signature is missing."));
        why->reject();
        dialog->reject();
    }

    void aSessionIsCancelledAndAnotherTakenOut()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ActivitiesPage>();
        const QModelIndex acts = page->table()->model()->index(0, ActivitiesModel::Acts);
        Q_EMIT page->table()->actionTriggered(acts, QStringLiteral("sessions"));
        auto* list = opened<SessionListDialog>(page);
        QVERIFY(list);
        QCOMPARE(list->table()->model()->rowCount(), 9);
        savePicture(list, QStringLiteral("session-list"));
        const std::string first = text(desk.editor().view()->attendance.occasions.front().body, "date");
        list->table()->setCurrentRow(0);
        Q_EMIT list->table()->actionTriggered(list->table()->model()->index(0, 0), QStringLiteral("edit"));
        auto* session = opened<RecordDialog>(list);
        QVERIFY(session);
        auto* state = session->findChild<QComboBox*>();
        state->setCurrentIndex(state->findData(QStringLiteral("cancelled")));
        Q_EMIT state->activated(state->currentIndex());
        session->accept();
        QTRY_COMPARE(text(desk.editor().view()->attendance.occasions.front().body, "state"), std::string("cancelled"));
        Q_EMIT list->table()->actionTriggered(list->table()->model()->index(8, 0), QStringLiteral("remove"));
        QTRY_COMPARE(list->table()->model()->rowCount(), 8);
    }

    void whoLeavesGetsALastDayAndAReason()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        Q_EMIT page->table()->actionTriggered(page->table()->model()->index(0, 0), QStringLiteral("participation"));
        auto* dialog = opened<RecordDialog>(page);
        QVERIFY(dialog);
        DateEdit* last = nullptr;
        for (FieldRow* row : dialog->findChildren<FieldRow*>())
            if (dialog->form()->pathOf(row->id()) == "end_date") last = qobject_cast<DateEdit*>(row->editor());
        QVERIFY(last);
        last->setFocus();
        QTest::keyClicks(last, QLocale().toString(QDate(2026, 3, 20), QLocale::ShortFormat));
        dialog->accept();
        QVERIFY(dialog->isVisible()); // a reason is asked for, from the list
        QComboBox* why = nullptr;
        for (FieldRow* row : dialog->findChildren<FieldRow*>())
            if (dialog->form()->pathOf(row->id()) == "end_reason") why = qobject_cast<QComboBox*>(row->editor());
        QVERIFY(why);
        savePicture(dialog, QStringLiteral("participation-dialog"));
        why->setCurrentIndex(why->findData(QStringLiteral("work")));
        Q_EMIT why->activated(why->currentIndex());
        dialog->accept();
        const auto ended = [&] {
            for (const RecordView& r : desk.editor().view()->attendance.participations)
                if (!text(r.body, "end_date").empty()) return text(r.body, "end_reason");
            return std::string();
        };
        QTRY_COMPARE(ended(), std::string("work"));
    }

    /// Attendance §6: their own months, nobody else's, to sign, to send back, to object to.
    void A_34_aParticipantSeesAndAnswersTheirOwnMonths_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* l : {"en", "lv", "sv", "pl"}) QTest::newRow(l) << QString::fromLatin1(l);
    }
    void A_34_aParticipantSeesAndAnswersTheirOwnMonths()
    {
        QFETCH(QString, language);
        const InLanguage in(language);
        Project p;
        const auto report = [&](int who, const char* period, const char* state, const Json& more = Json::object()) {
            Json body = {{"v", 1},
                         {"participation_id", p.participations[std::size_t(who)].text()},
                         {"participant_id", p.participants[std::size_t(who)].text()},
                         {"project_id", p.id.text()},
                         {"period", period},
                         {"revision", 1},
                         {"state", state},
                         {"total_minutes", 465},
                         {"reported_minutes", 420},
                         {"entries", Json::array({{{"date", std::string(period) + "-03"}, {"activity_id", p.activity.text()}, {"minutes", 240}},
                                                  {{"date", std::string(period) + "-10"}, {"activity_id", p.activity.text()}, {"minutes", 225}}})},
                         {"content_hash", std::string(64, 'a')}};
            body.update(more);
            return p.office.place(kind::AttendanceReport, body);
        };
        const RecordId march = report(0, "2026-03", "reported");
        report(0, "2026-02", "signed", {{"signed_at", toRfc3339(p.office.clock->now().plusDays(-2))}});
        report(1, "2026-03", "reported");
        auto& astrid = p.office.addParticipant(QStringLiteral("Astrid"), p.participants[0], p.id);
        p.office.sync(astrid);
        Desk desk(p.office, QStringLiteral("Astrid"));
        auto* page = desk.show<OwnAttendancePage>();
        QVERIFY(isOnlyParticipant(*desk.editor().view()));
        QCOMPARE(desk.editor().view()->attendance.participants.size(), std::size_t(1)); // nobody else has come here at all
        QCOMPARE(page->table()->model()->rowCount(), 2);
        QVERIFY(page->sheet());
        QVERIFY(page->sheet()->card()->isVisible()); // the month that waits is open
        QVERIFY(!page->findChild<QAction*>(QStringLiteral("objectAction"))->isVisible());
        savePicture(desk.window(), QStringLiteral("own-attendance-%1").arg(language));

        QTest::keyClick(page->table(), Qt::Key_Down); // February is signed
        QVERIFY(!page->sheet()->card()->isVisible());
        auto* object = page->findChild<QAction*>(QStringLiteral("objectAction"));
        QVERIFY(object->isVisible());
        object->trigger();
        auto* dialog = opened<ReasonDialog>(page);
        QVERIFY(dialog);
        savePicture(dialog, QStringLiteral("own-objection-%1").arg(language));
        child<QPlainTextEdit>(dialog, "objectReasonEdit")->setPlainText(QStringLiteral("I was not there at all"));
        child<QPushButton>(dialog, "openButton")->click();
        QTRY_VERIFY(!object->isVisible());
        savePicture(desk.window(), QStringLiteral("own-objected-%1").arg(language));

        QTest::keyClick(page->table(), Qt::Key_Up);
        QVERIFY(page->sheet()->card()->isVisible());
        child<QPushButton>(page->sheet(), "notCorrectButton")->click();
        child<OptionList>(page->sheet(), "rejectReasons")->setCurrent(QStringLiteral("hours_too_high"));
        child<QPushButton>(page->sheet(), "rejectSendButton")->click();
        const auto state = [&] {
            for (const RecordView& r : desk.editor().view()->attendance.reports)
                if (r.id == march) return text(r.body, "state");
            return std::string();
        };
        QTRY_COMPARE(state(), std::string("rejected"));
        QTRY_VERIFY(!page->sheet()->card()->isVisible());
        desk.close();
        p.office.sync(astrid);
        p.office.sync(p.office.colleague(QStringLiteral("Åsa"))); // the hub took it
    }

    void W2_aParticipantConfirmsTheirOwnPhoneAtHome()
    {
        Project p;
        p.office.place(signing::kind::ContactChannel, {{"v", 1}, {"owner_kind", "participant"}, {"owner", p.participants[0].text()}, {"project_ids", Json::array({p.id.text()})},
                                                       {"kind", "sms"}, {"address", "+46701740605"}, {"state", "pending"}, {"typed_by", p.office.colleague(QStringLiteral("Åsa")).account.text()}});
        p.office.sync(p.office.addParticipant(QStringLiteral("Astrid"), p.participants[0], p.id));
        Desk desk(p.office, QStringLiteral("Astrid"));
        auto* page = desk.show<OwnAttendancePage>();
        auto* act = page->findChild<QAction*>(QStringLiteral("ownChannelsAction"));
        QVERIFY(act);
        act->trigger();
        auto* mine = opened<ChannelsDialog>(page);
        QVERIFY(mine);
        QVERIFY(!child<QPushButton>(mine, "addChannelButton")->isVisible()); // that is typed by the project, and seen by somebody else
        QVERIFY(!mine->findChild<QPushButton*>(QStringLiteral("witnessButton")));
        QVERIFY(!mine->findChild<QPushButton*>(QStringLiteral("retireChannelButton")));
        savePicture(mine, QStringLiteral("own-phone"));
        child<QPushButton>(mine, "confirmChannelButton")->click();
        QVERIFY(mine->findChild<CodeCard*>());
    }

    void proposedHoursOfTwoMonthsGoOneAfterTheOther()
    {
        Project p;
        auto& astrid = studyingAlone(p);
        p.office.sync(astrid);
        Desk desk(p.office, QStringLiteral("Astrid"));
        auto* page = desk.show<OwnAttendancePage>();
        page->findChild<QAction*>(QStringLiteral("proposeHoursAction"))->trigger();
        QPointer<ProposeDialog> dialog = opened<ProposeDialog>(page);
        QVERIFY(dialog);
        auto* months = child<QComboBox>(dialog, "proposeMonthCombo");
        const auto hours = [&] { return dialog->findChildren<QLineEdit*>(QStringLiteral("proposeHoursEdit")).back(); };
        const int later = months->currentIndex();
        hours()->setText(QStringLiteral("2"));
        months->setFocus();
        QTest::keyClick(months, Qt::Key_Down);
        QVERIFY(months->currentIndex() != later);
        hours()->setText(QStringLiteral("3"));
        QTest::keyClick(child<QPushButton>(dialog, "proposeButton"), Qt::Key_Space);
        QTRY_COMPARE(months->currentIndex(), later); // there stands something that is not sent
        QCOMPARE(hours()->text(), QStringLiteral("2"));
        QCOMPARE(child<MessageBar>(dialog, "proposeSaidBar")->tone(), Tone::Info);
        savePicture(dialog, QStringLiteral("propose-next"));
        QTest::keyClick(child<QPushButton>(dialog, "proposeButton"), Qt::Key_Space);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QTRY_COMPARE(desk.editor().view()->attendance.proposals.size(), std::size_t(2));
    }

    /// Attendance 6: a participant proposes hours, the staff take them over or say why not.
    void hoursAreProposedTakenOverAndDeclined()
    {
        Project p;
        const QDate today = dateIn(p.office.clock->now(), "Europe/Stockholm");
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(-1); // all of its days have been
        for (const int day : {2, 9})
            p.office.place(kind::Occasion, {{"v", 1},
                                            {"project_id", p.id.text()},
                                            {"activity_id", p.activity.text()},
                                            {"date", toIso(month.addDays(day))},
                                            {"start_time", "08:30"},
                                            {"end_time", "12:30"},
                                            {"state", "held"},
                                            {"planned_minutes", 240}});
        auto& astrid = studyingAlone(p);
        auto& asa = p.office.colleague(QStringLiteral("Åsa"));
        const auto propose = [&](const QString& hours, const QString& more) {
            p.office.sync(astrid);
            Desk desk(p.office, QStringLiteral("Astrid"));
            auto* page = desk.show<OwnAttendancePage>();
            auto* act = page->findChild<QAction*>(QStringLiteral("proposeHoursAction"));
            QVERIFY(act->isVisible());
            act->trigger();
            auto* dialog = opened<ProposeDialog>(page);
            QVERIFY(dialog);
            auto* months = child<QComboBox>(dialog, "proposeMonthCombo");
            auto edits = [&] { return dialog->findChildren<QLineEdit*>(QStringLiteral("proposeHoursEdit")); };
            QTRY_VERIFY(months->hasFocus() || (!edits().isEmpty() && edits().front()->hasFocus()));
            months->setFocus();
            QTest::keyClick(months, Qt::Key_Down); // the month before
            QTRY_VERIFY(edits().size() >= 2);
            // There and back: what was typed stays.
            const QString stood = edits().front()->text();
            edits().front()->setText(QStringLiteral("1:15"));
            auto* note = child<QPlainTextEdit>(dialog, "proposeNoteEdit");
            const QString noted = note->toPlainText();
            note->setPlainText(QStringLiteral("Half typed"));
            QTest::keyClick(months, Qt::Key_Up);
            QVERIFY(note->toPlainText() != QStringLiteral("Half typed"));
            QTest::keyClick(months, Qt::Key_Down);
            QCOMPARE(edits().front()->text(), QStringLiteral("1:15"));
            QCOMPARE(note->toPlainText(), QStringLiteral("Half typed"));
            edits().front()->setText(stood);
            note->setPlainText(noted);
            QVERIFY2(edits().front()->accessibleName().contains(QStringLiteral("08:30")), qPrintable(edits().front()->accessibleName()));
            edits().front()->setFocus();
            edits().front()->selectAll();
            QTest::keyClicks(edits().front(), QStringLiteral("four"));
            QTest::keyClick(child<QPushButton>(dialog, "proposeButton"), Qt::Key_Space);
            QCOMPARE(child<MessageBar>(dialog, "proposeSaidBar")->tone(), Tone::Bad);
            QTRY_VERIFY(edits().front()->hasFocus()); // at the field it is about, and nothing is lost
            edits().front()->selectAll();
            QTest::keyClicks(edits().front(), hours);
            if (!more.isEmpty()) {
                const auto before = edits().size();
                QTest::keyClick(child<QPushButton>(dialog, "addDayButton"), Qt::Key_Space);
                QTRY_COMPARE(edits().size(), before + 1);
                QTest::keyClicks(edits().back(), more);
            }
            savePicture(dialog, QStringLiteral("propose"));
            QTest::keyClick(child<QPushButton>(dialog, "proposeButton"), Qt::Key_Space);
            auto* said = child<TextLabel>(page, "proposalsLabel");
            QTRY_VERIFY(said->text().contains(QStringLiteral("not answered")));
            savePicture(desk.window(), QStringLiteral("own-proposed"));
            desk.close();
            p.office.sync(astrid);
        };
        propose(QStringLiteral("3,5"), QStringLiteral("2:15"));
        p.office.sync(asa);
        {
            Desk desk(p.office, QStringLiteral("Åsa"));
            auto* page = desk.show<AttendancePage>();
            page->setMonth(month);
            auto* bar = child<MessageBar>(page, "proposalBar");
            QVERIFY(!bar->isHidden());
            QVERIFY2(bar->spoken().contains(QStringLiteral("Astrid Exempel")), qPrintable(bar->spoken()));
            savePicture(desk.window(), QStringLiteral("proposal-bar"));
            Q_EMIT bar->firstTriggered();
            auto* dialog = opened<ProposalDialog>(page);
            QVERIFY(dialog);
            auto* table = child<RowTable>(dialog, "proposedHoursTable");
            QTRY_COMPARE(table->model()->rowCount(), 2);
            QStringList spoken;
            for (const QStringList& row : paperRows(*table->model())) spoken += row;
            QVERIFY2(spoken.join(u'|').contains(QStringLiteral("3 h 30 min")) && spoken.join(u'|').contains(QStringLiteral("nothing")), qPrintable(spoken.join(u'|')));
            savePicture(dialog, QStringLiteral("proposal"));
            QTest::keyClick(child<QPushButton>(dialog, "takeButton"), Qt::Key_Space);
            QTRY_VERIFY(bar->isHidden());
            const RecordId report = attendance::reportId(p.participations[0], toIso(month).substr(0, 7));
            const auto minutes = [&] {
                for (const RecordView& r : desk.editor().view()->attendance.reports)
                    if (r.id == report) return integer(r.body, "total_minutes");
                return std::int64_t(0);
            };
            QTRY_COMPARE(minutes(), std::int64_t(210 + 135));
            desk.close();
            p.office.sync(asa);
        }
        propose(QStringLiteral("8"), QString()); // more than was: another proposal for the same month
        p.office.sync(asa);
        {
            Desk desk(p.office, QStringLiteral("Åsa"));
            auto* page = desk.show<AttendancePage>();
            page->setMonth(month);
            Q_EMIT child<MessageBar>(page, "proposalBar")->firstTriggered();
            auto* dialog = opened<ProposalDialog>(page);
            QVERIFY(dialog);
            QTest::keyClick(child<QPushButton>(dialog, "declineProposalButton"), Qt::Key_Space);
            auto* why = opened<ReasonDialog>(dialog);
            QVERIFY(why);
            child<QPlainTextEdit>(why, "declineProposalReasonEdit")->setPlainText(QStringLiteral("The session ended at noon"));
            QTest::keyClick(child<QPushButton>(why, "openButton"), Qt::Key_Space);
            QTRY_VERIFY(child<MessageBar>(page, "proposalBar")->isHidden());
            desk.close();
            p.office.sync(asa);
        }
        p.office.sync(astrid);
        Desk desk(p.office, QStringLiteral("Astrid"));
        auto* page = desk.show<OwnAttendancePage>();
        QVERIFY2(child<TextLabel>(page, "proposalsLabel")->text().contains(QStringLiteral("The session ended at noon")), qPrintable(child<TextLabel>(page, "proposalsLabel")->text()));
    }

    /// The right of access: everything about one person, and nothing about anybody else.
    void everythingAboutOnePersonIsSavedToReadAndToTakeAlong()
    {
        Project p;
        p.office.place(kind::AttendanceReport, {{"v", 1},
                                                {"participation_id", p.participations[0].text()},
                                                {"participant_id", p.participants[0].text()},
                                                {"project_id", p.id.text()},
                                                {"period", "2026-03"},
                                                {"revision", 1},
                                                {"state", "reported"},
                                                {"total_minutes", 240},
                                                {"reported_minutes", 240},
                                                {"entries", Json::array({{{"date", "2026-03-03"}, {"activity_id", p.activity.text()}, {"minutes", 240}, {"note", "<b>late</b>"}}})}});
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->showRecord(p.participants[0]);
        QTemporaryDir folder;
        page->exportTo(p.participants[0], folder.filePath(QStringLiteral("astrid.html")));
        QFile file(folder.filePath(QStringLiteral("astrid.json"))), read(folder.filePath(QStringLiteral("astrid.html")));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly) && read.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll(), words = read.readAll();
        const Json all = Json::parse(bytes.toStdString(), nullptr, false);
        std::map<std::string, int> kinds;
        for (const Json& r : at(all, "records")) ++kinds[text(r, "kind")];
        QCOMPARE(kinds, (std::map<std::string, int>{{"attendance_report", 1}, {"enrolment", 1}, {"participant", 1}, {"participation", 1}}));
        QCOMPARE(text(at(all, "records").front(), "kind"), std::string("participant"));
        for (const QByteArray& one : {bytes, words}) {
            QVERIFY(one.contains("Astrid"));
            QVERIFY(!one.contains("Bertil") && !one.contains("Celia"));
        }
        QVERIFY(words.contains("Grundkurs") && words.contains("&lt;b&gt;late"));
        QVERIFY(!words.contains("<b>") && !words.contains("<script"));
    }

    /// Only the page to read was chosen: the file beside it replaces nothing unasked, and who was chosen at first is exported.
    void aPersonsFileReplacesNothingUnasked()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->showRecord(p.participants[1]); // another one by now
        QTemporaryDir folder;
        const QString wanted = folder.filePath(QStringLiteral("astrid.html"));
        QFile file(folder.filePath(QStringLiteral("astrid.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const auto held = [&] {
            QByteArray all;
            if (file.open(QIODevice::ReadOnly)) all = file.readAll();
            file.close();
            return all;
        };
        page->exportTo(p.participants[0], wanted);
        auto* question = opened<QuestionDialog>(page);
        QVERIFY(question);
        press(child<QPushButton>(question, "noButton"));
        QTest::qWait(50);
        QVERIFY(!QFile::exists(wanted));
        QCOMPARE(held(), QByteArray("mine"));
        page->exportTo(p.participants[0], wanted);
        press(child<QPushButton>(opened<QuestionDialog>(page), "yesButton"));
        QTRY_VERIFY(held().contains("Astrid"));
        QVERIFY(!held().contains("Bertil"));
        page->exportTo(test::named<RecordId>("gone meanwhile"), folder.filePath(QStringLiteral("nobody.html")));
        QTRY_COMPARE(child<MessageBar>(page, "outcomeMessageBar")->tone(), Tone::Warn);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("nobody.html"))));
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const char* l : {"lv", "sv", "pl"}) QTest::newRow(l) << QString::fromLatin1(l) << false;
        QTest::newRow("dark") << QStringLiteral("sv") << true;
    }
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        const InLanguage in(language);
        Theme::get().setAppearance(dark ? Appearance::Dark : Appearance::Light);
        Project p;
        signQuickly(p);
        p.office.place(attendance::proposalKey(p.participations[0], "2026-03"), {{"v", 1},
                                                                                {"participation_id", p.participations[0].text()},
                                                                                {"participant_id", p.participants[0].text()},
                                                                                {"project_id", p.id.text()},
                                                                                {"period", "2026-03"},
                                                                                {"entries", Json::array({{{"date", "2026-03-04"}, {"activity_id", p.activity.text()}, {"minutes", 90}}})},
                                                                                {"state", "open"},
                                                                                {"made_at", "2026-04-01T10:00:00.000Z"}});
        Desk desk(p.office, QStringLiteral("Åsa"));
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        for (const month::Occasion& o : page->grid()->model().sheet().terms().occasions) page->grid()->fill(o.id);
        page->grid()->model().setTicked(0, true);
        page->grid()->model().setTicked(1, true);
        QTRY_COMPARE(desk.editor().view()->attendance.reports.size(), std::size_t(6));
        QCOMPARE(desk.window()->size(), QSize(1360, 806));
        savePicture(desk.window(), QStringLiteral("attendance-page-%1").arg(tag));
        page->findChild<QAction*>(QStringLiteral("signingWatchAction"))->trigger();
        auto* watch = opened<SigningWatchDialog>(page);
        watch->weeks()->setCurrentIndex(1);
        QTRY_VERIFY(child<RowTable>(watch, "watchFindingsTable")->isVisible());
        savePicture(watch, QStringLiteral("signing-watch-%1").arg(tag));
        watch->reject();
        Q_EMIT child<MessageBar>(page, "proposalBar")->firstTriggered();
        auto* proposal = opened<ProposalDialog>(page);
        QTRY_COMPARE(child<RowTable>(proposal, "proposedHoursTable")->model()->rowCount(), 1);
        savePicture(proposal, QStringLiteral("proposal-%1").arg(tag));
        proposal->reject();
        auto* people = desk.show<ParticipantsPage>();
        savePicture(desk.window(), QStringLiteral("participants-page-%1").arg(tag));
        people->registerOne();
        savePicture(opened<RegisterDialog>(people), QStringLiteral("register-dialog-%1").arg(tag));
        opened<RegisterDialog>(people)->reject();
        people->importList();
        auto* list = opened<ImportDialog>(people);
        savePicture(list, QStringLiteral("import-empty-%1").arg(tag));
        QSignalSpy judged(list, &ImportDialog::judged);
        list->takeText(QStringLiteral("identity_number;given_name;family_name;sms;email;extra\n"
                                      "19880162-2393;Åsa;Ödman;070-174 06 33;asa@example.org;x\n"
                                      "850101-2383;Fel;Siffra;12;\n"
                                      "1,98501E+11;Fel;Kalkyl;;\n"
                                      "20000101-2384;Dalia;;;dalia@example\n"));
        QTRY_COMPARE(judged.size(), 1);
        savePicture(list, QStringLiteral("import-dialog-%1").arg(tag));
    }
};
static const Suite<PagesTest> pagesTest;
#include "pages_test.moc"
