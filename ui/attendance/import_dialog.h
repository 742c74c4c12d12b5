// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/attendance/participant_import.h"
#include "core/sync/workspace/workspace.h"
#include "ui/organisations/act_dialog.h"

class QCheckBox;
class QStackedWidget;

namespace sek {

class ComboBox;
class EmptyState;
class FieldRow;
class ImportModel;
class MessageBar;
class OrganisationEditor;
class ProgressLine;
class RowTable;
class TextLabel;

/// A list of people from a file or the clipboard (W3): read whole, shown with a verdict for each row; nothing is written before
/// *Register*. Rows with errors are left out only when the person says so, and can be saved as a file to mend.
class ImportDialog : public ActDialog
{
    Q_OBJECT
public:
    ImportDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent);
    ~ImportDialog() override;

    /// The same as choosing it.
    void takeFile(const QString& path);
    void takeText(const QString& text);
    void accept() override;
    void reject() override;
    ImportModel& model() { return *m_model; }

Q_SIGNALS:
    void imported(int people);
    /// A list has been judged, or could not be.
    void judged();

private:
    void chooseFile();
    void paste();
    void readBytes();
    /// Another list is taken: until it is judged nothing can be registered, and the answers about the one before do not count.
    int begin();
    void judge(const QString& text, int round);
    void present(Result<attendance::ImportPreview> preview);
    void trouble(const std::string& code);
    void settle();
    void showReason(int row);
    void saveErrors();
    void written(const std::vector<Submitted>& outcomes);

    OrganisationEditor& m_editor;
    RecordId m_project;
    QByteArray m_bytes; ///< of the file, while its encoding is not sure
    ImportModel* m_model;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_nothing;
    ComboBox* m_encoding;
    QWidget* m_encodingRow;
    TextLabel* m_reason;
    TextLabel* m_summary;
    QCheckBox* m_leaveOut;
    MessageBar* m_trouble;
    ProgressLine* m_progress;
    Button* m_errors;
    Button* m_start;
    std::vector<std::size_t> m_rows; ///< of the model, in the order of the commands
    int m_round = 0;
    bool m_judged = false; ///< what is shown is what was taken last
    bool m_writing = false;
    bool m_stopped = false;
};

} // namespace sek
