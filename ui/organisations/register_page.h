// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/workspace.h"
#include "ui/organisations/known_organisations.h"

#include <QWidget>

#include <set>

namespace sek {

class Button;
class MessageBar;
class PageHeader;
class SchemaForm;
class TextLabel;

/// Registers the organisation somebody was invited to found, or begins with on this computer (W12): first whether there is a
/// record of it already, then the few things without which there is none. Everything else is filled in on the pages. What is
/// typed is kept as a draft. The founder's e-mail is the one they sign in with and cannot be edited here (§2.4).
class RegisterPage : public QWidget
{
    Q_OBJECT
public:
    /// `email`: the address the person signs in with; empty when it is not known here, then the hub is asked.
    RegisterPage(Workspace& workspace, OrgId org, const QString& email = {}, QWidget* parent = nullptr);
    ~RegisterPage() override;

    const OrgId& org() const { return m_org; }
    QString title() const;
    void focusFirst();
    /// Keeps what is typed at once.
    void saveNow();

    /// Opened on the hub and not founded yet: there is nothing but the right to.
    static bool isUnfounded(const OrgView& view);

Q_SIGNALS:
    void registered(const sek::OrgId& org);
    /// The record that was found is the one: it opens in place of this page.
    void openWanted(const sek::OrgId& org);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void take(const Json& draft);
    void askWho();
    void lookForExisting();
    void refreshActs();
    std::vector<Issue> issues() const;
    void submit();
    bool check();
    void refused(const Rejection& rejection);

    Workspace& m_workspace;
    OrgId m_org;
    Json m_organisation;
    Json m_user;
    PageHeader* m_header;
    TextLabel* m_what;
    MessageBar* m_message;
    SchemaForm* m_orgForm;
    SchemaForm* m_userForm;
    MessageBar* m_found;
    Button* m_register;
    Button* m_missing;
    std::optional<KnownOrganisation> m_known;
    std::set<OrgId> m_others; ///< found, and said to be another organisation
    bool m_sending = false;
    bool m_showAll = false;
};

} // namespace sek
