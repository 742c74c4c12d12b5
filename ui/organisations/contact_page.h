// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/page.h"

class QAction;

namespace sek {

class PersonForm;
class TextLabel;
struct StagedUser;

/// Organisation contact person: overwritten in the form (W3) or replaced with an authorised user (W4).
class ContactPage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit ContactPage(OrganisationEditor& editor, QWidget* parent = nullptr);
    ~ContactPage() override;

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string& path) override;
    void showAllIssues() override;
    /// Opens "Select authorised user", where that is possible.
    void openSelect();

protected:
    void refresh() override;
    void retranslate() override;

private:
    QString whyNotSelect() const;
    void take(const StagedUser& user);
    void align();
    void refreshMessages();

    PersonForm* m_form;
    QAction* m_select;
    MessageBar* m_replaced;
    MessageBar* m_question;
    MessageBar* m_differs;
    bool m_justCopied = false;
    bool m_showAll = false;
};

} // namespace sek
