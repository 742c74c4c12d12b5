// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QMenu;

namespace sek {

class Button;
class FlowLayout;
class IconLabel;
class IconView;
class LinkLabel;
class TextLabel;

/// What is pending and the acts that settle it, under the page's scroll area, never over it. Hide it where nothing is
/// pending. Where it gets tight the explanation and the single links go first; then, and always in a narrow window, the
/// acts gather under *More*; under 640 logical pixels the buttons have their own row.
class BottomBar : public QFrame
{
    Q_OBJECT
public:
    explicit BottomBar(QWidget* parent = nullptr);

    /// "4 unsent changes", with an optional muted explanation. The caller counts (%n) in its own words.
    void setPending(const QString& sentence, const QString& detail = {}, const QString& icon = QStringLiteral("edit"));

    struct Problem
    {
        QString id;
        QString text;
    };
    /// `lead` is "2 errors"; each problem becomes a link (narrow: only the lead, which opens the first). An empty list
    /// hides them.
    void setProblems(const QString& lead, const QList<Problem>& problems);

    /// An act at the right, in the order added. The main one stands last and names act and number.
    Button* addAct(QAction* action, bool flat = false);
    Button* setMain(QAction* action);
    Button* mainButton() const { return m_main; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void problemActivated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    enum Detail { Full, Short, Compact };
    void arrange();
    int neededWidth(Detail detail) const;
    void fillProblems();
    IconView* m_pendingIcon;
    TextLabel* m_pending;
    TextLabel* m_detail;
    QFrame* m_divider;
    QWidget* m_problemBox;
    FlowLayout* m_problemFlow;
    QWidget* m_acts;
    QHBoxLayout* m_actRow;
    Button* m_more;
    QMenu* m_moreMenu;
    Button* m_main;
    QString m_lead;
    QList<Problem> m_problems;
    QList<Button*> m_buttons;
    Detail m_shown = Full;
    int m_filledFor = -1;
    bool m_following = false;
    bool m_arranging = false;
};

} // namespace sek
