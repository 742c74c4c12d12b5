// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/roles.h"

#include <QFrame>

class QLabel;

namespace sek {

class Button;
class IconView;

/// A tinted bar in the layout: icon, sentence, at most two buttons. Pushes the content, covers nothing.
/// Announced to screen readers when it appears or its text changes. Hidden until say() is called.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Plain text; `lead` is shown semibold before it.
    void say(Tone tone, const QString& text, const QString& lead = {});
    /// Sentence with <b>…</b>; everything that is not the program's own text must have been escaped.
    void sayMarkup(Tone tone, const QString& markup);
    void clear();

    Tone tone() const { return m_tone; }
    /// What is said, without markup.
    QString spoken() const;

    /// The first and the second button, left to right; empty text hides one.
    Button* setFirstButton(const QString& text, const QString& icon = {});
    Button* setSecondButton(const QString& text, const QString& icon = {});
    /// Another icon than the tone's own.
    void setIconName(const QString& icon);

Q_SIGNALS:
    void firstTriggered();
    void secondTriggered();

private:
    void present(Tone tone, const QString& markup);
    void place();
    Button* prepare(Button* button, const QString& text, const QString& icon);
    Tone m_tone = Tone::Info;
    QString m_iconName;
    QString m_markup;
    IconView* m_icon;
    QLabel* m_text;
    Button* m_first;
    Button* m_second;
};

/// Air around a message bar, there only with it: an empty layout keeps its margins.
class MessageRow : public QWidget
{
    Q_OBJECT
public:
    explicit MessageRow(MessageBar* bar, QWidget* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
};

} // namespace sek
