// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/profile/profile.h"

#include <QWidget>

class QLineEdit;

namespace sek {

class Button;
class FieldRow;
class MessageBar;
class TextLabel;

/// Above all else while the profile is locked: only the program's name and the way in (SEC-65, SEC-69).
class UnlockPage : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(Profile& profile, QWidget* parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void unlocked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void unlock();

    Profile& m_profile;
    TextLabel* m_title;
    TextLabel* m_why;
    FieldRow* m_row;
    QLineEdit* m_passphrase;
    Button* m_unlock;
};

} // namespace sek
