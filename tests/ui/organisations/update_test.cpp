// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/domain/rules/rulebook.h"
#include "ui/organisations/contact_page.h"
#include "ui/organisations/details_page.h"
#include "ui/organisations/my_organisations_page.h"
#include "ui/organisations/question_dialog.h"
#include "ui/organisations/review_dialog.h"
#include "ui/organisations/review_model.h"
#include "ui/organisations/user_dialog.h"
#include "ui/organisations/users_page.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/bottombar.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

using namespace sek;

namespace {

/// Reads the message and presses its button.
void closeWithOk(MessageBar* bar)
{
    auto* ok = child<QPushButton>(bar, "messageFirstButton");
    QCOMPARE(ok->text(), QStringLiteral("OK"));
    press(ok);
    QVERIFY(!bar->isVisible());
}

} // namespace

class UpdateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void O_4_theDraftSurvivesARestartAndTheHubKnowsNothing()
    {
        Office office(Office::Poland);
        {
            Desk desk(office, QStringLiteral("Łucja"));
            auto* page = desk.show<ContactPage>();
            QSignalSpy saved(&desk.workspace(), &Workspace::draftSaved);
            retype(child<QLineEdit>(page, "contact_person_emailEdit"), QStringLiteral("jan@lodka.example"));
            QVERIFY(saved.wait());
        }
        QCOMPARE(QString::fromStdString(text(at(office.organisation(), "contact_person"), "email")), QStringLiteral("jan.k@lodka.example"));
        QVERIFY(office.mailedTo(QStringLiteral("organisation_changed")).isEmpty());
        Desk again(office, QStringLiteral("Łucja"));
        QCOMPARE(again.editor().draft().count(), 1);
        auto* page = again.show<ContactPage>();
        QCOMPARE(child<QLineEdit>(page, "contact_person_emailEdit")->text(), QStringLiteral("jan@lodka.example"));
        auto* row = child<FieldRow>(page, "contact_person_emailRow");
        QVERIFY(row->isChanged());
        QVERIFY(row->message().contains(QStringLiteral("jan.k@lodka.example")));
    }

    void whatANewerProgramKeptInTheDraftStaysThere()
    {
        Office office(Office::Poland);
        const Json newer = {{"v", 1}, {"units", Json::array()}, {"users", Json::array()}, {"from_later", {{"n", 7}}}, {"register", {{"user", {{"last_name", "Brzózkowa"}}}}}, {"kept", Json::array({{{"form", "another"}}})}};
        {
            Desk desk(office, QStringLiteral("Łucja"));
            desk.workspace().saveDraft(desk.editor().org(), newer);
            desk.close();
        }
        {
            Desk desk(office, QStringLiteral("Łucja"));
            QVERIFY(desk.editor().draft().isEmpty());
            QVERIFY(desk.editor().problems().empty());
            desk.editor().setField("website", Json("www.lodka.example"));
            desk.editor().discard();
            desk.editor().saveNow();
            desk.close();
        }
        Desk desk(office, QStringLiteral("Łucja"));
        QCOMPARE(integer(at(desk.editor().view()->draft, "from_later"), "n"), std::int64_t(7));
        QVERIFY(at(desk.editor().view()->draft, "kept") == newer["kept"]);
        QVERIFY(!desk.editor().view()->draft.contains("register")); // that is no newer program's, and over
    }

    /// Organisations §5, case K: kept and passed on, and the person reads that they are there.
    void K_changesOfFieldsOfAnotherVersionStayInTheDraft()
    {
        Office office(Office::Poland);
        const Json motto = {{"unit", "motto"}, {"from", Json::object()}, {"to", {{"motto", "Razem"}}}};
        {
            Desk desk(office, QStringLiteral("Łucja"));
            desk.workspace().saveDraft(desk.editor().org(), {{"v", 1}, {"units", Json::array({motto})}, {"users", Json::array()}});
            desk.close();
        }
        {
            Desk desk(office, QStringLiteral("Łucja"));
            auto* page = desk.show<DetailsPage>();
            auto* pending = child<QLabel>(page, "pendingLabel");
            QVERIFY2(pending->isVisible() && pending->text().contains(QStringLiteral("another version")), qPrintable(pending->text()));
            QVERIFY(!child<QAction>(page, "updateAction")->isEnabled());
            QVERIFY(desk.editor().mayEdit());
            retype(child<QLineEdit>(page, "websiteEdit"), QStringLiteral("www.lodka.example"));
            QVERIFY(child<QAction>(page, "updateAction")->isEnabled());
            auto* besides = child<QLabel>(page, "pendingDetailLabel");
            QVERIFY2(pending->text().contains(QStringLiteral("1 change not sent")) && besides->isVisible() && besides->text().contains(QStringLiteral("another version")), qPrintable(pending->text()));
            savePicture(desk.window(), QStringLiteral("details-other-version"));
            child<QAction>(page, "updateAction")->trigger();
            QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
            QVERIFY(desk.editor().draft().isEmpty());
            desk.editor().saveNow();
            desk.close();
        }
        Desk desk(office, QStringLiteral("Łucja"));
        QVERIFY(at(desk.editor().view()->draft, "units") == Json::array({motto}));
    }

    /// Case K: shown as far as it is known; nothing can be changed, sent or discarded, and nothing is overwritten.
    void K_aDraftOfANewerProgramOpensReadOnlyAndSaysUpdateTheApp()
    {
        Office office(Office::Poland);
        const std::string zaneta = office.colleague(QStringLiteral("Żaneta")).user.text();
        const Json newer = {{"v", 2},
                            {"units", Json::array({{{"unit", "website"}, {"from", Json::object()}, {"to", {{"website", "www.lodka.example"}}}}})},
                            {"users", Json::array({{{"id", zaneta}, {"suspended", {{"until", "2027-01-01"}}}}})},
                            {"kept", Json::array({{{"form", "another"}}})}};
        {
            Desk desk(office, QStringLiteral("Łucja"));
            desk.workspace().saveDraft(desk.editor().org(), newer);
            desk.close();
        }
        {
            Desk desk(office, QStringLiteral("Łucja"));
            QVERIFY(!desk.editor().mayEdit());
            auto* page = desk.show<DetailsPage>();
            auto* bar = child<MessageBar>(page, "statusMessageBar");
            QVERIFY2(bar->isVisible() && bar->spoken().contains(QStringLiteral("Update the app")), qPrintable(bar->spoken()));
            auto* row = child<FieldRow>(page, "websiteRow");
            QCOMPARE(child<QLineEdit>(page, "websiteEdit")->text(), QStringLiteral("www.lodka.example"));
            QVERIFY(row->isChanged() && !row->editor()->isEnabled());
            for (auto* button : row->findChildren<QAbstractButton*>()) QVERIFY2(!button->isVisible() || button == row->editor(), qPrintable(button->accessibleName()));
            auto* update = child<QAction>(page, "updateAction");
            auto* button = child<QPushButton>(page, "updateActionButton");
            QVERIFY(button->isVisible() && !button->isEnabled() && !update->isEnabled());
            QVERIFY(button->toolTip().contains(QStringLiteral("Update the app")));
            QVERIFY(button->accessibleDescription().contains(QStringLiteral("Update the app")));
            QVERIFY(!child<QAction>(page, "discardAction")->isEnabled());
            savePicture(desk.window(), QStringLiteral("details-newer-draft"));
            QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
            desk.editor().update(); // the menu's way
            QVERIFY(desk.editor().sending() == OrganisationEditor::Sending::Nothing);

            child<QAction>(page, "reviewAction")->trigger();
            auto* review = opened<ReviewDialog>(page);
            QVERIFY(review);
            QCOMPARE(child<QTreeView>(review, "reviewTree")->model()->rowCount(), 1);
            QVERIFY(!child<QPushButton>(review, "updateButton")->isEnabled());
            QVERIFY(child<MessageBar>(review, "reviewErrorsMessageBar")->spoken().contains(QStringLiteral("Update the app")));
            savePicture(review, QStringLiteral("review-newer-draft"));
            QTest::keyClick(child<QTreeView>(review, "reviewTree"), Qt::Key_Delete);
            QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(desk.editor().sending() == OrganisationEditor::Sending::Nothing);
            QCOMPARE(desk.editor().draft().count(), 1);

            auto* contact = desk.show<ContactPage>();
            QVERIFY(!child<QLineEdit>(contact, "contact_person_emailEdit")->isEnabled());
            QVERIFY(child<MessageBar>(contact, "statusMessageBar")->spoken().contains(QStringLiteral("Update the app")));
            auto* users = desk.show<UsersPage>();
            QVERIFY(!child<QAction>(users, "addUserAction")->isEnabled());
            desk.editor().setField("website", Json("www.mine.example"));
            desk.editor().discard();
            desk.editor().keepHeldHours(Json::array({{{"note", "beside it"}}}));
            desk.editor().saveNow();
            desk.close();
        }
        Desk desk(office, QStringLiteral("Łucja"));
        Json stored = desk.editor().view()->draft;
        QVERIFY(at(stored, "held_hours").size() == 1); // what is kept beside the draft is kept all the same
        stored.erase("held_hours");
        QCOMPARE(QByteArray(cj1::write(stored)), QByteArray(cj1::write(newer)));
    }

    void O_3_oneMailToEveryAddress()
    {
        Office office(Office::Poland);
        auto& lucja = office.colleague(QStringLiteral("Łucja"));
        {
            Desk desk(office, QStringLiteral("Łucja"));
            auto* page = desk.show<ContactPage>();
            retype(child<QLineEdit>(page, "contact_person_emailEdit"), QStringLiteral("jan@lodka.example"));
            QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
            QVERIFY(desk.editor().draft().isEmpty());
        }
        office.sync(lucja);
        QCOMPARE(office.revision(), 8);
        QCOMPARE(office.mailedTo(QStringLiteral("organisation_changed")),
                 (QStringList{QStringLiteral("biuro@lodka.example"), QStringLiteral("jan.k@lodka.example"), QStringLiteral("jan@lodka.example"),
                              QStringLiteral("lucja@lodka.example"), QStringLiteral("zaneta@lodka.example")}));
    }

    /// Organisations §5 E: a colleague's file brings back what stood in a dialog and what had been refused.
    void E_aColleaguesFileBringsBackFormsAndWhatWasRefused()
    {
        Office office(Office::Poland);
        const RecordId zaneta = office.colleague(QStringLiteral("Żaneta")).user;
        const std::string key = "EditUser " + zaneta.text();
        const auto position = [](const char* value) { return Json{{"changes", Json::array({{{"unit", "position"}, {"to", {{"position", value}}}}})}}; };
        const Json refused = {{"v", 1}, {"changes", Json::array({{{"op", "set"}, {"unit", "fax"}, {"to", {{"fax", "1"}}}}})}};
        Unsent unsent{office.org, "Zielona Łódka", office.clock->now(), {}, true};
        unsent.begun.push_back({{"key", key}, {"typed", position("Dyrektorka")}});
        unsent.begun.push_back({{"key", "AddUser"}, {"typed", position("Księgowa")}});
        unsent.kept.push_back({{"name", "UpdateOrganisation"}, {"args", refused}, {"code", "ERR_PHONE_FORMAT"}});
        {
            Desk desk(office, QStringLiteral("Łucja"));
            desk.editor().keepBegun("AddUser", position("Prezes")); // her own, which is not written over
            const auto taken = desk.editor().takeOver(unsent);
            QVERIFY(!taken.staged);
            QCOMPARE(taken.forms, 1);
            QCOMPARE(taken.refused, 1);
            QCOMPARE(taken.others, 1);
            desk.close();
        }
        Desk desk(office, QStringLiteral("Łucja"));
        QVERIFY(desk.editor().draft().isEmpty());
        QVERIFY(desk.editor().begun("AddUser") == position("Prezes"));
        const auto problems = desk.editor().problems();
        QCOMPARE(problems.size(), std::size_t(1));
        QVERIFY(problems[0].args == refused && problems[0].rejection.code == "ERR_PHONE_FORMAT");
        auto* page = desk.show<UsersPage>();
        page->showRecord(zaneta);
        QTest::keyClick(page->table(), Qt::Key_Return);
        auto* dialog = opened<UserDialog>(page);
        QVERIFY(dialog);
        QCOMPARE(child<QLineEdit>(dialog, "positionEdit")->text(), QStringLiteral("Dyrektorka"));
        QVERIFY(child<FieldRow>(dialog, "positionRow")->isChanged());
        QCOMPARE(child<QLineEdit>(dialog, "first_nameEdit")->text(), QStringLiteral("Żaneta")); // and what was not typed is as it is in force
        QVERIFY(child<MessageBar>(dialog, "begunMessageBar")->spoken().contains(QStringLiteral("the file")));
    }

    void O_35_offlineIsNeverSuccessAndSuccessFollowsAfterReconnecting()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<DetailsPage>();
        QStringList said;
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        connect(&desk.editor(), &OrganisationEditor::sendingChanged, this, [&] { said.append(bar->spoken()); });
        desk.editor().setField("website", Json("www.lodka.example"));
        desk.editor().update();
        QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
        QTRY_COMPARE(desk.editor().view()->status.waiting, 1);
        QVERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
        for (const QString& words : std::as_const(said)) QVERIFY2(!words.contains(QStringLiteral("Success")), qPrintable(words));
        QVERIFY(bar->spoken().contains(QStringLiteral("Kept on this computer")));

        desk.meanwhile([&] { office.sync(office.colleague(QStringLiteral("Łucja"))); });
        QTRY_COMPARE(desk.editor().sending(), OrganisationEditor::Sending::Accepted);
        QCOMPARE(office.revision(), 8);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->spoken(), QStringLiteral("Success. The organisation has been updated."));
        QCOMPARE(bar->tone(), Tone::Ok);
        closeWithOk(bar);
        QCOMPARE(desk.editor().sending(), OrganisationEditor::Sending::Nothing);
    }

    /// What was read once is not said again; the outcome is.
    void O_35_successFollowsAlsoWhenTheWaitingWasRead()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<DetailsPage>();
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        desk.editor().setField("website", Json("www.lodka.example"));
        desk.editor().update();
        QTRY_VERIFY(bar->isVisible() && bar->spoken().contains(QStringLiteral("Kept on this computer")));
        closeWithOk(bar);
        desk.meanwhile([] {});
        QTRY_COMPARE(desk.editor().view()->waiting.size(), std::size_t(1));
        QVERIFY(!bar->isVisible());
        desk.meanwhile([&] { office.sync(office.colleague(QStringLiteral("Łucja"))); });
        QTRY_VERIFY(bar->isVisible() && bar->spoken().startsWith(QStringLiteral("Success.")));
        closeWithOk(bar);
    }

    void O_35_successFollowsAlsoAfterARestart()
    {
        Office office(Office::Poland);
        auto& lucja = office.colleague(QStringLiteral("Łucja"));
        {
            Desk desk(office, QStringLiteral("Łucja"));
            desk.editor().setField("website", Json("www.lodka.example"));
            desk.editor().update();
            QTRY_COMPARE(desk.editor().recall(), OrganisationEditor::Recall::Possible);
            desk.close();
        }
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ContactPage>();
        ContactPage elsewhere(desk.editor());
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        QVERIFY(!bar->isVisible());
        desk.meanwhile([&] { office.sync(lucja); });
        QTRY_COMPARE(bar->spoken(), QStringLiteral("Success. The organisation has been updated."));
        elsewhere.show();
        QVERIFY(!child<MessageBar>(&elsewhere, "outcomeMessageBar")->isVisible());
        closeWithOk(bar);
    }

    /// The connection drops after the hub has accepted; the same command goes again.
    void O_34_afterTheRetryItIsSuccessOnce()
    {
        Office office(Office::Poland);
        auto& lucja = office.colleague(QStringLiteral("Łucja"));
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ContactPage>();
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        retype(child<QLineEdit>(page, "contact_person_emailEdit"), QStringLiteral("jan@lodka.example"));
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.editor().recall(), OrganisationEditor::Recall::Possible);
        desk.meanwhile([&] { office.pushUnanswered(lucja); });
        // Nobody knows whether it arrived, so nothing promises to take it back.
        QTRY_COMPARE(desk.editor().recall(), OrganisationEditor::Recall::TooLate);
        QVERIFY2(bar->spoken().contains(QStringLiteral("cannot be taken back")) && !bar->spoken().contains(QStringLiteral("Success")), qPrintable(bar->spoken()));
        QVERIFY(!child<QPushButton>(bar, "messageSecondButton")->isVisible());
        QCOMPARE(office.revision(), 8);
        desk.meanwhile([&] { office.sync(lucja); });
        QTRY_VERIFY(bar->spoken().startsWith(QStringLiteral("Success. The organisation has been updated.")));
        QCOMPARE(office.revision(), 8); // it grew once
        QCOMPARE(office.mailedTo(QStringLiteral("organisation_changed")),
                 (QStringList{QStringLiteral("biuro@lodka.example"), QStringLiteral("jan.k@lodka.example"), QStringLiteral("jan@lodka.example"),
                              QStringLiteral("lucja@lodka.example"), QStringLiteral("zaneta@lodka.example")}));
        closeWithOk(bar);
    }

    /// Organisations §5, row W9: what waits can be recalled until it was sent, and edited.
    void W_9_whatWaitsIsTakenBackIntoTheForm()
    {
        Office office(Office::Poland);
        auto& lucja = office.colleague(QStringLiteral("Łucja"));
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<DetailsPage>();
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        retype(child<QLineEdit>(page, "websiteEdit"), QStringLiteral("www.lodka.example"));
        retype(child<QLineEdit>(page, "faxEdit"), QStringLiteral("+48 58 555 01 21"));
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        auto* back = child<QPushButton>(bar, "messageSecondButton");
        QTRY_VERIFY(back->isVisible());
        QCOMPARE(back->text(), QStringLiteral("Take back"));
        savePicture(desk.window(), QStringLiteral("details-queued"));
        // She types on meanwhile: what is newer stays above what comes back, also where it was the old value.
        desk.editor().setField("phone_2", Json("+48 58 555 01 22"));
        desk.editor().setField("fax", Json());
        press(back);
        QTRY_VERIFY(!desk.editor().draft().isEmpty() && desk.editor().view()->waiting.empty() && desk.editor().view()->problems.empty());
        QTRY_VERIFY2(bar->isVisible() && bar->spoken().startsWith(QStringLiteral("Taken back.")), qPrintable(bar->spoken()));
        QVERIFY(!back->isVisible());
        QCOMPARE(text(desk.editor().draft().organisation(), "website"), std::string("www.lodka.example"));
        QCOMPARE(text(desk.editor().draft().organisation(), "phone_2"), std::string("+48 58 555 01 22"));
        QVERIFY(isEmpty(at(desk.editor().draft().organisation(), "fax")));
        QCOMPARE(desk.editor().draft().count(), 2);
        QCOMPARE(child<QLineEdit>(page, "websiteEdit")->text(), QStringLiteral("www.lodka.example"));
        QVERIFY(child<FieldRow>(page, "websiteRow")->isChanged());
        savePicture(desk.window(), QStringLiteral("details-taken-back"));
        desk.meanwhile([&] { office.sync(lucja); });
        QCOMPARE(office.revision(), 7);
        QVERIFY(office.mailedTo(QStringLiteral("organisation_changed")).isEmpty());
        // And it goes as it stands there now.
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(back->isVisible());
        desk.meanwhile([&] { office.sync(lucja); });
        QTRY_VERIFY(bar->spoken().startsWith(QStringLiteral("Success.")));
        QCOMPARE(office.revision(), 8);
        QCOMPARE(text(office.organisation(), "website"), std::string("www.lodka.example"));
        QCOMPARE(text(office.organisation(), "phone_2"), std::string("+48 58 555 01 22"));
    }

    /// Case O-16 in the outbox: a person who was to be added, edited again while the addition waits.
    void W_9_whoWasToBeAddedComesBackOnceWithWhatWasTypedSince()
    {
        Office office(Office::Sweden);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<DetailsPage>();
        const RecordId nora(desk.editor().freshId());
        desk.editor().edit({}, [&](OrganisationDraft& d) {
            d.addUser(nora, {{"first_name", "Nora"}, {"last_name", "Fjällström"}, {"position", "Clerk"}, {"email", "nora@norrsken.example"}, {"use_org_phones", true}, {"use_org_address", true}});
        });
        desk.editor().update();
        auto* back = child<QPushButton>(child<MessageBar>(page, "outcomeMessageBar"), "messageSecondButton");
        QTRY_VERIFY(back->isVisible());
        desk.editor().edit({}, [&](OrganisationDraft& d) {
            Json body = d.user(nora)->body;
            body["position"] = "Accountant";
            d.editUser(nora, body);
        });
        press(back);
        QTRY_VERIFY(desk.editor().view()->waiting.empty() && desk.editor().draft().count() == 1);
        const auto user = desk.editor().draft().user(nora);
        QVERIFY(user && user->state == StagedUser::State::Added);
        QCOMPARE(text(user->body, "position"), std::string("Accountant"));
    }

    /// The machine stops between taking back and the form: what was typed is in the cache, and the form has it at the next start.
    void W_9_whatWasTakenBackOutlivesACrash()
    {
        Office office(Office::Poland);
        auto& lucja = office.colleague(QStringLiteral("Łucja"));
        {
            Desk desk(office, QStringLiteral("Łucja"));
            desk.editor().setField("website", Json("www.lodka.example"));
            desk.editor().update();
            QTRY_COMPARE(desk.editor().recall(), OrganisationEditor::Recall::Possible);
            desk.close();
        }
        {
            Replica replica(*lucja.cache, rulebook(), {office.org, lucja.account, lucja.device}, *lucja.signer, *office.clock, *office.random);
            QVERIFY(replica.recall(lucja.cache->state().outbox.begin()->second.id, Replica::Typing::Stays));
        }
        Desk desk(office, QStringLiteral("Łucja"));
        QTRY_COMPARE(desk.editor().draft().count(), 1);
        QTRY_VERIFY(desk.editor().view()->problems.empty());
        desk.close();
        QVERIFY(lucja.cache->state().outbox.empty());
        Desk again(office, QStringLiteral("Łucja"));
        QCOMPARE(again.editor().draft().count(), 1);
    }

    /// Organisations §5, principle 4 (O-30): what joined without a question is told, and whose it was.
    void O_30_successTellsWhatOthersHadChanged()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        auto& bjorn = office.colleague(QStringLiteral("Björn"));
        Desk desk(office, QStringLiteral("Åsa"));
        office.sync(bjorn);
        auto* page = desk.show<DetailsPage>();
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        retype(child<QLineEdit>(page, "websiteEdit"), QStringLiteral("www.norrsken.example"));
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.editor().recall(), OrganisationEditor::Recall::Possible);
        office.submit(bjorn, Json::array({{{"op", "set"}, {"unit", "phone_2"}, {"from", Json::object()}, {"to", {{"phone_2", "+46 8 555 010 02"}}}},
                                          {{"op", "set"}, {"unit", "language"}, {"from", {{"language", "sv"}}}, {"to", {{"language", "en"}}}},
                                          {{"op", "edit_user"}, {"id", asa.user.text()}, {"unit", "position"}, {"from", {{"position", "Chair"}}}, {"to", {{"position", "Director"}}}}}));
        office.sync(bjorn);
        // Later, and no business of this update.
        desk.meanwhile([&] { office.pushUnanswered(asa); });
        office.sync(bjorn);
        office.submit(bjorn, Json::array({{{"op", "set"}, {"unit", "fax"}, {"from", Json::object()}, {"to", {{"fax", "+46 8 555 010 03"}}}}}));
        office.sync(bjorn);
        desk.meanwhile([&] { office.sync(asa); });
        QTRY_VERIFY2(bar->spoken().startsWith(QStringLiteral("Success. The organisation has been updated.")), qPrintable(bar->spoken()));
        const QString said = bar->spoken();
        QVERIFY2(said.contains(QStringLiteral("Björn Ekmarksson: Second phone; Åsa Lindqvistdotter: Position in the organisation")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Also changed: Language")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("Fax")) && !said.contains(QStringLiteral("Website")), qPrintable(said));
        savePicture(desk.window(), QStringLiteral("details-success-merged"));
        closeWithOk(bar);
        // The next one has nothing to tell.
        desk.editor().setField("business_name", Json("Norrsken"));
        desk.editor().update();
        QTRY_COMPARE(desk.editor().recall(), OrganisationEditor::Recall::Possible);
        desk.meanwhile([&] { office.sync(asa); });
        QTRY_COMPARE(bar->spoken(), QStringLiteral("Success. The organisation has been updated."));
    }

    void theOutcomeIsSaidWhereItWasDone()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<DetailsPage>();
        ContactPage elsewhere(desk.editor());
        desk.editor().setField("website", Json("www.lodka.example"));
        desk.editor().update();
        QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
        QVERIFY(child<MessageBar>(page, "outcomeMessageBar")->isVisible());
        elsewhere.show();
        QVERIFY(!elsewhere.findChild<MessageBar*>(QStringLiteral("outcomeMessageBar"))->isVisible());
    }

    /// Organisations §2.2.
    void theBannerSaysWhatTheStatusMeans_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("draft") << QStringLiteral("draft") << QStringLiteral("Not registered yet. You cannot use it in applications.");
        QTest::newRow("registered") << QStringLiteral("registered") << QStringLiteral("Registered. Waiting for the national agency to certify.");
        QTest::newRow("waiting") << QStringLiteral("waiting_for_confirmation") << QStringLiteral("Waiting for confirmation. Ask your national agency if this lasts.");
        QTest::newRow("certified") << QStringLiteral("na_certified") << QString();
        QTest::newRow("invalidated") << QStringLiteral("invalidated") << QStringLiteral("This OID is invalidated. Do not use it in applications.");
    }
    void theBannerSaysWhatTheStatusMeans()
    {
        QFETCH(QString, status);
        QFETCH(QString, says);
        Office office(Office::Latvia);
        office.patch("certification_status", Json(status.toStdString()));
        office.patch("certification_status_as_of", Json("2026-02-03"));
        Desk desk(office, QStringLiteral("Ilze"));
        auto* page = desk.show<DetailsPage>();
        auto* bar = child<MessageBar>(page, "statusMessageBar");
        QCOMPARE(bar->isVisible(), !says.isEmpty());
        if (!says.isEmpty()) QVERIFY2(bar->spoken().contains(says), qPrintable(bar->spoken()));
        if (status != QLatin1String("na_certified")) return;
        // A change of a name, a number or the address may take the certification away; of the website not.
        desk.editor().setField("website", Json("www.upeskrasta.example"));
        QVERIFY(!bar->isVisible());
        desk.editor().setField("legal_address.street", Json("Upes iela 99"));
        QVERIFY2(bar->isVisible() && bar->spoken().contains(QStringLiteral("may have to certify again")), qPrintable(bar->spoken()));
        desk.editor().discard();
        QVERIFY(!bar->isVisible());
    }

    /// Organisations §2.2: an invalidated record is read-only; a new status with a reason is the only way out.
    void anInvalidatedRecordIsReadOnlyButForItsStatus()
    {
        Office office(Office::Latvia);
        office.patch("certification_status", Json("invalidated"));
        Desk desk(office, QStringLiteral("Ilze"));
        QVERIFY(!desk.editor().mayEdit() && desk.editor().mayRevive());
        auto* page = desk.show<DetailsPage>();
        for (const char* field : {"legal_nameEdit", "emailEdit", "websiteEdit"}) QVERIFY2(!child<QWidget>(page, field)->isEnabled(), field);
        for (const char* row : {"certification_statusRow", "certification_reasonRow", "certification_status_as_ofRow"})
            QVERIFY2(child<FieldRow>(page, row)->editor()->isEnabled(), row);
        savePicture(desk.window(), QStringLiteral("details-invalidated"));

        auto* contact = desk.show<ContactPage>();
        QVERIFY(!child<QLineEdit>(contact, "contact_person_emailEdit")->isEnabled());
        QVERIFY(child<MessageBar>(contact, "statusMessageBar")->isVisible());
        QVERIFY(!child<QAction>(contact, "selectAction") || !child<QAction>(contact, "selectAction")->isEnabled());
        auto* users = desk.show<UsersPage>();
        QVERIFY(!child<QAction>(users, "addUserAction")->isEnabled());
        QVERIFY(child<QAction>(users, "addUserAction")->toolTip().contains(QStringLiteral("invalidated")));
        users->focusFirst();
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_Delete}) QTest::keyClick(users->table(), key);
        QVERIFY(!opened<UserDialog>(users) && !opened<QuestionDialog>(users));
        QVERIFY(desk.editor().draft().isEmpty());
    }

    /// W2.3.
    void W_2_aChangedPhoneOrAddressSaysHowManyPeopleUseIt()
    {
        Office office(Office::Sweden);
        const RecordId bjorn = office.colleague(QStringLiteral("Björn")).user;
        for (const auto& [box, on] : {std::pair{"use_org_phones", true}, {"use_org_address", false}}) {
            office.patch(std::string("contact_person.") + box, Json(on));
            office.patchUser(bjorn, {{box, on}});
            office.patchUser(office.colleague(QStringLiteral("Åsa")).user, {{box, on}});
        }
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<DetailsPage>();
        auto* phones = child<MessageBar>(page, "phonesSharedMessageBar");
        auto* address = child<MessageBar>(page, "addressSharedMessageBar");
        QVERIFY(!phones->isVisible() && !address->isVisible());
        desk.editor().setField("phone_1", Json("+46 8 555 010 09"));
        // The contact person is Björn: two people, not three.
        QVERIFY2(phones->isVisible() && phones->spoken().startsWith(QStringLiteral("2 ")), qPrintable(phones->spoken()));
        desk.editor().setField("legal_address.street", Json("Nygatan 9"));
        QVERIFY(!address->isVisible()); // nobody uses it
        QVERIFY(desk.editor().deleteUser(bjorn));
        QVERIFY2(phones->spoken().startsWith(QStringLiteral("2 ")), qPrintable(phones->spoken())); // as the contact person, still
        desk.editor().undoUnit("phone_1");
        QVERIFY(!phones->isVisible());
    }

    /// §2.5: where a cedex is part of addresses it can be typed, elsewhere it is not in the way.
    void aCedexIsAskedForInFrance()
    {
        Office office(Office::Sweden);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<DetailsPage>();
        auto* row = child<FieldRow>(page, "legal_address_cedexRow");
        QVERIFY(!row->isVisibleTo(page));
        desk.editor().setField("legal_address.country", Json("FR"));
        QVERIFY(row->isVisibleTo(page));
        QVERIFY(child<FieldRow>(page, "registered_byRow")->isVisibleTo(page));
    }

    void O_23_theRemedyButtonMendsTheVatNumber()
    {
        Office office(Office::Sweden);
        Desk desk(office, QStringLiteral("Åsa"));
        auto* page = desk.show<DetailsPage>();
        auto* tick = child<QCheckBox>(page, "vies_format_applicableCheck");
        press(tick);
        retype(child<QLineEdit>(page, "vat_numberEdit"), QStringLiteral("SE 8029999912 01"));
        auto* row = child<FieldRow>(page, "vat_numberRow");
        QVERIFY(row->hasError());
        QSignalSpy refused(&desk.editor(), &OrganisationEditor::refused);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QString::fromStdString(refused.first().first().value<Rejection>().code), QStringLiteral("ERR_VIES_FORMAT"));
        auto* remedy = child<QPushButton>(row, "vat_numberMessageButton");
        QCOMPARE(remedy->text(), QStringLiteral("Remove spaces and dots"));
        press(remedy);
        QCOMPARE(child<QLineEdit>(page, "vat_numberEdit")->text(), QStringLiteral("SE802999991201"));
        QVERIFY(!row->hasError());
        // Without the tick the spaced form is accepted as typed.
        press(tick);
        retype(child<QLineEdit>(page, "vat_numberEdit"), QStringLiteral("SE 8029999912 01"));
        QVERIFY(!row->hasError());
    }

    void W_9_reviewTellsAndDrops()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<DetailsPage>();
        const RecordId zaneta = office.colleague(QStringLiteral("Żaneta")).user;
        desk.editor().setField("website", Json("www.lodka.example"));
        QVERIFY(desk.editor().deleteUser(zaneta));
        desk.editor().edit({}, [&](OrganisationDraft& d) {
            d.addUser(RecordId(desk.editor().freshId()), {{"first_name", "Ola"}, {"last_name", "Nowaczykowa"}, {"position", "Accountant"},
                                                          {"email", "ola@lodka.example"}, {"use_org_phones", true}, {"use_org_address", true}});
        });
        page->openReview();
        auto* dialog = opened<ReviewDialog>(page);
        QVERIFY(dialog && dialog->isVisible());
        auto* tree = child<QTreeView>(dialog, "reviewTree");
        QCOMPARE(tree->model()->rowCount(), 3);
        QVERIFY(tree->model()->index(0, ReviewModel::New).data().toString().contains(QStringLiteral("www.lodka.example")));
        const QString told = child<QLabel>(dialog, "toldLabel")->text();
        for (const char* who : {"zaneta@", "ola@", "lucja@", "jan.k@", "biuro@"}) QVERIFY2(told.contains(QLatin1String(who)), who);
        QVERIFY(child<QLabel>(dialog, "invitedLabel")->text().contains(QStringLiteral("ola@lodka.example")));
        QCOMPARE(child<QPushButton>(dialog, "updateButton")->text(), QStringLiteral("Update my organisation (3)"));

        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(desk.editor().draft().count(), 2);
        QVERIFY(desk.editor().draft().change("website") == nullptr);
        while (dialog->isVisible()) press(child<QPushButton>(dialog, "dropButton"));
        QVERIFY(desk.editor().draft().isEmpty());
        desk.editor().undoStack().undo();
        QCOMPARE(desk.editor().draft().count(), 1);
    }

    void W_9_discardAsksAndNamesTheNumber()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<DetailsPage>();
        desk.editor().setField("website", Json("www.lodka.example"));
        desk.editor().setField("phone_2", Json("+48 58 555 01 21"));
        page->askDiscard();
        auto* question = opened<QuestionDialog>(page);
        QVERIFY(child<QLabel>(question, "questionLabel")->text().contains(u'2'));
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(desk.editor().draft().count(), 2);
        QTRY_VERIFY(!opened<QuestionDialog>(page));
        page->askDiscard();
        press(child<QPushButton>(opened<QuestionDialog>(page), "yesButton"));
        QVERIFY(desk.editor().draft().isEmpty());
    }

    /// A wrong check digit warns at its field, and the update goes all the same.
    void O_24_aWrongCheckDigitWarnsAtItsField_data()
    {
        QTest::addColumn<int>("country");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("O-24 Latvian registration number") << int(Office::Latvia) << QStringLiteral("Ilze") << QStringLiteral("registration_number") << QStringLiteral("40999999013") << QStringLiteral("40999999014");
        QTest::newRow("O-24 Swedish organisation number") << int(Office::Sweden) << QStringLiteral("Åsa") << QStringLiteral("registration_number") << QStringLiteral("802999-9912") << QStringLiteral("802999-9913");
        QTest::newRow("O-24 NIP") << int(Office::Poland) << QStringLiteral("Łucja") << QStringLiteral("vat_number") << QStringLiteral("9999999019") << QStringLiteral("9999999018");
    }
    void O_24_aWrongCheckDigitWarnsAtItsField()
    {
        QFETCH(int, country);
        QFETCH(QString, person);
        QFETCH(QString, field);
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        Office office(static_cast<Office::Country>(country));
        office.patch("vat_state", Json("has_number"));
        office.patch("vies_format_applicable", Json(false));
        Desk desk(office, person);
        auto* page = desk.show<DetailsPage>();
        auto* edit = child<QLineEdit>(page, qPrintable(field + QStringLiteral("Edit")));
        auto* row = child<FieldRow>(page, qPrintable(field + QStringLiteral("Row")));
        retype(edit, right);
        QVERIFY2(!row->hasWarning() && !row->hasError(), qPrintable(row->message()));
        retype(edit, wrong);
        QVERIFY2(row->showing() == FieldRow::Showing::Warning && !row->hasError(), qPrintable(row->message()));
        QVERIFY(!row->message().isEmpty());
        QCOMPARE(edit->property("state").toString(), QStringLiteral("warning"));
        savePicture(desk.window(), QStringLiteral("details-check-digit-") + field + QString::number(country));
        QVERIFY(child<QAction>(page, "updateAction")->isEnabled());
        child<QAction>(page, "updateAction")->trigger();
        QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
        QVERIFY(desk.editor().draft().isEmpty());
    }

    /// An old bad value warns at its field, and does not hold up another change.
    void O_28_anOldBadValueWarnsAtItsFieldAndTheUpdateGoes()
    {
        Office office(Office::Sweden);
        office.patch("vat_number", Json("SE 8029999912 01"));
        office.patch("vies_format_applicable", Json(true));
        Desk desk(office, QStringLiteral("Åsa"));
        auto* details = desk.show<DetailsPage>();
        auto* row = child<FieldRow>(details, "vat_numberRow");
        QVERIFY2(row->showing() == FieldRow::Showing::Warning && !row->hasError(), qPrintable(row->message()));
        savePicture(desk.window(), QStringLiteral("details-old-value-warns"));
        auto* page = desk.show<ContactPage>();
        QSignalSpy warned(&desk.workspace(), &Workspace::warned);
        retype(child<QLineEdit>(page, "contact_person_positionEdit"), QStringLiteral("Ordförande"));
        child<QAction>(page, "updateAction")->trigger();
        QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
        QVERIFY(desk.editor().draft().isEmpty());
        QTRY_VERIFY(!warned.isEmpty());
        const auto issues = warned.front().at(1).value<std::vector<Issue>>();
        QVERIFY(std::ranges::any_of(issues, [](const Issue& i) { return i.path == "vat_number" && i.severity == Severity::Warning; }));
        // It stands at the field as before, and nowhere else.
        details = desk.show<DetailsPage>();
        QVERIFY(child<FieldRow>(details, "vat_numberRow")->showing() == FieldRow::Showing::Warning);
    }

    /// In the list it is elided, and read whole in the tool tip and by a screen reader.
    void O_45_aLongNameIsElidedInTheListAndReadWhole()
    {
        Office office(Office::Poland);
        const QString name = QStringLiteral("Żółć ").repeated(100).left(499) + u'ź';
        office.patch("legal_name", Json(name.toStdString()));
        Desk desk(office, QStringLiteral("Łucja"));
        MyOrganisationsPage page(desk.workspace());
        page.resize(1360, 806);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QCOMPARE(page.width(), 1360); // the name of the chosen one below the list wraps
        auto* table = page.findChild<RowTable*>(QStringLiteral("organisationsTable"));
        const QModelIndex index = table->model()->index(0, OrganisationsModel::LegalName);
        QCOMPARE(index.data().toString(), name);
        const QRect cell = table->visualRect(index);
        QVERIFY(cell.width() > 0 && cell.right() <= table->viewport()->width());
        const int whole = table->fontMetrics().horizontalAdvance(name);
        QVERIFY2(whole > cell.width(), qPrintable(QStringLiteral("%1 in %2").arg(whole).arg(cell.width()))); // all of it has no room
        savePicture(&page, QStringLiteral("organisations-long-name"));
        QHelpEvent hover(QEvent::ToolTip, cell.center(), table->viewport()->mapToGlobal(cell.center()));
        QApplication::sendEvent(table->viewport(), &hover);
        QTRY_VERIFY(QToolTip::isVisible());
        QTextDocument tip;
        tip.setHtml(QToolTip::text());
        QVERIFY2(tip.toPlainText().contains(name), qPrintable(QToolTip::text()));
        QToolTip::hideText();
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(table);
        QVERIFY(spoken && spoken->tableInterface());
        QAccessibleInterface* read = spoken->tableInterface()->cellAt(0, OrganisationsModel::LegalName);
        QVERIFY(read);
        QVERIFY2(read->text(QAccessible::Name).contains(name), qPrintable(read->text(QAccessible::Name)));
    }

    void O_45_longNamesAreKeptWholeAndOverLongOnesRefused()
    {
        Office office(Office::Poland);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<DetailsPage>();
        auto* edit = child<QLineEdit>(page, "legal_nameEdit");
        auto* row = child<FieldRow>(page, "legal_nameRow");
        const QString name = QStringLiteral("Żółć ").repeated(100).left(499) + u'ź';
        edit->setFocus();
        edit->setText({});
        edit->insert(name);
        QTest::keyClick(edit, Qt::Key_Tab);
        Q_EMIT edit->textEdited(name); // pasted
        QCOMPARE(QString::fromStdString(text(desk.editor().draft().organisation(), "legal_name")), name);
        QVERIFY(!row->hasError());
        QVERIFY(edit->toolTip().contains(name));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(edit);
        QCOMPARE(spoken->text(QAccessible::Value), name);

        edit->insert(QString());
        edit->setText(name + u'a');
        Q_EMIT edit->textEdited(edit->text());
        Q_EMIT row->validationDue();
        QVERIFY(row->hasError());
        QVERIFY2(row->message().contains(QStringLiteral("500")) && row->message().contains(QStringLiteral("501")), qPrintable(row->message()));
    }

    void O_45_markupInAToolTipIsText()
    {
        Office office(Office::Poland);
        office.patch("legal_name", Json("<b>x</b> " + std::string(300, 'y')));
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<DetailsPage>();
        auto* edit = child<QLineEdit>(page, "legal_nameEdit");
        QVERIFY(edit->text().startsWith(QStringLiteral("<b>x</b>")));
        QVERIFY(edit->toolTip().contains(QStringLiteral("&lt;b&gt;x&lt;/b&gt;")));
    }

    void aConflictBeforeSendingWaitsUnderProblems()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        auto& bjorn = office.colleague(QStringLiteral("Björn"));
        office.sync(asa);
        office.sync(bjorn);
        {
            Desk desk(office, QStringLiteral("Åsa"));
            QSignalSpy saved(&desk.workspace(), &Workspace::draftSaved);
            desk.editor().setField("website", Json("www.mine.example"));
            QVERIFY(saved.wait());
        }
        office.submit(bjorn, Json::array({{{"op", "set"}, {"unit", "website"}, {"from", Json::object()}, {"to", {{"website", "www.theirs.example"}}}}}));
        office.sync(bjorn);
        office.sync(asa);
        Desk desk(office, QStringLiteral("Åsa"));
        desk.editor().update();
        QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Refused);
        QCOMPARE(desk.editor().problems().size(), std::size_t(1));
        QCOMPARE(desk.editor().draft().count(), 1); // nothing typed is lost
        const Problem problem = desk.editor().problems().front();
        desk.editor().resolve(problem, [](const Json&) { return true; });
        QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
        QVERIFY(desk.editor().problems().empty());
        desk.close();
        office.sync(asa);
        QCOMPARE(QString::fromStdString(text(office.organisation(), "website")), QStringLiteral("www.mine.example"));
    }
};
static const Suite<UpdateTest> updateTest;
#include "update_test.moc"
