// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/hours.h"
#include "ui/attendance/month_sheet.h"

#include <QAbstractTableModel>
#include <QSet>

#include <array>
#include <functional>
#include <vector>

namespace sek {

/// The month as a table: name, state, the days, sums. Every edit is a value that can be undone; filtering and sorting
/// are an order of rows, so that a keystroke meets no proxy.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, FirstDay }; ///< then one for each day, then Sum and Reported
    explicit MonthModel(QObject* parent = nullptr);

    /// Another month, or newer records. `keepSteps`: what is laid over is the same work going on.
    void setSheet(month::MonthSheet sheet, bool keepSteps = false);
    const month::MonthSheet& sheet() const { return m_sheet; }

    int days() const { return m_sheet.terms().month.isValid() ? m_sheet.days() : 0; }
    int sumColumn() const { return FirstDay + days(); }
    int reportedColumn() const { return sumColumn() + 1; }
    int columnOfDay(int day) const { return FirstDay + day - 1; }
    /// 0: not a day.
    int dayOf(int column) const { return column >= FirstDay && column < sumColumn() ? column - FirstDay + 1 : 0; }
    /// Row of the sheet under a row of the table.
    int sheetRow(int row) const { return m_order[std::size_t(row)]; }
    int rowOf(const RecordId& participation) const;

    /// By words of the name, and by state (none: all).
    void setFilter(const QString& words, std::optional<month::State> state);
    void setDescending(bool descending);
    bool isDescending() const { return m_descending; }
    /// How many rows of the sheet are in the state.
    int count(month::State state) const;

    bool isTicked(int row) const { return m_ticked.contains(sheetRow(row)); }
    void setTicked(int row, bool on);
    void setAllTicked(bool on);
    int ticked() const { return int(m_ticked.size()); }
    /// Rows of the sheet, as they stand in the table.
    std::vector<int> tickedRows() const { return asInTable({m_ticked.begin(), m_ticked.end()}); }
    /// The same rows of the sheet as they stand in the table, what is filtered away last.
    std::vector<int> asInTable(std::vector<int> sheetRows) const;

    // Edits. Each is one step of undo and is told by edited().
    /// What a value typed into the cell is about; empty where it has to be chosen (`mustChoose`) or nothing can be entered.
    month::EntryKey keyFor(int row, int day) const { return m_sheet.keyFor(sheetRow(row), day, m_continuous); }
    /// The day has several activities, and which one is meant only the inspector can tell.
    bool mustChoose(const QModelIndex& at) const;
    /// Which of the activities without sessions hours on a day without plan are about from now on.
    void preferContinuous(const std::string& activity) { m_continuous = activity; }
    /// What was typed into one cell, or about one of its activities; false if it cannot be read or nothing may be entered there.
    bool type(const QModelIndex& at, const QString& text);
    bool type(const QModelIndex& at, const month::EntryKey& key, const QString& text);
    bool note(const QModelIndex& at, const month::EntryKey& key, const QString& text);
    /// Everything that was entered in the cells.
    void clear(const QModelIndexList& cells);
    /// Tab-separated lines into `columns` from the row `top` on; a single value fills all the cells. Says how many
    /// values were left out because they cannot be read, nothing may be entered there or the day has several activities.
    int paste(const QModelIndexList& cells, int top, const QList<int>& columns, const QString& text);
    QString copied(const QModelIndexList& cells) const;
    /// "All present": everybody in draft for whom the session is planned and who has nothing there yet.
    int fill(const std::string& occasion);
    void undo();
    void redo();
    const month::Steps& steps() const { return m_steps; }
    void setState(int sheetRow, month::State state);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// Done, undone or done again: what the records should hold now.
    void edited(const std::vector<sek::month::Change>& changes);
    void ticksChanged();
    void totalsChanged();
    /// Something that was typed cannot be taken; the cell keeps what it had.
    void unreadable(const QModelIndex& at, const QString& text);
    /// What was typed into a cell of several activities waits for one of them.
    void chooseWanted(const QModelIndex& at, const QString& text);

private:
    void replace(month::MonthSheet sheet);
    void follow(month::MonthSheet sheet);
    bool passes(const month::Row& row) const;
    void place();
    void reorder();
    void perform(month::Act act);
    void apply(const std::vector<month::Change>& changes, bool forth);
    void touch(int sheetRow, int day);
    std::optional<month::Change> typedChange(int row, int day, const month::EntryKey& key, const month::Typed& typed) const;
    void emptyCell(int row, int day, month::Act& act) const;
    QString spoken(int row, int day) const;

    month::MonthSheet m_sheet;
    month::Steps m_steps;
    std::vector<int> m_order;
    std::vector<int> m_place; ///< table row of a sheet row, -1 when filtered away
    QSet<int> m_ticked;
    QString m_words;
    std::optional<month::State> m_state;
    bool m_descending = false;
    std::string m_continuous;
};

} // namespace sek
