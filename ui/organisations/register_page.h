// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/workspace.h"

#include <QWidget>

namespace sek {

class Button;
class MessageBar;
class PageHeader;
class SchemaForm;
class TextLabel;

/// Registers the organisation somebody was invited to found, or begins with on this computer: the few things without
/// which there is no record. Everything else is filled in on the pages. What is typed is kept as a draft.
class RegisterPage : public QWidget
{
    Q_OBJECT
public:
    RegisterPage(Workspace& workspace, OrgId org, QWidget* parent = nullptr);
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

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void take(const Json& draft);
    void askWho();
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
    Button* m_register;
    bool m_showAll = false;
};

} // namespace sek
