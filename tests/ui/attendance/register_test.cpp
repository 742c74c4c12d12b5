// SPDX-License-Identifier: GPL-3.0-or-later
#include "project.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/schemas.h"
#include "ui/attendance/channels_dialog.h"
#include "ui/attendance/identity_dialog.h"
#include "ui/attendance/participants_model.h"
#include "ui/attendance/participants_page.h"
#include "ui/attendance/project_dialog.h"
#include "ui/attendance/register_dialog.h"
#include "ui/attendance/register_problems.h"
#include "ui/organisations/problems_page.h"
#include "ui/organisations/record_dialog.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace sek;

namespace {

FieldRow* rowOf(QWidget* dialog, const char* id)
{
    for (FieldRow* r : dialog->findChildren<FieldRow*>())
        if (r->id() == QLatin1String(id)) return r;
    return nullptr;
}

void fill(QWidget* dialog, const char* id, const QString& text)
{
    retype(rowOf(dialog, id)->editor(), text);
}

/// A second project of Åsa's, and Doris in it, registered by command, so that the hub knows whose number it is.
struct Two : Project
{
    Two()
    {
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        other = office.place(kind::Project, {{"v", 1}, {"project_no", "2099/00018"}, {"name", "Andra Exempel"}, {"short_name", "Andra"},
                                             {"start_date", "2026-01-01"}, {"end_date", "2026-12-31"}, {"sign_unit", "month"}});
        for (const char* r : {role::AttendanceResponsible, role::ProjectContact})
            office.place(kind::RoleGrant, projectGrantBody(asa.account, r, other, {}, asa.account, office.clock->now().plusDays(-30)));
        office.sync(asa);
        doris = RecordId(Uuid::v7(*office.clock, *office.random));
        office.act(asa, "RegisterParticipant",
                   {{"v", 1},
                    {"id", doris.text()},
                    {"participation_id", Uuid::v7(*office.clock, *office.random).text()},
                    {"project_id", other.text()},
                    {"person", {{"given_name", "Doris"}, {"family_name", "Test"}, {"language", "sv"}}},
                    {"identity", {{"number", "199001012385"}}},
                    {"participation", {{"start_date", "2026-02-01"}}},
                    {"channels", Json::array({{{"id", Uuid::v7(*office.clock, *office.random).text()}, {"kind", "sms"}, {"address", "+46701740605"}}})}});
    }
    RecordId other;
    RecordId doris;
};

int participations(Desk& desk, const RecordId& project, const RecordId& who)
{
    int n = 0;
    for (const RecordView& r : desk.editor().view()->attendance.participations)
        if (text(r.body, "project_id") == project.text() && text(r.body, "participant_id") == who.text()) ++n;
    return n;
}

} // namespace

