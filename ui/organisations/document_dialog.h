// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/file_taking.h"
#include "ui/organisations/record_dialog.h"

namespace sek {

class PageView;
class TextLabel;

/// A file before it is added: what it is, how it looks, of what kind and when it was issued. Nothing is sent before Save.
class DocumentDialog : public RecordDialog
{
    Q_OBJECT
public:
    /// `replaces`: the document that gives way, with its kind; empty for a new one.
    DocumentDialog(OrganisationEditor& editor, const TakenFile& file, const Json& replaced, const RecordId& replacedId,
                   QWidget* parent);

private:
    static Spec specOf(OrganisationEditor& editor, const TakenFile& file, const Json& replaced, const RecordId& replacedId);
};

/// A document out of memory: page by page, as large as the dialog (SEC-67). Shows progress while the file comes.
class DocumentView : public ActDialog
{
    Q_OBJECT
public:
    DocumentView(OrganisationEditor& editor, const Json& document, QWidget* parent);
    ~DocumentView() override;
    PageView* view() const { return m_view; }

Q_SIGNALS:
    void copyWanted();

private:
    OrganisationEditor& m_editor;
    std::string m_sha256;
    PageView* m_view;
    class ProgressLine* m_progress;
    bool m_here = false;
};

} // namespace sek
