// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/executor.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace sek::gate {

/// A fixed number of threads that work off one queue, oldest job first. The queue's bound is the gate's (Lane::queue).
class WorkerPool : public Executor
{
public:
    explicit WorkerPool(std::size_t threads);
    /// As stop().
    ~WorkerPool() override;

    bool post(std::function<void()> job) override;
    /// Waits for the jobs that run, drops those that have not begun. Not from one of its own threads.
    void stop();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_stopping = false;
    std::vector<std::jthread> m_threads; // last: they end before what they use
};

} // namespace sek::gate
