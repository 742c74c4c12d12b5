// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "ui/organisations/my_organisations_page.h"
#include "ui/organisations/question_dialog.h"
#include "ui/organisations/user_dialog.h"
#include "ui/organisations/users_model.h"
#include "ui/shell/password_dialog.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/sidebar.h"

#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace sek;

namespace {

constexpr const char* Owner = "lucja@lodka.example";
constexpr const char* Guest = "guest@example.org";

QString linkOf(test::HubProcess& hub, const QByteArray& printed)
{
    auto link = parseInvitationLink(printed.trimmed().toStdString());
    if (!link) qFatal("no invitation: %s", printed.constData());
    link->hub = "127.0.0.1:" + std::to_string(hub.port());
    return QString::fromStdString(write(*link));
}

} // namespace

/// Who has a way into the organisation, and how it is taken away.
class AccessTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::HubProcess> m_hub;
    std::unique_ptr<Bureau> m_owner, m_guest;
    OrgId m_org;

    QByteArray invite(const char* email, const char* role = "viewer")
    {
        return test::HubProcess::run({QStringLiteral("account"), m_hub->folder(), QStringLiteral("--email"), QLatin1String(email), QStringLiteral("--org"),
                                      QString::fromStdString(m_org.text()), QStringLiteral("--role"), QLatin1String(role)}).out;
    }
    QAbstractItemModel* model(const char* table) { return m_owner->window().findChild<RowTable*>(QLatin1String(table))->model(); }
    int rowOf(const char* table, const QString& words)
    {
        const auto* m = model(table);
        for (int r = 0; r < m->rowCount(); ++r)
            for (int c = 0; c < m->columnCount(); ++c)
                if (m->index(r, c).data().toString().contains(words)) return r;
        return -1;
    }
    /// The act of the row, by the table's own signal: where the button lies is the table's matter.
    void act(const char* table, int row, const QString& id)
    {
        auto* t = m_owner->window().findChild<RowTable*>(QLatin1String(table));
        t->setFocus();
        t->setCurrentRow(row);
        Q_EMIT t->actionTriggered(t->model()->index(row, t->model()->columnCount() - 1), id);
    }
    bool loaded(const char* table, const QString& words) { return QTest::qWaitFor([&] { return rowOf(table, words) >= 0; }, 20'000); }
    bool gone(const char* table, const QString& words) { return QTest::qWaitFor([&] { return rowOf(table, words) < 0; }, 20'000); }
    /// The hub asks for the password where it was not shown just now.
    void old() { (void)m_hub->sql(QStringLiteral("UPDATE session SET factor_at = factor_at - 3600000")); }
    void confirmed()
    {
        auto* dialog = opened<PasswordDialog>(*m_owner);
        auto* edit = dialog->findChild<QLineEdit*>(QStringLiteral("dialogPasswordEdit"));
        edit->setText(QString::fromStdString(m_hub->password()));
        click(dialog, "okButton");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<test::HubProcess>();
        QVERIFY(m_hub->start());
        m_owner = std::make_unique<Bureau>();
        QVERIFY(m_owner->start());
        QVERIFY(QTest::qWaitFor([&] { return m_owner->seen("passphraseEdit") != nullptr; }));
        QVERIFY(m_owner->join(*m_hub, Owner));
        QVERIFY(m_owner->quiet());
        for (const OrgId& org : m_owner->workspace().organisations())
            if (m_owner->workspace().view(org)->roles.contains("owner")) m_org = org;
        m_guest = std::make_unique<Bureau>();
        QVERIFY(m_guest->start());
        QVERIFY(QTest::qWaitFor([&] { return m_guest->seen("passphraseEdit") != nullptr; }));
        m_guest->choose(1);
        m_guest->type("displayNameEdit", QStringLiteral("Invented Guest"));
        QVERIFY(m_guest->join(*m_hub, Guest, linkOf(*m_hub, invite(Guest, "authorised_user"))));
    }
    void cleanupTestCase()
    {
        m_guest.reset();
        m_owner.reset();
        m_hub.reset();
    }

    /// The side bar's marks are told by shape and words too (W1.3). Łucja of the case, at a hub that runs.
    void O_2_W_1_theSideBarShowsItsUsersAndWhereSomethingIsWrongOrNotSent()
    {
        Bureau& b = *m_owner;
        b.activate();
        b.window().goTo(QStringLiteral("organisations"));
        auto* table = b.find<RowTable>("organisationsTable");
        QModelIndex oid;
        for (int r = 0; r < table->model()->rowCount(); ++r)
            if (const auto index = table->model()->index(r, OrganisationsModel::Oid); index.data().toString() == QLatin1String("E99000003")) oid = index;
        QVERIFY(oid.isValid());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(oid).center());
        QTRY_COMPARE(b.window().area(), QStringLiteral("details"));

        struct Mark
        {
            QString icon;
            int count;
            QString spoken, tip;
        };
        const auto mark = [&](const char* area) {
            const QModelIndex index = b.window().sideBar()->areas()->indexOf(QLatin1String(area));
            return Mark{index.data(AreaModel::MarkIconRole).toString(), index.data(AreaModel::MarkCountRole).toInt(),
                        index.data(Qt::AccessibleTextRole).toString(), index.data(Qt::ToolTipRole).toString()};
        };
        const Mark users = mark("users");
        constexpr int Users = 4; // the two of the case, and the two without an account that the sample has beside them
        QCOMPARE(users.count, Users);
        QCOMPARE(users.icon, QString()); // a bare number
        QVERIFY2(users.spoken.contains(QStringLiteral("4 authorised users")) && users.tip.contains(QStringLiteral("4 authorised users")), qPrintable(users.spoken));
        const auto complete = [&](const char* area) {
            const Mark m = mark(area);
            return m.icon == QLatin1String("ok") && m.count < 0 && m.spoken.contains(QStringLiteral("complete"));
        };
        QVERIFY2(complete("details") && complete("contact"), qPrintable(mark("details").spoken + mark("contact").spoken));

        b.window().goTo(QStringLiteral("contact"));
        QTRY_VERIFY(b.seen("contact_person_emailEdit"));
        fill(&b.window(), "contact_person_emailEdit", QStringLiteral("jan@lodka"));
        Mark contact = mark("contact");
        QCOMPARE(contact.icon, QStringLiteral("error"));
        QCOMPARE(contact.count, 1);
        QVERIFY2(contact.spoken.contains(QStringLiteral("1 error")) && contact.tip.contains(QStringLiteral("1 error")), qPrintable(contact.spoken));
        b.picture(QStringLiteral("side-bar-error"));
        fill(&b.window(), "contact_person_emailEdit", QStringLiteral("jan@lodka.example"));
        contact = mark("contact");
        QCOMPARE(contact.icon, QStringLiteral("edit"));
        QCOMPARE(contact.count, 1);
        QVERIFY2(contact.spoken.contains(QStringLiteral("1 change not sent")), qPrintable(contact.spoken));
        QVERIFY(complete("details")); // each area for itself
        b.picture(QStringLiteral("side-bar-unsent"));

        // W7.4: who is deleted and is the contact person too; the offer leads to where the person is replaced.
        fill(&b.window(), "contact_person_emailEdit", QStringLiteral("zaneta@lodka.example"));
        b.window().goTo(QStringLiteral("users"));
        auto* list = b.find<RowTable>("usersTable");
        list->setFocus();
        for (int r = 0; r < list->model()->rowCount(); ++r)
            if (list->model()->index(r, UsersModel::Email).data().toString() == QLatin1String("zaneta@lodka.example")) list->setCurrentRow(r);
        QTest::keyClick(list, Qt::Key_Delete);
        click(opened<QuestionDialog>(b), "yesButton");
        QCOMPARE(mark("users").icon, QStringLiteral("edit"));
        QVERIFY2(mark("users").spoken.contains(QStringLiteral("1 change not sent")), qPrintable(mark("users").spoken));
        Q_EMIT b.find<MessageBar>("removalsMessageBar")->firstTriggered();
        QCOMPARE(b.window().area(), QStringLiteral("contact"));
        QVERIFY(b.window().findChild<QAction*>(QStringLiteral("selectUserAction"))->isEnabled());
        b.act("discard")->trigger();
        click(opened<QuestionDialog>(b), "yesButton");
        QVERIFY(complete("contact"));
        QCOMPARE(mark("users").count, Users);
    }

    void peopleComputersAndInvitationsAreListed()
    {
        Bureau& b = *m_owner;
        b.activate();
        (void)invite("later@example.org");
        b.window().openOrganisation(m_org);
        b.window().goTo(QStringLiteral("access"));
        QCOMPARE(b.window().area(), QStringLiteral("access"));
        QVERIFY(loaded("accessPeopleTable", QStringLiteral("(you)")));
        QVERIFY(loaded("accessInvitationsTable", QStringLiteral("later@example.org")));
        QVERIFY(model("accessComputersTable")->rowCount() >= 2);
        b.picture(QStringLiteral("access"));
    }

    void SEC_10_anOpenInvitationIsRevoked()
    {
        act("accessInvitationsTable", rowOf("accessInvitationsTable", QStringLiteral("later@example.org")), QStringLiteral("revoke"));
        QVERIFY(gone("accessInvitationsTable", QStringLiteral("later@example.org")));
    }

    void SEC_9_anAdministratorEndsAComputerOfSomebodyElse()
    {
        Bureau& b = *m_owner;
        int row = -1; // another person's
        for (int r = 0; r < model("accessComputersTable")->rowCount(); ++r) {
            const QString whose = model("accessComputersTable")->index(r, 1).data().toString();
            if (!whose.contains(QStringLiteral("(you)")) && !whose.contains(QStringLiteral("Guest"))) row = r;
        }
        QVERIFY(row >= 0);
        const QString whose = model("accessComputersTable")->index(row, 1).data().toString();
        old();
        act("accessComputersTable", row, QStringLiteral("end"));
        click(opened<QuestionDialog>(b), "yesButton");
        confirmed();
        QVERIFY(gone("accessComputersTable", whose));
    }

    void SEC_8_SEC_15_aRoleIsEndedAndTheCopyOfWhoHasNoneGoes()
    {
        Bureau& b = *m_owner;
        const QString guest = QStringLiteral("Invented Guest");
        const int row = rowOf("accessPeopleTable", guest);
        QVERIFY(row >= 0);
        // The guest has typed a change, and a dialog stands open with more.
        Bureau& g = *m_guest;
        g.activate();
        g.window().openOrganisation(m_org);
        g.window().goTo(QStringLiteral("details"));
        QVERIFY(QTest::qWaitFor([&] { return g.window().findChild<QLineEdit*>(QStringLiteral("websiteEdit")) != nullptr; }, 20'000));
        QSignalSpy saved(&g.workspace(), &Workspace::draftSaved);
        fill(&g.window(), "websiteEdit", QStringLiteral("https://unsent.example"));
        QTRY_VERIFY(!saved.isEmpty());
        g.window().goTo(QStringLiteral("users"));
        g.window().findChild<QAction*>(QStringLiteral("addUserAction"))->trigger();
        auto* typing = opened<UserDialog>(g);
        g.workspace().setNetwork(false);
        b.activate();
        old();
        act("accessPeopleTable", row, QStringLiteral("end"));
        click(opened<QuestionDialog>(b), "yesButton");
        // It waits for the password like every change of rights (SEC-11).
        QVERIFY(QTest::qWaitFor([&] { return b.says("shellMessageBar").contains(QStringLiteral("Confirm with your password")) || rowOf("accessPeopleTable", guest) < 0; }, 30'000));
        if (rowOf("accessPeopleTable", guest) >= 0) {
            Q_EMIT b.find<MessageBar>("shellMessageBar")->firstTriggered();
            confirmed();
        }
        QVERIFY(gone("accessPeopleTable", guest));
        g.activate();
        fill(typing, "first_nameEdit", QStringLiteral("Nowa")); // in the last moment, and the field is not left
        const QPointer<UserDialog> open(typing);
        g.workspace().setNetwork(true);
        g.workspace().syncNow();
        QVERIFY(QTest::qWaitFor([&] { return g.workspace().organisations().empty(); }, 30'000));
        QVERIFY(!open || !open->isVisible());

        // By whom and when, in the organisation's time zone.
        const QString told = g.says("shellMessageBar");
        QVERIFY2(told.contains(QStringLiteral("was ended by Łucja Wiśniowiecka on ")), qPrintable(told));
        const auto inWarsaw = [](int minutesAgo) {
            return QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo).toTimeZone(QTimeZone("Europe/Warsaw")).toString(QStringLiteral("dd/MM/yyyy HH:"));
        };
        QVERIFY2(told.contains(inWarsaw(0)) || told.contains(inWarsaw(5)), qPrintable(told));
        g.picture(QStringLiteral("access-ended"));

        // Organisations §5 E: what was typed and not sent is saved, and a colleague takes it over.
        auto* bar = m_guest->find<MessageBar>("shellMessageBar");
        Q_EMIT bar->firstTriggered();
        QVERIFY2(m_guest->says("shellMessageBar").contains(QStringLiteral("had not sent")), qPrintable(m_guest->says("shellMessageBar")));
        m_guest->picture(QStringLiteral("unsent"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("unsent.json"));
        QVERIFY(!m_guest->window().saveUnsent(m_org, folder.filePath(QStringLiteral("no/such/folder.json"))));
        QVERIFY(m_guest->window().saveUnsent(m_org, path).has_value());
        QVERIFY(!m_guest->says("shellMessageBar").contains(QStringLiteral("had not sent")));
        QVERIFY(m_guest->profile().unsent().empty());
        b.activate();
        QVERIFY(b.act("takeOver")->isEnabled());
        QFile other(folder.filePath(QStringLiteral("other.json")));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("{\"kind\":\"something else\"}") > 0);
        other.close();
        QCOMPARE(b.window().takeOver(other.fileName()).error().code, std::string("unsent_form"));
        QVERIFY(b.window().takeOver(path).has_value());
        QCOMPARE(b.window().area(), QStringLiteral("details"));
        QVERIFY(b.says("shellMessageBar").contains(QStringLiteral("stand in the pages now")));
        QVERIFY2(b.says("shellMessageBar").contains(QStringLiteral("1 form")), qPrintable(b.says("shellMessageBar")));
        QCOMPARE(b.find<QLineEdit>("websiteEdit")->text(), QStringLiteral("https://unsent.example"));
        b.picture(QStringLiteral("taken-over"));
        QTest::keyClick(&b.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(b.find<QLineEdit>("websiteEdit")->text() != QStringLiteral("https://unsent.example"));
        // The dialog that was closed opens with what stood in it.
        b.window().goTo(QStringLiteral("users"));
        b.window().findChild<QAction*>(QStringLiteral("addUserAction"))->trigger();
        auto* again = opened<UserDialog>(b);
        QCOMPARE(again->findChild<QLineEdit*>(QStringLiteral("first_nameEdit"))->text(), QStringLiteral("Nowa"));
        auto* begun = again->findChild<MessageBar*>(QStringLiteral("begunMessageBar"));
        QVERIFY2(begun->isVisible() && begun->spoken().contains(QStringLiteral("the file")), qPrintable(begun->spoken()));
        b.picture(QStringLiteral("begun-from-file"), again);
        QTest::keyClick(again, Qt::Key_Escape);
    }
};
static const Suite<AccessTest> accessTest;
#include "access_test.moc"
