// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/protocol_version.h"
#include "core/hub/gate/gate.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sek {

/// The values of a pattern's placeholders in one path.
using PathValues = std::map<std::string, std::string>;

/// Out of which budget a request is paid (SEC-42).
enum class Share {
    Others,
    Sync,  ///< counted by bytes and commands, not by requests
    Codes, ///< a budget that the other routes cannot use up
};

/// Finds the route of a request. Patterns are `/v1/orgs/{org}/commands`; a placeholder takes one segment.
class Router
{
public:
    using Handler = std::function<void(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>)>;
    struct Options
    {
        std::size_t maxBody = 16 * 1024;
        std::size_t lane = 0;
        /// Looked at before the body is read: an answer here refuses the request.
        std::function<std::optional<gate::Response>(const gate::Request&)> guard;
        Share share = Share::Others;
        bool anyVersion = false; ///< also for a client of a version the hub does not work with, and for who is no client
    };

    /// Asked about every request that has a route, on the network thread: a refusal, or nothing; whether the caller was
    /// known a moment ago goes into `known`.
    std::function<std::optional<gate::Response>(const gate::Request& head, Share share, bool& known)> budget;

    /// The oldest version of the protocol a client may speak on routes under `/v1/`; an older one gets 426 `client_too_old`
    /// before its body is read (SYNC-18).
    int oldestProtocol = ProgramProtocol.oldest;

    void add(std::string method, std::string pattern, Handler handler, Options options);
    void add(std::string method, std::string pattern, Handler handler)
    {
        add(std::move(method), std::move(pattern), std::move(handler), Options());
    }

    gate::RoutePolicy policy(const gate::Request& head) const;
    void handle(gate::Request request, std::shared_ptr<gate::Responder> responder) const;

private:
    struct Route
    {
        std::string method;
        std::string pattern;
        std::vector<std::string> segments;
        Handler handler;
        Options options;
    };
    const Route* find(const std::string& method, const std::string& path, PathValues* values, bool* pathKnown) const;

    std::vector<Route> m_routes;
};

} // namespace sek
