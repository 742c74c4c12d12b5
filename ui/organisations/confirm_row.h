// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/form/fieldrow.h"

#include <functional>

class QLineEdit;

namespace sek {

/// How the person confirms when the hub wants it (SEC-11). An empty label: nothing has to be typed.
struct Confirm
{
    QString label;
    std::function<void(const QString& typed, std::function<void(Done)> answer)> attempt;
};

/// The password, asked for in a dialog's own form once the hub has said that it wants it: hidden until then.
class ConfirmRow : public FieldRow
{
    Q_OBJECT
public:
    ConfirmRow(const QString& id, Confirm confirm, const QString& why);

    /// Runs `act` once the person has confirmed what the row asks for, at once while it asks for nothing. What goes wrong
    /// with the confirmation is said at the row; `otherwise` gets what else fails.
    void first(std::function<void()> act, std::function<void(const std::string& code)> otherwise);
    /// The hub wants it: shows the row, or confirms at once where nothing has to be typed, and then runs `act`.
    void want(std::function<void()> act, std::function<void(const std::string& code)> otherwise);

private:
    void confirm(std::function<void()> act, std::function<void(const std::string& code)> otherwise);

    Confirm m_confirm;
    QLineEdit* m_typed;
    bool m_wanted = false;
};

} // namespace sek
