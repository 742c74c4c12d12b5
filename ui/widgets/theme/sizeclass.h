// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QBoxLayout;
class QWidget;

namespace sek {

/// How much room a window has at the present text size (style guide §9).
enum class WidthClass { Narrow, Medium, Wide };

/// One per window. Logical width = window width × 13 ÷ body pixel size: narrow below 900, wide from 1200.
/// Pages re-lay out on changed(), they are not rebuilt.
class SizeClass : public QObject
{
    Q_OBJECT
public:
    /// The object of the widget's window, made when first asked for.
    static SizeClass& of(QWidget* widget);

    WidthClass current() const { return m_current; }
    bool narrow() const { return m_current == WidthClass::Narrow; }
    bool wide() const { return m_current == WidthClass::Wide; }
    /// Pixels at 100 % text size.
    int logicalWidth() const;

    static WidthClass classFor(int logicalWidth);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed(sek::WidthClass now);

private:
    explicit SizeClass(QWidget* window);
    void update();
    QWidget* m_window;
    WidthClass m_current;
};

/// What stands beside each other in the box stands below each other while the widget's window is narrow.
void stackWhenNarrow(QWidget* widget, QBoxLayout* box);

} // namespace sek
