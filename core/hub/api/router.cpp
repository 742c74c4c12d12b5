// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/router.h"

namespace sek {

namespace {

std::vector<std::string> segmentsOf(const std::string& path)
{
    std::vector<std::string> out;
    std::size_t from = 1;
    while (from <= path.size()) {
        const auto end = path.find('/', from);
        out.push_back(path.substr(from, end == path.npos ? path.npos : end - from));
        if (end == path.npos) break;
        from = end + 1;
    }
    return out;
}

bool placeholder(const std::string& s)
{
    return s.size() > 2 && s.front() == '{' && s.back() == '}';
}

std::optional<gate::Response> wrongVersion(const gate::Request& head, int oldest)
{
    const std::string* said = head.header(ProtocolField);
    const auto version = said ? protocolVersion(*said) : 1; // the first one did not say it
    if (!version) return gate::Response::error(400, "protocol_version");
    if (*version < oldest) return gate::Response::error(426, "client_too_old");
    return {};
}

} // namespace

void Router::add(std::string method, std::string pattern, Handler handler, Options options)
{
    auto segments = segmentsOf(pattern);
    m_routes.push_back({std::move(method), std::move(pattern), std::move(segments), std::move(handler), std::move(options)});
}

const Router::Route* Router::find(const std::string& method, const std::string& path, PathValues* values,
                                  bool* pathKnown) const
{
    const auto segments = segmentsOf(path);
    for (const Route& r : m_routes) {
        if (r.segments.size() != segments.size()) continue;
        PathValues found;
        bool fits = true;
        for (std::size_t i = 0; fits && i < segments.size(); ++i) {
            if (placeholder(r.segments[i])) found[r.segments[i].substr(1, r.segments[i].size() - 2)] = segments[i];
            else fits = r.segments[i] == segments[i];
        }
        if (!fits) continue;
        if (pathKnown) *pathKnown = true;
        if (r.method != method) continue;
        if (values) *values = std::move(found);
        return &r;
    }
    return nullptr;
}

gate::RoutePolicy Router::policy(const gate::Request& head) const
{
    bool known = false;
    const Route* route = find(head.method, head.path, nullptr, &known);
    gate::RoutePolicy policy;
    if (!route) {
        policy.pattern = "-";
        policy.refusal = known ? gate::Response::error(405, "method_not_allowed") : gate::Response::error(404, "not_found");
        return policy;
    }
    policy.pattern = route->pattern;
    policy.maxBody = route->options.maxBody;
    policy.lane = route->options.lane;
    if (!route->options.anyVersion && route->pattern.starts_with("/v1/")) policy.refusal = wrongVersion(head, oldestProtocol);
    if (!policy.refusal && route->options.guard) policy.refusal = route->options.guard(head);
    if (!policy.refusal && budget) policy.refusal = budget(head, route->options.share, policy.known);
    return policy;
}

void Router::handle(gate::Request request, std::shared_ptr<gate::Responder> responder) const
{
    PathValues values;
    const Route* route = find(request.method, request.path, &values, nullptr);
    if (!route) {
        responder->answer(gate::Response::error(404, "not_found"));
        return;
    }
    route->handler(request, values, std::move(responder));
}

} // namespace sek
