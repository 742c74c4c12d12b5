// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/organisations/act_dialog.h"

#include <optional>

class QButtonGroup;

namespace sek {

class OrganisationEditor;

/// "Select authorised user" (W4): one radio button per user, none chosen, Confirm waits for a choice. The dialog itself
/// changes nothing.
class SelectUserDialog : public ActDialog
{
    Q_OBJECT
public:
    SelectUserDialog(OrganisationEditor& editor, QWidget* parent);
    /// Who was chosen; empty before.
    std::optional<RecordId> chosen() const;

private:
    std::vector<RecordId> m_ids;
    QButtonGroup* m_group;
};

} // namespace sek
