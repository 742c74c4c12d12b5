// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/documents/file_taking.h"
#include "ui/organisations/page.h"

class QAction;
class QStackedWidget;

namespace sek {

class DocumentDialog;
class DocumentsModel;
class DocumentView;
class EmptyState;
class FilterEdit;
class ListProxy;
class RowTable;
class TextLabel;

/// The organisation's documents (W12): added with a preview, shown from memory, replaced by newer ones, never deleted.
class DocumentsPage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit DocumentsPage(OrganisationEditor& editor, QWidget* parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string&) override { return false; }
    RowTable* table() const { return m_table; }
    DocumentsModel* model() const { return m_model; }

    /// What a file dialog or a drop gives: the file is read, looked at and shown before anything is kept.
    void take(const QString& path, const RecordId& replaces = {});
    /// Writes the document's file where the person chose.
    void saveCopy(const RecordId& id, const QString& path);
    DocumentView* open(const RecordId& id);
    void showRecord(const RecordId& id) override;

protected:
    void refresh() override;
    void retranslate() override;
    void arrange() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeBody();
    void pick(const RecordId& replaces);
    void act(const QModelIndex& index, const QString& id);
    void askWhere(const RecordId& id);
    void edit(const RecordId& id);
    void fitTable();

    DocumentsModel* m_model;
    ListProxy* m_proxy;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    EmptyState* m_nothingFound;
    FilterEdit* m_filter;
    TextLabel* m_count;
    MessageBar* m_old;
    QAction* m_add;
};

} // namespace sek
