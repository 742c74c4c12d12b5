// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace sek::gate {

/// Where handlers run. Any thread may call it.
class Executor
{
public:
    virtual ~Executor() = default;
    /// Runs the job later on some other thread; false when it takes no more (the job is dropped).
    virtual bool post(std::function<void()> job) = 0;
};

} // namespace sek::gate
