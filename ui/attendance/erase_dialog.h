// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/organisations/act_dialog.h"

class QComboBox;

namespace sek {

class MessageBar;
class OrganisationEditor;

/// Asks before everything about one participant is erased: what goes, what stays, why it is done; and says until when it may
/// not be, where that is known here.
class EraseDialog : public ActDialog
{
    Q_OBJECT
public:
    EraseDialog(OrganisationEditor& editor, const RecordId& participant, const QString& name, QWidget* parent);
    void accept() override;

Q_SIGNALS:
    /// The command is made; the hub decides.
    void asked();

private:
    OrganisationEditor& m_editor;
    RecordId m_participant;
    QComboBox* m_reason;
    MessageBar* m_trouble;
    Button* m_erase;
};

} // namespace sek
