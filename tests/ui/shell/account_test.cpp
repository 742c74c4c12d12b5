// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "core/hub/accounts/totp.h"
#include "core/sync/session/hub_session.h"
#include "ui/organisations/question_dialog.h"
#include "ui/shell/new_password_dialog.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/shell/reset_dialog.h"
#include "ui/shell/totp_dialog.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/messagebar.h"

#include <QApplication>
#include <QLabel>

using namespace sek;

namespace {

bool wrongAt(QWidget* dialog, const char* row)
{
    return QTest::qWaitFor([&] { return dialog->findChild<FieldRow*>(QLatin1String(row))->hasError(); }, 20'000);
}

const QString Old = QStringLiteral("the first invented password");
const QString New = QStringLiteral("a second invented password");
constexpr const char* Person = "lucja@lodka.example";

QByteArray fromBase32(QString text)
{
    static const QString alphabet = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray out;
    int bits = 0;
    quint32 held = 0;
    for (const QChar c : text.remove(u' ')) {
        held = (held << 5) | static_cast<quint32>(alphabet.indexOf(c));
        if ((bits += 5) < 8) continue;
        bits -= 8;
        out.append(static_cast<char>(held >> bits & 0xff));
    }
    return out;
}

} // namespace

/// The person's account on a hub, kept in the settings: password, authenticator app, recovery codes, signing out.
class AccountTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::HubProcess> m_hub;
    std::unique_ptr<Bureau> m_bureau;
    QByteArray m_secret;
    QStringList m_codes;

