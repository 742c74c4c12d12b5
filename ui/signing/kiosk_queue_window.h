// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"
#include "ui/signing/handed_screen.h"
#include "ui/signing/staff_way_out.h"

#include <QTimer>

#include <expected>
#include <functional>
#include <string>

class QLineEdit;
class QStackedWidget;

namespace sek {

class Button;
class IconLabel;
class KioskBar;
class TextLabel;

/// A screen that several participants share, one after another (attendance §6): who has got a message types its reference
/// and the day and the month of birth, and the own month opens over it. There is no list of anybody, and only the staff
/// leave it.
class KioskQueueWindow : public HandedScreen
{
    Q_OBJECT
public:
    using Entered = std::function<void(std::expected<void, Rejection>)>;
    struct Ports
    {
        /// Answers when the month is there, or why it is not.
        std::function<void(const QString& reference, int day, int month, Entered)> enter;
        StaffWayOut::Check leave;
        bool leaveByPassphrase = false; ///< it is this computer's passphrase: its own hub knows no other
        std::function<void(const QString& language)> setLanguage;
        QString language; ///< the window's before, to go back to
        QString project, projectNo, owner;
        std::string timeZone = "UTC";
    };
    explicit KioskQueueWindow(Ports ports, QWidget* parent = nullptr);

    /// Full screen, the other windows away.
    void open();
    /// The text size of who works here otherwise, for the window of a turn.
    int personSize() const { return textSizeBefore(); }
    QString language() const;
    /// What was typed goes when nobody goes on.
    void setIdle(int milliseconds);

protected:
    void changeEvent(QEvent* event) override;
    void wayOut() override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeEntry();
    void retranslate();
    void arrange();
    void enter();
    /// `sentence` is asked again when the language changes.
    void say(std::function<QString()> sentence, QLineEdit* at);
    void begin();
    void askLeave();

    Ports m_ports;
    bool m_busy = false;
    QTimer m_idle;
    QStackedWidget* m_pages;
    QWidget* m_entry;
    StaffWayOut* m_leave;
    KioskBar* m_bar;
    QWidget* m_panel;
    TextLabel* m_title;
    TextLabel* m_lead;
    TextLabel* m_referenceLabel;
    TextLabel* m_dayLabel;
    TextLabel* m_monthLabel;
    QLineEdit* m_reference;
    QLineEdit* m_day;
    QLineEdit* m_month;
    std::function<QString()> m_sentence;
    IconLabel* m_said;
    Button* m_open;
    Button* m_exit;
};

} // namespace sek
