// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "ui/organisations/act_dialog.h"

#include <functional>

class QListWidget;

namespace sek {

class Button;
class MessageBar;
class OrganisationEditor;
class TextLabel;

/// Who is expected in an activity (W4): ticked are expected, the others are not. Hours already written stay as they are.
class EnrolmentDialog : public ActDialog
{
    Q_OBJECT
public:
    EnrolmentDialog(OrganisationEditor& editor, const RecordId& activity, QWidget* parent);
    void accept() override;

Q_SIGNALS:
    /// Saved: how many are expected that were not, and the other way round.
    void changed(int added, int ended);

private:
    void tickAll(bool on);
    void count();
    void send(const char* command, Json ids, std::function<void()> then);

    OrganisationEditor& m_editor;
    RecordId m_activity;
    QListWidget* m_people;
    TextLabel* m_count;
    MessageBar* m_said;
    Button* m_save;
};

} // namespace sek