    void settings()
    {
        // Four tries a minute are allowed (SEC-4), and an app's code works once.
        (void)m_hub->sql(QStringLiteral("DELETE FROM throttle"));
        (void)m_hub->sql(QStringLiteral("UPDATE account SET totp_last_step = 0"));
        m_bureau->activate();
        m_bureau->window().goTo(QStringLiteral("settings"));
        QVERIFY(QTest::qWaitFor([&] { return m_bureau->find<QAbstractButton>("hubPasswordSetButton")->isEnabled(); }, 20'000));
    }
    /// The hub asks for the password unless it was shown just now.
    void confirmed(const QString& password)
    {
        auto* dialog = opened<PasswordDialog>(*m_bureau);
        fill(dialog, "dialogPasswordEdit", password);
        click(dialog, "okButton");
    }
    QString code() { return QString::fromStdString(totp::codeAt(m_secret, totp::stepAt(m_bureau->clock->now()))); }
    QString said(const char* label) { return m_bureau->find<QLabel>(label)->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<test::HubProcess>();
        QVERIFY(m_hub->start());
        m_bureau = std::make_unique<Bureau>();
        QVERIFY(m_bureau->start());
        QVERIFY(QTest::qWaitFor([&] { return m_bureau->seen("passphraseEdit") != nullptr; }));
        QVERIFY(m_bureau->join(*m_hub, Person));
        QVERIFY(m_bureau->quiet());
    }
    void cleanupTestCase()
    {
        m_bureau.reset();
        m_hub.reset();
    }

    void theHubIsNotCalledOutOfReachWhileItIsBeingAsked()
    {
        Bureau& b = *m_bureau;
        b.activate();
        b.window().goTo(QStringLiteral("settings"));
        QCOMPARE(said("hubPasswordStateLabel"), QString());
        QVERIFY(!b.find<QAbstractButton>("hubPasswordSetButton")->isEnabled());
        QVERIFY(QTest::qWaitFor([&] { return !said("hubPasswordStateLabel").isEmpty(); }, 20'000));
        QVERIFY(b.find<QAbstractButton>("hubPasswordSetButton")->isEnabled());
        b.picture(QStringLiteral("settings"));
    }

    void SEC_2_thePasswordIsChangedWithTheOldOne()
    {
        Bureau& b = *m_bureau;
        settings();
        QCOMPARE(said("hubAccountStateLabel"), QLatin1String(Person));
        b.press("hubPasswordSetButton");
        auto* dialog = opened<NewPasswordDialog>(b);
        click(dialog, "okButton");
        QVERIFY(wrongAt(dialog, "oldPasswordRow"));
        fill(dialog, "oldPasswordEdit", QStringLiteral("not the password at all"));
        fill(dialog, "newPasswordEdit", Old);
        fill(dialog, "newPasswordAgainEdit", New);
        click(dialog, "okButton");
        QVERIFY(wrongAt(dialog, "newPasswordAgainRow"));
        fill(dialog, "newPasswordAgainEdit", Old);
        click(dialog, "okButton");
        QVERIFY(wrongAt(dialog, "oldPasswordRow"));
        fill(dialog, "oldPasswordEdit", QString::fromStdString(m_hub->password()));
        fill(dialog, "newPasswordEdit", QStringLiteral("short"));
        fill(dialog, "newPasswordAgainEdit", QStringLiteral("short"));
        click(dialog, "okButton");
        QVERIFY(wrongAt(dialog, "newPasswordRow"));
        b.picture(QStringLiteral("new-password"), dialog);
        fill(dialog, "newPasswordEdit", Old);
        fill(dialog, "newPasswordAgainEdit", Old);
        click(dialog, "okButton");
        QVERIFY(QTest::qWaitFor([&] { return b.says("accountMessageBar").contains(QStringLiteral("changed")); }, 20'000));
        b.picture(QStringLiteral("settings-account"));
    }

    void SEC_10_anAuthenticatorAppIsSetUpAndAddsAComputer()
    {
        Bureau& b = *m_bureau;
        QVERIFY(m_hub->sql(QStringLiteral("UPDATE session SET factor_at = factor_at - 3600000")));
        settings();
        QCOMPARE(said("totpStateLabel"), QStringLiteral("not in use"));
        b.press("totpSetButton");
        confirmed(Old);
        auto* dialog = opened<TotpDialog>(b);
        m_secret = fromBase32(dialog->findChild<QLabel*>(QStringLiteral("totpSecretLabel"))->text());
        QCOMPARE(m_secret.size(), totp::SecretBytes);
        b.picture(QStringLiteral("totp"), dialog);
        fill(dialog, "totpCodeEdit", code() == QLatin1String("000000") ? QStringLiteral("000001") : QStringLiteral("000000"));
        click(dialog, "okButton");
        QVERIFY(wrongAt(dialog, "totpCodeRow"));
        fill(dialog, "totpCodeEdit", code());
        click(dialog, "okButton");
        QVERIFY(QTest::qWaitFor([&] { return said("totpStateLabel") == QLatin1String("in use"); }, 20'000));
        // A computer without an invitation: by the hub's address, password and code (SEC-10).
        settings();
        const auto c = b.profile().credentials();
        HubSession session(c->hub, c->hubName);
        std::optional<Result<HubSession::Enrolled>> added;
        session.addDevice({{}, Person, Old.toStdString(), {}, "pl", "Another computer"}, code().toStdString(), this,
                          [&](Result<HubSession::Enrolled> e) { added = std::move(e); });
        QVERIFY(QTest::qWaitFor([&] { return added.has_value(); }, 20'000));
        QVERIFY2(added->has_value(), added->has_value() ? "" : added->error().code.c_str());
    }

    void SEC_1_recoveryCodesAreShownOnceAndCounted()
    {
        Bureau& b = *m_bureau;
        settings();
        QCOMPARE(said("accountCodesStateLabel"), QStringLiteral("0 unused"));
        b.press("accountCodesSetButton");
        auto* dialog = opened<RecoveryDialog>(b);
        m_codes = dialog->findChild<QLabel*>(QStringLiteral("recoveryCodeLabel"))->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(m_codes.size(), 10);
        b.picture(QStringLiteral("account-codes"), dialog);
        click(dialog, "keptButton");
        QVERIFY(QTest::qWaitFor([&] { return said("accountCodesStateLabel") == QLatin1String("10 unused"); }, 20'000));
    }

    void SEC_9_signingOutLocksAndAsksForThePasswordAgain()
    {
        Bureau& b = *m_bureau;
        settings();
        b.press("hubAccountSetButton");
        click(opened<QuestionDialog>(b), "yesButton");
        QVERIFY(QTest::qWaitFor([&] { return b.window().workspace() == nullptr; }, 20'000));
        b.activate();
        QVERIFY(b.unlock(Bureau::passphrase()));
        QVERIFY(QTest::qWaitFor([&] { return b.says("shellMessageBar").contains(QStringLiteral("session with the hub has ended")); }, 30'000));
        QVERIFY(!b.window().isSignedIn());
    }

    void SEC_1_aForgottenPasswordIsSetAnewWithLinkAndCode()
    {
        Bureau& b = *m_bureau;
        (void)m_hub->sql(QStringLiteral("DELETE FROM throttle"));
        const auto made = test::HubProcess::run({QStringLiteral("account"), m_hub->folder(), QStringLiteral("--email"), QLatin1String(Person), QStringLiteral("--reset")});
        auto link = parseInvitationLink(made.out.trimmed().toStdString());
        QVERIFY2(link.has_value(), made.err.constData());
        link->hub = "127.0.0.1:" + std::to_string(m_hub->port());
        Q_EMIT b.find<MessageBar>("shellMessageBar")->firstTriggered();
        auto* signIn = opened<PasswordDialog>(b);
        b.picture(QStringLiteral("sign-in-forgotten"), signIn);
        click(signIn, "otherWayButton");
        auto* dialog = opened<ResetDialog>(b);
        click(dialog, "okButton");
        QVERIFY(wrongAt(dialog, "resetLinkRow"));
        fill(dialog, "resetLinkEdit", QString::fromStdString(write(*link)));
        fill(dialog, "resetCodeEdit", QStringLiteral("ABCD-EFGH-ABCD-EFGH-ABCD-EFGH-AB"));
        fill(dialog, "resetPasswordEdit", New);
        fill(dialog, "resetPasswordAgainEdit", New);
        click(dialog, "okButton");
        QVERIFY(wrongAt(dialog, "resetCodeRow"));
        b.picture(QStringLiteral("reset-password"), dialog);
        fill(dialog, "resetCodeEdit", m_codes.first());
        click(dialog, "okButton");
        QVERIFY(QTest::qWaitFor([&] { return b.window().isSignedIn(); }, 30'000));
        QVERIFY(b.quiet());
        settings();
        QVERIFY(QTest::qWaitFor([&] { return said("accountCodesStateLabel") == QLatin1String("9 unused"); }, 20'000));
    }

    void SEC_9_theAuthenticatorAppIsTakenAway()
    {
        Bureau& b = *m_bureau;
        settings();
        b.press("totpRemoveButton");
        QVERIFY(QTest::qWaitFor([&] { return said("totpStateLabel") == QLatin1String("not in use"); }, 20'000));
    }

    void whatTheHubDoesNotAnswerIsSaid()
    {
        Bureau& b = *m_bureau;
        m_hub->kill();
        b.window().goTo(QStringLiteral("organisations"));
        b.window().goTo(QStringLiteral("settings"));
        QVERIFY(QTest::qWaitFor([&] { return said("hubPasswordStateLabel") == QLatin1String("the hub cannot be asked now"); }, 20'000));
        QVERIFY(!b.find<QAbstractButton>("hubPasswordSetButton")->isEnabled());
    }
};
static const Suite<AccountTest> accountTest;
#include "account_test.moc"
