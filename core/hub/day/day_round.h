// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/reminders.h"
#include "core/domain/attendance/signing_watch.h"
#include "core/hub/hub_device.h"
#include "core/hub/org_log.h"

namespace sek {

/// What time does in an organisation's attendance (design §3): a signed month whose time for objections is over is locked,
/// an unsigned one is called to mind, and once a week the contacts of a project read how codes were used (attendance §3.1,
/// W17, §4.5). Each is a command of the hub's own, named by what it is about,
/// so a round may come as often as it likes, after a crash or from two hubs at once. Any thread.
class DayRound
{
public:
    struct Ports
    {
        HubStore& store;
        HubDevice& device;
        const OrgLog& log;
        Clock& clock;
    };
    DayRound(const Ports& ports, attendance::ReminderSchedule schedule, attendance::WatchRules watch)
        : m(ports), m_schedule(std::move(schedule)), m_watch(std::move(watch))
    {
    }

    /// Carries out what is due now, by the organisation's own calendar and clock. How many commands; what one of them does
    /// not get through waits for the next round and keeps the others from nothing. Fails with `store_…`.
    Result<int> run(const OrgId& org);

private:
    Ports m;
    attendance::ReminderSchedule m_schedule;
    attendance::WatchRules m_watch;
};

} // namespace sek
