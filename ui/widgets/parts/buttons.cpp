// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/buttons.h"

#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"

#include <QAction>
#include <QLayout>

#include <algorithm>

namespace sek {
namespace {

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Main:
        return QStringLiteral("main");
    case ButtonKind::Flat:
        return QStringLiteral("flat");
    case ButtonKind::Danger:
        return QStringLiteral("danger");
    case ButtonKind::Outlined:
        break;
    }
    return {};
}

ColorRole iconRole(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Main:
        return ColorRole::OnFill;
    case ButtonKind::Danger:
        return ColorRole::Bad;
    default:
        return ColorRole::Text;
    }
}

} // namespace

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&')) {
            if (++i >= text.size()) break;
        }
        plain += text[i];
    }
    return plain;
}

QString toolTipFor(const QAction* action)
{
    const QString name = withoutMnemonic(action->text());
    if (action->shortcut().isEmpty()) return name;
    return QStringLiteral("%1 (%2)").arg(name, action->shortcut().toString(QKeySequence::NativeText));
}

Button::Button(const QString& text, ButtonKind kind, const QString& icon, QWidget* parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setKind(kind);
    setIconName(icon);
    connect(&Theme::get(), &Theme::changed, this, &Button::refresh);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setProperty("kind", kindName(kind));
    refresh();
}

void Button::setIconName(const QString& icon)
{
    m_icon = icon;
    refresh();
}

void Button::setIconRole(ColorRole role)
{
    m_iconRole = role;
    refresh();
}

void Button::setText(const QString& text)
{
    const bool other = text.isEmpty() != QPushButton::text().isEmpty();
    QPushButton::setText(text);
    if (other) refresh();
}

void Button::refresh()
{
    const Theme& t = Theme::get();
    const bool quiet = m_small && m_kind == ButtonKind::Flat;
    setIcon(m_icon.isEmpty() ? QIcon() : IconProvider::icon(m_icon, m_iconRole ? *m_iconRole : quiet ? ColorRole::Muted : iconRole(m_kind)));
    const int side = t.px(16);
    const bool iconOnly = text().isEmpty() && !m_icon.isEmpty();
    setIconSize({side + (iconOnly ? 0 : t.space(4)), side}); // Qt's own gap of 4 and ours
    setProperty("iconOnly", iconOnly);
    QFont font = t.font(m_small ? TextType::Small : TextType::Body);
    if (m_kind == ButtonKind::Main) font.setWeight(QFont::DemiBold);
    // No style sheet there: the main button is told apart by the palette.
    QPalette palette;
    if (t.highContrast() && m_kind == ButtonKind::Main) {
        palette.setColor(QPalette::Active, QPalette::Button, t.color(ColorRole::Fill));
        palette.setColor(QPalette::Inactive, QPalette::Button, t.color(ColorRole::Fill));
        palette.setColor(QPalette::Active, QPalette::ButtonText, t.color(ColorRole::OnFill));
        palette.setColor(QPalette::Inactive, QPalette::ButtonText, t.color(ColorRole::OnFill));
    }
    setPalette(palette);
    repolish(this);
    setFont(font); // afterwards: polishing brings back the font of before
}

void Button::setSmall(bool small)
{
    m_small = small;
    setProperty("compact", small);
    refresh();
}

void Button::follow(QAction* action)
{
    if (m_action != nullptr) {
        disconnect(m_action, nullptr, this, nullptr);
        disconnect(this, nullptr, m_action, nullptr);
    }
    m_action = action;
    if (action == nullptr) return;
    connect(action, &QAction::changed, this, &Button::takeAction);
    connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
    takeAction();
}

void Button::takeAction()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setToolTip(m_action->shortcut().isEmpty() ? QString() : toolTipFor(m_action));
    setIconName(m_action->property(iconNameProperty).toString());
    if (!m_action->objectName().isEmpty()) setObjectName(m_action->objectName() + QStringLiteral("Button"));
}

WordButton::WordButton(QWidget* parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(&Theme::get(), &Theme::changed, this, &WordButton::refresh);
    refresh();
}

void WordButton::setWords(bool shown)
{
    setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    refresh();
}

void WordButton::showText(const QString& text)
{
    if (text == this->text()) return;
    setText(text);
    if (const QWidget* around = parentWidget(); around && around->layout()) around->layout()->activate();
}

void WordButton::refresh()
{
    const Theme& t = Theme::get();
    const int side = t.px(16);
    setIconSize({side + (toolButtonStyle() == Qt::ToolButtonTextBesideIcon ? t.space(4) : 0), side}); // Qt's own gap of 4 and ours
}

IconButton::IconButton(const QString& icon, const QString& name, QWidget* parent) : QToolButton(parent)
{
    setIcon(IconProvider::icon(icon));
    setFocusPolicy(Qt::StrongFocus);
    setName(name);
    const auto size = [this] {
        const int side = Theme::get().px(16);
        setIconSize({side, side});
    };
    size();
    connect(&Theme::get(), &Theme::changed, this, size);
}

void IconButton::setName(const QString& name)
{
    setAccessibleName(withoutMnemonic(name));
    setToolTip(accessibleName());
}

QSize IconButton::sizeHint() const
{
    const int side = std::max(28, Theme::get().px(28));
    return {side, side};
}

} // namespace sek
