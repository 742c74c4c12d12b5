// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/signing_watch.h"
#include "ui/documents/paper_table.h"
#include "ui/organisations/act_dialog.h"

#include <QDate>

#include <optional>
#include <vector>

class QComboBox;

namespace sek {

class MessageBar;
class OrganisationEditor;
class PlainTable;
class RowTable;
class TextLabel;

/// How codes were used in a project: what deserves a look, week by week, and who is to be asked whether they signed
/// (attendance §4.5, points 8 to 10). Everything is found out from the records on this computer.
class SigningWatchDialog : public ActDialog
{
    Q_OBJECT
public:
    SigningWatchDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent);

    QComboBox* weeks() const { return m_weeks; }
    /// What would be printed.
    PaperTable page() const;

private:
    struct Seen
    {
        attendance::Watched week;
        std::vector<attendance::CallBack> asked;
    };
    void look();
    void show(const Seen& seen);
    void note(int row);
    QString person(const RecordId& participant) const;

    OrganisationEditor& m_editor;
    RecordId m_project;
    std::optional<attendance::WatchRules> m_rules;
    std::string m_zone;
    QComboBox* m_weeks;
    TextLabel* m_count;
    PlainTable* m_findings;
    RowTable* m_findingsTable;
    TextLabel* m_none;
    std::vector<attendance::CallBack> m_asked;
    PlainTable* m_people;
    RowTable* m_peopleTable;
    TextLabel* m_nobody;
    MessageBar* m_said;
};

} // namespace sek
