// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/roles.h"

#include <QPointer>
#include <QPushButton>
#include <QToolButton>

#include <optional>

class QAction;

namespace sek {

/// Outlined is the ordinary button; at most one Main on a page.
enum class ButtonKind { Outlined, Main, Flat, Danger };

/// A push button of one kind, with an icon in the fitting colour. Object names end in "Button".
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString& text = {}, ButtonKind kind = ButtonKind::Outlined, const QString& icon = {},
                    QWidget* parent = nullptr);

    /// As QPushButton's, and a button that had only an icon gets the room a text needs.
    void setText(const QString& text);
    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setIconName(const QString& icon);
    /// Another colour than the kind's, where the icon is a state.
    void setIconRole(ColorRole role);
    /// 26 px instead of 30: beside a message, in a table's foot.
    void setSmall(bool small);
    /// Shows text, icon, tooltip, enabled and visible state of the action and triggers it.
    void follow(QAction* action);
    QAction* followed() const { return m_action; }

private:
    void takeAction();
    void refresh();
    bool m_small = false;
    ButtonKind m_kind = ButtonKind::Outlined;
    QString m_icon;
    std::optional<ColorRole> m_iconRole;
    QPointer<QAction> m_action;
};

/// A square button with an icon only: its name and tooltip (with shortcut) are the action's text.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    explicit IconButton(const QString& icon, const QString& name, QWidget* parent = nullptr);
    void setName(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

/// A tool button with words beside its icon, or the icon alone where they do not fit. The style sheet draws it without asking
/// the style, so the style guide's distance between the two is part of the icon.
class WordButton : public QToolButton
{
    Q_OBJECT
public:
    explicit WordButton(QWidget* parent = nullptr);
    void setWords(bool shown);
    /// setText(), with room for the words at once: the layout around it does not wait for the next event.
    void showText(const QString& text);

private:
    void refresh();
};

/// The dynamic property under which an action keeps the name of its icon.
inline constexpr const char* iconNameProperty = "iconName";

/// "Text (Ctrl+K)" without mnemonic marks.
QString toolTipFor(const QAction* action);
/// Text without mnemonic marks.
QString withoutMnemonic(const QString& text);

} // namespace sek
