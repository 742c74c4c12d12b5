// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/logged_events.h"
#include "ui/organisations/act_dialog.h"

namespace sek {

class Button;
class MessageBar;
class OrganisationEditor;
class PlainTable;
class RowTable;

/// What happened with codes, screens and links, for owners and auditors (attendance §4.7): read from the hub's log, saved with the
/// seals so that anybody can check them.
class EventsDialog : public ActDialog
{
    Q_OBJECT
public:
    EventsDialog(OrganisationEditor& editor, QWidget* parent);

    /// Takes a page as if it had come from the hub.
    void take(const LoggedEvents& page);
    void saveTo(const QString& path);

private:
    void fetch();
    void save();

    OrganisationEditor& m_editor;
    std::vector<LoggedEvent> m_events; ///< newest first
    std::uint64_t m_before = 0;
    PlainTable* m_model;
    RowTable* m_table;
    MessageBar* m_said;
    Button* m_older;
    Button* m_save;
};

} // namespace sek
