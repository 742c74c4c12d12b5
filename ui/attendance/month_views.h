// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QTableView>
#include <QWidget>

class QItemSelectionModel;

namespace sek {

class HoursDelegate;
class MonthHeader;
class MonthModel;
class SumsStrip;

/// One of the month's three tables. The days are a spreadsheet and the only stop of the keyboard; the frozen ones show
/// what belongs to the same rows and answer the mouse.
class MonthView : public QTableView
{
    Q_OBJECT
public:
    MonthView(MonthModel& model, bool days, QWidget* parent = nullptr);
    MonthHeader* head() const { return m_head; }
    /// The selected cells that can be seen.
    QModelIndexList seenSelection() const;
    /// Days that are seen, from a column on.
    QList<int> columnsFrom(int column) const;
    void move(int rows, int columns);
    /// Repaints one row; a view would repaint itself whole.
    void updateRow(int row);

Q_SIGNALS:
    void copyWanted();
    void cutWanted();
    void pasteWanted();
    void clearWanted();
    void tickWanted();
    void undoWanted();
    void redoWanted();
    void monthWanted(int by);
    void tickPressed(int row);
    void currentMoved();
    /// Typing began in a cell of several activities.
    void chooseWanted(const QString& typed);

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    bool spreadsheetKey(QKeyEvent* event);
    MonthModel& m_model;
    MonthHeader* m_head;
    bool m_days;
};

/// Name and state, days, sums: three tables on one model and one selection, scrolled together, the sums below.
class MonthViews : public QWidget
{
    Q_OBJECT
public:
    explicit MonthViews(MonthModel& model, QWidget* parent = nullptr);

    MonthView* names() const { return m_names; }
    MonthView* days() const { return m_days; }
    MonthView* sums() const { return m_sums; }

    void setWeekends(bool shown);
    bool weekends() const { return m_weekends; }
    void fit(); ///< columns and heights after another month, text size, language
    QModelIndex current() const;
    void setCurrent(const QModelIndex& at);
    /// As high as its rows; not more is of use.
    int naturalHeight() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void currentChanged();
    void heightChanged(); ///< the natural one: a bar came or went

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void couple();
    void updateRows();
    void fitDays();
    void fitSums();
    int stateWidth() const;
    int nameWidth() const;
    int leastDay() const;
    MonthModel& m_model;
    MonthView* m_names;
    MonthView* m_days;
    MonthView* m_sums;
    SumsStrip* m_strip;
    QList<HoursDelegate*> m_delegates; ///< one for each view: an editor is closed by signals, which all views would hear
    QItemSelectionModel* m_selection;
    bool m_weekends = false;
    bool m_compact = false; ///< little room: states as icons, one sum
};

/// The sums of the columns under the three tables, pinned.
class SumsStrip : public QWidget
{
    Q_OBJECT
public:
    SumsStrip(MonthModel& model, MonthViews& views);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect dayCell(int day) const;
    MonthModel& m_model;
    MonthViews& m_views;
};

} // namespace sek
