// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "ui/organisations/invite_dialog.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/question_dialog.h"
#include "ui/organisations/user_dialog.h"
#include "ui/organisations/users_model.h"
#include "ui/shell/notice_page.h"
#include "ui/shell/password_dialog.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace sek;

namespace {

/// The session is ended at the hub, as another computer of the person would.
void endSession(Bureau& b)
{
    std::optional<bool> done;
    b.workspace().request("POST", QStringLiteral("/v1/session/end"), Json::object(), &b.window(), [&](const Result<Json>& a) { done = a.has_value(); });
    if (!QTest::qWaitFor([&] { return done.has_value(); }, 20'000) || !*done) qFatal("the session does not end");
}

OrgId owned(Bureau& b)
{
    for (const OrgId& org : b.workspace().organisations())
        if (b.workspace().view(org)->roles.contains("owner")) return org;
    qFatal("owns nothing");
}

} // namespace

/// Joins once for the whole suite: signing in again, confirming, inviting, being removed.
class SessionTest : public QObject
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
        QVERIFY(m_bureau->join(*m_hub, "lucja@lodka.example"));
    }
    void init() { m_bureau->activate(); }
    void cleanupTestCase()
    {
        m_bureau.reset();
        m_hub.reset();
    }

    void anEndedSessionAsksForThePasswordAndKeepsTheOutbox()
    {
        Bureau& b = *m_bureau;
        QVERIFY(b.quiet());
        endSession(b);
        b.window().openOrganisation(owned(b));
        b.type("phone_1Edit", QStringLiteral("+48 58 555 01 77"));
        b.key(Qt::Key_Tab);
        b.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return b.says("shellMessageBar").contains(QStringLiteral("session with the hub has ended")); }, 30'000));
        QVERIFY(QTest::qWaitFor([&] { return b.workspace().view(owned(b))->status.waiting == 1; }, 20'000));
        QVERIFY(!b.window().isSignedIn());
        // O-1: without a session there is no "My organisations".
        QVERIFY(!b.act("organisations")->isVisible());
        b.picture(QStringLiteral("session-ended"));
        auto* bar = b.find<MessageBar>("shellMessageBar");
        auto* button = bar->findChildren<QAbstractButton*>().first();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* dialog = opened<PasswordDialog>(b);
        fill(dialog, "dialogPasswordEdit", QStringLiteral("not the password"));
        click(dialog, "okButton");
        QVERIFY(QTest::qWaitFor([&] { return dialog->findChild<FieldRow*>(QStringLiteral("dialogPasswordRow"))->hasError(); }, 20'000));
        b.picture(QStringLiteral("sign-in-again"), dialog);
        fill(dialog, "dialogPasswordEdit", QString::fromStdString(m_hub->password()));
        click(dialog, "okButton");
        QVERIFY(b.quiet());
        QVERIFY(b.window().isSignedIn());
        QVERIFY(b.act("organisations")->isVisible());
        QVERIFY(text(b.workspace().view(owned(b))->state.organisation, "phone_1") == "+48 58 555 01 77");
    }

    void SEC_11_invitingWantsThePasswordAndShowsTheLinkOnce()
    {
        Bureau& b = *m_bureau;
        b.window().openOrganisation(owned(b));
        b.window().goTo(QStringLiteral("users"));
        b.act("invite")->trigger();
        auto* dialog = opened<InviteDialog>(b);
        click(dialog, "inviteButton");
        QVERIFY(dialog->findChild<FieldRow*>(QStringLiteral("inviteEmailRow"))->hasError());
        fill(dialog, "inviteEmailEdit", QStringLiteral("ola@lodka.example"));
        click(dialog, "inviteButton");
        auto* row = dialog->findChild<FieldRow*>(QStringLiteral("invitePasswordRow"));
        auto* link = dialog->findChild<QLineEdit*>(QStringLiteral("inviteLinkEdit"));
        // A session that has just been signed in to again is fresh; then nothing is asked.
        QVERIFY(QTest::qWaitFor([&] { return row->isVisible() || link->isVisible(); }, 20'000));
        if (row->isVisible()) {
            fill(dialog, "invitePasswordEdit", QString::fromStdString(m_hub->password()));
            click(dialog, "inviteButton");
        }
        QVERIFY(QTest::qWaitFor([&] { return link->isVisible(); }, 20'000));
        const auto parsed = parseInvitationLink(link->text().toStdString());
        QVERIFY(parsed.has_value());
        QVERIFY(parsed->org == owned(b));
        click(dialog, "copyLinkButton");
        QCOMPARE(QApplication::clipboard()->text(), link->text());
        b.picture(QStringLiteral("invited"), dialog);
        click(dialog, "inviteButton");
        // Whoever gets it joins with it, and it works once.
        Bureau ola;
        QVERIFY(ola.start());
        QVERIFY(QTest::qWaitFor([&] { return ola.seen("passphraseEdit") != nullptr; }));
        InvitationLink here = *parsed;
        here.hub = "127.0.0.1:" + std::to_string(m_hub->port());
        HubSession::Enrolment who{{}, "ola@lodka.example", "a long invented password", "Ola Nowaczykowa", "pl", "Ola's computer"};
        std::optional<Done> made, joined;
        KeySetup setup;
        setup.keychain = false;
        const QByteArray typed = Bureau::passphrase().toUtf8();
        setup.passphrase = SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(typed.constData()), static_cast<std::size_t>(typed.size())});
        ola.profile().create(std::move(setup), [&](const Done& d) { made = d; });
        QVERIFY(made && made->has_value());
        ola.profile().join(here, who, [&](const Done& d) { joined = d; });
        QVERIFY(QTest::qWaitFor([&] { return joined.has_value(); }, 30'000));
        QVERIFY2(joined->has_value(), joined->has_value() ? "" : joined->error().code.c_str());
        joined.reset();
        ola.profile().join(here, who, [&](const Done& d) { joined = d; });
        QVERIFY(QTest::qWaitFor([&] { return joined.has_value(); }, 30'000));
        QCOMPARE(joined->error().code, std::string("invitation_used"));
    }

    void whoIsAddedCanBeInvitedInTheSameBreath()
    {
        Bureau& b = *m_bureau;
        b.window().openOrganisation(owned(b));
        b.window().goTo(QStringLiteral("users"));
        b.key(Qt::Key_N, Qt::ControlModifier);
        auto* dialog = opened<UserDialog>(b);
        for (const auto& [field, text] : {std::pair{"first_nameEdit", "Nowa"}, {"last_nameEdit", "Osobowa"}, {"positionEdit", "Clerk"}, {"emailEdit", "nowa@lodka.example"}})
            fill(dialog, field, QString::fromLatin1(text));
        for (const char* use : {"use_org_phonesCheck", "use_org_addressCheck"})
            if (auto* check = dialog->findChild<QCheckBox*>(QLatin1String(use)); check && !check->isChecked()) click(dialog, use);
        auto* tick = dialog->findChild<QCheckBox*>(QStringLiteral("alsoInviteCheck"));
        QVERIFY(tick->isVisible());
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
        click(dialog, "saveButton");
        auto* invite = opened<InviteDialog>(b);
        QCOMPARE(invite->findChild<QLineEdit*>(QStringLiteral("inviteEmailEdit"))->text(), QStringLiteral("nowa@lodka.example"));
        QTest::keyClick(invite, Qt::Key_Escape);
    }

    void SEC_11_anOldFactorIsAskedForAgain()
    {
        Bureau& b = *m_bureau;
        // Five minutes are not waited for: the hub's own clock of the factor is set back.
        QVERIFY(m_hub->sql(QStringLiteral("UPDATE session SET factor_at = factor_at - 3600000")));
        b.window().openOrganisation(owned(b));
        b.act("invite")->trigger();
        auto* dialog = opened<InviteDialog>(b);
        fill(dialog, "inviteEmailEdit", QStringLiteral("stefan@lodka.example"));
        click(dialog, "inviteButton");
        auto* row = dialog->findChild<FieldRow*>(QStringLiteral("invitePasswordRow"));
        QVERIFY(QTest::qWaitFor([&] { return row->isVisible(); }, 20'000));
        fill(dialog, "invitePasswordEdit", QStringLiteral("not the password"));
        click(dialog, "inviteButton");
        QVERIFY(QTest::qWaitFor([&] { return row->hasError(); }, 20'000));
        b.picture(QStringLiteral("invite-password"), dialog);
        fill(dialog, "invitePasswordEdit", QString::fromStdString(m_hub->password()));
        click(dialog, "inviteButton");
        QVERIFY(QTest::qWaitFor([&] { return dialog->findChild<QLineEdit*>(QStringLiteral("inviteLinkEdit"))->isVisible(); }, 20'000));
        click(dialog, "inviteButton");
    }

    /// With the hub's own program: down, so nothing says success; there again, and it does.
    void O_35_afterReconnectingTheUpdateEndsInSuccessAndOk()
    {
        Bureau& b = *m_bureau;
        QVERIFY(b.quiet());
        b.window().openOrganisation(owned(b));
        b.window().goTo(QStringLiteral("details"));
        QVERIFY(m_hub->stop());
        b.type("faxEdit", QStringLiteral("+48 58 555 01 35"));
        b.key(Qt::Key_Tab);
        b.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return b.says("outcomeMessageBar").contains(QStringLiteral("Kept on this computer")); }, 30'000));
        QVERIFY(!b.says("outcomeMessageBar").contains(QStringLiteral("Success")));
        QVERIFY(m_hub->start());
        b.workspace().syncNow();
        QVERIFY(QTest::qWaitFor([&] { return b.says("outcomeMessageBar").startsWith(QStringLiteral("Success. The organisation has been updated.")); }, 60'000));
        b.picture(QStringLiteral("updated"));
        auto* bar = b.find<MessageBar>("outcomeMessageBar");
        auto* ok = bar->findChild<QAbstractButton*>(QStringLiteral("messageFirstButton"));
        QCOMPARE(ok->text(), QStringLiteral("OK"));
        ok->setFocus();
        QTest::keyClick(ok, Qt::Key_Space);
        QVERIFY(!bar->isVisible());
        QVERIFY(b.quiet());
        QCOMPARE(text(b.workspace().view(owned(b))->state.organisation, "fax"), std::string("+48 58 555 01 35"));
    }

    /// Design: before sending, recall from the outbox. Here the hub was asked and has taken nothing.
    void SEC_11_whatWaitsForThePasswordIsTakenBackIntoTheDraft()
    {
        Bureau& b = *m_bureau;
        QVERIFY(b.quiet());
        QVERIFY(m_hub->sql(QStringLiteral("UPDATE session SET factor_at = factor_at - 3600000")));
        b.window().openOrganisation(owned(b));
        b.window().goTo(QStringLiteral("users"));
        auto* table = b.window().findChild<RowTable*>(QStringLiteral("usersTable"));
        const auto before = b.workspace().view(owned(b))->state.users.size();
        for (int r = 0; r < table->model()->rowCount(); ++r)
            if (table->model()->index(r, UsersModel::Name).data().toString().contains(QStringLiteral("Żaneta"))) table->setCurrentRow(r);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        click(opened<QuestionDialog>(b), "yesButton");
        b.activate();
        b.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return b.says("shellMessageBar").contains(QStringLiteral("Confirm with your password to send 1 change")); }, 30'000));
        QCOMPARE(b.workspace().view(owned(b))->state.users.size(), before - 1);
        auto* back = b.find<MessageBar>("shellMessageBar")->findChild<QAbstractButton*>(QStringLiteral("messageSecondButton"));
        QCOMPARE(back->text(), QStringLiteral("Take back"));
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return b.says("shellMessageBar").startsWith(QStringLiteral("Taken back.")); }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return b.workspace().view(owned(b))->waiting.empty() && b.workspace().view(owned(b))->problems.empty(); }, 20'000));
        QCOMPARE(b.workspace().view(owned(b))->state.users.size(), before); // nobody is gone
        // And it stands in the list as what is not sent yet.
        QCOMPARE(at(b.workspace().draft(owned(b)), "users").size(), std::size_t(1));
        b.picture(QStringLiteral("held-taken-back"));
        auto* ok = b.find<MessageBar>("shellMessageBar")->findChild<QAbstractButton*>(QStringLiteral("messageFirstButton"));
        ok->setFocus();
        QTest::keyClick(ok, Qt::Key_Space);
        for (QAction* a : b.window().findChildren<QAction*>(QStringLiteral("discardAction")))
            if (qobject_cast<QWidget*>(a->parent())->isVisible()) a->trigger();
        click(opened<QuestionDialog>(b), "yesButton");
        b.activate();
        QVERIFY(b.quiet());
    }

    void SEC_11_deletingAUserWaitsInTheStripForThePasswordAndOthersGoOn()
    {
        Bureau& b = *m_bureau;
        QVERIFY(b.quiet());
        // The window thinks itself fresh after the password was shown; the hub does not, and has the last word.
        QVERIFY(m_hub->sql(QStringLiteral("UPDATE session SET factor_at = factor_at - 3600000")));
        // Nor is the minute that the five tries of the tests before have used up (SEC-4).
        QVERIFY(m_hub->sql(QStringLiteral("DELETE FROM throttle")));
        b.window().openOrganisation(owned(b));
        b.window().goTo(QStringLiteral("users"));
        auto* table = b.window().findChild<RowTable*>(QStringLiteral("usersTable"));
        QVERIFY(table);
        const auto rowOf = [&](const QString& name) {
            for (int r = 0; r < table->model()->rowCount(); ++r)
                if (table->model()->index(r, UsersModel::Name).data().toString().contains(name)) return r;
            return -1;
        };
        QVERIFY(rowOf(QStringLiteral("Żaneta")) >= 0);
        table->setFocus();
        table->setCurrentRow(rowOf(QStringLiteral("Żaneta")));
        QTest::keyClick(table, Qt::Key_Delete);
        click(opened<QuestionDialog>(b), "yesButton");
        b.activate();
        b.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return b.says("shellMessageBar").contains(QStringLiteral("Confirm with your password to send 1 change")); }, 30'000));
        QCOMPARE(b.workspace().view(owned(b))->status.held, 1);
        QCOMPARE(b.find<QToolButton>("syncToolButton")->text(), QStringLiteral("Waiting for your password"));
        b.picture(QStringLiteral("confirm-to-send"));

        // Something else goes on meanwhile.
        b.window().goTo(QStringLiteral("details"));
        b.type("faxEdit", QStringLiteral("+48 58 555 01 99"));
        b.key(Qt::Key_Tab);
        b.key(Qt::Key_Return, Qt::ControlModifier);
        // It builds on the same record, so it may wait with the first; nothing is refused.
        QVERIFY(QTest::qWaitFor([&] { return b.workspace().view(owned(b))->status.waiting >= 1; }, 20'000));
        QVERIFY(b.workspace().view(owned(b))->problems.empty());

        auto* bar = b.find<MessageBar>("shellMessageBar");
        auto* button = bar->findChildren<QAbstractButton*>().first();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* dialog = opened<PasswordDialog>(b);
        QCOMPARE(dialog->objectName(), QStringLiteral("confirmDialog"));
        fill(dialog, "dialogPasswordEdit", QStringLiteral("not the password"));
        click(dialog, "okButton");
        QVERIFY(QTest::qWaitFor([&] { return dialog->findChild<FieldRow*>(QStringLiteral("dialogPasswordRow"))->hasError(); }, 20'000));
        QCOMPARE(b.workspace().view(owned(b))->status.held, 1);
        fill(dialog, "dialogPasswordEdit", QString::fromStdString(m_hub->password()));
        click(dialog, "okButton");
        QVERIFY(b.quiet());
        QVERIFY(b.workspace().view(owned(b))->problems.empty());
        QVERIFY(!b.says("shellMessageBar").contains(QStringLiteral("Confirm with")));
        for (const auto& [id, user] : b.workspace().view(owned(b))->state.users) QVERIFY(text(user, "first_name") != "Żaneta");
        QCOMPARE(text(b.workspace().view(owned(b))->state.organisation, "fax"), std::string("+48 58 555 01 99"));
    }

    void SEC_69_noNamesInTitlesAndSettings()
    {
        Bureau& b = *m_bureau;
        b.window().openOrganisation(owned(b));
        QStringList names;
        for (const OrgId& org : b.workspace().organisations()) {
            const auto view = b.workspace().view(org);
            names << qtext(view->state.organisation, "legal_name") << qtext(view->state.organisation, "email");
            for (const auto& [id, user] : view->state.users)
                names << qtext(user, "first_name") << qtext(user, "last_name") << qtext(user, "email");
        }
        names.removeAll(QString());
        QVERIFY(names.size() > 5);
        const auto says = [&](const QString& where) {
            for (const QString& name : names)
                if (where.contains(name, Qt::CaseInsensitive)) return true;
            return false;
        };
        QStringList seen;
        for (const char* area : {"organisations", "details", "contact", "users", "documents", "pass", "ors", "history", "problems", "search", "settings", "help"}) {
            b.window().goTo(QLatin1String(area));
            for (const QWidget* w : QApplication::topLevelWidgets()) {
                QVERIFY2(!says(w->windowTitle()), qPrintable(w->windowTitle()));
                if (w->isVisible()) seen << w->windowTitle();
            }
        }
        QVERIFY(seen.contains(QStringLiteral("Authorised users – Sekretariat")));
        // A dialog about a person has a title too.
        b.window().goTo(QStringLiteral("users"));
        auto* table = b.window().findChild<RowTable*>(QStringLiteral("usersTable"));
        table->setFocus();
        for (int r = 0; r < table->model()->rowCount(); ++r)
            if (table->model()->index(r, UsersModel::Name).data().toString().contains(QStringLiteral("Łucja"))) table->setCurrentRow(r);
        QTest::keyClick(table, Qt::Key_F2);
        auto* dialog = opened<UserDialog>(b);
        QVERIFY2(!says(dialog->windowTitle()), qPrintable(dialog->windowTitle()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QFile settings(b.folder() + QStringLiteral("/settings.ini"));
        b.window().settings().setGeometry(b.window().saveGeometry());
        QSettings(settings.fileName(), QSettings::IniFormat).sync();
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QString kept = QString::fromUtf8(settings.readAll());
        QVERIFY(!kept.isEmpty() && !says(kept));
    }

    void SYNC_23_aCopyWithoutContactIsLockedAndOpensWithTheHub()
    {
        Bureau& b = *m_bureau;
        QVERIFY(b.quiet());
        const OrgId org = owned(b);
        b.window().openOrganisation(org);
        QVERIFY(m_hub->stop());
        b.type("faxEdit", QStringLiteral("+48 58 555 01 98"));
        b.key(Qt::Key_Tab);
        b.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return b.workspace().view(org)->status.waiting == 1; }, 20'000));
        b.clock->days = 31; // a month is not waited for
        b.workspace().syncNow();
        QVERIFY(QTest::qWaitFor([&] { return b.window().area() == QLatin1String("notice"); }, 20'000));
        QVERIFY(b.workspace().view(org)->locked);
        QVERIFY(b.workspace().view(org)->state.users.empty());
        const auto* why = b.window().findChild<NoticePage*>();
        QString read;
        for (const QLabel* l : why->findChildren<QLabel*>()) read += l->text() + u' ';
        QVERIFY2(read.contains(QStringLiteral("31 days")) && read.contains(QStringLiteral("30 days")), qPrintable(read));
        QVERIFY2(read.contains(QStringLiteral("1 change made here has not been sent yet (Organisation data)")), qPrintable(read));
        b.picture(QStringLiteral("locked"));
        b.window().openOrganisation(org);
        QCOMPARE(b.window().area(), QStringLiteral("notice"));
        QVERIFY(m_hub->start());
        b.find<NoticePage>("noticePage")->focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return b.window().area() == QLatin1String("details"); }, 40'000));
        QVERIFY(b.quiet());
        QCOMPARE(text(b.workspace().view(org)->state.organisation, "fax"), std::string("+48 58 555 01 98"));
    }

    void theHubOfThisComputerSignsInByItself()
    {
        auto b = Bureau::withSample();
        QVERIFY(b->quiet());
        endSession(*b);
        b->workspace().syncNow();
        QSignalSpy ended(&b->workspace(), &Workspace::sessionEnded);
        QVERIFY(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 30'000));
        QVERIFY(b->quiet());
        QVERIFY(b->window().isSignedIn());
    }

    void SYNC_21_accessThatEndedIsToldByTheOrganisationsName()
    {
        Bureau& b = *m_bureau;
        QVERIFY(b.quiet());
        const OrgId org = owned(b);
        const QString name = qtext(b.workspace().view(org)->state.organisation, "legal_name");
        b.window().openOrganisation(org);
        Q_EMIT b.workspace().accessRemoved(org); // as the store's thread says it when the hub has refused
        QCOMPARE(b.window().area(), QStringLiteral("organisations"));
        auto* bar = b.find<MessageBar>("shellMessageBar");
        QVERIFY2(b.says("shellMessageBar").contains(name), qPrintable(b.says("shellMessageBar")));
        Q_EMIT bar->firstTriggered();
        QVERIFY(!bar->isVisible() || !b.says("shellMessageBar").contains(name));
    }

    void SEC_73_anOrganisationWhoseFileCannotBeOpenedIsTold()
    {
        Bureau& b = *m_bureau;
        const auto other = OrgId::parse("0192f0c1-2d3e-7a4b-8c5d-6e7f80910a0b");
        QVERIFY(other.has_value());
        Q_EMIT b.workspace().storeFailed(*other, QStringLiteral("store_damaged"));
        QVERIFY2(b.says("shellMessageBar").contains(QStringLiteral("damaged")), qPrintable(b.says("shellMessageBar")));
        Q_EMIT b.workspace().storeFailed(*other, QStringLiteral("store_newer"));
        QVERIFY2(b.says("shellMessageBar").contains(QStringLiteral("newer version")), qPrintable(b.says("shellMessageBar")));
    }

    void SYNC_21_aRemovedAccountIsToldAndItsCopiesAreGone()
    {
        Bureau& b = *m_bureau;
        QVERIFY(m_hub->sql(QStringLiteral("UPDATE device SET ended_at = 1")));
        QVERIFY(m_hub->sql(QStringLiteral("UPDATE session SET ended_at = 1")));
        b.workspace().syncNow();
        QVERIFY(QTest::qWaitFor([&] { return b.window().area() == QLatin1String("notice"); }, 40'000));
        QVERIFY(!b.window().workspace());
        QVERIFY(!b.profile().exists());
        QCOMPARE(QDir(b.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("lock")});
        b.picture(QStringLiteral("removed"));
        // The way back is the first start.
        b.find<NoticePage>("noticePage")->focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(b.seen("waysOptionList"));
    }

    void aProgramTooOldSaysWhatToDo()
    {
        NoticePage page;
        page.setKind(NoticePage::Kind::ProgramTooOld);
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy goOn(&page, &NoticePage::goOnWanted);
        page.focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(goOn.count(), 1);
    }
};
static const Suite<SessionTest> sessionTest;
#include "session_test.moc"
