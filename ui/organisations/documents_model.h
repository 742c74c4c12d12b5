// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/document_rules.h"
#include "core/sync/workspace/org_view.h"

#include <QAbstractTableModel>

#include <map>

namespace sek {

class OrganisationEditor;

/// The rules for documents that come with the program (resources/data/document_rules.json).
const std::vector<DocumentRules>& installedDocumentRules();

/// How the documents stand, for the side bar.
struct DocumentsMark
{
    int refused = 0;
    int onTheWay = 0;
    int old = 0; ///< in force and to be renewed
};
DocumentsMark documentsMark(const OrgView& view);

/// The organisation's documents: newest first as they come, with where each file is.
class DocumentsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Issued, Uploaded, Size, State, Acts, ColumnCount };

    explicit DocumentsModel(OrganisationEditor& editor, QObject* parent = nullptr);

    /// What there is to say about a document; the weightiest first.
    enum class Standing { Refused, Sending, Waiting, Fetching, Replaced, Old, Saved };
    Standing standing(int row) const;
    const RecordView& document(int row) const { return m_documents[static_cast<std::size_t>(row)]; }
    int rowOf(const RecordId& id) const;
    /// Documents in force that should be renewed.
    int old() const;

    void refresh();
    /// A piece of a file went or came; `total` 0 while it is not known.
    void setProgress(const QString& sha256, qint64 done, qint64 total);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell;
    Cell cell(int row, int column) const;
    Cell stateCell(int row) const;
    Cell actsCell(int row) const;
    const Blob* file(int row) const;

    OrganisationEditor& m_editor;
    std::vector<RecordView> m_documents;
    std::set<std::string> m_replaced; ///< ids of documents for which there is a newer one
    std::map<QString, std::pair<qint64, qint64>> m_progress;
};

} // namespace sek
