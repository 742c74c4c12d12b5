// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signing/kiosk_month.h"

#include <QAbstractTableModel>

namespace sek {

/// A participant's own hours, day by day, for reading.
class KioskModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Activity, Time, ColumnCount };
    explicit KioskModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setMonth(const KioskMonth& month);
    void retranslate() { Q_EMIT layoutChanged(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    KioskMonth m_month;
};

} // namespace sek
