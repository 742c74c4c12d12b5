// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/month_sheet.h"

#include <QFrame>
#include <QPersistentModelIndex>

#include <vector>

class QComboBox;
class QLineEdit;

namespace sek {

class FieldLabel;
class IconLabel;
class MonthModel;
class TextLabel;

/// Speaks for the current cell: whose it is, what was planned, hours and note to edit, and what is wrong with it. Where the day
/// has several activities, or could have, the one that is edited is chosen here.
class MonthInspector : public QFrame
{
    Q_OBJECT
public:
    explicit MonthInspector(MonthModel& model, QWidget* parent = nullptr);

    void show(const QModelIndex& at);
    void refresh();
    /// What was typed into the cell cannot be read.
    void sayUnreadable(const QString& typed);
    /// What was typed into a cell of several activities: it waits in the field for one of them to be chosen.
    void choose(const QString& typed);
    void retranslate();

Q_SIGNALS:
    /// Enter or Esc in a field: the sheet again.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    bool takeHours(); ///< false: they cannot be read
    void takeNote();
    QString about(int sheetRow, int day) const;
    int day() const;
    void refreshChoices();
    void chosen(int index);
    MonthModel& m_model;
    QPersistentModelIndex m_at;
    month::EntryKey m_key; ///< what hours and note are about
    std::vector<month::EntryKey> m_choices;
    bool m_choosing = false;
    int m_wide = -1;
    TextLabel* m_who;
    TextLabel* m_what;
    FieldLabel* m_activityLabel;
    QComboBox* m_activity;
    FieldLabel* m_hoursLabel;
    QLineEdit* m_hours;
    FieldLabel* m_noteLabel;
    QLineEdit* m_note;
    IconLabel* m_said;
};

} // namespace sek
