// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/roles.h"

#include <QAbstractListModel>
#include <QList>

namespace sek {

/// At most one mark per area, the weightiest: error > conflict > unsent > warning > count > complete.
/// The shell decides which; the words are for tooltip and screen reader.
struct AreaMark
{
    QString icon;   ///< may be empty: a bare count
    int count = -1; ///< below 0: none
    ColorRole role = ColorRole::Muted;
    QString spoken; ///< "2 errors"
    friend bool operator==(const AreaMark&, const AreaMark&) = default;
};

/// One row of the side bar; an empty id is a line between groups.
struct AreaItem
{
    QString id;
    QString text;
    QString icon;
    AreaMark mark;
    QString shortcut; ///< for the rail's tooltip
    bool isSeparator() const { return id.isEmpty(); }
};

class AreaModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, IconRole, SeparatorRole, MarkIconRole, MarkCountRole, MarkInkRole };

    explicit AreaModel(QObject* parent = nullptr);

    /// A new list of areas (another organisation, another language).
    void setItems(const QList<AreaItem>& items);
    void setMark(const QString& id, const AreaMark& mark);
    QModelIndex indexOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<AreaItem> m_items;
};

} // namespace sek
