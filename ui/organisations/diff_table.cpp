// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/diff_table.h"

#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowroles.h"
#include "ui/widgets/views/tableheader.h"

#include <QAbstractTableModel>
#include <QScrollBar>

#include <algorithm>

namespace sek {

class DiffTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QStringList& heads, const QList<DiffTable::Row>& rows)
    {
        beginResetModel();
        m_heads = heads;
        m_rows = rows;
        endResetModel();
    }
    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : static_cast<int>(m_heads.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const DiffTable::Cell& c = m_rows[index.row()][index.column()];
        switch (role) {
        case Qt::DisplayRole: return c.text.isEmpty() ? QStringLiteral("–") : c.text;
        case DiffDelegate::KindRole: return c.kind;
        case Qt::AccessibleTextRole:
            return spokenCell(c.text.isEmpty() ? DiffTable::tr("empty") : c.text, {}, DiffDelegate::spokenKind(c.kind));
        default: return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
        return m_heads.value(section);
    }

private:
    QStringList m_heads;
    QList<DiffTable::Row> m_rows;
};

DiffTable::DiffTable(QWidget* parent) : QTableView(parent), m_content(new DiffTableModel(this))
{
    setHorizontalHeader(new TableHeader(Qt::Horizontal, this));
    setItemDelegate(new DiffDelegate(this));
    setModel(m_content);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(&Theme::get(), &Theme::changed, this, &DiffTable::fit);
}

void DiffTable::setContent(const QStringList& heads, const QList<Row>& rows)
{
    m_content->set(heads, rows);
    fit();
}

// Each column as wide as its words, the sides share what is left; only where it gets too narrow it scrolls.
void DiffTable::fit()
{
    const Theme& t = Theme::get();
    const int columns = m_content->columnCount({});
    if (columns == 0) return;
    QHeaderView* head = horizontalHeader();
    head->setStretchLastSection(true);
    QList<int> widths;
    int sum = 0;
    for (int c = 0; c < columns; ++c) {
        widths.append(std::clamp(std::max(sizeHintForColumn(c), head->sectionSizeHint(c)), t.px(100), t.px(c == 0 ? 170 : 260))); // labels wrap
        sum += widths.last();
    }
    const int extra = columns > 1 ? std::max(0, width() - sum) / (columns - 1) : 0;
    for (int c = 0; c < columns; ++c) setColumnWidth(c, widths[c] + (c > 0 ? extra : 0));
    resizeRowsToContents();
    int height = head->sizeHint().height() + 2;
    for (int r = 0; r < m_content->rowCount({}); ++r) height += rowHeight(r);
    if (sum > width()) height += horizontalScrollBar()->sizeHint().height();
    if (height != minimumHeight()) setFixedHeight(height);
}

void DiffTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

QString DiffTable::asText() const
{
    QString out;
    const int columns = m_content->columnCount({});
    for (int r = 0; r < m_content->rowCount({}); ++r) {
        out += m_content->index(r, 0).data().toString() + u'\n';
        for (int c = 1; c < columns; ++c) {
            const QString head = m_content->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
            out += QStringLiteral("  %1: %2\n").arg(QString(head).replace(u'\n', QStringLiteral(", ")),
                                                    m_content->index(r, c).data().toString());
        }
    }
    return out;
}

} // namespace sek
