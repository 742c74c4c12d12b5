// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/domain/organisations/person_fields.h"
#include "ui/organisations/diff_table.h"
#include "ui/organisations/problems_page.h"
#include "ui/organisations/user_dialog.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/views/rowtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace sek;

namespace {

Json dace()
{
    return {{"first_name", "Dace"},          {"last_name", "Kalniņsone"},     {"position", "Office manager"},
            {"email", "dace@upeskrasta.example"}, {"phone_1", "+371 20 000 123"}, {"use_org_address", true}};
}

/// O-29: Ilze has selected Mārtiņš, Mārtiņš has typed Dace; hers arrived first. With `website` as a second, undisputed
/// change of his.
void twoContacts(Office& office, bool alsoWebsite = false)
{
    auto& ilze = office.colleague(QStringLiteral("Ilze"));
    auto& martins = office.colleague(QStringLiteral("Mārtiņš"));
    office.sync(ilze);
    office.sync(martins);
    const Json before = personAt(office.organisation(), "contact_person.");
    const Json user = personAt(office.user(martins.user), "");
    office.submit(ilze, Json::array({{{"op", "replace_contact"}, {"from", before}, {"to", user}, {"person_id", "01900000-0000-7000-8000-0000000000c2"}}}));
    Json his = Json::array({{{"op", "replace_contact"}, {"from", before}, {"to", dace()}, {"person_id", "01900000-0000-7000-8000-0000000000c3"}}});
    if (alsoWebsite) his.push_back({{"op", "set"}, {"unit", "website"}, {"from", Json::object()}, {"to", {{"website", "www.upeskrasta.example"}}}});
    office.submit(martins, his);
    office.sync(ilze);
    QCOMPARE(office.revision(), 8);
    office.sync(martins);
}

/// O-31: Łucja has deleted Żaneta while Ola, offline, gave her another position.
void deletedAndEdited(Office& office)
{
    auto& ola = office.addColleague({{"first_name", "Ola"}, {"last_name", "Nowaczykowa"}, {"position", "Accountant"},
                                     {"email", "ola@lodka.example"}, {"use_org_phones", true}, {"use_org_address", true}});
    auto& lucja = office.colleague(QStringLiteral("Łucja"));
    auto& zaneta = office.colleague(QStringLiteral("Żaneta"));
    office.sync(ola);
    office.sync(lucja);
    const Json seen = personAt(office.user(zaneta.user), "");
    office.submit(lucja, Json::array({{{"op", "delete_user"}, {"id", zaneta.user.text()}, {"from", seen}}}));
    office.sync(lucja);
    {
        Desk desk(office, QStringLiteral("Ola")); // the real editor makes the command
        desk.editor().edit({}, [&](OrganisationDraft& d) {
            Json body = d.user(zaneta.user)->body;
            body["position"] = "Coordinator";
            d.editUser(zaneta.user, body);
        });
        desk.editor().update();
        QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
    }
    office.sync(ola);
}

QStringList column(DiffTable* table, int c)
{
    QStringList out;
    for (int r = 0; r < table->model()->rowCount(); ++r) out.append(table->model()->index(r, c).data().toString());
    return out;
}

QString outcome(QWidget* page)
{
    return child<QPushButton>(page, "outcomeButton")->text();
}

} // namespace

class ProblemsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void O_29_threeColumnsWithoutMixing()
    {
        Office office(Office::Latvia);
        twoContacts(office);
        Desk desk(office, QStringLiteral("Mārtiņš"));
        auto* page = desk.show<ProblemsPage>();
        auto* table = child<DiffTable>(page, "conflictTable");
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->columnCount(), 4);
        QVERIFY(column(table, 1).contains(QStringLiteral("Ozolkalne")));
        QVERIFY(column(table, 2).contains(QStringLiteral("Vītolskis")));
        QVERIFY(column(table, 3).contains(QStringLiteral("Kalniņsone")));
        const QString now = table->model()->headerData(2, Qt::Horizontal).toString();
        QVERIFY2(now.startsWith(QStringLiteral("On the hub now")) && now.contains(QStringLiteral("Ilze Ozolkalne")), qPrintable(now));
        auto* options = child<OptionList>(page, "conflictOptions");
        QCOMPARE(options->current(), QStringLiteral("keepTheirs"));
        QCOMPARE(outcome(page), QStringLiteral("Keep theirs"));
        auto* mine = child<QRadioButton>(page, "useMineRadio");
        QVERIFY(mine->accessibleDescription().contains(QStringLiteral("Makes version 9.")));
        // birojs@, ilze@, martins@, dace@
        QVERIFY2(mine->accessibleDescription().contains(u'4'), qPrintable(mine->accessibleDescription()));
        mine->setFocus();
        QTest::keyClick(mine, Qt::Key_Space);
        QCOMPARE(outcome(page), QStringLiteral("Use mine"));
    }

    void O_29_keepTheirsClosesItAndChangesNothing()
    {
        Office office(Office::Latvia);
        twoContacts(office);
        auto& martins = office.colleague(QStringLiteral("Mārtiņš"));
        {
            Desk desk(office, QStringLiteral("Mārtiņš"));
            auto* page = desk.show<ProblemsPage>();
            press(child<QPushButton>(page, "outcomeButton"));
            QTRY_VERIFY(desk.editor().problems().empty());
            QVERIFY(child<QWidget>(page, "noProblemsEmptyState")->isVisible());
        }
        QVERIFY(martins.cache->state().outbox.empty());
        office.sync(martins);
        QCOMPARE(office.revision(), 8);
        QVERIFY(personAt(office.organisation(), "contact_person.") == personAt(office.user(martins.user), ""));
    }

    void O_29_keepTheirsSendsWhatNobodyDisputes()
    {
        Office office(Office::Latvia);
        twoContacts(office, true);
        auto& martins = office.colleague(QStringLiteral("Mārtiņš"));
        {
            Desk desk(office, QStringLiteral("Mārtiņš"));
            auto* page = desk.show<ProblemsPage>();
            QVERIFY(child<QLabel>(page, "othersLabel")->text().contains(u'1'));
            press(child<QPushButton>(page, "outcomeButton"));
            QTRY_VERIFY(desk.editor().problems().empty());
        }
        office.sync(martins);
        QCOMPARE(QString::fromStdString(text(office.organisation(), "website")), QStringLiteral("www.upeskrasta.example"));
        QVERIFY(personAt(office.organisation(), "contact_person.") == personAt(office.user(martins.user), ""));
    }

    void O_29_useMineIsANewCommitAndBothAreTold()
    {
        Office office(Office::Latvia);
        twoContacts(office);
        auto& martins = office.colleague(QStringLiteral("Mārtiņš"));
        {
            Desk desk(office, QStringLiteral("Mārtiņš"));
            auto* page = desk.show<ProblemsPage>();
            auto* mine = child<QRadioButton>(page, "useMineRadio");
            mine->setFocus();
            QTest::keyClick(mine, Qt::Key_2);
            QTest::keyClick(mine, Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(desk.editor().problems().empty());
            QTRY_VERIFY(desk.editor().sending() == OrganisationEditor::Sending::Waiting);
        }
        office.sync(martins);
        QCOMPARE(office.revision(), 9);
        QVERIFY(personAt(office.organisation(), "contact_person.") == dace());
        const QStringList told = office.mailedTo(QStringLiteral("organisation_changed"));
        QVERIFY(told.contains(QStringLiteral("dace@upeskrasta.example")));
        QVERIFY(told.contains(QStringLiteral("martins@upeskrasta.example")));
    }

    void O_29_aSecondPressSendsNothingTwice()
    {
        Office office(Office::Latvia);
        twoContacts(office);
        auto& martins = office.colleague(QStringLiteral("Mārtiņš"));
        {
            Desk desk(office, QStringLiteral("Mārtiņš"));
            const Problem problem = desk.editor().problems().front();
            desk.editor().resolve(problem, {});
            desk.editor().resolve(problem, {});
            QTRY_VERIFY(desk.editor().problems().empty());
            desk.close();
        }
        QCOMPARE(martins.cache->state().outbox.size(), std::size_t(1));
    }

    /// "Use mine" was chosen about another value; about this one nobody has said anything.
    void O_29_aNewConflictOfTheDraftOpensWithTheSafeAnswer()
    {
        Office office(Office::Poland);
        auto& lucja = office.colleague(QStringLiteral("Łucja"));
        auto& zaneta = office.colleague(QStringLiteral("Żaneta"));
        office.sync(lucja);
        office.sync(zaneta);
        {
            Desk desk(office, QStringLiteral("Łucja"));
            desk.editor().setField("website", Json("www.mine.example"));
            desk.editor().saveNow();
            desk.close();
        }
        Json from = Json::object();
        if (office.organisation().contains("website")) from["website"] = office.organisation()["website"];
        office.submit(zaneta, Json::array({{{"op", "set"}, {"unit", "website"}, {"from", from}, {"to", {{"website", "www.theirs.example"}}}}}));
        office.sync(zaneta);
        office.sync(lucja);
        Desk desk(office, QStringLiteral("Łucja"));
        auto* page = desk.show<ProblemsPage>();
        desk.editor().update();
        QTRY_COMPARE(desk.editor().problems().size(), std::size_t(1));
        auto* mine = child<QRadioButton>(page, "useMineRadio");
        mine->setFocus();
        QTest::keyClick(mine, Qt::Key_Space);
        QCOMPARE(outcome(page), QStringLiteral("Use mine"));
        desk.editor().setField("website", Json("www.another.example"));
        QVERIFY(desk.editor().problems().empty());
        desk.editor().update();
        QTRY_COMPARE(desk.editor().problems().size(), std::size_t(1));
        QCOMPARE(outcome(page), QStringLiteral("Keep theirs"));
    }

    void decideLaterKeepsEverything()
    {
        Office office(Office::Latvia);
        twoContacts(office);
        Desk desk(office, QStringLiteral("Mārtiņš"));
        auto* page = desk.show<ProblemsPage>();
        press(child<QPushButton>(page, "laterButton"));
        QCOMPARE(desk.editor().problems().size(), std::size_t(1));
        QVERIFY(child<MessageBar>(page, "outcomeMessageBar")->isVisible());
        press(child<QPushButton>(page, "copyProblemButton"));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("dace@upeskrasta.example")));
        QVERIFY(text.contains(QStringLiteral("martins@upeskrasta.example")));
    }

    void O_31_leaveRemovedIsTheDefault()
    {
        Office office(Office::Poland);
        deletedAndEdited(office);
        auto& ola = office.colleague(QStringLiteral("Ola"));
        {
            Desk desk(office, QStringLiteral("Ola"));
            auto* page = desk.show<ProblemsPage>();
            QVERIFY(child<QLabel>(page, "conflictHeadingLabel")->text().contains(QStringLiteral("Żaneta Brzózkowa")));
            QCOMPARE(outcome(page), QStringLiteral("Leave removed"));
            press(child<QPushButton>(page, "outcomeButton"));
            QTRY_VERIFY(desk.editor().problems().empty());
        }
        office.sync(ola);
        QVERIFY(office.removed(office.colleague(QStringLiteral("Żaneta")).user));
        QCOMPARE(office.revision(), 8);
    }

    void O_31_addBackIsANewUserWithMyChanges()
    {
        Office office(Office::Poland);
        deletedAndEdited(office);
        auto& ola = office.colleague(QStringLiteral("Ola"));
        {
            Desk desk(office, QStringLiteral("Ola"));
            auto* page = desk.show<ProblemsPage>();
            auto* back = child<QRadioButton>(page, "useMineRadio");
            back->setFocus();
            QTest::keyClick(back, Qt::Key_Space);
            QCOMPARE(outcome(page), QStringLiteral("Add back with my changes"));
            press(child<QPushButton>(page, "outcomeButton"));
            QTRY_VERIFY(desk.editor().problems().empty());
        }
        QCOMPARE(office.users(), 2);
        office.sync(ola);
        QCOMPARE(office.users(), 3);
        QVERIFY(office.removed(office.colleague(QStringLiteral("Żaneta")).user));
        bool found = false;
        Desk desk(office, QStringLiteral("Ola"));
        for (const auto& [id, body] : desk.editor().draft().base().users) {
            if (text(body, "email") != "zaneta@lodka.example") continue;
            found = true;
            QCOMPARE(QString::fromStdString(text(body, "position")), QStringLiteral("Coordinator"));
            QCOMPARE(QString::fromStdString(text(body, "last_name")), QStringLiteral("Brzózkowa"));
            QVERIFY(!body.contains("account_id")); // rights do not come back with the row
        }
        QVERIFY(found);
        QCOMPARE(office.mailedTo(QStringLiteral("eu_login_invitation")), QStringList{QStringLiteral("zaneta@lodka.example")});
    }

    /// Case D: two add the same address; the second one's data is merged field by field.
    void duplicateEmailIsMergedFieldByField()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        auto& bjorn = office.colleague(QStringLiteral("Björn"));
        office.sync(asa);
        office.sync(bjorn);
        const auto nora = [&](const char* position) {
            return Json::array({{{"op", "add_user"}, {"id", Uuid::v7(*office.clock, *office.random).text()},
                                 {"to", {{"first_name", "Nora"}, {"last_name", "Fjällström"}, {"position", position}, {"email", "nora@norrsken.example"},
                                         {"use_org_phones", true}, {"use_org_address", true}}}}});
        };
        office.submit(asa, nora("Coordinator"));
        office.submit(bjorn, nora("Mentor"));
        office.sync(asa);
        office.sync(bjorn);
        Desk desk(office, QStringLiteral("Björn"));
        auto* page = desk.show<ProblemsPage>();
        QVERIFY(child<QLabel>(page, "refusalLabel")->text().contains(QStringLiteral("Nora Fjällström")));
        QVERIFY(column(child<DiffTable>(page, "typedTable"), 2).contains(QStringLiteral("Mentor")));
        QCOMPARE(child<OptionList>(page, "refusedOptions")->current(), QStringLiteral("merge"));
        press(child<QPushButton>(page, "outcomeButton"));
        auto* dialog = opened<UserDialog>(page);
        QVERIFY(dialog);
        auto* row = child<FieldRow>(dialog, "positionRow");
        QVERIFY(row->isChanged());
        QVERIFY(row->message().contains(QStringLiteral("Coordinator")));
        press(child<QPushButton>(dialog, "saveButton"));
        QTRY_VERIFY(desk.editor().problems().empty());
        QCOMPARE(desk.editor().draft().count(), 1);
        QCOMPARE(office.mailedTo(QStringLiteral("eu_login_invitation")).size(), 1);
    }

    /// Anything else: the sentence, everything typed, and a way back into the form.
    void refusedChangesGoBackIntoTheForm()
    {
        Office office(Office::Sweden);
        auto& asa = office.colleague(QStringLiteral("Åsa"));
        auto& bjorn = office.colleague(QStringLiteral("Björn"));
        office.sync(bjorn);
        office.sync(asa);
        // While Björn works offline the organisation becomes invalid.
        office.submit(asa, Json::array({{{"op", "set"}, {"unit", "certification"},
                                         {"from", {{"certification_status", "na_certified"}, {"certification_status_as_of", "2026-02-12"}}},
                                         {"to", {{"certification_status", "invalidated"}, {"certification_status_as_of", "2026-04-01"}}}}}));
        office.submit(bjorn, Json::array({{{"op", "set"}, {"unit", "website"}, {"from", Json::object()}, {"to", {{"website", "www.norrsken.example"}}}}}));
        office.sync(asa);
        office.sync(bjorn);
        Desk desk(office, QStringLiteral("Björn"));
        auto* page = desk.show<ProblemsPage>();
        QVERIFY(child<QLabel>(page, "refusalLabel")->text().contains(QStringLiteral("invalidated")));
        QVERIFY(column(child<DiffTable>(page, "typedTable"), 2).contains(QStringLiteral("www.norrsken.example")));
        QCOMPARE(child<OptionList>(page, "refusedOptions")->current(), QStringLiteral("reopen"));
        press(child<QPushButton>(page, "outcomeButton"));
        QTRY_VERIFY(desk.editor().view()->problems.empty());
        QCOMPARE(desk.editor().draft().count(), 1);
        QVERIFY(desk.editor().draft().change("website") != nullptr);
        // The draft is in the store, so that a crash between the two loses nothing.
        desk.close();
        QVERIFY(bjorn.cache->state().drafts.contains(OrganisationDraftName));
    }

    void refusedAgainHereKeepsTheProblem()
    {
        Office office(Office::Latvia);
        auto& martins = office.colleague(QStringLiteral("Mārtiņš"));
        office.sync(martins);
        twoContacts(office);
        office.patch("certification_status", Json("invalidated"));
        office.sync(martins);
        Desk desk(office, QStringLiteral("Mārtiņš"));
        auto* page = desk.show<ProblemsPage>();
        auto* mine = child<QRadioButton>(page, "useMineRadio");
        mine->setFocus();
        QTest::keyClick(mine, Qt::Key_Space);
        press(child<QPushButton>(page, "outcomeButton"));
        QTRY_VERIFY(child<MessageBar>(page, "outcomeMessageBar")->spoken().contains(QStringLiteral("invalidated")));
        QCOMPARE(desk.editor().problems().size(), std::size_t(1));
    }

    void narrowShowsListThenDetail()
    {
        Office office(Office::Latvia);
        twoContacts(office);
        Desk desk(office, QStringLiteral("Mārtiņš"));
        auto* page = desk.show<ProblemsPage>({820, 700});
        auto* list = child<RowTable>(page, "problemsTable");
        QVERIFY(list->isVisible());
        QVERIFY(!child<QPushButton>(page, "outcomeButton")->isVisible());
        page->focusFirst();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QVERIFY(child<QPushButton>(page, "outcomeButton")->isVisible());
        press(child<QPushButton>(page, "backButton"));
        QVERIFY(list->isVisible());
        QVERIFY(list->hasFocus());
    }
};
static const Suite<ProblemsPageTest> problemsPageTest;
#include "problems_test.moc"
