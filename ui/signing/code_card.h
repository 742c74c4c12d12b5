// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signing/code_way.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <string>

class QHBoxLayout;
class QProgressBar;

namespace sek {

class Button;
class CodeEdit;
class IconLabel;
class LinkLabel;
class OptionList;
class TextLabel;

/// Asking for a one-time code, waiting, typing and sending it: the same for the person responsible and for a participant
/// at the kiosk. Counts the time left from what the hub said, tells tries left and when another code is possible, and
/// turns every answer into a sentence.
class CodeCard : public QWidget
{
    Q_OBJECT
public:
    /// What the message says too, so that the person can compare; empty parts are left out.
    struct Words
    {
        QString submit;      ///< "Sign 35 hours"
        QString figures;     ///< "35 h"
        QString fingerprint; ///< "7F3A 91C2"
    };
    explicit CodeCard(CodeWay way, QWidget* parent = nullptr);

    void setWords(const Words& words);
    void setTimeZone(const std::string& zone) { m_zone = zone; }
    /// A code that was asked for before the card opened.
    void begin(const CodeOnItsWay& code);
    void ask();
    void focusFirst();
    /// Beside the main button ("The time is not correct…").
    void addBeside(QWidget* widget);
    CodeEdit* edit() const { return m_edit; }

    /// Ahead: a code that was sent ahead can be typed. Stored: it was, and the hub will tell.
    enum class Step { Unasked, Asking, Live, Ahead, Sending, Over, Stopped, Confirmed, Stored };
    Step step() const { return m_step; }
    /// Milliseconds by which time is measured; replaced in tests.
    void setTicks(std::function<qint64()> ticks) { m_ticks = std::move(ticks); }
    /// What the timer does every second.
    void tick();

Q_SIGNALS:
    void confirmed();
    /// What was typed waits for the next connection.
    void stored();
    void stepChanged();
    /// The content was changed meanwhile: the newer one is to be read.
    void contentChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void submit();
    void keepTyped();
    void mainPressed();
    void took(const std::expected<CodeOnItsWay, Rejection>& answer);
    void refused(const Rejection& refusal);
    void setStep(Step step);
    /// Asks from time to time whether the message came; who waits in vain would never know (attendance §3.3, A-46).
    void lookForMessage();
    void messageIs(CodeDelivered delivered);
    qint64 lifeLeft() const { return m_code.lifeMs - (m_ticks() - m_since); }
    qint64 retryLeft() const { return m_code.retryMs - (m_ticks() - m_since); }

    CodeWay m_way;
    Words m_words;
    std::string m_zone = "UTC";
    CodeOnItsWay m_code;
    std::optional<CodeAhead> m_ahead;
    qint64 m_since = 0;
    Step m_step = Step::Unasked;
    Rejection m_refusal;
    std::function<qint64()> m_ticks;
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_announced = 0;
    qint64 m_nextLook = 0;   ///< in ticks; negative: it is known, or nobody can say
    bool m_unsure = false;   ///< the message may or may not have come

    TextLabel* m_head;
    TextLabel* m_sent;
    OptionList* m_where;
    CodeEdit* m_edit;
    IconLabel* m_time;
    QProgressBar* m_bar;
    TextLabel* m_tries;
    IconLabel* m_said;
    Button* m_main;
    QHBoxLayout* m_acts;
    TextLabel* m_wait;
    LinkLabel* m_again;
};

} // namespace sek
