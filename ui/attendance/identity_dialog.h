// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "ui/organisations/act_dialog.h"

class QLineEdit;

namespace sek {

class FieldRow;
class FormGrid;
class IdentityRows;
class MessageBar;
class OrganisationEditor;

/// Another identity number for a participant, with the reason: it was mistyped, or the authority gave a new one. The old number
/// is read from what this computer has, so that a change made meanwhile by somebody else is noticed.
class IdentityDialog : public ActDialog
{
    Q_OBJECT
public:
    IdentityDialog(OrganisationEditor& editor, const RecordId& participant, const QString& name, QWidget* parent);
    ~IdentityDialog() override;
    void accept() override;

Q_SIGNALS:
    void changed();

private:
    void send(const std::string& before);

    OrganisationEditor& m_editor;
    RecordId m_participant;
    FormGrid* m_form;
    IdentityRows* m_identity;
    QLineEdit* m_reason;
    FieldRow* m_reasonRow;
    MessageBar* m_trouble;
    bool m_sending = false;
};

} // namespace sek
