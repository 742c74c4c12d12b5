// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QTimer;

namespace sek {

class IconButton;
class LinkLabel;
class TextLabel;

/// Something was done, can be undone, and its result is not where the eye is. Bottom left of the window, one at a time,
/// ten seconds, longer while hovered or focused; no fade. Never for errors.
class Toast : public QFrame
{
    Q_OBJECT
public:
    /// The toast of the widget's window, made when first asked for.
    static Toast& of(QWidget* widget);

    /// Replaces what is shown. `undo` is called at most once; without it no link is shown. `about` is whose act it was: when
    /// that goes, so does the toast, which the window has longer.
    void say(const QString& text, std::function<void()> undo = {}, const QObject* about = nullptr);
    /// Dismisses what was said about that; anything else stays.
    void withdraw(const QObject* about);
    void setDuration(int milliseconds) { m_duration = milliseconds; }
    /// The toast stays above this widget (the bottom bar) and right of that one (the side bar).
    void keepClearOf(QWidget* below, QWidget* left);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void closed();

public Q_SLOTS:
    void undo();
    void dismiss();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    explicit Toast(QWidget* window);
    void retranslate();
    void place();
    void restart();
    QPointer<QWidget> m_below;
    QPointer<QWidget> m_left;
    QPointer<QWidget> m_returnTo; ///< had the focus before
    TextLabel* m_text;
    LinkLabel* m_undo;
    IconButton* m_close;
    QTimer* m_timer;
    std::function<void()> m_act;
    QPointer<const QObject> m_about;
    QMetaObject::Connection m_gone;
    int m_duration = 10000;
};

} // namespace sek
