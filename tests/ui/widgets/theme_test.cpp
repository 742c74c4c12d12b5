// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/actioncollection.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/theme/appstyle.h"
#include "ui/widgets/theme/colors.h"
#include "ui/widgets/theme/focusring.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/systemlook.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace sek;

namespace {

struct Pair
{
    ColorRole ink;
    ColorRole ground;
    double light; ///< the figure of the style guide
    double dark;
    double least; ///< WCAG: 4.5 text, 3 outlines and marks, 0 decoration and disabled
};

using R = ColorRole;
const Pair pairs[] = {
    {R::Text, R::Button, 16.9, 11.1, 7},       {R::Text, R::Hover, 14.7, 11.0, 7},
    {R::Text, R::Base, 16.9, 13.0, 7},         {R::Text, R::Window, 15.3, 14.2, 7},
    {R::Text, R::Selection, 13.5, 8.7, 7},     {R::Text, R::Planned, 15.7, 11.6, 7},
    {R::Muted, R::Base, 7.0, 7.5, 4.5},        {R::Muted, R::Selection, 5.6, 5.0, 4.5},
    {R::Disabled, R::Base, 3.3, 4.0, 0},       {R::Line, R::Base, 1.4, 1.4, 0},
    {R::Control, R::Base, 3.7, 4.7, 3},        {R::Control, R::Window, 3.4, 5.2, 3},
    {R::Accent, R::Base, 8.3, 8.6, 4.5},       {R::Accent, R::Selection, 6.7, 5.8, 4.5},
    {R::OnFill, R::Fill, 8.3, 5.1, 4.5},       {R::Fill, R::Base, 8.3, 3.1, 3},
    {R::OnFill, R::FillHover, 10.5, 4.7, 4.5}, {R::OnFill, R::FillPress, 13.0, 6.4, 4.5},
    {R::Ok, R::Base, 6.6, 9.0, 4.5},           {R::Ok, R::OkBg, 5.8, 7.3, 4.5},
    {R::Warn, R::Base, 7.4, 9.6, 4.5},         {R::Warn, R::WarnBg, 6.6, 7.9, 4.5},
    {R::Bad, R::Base, 7.5, 8.3, 4.5},          {R::Bad, R::BadBg, 6.4, 7.3, 4.5},
    {R::Info, R::Base, 8.3, 8.6, 4.5},         {R::Info, R::InfoBg, 7.2, 6.9, 4.5},
    {R::Idle, R::Base, 7.0, 7.5, 4.5},         {R::Idle, R::IdleBg, 6.0, 6.2, 4.5},
    {R::OnInverse, R::Inverse, 14.0, 13.8, 7}, {R::InverseLink, R::Inverse, 8.4, 6.8, 4.5},
};

QColor of(ColorRole role, Scheme scheme)
{
    return roleColor(role, scheme, QPalette());
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { resetTheme(); }

    void contrast_is_what_the_style_guide_says_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("stated");
        QTest::addColumn<double>("least");
        for (const Pair& p : pairs) {
            const QByteArray name =
                roleName(p.ink).toString().toLatin1() + " on " + roleName(p.ground).toString().toLatin1();
            for (const Scheme s : {Scheme::Light, Scheme::Dark}) {
                const double stated = s == Scheme::Light ? p.light : p.dark;
                QTest::addRow("%s %s %.1f", s == Scheme::Light ? "light" : "dark", name.constData(), stated)
                    << of(p.ink, s) << of(p.ground, s) << stated << p.least;
            }
        }
        for (const R chart : {R::Chart1, R::Chart2, R::Chart3, R::Chart4}) {
            QTest::addRow("light %s on base", roleName(chart).data())
                << of(chart, Scheme::Light) << of(R::Base, Scheme::Light) << 0.0 << 3.85;
            QTest::addRow("dark %s on base", roleName(chart).data())
                << of(chart, Scheme::Dark) << of(R::Base, Scheme::Dark) << 0.0 << 6.25;
        }
    }

