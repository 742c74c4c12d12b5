// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/es256.h"
#include "tests/integration/hub_process.h"
#include "tests/integration/https_client.h"

#include <optional>
#include <string>

namespace sek::test {

/// Somebody who speaks the protocol by hand (PROTOCOL.md), word by word, with or without respect for it. Every request
/// goes over a connection of its own unless the test keeps one.
class Visitor
{
public:
    explicit Visitor(const HubProcess& hub, std::string from = "127.0.0.1");

    using Answer = HttpsClient::Answer;
    /// What the answers of sign-in say.
    struct Session
    {
        std::string access, refresh, account, device;
    };

    Answer get(const std::string& path, const std::string& token = {}) const;
    Answer post(const std::string& path, const Json& body, const std::string& token = {}) const;
    Answer send(const std::string& method, const std::string& path, const std::string& body = {},
                const std::string& token = {}) const;

    std::string nonce() const;
    std::string proof(const Es256Key& key, const std::string& purpose, const std::string& challenge) const;
    /// The whole of `POST /v1/session/enrol`, by this visitor's key; what it says is kept in `session`.
    Answer enrol(const InvitationLink& link, const std::string& email, const std::string& password);
    /// As it would be sent, for tests that change something in it.
    Json enrolment(const InvitationLink& link, const std::string& email, const std::string& password) const;
    Answer signIn(const std::string& email, const std::string& password);
    Json signInBody(const std::string& email, const std::string& password) const;
    Answer refresh();

    /// Pushes one command signed by this visitor's key.
    Answer push(const OrgId& org, const std::string& name, const Json& args, std::int64_t deviceSeq) const;
    QByteArray pushBody(const OrgId& org, const std::string& name, const Json& args, std::int64_t deviceSeq) const;

    /// The `code` of an error's body.
    static std::string code(const Answer& answer);
    static Json json(const Answer& answer);

    Session session;
    Es256Key key = Es256Key::generate();

private:
    void keep(const Answer& answer);

    std::uint16_t m_port;
    std::string m_hub;
    std::string m_from;
};

} // namespace sek::test
