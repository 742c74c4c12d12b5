// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/record/schema.h"
#include "ui/organisations/act_dialog.h"

#include <optional>
#include <string>

class QLineEdit;

namespace sek {

class Begun;
class Button;
class FieldRow;
class FormGrid;
class IdentityRows;
class MessageBar;
struct Rejection;
class OrganisationEditor;
class SchemaForm;

/// Registers a participant in one act (W1): identity number, name, participation, and the phone or address codes go to.
/// The fields come from the kinds' tables; the number is judged as it is left (A-1 … A-5). Whose number is known already is not
/// registered twice: the person joins the project, or is shown when they are in it.
class RegisterDialog : public ActDialog
{
    Q_OBJECT
public:
    RegisterDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent);
    ~RegisterDialog() override;
    void accept() override;
    const RecordId& participant() const { return m_id; }

Q_SIGNALS:
    /// Registered, come to the project, or found in it.
    void registered(const sek::RecordId& participant);

private:
    Json typed() const;
    void setTyped(const Json& typed);
    void keep();
    void lookForKnown();
    void setKnown(const std::optional<RecordId>& participant);
    bool isHere(const RecordId& participant) const;
    void join();
    void submit(const std::string& command, const Json& args, const RecordId& participant);
    void checkChannels();
    bool formsAreRight();
    void refused(const Rejection& rejection);

    OrganisationEditor& m_editor;
    RecordId m_project;
    RecordId m_id;
    RecordId m_participation;
    std::optional<RecordId> m_known; ///< whose number it is
    FormGrid* m_first;
    IdentityRows* m_identity;
    SchemaForm* m_person;
    SchemaForm* m_joined;
    FormGrid* m_last;
    QLineEdit* m_phone;
    FieldRow* m_phoneRow;
    QLineEdit* m_mail;
    FieldRow* m_mailRow;
    QLineEdit* m_shared;
    FieldRow* m_sharedRow; ///< shown when another participant has the phone or address
    MessageBar* m_trouble;
    Button* m_register;
    Begun* m_begun;
    Json m_atFirst;
    Json m_personBody = Json::object();
    Json m_joinedBody = Json::object();
    bool m_sending = false;
};

} // namespace sek
