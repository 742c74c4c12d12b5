// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace sek {

class Button;
class SegmentedButtons;
class TextLabel;

/// The head of a screen that was handed over: whose project it is, larger text, the languages. It makes all text larger as
/// long as it is there (style guide §9); the window gives it back.
class KioskBar : public QFrame
{
    Q_OBJECT
public:
    /// `personSize`: the text size of who works here otherwise, in percent.
    explicit KioskBar(int personSize, QWidget* parent = nullptr);

    void setWho(const QString& project, const QString& projectNo, const QString& owner);
    QString language() const;
    void setLanguage(const QString& language);
    void retranslate();
    /// By the room there is: what is left out, and whether the languages are a list. Says the window's width in units of
    /// the person's own text.
    double arrange(int width);

Q_SIGNALS:
    void languageChosen(const QString& language);
    void sizeChanged();

private:
    int m_personSize;
    QString m_projectNo, m_owner;
    TextLabel* m_project;
    TextLabel* m_about;
    Button* m_size;
    SegmentedButtons* m_languages;
};

} // namespace sek
