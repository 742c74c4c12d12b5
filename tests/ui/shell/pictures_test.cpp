// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureau.h"

#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/views/rowroles.h"
#include "ui/widgets/views/rowtable.h"
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

/// What is taller than it needs to be: words or fields spread over room that is nobody's.
QStringList spread(QWidget* in)
{
    QStringList out;
    const auto check = [&out](const QWidget* w, const QString& what) {
        const int needed = std::max(w->hasHeightForWidth() ? w->heightForWidth(w->width()) : 0, w->sizeHint().height());
        if (w->isVisible() && w->height() > needed + 8) out.append(QStringLiteral("%1: %2 instead of %3").arg(what).arg(w->height()).arg(needed));
    };
    for (const QLabel* l : in->findChildren<QLabel*>()) check(l, l->text());
    for (const FieldRow* r : in->findChildren<FieldRow*>()) check(r, r->objectName());
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
                QCOMPARE(spread(fresh.seen("startPage")), QStringList());
                QCOMPARE(fresh.seen<SegmentedButtons>("languageSegments")->current(), language);
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
            for (const RowTable* table : b->window().findChildren<RowTable*>())
                for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
                    if (!table->model()->index(row, 0).data(RowRole::SecondLine).toString().isEmpty())
                        QVERIFY2(table->rowHeight(row) >= Theme::get().rowHeight(true), qPrintable(table->objectName()));
            QCOMPARE(cut(&b->window()), QStringList());
        }
        QCOMPARE(b->window().size(), size);
        b->window().lock();
        b->picture(QStringLiteral("lock") + suffix);
    }
};
static const Suite<FramePicturesTest> framePicturesTest;
#include "pictures_test.moc"
