// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record.h"
#include "core/record/schema.h"
#include "ui/organisations/act_dialog.h"

namespace sek {

class Begun;
class MessageBar;
class OrganisationEditor;
class SchemaForm;

/// One record's fields in a dialog, from the kind's table. Saving makes the command at once (`AddX`, `EditX`): these
/// records are not part of the staged changes. What is refused is said in the dialog, which stays open.
class RecordDialog : public ActDialog
{
    Q_OBJECT
public:
    struct Spec
    {
        QString title;
        const Schema* schema = nullptr;
        std::string command;             ///< the X of `AddX`
        std::string verb = "Edit";       ///< of a change: `EditX`
        RecordId id;
        bool fresh = false;              ///< there is no such record yet
        std::string about = {};          ///< of a new one: to what it belongs, where there is one such form for each of several
        Json body = Json::object();      ///< as it is, or what a new one begins with
        std::vector<std::string> fields; ///< in this order
        std::vector<QByteArray> files = {}; ///< attachments the body names
    };
    RecordDialog(OrganisationEditor& editor, Spec spec, QWidget* parent);
    ~RecordDialog() override;

    SchemaForm* form() const { return m_form; }
    const Json& body() const { return m_body; }
    const RecordId& id() const { return m_spec.id; }
    /// A value that the dialog itself sets, e.g. the file's name.
    void setValue(const std::string& path, const Json& value);
    /// Shows something above the fields.
    void setTop(QWidget* top);
    void accept() override;

Q_SIGNALS:
    /// The command was kept.
    void saved();

protected:
    Spec m_spec;

private:
    std::vector<Issue> issues() const;
    void refresh();
    void keep();
    void takeBegun();

    OrganisationEditor& m_editor;
    SchemaForm* m_form;
    MessageBar* m_trouble;
    Begun* m_begun = nullptr; ///< none where a file belongs to it, which is not kept
    Json m_body;
    bool m_showAll = false;
    bool m_sending = false;
};

} // namespace sek
