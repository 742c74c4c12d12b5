// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signing/kiosk_month.h"

#include <QWidget>

class QPlainTextEdit;

namespace sek {

class Button;
class IconLabel;
class OptionList;
class TextLabel;

/// "The time is not correct": why, and in own words. No code is needed: refusing must never be harder than signing (W13).
class RejectCard : public QWidget
{
    Q_OBJECT
public:
    explicit RejectCard(QWidget* parent = nullptr);
    void focusFirst();
    void reset();
    void say(const QString& sentence);

Q_SIGNALS:
    void rejected(const sek::KioskReject& reject);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    TextLabel* m_head;
    OptionList* m_reasons;
    TextLabel* m_textLabel;
    QPlainTextEdit* m_text;
    IconLabel* m_said;
    Button* m_send;
    Button* m_back;
};

} // namespace sek
