// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/domain/organisations/person_fields.h"
#include "ui/organisations/contact_page.h"
#include "ui/organisations/select_user_dialog.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace sek;

namespace {

Json contactOf(Desk& desk)
{
    return personAt(desk.editor().draft().organisation(), "contact_person.");
}

/// The radio button of that person, by the name a screen reader says.
QRadioButton* radioOf(SelectUserDialog* dialog, const QString& name)
{
    for (auto* b : dialog->findChildren<QRadioButton*>())
        if (b->accessibleName().startsWith(name)) return b;
    return nullptr;
}

} // namespace

class ContactPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void O_5_selectCopiesEveryFieldAndSaysItIsNotSaved()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ContactPage>();
        press(child<QPushButton>(page, "selectUserActionButton"));
        auto* dialog = opened<SelectUserDialog>(page);
        QVERIFY(dialog);
        auto* confirm = child<QPushButton>(dialog, "confirmButton");
        for (auto* b : dialog->findChildren<QRadioButton*>()) QVERIFY(!b->isChecked());
        QVERIFY(!confirm->isEnabled());
        QVERIFY(!dialog->chosen());

        auto* zaneta = radioOf(dialog, QStringLiteral("Żaneta Brzózkowa"));
        zaneta->setFocus();
        QTest::keyClick(zaneta, Qt::Key_Space);
        QVERIFY(confirm->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);

        const Json user = office.user(office.colleague(QStringLiteral("Żaneta")).user);
        QVERIFY(contactOf(desk) == personAt(user, ""));
        QVERIFY(desk.editor().draft().contactReplaced());
        QCOMPARE(desk.editor().draft().count(), 1);
        auto* said = child<MessageBar>(page, "replacedMessageBar");
        QVERIFY(said->isVisible());
        QCOMPARE(said->spoken(), QStringLiteral("Details copied. They are not saved until you press Update my organisation."));
        QCOMPARE(child<QLineEdit>(page, "contact_person_emailEdit")->text(), QStringLiteral("zaneta@lodka.example"));
        // She is still a user, and the hub knows of nothing.
        QVERIFY(desk.editor().draft().user(office.colleague(QStringLiteral("Żaneta")).user)->state == StagedUser::State::Unchanged);
        QCOMPARE(office.revision(), 7);
    }

    void O_6_escapeChangesNothing()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ContactPage>();
        const Json before = contactOf(desk);
        page->openSelect();
        auto* dialog = opened<SelectUserDialog>(page);
        radioOf(dialog, QStringLiteral("Żaneta"))->setChecked(true);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(contactOf(desk) == before);
        QVERIFY(desk.editor().draft().isEmpty());
        QVERIFY(!child<MessageBar>(page, "replacedMessageBar")->isVisible());
    }

    void W_4_selectSaysWhyItIsNotPossible()
    {
        Office office(Office::Poland);
        office.patch("oid", Json());
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ContactPage>();
        QVERIFY(!child<QPushButton>(page, "selectUserActionButton")->isEnabled());
        auto* why = child<QLabel>(page, "whyNotSelectLabel");
        QVERIFY(why && why->isVisible());
        QVERIFY(why->text().contains(QStringLiteral("OID")));
        page->openSelect();
        QVERIFY(!opened<SelectUserDialog>(page));
    }

    void W_4_usersStagedForDeletionCannotBeChosen()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ContactPage>();
        QVERIFY(desk.editor().deleteUser(office.colleague(QStringLiteral("Żaneta")).user));
        page->openSelect();
        auto* dialog = opened<SelectUserDialog>(page);
        QVERIFY(!radioOf(dialog, QStringLiteral("Żaneta"))->isEnabled());
        QVERIFY(radioOf(dialog, QStringLiteral("Łucja"))->isEnabled());
    }

    void W_3_askedOnceWhenNameAndEmailAreAllOthers()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ContactPage>();
        auto* question = child<MessageBar>(page, "whoMessageBar");
        retype(child<QLineEdit>(page, "contact_person_first_nameEdit"), QStringLiteral("Ewa"));
        retype(child<QLineEdit>(page, "contact_person_last_nameEdit"), QStringLiteral("Zmyślona"));
        QVERIFY(!question->isVisible());
        retype(child<QLineEdit>(page, "contact_person_emailEdit"), QStringLiteral("ewa@lodka.example"));
        QVERIFY(question->isVisible());
        QCOMPARE(question->spoken(), QStringLiteral("New person, or the same person with new details?"));
        QVERIFY(!desk.editor().draft().contactReplaced());
        press(child<QPushButton>(question, "messageFirstButton"));
        QVERIFY(desk.editor().draft().contactReplaced());
        QVERIFY(!question->isVisible());
        QCOMPARE(desk.editor().draft().count(), 1);
        QCOMPARE(QString::fromStdString(text(contactOf(desk), "first_name")), QStringLiteral("Ewa"));
        QCOMPARE(child<MessageBar>(page, "replacedMessageBar")->spoken().section(u'.', 0, 0),
                 QStringLiteral("The contact person details have been replaced"));
    }

    void W_3_theSamePersonIsNotAskedAboutAgain()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ContactPage>();
        for (const auto& [field, value] : {std::pair{"first_name", "Johann"}, {"last_name", "Kowal"}, {"email", "j@lodka.example"}})
            retype(child<QLineEdit>(page, (std::string("contact_person_") + field + "Edit").c_str()), QString::fromUtf8(value));
        auto* question = child<MessageBar>(page, "whoMessageBar");
        QVERIFY(question->isVisible());
        press(child<QPushButton>(question, "messageSecondButton"));
        retype(child<QLineEdit>(page, "contact_person_emailEdit"), QStringLiteral("jj@lodka.example"));
        QVERIFY(!question->isVisible());
        QVERIFY(!desk.editor().draft().contactReplaced());
        // The answer is part of the draft.
        const auto again = OrganisationDraft::fromJson(desk.editor().draft().toJson(), desk.editor().draft().base());
        QVERIFY(!again.asksWhoContactIs());
    }

    void O_7_differsFromTheUserOfTheSameEmailIsShownAndAligned()
    {
        Office office(Office::Sweden); // the contact is Björn
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<ContactPage>();
        auto* differs = child<MessageBar>(page, "differsMessageBar");
        QVERIFY(!differs->isVisible());
        const RecordId bjorn = office.colleague(QStringLiteral("Björn")).user;
        desk.editor().edit({}, [&](OrganisationDraft& d) {
            Json body = d.user(bjorn)->body;
            body["position"] = "Secretary";
            d.editUser(bjorn, body);
        });
        QVERIFY(differs->isVisible());
        QVERIFY(differs->spoken().contains(QStringLiteral("Position in the organisation")));
        QCOMPARE(QString::fromStdString(text(contactOf(desk), "position")), QStringLiteral("Treasurer"));
        press(child<QPushButton>(differs, "messageFirstButton"));
        QCOMPARE(QString::fromStdString(text(contactOf(desk), "position")), QStringLiteral("Secretary"));
        QVERIFY(!differs->isVisible());
        QVERIFY(!desk.editor().draft().contactReplaced());
    }

    void O_13_spacesAreNothing_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* f : {"first_name", "last_name", "position", "email"}) QTest::newRow(qPrintable(QStringLiteral("O-13 %1").arg(QLatin1String(f)))) << QString::fromLatin1(f);
    }
    void O_13_spacesAreNothing()
    {
        QFETCH(QString, field);
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ContactPage>();
        auto* edit = page->findChild<QLineEdit*>(QStringLiteral("contact_person_%1Edit").arg(field));
        retype(edit, QStringLiteral("   "));
        auto* row = page->findChild<FieldRow*>(QStringLiteral("contact_person_%1Row").arg(field));
        QVERIFY(row->hasError());
        QCOMPARE(row->message(), QStringLiteral("This field is required."));
        QSignalSpy refused(&desk.editor(), &OrganisationEditor::refused);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(QString::fromStdString(refused.first().first().value<Rejection>().code), QStringLiteral("ERR_REQUIRED"));
        QVERIFY(desk.editor().sending() == OrganisationEditor::Sending::Nothing);
        QVERIFY(edit->hasFocus()); // the main button opened the first error
        desk.close();
        QVERIFY(office.colleague(QStringLiteral("Łucja")).cache->state().outbox.empty());
    }

    void O_14_organisationsPhonesAreShownLiveAndOwnOnesComeBack()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ContactPage>();
        auto* tick = child<QCheckBox>(page, "contact_person_use_org_phonesCheck");
        auto* own = child<FieldRow>(page, "contact_person_phone_1Row");
        auto* theirs = child<FieldRow>(page, "contact_person_org_phonesRow");
        QVERIFY(tick->isChecked());
        QVERIFY(!own->isVisible());
        QVERIFY(theirs->isVisible());
        auto* value = qobject_cast<ReadOnlyValue*>(theirs->editor());
        QCOMPARE(value->text(), QStringLiteral("+48 58 555 01 20"));
        desk.editor().setField("phone_1", Json("+48 58 555 01 99"));
        QCOMPARE(value->text(), QStringLiteral("+48 58 555 01 99"));

        press(tick);
        QVERIFY(own->isVisible());
        QVERIFY(own->isRequired());
        retype(own->editor(), QStringLiteral("+48 600 000 001"));
        press(tick);
        QVERIFY(!own->isVisible());
        press(tick);
        QCOMPARE(qobject_cast<QLineEdit*>(own->editor())->text(), QStringLiteral("+48 600 000 001"));
    }

    void retranslatesAtRunTime()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ContactPage>();
        auto* edit = child<QLineEdit>(page, "contact_person_positionEdit");
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("x"));
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(page, &event);
        QCOMPARE(child<QLineEdit>(page, "contact_person_positionEdit"), edit); // re-worded, not rebuilt
        QVERIFY(edit->hasFocus());
    }
};
static const Suite<ContactPageTest> contactPageTest;
#include "contact_test.moc"
