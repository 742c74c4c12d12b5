// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "ui/organisations/act_dialog.h"

class QLineEdit;
class QVBoxLayout;

namespace sek {

class CodeCard;
class FieldRow;
class MessageBar;
class OrganisationEditor;
struct RecordView;

/// The phones and mailboxes of one person (W2): how far each is confirmed, who has to do what next. A participant's code is
/// typed at the handed-over screen or in the participant's own program, for a staff window has no field for somebody else's; one's
/// own is typed here.
class ChannelsDialog : public ActDialog
{
    Q_OBJECT
public:
    /// Of a participant.
    ChannelsDialog(OrganisationEditor& editor, const RecordId& participant, const QString& name, QWidget* parent);
    /// Of who works here: where their own codes go, for signing as the person responsible.
    ChannelsDialog(OrganisationEditor& editor, QWidget* parent);
    /// Of a participant in a program of their own: what the project has typed, to be confirmed; the project changes it.
    static ChannelsDialog* ofOneself(OrganisationEditor& editor, const RecordId& participant, QWidget* parent);

Q_SIGNALS:
    void confirmWanted(const sek::RecordId& channel);

private:
    enum class By { Staff, Account, Oneself };
    struct Whose
    {
        By by = By::Staff; ///< who looks: at somebody else's, at the own ones of who works here, of who takes part
        RecordId id;
        QString name, how;
    };
    ChannelsDialog(OrganisationEditor& editor, Whose whose, QWidget* parent);
    QWidget* rowOf(const RecordView& channel);
    void refresh();
    void add();
    void confirmHere(const RecordView& channel);
    void send(const char* command, const RecordId& channel);

    OrganisationEditor& m_editor;
    Whose m_whose;
    CodeCard* m_card = nullptr; ///< while one's own is confirmed
    QVBoxLayout* m_list;
    Json m_shown; ///< what the list was made of
    QLineEdit* m_address;
    FieldRow* m_addressRow;
    QLineEdit* m_shared;
    FieldRow* m_sharedRow; ///< shown when another participant has the address
    MessageBar* m_trouble;
    bool m_sending = false; ///< one act at a time: a second press would be refused after the first went through
};

} // namespace sek
