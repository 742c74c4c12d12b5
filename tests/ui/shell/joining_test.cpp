// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "ui/organisations/question_dialog.h"
#include "ui/shell/join_dialog.h"
#include "ui/shell/rejoin_dialog.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

using namespace sek;

namespace {

QString linkOf(test::HubProcess& hub, InvitationLink link)
{
    link.hub = "127.0.0.1:" + std::to_string(hub.port());
    return QString::fromStdString(write(link));
}

QString invitationTo(test::HubProcess& hub, const OrgId& org, const char* email)
{
    const auto made = test::HubProcess::run({QStringLiteral("account"), hub.folder(), QStringLiteral("--email"), QLatin1String(email), QStringLiteral("--org"),
                                             QString::fromStdString(org.text()), QStringLiteral("--role"), QStringLiteral("viewer")});
    const auto link = parseInvitationLink(made.out.trimmed().toStdString());
    if (!link) qFatal("no invitation: %s", made.err.constData());
    return linkOf(hub, *link);
}

QString saysIn(QWidget* dialog, const char* bar)
{
    const auto* b = dialog->findChild<MessageBar*>(QLatin1String(bar));
    return b->isVisible() ? b->spoken() : QString();
}

QStringList filesOf(const Bureau& b)
{
    return QDir(b.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

constexpr const char* Person = "lucja@lodka.example";

std::unique_ptr<Bureau> joinedTo(test::HubProcess& hub)
{
    auto b = std::make_unique<Bureau>();
    if (!b->start() || !QTest::qWaitFor([&] { return b->seen("passphraseEdit") != nullptr; }) || !b->join(hub, Person, linkOf(hub, hub.anotherInvitation(Person))) || !b->quiet())
        qFatal("joining does not work");
    return b;
}

OrgId home(Bureau& b)
{
    std::optional<OrgId> found; // it may be the second to arrive
    (void)QTest::qWaitFor([&] {
        for (const OrgId& org : b.workspace().organisations())
            if (b.workspace().view(org)->roles.contains("owner")) found = org;
        return found.has_value();
    }, 20'000);
    if (!found) qFatal("owns nothing");
    return *found;
}

/// The organisation's form. Of several caches one is read before the other, so it is waited for.
void openDetails(Bureau& b, const OrgId& org)
{
    const auto here = [&] {
        const auto view = b.workspace().view(org);
        return view && view->status.complete;
    };
    if (!QTest::qWaitFor(here, 20'000)) qFatal("the organisation does not arrive");
    b.window().openOrganisation(org);
    b.window().goTo(QStringLiteral("details"));
}

void changeFax(Bureau& b, const OrgId& org, const QString& fax)
{
    openDetails(b, org);
    b.type("faxEdit", fax);
    b.key(Qt::Key_Tab);
    b.key(Qt::Key_Return, Qt::ControlModifier);
}

std::string faxOf(Bureau& b, const OrgId& org)
{
    return text(b.workspace().view(org)->state.organisation, "fax");
}

} // namespace

/// A profile that has a hub: a further organisation, the same hub as a new device, and the end.
class JoiningTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::HubProcess> m_hub;

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<test::HubProcess>();
        QVERIFY(m_hub->start());
    }
    void cleanupTestCase() { m_hub.reset(); }

    /// Design 3.6: anyone founds an organisation where the hub allows it, and is told where it does not.
    void aFurtherOrganisationIsFoundedWhereTheHubAllowsIt()
    {
        test::HubProcess hub;
        QVERIFY(hub.start());
        auto b = joinedTo(hub);
        const OrgId mine = home(*b);
        const Json first = b->workspace().view(mine)->state.organisation;
        b->window().goTo(QStringLiteral("organisations"));
        b->act("registerOrganisation")->trigger();
        QVERIFY(QTest::qWaitFor([&] { return b->says("organisationsMessageBar").contains(QStringLiteral("without an invitation")); }, 20'000));
        QCOMPARE(b->workspace().organisations().size(), 1u);
        b->picture(QStringLiteral("register-closed"));

        QVERIFY(hub.stop());
        QFile file(hub.file("hub.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Json config = cj1::parse(file.readAll()).value();
        file.close();
        config["open_registration"] = true;
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(cj1::write(config)) > 0);
        file.close();
        QVERIFY(hub.start());
        QVERIFY(QTest::qWaitFor([&] {
            if (b->act("registerOrganisation")->isEnabled()) b->act("registerOrganisation")->trigger();
            return b->window().area() == QLatin1String("register");
        }, 60'000));
        QCOMPARE(b->workspace().organisations().size(), 2u);

        // First: is it here already? By the number, whatever stands between its digits.
        const QString number = qtext(first, "registration_number");
        QVERIFY(!number.isEmpty());
        auto* country = b->find<QComboBox>("countryCombo");
        country->setCurrentIndex(country->findData(qtext(first, "country")));
        Q_EMIT country->activated(country->currentIndex());
        b->type("registration_numberEdit", number.left(3) + u' ' + number.mid(3));
        b->key(Qt::Key_Tab);
        QVERIFY2(b->says("foundMessageBar").contains(qtext(first, "oid")), qPrintable(b->says("foundMessageBar")));
        QVERIFY(!b->find<QAbstractButton>("registerButton")->isEnabled());
        b->picture(QStringLiteral("register-found"));
        Q_EMIT b->find<MessageBar>("foundMessageBar")->firstTriggered();
        QVERIFY(QTest::qWaitFor([&] { return b->window().area() == QLatin1String("details"); }, 20'000));
        // What was begun is the one that is gone on with: no second place is opened.
        b->act("registerOrganisation")->trigger();
        QCOMPARE(b->window().area(), QStringLiteral("register"));
        QCOMPARE(b->workspace().organisations().size(), 2u);
        // Another one after all: the question goes, and does not come again.
        b->type("legal_nameEdit", qtext(first, "legal_name"));
        b->key(Qt::Key_Tab);
        QVERIFY(b->says("foundMessageBar").contains(qtext(first, "oid")));
        Q_EMIT b->find<MessageBar>("foundMessageBar")->secondTriggered();
        QVERIFY(!b->seen("foundMessageBar"));
        b->type("picEdit", qtext(first, "pic"));
        b->key(Qt::Key_Tab);
        QVERIFY(!b->seen("foundMessageBar"));
    }

    void SEC_1_aFurtherOrganisationIsJoinedInTheSessionThereIs()
    {
        auto b = joinedTo(*m_hub);
        const OrgId mine = home(*b);
        OrgId other = test::sampleOrg(1);
        for (int n = 1; other == mine; ++n) other = test::sampleOrg(n);
        b->window().goTo(QStringLiteral("organisations"));
        b->act("join")->trigger();
        auto* dialog = opened<JoinDialog>(*b);
        click(dialog, "joinOrganisationButton");
        QVERIFY(dialog->findChild<FieldRow*>(QStringLiteral("joinLinkRow"))->hasError());
        fill(dialog, "joinLinkEdit", QStringLiteral("sekretariat:join?v=1&hub="));
        click(dialog, "joinOrganisationButton");
        QVERIFY(dialog->findChild<FieldRow*>(QStringLiteral("joinLinkRow"))->hasError());
        // Sent to somebody else, or for a new computer: said, and nothing is used up.
        fill(dialog, "joinLinkEdit", invitationTo(*m_hub, other, "somebody@example.org"));
        click(dialog, "joinOrganisationButton");
        QVERIFY(QTest::qWaitFor([&] { return saysIn(dialog, "joinMessageBar").contains(QLatin1String(Person)); }, 20'000));
        b->picture(QStringLiteral("join-other-address"), dialog);
        fill(dialog, "joinLinkEdit", linkOf(*m_hub, m_hub->anotherInvitation(Person)));
        click(dialog, "joinOrganisationButton");
        QVERIFY(QTest::qWaitFor([&] { return saysIn(dialog, "joinMessageBar").contains(QStringLiteral("new to the hub")); }, 20'000));
        QCOMPARE(b->workspace().organisations().size(), 1u);
        const QString link = invitationTo(*m_hub, other, Person);
        fill(dialog, "joinLinkEdit", link);
        click(dialog, "joinOrganisationButton");
        QVERIFY(b->arrived(2));
        QVERIFY(QTest::qWaitFor([&] { return b->window().area() == QLatin1String("details"); }, 20'000));
        QVERIFY(b->workspace().view(other)->roles.contains("viewer"));
        // Used up; and after a start it is there without being asked for.
        b->window().takeInvitation(link);
        auto* again = opened<JoinDialog>(*b);
        click(again, "joinOrganisationButton");
        QVERIFY(QTest::qWaitFor([&] { return saysIn(again, "joinMessageBar").contains(QStringLiteral("used already")); }, 20'000));
        QTest::keyClick(again, Qt::Key_Escape);
        b->stop();
        QVERIFY(b->start());
        QVERIFY(b->unlock(Bureau::passphrase()));
        QVERIFY(b->arrived(2));
    }

    void aLinkThatCameWhileLockedIsShownAfterwards()
    {
        auto b = joinedTo(*m_hub);
        OrgId other = test::sampleOrg(1);
        if (other == home(*b)) other = test::sampleOrg(2);
        b->window().lock();
        const QString link = invitationTo(*m_hub, other, Person);
        b->window().takeInvitation(link);
        QVERIFY(b->unlock(Bureau::passphrase()));
        QCOMPARE(opened<JoinDialog>(*b)->findChild<QLineEdit*>(QStringLiteral("joinLinkEdit"))->text(), link);
    }

    void SYNC_20_aCopiedProfileJoinsAgainAndNothingTypedIsLost()
    {
        auto one = joinedTo(*m_hub);
        const OrgId org = home(*one);
        one->stop();
        Bureau two;
        QVERIFY(copyFolder(one->folder(), two.folder()));
        QVERIFY(one->start());
        QVERIFY(one->unlock(Bureau::passphrase()));
        QVERIFY(one->arrived());
        changeFax(*one, org, QStringLiteral("+48 58 555 01 91"));
        QVERIFY(QTest::qWaitFor([&] { return faxOf(*one, org) == "+48 58 555 01 91"; }, 20'000));
        QVERIFY(one->quiet());
        one->stop();
        QVERIFY(two.start());
        QVERIFY(two.unlock(Bureau::passphrase()));
        QVERIFY(two.arrived());
        openDetails(two, org);
        two.type("websiteEdit", QStringLiteral("https://copy.example.org"));
        two.key(Qt::Key_Tab);
        two.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return two.says("shellMessageBar").contains(QStringLiteral("another computer")); }, 60'000));
        two.picture(QStringLiteral("device-copied"));
        Q_EMIT two.find<MessageBar>("shellMessageBar")->firstTriggered();
        auto* dialog = opened<RejoinDialog>(two);
        QVERIFY(!dialog->findChild<QAbstractButton*>(QStringLiteral("rejoinButton"))->isEnabled());
        fill(dialog, "invitationEdit", linkOf(*m_hub, m_hub->anotherInvitation(Person)));
        QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("invitationEdit")), Qt::Key_Return);
        auto* same = dialog->findChild<YesNo*>(QStringLiteral("fingerprintYesNo"))->yesRadio();
        QVERIFY(QTest::qWaitFor([&] { return same->isVisible(); }, 20'000));
        same->setFocus();
        QTest::keyClick(same, Qt::Key_Space);
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("emailEdit"))->text(), QLatin1String(Person));
        fill(dialog, "passwordEdit", QString::fromStdString(m_hub->password()));
        two.picture(QStringLiteral("rejoin"), dialog);
        click(dialog, "rejoinButton");
        QVERIFY(QTest::qWaitFor([&] { return two.window().workspace() && !two.says("shellMessageBar").contains(QStringLiteral("another computer")) && two.quiet(); }, 60'000));
        QVERIFY(two.workspace().view(org)->problems.empty());
        const Json& now = two.workspace().view(org)->state.organisation;
        QCOMPARE(text(now, "website"), std::string("https://copy.example.org"));
        QCOMPARE(text(now, "fax"), std::string("+48 58 555 01 91"));
    }

    void SEC_73_aDamagedFileIsToldFetchedAgainAndWorkGoesOn()
    {
        auto b = joinedTo(*m_hub);
        const OrgId org = home(*b);
        for (const char* fax : {"+48 58 555 01 81", "+48 58 555 01 82"}) { // numbers that nobody will remember
            changeFax(*b, org, QLatin1String(fax));
            QVERIFY(QTest::qWaitFor([&] { return faxOf(*b, org) == fax; }, 20'000));
            QVERIFY(b->quiet());
        }
        const std::string website = text(b->workspace().view(org)->state.organisation, "website");
        b->stop();
        QFile cache(b->folder() + u'/' + QString::fromStdString(org.text()) + QStringLiteral(".cache"));
        QVERIFY(cache.open(QIODevice::ReadWrite));
        cache.write(QByteArray(4096, 'x'));
        cache.close();
        QVERIFY(b->start());
        QVERIFY(b->unlock(Bureau::passphrase()));
        QVERIFY(QTest::qWaitFor([&] { return b->says("shellMessageBar").contains(QStringLiteral("was damaged")); }, 20'000));
        b->picture(QStringLiteral("damaged"));
        QVERIFY(b->says("shellMessageBar").contains(QStringLiteral("Some could not be read")));
        QVERIFY2(!b->says("shellMessageBar").contains(QStringLiteral("0 changes")), qPrintable(b->says("shellMessageBar")));
        QVERIFY(filesOf(*b).contains(QFileInfo(cache).fileName() + QStringLiteral(".damaged-1")));
        QVERIFY(b->arrived());
        QVERIFY(QTest::qWaitFor([&] { return b->workspace().view(org) && faxOf(*b, org) == "+48 58 555 01 82"; }, 20'000));
        changeFax(*b, org, QStringLiteral("+48 58 555 01 83"));
        QVERIFY(QTest::qWaitFor([&] { return faxOf(*b, org) == "+48 58 555 01 83"; }, 20'000));
        QVERIFY(b->quiet());
        QVERIFY(b->workspace().view(org)->problems.empty());
        QVERIFY(!b->says("shellMessageBar").contains(QStringLiteral("another computer")));
        QCOMPARE(text(b->workspace().view(org)->state.organisation, "website"), website);
    }

    void theSampleIsLeftForARealInvitation()
    {
        auto b = Bureau::withSample();
        const QString link = linkOf(*m_hub, m_hub->anotherInvitation(Person));
        b->window().takeInvitation(link);
        auto* dialog = opened<JoinDialog>(*b);
        click(dialog, "joinOrganisationButton");
        QVERIFY(saysIn(dialog, "joinMessageBar").contains(QStringLiteral("sample data")));
        b->picture(QStringLiteral("join-from-sample"), dialog);
        click(dialog, "joinElsewhereButton");
        auto* question = opened<QuestionDialog>(*b);
        b->picture(QStringLiteral("leave-sample"), question);
        click(question, "yesButton");
        QVERIFY(QTest::qWaitFor([&] { return b->seen("fingerprintLabel") != nullptr; }, 30'000));
        QVERIFY(!b->profile().exists());
        QVERIFY(!b->profile().hasOwnHub());
        QVERIFY(!filesOf(*b).contains(QStringLiteral("hub")));
        QCOMPARE(b->find<QLineEdit>("invitationEdit")->text(), link);
        b->activate();
        auto* same = b->find<YesNo>("fingerprintYesNo")->yesRadio();
        same->setFocus();
        QTest::keyClick(same, Qt::Key_Space);
        b->type("emailEdit", QLatin1String(Person));
        b->type("passwordEdit", QString::fromStdString(m_hub->password()));
        b->type("passphraseEdit", Bureau::passphrase());
        b->press("joinButton");
        QVERIFY(QTest::qWaitFor([&] { return b->window().workspace() != nullptr; }, 30'000));
        QVERIFY(b->arrived());
    }

    void anotherHubAsksForAProfileOfItsOwn()
    {
        auto b = joinedTo(*m_hub);
        QSignalSpy wanted(&b->window(), &MainWindow::newProfileWanted);
        InvitationLink link = m_hub->anotherInvitation(Person);
        link.hub = "another.example.org";
        b->window().takeInvitation(QString::fromStdString(write(link)));
        auto* dialog = opened<JoinDialog>(*b);
        click(dialog, "joinOrganisationButton");
        QVERIFY(saysIn(dialog, "joinMessageBar").contains(QStringLiteral("another.example.org")));
        click(dialog, "joinElsewhereButton");
        QCOMPARE(wanted.count(), 1);
        QVERIFY(b->window().workspace());
    }

    void SEC_62_whoHasNoKeyAnyMoreCanBeginAnew()
    {
        auto b = joinedTo(*m_hub);
        b->window().lock();
        auto* reset = b->find<LinkLabel>("resetLink");
        reset->setFocus();
        QTest::keyClick(reset, Qt::Key_Return);
        auto* question = opened<QuestionDialog>(*b);
        QString said;
        for (const QLabel* l : question->findChildren<QLabel*>()) said += l->text() + u' ';
        QVERIFY2(said.contains(QStringLiteral("has not reached the hub")), qPrintable(said));
        b->picture(QStringLiteral("reset"), question);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(b->profile().exists());
        reset->setFocus();
        QTest::keyClick(reset, Qt::Key_Return);
        click(opened<QuestionDialog>(*b), "yesButton");
        QVERIFY(QTest::qWaitFor([&] { return b->seen("waysOptionList") != nullptr; }, 20'000));
        QCOMPARE(filesOf(*b), QStringList{QStringLiteral("lock")});
    }

    void SYNC_21_theEndGoesOnAfterACrash()
    {
        auto b = joinedTo(*m_hub);
        b->stop();
        QVERIFY(filesOf(*b).contains(QStringLiteral("profile.keys")));
        QFile mark(b->folder() + QStringLiteral("/ending"));
        QVERIFY(mark.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        mark.close();
        QVERIFY(b->start());
        QVERIFY(!b->profile().exists());
        for (const QString& file : filesOf(*b)) QVERIFY2(!file.endsWith(QStringLiteral(".cache")) && file != QLatin1String("ending"), qPrintable(file));
        QVERIFY(b->seen("waysOptionList"));
    }
};
static const Suite<JoiningTest> joiningTest;
#include "joining_test.moc"
