// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureau.h"

#include "ui/widgets/views/sidebar.h"

#include <QLabel>
#include <QPushButton>

using namespace sek;

namespace {

/// Buttons whose words do not fit into them, and labels cut off at the right.
QStringList cut(QWidget* in)
{
    QStringList out;
    for (const QPushButton* b : in->findChildren<QPushButton*>())
        if (b->isVisible() && b->width() + 1 < b->sizeHint().width()) out.append(b->objectName() + u' ' + b->text());
    return out;
}

} // namespace

/// Each page of the frame in each language, light or dark; nothing is cut off.
class FramePicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        resetTheme();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void pages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("text");
        QTest::addColumn<bool>("dark");
        QTest::newRow("en") << QStringLiteral("en") << QSize(1360, 860) << 100 << false;
        QTest::newRow("lv-dark") << QStringLiteral("lv") << QSize(1360, 860) << 100 << true;
        QTest::newRow("sv") << QStringLiteral("sv") << QSize(1360, 860) << 100 << false;
        QTest::newRow("pl-dark") << QStringLiteral("pl") << QSize(1360, 860) << 100 << true;
    }
    void pages()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, text);
        QFETCH(bool, dark);
        const QString suffix = QLatin1Char('-') + QString::fromLatin1(QTest::currentDataTag());
        {
            Bureau fresh;
            QVERIFY(fresh.start());
            Theme::get().setAppearance(dark ? Appearance::Dark : Appearance::Light);
            Theme::get().setTextSize(text);
            fresh.program().setLanguage(language);
            fresh.window().resize(size);
            const char* ways[] = {"sample", "join", "alone"};
            for (int way = 0; way < 3; ++way) {
                fresh.choose(way);
                QCoreApplication::processEvents();
                fresh.picture(QStringLiteral("start-%1").arg(QLatin1String(ways[way])) + suffix);
                QCOMPARE(cut(fresh.seen("startPage")), QStringList());
            }
            QCOMPARE(fresh.window().size(), size);
        }
        auto b = Bureau::withSample();
        Theme::get().setAppearance(dark ? Appearance::Dark : Appearance::Light);
        Theme::get().setTextSize(text);
        b->program().setLanguage(language);
        b->window().resize(size);
        for (const OrgId& org : b->workspace().organisations())
            if (b->workspace().view(org)->roles.contains("owner")) b->window().openOrganisation(org);
        for (const char* page : {"organisations", "details", "settings", "access", "search", "help"}) {
            b->window().goTo(QLatin1String(page));
            QTest::qWait(0);
            if (page == QByteArray("access")) QVERIFY(QTest::qWaitFor([&] { return b->seen("accessPeopleTable") != nullptr; }, 20'000)); // the hub tells it
            b->picture(QLatin1String(page) + suffix);
            QCOMPARE(cut(&b->window()), QStringList());
        }
        QCOMPARE(b->window().size(), size);
        b->window().lock();
        b->picture(QStringLiteral("lock") + suffix);
    }
};
static const Suite<FramePicturesTest> framePicturesTest;
#include "pictures_test.moc"
