// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/record/schema.h"
#include "ui/organisations/act_dialog.h"

class QLineEdit;

namespace sek {

class FieldRow;
class FormGrid;
class MessageBar;
struct Rejection;
class OrganisationEditor;
class SchemaForm;

/// Registers a participant in one act (W1): identity number, name, participation, and the phone or address codes go to.
/// The fields come from the kinds' tables; the number is judged as it is left (A-1 … A-5).
class RegisterDialog : public ActDialog
{
    Q_OBJECT
public:
    RegisterDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent);
    ~RegisterDialog() override;
    void accept() override;
    const RecordId& participant() const { return m_id; }

Q_SIGNALS:
    void registered(const sek::RecordId& participant);

private:
    bool checkIdentity(bool all);
    void checkChannels();
    bool formsAreRight();
    void refused(const Rejection& rejection);

    OrganisationEditor& m_editor;
    RecordId m_project;
    RecordId m_id;
    RecordId m_participation;
    FormGrid* m_first;
    QLineEdit* m_number;
    FieldRow* m_numberRow;
    SchemaForm* m_person;
    SchemaForm* m_joined;
    FormGrid* m_last;
    QLineEdit* m_phone;
    FieldRow* m_phoneRow;
    QLineEdit* m_mail;
    FieldRow* m_mailRow;
    MessageBar* m_trouble;
    Json m_personBody = Json::object();
    Json m_joinedBody = Json::object();
    bool m_sending = false;
};

} // namespace sek
