// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace sek {

class Button;
class Chip;
class FlowLayout;
class TextLabel;
enum class ButtonKind;

/// Title, sub-line (chip, identifiers) and the page's actions: flat ones first, then outlined, the main one last.
/// Where the title and the actions do not fit beside each other the actions go below.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title = {}, QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    /// Adds anything to the sub-line; the header takes it over.
    void addToSubLine(QWidget* widget);
    /// Adds a muted text to the sub-line.
    TextLabel* addSubText(const QString& text);
    void clearSubLine();

    Button* addAct(QAction* action, ButtonKind kind);
    /// Anything else among the actions (the month with its arrows); the header takes it over.
    void addToActs(QWidget* widget);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange(bool force = false);
    TextLabel* m_title;
    QWidget* m_subLine;
    QWidget* m_acts;
    FlowLayout* m_subFlow;
    FlowLayout* m_actFlow;
    int m_below = -1;
};

} // namespace sek
