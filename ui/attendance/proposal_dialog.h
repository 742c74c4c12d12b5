// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/proposals.h"
#include "core/sync/workspace/org_view.h"
#include "ui/organisations/act_dialog.h"

#include <vector>

namespace sek {

class Button;
class MessageBar;
class OrganisationEditor;
class PlainTable;
class RowTable;

/// What participants of the project propose and nobody has answered, oldest first.
std::vector<RecordView> openProposals(const OrgView& view, const RecordId& project);

/// Hours a participant proposes beside what is recorded: taken over, or declined with a reason (attendance §6).
class ProposalDialog : public ActDialog
{
    Q_OBJECT
public:
    ProposalDialog(OrganisationEditor& editor, const RecordView& proposal, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void answered(const QString& sentence);

private:
    struct Read
    {
        std::vector<attendance::ProposedHours> hours;
        std::vector<Json> take;
    };
    void look();
    void show(const Read& read);
    void decline();

    OrganisationEditor& m_editor;
    RecordView m_proposal;
    Read m_read;
    PlainTable* m_model;
    RowTable* m_table;
    MessageBar* m_said;
    Button* m_take;
};

} // namespace sek
