// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/message_log.h"

#include <QLoggingCategory>
#include <QTemporaryFile>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace sek;

namespace {

/// What the program writes on standard error while the function runs.
template <class Work> QByteArray saidWhile(Work work)
{
    QTemporaryFile file;
    if (!file.open()) return "no file";
    std::fflush(stderr);
    const int kept = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    work();
    std::fflush(stderr);
    dup2(kept, STDERR_FILENO);
    close(kept);
    file.seek(0);
    return file.readAll();
}

} // namespace

/// What a program says on standard error (SEC-70).
class MessageLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_70_debuggingIsSilentEvenWhenItIsTurnedOn()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        const QByteArray said = saidWhile([] {
            keepLogsBrief();
            qDebug("typed: Marker");
            qInfo("window: Marker");
            qInstallMessageHandler(nullptr);
        });
        QCOMPARE(said, QByteArray());
    }

    void SEC_70_warningsAreOneShortLineOfAscii()
    {
        const QByteArray said = saidWhile([] {
            keepLogsBrief();
            qWarning("%s", qPrintable(QStringLiteral("no \u0141\u00f3dka\nhere ") + QString(500, u'x')));
            qInstallMessageHandler(nullptr);
        });
        QVERIFY2(said.startsWith("default: no \\u0141\\u00f3dka\\u000ahere xxx"), said.constData());
        QVERIFY(said.endsWith("x...\n"));
        QCOMPARE(said.count('\n'), 1);
        QVERIFY(said.size() < 260);
    }
};

QTEST_GUILESS_MAIN(MessageLogTest)

#include "message_log_test.moc"
