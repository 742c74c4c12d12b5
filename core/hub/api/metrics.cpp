// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/metrics.h"

#include "core/base/hash.h"
#include "core/hub/api/org_api.h"

#include <algorithm>

namespace sek {

namespace {

/// Routes by which people come in, as the numbers call them.
std::string wayIn(const gate::LogEntry& e)
{
    if (e.method != "POST") return {};
    if (e.route == "/v1/session") return "password";
    if (e.route == "/v1/session/enrol") return "invitation";
    if (e.route == "/v1/session/device") return "new_device";
    if (e.route == "/v1/session/step_up") return "step_up";
    return {};
}

/// `0.025`: milliseconds as seconds.
std::string seconds(std::int64_t ms)
{
    std::string fraction = std::to_string(ms % 1000);
    fraction.insert(0, 3 - fraction.size(), '0');
    return std::to_string(ms / 1000) + "." + fraction;
}

class Page
{
public:
    void about(const char* name, const char* type, const char* help)
    {
        m_text += std::string("# HELP sekretariat_") + name + " " + help + "\n# TYPE sekretariat_" + name + " " + type + "\n";
    }
    void value(const std::string& name, const std::string& labels, const std::string& value)
    {
        m_text += "sekretariat_" + name + (labels.empty() ? "" : "{" + labels + "}") + " " + value + "\n";
    }
    void value(const std::string& name, const std::string& labels, std::integral auto number)
    {
        value(name, labels, std::to_string(number));
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

} // namespace

void Metrics::request(const gate::LogEntry& e)
{
    // A head that was refused has no route; what a stranger typed is never a label.
    const std::string route = e.route.empty() ? "-" : e.route;
    const std::scoped_lock lock(m_mutex);
    ++m_requests[{route, e.status}];
    Histogram& h = m_durations[route];
    ++h.count;
    h.sumMs += e.ms;
    for (std::size_t i = 0; i < BucketsMs.size(); ++i)
        if (e.ms <= BucketsMs[i]) ++h.atMost[i];
    if (const std::string way = wayIn(e); !way.empty()) ++m_signIns[{way, e.status == 200 ? "ok" : e.code.empty() ? "failed" : e.code}];
}

void Metrics::commands(int accepted, int rejected)
{
    const std::scoped_lock lock(m_mutex);
    m_accepted += accepted;
    m_rejected += rejected;
}

std::string Metrics::text(const gate::Stats& gate, const std::optional<MessageCounts>& messages, Instant now) const
{
    Page page;
    if (messages) {
        page.about("messages", "gauge", "Messages to people by state.");
        page.value("messages", "state=\"queued\"", messages->queued);
        page.value("messages", "state=\"sent\"", messages->sent);
        page.value("messages", "state=\"failed\"", messages->failed);
        page.value("messages", "state=\"unknown\"", messages->unknown);
        page.about("channel_messages", "gauge", "Messages to people by channel and state of delivery.");
        for (const auto& [key, count] : messages->byChannel)
            page.value("channel_messages", "channel=\"" + key.first + "\",state=\"" + std::string(name(key.second)) + "\"", count);
        page.about("message_oldest_seconds", "gauge", "Age of the oldest message that waits.");
        const std::int64_t age = messages->oldestQueued ? std::max<std::int64_t>(now.ms - messages->oldestQueued->ms, 0) : 0;
        page.value("message_oldest_seconds", "", seconds(age));
    }
    page.about("connections", "gauge", "Open connections.");
    page.value("connections", "", gate.connections);
    page.about("connections_waiting", "gauge", "Of them waiting for news.");
    page.value("connections_waiting", "", gate.waiting);
    page.about("connections_total", "counter", "Connections by what became of them at the door.");
    page.value("connections_total", "result=\"accepted\"", gate.accepted);
    page.value("connections_total", "result=\"full\"", gate.refusedFull);
    page.value("connections_total", "result=\"address\"", gate.refusedAddress);
    page.value("connections_total", "result=\"handshake\"", gate.handshakesFailed);
    page.about("busy_total", "counter", "Requests answered 503 because a bound was reached.");
    page.value("busy_total", "", gate.busy);
    page.about("internal_errors_total", "counter", "Faults in the program.");
    page.value("internal_errors_total", "", gate.internalErrors);

    const std::scoped_lock lock(m_mutex);
    page.about("commands_total", "counter", "Commands by what was decided.");
    page.value("commands_total", "result=\"accepted\"", m_accepted);
    page.value("commands_total", "result=\"rejected\"", m_rejected);
    page.about("sign_ins_total", "counter", "Ways in by result.");
    for (const auto& [key, count] : m_signIns)
        page.value("sign_ins_total", "way=\"" + key.first + "\",result=\"" + key.second + "\"", count);
    page.about("requests_total", "counter", "Requests by route and status.");
    for (const auto& [key, count] : m_requests)
        page.value("requests_total", "route=\"" + key.first + "\",status=\"" + std::to_string(key.second) + "\"", count);
    page.about("request_duration_seconds", "histogram", "Time from the end of the head to the end of the answer.");
    for (const auto& [route, h] : m_durations) {
        const std::string label = "route=\"" + route + "\"";
        for (std::size_t i = 0; i < BucketsMs.size(); ++i)
            page.value("request_duration_seconds_bucket", label + ",le=\"" + seconds(BucketsMs[i]) + "\"", h.atMost[i]);
        page.value("request_duration_seconds_bucket", label + ",le=\"+Inf\"", h.count);
        page.value("request_duration_seconds_sum", label, seconds(h.sumMs));
        page.value("request_duration_seconds_count", label, h.count);
    }
    return page.take();
}

bool Metrics::allows(const gate::Request& request, const std::string& token)
{
    const std::string shown = bearerToken(request);
    return token.size() >= 32 && equalConstantTime(QByteArray::fromStdString(shown), QByteArray::fromStdString(token));
}

} // namespace sek
