// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/theme.h"

#include "ui/widgets/parts/accessibility.h"
#include "ui/widgets/theme/appstyle.h"
#include "ui/widgets/theme/colors.h"
#include "ui/widgets/theme/focusring.h"
#include "ui/widgets/theme/systemfont.h"
#include "ui/widgets/theme/systemlook.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPointer>
#include <QRegularExpression>
#include <QStyle>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>

// The resource lies in a static library, which the linker leaves out unless something names it.
static void initResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(styles);
}

namespace sek {
namespace {

constexpr double referenceBody = 13;
QPointer<Theme> theTheme;

double factor(TextType type)
{
    switch (type) {
    case TextType::Display:
        return 1.85;
    case TextType::Title:
        return 1.54;
    case TextType::Heading:
        return 1.15;
    case TextType::Small:
    case TextType::SmallStrong:
        return 0.92;
    case TextType::Code:
        return 1.7;
    case TextType::Body:
    case TextType::BodyStrong:
        break;
    }
    return 1;
}

} // namespace

Theme& Theme::install(QApplication& app)
{
    if (theTheme == nullptr) theTheme = new Theme(app);
    return *theTheme;
}

Theme& Theme::get()
{
    Q_ASSERT_X(theTheme != nullptr, "Theme", "install() first");
    return *theTheme;
}

Theme::Theme(QApplication& app) : QObject(&app)
{
    initResources();
    installKitAccessibility();
    m_startPalette = QApplication::palette();
    m_systemFont = systemFont();
    m_system = new SystemLookWatcher(m_startPalette.color(QPalette::Window).lightness() < 128, this);
    connect(m_system, &SystemLookWatcher::changed, this, &Theme::apply);
    theTheme = this; // the style asks for colours while it is being set
    QApplication::setStyle(new AppStyle);
    for (auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                        Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
    apply();
    new FocusRing(app, this);
    app.installEventFilter(this);
}

Theme::~Theme() = default;

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance) return;
    m_appearance = appearance;
    apply();
}

void Theme::setTextSize(int percent)
{
    percent = std::clamp(percent, 80, 200);
    if (percent == m_textSize) return;
    m_textSize = percent;
    apply();
}

void Theme::stepText(int direction)
{
    static constexpr int steps[] = {80, 90, 100, 110, 125, 150, 175, 200};
    if (direction > 0) {
        const auto* next = std::ranges::upper_bound(steps, m_textSize);
        if (next != std::end(steps)) setTextSize(*next);
    } else {
        const auto* here = std::ranges::lower_bound(steps, m_textSize);
        if (here != std::begin(steps)) setTextSize(*(here - 1));
    }
}

QColor Theme::color(ColorRole role) const
{
    return roleColor(role, m_scheme, m_systemPalette);
}

QColor Theme::inkOn(ColorRole role, bool selected) const
{
    return selected && highContrast() ? color(ColorRole::OnSelection) : color(role);
}

QFont Theme::font(TextType type) const
{
    QFont f = QApplication::font();
    double points = f.pointSizeF() * factor(type);
    if (type == TextType::Small || type == TextType::SmallStrong) {
        const double pixelsPerPoint = QFontInfo(f).pixelSize() / f.pointSizeF();
        points = std::max(points, 11.0 / pixelsPerPoint);
    }
    f.setPointSizeF(points);
    if (type != TextType::Body && type != TextType::Small) f.setWeight(QFont::DemiBold);
    return f;
}

int Theme::px(double at100) const
{
    return int(std::lround(at100 * m_scale));
}

int Theme::space(double at100) const
{
    return int(std::lround(at100 * std::min(m_scale, 1.5)));
}

int Theme::controlHeight() const
{
    return std::max(QFontMetrics(QApplication::font()).height() + 12, px(30));
}

int Theme::rowHeight(bool twoLine) const
{
    const int body = QFontMetrics(QApplication::font()).height();
    if (!twoLine) return std::max(body + 18, px(36));
    return std::max(body + QFontMetrics(font(TextType::Small)).height() + 13, px(48));
}

QString Theme::styleSheet() const
{
    if (highContrast()) return {};
    QFile file(QStringLiteral(":/styles/app.qss"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("app.qss is not in the resources");
    const QString raw = QString::fromUtf8(file.readAll());
    static const QRegularExpression marks(QStringLiteral("@px\\((\\d+)(?:,(-?\\d+))?\\)|@([A-Za-z0-9]+)"));
    QString filled;
    qsizetype done = 0;
    for (auto it = marks.globalMatch(raw); it.hasNext();) {
        const QRegularExpressionMatch m = it.next();
        filled += QStringView(raw).mid(done, m.capturedStart() - done);
        done = m.capturedEnd();
        if (m.hasCaptured(1)) {
            filled += QString::number(px(m.capturedView(1).toInt()) + m.capturedView(2).toInt()) + QStringLiteral("px");
        } else if (m.capturedView(3) == QLatin1StringView("scheme")) {
            filled += m_scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        } else if (const auto role = roleByName(m.capturedView(3))) {
            filled += color(*role).name();
        } else {
            qFatal("app.qss names an unknown role: %s", qPrintable(m.captured(3)));
        }
    }
    return filled + raw.mid(done);
}

Scheme Theme::wantedScheme() const
{
    switch (m_appearance) {
    case Appearance::Light:
        return Scheme::Light;
    case Appearance::Dark:
        return Scheme::Dark;
    case Appearance::HighContrast:
        return Scheme::HighContrast;
    case Appearance::System:
        break;
    }
    if (m_system->look().highContrast) return Scheme::HighContrast;
    return m_system->look().dark ? Scheme::Dark : Scheme::Light;
}

void Theme::apply()
{
    const bool outer = m_applying;
    m_applying = true;
    m_scheme = wantedScheme();
    // Somebody may ask for high contrast on a desktop that has none: then black and white, else the desktop's own.
    m_systemPalette = m_system->look().highContrast ? m_startPalette : strongPalette(m_system->look().dark);
    QFont font = m_systemFont;
    font.setPointSizeF(font.pointSizeF() * m_textSize / 100.0);
    QApplication::setFont(font);
    m_scale = QFontInfo(font).pixelSize() / referenceBody;
    QApplication::setPalette(paletteFor(m_scheme, m_systemPalette));
    QToolTip::setPalette(QApplication::palette());
    qApp->setStyleSheet(styleSheet());
    m_applying = outer;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // Qt tells the application object when the desktop changed its theme; our own changes are not news.
    if (watched == qApp && !m_applying &&
        (event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange))
        m_system->refresh();
    return QObject::eventFilter(watched, event);
}

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace sek
