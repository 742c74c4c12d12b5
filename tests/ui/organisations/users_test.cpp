// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/domain/organisations/person_fields.h"
#include "ui/organisations/agency_dialog.h"
#include "ui/organisations/list_proxy.h"
#include "ui/organisations/question_dialog.h"
#include "ui/organisations/user_dialog.h"
#include "ui/organisations/users_model.h"
#include "ui/organisations/users_page.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace sek;

namespace {

int rowOf(UsersPage* page, const QString& name)
{
    const auto* model = page->table()->model();
    for (int r = 0; r < model->rowCount(); ++r)
        if (model->index(r, UsersModel::Name).data().toString().contains(name)) return r;
    return -1;
}

QVariant cell(UsersPage* page, const QString& name, int column, int role = Qt::DisplayRole)
{
    return page->table()->model()->index(rowOf(page, name), column).data(role);
}

/// The person's row, with the focus in the list.
void goTo(UsersPage* page, const QString& name)
{
    page->table()->setFocus();
    page->table()->setCurrentRow(rowOf(page, name));
}

QStringList actions(UsersPage* page, const QString& name)
{
    QStringList out;
    for (const RowAction& a : page->table()->rowActions(rowOf(page, name))) out.append(a.id);
    return out;
}

UserDialog* edit(UsersPage* page, const QString& name)
{
    goTo(page, name);
    QTest::keyClick(page->table(), Qt::Key_F2);
    return opened<UserDialog>(page);
}

void closeDialog(QDialog* dialog)
{
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

bool offersCopy(UserDialog* dialog)
{
    return child<QPushButton>(dialog, "copyContactButton")->isVisible();
}

void fillNora(UserDialog* dialog)
{
    retype(child<QLineEdit>(dialog, "first_nameEdit"), QStringLiteral("Nora"));
    retype(child<QLineEdit>(dialog, "last_nameEdit"), QStringLiteral("Fjällström"));
    retype(child<QLineEdit>(dialog, "positionEdit"), QStringLiteral("Coordinator"));
    retype(child<QLineEdit>(dialog, "emailEdit"), QStringLiteral("nora@norrsken.example"));
    press(child<QCheckBox>(dialog, "use_org_phonesCheck"));
    press(child<QCheckBox>(dialog, "use_org_addressCheck"));
}

} // namespace

class UsersPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void O_8_copyContactIsOfferedAndFillsTheDialog()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        auto* dialog = edit(page, QStringLiteral("Żaneta"));
        QVERIFY(dialog);
        QVERIFY(offersCopy(dialog));
        press(child<QPushButton>(dialog, "copyContactButton"));
        QCOMPARE(child<QLineEdit>(dialog, "first_nameEdit")->text(), QStringLiteral("Jan"));
        QCOMPARE(child<QLineEdit>(dialog, "emailEdit")->text(), QStringLiteral("jan.k@lodka.example"));
        QVERIFY(personAt(dialog->body(), "") == personAt(office.organisation(), "contact_person."));
        QVERIFY(offersCopy(dialog)); // until Save puts it into the draft
        press(child<QPushButton>(dialog, "saveButton"));
        QVERIFY(!dialog->isVisible());
        QCOMPARE(cell(page, QStringLiteral("Kowalczykiewicz"), UsersModel::Email).toString(), QStringLiteral("jan.k@lodka.example"));
        dialog = edit(page, QStringLiteral("Kowalczykiewicz"));
        QVERIFY(!offersCopy(dialog));
    }

    void O_9_letterCaseMakesNoOtherAddress()
    {
        Office office(Office::Latvia);
        office.patch("contact_person.email", Json("ILZE@Upeskrasta.example"));
        Desk desk(office, QStringLiteral("Mārtiņš"));
        auto* page = desk.show<UsersPage>();
        auto* dialog = edit(page, QStringLiteral("Mārtiņš"));
        QVERIFY(dialog);
        QVERIFY(!offersCopy(dialog));
    }

    void O_10_copyFollowsTheDraft()
    {
        Office office(Office::Sweden); // the contact person's e-mail is Björn's
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<UsersPage>();
        auto* dialog = edit(page, QStringLiteral("Åsa"));
        QVERIFY(!offersCopy(dialog));
        // The draft may move on under the dialog.
        QVERIFY(desk.editor().deleteUser(office.colleague(QStringLiteral("Björn")).user));
        QVERIFY(offersCopy(dialog));
        desk.editor().undoStack().undo();
        QVERIFY(!offersCopy(dialog));
        closeDialog(dialog);

        goTo(page, QStringLiteral("Björn"));
        QTest::keyClick(page->table(), Qt::Key_Delete);
        press(child<QPushButton>(opened<QuestionDialog>(page), "yesButton"));
        dialog = edit(page, QStringLiteral("Åsa"));
        QVERIFY(offersCopy(dialog));
        closeDialog(dialog);
        QVERIFY(actions(page, QStringLiteral("Björn")) == QStringList{QStringLiteral("undo")});
        goTo(page, QStringLiteral("Björn"));
        Q_EMIT page->table()->actionTriggered(page->table()->currentIndex(), QStringLiteral("undo"));
        dialog = edit(page, QStringLiteral("Åsa"));
        QVERIFY(!offersCopy(dialog));
    }

    /// Each mail says that it can be chosen (§3.3).
    void W_10_theLanguageOfSomebodysMailsIsChosen()
    {
        Office office(Office::Sweden);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<UsersPage>();
        auto* dialog = edit(page, QStringLiteral("Björn"));
        auto* language = child<QComboBox>(dialog, "languageCombo");
        QVERIFY(language->isVisibleTo(dialog));
        QVERIFY(language->findData(QStringLiteral("lv")) >= 0);
        language->setCurrentIndex(language->findData(QStringLiteral("lv")));
        Q_EMIT language->activated(language->currentIndex());
        press(child<QPushButton>(dialog, "saveButton"));
        QVERIFY(!dialog->isVisible());
        QCOMPARE(text(desk.editor().draft().user(office.colleague(QStringLiteral("Björn")).user)->body, "language"), std::string("lv"));
    }

    void SYNC_22_aViewerSeesWhoTheColleaguesAreAndNoAddress()
    {
        Office office(Office::Sweden);
        office.addViewer(QStringLiteral("Vera"));
        Desk desk(office, QStringLiteral("Vera"));
        auto* page = desk.show<UsersPage>();
        auto* cards = page->findChild<RowTable*>(QStringLiteral("colleaguesTable"));
        QVERIFY(cards && QTest::qWaitFor([&] { return cards->isVisible(); }));
        QVERIFY(!page->findChild<QWidget*>(QStringLiteral("usersTable"))->isVisible());
        QString read;
        for (int r = 0; r < cards->model()->rowCount(); ++r)
            for (int c = 0; c < cards->model()->columnCount(); ++c) read += cards->model()->index(r, c).data().toString() + u' ';
        QVERIFY2(read.contains(QStringLiteral("Björn")) && read.contains(QStringLiteral("Åsa")), qPrintable(read));
        QVERIFY2(!read.contains(u'@') && !read.contains(u'+'), qPrintable(read));
        QVERIFY(!page->findChild<QAction*>(QStringLiteral("addUserAction"))->isVisible());
        QVERIFY(!cards->accessibleName().isEmpty());
    }

    void O_11_duplicateEmailNamesTheOther()
    {
        Office office(Office::Sweden);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<UsersPage>();
        auto* dialog = edit(page, QStringLiteral("Björn"));
        retype(child<QLineEdit>(dialog, "emailEdit"), QStringLiteral("Asa@Norrsken.example"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible());
        auto* row = child<FieldRow>(dialog, "emailRow");
        QVERIFY(row->hasError());
        QVERIFY(row->message().contains(QStringLiteral("Åsa Lindqvistdotter")));
        QVERIFY(child<QLineEdit>(dialog, "emailEdit")->hasFocus());
        QVERIFY(desk.editor().draft().isEmpty());
    }

    void O_12_badEmailStaysOutOfTheDraft_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("good");
        for (const char* bad : {"ilze", "ilze@", "@upeskrasta.example", "il ze@upeskrasta.example", "ilze@upeskrasta",
                                "Ilze <ilze@upeskrasta.example>"})
            QTest::newRow(qPrintable(QStringLiteral("O-12 %1").arg(QLatin1String(bad)))) << QString::fromLatin1(bad) << false;
        QTest::newRow("O-12 plus") << QStringLiteral("ilze+eu@upeskrasta.example") << true;
    }
    void O_12_badEmailStaysOutOfTheDraft()
    {
        QFETCH(QString, email);
        QFETCH(bool, good);
        Office office(Office::Latvia);
        Desk desk(office, QStringLiteral("Ilze"));
        auto* page = desk.show<UsersPage>();
        auto* dialog = edit(page, QStringLiteral("Ilze"));
        retype(child<QLineEdit>(dialog, "emailEdit"), email);
        press(child<QPushButton>(dialog, "saveButton"));
        QCOMPARE(!dialog->isVisible(), good);
        QCOMPARE(desk.editor().draft().isEmpty(), !good);
    }

    void O_14_thePhoneIsTheOrganisationsAndNoOwnOneIsKept()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        const RecordId bjorn = office.colleague(QStringLiteral("Björn")).user;
        {
            Desk desk(office, QStringLiteral("Åsa"));
            auto* page = desk.show<UsersPage>();
            desk.editor().setField("phone_1", Json("+46 8 555 010 01"));
            auto* dialog = edit(page, QStringLiteral("Björn"));
            auto* phones = qobject_cast<ReadOnlyValue*>(child<FieldRow>(dialog, "org_phonesRow")->editor());
            QVERIFY(phones->isVisible());
            QCOMPARE(phones->text(), QStringLiteral("+46 8 555 010 01"));
            QVERIFY(!child<FieldRow>(dialog, "phone_1Row")->isVisible());
            closeDialog(dialog);
            desk.activate();
            QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
        }
        office.sync(asa);
        QCOMPARE(office.revision(), 8);
        QVERIFY(!office.user(bjorn).contains("phone_1"));
        QVERIFY(at(office.user(bjorn), "use_org_phones") == Json(true));
    }

    void O_15_boxesStartEmptyAndOwnFieldsAreRequired()
    {
        Office office(Office::Sweden);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<UsersPage>();
        page->focusFirst();
        QTest::keyClick(page->table(), Qt::Key_N, Qt::ControlModifier);
        auto* dialog = opened<UserDialog>(page);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Add authorised user"));
        QVERIFY(!child<QCheckBox>(dialog, "use_org_phonesCheck")->isChecked());
        QVERIFY(!child<QCheckBox>(dialog, "use_org_addressCheck")->isChecked());
        QVERIFY(child<FieldRow>(dialog, "phone_1Row")->isVisible());
        QVERIFY(child<FieldRow>(dialog, "phone_1Row")->isRequired());
        press(child<QPushButton>(dialog, "saveButton"));
        QVERIFY(dialog->isVisible());
        for (const char* row : {"first_nameRow", "phone_1Row", "address_streetRow", "address_cityRow"})
            QVERIFY2(child<FieldRow>(dialog, row)->hasError(), row);
        QVERIFY(child<QLineEdit>(dialog, "first_nameEdit")->hasFocus());
        QVERIFY(desk.editor().draft().isEmpty());
    }

    void O_16_theInvitationIsAnnouncedBeforeSave()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        {
            Desk desk(office, QStringLiteral("Åsa"));
            auto* page = desk.show<UsersPage>();
            page->openUser({});
            auto* dialog = opened<UserDialog>(page);
            auto* invitation = child<MessageBar>(dialog, "invitationMessageBar");
            QVERIFY(!invitation->isVisible());
            fillNora(dialog);
            QVERIFY(invitation->isVisible());
            QVERIFY(invitation->spoken().startsWith(
                QStringLiteral("An invitation to create an EU Login account will be sent to nora@norrsken.example.")));
            press(child<QPushButton>(dialog, "saveButton"));
            QVERIFY(!dialog->isVisible());
            QCOMPARE(cell(page, QStringLiteral("Nora"), UsersModel::EuLogin).toString(), QStringLiteral("Will be invited"));
            desk.activate();
            QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
        }
        QCOMPARE(office.mailedTo(QStringLiteral("eu_login_invitation")), QStringList());
        office.sync(asa);
        QCOMPARE(office.mailedTo(QStringLiteral("eu_login_invitation")), QStringList{QStringLiteral("nora@norrsken.example")});
        QCOMPARE(office.mailedTo(QStringLiteral("organisation_changed")),
                 (QStringList{QStringLiteral("asa@norrsken.example"), QStringLiteral("bjorn@norrsken.example"),
                              QStringLiteral("kansli@norrsken.example"), QStringLiteral("nora@norrsken.example")}));
    }

    void O_16_anUnansweredInvitationIsSentAgainFromTheRow()
    {
        Office office(Office::Sweden);
        const auto& bjorn = office.colleague(QStringLiteral("Björn"));
        office.patchUser(bjorn.user, {{"eu_login_state", "invited"}, {"invited_at", toRfc3339(office.clock->now().plusDays(-2))}});
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<UsersPage>();
        QVERIFY(actions(page, QStringLiteral("Björn")).contains(QStringLiteral("invite")));
        QVERIFY(!actions(page, QStringLiteral("Åsa")).contains(QStringLiteral("invite"))); // confirmed
        goTo(page, QStringLiteral("Björn"));
        Q_EMIT page->table()->actionTriggered(page->table()->currentIndex(), QStringLiteral("invite"));
        QVERIFY(QTest::qWaitFor([&] { return !actions(page, QStringLiteral("Björn")).contains(QStringLiteral("invite")); }));
        QVERIFY(desk.editor().draft().isEmpty()); // a command of its own, nothing staged
        desk.close();
        office.sync(office.colleague(QStringLiteral("Åsa")));
        QCOMPARE(office.mailedTo(QStringLiteral("eu_login_invitation")), QStringList{QStringLiteral("bjorn@norrsken.example")});
        QVERIFY(text(office.user(bjorn.user), "invited_at").starts_with("2026-04-14")); // today
    }

    void O_3_anAddressThatIsNotReachedIsMarkedOnItsRow()
    {
        Office office(Office::Sweden);
        office.undelivered("BJORN@norrsken.example");
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<UsersPage>();
        const auto second = [&](const char* name) {
            return cell(page, QString::fromUtf8(name), UsersModel::Email, RowRole::SecondLine).toString();
        };
        QCOMPARE(second("Björn"), QStringLiteral("A notification could not be delivered"));
        QCOMPARE(second("Åsa"), QString());
        QVERIFY(cell(page, QStringLiteral("Björn"), UsersModel::Email, Qt::AccessibleTextRole).toString().contains(second("Björn")));
        savePicture(desk.window(), QStringLiteral("users-undelivered"));
    }

    void O_18_deleteNoStagesNothing_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("O-18 No") << false;
        QTest::newRow("O-18 Escape") << true;
    }
    void O_18_deleteNoStagesNothing()
    {
        QFETCH(bool, byEscape);
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        goTo(page, QStringLiteral("Żaneta"));
        QTest::keyClick(page->table(), Qt::Key_Delete);
        auto* question = opened<QuestionDialog>(page);
        QVERIFY(question);
        QCOMPARE(child<QLabel>(question, "questionLabel")->text(), QStringLiteral("Delete the authorised user Żaneta Brzózkowa?"));
        QVERIFY(child<QPushButton>(question, "noButton")->isDefault());
        QVERIFY(question->accessibleDescription().contains(QStringLiteral("only authorised user left")));
        QTest::keyClick(question, byEscape ? Qt::Key_Escape : Qt::Key_Return); // the default is No
        QVERIFY(!question->isVisible());
        QVERIFY(desk.editor().draft().isEmpty());
        desk.activate();
        QVERIFY(page->table()->hasFocus());
    }

    void O_19_deleteYesIsStagedShownAndUndone()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        goTo(page, QStringLiteral("Żaneta"));
        QTest::keyClick(page->table(), Qt::Key_Delete);
        press(child<QPushButton>(opened<QuestionDialog>(page), "yesButton"));
        QCOMPARE(desk.editor().draft().count(), 1);
        QVERIFY(cell(page, QStringLiteral("Żaneta"), UsersModel::Name, RowRole::Removed).toBool());
        QVERIFY(cell(page, QStringLiteral("Żaneta"), UsersModel::Name, Qt::AccessibleTextRole).toString().contains(QStringLiteral("Will be removed")));
        auto* bar = child<MessageBar>(page, "removalsMessageBar");
        QVERIFY(bar->isVisible());
        // biuro@, jan.k@, lucja@, zaneta@
        QCOMPARE(desk.editor().addressesTold(), 4);
        QVERIFY2(bar->spoken().contains(QStringLiteral("Żaneta Brzózkowa")) && bar->spoken().contains(u'4'), qPrintable(bar->spoken()));
        QCOMPARE(actions(page, QStringLiteral("Żaneta")), QStringList{QStringLiteral("undo")});
        Q_EMIT page->table()->actionTriggered(page->table()->currentIndex(), QStringLiteral("undo"));
        QVERIFY(desk.editor().draft().isEmpty());
        QVERIFY(!bar->isVisible());
    }

    void O_19_afterTheUpdateTheUserIsGoneAndTold()
    {
        Office office(Office::Poland);
        auto& lucja = office.colleague(QStringLiteral("Łucja"));
        const RecordId zaneta = office.colleague(QStringLiteral("Żaneta")).user;
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        goTo(page, QStringLiteral("Żaneta"));
        QTest::keyClick(page->table(), Qt::Key_Delete);
        press(child<QPushButton>(opened<QuestionDialog>(page), "yesButton"));
        desk.activate();
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        QVERIFY(!bar->spoken().contains(QStringLiteral("Success")));
        QVERIFY(!office.removed(zaneta));
        desk.meanwhile([&] { office.sync(lucja); });
        QVERIFY(office.removed(zaneta));
        QTRY_COMPARE(bar->spoken(), QStringLiteral("Success. The organisation has been updated."));
        QVERIFY(bar->isVisible());
        QVERIFY(rowOf(page, QStringLiteral("Żaneta")) < 0);
        auto* ok = child<QPushButton>(bar, "messageFirstButton");
        QCOMPARE(ok->text(), QStringLiteral("OK"));
        press(ok);
        QVERIFY(!bar->isVisible());
        QVERIFY(office.mailedTo(QStringLiteral("organisation_changed")).contains(QStringLiteral("zaneta@lodka.example")));
    }

    void O_20_noBinOnOnesOwnRow()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        QCOMPARE(actions(page, QStringLiteral("Łucja")), QStringList{QStringLiteral("edit")});
        QCOMPARE(actions(page, QStringLiteral("Żaneta")), (QStringList{QStringLiteral("edit"), QStringLiteral("delete")}));
        QVERIFY(cell(page, QStringLiteral("Łucja"), UsersModel::Acts, Qt::AccessibleTextRole).toString().contains(QStringLiteral("You cannot delete yourself.")));
        goTo(page, QStringLiteral("Łucja"));
        QTest::keyClick(page->table(), Qt::Key_Delete);
        QVERIFY(!opened<QuestionDialog>(page));
        QVERIFY(desk.editor().draft().isEmpty());
        QSignalSpy refused(&desk.editor(), &OrganisationEditor::refused);
        QVERIFY(!desk.editor().deleteUser(office.colleague(QStringLiteral("Łucja")).user));
        QCOMPARE(QString::fromStdString(refused.first().first().value<Rejection>().code), QStringLiteral("ERR_SELF_DELETE"));
    }

    void O_21_selfIsTheAccountNotTheAddress()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        auto* dialog = edit(page, QStringLiteral("Łucja"));
        retype(child<QLineEdit>(dialog, "emailEdit"), QStringLiteral("l.wisniowiecka@lodka.example"));
        QVERIFY(child<MessageBar>(dialog, "ownEmailMessageBar")->isVisible());
        press(child<QPushButton>(dialog, "saveButton"));
        QCOMPARE(cell(page, QStringLiteral("Łucja"), UsersModel::Email).toString(), QStringLiteral("l.wisniowiecka@lodka.example"));
        QCOMPARE(actions(page, QStringLiteral("Łucja")), (QStringList{QStringLiteral("undo"), QStringLiteral("edit")}));
        goTo(page, QStringLiteral("Łucja"));
        QTest::keyClick(page->table(), Qt::Key_Delete);
        QVERIFY(!opened<QuestionDialog>(page));
    }

    void W_12_theAccessOfTheAgencyIsRecorded()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        {
            Desk desk(office, QStringLiteral("Åsa"));
            auto* page = desk.show<UsersPage>();
            auto* action = child<QAction>(page, "agencyAction");
            QVERIFY(action && action->isVisible());
            action->trigger();
            auto* dialog = opened<AgencyDialog>(page);
            QVERIFY(dialog);
            QVERIFY(!dialog->accessibleDescription().isEmpty());
            // Nothing typed: each field says so, the focus goes to the first.
            press(child<QPushButton>(dialog, "saveButton"));
            QVERIFY(dialog->isVisible());
            for (const char* row : {"na_codeRow", "first_nameRow", "last_nameRow", "emailRow"}) QVERIFY2(child<FieldRow>(dialog, row)->hasError(), row);
            QVERIFY(child<QLineEdit>(dialog, "na_codeEdit")->hasFocus());
            retype(child<QLineEdit>(dialog, "na_codeEdit"), QStringLiteral("SE01"));
            retype(child<QLineEdit>(dialog, "first_nameEdit"), QStringLiteral("Nationella"));
            retype(child<QLineEdit>(dialog, "last_nameEdit"), QStringLiteral("Kontoret"));
            retype(child<QLineEdit>(dialog, "emailEdit"), QStringLiteral("bjorn@norrsken.example"));
            QVERIFY(child<FieldRow>(dialog, "emailRow")->message().contains(QStringLiteral("Björn Ekmarksson")));
            retype(child<QLineEdit>(dialog, "emailEdit"), QStringLiteral("kontakt@kontoret.example"));
            savePicture(dialog, QStringLiteral("agency-dialog"));
            press(child<QPushButton>(dialog, "saveButton"));
            QTRY_VERIFY(rowOf(page, QStringLiteral("Kontoret")) >= 0);
            QVERIFY(desk.editor().draft().isEmpty()); // a command of its own, nothing staged
            QCOMPARE(cell(page, QStringLiteral("Kontoret"), UsersModel::Role).toString(), QStringLiteral("National agency"));
            QCOMPARE(cell(page, QStringLiteral("Kontoret"), UsersModel::Role, RowRole::SecondLine).toString(), QStringLiteral("code SE01"));
            QVERIFY(actions(page, QStringLiteral("Kontoret")) == QStringList{QStringLiteral("delete")});
            // Its deletion says what it means, and is staged like any other.
            desk.activate();
            goTo(page, QStringLiteral("Kontoret"));
            QTest::keyClick(page->table(), Qt::Key_Delete);
            auto* question = opened<QuestionDialog>(page);
            QString read;
            for (const QLabel* l : question->findChildren<QLabel*>()) read += l->text() + u' ';
            QVERIFY2(read.contains(QStringLiteral("national agency, Nationella Kontoret")) && !read.contains(QStringLiteral("only authorised user")), qPrintable(read));
            QTest::keyClick(question, Qt::Key_Escape);
        }
        office.sync(asa);
        QVERIFY(office.mailedTo(QStringLiteral("organisation_changed")).contains(QStringLiteral("bjorn@norrsken.example")));
    }

    /// W7.1: whoever is on a list for PASS is not forgotten there.
    void W_7_theQuestionSaysWhetherThePersonIsOnAPassList()
    {
        Office office(Office::Sweden);
        const RecordId label = office.place(kind::Accreditation, {{"v", 1}, {"route", "quality_label"}, {"state", "valid"}});
        office.place(kind::ListedPerson, {{"v", 1}, {"accreditation_id", label.text()}, {"first_name", "B."}, {"last_name", "Ekmarksson"},
                                          {"email", "BJORN@norrsken.example"}, {"source", "award_decision"}});
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<UsersPage>();
        goTo(page, QStringLiteral("Björn"));
        QTest::keyClick(page->table(), Qt::Key_Delete);
        auto* question = opened<QuestionDialog>(page);
        QString read;
        for (const QLabel* l : question->findChildren<QLabel*>()) read += l->text() + u' ';
        QVERIFY2(read.contains(QStringLiteral("on a list for PASS")), qPrintable(read));
    }

    /// W7.1 and W7.4: who is the contact person too can be deleted; the details stay, and the page offers to replace them at once.
    void W_7_whoIsTheContactPersonTooIsDeletedAndReplacingIsOffered()
    {
        Office office(Office::Poland);
        office.patch("contact_person.email", Json("Zaneta@lodka.example")); // letter case is no difference
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        QSignalSpy contact(page, &UsersPage::contactWanted);
        goTo(page, QStringLiteral("Żaneta"));
        QTest::keyClick(page->table(), Qt::Key_Delete);
        auto* question = opened<QuestionDialog>(page);
        QVERIFY(question);
        QString read;
        for (const QLabel* l : question->findChildren<QLabel*>())
            if (l->isVisible()) read += l->text() + u' ';
        QVERIFY2(read.contains(QStringLiteral("also the contact person")) && read.contains(QStringLiteral("stay")), qPrintable(read));
        QVERIFY(question->accessibleDescription().contains(QStringLiteral("also the contact person")));
        savePicture(question, QStringLiteral("delete-contact-person"));
        press(child<QPushButton>(question, "yesButton"));
        QCOMPARE(desk.editor().draft().count(), 1);
        QCOMPARE(text(personAt(desk.editor().draft().organisation(), "contact_person."), "email"), std::string("Zaneta@lodka.example"));
        auto* bar = child<MessageBar>(page, "removalsMessageBar");
        QVERIFY2(bar->isVisible() && bar->spoken().contains(QStringLiteral("The contact person is the same person")), qPrintable(bar->spoken()));
        QAbstractButton* replace = nullptr;
        for (auto* button : bar->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Replace contact person")) replace = button;
        QVERIFY(replace);
        savePicture(desk.window(), QStringLiteral("users-contact-removed"));
        desk.activate();
        press(replace);
        QCOMPARE(contact.size(), 1);
    }

    void W_7_whoIsNotTheContactPersonGoesWithoutThatOffer()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        goTo(page, QStringLiteral("Żaneta"));
        QTest::keyClick(page->table(), Qt::Key_Delete);
        auto* question = opened<QuestionDialog>(page);
        QVERIFY(question && !question->accessibleDescription().contains(QStringLiteral("contact person")));
        press(child<QPushButton>(question, "yesButton"));
        for (auto* button : child<MessageBar>(page, "removalsMessageBar")->findChildren<QAbstractButton*>()) QVERIFY(!button->isVisible());
    }

    /// O-28 in the dialog: what was wrong before warns at its field, and the rest can be saved.
    void O_28_anOldBadValueWarnsAtItsFieldInTheDialog()
    {
        Office office(Office::Poland);
        const RecordId zaneta = office.colleague(QStringLiteral("Żaneta")).user;
        office.patchUser(zaneta, {{"email", "zaneta@lodka"}});
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        goTo(page, QStringLiteral("Żaneta"));
        QTest::keyClick(page->table(), Qt::Key_Return);
        auto* dialog = opened<UserDialog>(page);
        QVERIFY(dialog);
        auto* row = child<FieldRow>(dialog, "emailRow");
        QVERIFY(row->showing() == FieldRow::Showing::Warning && !row->hasError());
        QVERIFY(!row->message().isEmpty());
        QCOMPARE(row->editor()->property("state").toString(), QStringLiteral("warning"));
        savePicture(dialog, QStringLiteral("user-old-value-warns"));
        retype(child<QLineEdit>(dialog, "positionEdit"), QStringLiteral("Dyrektorka"));
        press(child<QPushButton>(dialog, "saveButton"));
        QVERIFY(!dialog->isVisible());
        QCOMPARE(desk.editor().draft().count(), 1);

        // Touched, it is an error at the same field and the dialog stays.
        desk.activate();
        QTest::keyClick(page->table(), Qt::Key_Return);
        dialog = opened<UserDialog>(page);
        retype(child<QLineEdit>(dialog, "emailEdit"), QStringLiteral("zaneta@lodka."));
        QVERIFY(child<FieldRow>(dialog, "emailRow")->hasError());
        press(child<QPushButton>(dialog, "saveButton"));
        QVERIFY(dialog->isVisible());
    }

    void W_5_agencyRowsAreDeletedButNotEdited()
    {
        Office office(Office::Poland);
        office.addAgency();
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        QCOMPARE(actions(page, QStringLiteral("Agencja")), QStringList{QStringLiteral("delete")});
        QVERIFY(!edit(page, QStringLiteral("Agencja")));
        QVERIFY(cell(page, QStringLiteral("Agencja"), UsersModel::Role, RowRole::SecondLine).toString().contains(QStringLiteral("PL01")));
    }

    void filterFoldsDiacriticsAndSortingFollowsTheAlphabet()
    {
        QLocale::setDefault(QLocale(QLocale::Polish));
        Office office(Office::Poland);
        office.addColleague({{"first_name", "Łukasz"}, {"last_name", "Ćwik"}, {"position", "Księgowy"}, {"email", "lukasz@lodka.example"}, {"use_org_phones", true}, {"use_org_address", true}});
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        const auto* model = page->table()->model();
        QStringList names;
        for (int r = 0; r < model->rowCount(); ++r) names.append(model->index(r, 0).data().toString());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(names, (QStringList{QStringLiteral("Brzózkowa, Żaneta"), QStringLiteral("Ćwik, Łukasz"), QStringLiteral("Wiśniowiecka, Łucja")}));
        auto* filter = child<FilterEdit>(page, "usersFilterEdit");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("lukasz"));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(rowOf(page, QStringLiteral("Łukasz")) == 0);
        QTest::keyClicks(filter, QStringLiteral("zz"));
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(child<QWidget>(page, "nothingFoundEmptyState")->isVisible());
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(model->rowCount(), 3);
    }

    void rowsChangeInPlace()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        goTo(page, QStringLiteral("Żaneta"));
        const int before = page->table()->currentIndex().row();
        auto* dialog = edit(page, QStringLiteral("Żaneta"));
        retype(child<QLineEdit>(dialog, "positionEdit"), QStringLiteral("Director"));
        press(child<QPushButton>(dialog, "saveButton"));
        QCOMPARE(page->table()->currentIndex().row(), before);
        desk.activate();
        QVERIFY(page->table()->hasFocus());
        QCOMPARE(cell(page, QStringLiteral("Żaneta"), UsersModel::Name, RowRole::SecondLine).toString(), QStringLiteral("Volunteering officer → Director"));
    }

    void O_45_markupIsText()
    {
        Office office(Office::Poland);
        office.addColleague({{"first_name", "<b>x</b>"}, {"last_name", "<i>y</i>"}, {"position", "&amp;"}, {"email", "x@lodka.example"}, {"use_org_phones", true}, {"use_org_address", true}});
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        QCOMPARE(cell(page, QStringLiteral("<b>x</b>"), UsersModel::Name).toString(), QStringLiteral("<i>y</i>, <b>x</b>"));
        goTo(page, QStringLiteral("<b>x</b>"));
        QTest::keyClick(page->table(), Qt::Key_Delete);
        auto* question = opened<QuestionDialog>(page);
        auto* label = child<QLabel>(question, "questionLabel");
        QVERIFY(label->textFormat() == Qt::PlainText);
        QVERIFY(label->text().contains(QStringLiteral("<b>x</b> <i>y</i>")));
        press(child<QPushButton>(question, "yesButton"));
        QVERIFY(child<MessageBar>(page, "removalsMessageBar")->spoken().contains(QStringLiteral("<b>x</b> <i>y</i>")));
    }

    void copiesTheAddressesOfThoseWhoStay()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>();
        QVERIFY(desk.editor().deleteUser(office.colleague(QStringLiteral("Żaneta")).user));
        press(child<QPushButton>(page, "copyAddressesActionButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("lucja@lodka.example"));
    }

    void narrowKeepsWhatMatters()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<UsersPage>({820, 600});
        QVERIFY(page->table()->isColumnHidden(UsersModel::Email));
        QVERIFY(!page->table()->isColumnHidden(UsersModel::Acts));
        QCOMPARE(cell(page, QStringLiteral("Żaneta"), UsersModel::Name, RowRole::SecondLine).toString(), QStringLiteral("zaneta@lodka.example"));
        desk.window()->resize(1300, 700);
        QTRY_VERIFY(!page->table()->isColumnHidden(UsersModel::Email));
    }
};
static const Suite<UsersPageTest> usersPageTest;
#include "users_test.moc"
