// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/parts/textlabel.h"

#include <QWidget>

namespace sek {

/// One icon, drawn in a role's colour, `size` px at 100 % text. Decoration: invisible to screen readers.
class IconView : public QWidget
{
    Q_OBJECT
public:
    explicit IconView(const QString& name, ColorRole role = ColorRole::Text, double size = 16,
                      QWidget* parent = nullptr);
    void setIcon(const QString& name, ColorRole role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    ColorRole m_role;
    double m_size;
};

/// A state in the quiet form: icon and word(s) in the state's colour; long text wraps beside the icon.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString& icon = {}, const QString& text = {}, ColorRole role = ColorRole::Text,
                       TextType type = TextType::Body, QWidget* parent = nullptr);

    /// An empty icon name shows no icon.
    void set(const QString& icon, const QString& text, ColorRole role);
    /// The icon in another colour than the text, until the next set().
    void setIconRole(ColorRole role) { m_icon->setIcon(m_iconName, role); }
    QString text() const { return m_text->text(); }
    QString iconName() const { return m_iconName; }
    TextLabel* label() const { return m_text; }
    void setWordWrap(bool on) { m_text->setWordWrap(on); }

private:
    void place();
    IconView* m_icon;
    TextLabel* m_text;
    QString m_iconName;
};

} // namespace sek