    void contrast_is_what_the_style_guide_says()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, stated);
        QFETCH(double, least);
        const double computed = contrast(ink, ground);
        QVERIFY2(computed >= least, qPrintable(QString::number(computed)));
        if (stated > 0) QVERIFY2(std::abs(computed - stated) <= 0.1, qPrintable(QString::number(computed)));
    }

    void contrast_is_of_wcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0x767676), Qt::white) * 100), 454);
    }

    void strong_palettes_have_text_of_full_contrast()
    {
        for (const bool dark : {false, true}) {
            const QPalette p = strongPalette(dark);
            QVERIFY(contrast(p.color(QPalette::Text), p.color(QPalette::Base)) > 20);
            QVERIFY(contrast(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)) > 7);
            QVERIFY(contrast(p.color(QPalette::Link), p.color(QPalette::Base)) > 7);
        }
    }

    void style_sheet_fills_every_mark_and_names_no_font_size()
    {
        for (const Appearance a : {Appearance::Light, Appearance::Dark}) {
            Theme::get().setAppearance(a);
            const QString css = Theme::get().styleSheet();
            QVERIFY(css.contains(QStringLiteral("QLineEdit")));
            QVERIFY(!css.contains(QLatin1Char('@')));
            QVERIFY2(!css.contains(QStringLiteral("font-size")), "text size belongs to the system and the person");
            QCOMPARE(qApp->styleSheet(), css);
        }
    }

    void arrows_of_the_style_sheet_have_the_colour_of_the_role()
    {
        for (const auto& [name, scheme] : {std::pair{"light", Scheme::Light}, std::pair{"dark", Scheme::Dark}}) {
            QFile file(QStringLiteral(":/styles/down-%1.svg").arg(QLatin1StringView(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(QString::fromUtf8(file.readAll()).contains(of(R::Muted, scheme).name(), Qt::CaseInsensitive));
        }
    }

    void no_painter_of_the_kit_writes_a_colour_of_its_own()
    {
        const QRegularExpression hex(QStringLiteral("QColor\\(\\s*(0x|\\d|\")|QRgb|#[0-9A-Fa-f]{6}"));
        for (const char* folder : {"parts", "form", "views"}) {
            const QDir dir(QStringLiteral(SEK_SOURCE_DIR "/ui/widgets/") + QLatin1StringView(folder));
            const auto files = dir.entryInfoList({QStringLiteral("*.cpp")});
            QVERIFY(!files.isEmpty());
            for (const QFileInfo& info : files) {
                QFile file(info.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!hex.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(info.fileName()));
            }
        }
    }

    void high_contrast_loads_no_style_sheet_and_takes_the_systems_palette()
    {
        SystemLookWatcher& system = Theme::get().systemLook();
        Theme::get().setAppearance(Appearance::HighContrast);
        QVERIFY(qApp->styleSheet().isEmpty());
        QVERIFY(Theme::get().highContrast());
        QCOMPARE(Theme::get().color(R::Text), QApplication::palette().color(QPalette::Text));
        QCOMPARE(Theme::get().inkOn(R::Bad, true), QApplication::palette().color(QPalette::HighlightedText));
        // The desktop may ask for it too.
        Theme::get().setAppearance(Appearance::System);
        QVERIFY(!Theme::get().highContrast());
        system.set({false, true});
        QVERIFY(Theme::get().highContrast());
        QVERIFY(qApp->styleSheet().isEmpty());
        system.set({false, false});
        QVERIFY(!qApp->styleSheet().isEmpty());
    }

    void system_appearance_follows_the_desktop_and_a_choice_does_not()
    {
        SystemLookWatcher& system = Theme::get().systemLook();
        const QSignalSpy changes(&Theme::get(), &Theme::changed);
        Theme::get().setAppearance(Appearance::System);
        system.set({true, false});
        QCOMPARE(Theme::get().scheme(), Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), of(R::Window, Scheme::Dark));
        Theme::get().setAppearance(Appearance::Light);
        QCOMPARE(Theme::get().scheme(), Scheme::Light);
        system.set({false, false});
        QCOMPARE(Theme::get().scheme(), Scheme::Light);
        QVERIFY(changes.count() >= 3);
    }

    void text_size_scales_controls_icons_and_rows()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* edit = new QLineEdit;
        auto* combo = new ComboBox;
        auto* button = new Button(QStringLiteral("Sign"), ButtonKind::Main, QStringLiteral("sign"));
        auto* check = new QCheckBox(QStringLiteral("Yes"));
        for (QWidget* w : {static_cast<QWidget*>(edit), static_cast<QWidget*>(combo), static_cast<QWidget*>(button),
                           static_cast<QWidget*>(check)})
            row->addWidget(w);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const int editAt100 = edit->sizeHint().height();
        const int buttonAt100 = button->sizeHint().height();
        const int rowAt100 = Theme::get().rowHeight();
        const int twoAt100 = Theme::get().rowHeight(true);
        QVERIFY2(editAt100 >= 28 && editAt100 <= 32, qPrintable(QString::number(editAt100)));
        QCOMPARE(combo->sizeHint().height(), editAt100);
        QCOMPARE(rowAt100, 36);
        QCOMPARE(twoAt100, 48);
        Theme::get().setTextSize(200);
        QVERIFY(edit->sizeHint().height() >= editAt100 * 17 / 10);
        QVERIFY(button->sizeHint().height() >= buttonAt100 * 17 / 10);
        QVERIFY(button->iconSize().height() == 32);
        QVERIFY(Theme::get().rowHeight() >= rowAt100 * 17 / 10);
        QCOMPARE(check->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, check), 32);
        QCOMPARE(Theme::get().space(24), 36); // white space stops at 150 %
        QCOMPARE(Theme::get().px(24), 48);
        Theme::get().setTextSize(100);
        QCOMPARE(edit->sizeHint().height(), editAt100);
    }

    void a_field_keeps_its_size_when_it_is_focused_or_found_wrong()
    {
        for (const int percent : {80, 100, 150, 200}) {
            Theme::get().setTextSize(percent);
            QWidget window;
            auto* column = new QVBoxLayout(&window);
            auto* edit = new QLineEdit;
            auto* combo = new ComboBox;
            column->addWidget(edit);
            column->addWidget(combo);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            combo->setFocus();
            const QSize plain = edit->sizeHint();
            edit->setFocus();
            QCOMPARE(edit->sizeHint(), plain);
            for (const char* state : {"error", "warning"}) {
                edit->setProperty("state", QLatin1StringView(state));
                repolish(edit);
                QCOMPARE(edit->sizeHint(), plain);
            }
        }
    }

    void text_size_stays_between_80_and_200_and_steps()
    {
        Theme& t = Theme::get();
        t.setTextSize(500);
        QCOMPARE(t.textSize(), 200);
        t.largerText();
        QCOMPARE(t.textSize(), 200);
        t.setTextSize(10);
        QCOMPARE(t.textSize(), 80);
        t.smallerText();
        QCOMPARE(t.textSize(), 80);
        t.normalText();
        t.largerText();
        QCOMPARE(t.textSize(), 110);
        t.smallerText();
        QCOMPARE(t.textSize(), 100);
        t.setTextSize(80);
        QVERIFY(QFontInfo(t.font(TextType::Small)).pixelSize() >= 11);
    }

    void fallback_font_is_open_sans_where_no_desktop_names_one()
    {
        QCOMPARE(QApplication::font().family(), QStringLiteral("Open Sans"));
        QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 13);
    }

    void nothing_is_animated()
    {
        QStyle* style = QApplication::style();
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QCOMPARE(style->styleHint(QStyle::SH_Menu_FadeOutOnHide), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    }

    void every_icon_draws_in_the_roles_colour_at_every_pixel_ratio()
    {
        const auto names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() >= 80);
        for (const QString& file : names) {
            const QString name = file.chopped(4);
            for (const double ratio : {1.0, 2.0}) {
                const QImage image = IconProvider::pixmap(name, of(R::Bad, Scheme::Light), 24, ratio).toImage();
                QCOMPARE(image.width(), int(24 * ratio));
                int painted = 0;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        if (const QColor c = image.pixelColor(x, y); c.alpha() > 200) {
                            ++painted;
                            const QColor wanted = of(R::Bad, Scheme::Light);
                            QVERIFY(std::abs(c.red() - wanted.red()) < 4 && std::abs(c.green() - wanted.green()) < 4 &&
                                    std::abs(c.blue() - wanted.blue()) < 4);
                        }
                QVERIFY2(painted > 0, qPrintable(name));
            }
        }
    }

    void an_icon_handed_out_follows_theme_and_mode()
    {
        const QIcon icon = IconProvider::icon(QStringLiteral("done"), R::Ok);
        const auto centre = [&](QIcon::Mode mode) {
            return icon.pixmap(QSize(24, 24), 1.0, mode).toImage().pixelColor(12, 4).rgb();
        };
        QCOMPARE(centre(QIcon::Normal), of(R::Ok, Scheme::Light).rgb());
        QCOMPARE(centre(QIcon::Disabled), of(R::Disabled, Scheme::Light).rgb());
        Theme::get().setAppearance(Appearance::Dark);
        QCOMPARE(centre(QIcon::Normal), of(R::Ok, Scheme::Dark).rgb());
    }

    void focus_is_visible_on_whatever_has_it_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::addRow("light") << int(Appearance::Light);
        QTest::addRow("dark") << int(Appearance::Dark);
        QTest::addRow("high contrast") << int(Appearance::HighContrast);
    }

    void focus_is_visible_on_whatever_has_it()
    {
        QFETCH(int, appearance);
        Theme::get().setAppearance(Appearance(appearance));
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* button = new Button(QStringLiteral("Sign"));
        auto* check = new QCheckBox(QStringLiteral("Yes"));
        auto* edit = new QLineEdit;
        auto* wrong = new QLineEdit;
        wrong->setProperty("state", QStringLiteral("error"));
        for (QWidget* w : {static_cast<QWidget*>(button), static_cast<QWidget*>(check), static_cast<QWidget*>(edit),
                           static_cast<QWidget*>(wrong)})
            column->addWidget(w);
        window.resize(300, 220);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QRgb focus = Theme::get().color(R::Focus).rgb();
        const auto shows = [&](const QRect& around) {
            const QImage image = window.grab(around).toImage();
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixelColor(x, y).rgb() == focus ? 1 : 0;
            return pixels;
        };
        for (QWidget* w : {static_cast<QWidget*>(button), static_cast<QWidget*>(edit), static_cast<QWidget*>(wrong)}) {
            const QRect around = w->geometry().adjusted(-4, -4, 4, 4);
            window.setFocus();
            const int before = shows(around);
            w->setFocus(Qt::TabFocusReason);
            const int perimeter = 2 * (w->width() + w->height());
            QVERIFY2(shows(around) - before > perimeter, w->metaObject()->className());
        }
        const QRect indicator = QRect(check->pos() - QPoint(4, 4), QSize(26, check->height() + 8));
        window.setFocus();
        const int before = shows(indicator);
        check->setFocus(Qt::TabFocusReason);
        QVERIFY(shows(indicator) - before > 40);
    }

    void a_field_gets_the_ring_the_moment_it_is_found_wrong()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* edit = new QLineEdit;
        column->addWidget(edit);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        const auto* frame = window.findChild<QFocusFrame*>();
        QVERIFY(frame == nullptr || frame->widget() == nullptr);
        edit->setProperty("state", QStringLiteral("error"));
        frame = window.findChild<QFocusFrame*>();
        QVERIFY(frame != nullptr);
        QCOMPARE(frame->widget(), edit);
        edit->setProperty("state", QString());
        QVERIFY(frame->widget() == nullptr);
    }

    void size_class_counts_in_text_not_in_pixels_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("expected");
        QTest::addRow("1360 at 100") << 1360 << 100 << int(WidthClass::Wide);
        QTest::addRow("1200 at 100") << 1200 << 100 << int(WidthClass::Wide);
        QTest::addRow("1199 at 100") << 1199 << 100 << int(WidthClass::Medium);
        QTest::addRow("900 at 100") << 900 << 100 << int(WidthClass::Medium);
        QTest::addRow("899 at 100") << 899 << 100 << int(WidthClass::Narrow);
        QTest::addRow("1360 at 200") << 1360 << 200 << int(WidthClass::Narrow);
        QTest::addRow("1000 at 80") << 1000 << 80 << int(WidthClass::Wide);
    }

    void size_class_counts_in_text_not_in_pixels()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        QFETCH(int, expected);
        QWidget window;
        window.resize(300, 300);
        SizeClass& size = SizeClass::of(&window);
        const QSignalSpy changes(&size, &SizeClass::changed);
        QCOMPARE(size.current(), WidthClass::Narrow);
        Theme::get().setTextSize(percent);
        window.resize(width, 300);
        window.show();
        QCOMPARE(int(size.current()), expected);
        QCOMPARE(changes.isEmpty(), WidthClass(expected) == WidthClass::Narrow);
    }

    void in_a_narrow_window_or_with_large_text_things_stand_below_each_other()
    {
        QWidget window;
        auto* page = new QWidget(&window);
        auto* all = new QVBoxLayout(&window);
        all->addWidget(page);
        auto* box = new QHBoxLayout(page);
        box->addWidget(new QLineEdit);
        box->addWidget(new QLineEdit);
        stackWhenNarrow(page, box);
        window.resize(1000, 300);
        window.show();
        QCOMPARE(box->direction(), QBoxLayout::LeftToRight);
        Theme::get().setTextSize(150); // the window keeps its size
        QCOMPARE(box->direction(), QBoxLayout::TopToBottom);
        Theme::get().setTextSize(100);
        QCOMPARE(box->direction(), QBoxLayout::LeftToRight);
        window.resize(880, 300);
        QTRY_COMPARE(box->direction(), QBoxLayout::TopToBottom);
    }

    void actions_are_listed_for_help_and_conflicts_are_found()
    {
        ActionCollection actions;
        actions.add({QStringLiteral("search"),
                     QStringLiteral("Go"),
                     QStringLiteral("&Search everything"),
                     {QKeySequence(Qt::CTRL | Qt::Key_K)},
                     QStringLiteral("search")});
        actions.add({QStringLiteral("plain"), QStringLiteral("Go"), QStringLiteral("No key"), {}, {}});
        actions.add({QStringLiteral("keep"),
                     QStringLiteral("Edit"),
                     QStringLiteral("Save draft"),
                     {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::Key_F12)},
                     {}});
        const auto rows = actions.shortcuts();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].text, QStringLiteral("Search everything"));
        QCOMPARE(rows[0].shortcut, QStringLiteral("Ctrl+K"));
        QCOMPARE(rows[1].shortcut, QStringLiteral("Ctrl+S, F12"));
        QVERIFY(actions.conflicts().isEmpty());
        actions.add({QStringLiteral("again"),
                     QStringLiteral("Go"),
                     QStringLiteral("Again"),
                     {QKeySequence(Qt::CTRL | Qt::Key_K)},
                     {}});
        QCOMPARE(actions.conflicts().size(), 1);
        QCOMPARE(actions.action(QStringLiteral("search"))->objectName(), QStringLiteral("searchAction"));
    }
};

static Suite<ThemeTest> registered;
#include "theme_test.moc"
