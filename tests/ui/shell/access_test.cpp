// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "core/domain/organisations/organisation_draft.h"
#include "ui/organisations/question_dialog.h"
#include "ui/shell/password_dialog.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

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

    QByteArray invite(const char* email)
    {
        return test::HubProcess::run({QStringLiteral("account"), m_hub->folder(), QStringLiteral("--email"), QLatin1String(email), QStringLiteral("--org"),
                                      QString::fromStdString(m_org.text()), QStringLiteral("--role"), QStringLiteral("viewer")}).out;
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
        QVERIFY(m_guest->join(*m_hub, Guest, linkOf(*m_hub, invite(Guest))));
    }
    void cleanupTestCase()
    {
        m_guest.reset();
        m_owner.reset();
        m_hub.reset();
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
        const int row = rowOf("accessPeopleTable", QStringLiteral("Read only")); // the guest's
        QVERIFY(row >= 0);
        OrganisationDraft typed(m_guest->workspace().view(m_org)->state);
        typed.setField("website", "https://unsent.example");
        QSignalSpy saved(&m_guest->workspace(), &Workspace::draftSaved);
        m_guest->workspace().saveDraft(m_org, typed.toJson());
        QTRY_VERIFY(!saved.isEmpty());
        old();
        act("accessPeopleTable", row, QStringLiteral("end"));
        click(opened<QuestionDialog>(b), "yesButton");
        // It waits for the password like every change of rights (SEC-11).
        QVERIFY(QTest::qWaitFor([&] { return b.says("shellMessageBar").contains(QStringLiteral("Confirm with your password")) || rowOf("accessPeopleTable", QStringLiteral("Read only")) < 0; }, 30'000));
        if (rowOf("accessPeopleTable", QStringLiteral("Read only")) >= 0) {
            Q_EMIT b.find<MessageBar>("shellMessageBar")->firstTriggered();
            confirmed();
        }
        QVERIFY(gone("accessPeopleTable", QStringLiteral("Read only")));
        m_guest->workspace().syncNow();
        QVERIFY(QTest::qWaitFor([&] { return m_guest->workspace().organisations().empty(); }, 30'000));

        // Organisations §5 E: what was typed and not sent is saved, and a colleague takes it over.
        auto* bar = m_guest->find<MessageBar>("shellMessageBar");
        QVERIFY(m_guest->says("shellMessageBar").contains(QStringLiteral("has ended")));
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
        QCOMPARE(b.find<QLineEdit>("websiteEdit")->text(), QStringLiteral("https://unsent.example"));
        b.picture(QStringLiteral("taken-over"));
        QTest::keyClick(&b.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(b.find<QLineEdit>("websiteEdit")->text() != QStringLiteral("https://unsent.example"));
    }
};
static const Suite<AccessTest> accessTest;
#include "access_test.moc"
