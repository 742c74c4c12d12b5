// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/change_lines.h"

#include <QAbstractItemModel>

namespace sek {

class OrganisationEditor;

/// The staged changes with what they mean: what, old, new, who is told, who is invited (W9.4). A change of several
/// values has them as rows below it.
class ReviewModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, Old, New, Told, Invited, Drop, ColumnCount };

    explicit ReviewModel(OrganisationEditor& editor, QObject* parent = nullptr);

    void refresh();
    const StagedChange& change(const QModelIndex& index) const;
    const QStringList& told() const { return m_told; }
    const QStringList& invited() const { return m_invited; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString invitedBy(const StagedChange& change) const;
    QString words(const QModelIndex& index) const;

    OrganisationEditor& m_editor;
    std::vector<StagedChange> m_changes;
    std::vector<ChangeEntry> m_entries;
    QStringList m_told;
    QStringList m_invited;
};

} // namespace sek
