// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPersistentModelIndex>

class QLineEdit;

namespace sek {

class FieldLabel;
class IconLabel;
class MonthModel;
class TextLabel;

/// Speaks for the current cell: whose it is, what was planned, hours and note to edit, and what is wrong with it.
class MonthInspector : public QFrame
{
    Q_OBJECT
public:
    explicit MonthInspector(MonthModel& model, QWidget* parent = nullptr);

    void show(const QModelIndex& at);
    void refresh();
    /// What was typed into the cell cannot be read.
    void sayUnreadable(const QString& typed);
    void retranslate();
    void focusNote();

Q_SIGNALS:
    /// Enter or Esc in a field: the sheet again.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void takeHours();
    void takeNote();
    QString about(int sheetRow, int day) const;
    MonthModel& m_model;
    QPersistentModelIndex m_at;
    int m_wide = -1;
    TextLabel* m_who;
    TextLabel* m_what;
    FieldLabel* m_hoursLabel;
    QLineEdit* m_hours;
    FieldLabel* m_noteLabel;
    QLineEdit* m_note;
    IconLabel* m_said;
};

} // namespace sek
