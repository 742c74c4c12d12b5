// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/head.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sek::gate {

/// A request that passed the gate. Everything in it comes from outside: well-formed, not trusted.
struct Request
{
    std::string method; ///< GET, PUT, POST or DELETE
    std::string path;   ///< decoded, without the query; see Target for what it cannot hold
    Pairs query;
    Pairs headers; ///< names in lower case
    QByteArray body;
    std::string remoteAddress;       ///< the client's; behind a trusted proxy the one the proxy names (SEC-44)
    std::string requestId;           ///< ours; also in the answer and in the log
    std::uint64_t contentLength = 0; ///< what the head announces; the policy hook sees it before the body is there
    bool signedIn = false;           ///< the connection was marked by an earlier request's Responder::markSignedIn

    /// The first value of that name (headers: lower case), or null.
    const std::string* header(std::string_view name) const;
    const std::string* param(std::string_view name) const;
};

/// An answer made piece by piece, for what is too large to hold at once (the change feed). All calls come one after
/// another on workers of the route's lane, and the next piece is asked for only when the last one has left.
class BodyStream
{
public:
    virtual ~BodyStream() = default;
    /// The next piece, sent at once; nothing at the end. An exception cuts the answer, which the receiver notices.
    virtual std::optional<QByteArray> next() = 0;
    /// The hub is stopping: end at the next place where it does no harm. Any thread; must not block.
    virtual void endSoon() {}
};

/// An answer. Cache-Control, X-Content-Type-Options, X-Request-Id, Content-Length and Connection are the gate's
/// (SEC-43).
struct Response
{
    int status = 200;
    std::string contentType = "application/json; charset=utf-8";
    QByteArray body;
    Pairs headers; ///< further ones; a name or value with control characters makes the answer a 500
    std::shared_ptr<BodyStream> stream; ///< instead of body
    /// A stable code, for the log and, when `body` is empty, for the body `{"code":…,"request_id":…}`.
    std::string code;

    static Response json(QByteArray body, int status = 200);
    /// No internals go into an error: a status and a code that the client has a sentence for.
    static Response error(int status, std::string code, int retryAfterSeconds = 0);
};

} // namespace sek::gate
