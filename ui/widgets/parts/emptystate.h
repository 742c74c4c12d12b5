// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace sek {

class Button;
class FlowLayout;
class IconView;
class TextLabel;
enum class ButtonKind;

/// A page of the view's stack: why there is nothing here and the one next act, in a dashed box at the top.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& why, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& why);
    /// Buttons left to right; the main one last.
    Button* addAct(QAction* action, ButtonKind kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    QWidget* m_box;
    IconView* m_icon;
    TextLabel* m_title;
    TextLabel* m_why;
    QWidget* m_acts;
    FlowLayout* m_flow;
};

} // namespace sek
