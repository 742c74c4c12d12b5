// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "ui/organisations/act_dialog.h"

#include <QDate>

#include <map>

namespace sek {

class ConfirmRow;
struct Confirm;
class DateEdit;
class FieldRow;
class MessageBar;
class OptionList;
class OrganisationEditor;
class TextLabel;

/// The month's values for the office of statistics (W16): the hub makes the file, here it is saved or copied, and what was
/// uploaded is marked as submitted. Identity numbers leave, so the hub wants a fresh password (SEC-11).
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
    void make();
    void failed(const std::string& code);
    void present(const Json& answer);
    void askWhere();
    void submit();

    OrganisationEditor& m_editor;
    RecordId m_project;
    QDate m_month;
    std::map<std::string, QString> m_names;
    OptionList* m_format;
    ConfirmRow* m_password;
    MessageBar* m_message;
    TextLabel* m_details;
    FieldRow* m_dateRow;
    DateEdit* m_date;
    Button* m_make;
    Button* m_close;
    Button* m_save;
    Json m_answer;
    bool m_busy = false;
};

} // namespace sek
