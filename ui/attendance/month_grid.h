// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/month_model.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QUndoStack;

namespace sek {

class FilterEdit;
class MessageBar;
class MonthInspector;
class MonthLegend;
class MonthViews;
class SegmentedButtons;
class TextLabel;
class Toast;

/// The month sheet as one works in it: filter and states above, the table, the legend, and below it what the current
/// cell is about. Says what was edited; knows neither records nor hub.
class MonthGrid : public QWidget
{
    Q_OBJECT
public:
    explicit MonthGrid(QWidget* parent = nullptr);

    MonthModel& model() { return *m_model; }
    MonthViews* views() const { return m_views; }
    MonthInspector* inspector() const { return m_inspector; }

    /// Another month or project: nothing of the one before is kept.
    void setSheet(month::MonthSheet sheet);
    /// The same month with newer records: place, ticks and undo are kept.
    void update(month::MonthSheet sheet);
    void focusFirst();
    /// Makes the cell current, whatever is filtered away, and shows it.
    void goTo(const RecordId& participation, int day);
    /// The first cell that keeps a ticked report from being sent, and the cursor in it.
    bool goToFirstError();
    int errorsInTicked() const;
    bool canUndo() const { return m_model->steps().undoable() != nullptr; }

Q_SIGNALS:
    void edited(const std::vector<sek::month::Change>& changes);
    void monthWanted(int by);
    void selectionChanged();
    /// A sentence for the page: what was pasted in part, filled …
    void said(const QString& text);

public Q_SLOTS:
    void undo();
    void redo();
    void copy();
    void cut();
    void paste();
    void clearCells();
    void tickRows();
    void fill(const std::string& occasion);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void refreshSegments();
    void applyFilter();
    void arrange();
    void fitHeight();
    void dropToast();

    MonthModel* m_model;
    FilterEdit* m_filter;
    SegmentedButtons* m_states;
    QCheckBox* m_weekends;
    MonthViews* m_views;
    TextLabel* m_nobody;
    MonthLegend* m_legend;
    MonthInspector* m_inspector;
    QPointer<Toast> m_toast; ///< of the window, where the last filling was told
};

} // namespace sek
