// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/signing/code_way.h"
#include "ui/signing/handed_screen.h"
#include "ui/signing/kiosk_month.h"

#include <QTimer>

#include <functional>

class QScrollArea;
class QStackedWidget;

namespace sek {

class Button;
class CodeCard;
class IconView;
class KioskBar;
class LinkLabel;
class SigningSheet;
class StaffWayOut;
class TextLabel;

/// The screen handed over to one participant (picture 07, attendance §6): own hours, the declaration, the code. It fills
/// the screen, hides the program's other windows, knows nobody else's data, and is left by staff only, with their
/// password. After three minutes without a key it blanks.
class KioskWindow : public HandedScreen
{
    Q_OBJECT
public:
    struct Ports
    {
        CodeWay code;
        /// The refusal goes to the hub; answers when it is kept.
        std::function<void(const KioskReject&, std::function<void(Done)>)> reject;
        /// Asks the hub whether this is the password of who is signed in (the program's own confirming).
        std::function<void(const QString& password, std::function<void(Done)>)> leave;
        /// It is this computer's passphrase instead: the hub cannot be asked, or it is the one of this computer.
        bool leaveByPassphrase = false;
        std::function<void(const QString& language)> setLanguage;
        /// The declaration word for word, as the signature will name it by its hash.
        std::function<QString(const QString& language)> statement;
        QString language; ///< the window's before, to go back to
        /// One of several who share the screen: at the end the next one comes, and the way out is the queue's window below.
        bool turn = false;
        int textSize = 0; ///< of who works here otherwise; 0: as it is now
    };
    KioskWindow(Ports ports, const KioskMonth& month, QWidget* parent = nullptr);
    ~KioskWindow() override;

    CodeCard* card() const;
    /// Full screen, the other windows away.
    void open();
    /// The newer version of what is to be signed.
    void setMonth(const KioskMonth& month);
    bool isBlank() const;
    void setIdle(int milliseconds);

Q_SIGNALS:
    void contentWanted();

protected:
    void changeEvent(QEvent* event) override;
    void wayOut() override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFoot();
    QWidget* makeBlank();
    QWidget* makeEnd();
    void retranslate();
    void arrange();
    void showPage(QWidget* page);
    void keepInView();
    void askLeave();
    QString whatFollows() const;
    void blank();
    void speak(const QString& language);

    Ports m_ports;
    KioskMonth m_month;
    QString m_language;
    QTimer m_idle;
    QWidget* m_before = nullptr; ///< what was shown when the screen went blank

    QStackedWidget* m_pages;
    QWidget* m_work;
    QWidget* m_blank;
    QWidget* m_end;
    StaffWayOut* m_leave;
    QScrollArea* m_scroll = nullptr;
    KioskBar* m_bar;
    SigningSheet* m_sheet = nullptr;
    LinkLabel* m_later;
    Button* m_exit;
    TextLabel* m_blankText;
    Button* m_wake;
    IconView* m_endIcon;
    TextLabel* m_endTitle;
    TextLabel* m_endText;
    Button* m_endExit;
    Button* m_next;
    enum class End { Signed, Stored, Rejected, Later } m_endKind = End::Later;
};

} // namespace sek
