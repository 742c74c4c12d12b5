// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace sek {

class Button;
class IconLabel;
class TextLabel;

/// Where the staff take a screen back that was handed over: with their password, or this computer's passphrase where the hub
/// cannot be asked or is the one of this computer.
class StaffWayOut : public QWidget
{
    Q_OBJECT
public:
    /// Answers whether it is the right one: `factor_wrong` or `keys_wrong_passphrase`, `too_many_tries`, or the hub could not
    /// be asked.
    using Check = std::function<void(const QString& password, std::function<void(Done)>)>;
    StaffWayOut(Check check, bool passphrase, QWidget* parent = nullptr);

    /// Empties it, with the focus in the field.
    void begin();
    void forget();
    void retranslate();

Q_SIGNALS:
    void left();
    void back();

private:
    void tryIt();

    Check m_check;
    bool m_passphrase;
    TextLabel* m_title;
    TextLabel* m_text;
    QLineEdit* m_password;
    IconLabel* m_said;
    Button* m_ok;
    Button* m_back;
};

} // namespace sek
