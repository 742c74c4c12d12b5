// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace sek {

/// A window that is handed to people who are not staff: it fills the screen, the program's other windows are away, nothing
/// comes in or goes out by the clipboard, closing it leads to where the staff take it back, and what it changed for them
/// (language, text size) is as before when it has gone.
class HandedScreen : public QWidget
{
    Q_OBJECT
public:
    ~HandedScreen() override;

    /// The program locks itself or the session is over: the screen goes, and what is under it asks for itself.
    void giveBack() { finish(); }

Q_SIGNALS:
    /// It has been given back; the windows from before are there again.
    void left();

protected:
    struct Back
    {
        std::function<void(const QString& language)> setLanguage;
        QString language; ///< the window's before
    };
    HandedScreen(Back back, QWidget* parent);

    void takeOver();
    void finish();
    /// Somebody closes the window: shows where the staff leave it.
    virtual void wayOut() = 0;
    /// In percent, of who worked here before.
    int textSizeBefore() const { return m_textSize; }
    void closeEvent(QCloseEvent* event) override;

private:
    Back m_back;
    int m_textSize;
    bool m_mayClose = false;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace sek
