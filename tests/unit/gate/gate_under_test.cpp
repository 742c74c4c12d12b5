// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_under_test.h"

#include "hostile.h"
#include "raw_client.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace sek::gate;

namespace {

// The system clock's wait is the one the thread sanitizer of GCC 12 knows.
std::chrono::system_clock::time_point inAMinute()
{
    return std::chrono::system_clock::now() + std::chrono::minutes(1);
}

GateOptions optionsFor(GateUnderTest& test, const GateUnderTest::Adjust& adjust)
{
    GateOptions options;
    options.lanes = {{&test.pool, 256}, {&test.otherPool, 20}};
    options.limits.farewell = std::chrono::milliseconds(500); // callers that never end would hold up each test's end
    options.log = [&test](const LogEntry& entry) { test.book.add(entry); };
    if (adjust) adjust(options);
    return options;
}

Handler withHello(Handler own)
{
    return [own = std::move(own)](Request request, std::shared_ptr<Responder> responder) {
        if (request.path == "/hello") {
            responder->answer(Response::json("{\"hello\":true}"));
        } else if (own) {
            own(std::move(request), std::move(responder));
        } else {
            responder->answer(Response::error(404, "not_found"));
        }
    };
}

} // namespace

void Signal::give()
{
    const std::lock_guard lock(m_mutex);
    m_given = true;
    m_changed.notify_all();
}

bool Signal::wait()
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, inAMinute(), [this] { return m_given; });
}

void LogBook::add(const LogEntry& entry)
{
    const std::lock_guard lock(m_mutex);
    m_entries.push_back(entry);
    m_changed.notify_all();
}

bool LogBook::waitUntil(const std::function<bool()>& reached, std::unique_lock<std::mutex>& lock)
{
    return m_changed.wait_until(lock, inAMinute(), reached);
}

bool LogBook::waitFor(const std::function<bool(const LogEntry&)>& wanted)
{
    std::unique_lock lock(m_mutex);
    return waitUntil([&] { return std::any_of(m_entries.begin(), m_entries.end(), wanted); }, lock);
}

bool LogBook::waitForCount(std::size_t count)
{
    std::unique_lock lock(m_mutex);
    return waitUntil([&] { return m_entries.size() >= count; }, lock);
}

LogBook::Entries LogBook::entries()
{
    const std::lock_guard lock(m_mutex);
    return m_entries;
}

GateUnderTest::GateUnderTest(Handler handler, const Adjust& adjust, std::size_t workers)
    : pool(workers), otherPool(1), gate(optionsFor(*this, adjust), withHello(std::move(handler)))
{
    if (const auto started = gate.start(); !started) {
        std::fprintf(stderr, "the gate did not start: %s %s\n", started.error().code.c_str(),
                     started.error().detail.c_str());
        std::abort();
    }
}

GateUnderTest::~GateUnderTest()
{
    gate.stop();
    pool.stop();
    otherPool.stop();
}

bool GateUnderTest::servesHonestCallers(const std::string& from) const
{
    RawClient client(port(), from);
    const auto answer = client.ask(honest());
    return answer.status == 200 && answer.whole && answer.body == "{\"hello\":true}";
}

bool GateUnderTest::waitForStats(const std::function<bool(const Stats&)>& wanted) const
{
    for (const auto end = inAMinute(); std::chrono::system_clock::now() < end; std::this_thread::yield())
        if (wanted(gate.stats())) return true;
    return false;
}
