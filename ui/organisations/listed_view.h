// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "ui/forms/schema_form.h" // Json as a signal argument

#include <QAbstractTableModel>
#include <QWidget>

#include <optional>
#include <vector>

namespace sek {

class Button;
class EmptyState;
class IconLabel;
class ListProxy;
class MessageBar;
class OrganisationEditor;
class RecordDialog;
class RowTable;
class TextLabel;

/// The people the granting body has on its list.
class ListedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Email, Source, Acts, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    struct Row
    {
        RecordId id;
        Json body = Json::object();
        bool user = false; ///< an authorised user of the organisation, by e-mail or exact name
    };
    void setRows(std::vector<Row> rows, bool mayEdit);
    const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
    bool m_mayEdit = false;
};

/// The list of one accreditation: who is on it, whom to ask, when it was last confirmed. In place of the check, with a
/// way back.
class ListedView : public QWidget
{
    Q_OBJECT
public:
    explicit ListedView(OrganisationEditor& editor, QWidget* parent = nullptr);

    void show(const RecordId& accreditation);
    void select(const RecordId& person);
    void refresh();
    void retranslate();
    bool isGone() const { return m_gone; } ///< the accreditation was removed meanwhile

    RowTable* table() const { return m_table; }
    /// Opens the dialog of a person; without `id` for a new one.
    RecordDialog* openPerson(std::optional<RecordId> id);
    /// "The agency confirmed the list today."
    void confirmToday();

Q_SIGNALS:
    void closed();
    void editWanted();
    /// A command to send: the page says how it went.
    void commanded(const QString& name, const sek::Json& args);

private:
    void remove(const ListedModel::Row& row);

    OrganisationEditor& m_editor;
    RecordId m_accreditation;
    Json m_body = Json::object();
    bool m_gone = false;
    Button* m_back;
    TextLabel* m_title;
    TextLabel* m_facts;
    Button* m_edit;
    IconLabel* m_checked;
    Button* m_confirm;
    Button* m_add;
    ListedModel* m_model;
    ListProxy* m_proxy;
    RowTable* m_table;
    EmptyState* m_nobody;
    MessageBar* m_removed;
    Json m_undo = Json::object(); ///< who was removed last
};

} // namespace sek
