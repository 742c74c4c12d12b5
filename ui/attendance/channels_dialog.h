// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/organisations/act_dialog.h"

class QLineEdit;
class QVBoxLayout;

namespace sek {

class FieldRow;
class MessageBar;
class OrganisationEditor;

/// The phones and mailboxes of one participant (W2): how far each is confirmed, who has to do what next. The code itself is
/// typed at the handed-over screen only; a staff window has no field for somebody else's code.
class ChannelsDialog : public ActDialog
{
    Q_OBJECT
public:
    ChannelsDialog(OrganisationEditor& editor, const RecordId& participant, const QString& name, QWidget* parent);

Q_SIGNALS:
    void confirmWanted(const sek::RecordId& channel);

private:
    void refresh();
    void add();
    void send(const char* command, const RecordId& channel);

    OrganisationEditor& m_editor;
    RecordId m_participant;
    QVBoxLayout* m_list;
    QLineEdit* m_address;
    FieldRow* m_addressRow;
    MessageBar* m_trouble;
};

} // namespace sek
