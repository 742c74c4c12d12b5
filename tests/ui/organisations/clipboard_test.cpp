// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/schema.h"
#include "tests/ui/widgets/suite.h"
#include "ui/forms/schema_form.h"
#include "ui/widgets/parts/clipguard.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace sek;

namespace {

const Schema& people()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = "invented_person";
        s.fields = {{.path = "town", .label = "Town"},
                    {.path = "email", .type = FieldType::Email, .label = "E-mail address", .sensitivity = Sensitivity::P2},
                    {.path = "number", .label = "Personal number", .sensitivity = Sensitivity::P3}};
        return s;
    }();
    return schema;
}

/// Types into the field, selects all and presses copy and cut.
QLineEdit* copyFrom(SchemaForm& form, const char* name, const QString& text)
{
    auto* edit = form.findChild<QLineEdit*>(QLatin1String(name));
    if (!edit) qFatal("no such field");
    edit->setFocus();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
    return edit;
}

/// What another program finds in the clipboard; ours has to answer it meanwhile.
QStringList seenByOthers()
{
    QProcess other;
    other.start(QStringLiteral(CLIPBOARD_READER), {});
    if (!QTest::qWaitFor([&] { return other.state() == QProcess::NotRunning; }, 20'000)) qFatal("the reader does not end");
    return QString::fromUtf8(other.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// What leaves the program by the clipboard.
class ClipboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void SEC_68_aNationalNumberCannotBeCopiedAndNothingIsLearnt()
    {
        SchemaForm form(people());
        for (const Field& f : people().fields) form.addField(f.path);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        form.activateWindow(); // a display without a window manager leaves it to us
        QVERIFY(QTest::qWaitForWindowActive(&form));
        copyFrom(form, "townEdit", QStringLiteral("Paraugpils"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Paraugpils"));
        auto* number = copyFrom(form, "numberEdit", QStringLiteral("02070803628"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Paraugpils"));
        QTest::keyClick(number, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Paraugpils"));
        QCOMPARE(number->text(), QStringLiteral("02070803628"));
        QCOMPARE(number->contextMenuPolicy(), Qt::NoContextMenu);
        QVERIFY(!number->dragEnabled());
        const auto learnsNothing = Qt::ImhNoPredictiveText | Qt::ImhSensitiveData;
        for (const char* name : {"numberEdit", "emailEdit"})
            QVERIFY((form.findChild<QLineEdit*>(QLatin1String(name))->inputMethodHints() & learnsNothing) == learnsNothing);
    }

    void SEC_68_programsThatKeepAHistorySeeTheMark()
    {
        QClipboard* clipboard = QGuiApplication::clipboard();
        clipboard->setText(QStringLiteral("lucja@lodka.example"));
        const QString mark = QStringLiteral("x-kde-passwordManagerHint=secret");
        QStringList seen = seenByOthers();
        QVERIFY(seen.contains(QStringLiteral("lucja@lodka.example")));
        QVERIFY(!seen.contains(mark)); // it is the guard's doing
        ClipGuard guard;
        clipboard->setText(QStringLiteral("celina@lodka.example"));
        seen = seenByOthers();
        QVERIFY(seen.contains(QStringLiteral("celina@lodka.example")));
        QVERIFY2(seen.contains(mark), qPrintable(seen.join(u' ')));
    }

    void SEC_68_whatIsCopiedIsMarkedAndTakenAway()
    {
        ClipGuard guard;
        guard.setKeepMs(60);
        QClipboard* clipboard = QGuiApplication::clipboard();
        clipboard->setText(QStringLiteral("lucja@lodka.example"));
        QVERIFY(ClipGuard::isMarked());
        QCOMPARE(clipboard->text(), QStringLiteral("lucja@lodka.example"));
        QVERIFY(QTest::qWaitFor([&] { return clipboard->text().isEmpty(); }, 5000));
        // Something newer has its own time.
        guard.setKeepMs(400);
        clipboard->setText(QStringLiteral("first"));
        QTest::qWait(250);
        clipboard->setText(QStringLiteral("second"));
        QElapsedTimer since;
        since.start();
        QTest::qWait(250);
        const QString left = clipboard->text();
        if (since.elapsed() < 350) QCOMPARE(left, QStringLiteral("second")); // on a machine that is not asleep
        QVERIFY(QTest::qWaitFor([&] { return clipboard->text().isEmpty(); }, 5000));
    }
};
static const Suite<ClipboardTest> clipboardTest;
#include "clipboard_test.moc"
