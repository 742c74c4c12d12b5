// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/gate.h"
#include "core/hub/gate/worker_pool.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

/// Something that happens once, and threads that wait for it. Gives up after a minute, which fails the test.
class Signal
{
public:
    void give();
    bool wait();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_given = false;
};

/// What the gate logged.
class LogBook
{
public:
    using Entries = std::vector<sek::gate::LogEntry>;
    void add(const sek::gate::LogEntry& entry);
    /// Waits until an entry (or all of them together) is as wanted; false after a minute.
    bool waitFor(const std::function<bool(const sek::gate::LogEntry&)>& wanted);
    bool waitForCount(std::size_t count);
    Entries entries();

private:
    bool waitUntil(const std::function<bool()>& reached, std::unique_lock<std::mutex>& lock);
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Entries m_entries;
};

/// A real gate on a free loopback port with workers and a log. `/hello` is answered by itself; the rest is the test's.
class GateUnderTest
{
public:
    using Adjust = std::function<void(sek::gate::GateOptions&)>;
    explicit GateUnderTest(sek::gate::Handler handler = {}, const Adjust& adjust = {}, std::size_t workers = 2);
    ~GateUnderTest();

    std::uint16_t port() const { return gate.port(); }
    /// Whether a new, honest caller is answered.
    bool servesHonestCallers(const std::string& from = "127.0.0.1") const;
    /// Waits until the counters are as wanted; false after a minute.
    bool waitForStats(const std::function<bool(const sek::gate::Stats&)>& wanted) const;

    LogBook book;
    sek::gate::WorkerPool pool;
    sek::gate::WorkerPool otherPool;
    sek::gate::Gate gate;
};
