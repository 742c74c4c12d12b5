// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/domain/attendance/exports.h"
#include "core/sync/workspace/org_view.h"
#include "ui/organisations/act_dialog.h"

#include <QDate>

#include <map>

class QStandardItemModel;

namespace sek {

class ConfirmRow;
struct Confirm;
class DateEdit;
class DiffTable;
class FieldRow;
class MessageBar;
class OptionList;
class OrganisationEditor;
class RowTable;
class TextLabel;

/// The months' values for the office of statistics (W16): where each month stands, what the chosen one's values will be, and
/// what is to be sent before. The hub makes the file, here it is saved or copied, and what was uploaded is marked as submitted,
/// at once or from the list later. Identity numbers leave, so the hub wants a fresh password (SEC-11).
class StatisticsDialog : public ActDialog
{
    Q_OBJECT
public:
    /// `names`: participation → name, for what the hub says about single people.
    StatisticsDialog(OrganisationEditor& editor, const RecordId& project, QDate month, std::map<std::string, QString> names,
                     const Confirm& confirm, QWidget* parent);

    /// Makes the file; once it is there, marks it as submitted.
    void accept() override;
    /// The same as choosing where to save.
    void saveTo(const QString& path);

Q_SIGNALS:
    void made();
    void submitted();

private:
    void readMonths();
    void showMonths(const std::vector<RecordView>& exports);
    void choose(int row);
    void make();
    void setBusy(bool busy);
    void failed(const std::string& code);
    void present(const Json& answer);
    void askWhere();
    void submit(const RecordId& file);

    OrganisationEditor& m_editor;
    RecordId m_project;
    QDate m_month;
    std::map<std::string, QString> m_names;
    std::vector<attendance::MonthExport> m_exports;
    std::vector<std::string> m_over; ///< as in the list, newest first
    RowTable* m_months;
    QStandardItemModel* m_list;
    TextLabel* m_head;
    TextLabel* m_order; ///< what is to be sent first
    DiffTable* m_preview;
    OptionList* m_format;
    ConfirmRow* m_password;
    MessageBar* m_message;
    TextLabel* m_details;
    FieldRow* m_dateRow;
    DateEdit* m_date;
    Button* m_make;
    Button* m_close;
    Button* m_save;
    Button* m_mark; ///< for what was made before
    Json m_answer;
    bool m_busy = false;
};

} // namespace sek
