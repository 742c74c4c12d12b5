// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/roles.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace sek {

class SystemLookWatcher;

/// How the whole program looks: colours by role, type scale, text size, light / dark / high contrast.
/// One per program. Delegates and painters ask it and never write a colour or a pixel size of their own;
/// whoever caches anything drawn listens to changed(). GUI thread only.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// Sets AppStyle, palette, font and style sheet, starts the focus ring. Call once, before the first widget.
    static Theme& install(QApplication& app);
    /// The program's theme. install() must have run.
    static Theme& get();
    ~Theme() override;

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    Scheme scheme() const { return m_scheme; }
    bool highContrast() const { return m_scheme == Scheme::HighContrast; }

    /// Text size in percent of the system's, 80 to 200 (others are brought into the range).
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);
    void largerText() { stepText(+1); }
    void smallerText() { stepText(-1); }
    void normalText() { setTextSize(100); }

    QColor color(ColorRole role) const;
    /// The colour of `role` for something written on a row that may be selected: in high contrast a selected row
    /// has one text colour only.
    QColor inkOn(ColorRole role, bool selected) const;

    QFont font(TextType type) const;

    /// Pixels for heights, icons and lines: `at100` at a body size of 13 px, growing with the text.
    int px(double at100) const;
    /// Pixels for white space: as px(), but growing only up to 150 % (style guide §3).
    int space(double at100) const;
    /// Body size in pixels divided by 13, the size of the pictures.
    double scale() const { return m_scale; }
    /// fontMetrics().height() + 12, at least 30 px at 100 %.
    int controlHeight() const;
    /// Height of a row with one or with two lines of text.
    int rowHeight(bool twoLine = false) const;

    /// What is loaded now: app.qss with roles and sizes filled in; empty in high contrast.
    QString styleSheet() const;

    /// The desktop's wish, replaceable in tests.
    SystemLookWatcher& systemLook() { return *m_system; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    explicit Theme(QApplication& app);
    Scheme wantedScheme() const;
    void stepText(int direction);
    void apply();

    SystemLookWatcher* m_system;
    QPalette m_startPalette;
    QPalette m_systemPalette;
    QFont m_systemFont;
    Appearance m_appearance = Appearance::System;
    Scheme m_scheme = Scheme::Light;
    int m_textSize = 100;
    double m_scale = 1;
    bool m_applying = false;
};

/// Re-reads the style sheet after a dynamic property has changed.
void repolish(class QWidget* widget);

} // namespace sek
