// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signing.h"
#include "core/sync/workspace/workspace.h"

#include <functional>
#include <string>

namespace sek {

/// What the hub says to a request about a code (attendance §3.3).
struct CodeAnswer
{
    std::string result; ///< `ok`, or a stable code
    Json params = Json::object();

    bool ok() const { return result == "ok"; }
    int attemptsLeft() const { return static_cast<int>(integer(params, "attempts_left")); }
    /// When it can be tried again; null when the answer does not say.
    Instant retryAt() const { return parseRfc3339(text(params, "retry_at")).value_or(Instant()); }
};

/// A code that is on its way.
struct CodeUnderWay
{
    std::string handle;
    std::string channel, masked;
    int digits = 4;
    int attemptsLeft = 0;
    Instant expiresAt, retryAt;
};

/// As the hub writes it.
CodeUnderWay codeUnderWay(const Json& answer);

/// One-time codes from the client's side. Nothing is kept: who closes the window asks for a new code. While the hub's log
/// raises an alarm (SEC-38) nothing is asked and nothing is entered: `log_alarm`.
class CodesClient
{
public:
    /// `token`: of a screen that was handed over; empty: the session's.
    explicit CodesClient(Workspace& workspace, QByteArray token = {}) : m_workspace(workspace), m_token(std::move(token)) {}

    using Asked = std::function<void(const CodeAnswer&, const CodeUnderWay&)>; ///< the second only when the first is ok
    using Told = std::function<void(const CodeAnswer&)>;

    void ask(const OrgId& org, const signing::Ask& ask, QObject* context, Asked done);
    void resend(const OrgId& org, const std::string& handle, QObject* context, Asked done);
    void enter(const OrgId& org, const std::string& handle, const QString& code, QObject* context, Told done);
    /// How far the message with the code has come: `queued`, `sent`, `delivered`, `failed`, `unknown`; empty when the hub does not say.
    void look(const OrgId& org, const std::string& handle, QObject* context, std::function<void(const std::string& delivery)> done);
    void revoke(const OrgId& org, const std::string& handle, QObject* context, Told done);
    void lift(const OrgId& org, const RecordId& signer, const QString& reason, QObject* context, Told done);

private:
    QString path(const OrgId& org, const std::string& rest) const;
    bool alarmed(const OrgId& org) const;
    void send(const QByteArray& method, const QString& path, const Json& body, QObject* context, Told done);

    Workspace& m_workspace;
    QByteArray m_token;
};

} // namespace sek
