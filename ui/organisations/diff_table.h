// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/views/diffdelegate.h"

#include <QTableView>

namespace sek {

class DiffTableModel;

/// A comparison as a table: labels, then one column for each side. As high as its rows; only this may scroll sideways.
class DiffTable : public QTableView
{
    Q_OBJECT
public:
    struct Cell
    {
        QString text;
        DiffDelegate::Kind kind = DiffDelegate::Plain;
    };
    using Row = QList<Cell>;

    explicit DiffTable(QWidget* parent = nullptr);
    /// `heads` may have a second line after a line feed.
    void setContent(const QStringList& heads, const QList<Row>& rows);
    /// Everything as text, a line for each row.
    QString asText() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    DiffTableModel* m_content;
};

} // namespace sek
