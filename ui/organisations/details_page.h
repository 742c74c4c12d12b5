// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/page.h"

namespace sek {

class SchemaForm;

/// Organisation data (W2): the organisation's own fields, bound from the schema table.
class DetailsPage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit DetailsPage(OrganisationEditor& editor, QWidget* parent = nullptr);
    ~DetailsPage() override;

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string& path) override;
    void showAllIssues() override;

Q_SIGNALS:
    void historyWanted();

protected:
    void refresh() override;
    void retranslate() override;
    void sayStatus(MessageBar& bar) override;

private:
    void build();
    void refreshHeader();
    void refreshShared();

    QAction* m_history;
    SchemaForm* m_form = nullptr;
    MessageBar* m_phonesShared = nullptr;  ///< who else has the phones; both go with the form
    MessageBar* m_addressShared = nullptr;
    QString m_builtFor; ///< what the layout depends on: country and whether the identifiers are set
    bool m_showAll = false;
};

} // namespace sek
