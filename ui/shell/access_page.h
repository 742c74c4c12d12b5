// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/confirm_row.h"
#include "ui/organisations/page.h"
#include "ui/widgets/views/plain_table.h"

#include <functional>

namespace sek {

class RowTable;
class SectionHead;
class TextLabel;

/// Who has a way into the organisation on the hub: people with their roles, their computers, open invitations (SEC-8, SEC-9).
/// The hub knows; without a connection the page says so. For owners and administrators.
class AccessPage : public OrganisationPage
{
    Q_OBJECT
public:
    AccessPage(OrganisationEditor& editor, Confirm confirm, QWidget* parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string&) override { return false; }

Q_SIGNALS:
    void inviteWanted(const QString& email);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    bool showsStaged() const override { return false; }

private:
    /// A head, a table of what the hub has told, and a sentence where it has told nothing.
    struct Part
    {
        SectionHead* head = nullptr;
        PlainTable* list = nullptr;
        RowTable* table = nullptr;
        TextLabel* none = nullptr;
    };
    Part makePart(const QString& name, int columns);
    void show(Part& part, const QList<PlainTable::Row>& rows, const QString& none);
    void load();
    void showPeople(const Json& people);
    void showInvitations(const Json& invitations);
    void fit();
    void askEndRole(const QString& id);
    void askEndDevice(const QString& id);
    void remove(const QString& path, const QString& done);
    QString base() const;

    Confirm m_confirm;
    Part m_people, m_computers, m_invitations;
    Json m_told = Json::object(), m_invited = Json::object();
    QString m_failure;
    QAction* m_invite;
    std::int64_t m_seenSeq = -1;
};

} // namespace sek
