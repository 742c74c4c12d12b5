// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureau.h"

#include "app/desktop/single_instance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>

using namespace sek;

/// One program a profile (SEC-71).
class InstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_71_theSecondStartWakesTheFirst()
    {
        Bureau b;
        QVERIFY(b.start());
        SingleInstance first(b.folder());
        first.listen();
        QSignalSpy woken(&first, &SingleInstance::woken);
        QProcess second;
        second.start(QStringLiteral(SEK_BINARY_DIR "/app/desktop/sekretariat"),
                     {QStringLiteral("--profile"), b.folder(), QStringLiteral("--no-keychain")});
        QVERIFY(QTest::qWaitFor([&] { return woken.count() == 1; }, 30'000));
        QVERIFY(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 30'000));
        QCOMPARE(second.exitCode(), 0);
    }

    void SEC_71_anotherProfileOpensBeside()
    {
        Bureau one, two;
        QVERIFY(one.start());
        QVERIFY(two.start());
        QVERIFY(!Profile::open(one.folder(), nullptr).has_value());
    }

    /// The end of a profile empties its folder.
    void SYNC_21_aFolderWithOtherThingsBecomesNoProfile()
    {
        QTemporaryDir folder;
        QFile other(folder.filePath(QStringLiteral("accounts 2025.xlsx")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        const auto refused = Profile::open(folder.path(), nullptr);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, std::string("profile_not_empty"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(other.remove());
        QVERIFY(Profile::open(folder.path(), nullptr).has_value());
    }

    void nobodyThereIsSaid()
    {
        QTemporaryDir folder;
        SingleInstance second(folder.path());
        QVERIFY(!second.wakeOther());
    }
};
static const Suite<InstanceTest> instanceTest;
#include "instance_test.moc"
