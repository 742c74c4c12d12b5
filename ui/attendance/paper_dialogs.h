// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/attendance/paper_code.h"
#include "ui/documents/file_taking.h"
#include "ui/organisations/act_dialog.h"

#include <optional>

class QBoxLayout;

namespace sek {

class Button;
class MessageBar;
class OrganisationEditor;
class PageView;
class ProgressLine;
class RowTable;
class TextLabel;
struct Rejection;

/// A month signed in ink is filed (W18): a scan is chosen, its code is read, and the month it names is shown. Nothing can be filed
/// whose code cannot be read or names something else than the month as it stands.
class FilePaperDialog : public ActDialog
{
    Q_OBJECT
public:
    FilePaperDialog(OrganisationEditor& editor, QWidget* parent);
    void accept() override;
    /// The file was chosen; the dialog for choosing one calls this too.
    void take(const QString& path);

Q_SIGNALS:
    void filed();
    /// The code was read, or given up.
    void judged();

private:
    void choose();
    void taken(TakenFile file);
    void look(int page);
    void judge(const QByteArray& qr);
    void say(const QString& sentence);

    OrganisationEditor& m_editor;
    TextLabel* m_what;
    TextLabel* m_month;
    PageView* m_view;
    MessageBar* m_trouble;
    ProgressLine* m_progress;
    Button* m_choose;
    Button* m_file;
    int m_round = 0; ///< counts the files chosen
    std::optional<TakenFile> m_taken;
    std::optional<attendance::PaperCode> m_code; ///< of the month as it stands
    bool m_sending = false;
};

/// The second person looks: the scan beside what it has to show.
class ComparePaperDialog : public ActDialog
{
    Q_OBJECT
public:
    ComparePaperDialog(OrganisationEditor& editor, const RecordId& report, QWidget* parent);
    ~ComparePaperDialog() override;
    void accept() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void compared();
    void returned();

private:
    void sendBack();
    /// `refused` says why where it was asked; without it the dialog does.
    void send(const std::string& command, Json args, std::function<void()> done, std::function<void(const QString&)> refused = {});

    OrganisationEditor& m_editor;
    RecordId m_report;
    std::int64_t m_revision = 1;
    std::string m_sha256;
    QBoxLayout* m_sides;
    RowTable* m_hours = nullptr; ///< day by day, for the eye to go to and fro
    PageView* m_view;
    ProgressLine* m_progress;
    MessageBar* m_trouble;
    Button* m_accept;
    bool m_here = false;
    bool m_sending = false;
};

} // namespace sek
