// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace sek {

/// Items side by side that go on in the next line where the width ends. Items of one line stand on one middle.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// `alignment`: Qt::AlignLeft or Qt::AlignRight. Gaps are pixels at 100 % text size.
    explicit FlowLayout(QWidget* parent = nullptr, Qt::Alignment alignment = Qt::AlignLeft, double gap = 8,
                        double lineGap = 4);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect& rect, bool apply) const;
    int gap() const;
    QList<QLayoutItem*> m_items;
    Qt::Alignment m_alignment;
    double m_gap;
    double m_lineGap;
};

} // namespace sek
