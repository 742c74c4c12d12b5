// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql_hub_store.h"
#include "tests/bench/attendance_of_w.h"
#include "tests/bench/desk.h"
#include "tests/bench/plain.h"
#include "tests/bench/table.h"
#include "tests/integration/hub_process.h"
#include "tests/integration/office.h"
#include "tests/integration/visitor.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <vector>

namespace sek::bench {

struct Options
{
    Amounts amounts;
    int runs = 5;
    bool smoke = false; ///< only whether everything arrives
    std::vector<std::size_t> growth{10'000, 100'000, 1'000'000};
};

/// Milliseconds on a clock that all threads share.
double nowMs();
/// What the work takes, in milliseconds.
double timed(const std::function<void()>& work);
/// Throws with the words when it does not hold.
void demand(bool holds, const std::string& what);
/// The most memory this process ever held, in MB.
double peakMemoryMb();

/// Takes the file's pages out of the machine's memory, as far as it lets go of them: the next look comes from the disk.
void forgetPages(const QString& file);

/// The sample's organisation that has no project of its own: what is found there is W.
OrgId wsOrganisation();
/// Who works there.
inline constexpr const char* WsPerson = test::Ilze;

/// What all tasks stand on: W, a hub that holds it (the program itself, in a process of its own over TLS), people who are
/// signed in at it, and the table they write into.
class Ground
{
public:
    explicit Ground(const Options& options);

    const Options options;
    Workload w;
    Table table;
    OrgId org = wsOrganisation();
    /// W as it lies in the organisation, recorded by the person who signs in.
    const AttendanceOfW& attendance() const { return *m_attendance; }

    test::HubProcess& hub() { return m_hub; }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    /// A device of its own, signed in. Takes part of a second.
    test::Visitor visitor();
    Pass passOf(const test::Visitor& visitor) const;
    /// A device that is there from the beginning.
    const Pass& desk(std::size_t number) { return m_desks.at(number); }

    /// Puts the hub back to how it was when W was loaded, and starts it anew: a process without a past.
    void resetHub();
    void restartHub();

    /// The hub's own count and fingerprint of what the organisation's people see. While the hub runs.
    std::int64_t hubSeq();
    QByteArray hubDigest();
    /// A cache that was pulled once (T1). Empty until then.
    QString pulledCache;
    /// A copy of it under that name; the path.
    QString copyOfPulled(const QString& name) const;

private:
    void signInDesks();
    void copyFile(const QString& from, const QString& to) const;

    QTemporaryDir m_folder;
    test::HubProcess m_hub;
    std::vector<Pass> m_desks;
    std::vector<test::Visitor> m_visitors;
    QByteArray m_pin;
    int m_addresses = 0;
    std::unique_ptr<AttendanceOfW> m_attendance;
};

/// Puts records into an organisation of the hub's store, each with a seq of its own.
void putAll(SqlHubStore& store, const OrgId& org, std::size_t count, const std::function<Record(std::size_t)>& make);
void putAll(SqlHubStore& store, const OrgId& org, const AttendanceOfW& w);

/// Puts W into the sample hub of the folder, which does not run: `fill`, for window.py.
int fillHub(const QString& folder);

/// The reports' bodies by their number in a table of the SQL library: `record` (id, rev, body).
void putReports(Plain& file, const AttendanceOfW& w, std::size_t count);

// The tasks, in the order of the table.
void pullTasks(Ground& ground);   ///< T1, T7, T8, T9
void pushTask(Ground& ground);    ///< T2
void liveTask(Ground& ground);    ///< T3
void rateTask(Ground& ground);    ///< T4
void searchTask(Ground& ground);  ///< T5
void openTask(Ground& ground);    ///< T6
void growthTask(Ground& ground);

/// `pull` and `floor-pull`: what T1 measures, each in a process of its own. Exit code.
int pullProcess(const QStringList& arguments);
int floorPullProcess(const QStringList& arguments);

} // namespace sek::bench
