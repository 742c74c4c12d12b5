// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/participant_import.h"

#include <QAbstractTableModel>

namespace sek {

/// A list that is to be imported, row by row with its verdict (W3.2). Identity numbers stand as they are in the file: the
/// person who looks has the file.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Name, Identity, Channel, Verdict, ColumnCount };
    explicit ImportModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void show(attendance::ImportPreview preview);
    const attendance::ImportPreview& preview() const { return m_preview; }
    /// What the hub's rules said when the row was to be written; the verdict from then on.
    void refuse(std::size_t row, const QString& why);
    /// The row with the first error, or -1.
    int firstError() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant verdict(const attendance::ImportRow& row, int index, int role) const;

    attendance::ImportPreview m_preview;
    std::map<int, QString> m_refused;
};

} // namespace sek
