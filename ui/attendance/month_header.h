// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace sek {

class MonthModel;

/// The heads of the month's three tables, equally high: above, the weeks; below, the days (letter over number), or the
/// words of the frozen columns. The name's head carries the tick of all rows and the direction of the order.
class MonthHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit MonthHeader(MonthModel& model, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    /// Where the tick is in the first column, for head and rows alike.
    static QRect tickRect(const QRect& cell);
    static int gap();

Q_SIGNALS:
    void allTicked(bool on);
    void orderWanted();

protected:
    void paintSection(QPainter* p, const QRect& rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    Qt::CheckState tick() const;
    bool isFirstOfWeek(int logicalIndex) const;
    int toFirstOfWeek(int logicalIndex) const; ///< pixels from there to here
    MonthModel& m_model;
};

/// A tick of the month's rows; painted, since there is one in each of hundreds of rows.
void paintTick(QPainter& p, const QRect& rect, Qt::CheckState state);

} // namespace sek
