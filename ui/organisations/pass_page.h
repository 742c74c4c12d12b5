// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/organisations/page.h"

#include <map>
#include <optional>

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace sek {

class AccreditationStrip;
class Chip;
class ComboBox;
class EmptyState;
class IconLabel;
class ListedView;
class PassDetail;
class PassModel;
class RecordDialog;
class RowTable;
struct PaperTable;

/// Accreditations and who can enter PASS today, why not, what to do and whom to ask. Computed here from what is known;
/// PASS decides.
class PassPage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit PassPage(OrganisationEditor& editor, QWidget* parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string&) override { return false; }

    /// A listed person: the list she is on, with her row. An accreditation: its strip.
    void showRecord(const RecordId& id) override;
    RowTable* table() const { return m_table; }
    PassDetail* detail() const { return m_detail; }
    ListedView* listed() const { return m_listed; }
    /// The check as it is printed.
    PaperTable page() const;
    /// Opens the dialog of an accreditation; without `id` for a new one.
    RecordDialog* openAccreditation(std::optional<RecordId> id);
    /// The people on the list of the accreditation, in place of the check.
    void openList(const RecordId& accreditation);
    void closeList();

protected:
    void refresh() override;
    void retranslate() override;
    void arrange() override;

private:
    QWidget* makeCheck();
    void refreshStrips();
    void refreshChips();
    void askRemove(const RecordId& accreditation);

    PassModel* m_model;
    RowTable* m_table;
    ComboBox* m_ruleChoice;
    PassDetail* m_detail;
    ListedView* m_listed;
    EmptyState* m_none;
    QStackedWidget* m_stack;
    QWidget* m_strips;
    std::map<RecordId, AccreditationStrip*> m_strip;
    Chip* m_can;
    Chip* m_cannot;
    Chip* m_unknown;
    IconLabel* m_advice;
    QAction* m_add;
    QAction* m_print;
};

} // namespace sek
