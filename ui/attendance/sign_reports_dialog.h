// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/record/decision.h"
#include "ui/organisations/act_dialog.h"

#include <QDate>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace sek {

class CodeCard;
class MessageBar;
class OrganisationEditor;
struct OrgView;

/// Report and sign (W6): the person responsible reads what is signed, the hub freezes each month, one code covers the list.
/// Without the right code the months thaw.
class SignReportsDialog : public ActDialog
{
    Q_OBJECT
public:
    struct Item
    {
        RecordId report;
        int revision = 1;
        QString person;
        int minutes = 0;
    };
    SignReportsDialog(OrganisationEditor& editor, QDate month, std::vector<Item> items, QWidget* parent);
    ~SignReportsDialog() override;

    void reject() override;

Q_SIGNALS:
    void reported(int months);
    /// Somebody wants to see what is refused: the month, and the day when it is one.
    void reportWanted(const sek::RecordId& report, QDate day);

private:
    void freeze();
    /// Whether all are frozen at the hub; the hashes are then in the reports.
    void look();
    /// Whose month it is and which day, when the refusal says so (W6.2); the others are as good as before.
    void refused(const std::variant<Rejection, Failure>& why);
    bool hasChannel() const;
    std::vector<std::string> hashes() const;

    OrganisationEditor& m_editor;
    std::vector<Item> m_items;
    CodeCard* m_card;
    MessageBar* m_trouble;
    Button* m_start;
    std::optional<std::pair<RecordId, QDate>> m_wanted; ///< what the bar's button shows
    CommandId m_asked; ///< the freezing of now, once it is on its way
    bool m_freezing = false;
    bool m_frozen = false;
    bool m_done = false;
};

} // namespace sek
