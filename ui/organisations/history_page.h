// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/history.h"
#include "core/sync/workspace/org_view.h"
#include "ui/organisations/page.h"

class QAction;
class QCheckBox;
class QStackedWidget;
class QStandardItemModel;

namespace sek {

class Button;
class ComboBox;
class DiffTable;
class EmptyState;
class ProgressLine;
class RowTable;
class TextLabel;

/// Who changed what and when, page by page from the hub's log, with old and new values. What was fetched stays while the
/// page is open; without the hub that is all there is, and it says so. Above it stands what waits on this computer, to be taken
/// back as long as it was not sent.
class HistoryPageView : public OrganisationPage
{
    Q_OBJECT
public:
    explicit HistoryPageView(OrganisationEditor& editor, QWidget* parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string&) override { return false; }
    RowTable* table() const { return m_table; }
    DiffTable* values() const { return m_values; }
    /// Takes a page as if it had come from the hub.
    void take(const HistoryPage& page);
    /// The same for the newest entries: what is not here yet goes before what is.
    void takeNewest(HistoryPage page);

protected:
    void refresh() override;
    void retranslate() override;
    void arrange() override;
    void showEvent(QShowEvent* event) override;

private:
    void fetch(bool newest);
    void fill();
    void fillFilters();
    void takeWaiting();
    void appendRow(const HistoryEntry& first, int together, std::int64_t last, const WaitingCommand* waiting);
    bool isWanted(const HistoryEntry& entry) const; ///< by the filters
    void act(const QModelIndex& index, const QString& id);
    void showEntry();
    std::int64_t shownSeq() const; ///< 0: none; not the place in the list, which moves when something new comes
    const HistoryEntry* current() const;

    std::vector<HistoryEntry> m_entries; ///< newest first
    struct Waiting
    {
        WaitingCommand command;
        HistoryEntry entry; ///< its seq is below 0
    };
    std::vector<Waiting> m_waiting; ///< newest first
    std::int64_t m_before = 0;
    std::int64_t m_seenSeq = 0;          ///< the organisation's seq when last asked
    bool m_fetching = false;
    bool m_more = true;
    QString m_trouble;
    QStandardItemModel* m_model;
    RowTable* m_table;
    DiffTable* m_values;
    TextLabel* m_valuesHead;
    QCheckBox* m_reveal;
    ComboBox* m_person;
    ComboBox* m_section;
    ComboBox* m_period;
    Button* m_older;
    QAction* m_events; ///< what the hub's log says, for owners and auditors
    ProgressLine* m_progress;
    EmptyState* m_none;
    QStackedWidget* m_stack;
    QWidget* m_detail;
};

} // namespace sek
