// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/organisation_draft.h"
#include "core/domain/organisations/pass_check.h"

#include <QAbstractTableModel>

#include <map>

namespace sek {

class OrganisationEditor;

/// The authorised users as they stand with what is staged (W5): one row each, changed in place.
class UsersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// In the order shown; the later ones give way first in narrower windows.
    enum Column { Name, Email, Role, EuLogin, Pass, Created, Acts, ColumnCount };

    explicit UsersModel(OrganisationEditor& editor, QObject* parent = nullptr);

    const StagedUser& user(int row) const { return m_users[static_cast<std::size_t>(row)]; }
    int rowOf(const RecordId& id) const;
    /// In narrow windows the e-mail is the name's second line.
    void setNarrow(bool narrow);
    void refresh();
    int agencies() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell;
    Cell cell(const StagedUser& user, int column) const;
    Cell nameCell(const StagedUser& user) const;
    Cell emailCell(const StagedUser& user) const;
    Cell euLoginCell(const StagedUser& user) const;
    Cell passCell(const StagedUser& user) const;
    Cell actsCell(const StagedUser& user) const;
    bool mayInviteAgain(const Json& body) const;

    OrganisationEditor& m_editor;
    std::vector<StagedUser> m_users;
    std::map<RecordId, PassEntry> m_pass; ///< advice, as far as it is known
    bool m_narrow = false;
};

} // namespace sek
