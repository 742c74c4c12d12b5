// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "ui/attendance/waiting_month.h"
#include "ui/organisations/act_dialog.h"

#include <QDate>

#include <string>
#include <vector>

namespace sek {

class Button;
class DateEdit;
class MessageBar;
class OrganisationEditor;

/// Sends codes ahead, so that a month can be signed on this computer where there is no connection (attendance §5.2): for
/// whom, and until which day.
class OfflineDialog : public ActDialog
{
    Q_OBJECT
public:
    using Item = WaitingMonth;
    OfflineDialog(OrganisationEditor& editor, const RecordId& project, std::vector<Item> items, QWidget* parent);

    DateEdit* day() const { return m_day; }

Q_SIGNALS:
    /// So many codes are on their way.
    void prepared(int codes, sek::Instant until);

private:
    void look();
    void switchOn();
    void prepare();
    /// The end of the chosen day where the organisation is.
    Instant until() const;
    const Json& project() const;

    OrganisationEditor& m_editor;
    RecordId m_project;
    std::vector<Item> m_items;
    std::string m_zone;
    DateEdit* m_day;
    MessageBar* m_said;
    Button* m_send;
    bool m_busy = false;
    bool m_switching = false;
    bool m_told = false; ///< something was said that stays until the day is changed or it is tried again
};

} // namespace sek
