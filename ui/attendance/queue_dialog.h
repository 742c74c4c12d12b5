// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/kiosk_queue_client.h"
#include "ui/attendance/waiting_month.h"
#include "ui/organisations/act_dialog.h"

#include <memory>
#include <string>
#include <vector>

namespace sek {

class Button;
class MessageBar;
class OrganisationEditor;

/// Begins a screen that several participants share (attendance §6): each gets a message with a reference and a code, and who
/// cannot stand in the queue is named with the reason.
class QueueDialog : public ActDialog
{
    Q_OBJECT
public:
    QueueDialog(OrganisationEditor& editor, std::vector<WaitingMonth> people, QWidget* parent);

Q_SIGNALS:
    /// The screen can be shown.
    void started(std::shared_ptr<sek::KioskQueueClient> queue);

private:
    void send();
    void openScreen();

    OrganisationEditor& m_editor;
    std::vector<WaitingMonth> m_people;
    std::string m_zone;
    std::shared_ptr<KioskQueueClient> m_queue;
    MessageBar* m_said;
    Button* m_send;
};

} // namespace sek
