// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture.h"

#include "tests/ui/widgets/suite.h"
#include "tests/unit/output/certificate_world.h"
#include "ui/attendance/verify_dialog.h"
#include "ui/attendance/verify_texts.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sek;
using namespace sek::test;

namespace {

struct Counter
{
    explicit Counter(std::set<std::string> trusted = {})
        : dialog(new VerifyDialog(std::move(trusted), "Europe/Stockholm", QDate(2026, 4, 1), &window))
    {
        window.show();
        dialog->open();
        dialog->activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog; })) qFatal("no dialog");
    }
    void check(const QByteArray& bytes, const char* name = "intyg.pdf")
    {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
        file.close();
        QSignalSpy done(dialog, &VerifyDialog::checked);
        dialog->check(file.fileName());
        QCOMPARE(done.count(), 0); // never in the window's own turn
        QVERIFY(done.wait(20'000));
    }
    QString outcome() { return dialog->findChild<IconLabel*>(QStringLiteral("verifyOutcomeLabel"))->text(); }
    QString all()
    {
        QStringList lines;
        auto* scroll = dialog->findChild<QScrollArea*>(QStringLiteral("verifyScrollArea"));
        if (scroll->widget())
            for (TextLabel* l : scroll->widget()->findChildren<TextLabel*>()) lines << l->text();
        return lines.join(u'\n');
    }
    QWidget window;
    VerifyDialog* dialog;
    QTemporaryDir dir;
};

} // namespace

/// *Verify certificate* in the program (attendance §4.3): the words for what the checker finds.
class VerifyDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void aCertificateIsCheckedWithTheHubsKeys()
    {
        SealedWorld world(fullContent());
        Counter c({world.trusted()});
        c.check(certificateOf(world));
        QCOMPARE(c.outcome(), QStringLiteral("Valid"));
        const QString all = c.all();
        for (const char* words : {"Astrid Exempel", "one-time code", "What holds", "trusted here", "What this check cannot tell", "the person named"})
            QVERIFY2(all.contains(QString::fromUtf8(words)), qPrintable(all));
        QVERIFY(!all.contains(QStringLiteral("What does not hold")));
        QVERIFY(!c.dialog->findChild<QLineEdit*>(QStringLiteral("verifyKeyEdit"))->isVisible());
        savePicture(c.dialog, QStringLiteral("verify-valid"));
        QTest::mouseClick(c.dialog->findChild<QPushButton*>(QStringLiteral("verifyCopyButton")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("intyg.pdf")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Astrid Exempel")));
    }

    void A_37_alteredPagesAreSaid()
    {
        SealedWorld world(fullContent());
        QByteArray altered = certificateOf(world);
        const qsizetype page = altered.indexOf("stream\n", altered.indexOf("/FlateDecode")) + 200;
        altered[page] = static_cast<char>(altered[page] ^ 1);
        Counter c({world.trusted()});
        c.check(altered);
        QCOMPARE(c.outcome(), QStringLiteral("Not valid: the content was altered"));
        QVERIFY(c.all().contains(QStringLiteral("The pages were changed after they were sealed.")));
        QVERIFY(!c.all().contains(QStringLiteral("What holds")));
        savePicture(c.dialog, QStringLiteral("verify-altered"));
    }

    /// A stranger checks it: everything fits, and whose it is they have from elsewhere.
    void A_39_theIssuersKeyIsTypedByWhoHasItFromElsewhere()
    {
        SealedWorld world(fullContent());
        world.rotate();
        Counter c;
        c.check(world.package(), "paket.zip");
        QCOMPARE(c.outcome(), QStringLiteral("It fits together, the issuer is not known"));
        auto* key = c.dialog->findChild<QLineEdit*>(QStringLiteral("verifyKeyEdit"));
        QVERIFY(key->isVisible());
        key->setFocus();
        QTest::keyClicks(key, QStringLiteral("not a key"));
        QTest::keyClick(key, Qt::Key_Return);
        QVERIFY(c.dialog->isVisible());
        QVERIFY(c.dialog->findChild<TextLabel*>(QStringLiteral("verifyKeyErrorLabel"))->isVisible());
        key->selectAll();
        QTest::keyClicks(key, QString::fromStdString(world.trusted()));
        QSignalSpy done(c.dialog, &VerifyDialog::checked);
        QTest::keyClick(key, Qt::Key_Return);
        QVERIFY(done.wait(20'000));
        QCOMPARE(c.outcome(), QStringLiteral("Valid"));
        QVERIFY(!key->isVisible());
        QVERIFY(c.all().contains(QStringLiteral("Earlier key")));
    }

    void whatIsNoCertificateIsSaid()
    {
        Counter c;
        c.check("hello");
        QCOMPARE(c.outcome(), QStringLiteral("This cannot be checked"));
        QSignalSpy done(c.dialog, &VerifyDialog::checked);
        c.dialog->check(c.dir.filePath(QStringLiteral("gone.pdf")));
        QVERIFY(done.wait(20'000));
        QCOMPARE(c.outcome(), QStringLiteral("The file cannot be read"));
    }

    void whatTheFileSaysCannotPretendToBeSomethingElse()
    {
        Verdict v;
        v.outcome = Outcome::Valid;
        v.orgName = "Exempel\u202Egro.elpmaxe";
        const QString text = wordsOf(v, "UTC", QDate(2026, 4, 1)).asText();
        QVERIFY(text.contains(QStringLiteral("<U+202E>")));
        QCOMPARE(fingerprintIn(QStringLiteral("abc")), std::string());
    }

    void theLinkLeadsToWhatACodeProves()
    {
        Counter c;
        QSignalSpy help(c.dialog, &VerifyDialog::helpWanted);
        auto* link = c.dialog->findChild<LinkLabel*>(QStringLiteral("verifyProvesLink"));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(help.count(), 1);
        QCOMPARE(help.at(0).at(0).toString(), QStringLiteral("limits"));
    }
};
static const Suite<VerifyDialogTest> verifyDialogTest;
#include "verify_test.moc"
