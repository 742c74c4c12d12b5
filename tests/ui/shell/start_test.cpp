// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureau.h"

#include "ui/organisations/register_page.h"
#include "ui/shell/join_pane.h"
#include "ui/shell/lock_choice.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"

#include <QRadioButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>

using namespace sek;

namespace {

QByteArray bytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString commandLineOf(qint64 pid)
{
    return QString::fromUtf8(bytes(QStringLiteral("/proc/%1/cmdline").arg(pid)).replace('\0', ' '));
}

qint64 childPid(Bureau& b)
{
    const auto* process = b.profile().ownHub().findChild<QProcess*>();
    return process ? process->processId() : 0;
}

} // namespace

/// The first start, all three ways, by keyboard.
class StartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_63_withoutAKeychainAPassphraseIsNeededAndTheReasonTold()
    {
        Bureau b(KeychainState::Absent);
        QVERIFY(b.start());
        b.choose(0);
        QVERIFY(QTest::qWaitFor([&] { return !b.says("lockMessageBar").isEmpty(); }));
        QVERIFY2(b.says("lockMessageBar").contains(QStringLiteral("no keychain")), qPrintable(b.says("lockMessageBar")));
        b.type("passphraseEdit", QStringLiteral("too short"));
        b.press("joinButton");
        QVERIFY(b.errorOf("passphraseRow").contains(QStringLiteral("12 characters")));
        QVERIFY(!b.profile().exists());
    }

    void SEC_62_aLockedKeychainIsSaidAndTriedAgain()
    {
        Bureau b(KeychainState::Locked);
        QVERIFY(b.start());
        QVERIFY(QTest::qWaitFor([&] { return b.says("lockMessageBar").contains(QStringLiteral("locked")); }));
        QVERIFY(b.seen("passphraseEdit"));
        b.keychain.state = KeychainState::Works;
        auto* retry = b.find("lockMessageBar")->findChildren<QAbstractButton*>().first();
        retry->setFocus();
        QTest::keyClick(retry, Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return b.says("lockMessageBar").isEmpty(); }));
        QVERIFY(!b.seen("passphraseEdit"));
        QVERIFY(b.seen<QCheckBox>("alsoPassphraseCheck"));
    }

    void tryWithSampleData()
    {
        auto b = Bureau::withSample();
        QCOMPARE(b->workspace().organisations().size(), 3u);
        QVERIFY(b->profile().hasOwnHub());
        QVERIFY(b->profile().hasSample());
        QVERIFY(b->quiet());
        QCOMPARE(b->window().area(), QStringLiteral("organisations"));
    }

    void SEC_64_theHubsKeyIsOnNoCommandLineAndItsFilesAreSealed()
    {
        auto b = Bureau::withSample();
        QVERIFY(QTest::qWaitFor([&] { return b->profile().ownHub().state() == OwnHub::State::Running; }, 20'000));
        const qint64 pid = childPid(*b);
        QVERIFY(pid > 0);
        QVERIFY(commandLineOf(pid).contains(QStringLiteral("--key-stdin")));
        QVERIFY(!QRegularExpression(QStringLiteral("[0-9a-f]{32}")).match(commandLineOf(pid).remove(b->folder())).hasMatch());
        const QString hub = b->folder() + QStringLiteral("/hub/");
        QVERIFY(!bytes(hub + QStringLiteral("hub.db")).isEmpty());
        QVERIFY(!bytes(hub + QStringLiteral("hub.db")).startsWith("SQLite format 3"));
        QVERIFY(!bytes(hub + QStringLiteral("tls.key")).contains("PRIVATE KEY"));
        QVERIFY(!bytes(hub + QStringLiteral("secrets.json")).contains("pepper"));
        QVERIFY(!QFile::exists(hub + QStringLiteral("sample.json")));
        b->stop();
        QDirIterator it(b->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) QVERIFY2(!bytes(it.next()).contains("lucja@lodka.example"), qPrintable(it.filePath()));
    }

    void theHubIsStartedAgainWhenItDies()
    {
        auto b = Bureau::withSample();
        QVERIFY(QTest::qWaitFor([&] { return b->profile().ownHub().state() == OwnHub::State::Running; }, 20'000));
        b->profile().ownHub().setPatience(20);
        const qint64 pid = childPid(*b);
        const quint16 port = b->profile().ownHub().port();
        QSignalSpy running(&b->profile().ownHub(), &OwnHub::running);
        b->profile().ownHub().findChild<QProcess*>()->kill();
        QVERIFY(QTest::qWaitFor([&] { return running.count() == 1; }, 30'000));
        QVERIFY(childPid(*b) != pid);
        QCOMPARE(b->profile().ownHub().port(), port);
        QVERIFY(b->quiet());
    }

    void theHubEndsWithTheProgram()
    {
        auto b = Bureau::withSample();
        QVERIFY(QTest::qWaitFor([&] { return b->profile().ownHub().state() == OwnHub::State::Running; }, 20'000));
        const QString there = QStringLiteral("/proc/%1/cmdline").arg(childPid(*b));
        QVERIFY(QFile::exists(there));
        b->stop();
        QVERIFY(!QFile::exists(there) || bytes(there).isEmpty());
    }

    void thisComputerOnly()
    {
        Bureau b(KeychainState::Works);
        QVERIFY(b.start());
        QVERIFY(QTest::qWaitFor([&] { return b.seen("alsoPassphraseCheck") != nullptr; }));
        b.choose(2);
        b.press("joinButton");
        QVERIFY(!b.errorOf("ownNameRow").isEmpty());
        b.type("ownNameEdit", QStringLiteral("Anna Paraudziņa"));
        b.type("ownEmailEdit", QStringLiteral("anna@paraugs.example"));
        b.press("joinButton");
        QVERIFY2(QTest::qWaitFor([&] { return b.window().workspace() != nullptr; }, 60'000), qPrintable(b.says("startMessageBar")));
        // The one thing to do now is open: registering the organisation.
        QVERIFY(QTest::qWaitFor([&] { return b.window().area() == QLatin1String("register"); }, 30'000));
        QVERIFY(QTest::qWaitFor([&] {
            auto* e = b.seen<QLineEdit>("first_nameEdit");
            return e && e->text() == QStringLiteral("Anna");
        }, 20'000));
        b.picture(QStringLiteral("register"));
        // The two forms of the page stand in one column.
        const auto left = [&](const char* form, const char* edit) {
            auto* e = b.window().findChild<QWidget*>(QLatin1String(form))->findChild<QWidget*>(QLatin1String(edit));
            return e->mapTo(&b.window(), QPoint()).x();
        };
        QCOMPARE(left("registerUserForm", "first_nameEdit"), left("registerOrganisationForm", "legal_nameEdit"));
        // Inactive until everything is there; what is missing is one press away (W12).
        auto* button = b.find<QAbstractButton>("registerButton");
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->accessibleDescription().isEmpty());
        b.press("registerMissingButton");
        QVERIFY(b.seen<FieldRow>("legal_nameRow")->hasError());
        for (const char* row : {"registration_numberRow", "vat_numberRow", "picRow"}) {
            QVERIFY2(!b.find<FieldRow>(row)->isRequired() && !b.find<FieldRow>(row)->hasError(), row);
        }
        // The founder's address is the one of the sign-in (§2.4): shown, and nothing to type in.
        auto* own = b.window().findChild<QWidget*>(QStringLiteral("registerUserForm"))->findChild<FieldRow*>(QStringLiteral("emailRow"));
        QVERIFY(own && !own->findChild<QLineEdit*>(QStringLiteral("emailEdit")));
        QCOMPARE(qobject_cast<ReadOnlyValue*>(own->editor())->text(), QStringLiteral("anna@paraugs.example"));
        // Nobody answers these for the user.
        for (const auto& [row, answer] : {std::pair{"public_bodyRow", "noRadio"}, {"non_profitRow", "yesRadio"}}) {
            auto* field = b.find<FieldRow>(row);
            QVERIFY(field->hasError());
            for (const QRadioButton* r : field->findChildren<QRadioButton*>()) QVERIFY(!r->isChecked());
            auto* radio = field->findChild<QRadioButton*>(QLatin1String(answer));
            radio->setFocus();
            QTest::keyClick(radio, Qt::Key_Space);
            QVERIFY(radio->isChecked());
        }
        b.type("legal_nameEdit", QStringLiteral("Biedrība “Paraugs”"));
        b.key(Qt::Key_Tab);
        auto* country = b.find<QComboBox>("countryCombo");
        country->setFocus();
        QTest::keyClicks(country, QStringLiteral("Latv"));
        auto* kind = b.find<QComboBox>("organisation_typeCombo");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        b.type("positionEdit", QStringLiteral("Chair"));
        b.key(Qt::Key_Tab);
        // Two rows are called e-mail: the organisation's own is the first.
        auto* email = b.window().findChild<QWidget*>(QStringLiteral("registerOrganisationForm"))->findChild<QLineEdit*>(QStringLiteral("emailEdit"));
        QVERIFY(email);
        email->setFocus();
        QTest::keyClicks(email, QStringLiteral("birojs@paraugs.example"));
        b.key(Qt::Key_Tab);
        QVERIFY(button->isEnabled());
        QVERIFY(!b.seen("registerMissingButton"));
        b.press("registerButton");
        QVERIFY2(QTest::qWaitFor([&] { return b.window().area() == QLatin1String("details"); }, 20'000), qPrintable(b.says("registerMessageBar")));
        QVERIFY(b.quiet());
        const OrgId org = b.workspace().organisations().front();
        QVERIFY(QTest::qWaitFor([&] { return b.workspace().view(org)->status.seq > 0; }, 20'000));
        QVERIFY(b.workspace().view(org)->roles.contains("owner"));
        b.picture(QStringLiteral("own-organisation"));
        // A second start finds the same hub and the same organisation, and asks for nothing: the keychain has the key.
        b.stop();
        QVERIFY(b.start());
        QVERIFY(QTest::qWaitFor([&] { return b.window().workspace() != nullptr; }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return b.window().area() == QLatin1String("details"); }, 20'000));
    }

    void joinAnOrganisation()
    {
        test::HubProcess hub;
        QVERIFY(hub.start());
        Bureau b(KeychainState::Works);
        QVERIFY(b.start());
        QVERIFY(QTest::qWaitFor([&] { return b.seen("alsoPassphraseCheck") != nullptr; }));
        QVERIFY(b.join(hub, "lucja@lodka.example"));
        QVERIFY(b.profile().hasKeychainSlot());
        QVERIFY(!b.profile().hasPassphraseSlot());
        QVERIFY(!b.profile().hasOwnHub());
    }

    void anAddressShowsTheHubsFingerprintAndWantsACode()
    {
        test::HubProcess hub;
        QVERIFY(hub.start());
        Bureau b;
        QVERIFY(b.start());
        const InvitationLink link = hub.invitation("lucja@lodka.example");
        b.type("invitationEdit", QString::fromStdString(link.hub));
        b.key(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return b.seen("fingerprintLabel") != nullptr; }, 20'000));
        const QString shown = b.find<QLabel>("fingerprintLabel")->text().remove(u' ');
        QCOMPARE(shown, QString::fromLatin1(link.pins.front().left(16).toHex()).toUpper());
        QVERIFY(b.seen("accountCodeEdit"));
        QVERIFY(!b.seen("displayNameEdit"));
        b.picture(QStringLiteral("start-by-address"));
        b.type("invitationEdit", QStringLiteral("not an address at all"));
        b.key(Qt::Key_Return);
        QVERIFY(!b.errorOf("invitationRow").isEmpty());
        QVERIFY(!b.seen("fingerprintLabel"));
    }

    void aDifferentFingerprintDoesNotJoin()
    {
        test::HubProcess hub;
        QVERIFY(hub.start());
        Bureau b;
        QVERIFY(b.start());
        b.type("invitationEdit", QString::fromStdString(write(hub.invitation("lucja@lodka.example"))));
        b.key(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return b.seen("fingerprintLabel") != nullptr; }, 20'000));
        auto* no = b.find<YesNo>("fingerprintYesNo")->noRadio();
        no->setFocus();
        QTest::keyClick(no, Qt::Key_Space);
        QVERIFY(!b.find<QAbstractButton>("joinButton")->isEnabled());
        QVERIFY(!b.says("startMessageBar").isEmpty());
        QVERIFY(!b.profile().exists());
    }

    void SEC_1_aLinkThatIsChangedWhileTheHubIsAskedCanBeCheckedAndOldAnswersAreDropped()
    {
        QTcpServer server; // takes the connection and says nothing
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const std::string silent = "127.0.0.1:" + std::to_string(server.serverPort());
        InvitationLink invitation;
        invitation.hub = silent;
        invitation.pins = {QByteArray(32, 'p')};
        invitation.sealKey = std::string(43, 'A');
        invitation.token = std::string(43, 'A');
        JoinPane pane;
        QSignalSpy said(&pane, &JoinPane::said);
        auto* link = pane.findChild<QLineEdit*>(QStringLiteral("invitationEdit"));
        auto* check = pane.findChild<QAbstractButton*>(QStringLiteral("checkButton"));
        for (const QString& asked : {QString::fromStdString(silent), QString::fromStdString(write(invitation))}) {
            pane.setInvitation(asked, {});
            QVERIFY(!check->isEnabled());
            link->setText(QStringLiteral("hub.example.org"));
            QVERIFY(check->isEnabled());
        }
        // Nobody is there: that is said of the link that stands there, and of no other.
        server.close();
        pane.setInvitation(QString::fromStdString(silent), {});
        link->setText(QStringLiteral("hub.example.org"));
        JoinPane other;
        QSignalSpy otherSaid(&other, &JoinPane::said);
        other.setInvitation(QString::fromStdString(silent), {});
        QVERIFY(QTest::qWaitFor([&] { return !otherSaid.isEmpty(); }, 20'000));
        QTest::qWait(50);
        QCOMPARE(said.count(), 0);
        QVERIFY(check->isEnabled());
        // While somebody joins, the link is the one they join with.
        other.setBusy(true);
        QVERIFY(other.findChild<QLineEdit*>(QStringLiteral("invitationEdit"))->isReadOnly());
        other.setInvitation(QStringLiteral("hub.example.org"), {});
        QCOMPARE(other.findChild<QLineEdit*>(QStringLiteral("invitationEdit"))->text(), QString::fromStdString(silent));
    }
};
static const Suite<StartTest> startTest;
#include "start_test.moc"
