// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace sek {

class MonthModel;

/// Paints the cells of the month and edits them like a spreadsheet. Asks the sheet itself, not the model's roles: a
/// scroll paints a thousand cells, and each would be six variants.
class HoursDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit HoursDelegate(MonthModel& model, QObject* parent = nullptr);

    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

    /// Left edge of a week, drawn through all rows.
    void setFirstOfWeek(const QList<bool>& byColumn) { m_firstOfWeek = byColumn; }
    void forget() { m_texts.clear(); }

Q_SIGNALS:
    /// An editor was left by Enter, Tab …: where the current cell is to go.
    void moveWanted(int rows, int columns) const;

private:
    void paintDay(QPainter* p, const QStyleOptionViewItem& option, int row, int day) const;
    void paintName(QPainter* p, const QStyleOptionViewItem& option, int row) const;
    void paintState(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    const QString& text(int minutes) const;

    MonthModel& m_model;
    void takeFonts();

    QList<bool> m_firstOfWeek;
    QFont m_body; ///< made once: the theme derives a font anew each time it is asked
    QFont m_strong;
    mutable QHash<int, QString> m_texts;
};

} // namespace sek
