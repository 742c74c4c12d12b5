// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/organisations/act_dialog.h"

namespace sek {

class OrganisationEditor;
class PlainTable;
class RowTable;
class TextLabel;

/// Who had a participant's identity number shown, newest first; for the person themself too (attendance §6).
class IdentityLooksDialog : public ActDialog
{
    Q_OBJECT
public:
    /// `name`: whose number it is; empty: the reader's own.
    IdentityLooksDialog(OrganisationEditor& editor, const RecordId& participant, const QString& name, QWidget* parent);

private:
    void look();

    OrganisationEditor& m_editor;
    RecordId m_participant;
    PlainTable* m_looks;
    RowTable* m_table;
    TextLabel* m_none;
};

} // namespace sek
