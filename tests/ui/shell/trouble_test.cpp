// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "tests/integration/fake_server.h"
#include "tests/integration/seat.h"
#include "tests/support/sick_disk.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/shell/notice_page.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/messagebar.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>

using namespace sek;

namespace {

using Sick = test::SickDisk;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sentence of a message, without the word that says how bad it is.
QString wordsOf(QString spoken)
{
    return spoken.remove(QRegularExpression(QStringLiteral("^(Warning|Error): ")));
}

} // namespace

/// What a person reads when something is wrong: the real window, driven into each trouble (SYNC-12, SYNC-18, SYNC-27, SEC-45).
class TroubleTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::HubProcess> m_hub;
    std::unique_ptr<Bureau> m_bureau;
    std::unique_ptr<test::Seat> m_colleague;
    OrgId m_org;
    int m_edits = 0;

    OrgViewPtr view() const { return m_bureau->workspace().view(m_org); }
    QString bar() { return wordsOf(m_bureau->says("shellMessageBar")); }
    QString syncWords() { return m_bureau->find<QToolButton>("syncToolButton")->text(); }
    bool reads(const QString& sentence)
    {
        return QTest::qWaitFor([&] { return bar() == sentence; }, 40'000);
    }
    /// Somebody who works on the organisation's page changes a field.
    QString edit()
    {
        const QString value = QStringLiteral("+48 58 555 02 %1").arg(++m_edits, 2, 10, QLatin1Char('0'));
        m_bureau->window().openOrganisation(m_org);
        m_bureau->window().goTo(QStringLiteral("details"));
        m_bureau->type("faxEdit", value);
        m_bureau->key(Qt::Key_Tab);
        m_bureau->key(Qt::Key_Return, Qt::ControlModifier);
        // Decided here at once, on a thread of its own.
        if (!QTest::qWaitFor([&] { return view() && qtext(view()->state.organisation, "fax") == value; }, 20'000)) qWarning("the edit is not there");
        return value;
    }
    void serveBy(const char* versions)
    {
        m_hub->serveBy(QStringLiteral(SEK_BINARY_DIR "/tests/integration/integration_newer_hub"));
        qputenv("SEK_TEST_PROTOCOL", versions);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Sick::install();
        m_hub = std::make_unique<test::HubProcess>();
        QVERIFY(m_hub->start());
        m_bureau = std::make_unique<Bureau>();
        QVERIFY(m_bureau->start());
        QVERIFY(QTest::qWaitFor([&] { return m_bureau->seen("passphraseEdit") != nullptr; }));
        QVERIFY(m_bureau->join(*m_hub, "lucja@lodka.example"));
        for (const OrgId& org : m_bureau->workspace().organisations())
            if (m_bureau->workspace().view(org)->roles.contains("owner")) m_org = org;
        QVERIFY(view());
        m_colleague = std::make_unique<test::Seat>();
        QCOMPARE(m_colleague->join(m_hub->invitation("zaneta@lodka.example"), "zaneta@lodka.example", m_hub->password()), std::string());
        QVERIFY(m_colleague->quiet(m_org));
    }
    void init() { m_bureau->activate(); }
    void cleanup() { Sick::set(Sick::State::Well); }
    void cleanupTestCase()
    {
        m_colleague.reset();
        m_bureau.reset();
        m_hub.reset();
    }

    void whoAnswersInsteadOfTheHubIsTold_SYNC_27_SEC_45_data()
    {
        QTest::addColumn<int>("identity"); // 0: the hub's own, 1: another key, 2: the hub's key, out of date
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("words");
        const QString portal = QStringLiteral("Something else answered instead of the hub, perhaps the sign-in page of this network.");
        const QString network = QStringLiteral("Offline: sign in to the network");
        const QByteArray json = "application/json";
        QTest::newRow("SYNC-27 captive portal") << 0 << test::httpAnswer("200 OK", "text/html", "<html>Sign in to the hotel</html>") << portal << network;
        QTest::newRow("SYNC-27 proxy error") << 0 << test::httpAnswer("502 Bad Gateway", "text/html", "<h1>502</h1>") << portal << network;
        QTest::newRow("SYNC-27 JSON of somebody else") << 0 << test::httpAnswer("200 OK", json, "{\"ok\":true}") << portal << network;
        QTest::newRow("SYNC-27 feed of another organisation")
            << 0
            << test::httpAnswer("200 OK", "application/x-ndjson",
                                "{\"after\":0,\"epoch\":\"e\",\"now\":\"2026-01-01T00:00:00.000Z\",\"org\":\"" + QByteArray::fromStdString(test::sampleOrg(2).text()) +
                                    "\",\"scope\":1}\n{\"head\":true,\"up_to\":9}\n")
            << portal << network;
        QTest::newRow("SEC-45 wrong pin") << 1 << test::httpAnswer("200 OK", json, "{}")
                                          << QStringLiteral("This is not the hub of your invitation: its key is another one. The connection was ended.")
                                          << QStringLiteral("Offline: another hub answers");
        QTest::newRow("SEC-45 certificate out of date") << 2 << test::httpAnswer("200 OK", json, "{}")
                                                        << QStringLiteral("No secure connection with the hub: its certificate does not hold.")
                                                        << QStringLiteral("Offline: certificate not valid");
        QTest::newRow("the hub under another name") << 0 << test::httpAnswer("421 Misdirected Request", json, "{\"code\":\"host\",\"request_id\":\"r\"}")
                                                    << QStringLiteral("The hub does not know itself under this address. Ask whoever runs the hub.")
                                                    << QStringLiteral("Offline");
    }

    void whoAnswersInsteadOfTheHubIsTold_SYNC_27_SEC_45()
    {
        QFETCH(int, identity);
        QFETCH(QByteArray, answer);
        QFETCH(QString, sentence);
        QFETCH(QString, words);
        Bureau& b = *m_bureau;
        QVERIFY(b.quiet());
        QVERIFY(m_hub->stop());
        {
            const SelfSigned own{bytesOf(m_hub->file("tls.crt")), bytesOf(m_hub->file("tls.key"))};
            test::FakeServer server(identity == 1 ? makeSelfSigned("127.0.0.1", 30) : identity == 2 ? test::outOfDate(own) : own, m_hub->port(), answer);
            const QString value = edit();
            b.workspace().syncNow();
            QVERIFY2(reads(sentence), qPrintable(bar()));
            QVERIFY2(QTest::qWaitFor([&] { return syncWords() == words; }, 10'000), qPrintable(syncWords()));
            QCOMPARE(view()->status.waiting, 1);
            QCOMPARE(qtext(view()->state.organisation, "fax"), value);
            QVERIFY(view()->problems.empty());
            if (identity != 0) QCOMPARE(server.heard, QByteArray());
            if (identity == 2) b.picture(QStringLiteral("trouble-certificate"));
        }
        QVERIFY(m_hub->start());
        b.workspace().syncNow();
        QVERIFY(b.quiet());
        QVERIFY2(bar() != sentence, qPrintable(bar()));
    }

    void SYNC_12_aFullDiskIsToldWhereverOneIs_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("SYNC-12 full") << int(Sick::State::Full) << QStringLiteral("The disk is full. The last change is not saved. Free some space and save again.");
        QTest::newRow("SYNC-12 made read-only under the program") << int(Sick::State::Unwritable)
                                                                  << QStringLiteral("The data on this computer cannot be read or written. Nothing was changed.");
    }

    void SYNC_12_aFullDiskIsToldWhereverOneIs()
    {
        QFETCH(int, state);
        QFETCH(QString, sentence);
        Bureau& b = *m_bureau;
        QVERIFY(b.quiet());
        b.window().openOrganisation(m_org);
        b.window().goTo(QStringLiteral("settings")); // the organisation is open, and nobody looks at it
        b.workspace().setNetwork(false);
        const std::string before = text(view()->state.organisation, "website");
        const std::string value = "https://lodka.example/" + std::to_string(++m_edits);
        QCOMPARE(m_colleague->set(m_org, "website", value), std::string());
        QVERIFY(m_colleague->quiet(m_org));
        Sick::set(Sick::State(state));
        b.workspace().setNetwork(true);
        QVERIFY2(reads(sentence), qPrintable(bar()));
        QCOMPARE(syncWords(), QStringLiteral("Not saved"));
        b.picture(QStringLiteral("trouble-disk-%1").arg(state));
        QCOMPARE(text(view()->state.organisation, "website"), before); // the last good state is kept
        // On the organisation's page what is typed cannot be kept, and the page says so itself.
        b.window().openOrganisation(m_org);
        b.window().goTo(QStringLiteral("details"));
        b.type("faxEdit", QStringLiteral("+48 58 555 03 03"));
        QVERIFY(QTest::qWaitFor([&] {
            for (const MessageBar* m : b.window().findChildren<MessageBar*>())
                if (m->isVisible() && m->objectName() != QLatin1String("shellMessageBar") && wordsOf(m->spoken()) == sentence) return true;
            return false;
        }, 20'000));
        Sick::set(Sick::State::Well);
        auto* bar = b.find<MessageBar>("shellMessageBar");
        auto* button = bar->findChildren<QAbstractButton*>().first();
        QCOMPARE(button->text(), QStringLiteral("Try again"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return text(view()->state.organisation, "website") == value; }, 40'000));
        const QString typed = edit();
        QVERIFY(b.quiet());
        QCOMPARE(qtext(view()->state.organisation, "fax"), typed);
        QVERIFY2(this->bar() != sentence, qPrintable(this->bar()));
    }

    void SYNC_18_aProgramTooOldIsToldReadsOnlyAndKeepsWhatWaits()
    {
        Bureau& b = *m_bureau;
        const QString sentence = QStringLiteral("The hub needs a newer version of this program. Until then nothing can be changed here; your changes so far are kept and sent afterwards.");
        QVERIFY(b.quiet());
        QVERIFY(m_hub->stop());
        const QString value = edit();
        QVERIFY(QTest::qWaitFor([&] { return view()->status.waiting == 1; }, 20'000));
        serveBy("2-3");
        QVERIFY(m_hub->start());
        b.workspace().syncNow();
        QVERIFY2(reads(sentence), qPrintable(bar()));
        QCOMPARE(syncWords(), QStringLiteral("Update the program"));
        QVERIFY(QTest::qWaitFor([&] { return view()->readOnly(); }, 20'000));
        b.window().openOrganisation(m_org);
        b.window().goTo(QStringLiteral("details"));
        QVERIFY(!b.find("faxEdit")->isEnabled());
        QCOMPARE(b.find<QLineEdit>("faxEdit")->text(), value);
        b.picture(QStringLiteral("trouble-too-old"));
        QCOMPARE(view()->status.waiting, 1);
        // The bar's button says what to do, and the way back from there is the data.
        auto* button = b.find<MessageBar>("shellMessageBar")->findChildren<QAbstractButton*>().first();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(b.window().area(), QStringLiteral("notice"));
        b.picture(QStringLiteral("trouble-too-old-notice"));
        b.find<NoticePage>("noticePage")->focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(b.window().area() != QLatin1String("notice"));
        QVERIFY(m_hub->stop());
        serveBy("1-2"); // a hub that works with this program again
        QVERIFY(m_hub->start());
        b.workspace().syncNow();
        QVERIFY(b.quiet());
        QVERIFY(QTest::qWaitFor([&] { return !view()->readOnly(); }, 20'000));
        QVERIFY2(bar() != sentence, qPrintable(bar()));
        QCOMPARE(qtext(view()->state.organisation, "fax"), value);
        edit();
        QVERIFY(b.quiet());
    }

    void SYNC_18_aHubTooOldIsTold()
    {
        Bureau& b = *m_bureau;
        const QString sentence = QStringLiteral("The hub is too old for this program. Ask whoever runs the hub to update it.");
        QVERIFY(b.quiet());
        b.profile().speak({3, 4}); // the program was updated twice, the hub not
        b.window().lock();
        QVERIFY(b.unlock(Bureau::passphrase()));
        QVERIFY2(reads(sentence), qPrintable(bar()));
        QCOMPARE(syncWords(), QStringLiteral("Offline: the hub is too old"));
        edit();
        QVERIFY(QTest::qWaitFor([&] { return view() && view()->status.waiting == 1; }, 20'000));
        b.picture(QStringLiteral("trouble-hub-too-old"));
        QVERIFY(m_hub->stop());
        serveBy("2-3");
        QVERIFY(m_hub->start());
        b.workspace().syncNow();
        QVERIFY(b.quiet());
        QVERIFY2(bar() != sentence, qPrintable(bar()));
    }

    void SYNC_23_aCopyThatEndedIsTold()
    {
        Bureau& b = *m_bureau;
        b.window().openOrganisation(m_org);
        b.window().goTo(QStringLiteral("details"));
        const QString name = qtext(view()->state.organisation, "legal_name");
        Q_EMIT b.workspace().copyEnded(m_org); // as the store's thread says it, see aCopyEndsAfter90DaysWhereTheOrganisationWantsIt
        QCOMPARE(bar(), QStringLiteral("This computer was without the hub for 90 days. %1 wants its data deleted then, and they were. With the hub they come again.").arg(name));
        QCOMPARE(b.window().area(), QStringLiteral("organisations"));
        b.picture(QStringLiteral("trouble-copy-ended"));
        Q_EMIT b.find<MessageBar>("shellMessageBar")->firstTriggered();
        QVERIFY(!bar().contains(name));
        // What is coming is said where the data are locked.
        auto locked = std::make_shared<OrgView>(*view());
        locked->locked = true;
        locked->lease = {Instant{1}, Instant{1}.plusDays(40), 30, true};
        NoticePage page;
        page.setLocked(locked);
        QString read;
        for (const QLabel* l : page.findChildren<QLabel*>()) read += l->text() + u' ';
        QVERIFY2(read.contains(QStringLiteral("After 90 days the organisation wants them deleted on this computer.")), qPrintable(read));
        locked->lease.ends = false;
        page.setLocked(locked);
        read.clear();
        for (const QLabel* l : page.findChildren<QLabel*>()) read += l->text() + u' ';
        QVERIFY2(!read.contains(QStringLiteral("90 days")), qPrintable(read));
    }

    void aHubOfThisComputerThatDoesNotStartIsExplained_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("why");
        QTest::newRow("full") << QStringLiteral("store_full") << QStringLiteral("The disk is full. Free some space, then try again.");
        QTest::newRow("newer") << QStringLiteral("store_newer") << QStringLiteral("The data was written by a newer version of the program. Update the program.");
        QTest::newRow("program") << QStringLiteral("own_hub_program") << QStringLiteral("The hub’s program was not found beside this one. Install Sekretariat again.");
        QTest::newRow("anything") << QStringLiteral("hub_secrets") << QStringLiteral("Start the computer again. If that does not help, ask whoever helps you with it.");
    }

    void aHubOfThisComputerThatDoesNotStartIsExplained()
    {
        QFETCH(QString, code);
        QFETCH(QString, why);
        Bureau& b = *m_bureau;
        Q_EMIT b.profile().ownHubFailed(code); // as OwnHub says it after several tries
        QCOMPARE(bar(), QStringLiteral("The hub on this computer does not start. ") + why + QStringLiteral(" What you change is kept here until it does."));
        QVERIFY(!bar().contains(code));
        Q_EMIT b.profile().ownHubRunning();
    }
};
static const Suite<TroubleTest> troubleTest;
#include "trouble_test.moc"