/// Who is registered, and under which number (attendance W1, §2.1).
class RegisterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void somebodyKnownJoinsTheProjectInsteadOfBeingRegisteredTwice()
    {
        Two p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->setProject(p.id);
        page->registerOne();
        auto* dialog = opened<RegisterDialog>(page);
        QVERIFY(dialog);
        fill(dialog, "identityNumber", QStringLiteral("900101-2385"));
        QTRY_VERIFY(rowOf(dialog, "identityNumber")->message().contains(QStringLiteral("Doris Test")));
        auto* button = child<QPushButton>(dialog, "registerButton");
        QCOMPARE(button->text(), QStringLiteral("Add to the project"));
        QVERIFY(!rowOf(dialog, "given_name")->isVisible());
        QVERIFY(!rowOf(dialog, "channelPhone")->isVisible());
        QTest::qWait(50); // the layout follows the words
        savePicture(dialog, QStringLiteral("register-known"));
        const auto people = desk.editor().view()->attendance.participants.size();
        press(button);
        QTRY_COMPARE(participations(desk, p.id, p.doris), 1);
        QCOMPARE(desk.editor().view()->attendance.participants.size(), people);
        // Once more: she is here now, and is shown.
        desk.activate();
        page->registerOne();
        dialog = opened<RegisterDialog>(page);
        fill(dialog, "identityNumber", QStringLiteral("199001012385"));
        QTRY_COMPARE(child<QPushButton>(dialog, "registerButton")->text(), QStringLiteral("Show the person"));
        press(child<QPushButton>(dialog, "registerButton"));
        QTRY_VERIFY(page->table()->currentIndex().data().toString().contains(QStringLiteral("Test")));
        QCOMPARE(participations(desk, p.id, p.doris), 1);
    }

    void anotherNumberBringsTheFormBack()
    {
        Two p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->setProject(p.id);
        page->registerOne();
        auto* dialog = opened<RegisterDialog>(page);
        fill(dialog, "identityNumber", QStringLiteral("199001012385"));
        QTRY_VERIFY(!rowOf(dialog, "given_name")->isVisible());
        fill(dialog, "identityNumber", QStringLiteral("199801012395"));
        QVERIFY(rowOf(dialog, "given_name")->isVisible());
        QCOMPARE(child<QPushButton>(dialog, "registerButton")->text(), QStringLiteral("Register"));
    }

    /// A lock closes the dialog; the page may go as well.
    void whatWasBegunIsThereWhenTheDialogIsOpenedAgain()
    {
        Two p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->setProject(p.id);
        page->registerOne();
        auto* dialog = opened<RegisterDialog>(page);
        fill(dialog, "identityNumber", QStringLiteral("900101-2385"));
        QTRY_VERIFY(rowOf(dialog, "identityNumber")->message().contains(QStringLiteral("Doris Test")));
        fill(dialog, "identityNumber", QStringLiteral("199801012395"));
        fill(dialog, "given_name", QStringLiteral("Ingrid"));
        fill(dialog, "employer_name", QStringLiteral("Exempel AB"));
        // As it comes out of a spreadsheet, and as some systems write letters: no reason for a program to end.
        QGuiApplication::clipboard()->setText(QStringLiteral("+46701740607\t"));
        auto* phone = qobject_cast<QLineEdit*>(rowOf(dialog, "channelPhone")->editor());
        phone->setFocus();
        phone->paste();
        fill(dialog, "channelMail", QStringLiteral("a\u0308@example.org"));
        QTest::qWait(400);
        delete dialog;
        desk.activate();
        page->registerOne();
        dialog = opened<RegisterDialog>(page);
        const auto typed = [&](const char* id) { return qobject_cast<QLineEdit*>(rowOf(dialog, id)->editor())->text(); };
        QCOMPARE(typed("identityNumber"), QStringLiteral("199801012395"));
        QCOMPARE(typed("given_name"), QStringLiteral("Ingrid"));
        QCOMPARE(typed("employer_name"), QStringLiteral("Exempel AB"));
        QCOMPARE(typed("channelPhone"), QStringLiteral("+46701740607"));
        savePicture(dialog, QStringLiteral("register-begun"));
        auto* anew = child<MessageBar>(dialog, "begunMessageBar")->findChild<QAbstractButton*>();
        anew->setFocus();
        QTest::keyClick(anew, Qt::Key_Space);
        for (const char* id : {"identityNumber", "given_name", "employer_name", "channelPhone", "channelMail"})
            QVERIFY2(typed(id).isEmpty(), id); // nobody is registered under the number of another
        fill(dialog, "given_name", QStringLiteral("Nobody"));
        dialog->reject();
        desk.activate();
        page->registerOne();
        dialog = opened<RegisterDialog>(page);
        QCOMPARE(typed("given_name"), QString());
        dialog->reject();
        // Of a record that is there only what was changed comes back, over what others made of it.
        auto* project = openProjectDialog(desk.editor(), p.id, page);
        fill(project, "short_name", QStringLiteral("Begun"));
        delete project;
        desk.activate();
        project = openProjectDialog(desk.editor(), p.id, page);
        QCOMPARE(text(project->body(), "short_name"), std::string("Begun"));
        Json rest = project->body();
        rest.erase("short_name");
        for (const RecordView& r : desk.editor().view()->attendance.projects)
            if (r.id == p.id) {
                Json known = r.body;
                known.erase("short_name");
                QVERIFY(rest == known);
            }
        project->reject();
        // Of each project its own.
        auto* activity = openActivityDialog(desk.editor(), p.id, {}, page);
        fill(activity, "title", QStringLiteral("Begun here"));
        const RecordId id = activity->id();
        delete activity;
        desk.activate();
        activity = openActivityDialog(desk.editor(), p.other, {}, page);
        QVERIFY(text(activity->body(), "title").empty());
        activity->reject();
        // The organisation is closed and opened again, and no part has come from the hub.
        desk.editor().saveNow();
        OrganisationEditor again(desk.editor().workspace(), desk.editor().org());
        desk.activate();
        activity = openActivityDialog(again, p.id, {}, page);
        QCOMPARE(text(activity->body(), "title"), std::string("Begun here"));
        QCOMPARE(activity->id(), id); // saved twice it is added once
        activity->reject();
        // Who is erased is in nothing that was begun either.
        desk.editor().keepBegun("Edit somebody", {{"typed", {{"given_name", "Gone"}}}, {"participant_id", Uuid::v7(*p.office.clock, *p.office.random).text()}});
        QVERIFY(desk.editor().begun("Edit somebody").empty());
    }

    void aForeignNumberIsTakenWhenItsKindIsChosen()
    {
        Two p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->setProject(p.id);
        page->registerOne();
        auto* dialog = opened<RegisterDialog>(page);
        fill(dialog, "identityNumber", QStringLiteral("NO-12 3456"));
        QVERIFY(rowOf(dialog, "identityNumber")->hasError());
        auto* kind = child<ComboBox>(dialog, "identityKindCombo");
        QCOMPARE(kind->itemText(1), QStringLiteral("Swedish identity number")); // the country's own first
        kind->setFocus();
        for (int i = 0; i < 20 && kind->currentData().toString() != QLatin1String("foreign"); ++i) QTest::keyClick(kind, Qt::Key_Down);
        QVERIFY(!rowOf(dialog, "identityNumber")->hasError());
        fill(dialog, "given_name", QStringLiteral("Ingrid"));
        fill(dialog, "family_name", QStringLiteral("Prøve"));
        press(child<QPushButton>(dialog, "registerButton"));
        const auto found = [&] {
            for (const RecordView& r : desk.editor().view()->attendance.participants)
                if (text(r.body, "given_name") == "Ingrid") return text(r.body, "identity_kind");
            return std::string();
        };
        QTRY_COMPARE(found(), std::string("foreign"));
    }

    /// Of a project this person does not see: the hub knows, and Problems offers what to do.
    void whoIsKnownToTheHubAloneJoinsFromProblems()
    {
        Two p;
        auto& bjorn = p.office.colleague(QStringLiteral("Björn"));
        p.grant(bjorn, role::ProjectContact);
        p.office.sync(bjorn);
        {
            Desk desk(p.office, QStringLiteral("Björn"));
            auto* page = desk.show<ParticipantsPage>();
            page->setProject(p.id);
            page->registerOne();
            auto* dialog = opened<RegisterDialog>(page);
            fill(dialog, "identityNumber", QStringLiteral("199001012385"));
            fill(dialog, "given_name", QStringLiteral("Doris"));
            fill(dialog, "family_name", QStringLiteral("Test"));
            press(child<QPushButton>(dialog, "registerButton"));
            QTRY_COMPARE(desk.editor().view()->waiting.size(), std::size_t(1));
        }
        p.office.sync(bjorn);
        {
            Desk desk(p.office, QStringLiteral("Björn"));
            auto* page = desk.show<ProblemsPage>();
            page->addSubject(new RegisterProblems(desk.editor()));
            QMetaObject::invokeMethod(&desk.editor(), "changed");
            QCOMPARE(desk.editor().problems().size(), std::size_t(1));
            QCOMPARE(child<QPushButton>(page, "outcomeButton")->text(), QStringLiteral("Add to the project"));
            QTest::qWait(50); // the layout follows the words
            savePicture(desk.window(), QStringLiteral("problems-registered"));
            press(child<QPushButton>(page, "outcomeButton"));
            QTRY_VERIFY(desk.editor().problems().empty());
        }
        p.office.sync(bjorn);
        Desk desk(p.office, QStringLiteral("Björn"));
        QCOMPARE(participations(desk, p.id, p.doris), 1);
        QVERIFY(desk.editor().problems().empty());
    }

    void anIdentityNumberIsChangedWithAReason()
    {
        Two p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->setProject(p.other);
        page->showRecord(p.doris);
        page->findChild<QAction*>(QStringLiteral("changeIdentityAction"))->trigger();
        auto* dialog = opened<IdentityDialog>(page);
        QVERIFY(dialog);
        fill(dialog, "identityNumber", QStringLiteral("199801012395"));
        auto* change = child<QPushButton>(dialog, "changeIdentityButton");
        press(change);
        QVERIFY(rowOf(dialog, "identityReason")->hasError());
        QVERIFY(dialog->isVisible());
        QTest::qWait(50); // the layout follows the words
        savePicture(dialog, QStringLiteral("change-identity"));
        fill(dialog, "identityReason", QStringLiteral("A digit was mistyped."));
        press(change);
        const auto masked = [&] {
            for (const RecordView& r : desk.editor().view()->attendance.participants)
                if (r.id == p.doris) return text(r.body, "identity_masked");
            return std::string();
        };
        QTRY_VERIFY(QString::fromStdString(masked()).endsWith(QStringLiteral("95")));
    }

    void aPhoneThatTwoPeopleShareNeedsAReason()
    {
        Two p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ParticipantsPage>();
        page->setProject(p.id);
        ChannelsDialog dialog(desk.editor(), p.participants[0], QStringLiteral("Astrid Exempel"), page);
        dialog.open();
        auto* address = rowOf(&dialog, "newChannel");
        retype(address->editor(), QStringLiteral("+46701740605"));
        QTest::keyClick(address->editor(), Qt::Key_Return);
        auto* why = rowOf(&dialog, "sharedReason");
        QTRY_VERIFY(why->isVisible());
        QTest::keyClick(address->editor(), Qt::Key_Return);
        QVERIFY(why->hasError());
        QTest::keyClicks(why->editor(), QStringLiteral("They live together and have one phone."));
        QTest::keyClick(why->editor(), Qt::Key_Return);
        const auto reason = [&] {
            for (const RecordView& c : desk.editor().view()->attendance.channels)
                if (text(c.body, "owner") == p.participants[0].text()) return text(c.body, "shared_reason");
            return std::string();
        };
        QTRY_VERIFY(!reason().empty());
        QTRY_VERIFY(!why->isVisible());
    }
};
static const Suite<RegisterTest> registerTest;
#include "register_test.moc"
