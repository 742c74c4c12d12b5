// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace sek {

/// Table heads: small semibold muted on raised ground, wrapping to two lines, the sort arrow after the text.
/// A head with a line feed has its second line regular ("Before\nversion 7").
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    void setModel(QAbstractItemModel* model) override;

protected:
    void paintSection(QPainter* p, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    QString textOf(int logicalIndex) const;
};

} // namespace sek
