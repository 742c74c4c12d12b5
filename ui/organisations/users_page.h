// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "ui/organisations/page.h"

#include <optional>

class QAction;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace sek {

struct StagedUser;

class EmptyState;
class FilterEdit;
class PlainTable;
class ListProxy;
class RowTable;
class TextLabel;
class WordButton;
class UserDialog;
class UsersModel;

/// Authorised users (W5–W8): the list with what is staged, adding, editing, deleting.
class UsersPage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit UsersPage(OrganisationEditor& editor, QWidget* parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string& path) override;
    void showRecord(const RecordId& id) override;
    RowTable* table() const { return m_table; }

    /// Opens the dialog; without `id` to add somebody. `typed` as in UserDialog.
    UserDialog* openUser(std::optional<RecordId> id, const Json& typed = Json::object());

Q_SIGNALS:
    /// The person just deleted is the contact person too: another one may be wanted (W7.4).
    void contactWanted();
    /// Somebody is to be invited to the hub; the address may be empty.
    void inviteWanted(const QString& email);

protected:
    void refresh() override;
    void retranslate() override;
    void arrange() override;

private:
    QWidget* makeBody();
    void act(const QModelIndex& index, const QString& id);
    void askDelete(const RecordId& id);
    void askDeleteAgency(const RecordId& id, const Json& body);
    void inviteAgain(const StagedUser& user);
    void openAgency();
    void refreshRemovals();
    bool showsCards() const;
    void refreshCards();
    void fitTable();
    void hideColumns();

    UsersModel* m_model;
    ListProxy* m_proxy;
    RowTable* m_table;
    PlainTable* m_cardList; ///< for whoever may only know who the colleagues are
    RowTable* m_cards;
    QStackedWidget* m_stack;
    EmptyState* m_nobody;
    EmptyState* m_nothingFound;
    FilterEdit* m_filter;
    TextLabel* m_count;
    TextLabel* m_agencies;
    WordButton* m_columns;
    QMenu* m_columnMenu;
    MessageBar* m_removals;
    QAction* m_add;
    QAction* m_copy;
    QAction* m_invite;
    QAction* m_agency;
    QList<int> m_unwanted; ///< columns the person has switched off
};

} // namespace sek
