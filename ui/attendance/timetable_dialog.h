// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/timetable.h"
#include "ui/organisations/act_dialog.h"

class QComboBox;

namespace sek {

class Button;
class MessageBar;
class OrganisationEditor;
class TextLabel;

/// A month's timetable to hand in: which month, what is missing in it, as a file or on paper (W4.4).
class TimetableDialog : public ActDialog
{
    Q_OBJECT
public:
    TimetableDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent);

    QComboBox* months() const { return m_months; }
    void saveTo(const QString& path);

private:
    void look();
    void save();
    void print();
    Timetable shown() const;

    OrganisationEditor& m_editor;
    RecordId m_project;
    QComboBox* m_months;
    TextLabel* m_count;
    MessageBar* m_said;
    Button* m_save;
    Button* m_print;
};

} // namespace sek
