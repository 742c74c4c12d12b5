// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the whole kit, kept under gallery/ in the build folder, and what must hold in every one of them.
#include "gallery.h"
#include "suite.h"

#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/colors.h"

#include <QAbstractButton>
#include <QDir>
#include <QImage>
#include <QLayout>

using namespace sek;

namespace {
using Make = std::unique_ptr<QWidget> (*)();
struct Page
{
    const char* name;
    Make make;
};
const Page pages[] = {{"components", gallery::components},
                      {"form", gallery::formPage},
                      {"list", gallery::listPage},
                      {"comparison", gallery::comparison},
                      {"menus", gallery::menus}};
} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { resetTheme(); }

    void words_are_whole_and_grounds_are_of_the_theme_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("appearance");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("width");
        for (int i = 0; i < int(std::size(pages)); ++i) {
            const auto row = [&](const char* kind, Appearance a, int percent, int width) {
                QTest::addRow("%s-%s", pages[i].name, kind) << i << int(a) << percent << width;
            };
            row("light", Appearance::Light, 100, 0);
            row("dark", Appearance::Dark, 100, 0);
            row("200", Appearance::Light, 200, i == 1 ? 1360 : 0);
            row("highcontrast", Appearance::HighContrast, 100, 0);
            if (i == 1 || i == 2) row("1024", Appearance::Light, 100, 1024);
        }
    }

    void words_are_whole_and_grounds_are_of_the_theme()
    {
        QFETCH(int, page);
        QFETCH(int, appearance);
        QFETCH(int, percent);
        QFETCH(int, width);
        Theme& t = Theme::get();
        t.setTextSize(percent);
        t.setAppearance(Appearance(appearance));
        const std::unique_ptr<QWidget> window = pages[page].make();
        if (width > 0) window->resize(width, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        // A window is not made taller by itself for text that wraps.
        const int needed = window->layout()->totalHeightForWidth(window->width());
        if (window->height() < needed) window->resize(window->width(), needed);
        window->activateWindow();
        if (auto* b = window->findChild<QAbstractButton*>(QStringLiteral("focusedButton"))) b->setFocus();
        QCoreApplication::processEvents();
        const QImage image = window->grab().toImage();
        const QDir dir(QStringLiteral(SEK_BINARY_DIR "/gallery"));
        QVERIFY(QDir().mkpath(dir.path()));
        QVERIFY(image.save(dir.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"))));
        for (const QAbstractButton* b : window->findChildren<QAbstractButton*>())
            if (b->isVisibleTo(window.get()) && !b->text().isEmpty() && b->inherits("QPushButton"))
                QVERIFY2(b->width() >= b->sizeHint().width() - 1, qPrintable(QStringLiteral("cut off: ") + b->text()));
        for (const TextLabel* l : window->findChildren<TextLabel*>())
            if (l->isVisibleTo(window.get()) && !l->wordWrap())
                QVERIFY2(l->width() >= l->sizeHint().width() - 1, qPrintable(QStringLiteral("cut off: ") + l->text()));
        for (const MessageBar* bar : window->findChildren<MessageBar*>())
            for (const QAbstractButton* b : bar->findChildren<QAbstractButton*>())
                if (b->isVisibleTo(window.get()))
                    QVERIFY2(bar->rect().contains(b->geometry()),
                             qPrintable(QStringLiteral("hangs out: ") + b->text()));
        // The lower right corner is page, or the bottom bar's frame.
        const QColor corner = image.pixelColor(image.width() - 3, image.height() - 3);
        const bool bar = page == 1 || page == 2;
        QCOMPARE(corner.name(), t.color(bar ? ColorRole::Window : ColorRole::Base).name());
    }
};

static Suite<GalleryTest> registered;
#include "gallery_test.moc"
