// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/organisations/act_dialog.h"

#include <QDate>

#include <map>
#include <vector>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace sek {

class DateEdit;
class FieldRow;
class FormGrid;
class MessageBar;
class OrganisationEditor;
class TextLabel;

/// Plans sessions by a rule (W4): on which days of the week, every how many weeks, from when to when. The days stand in a
/// list, each can be left out; public holidays are until somebody ticks them.
class SessionsDialog : public ActDialog
{
    Q_OBJECT
public:
    SessionsDialog(OrganisationEditor& editor, const RecordId& activity, QDate from, QDate to, QWidget* parent);
    void accept() override;

private:
    void refresh();
    /// The days of the rule as it is typed now; none while it is not whole.
    std::vector<QDate> days() const;
    int weeks() const;
    int sessions() const;

    OrganisationEditor& m_editor;
    RecordId m_activity;
    FormGrid* m_form;
    DateEdit* m_from;
    DateEdit* m_to;
    QLineEdit* m_start;
    QLineEdit* m_end;
    QLineEdit* m_break;
    QLineEdit* m_weeks;
    QLineEdit* m_place;
    FieldRow* m_dates;
    FieldRow* m_times;
    FieldRow* m_everyWeeks;
    QList<QCheckBox*> m_weekdays;
    QListWidget* m_days;
    std::map<QDate, bool> m_chosen; ///< what somebody has ticked or unticked, kept while the rule changes
    TextLabel* m_count;
    MessageBar* m_trouble;
    bool m_sending = false;
};

} // namespace sek
