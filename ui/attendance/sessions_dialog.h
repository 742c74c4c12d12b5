// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/organisations/act_dialog.h"

class QCheckBox;
class QLineEdit;

namespace sek {

class DateEdit;
class FieldRow;
class FormGrid;
class MessageBar;
class OrganisationEditor;
class TextLabel;

/// Plans sessions by a rule (W4): on which days of the week, from when to when; says how many there will be.
class SessionsDialog : public ActDialog
{
    Q_OBJECT
public:
    SessionsDialog(OrganisationEditor& editor, const RecordId& activity, QDate from, QDate to, QWidget* parent);
    void accept() override;

private:
    void refresh();
    int sessions() const;

    OrganisationEditor& m_editor;
    RecordId m_activity;
    FormGrid* m_form;
    DateEdit* m_from;
    DateEdit* m_to;
    QLineEdit* m_start;
    QLineEdit* m_end;
    QLineEdit* m_break;
    FieldRow* m_dates;
    FieldRow* m_times;
    QList<QCheckBox*> m_weekdays;
    TextLabel* m_count;
    MessageBar* m_trouble;
};

} // namespace sek
