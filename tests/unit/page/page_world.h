// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/code_api.h"
#include "core/hub/api/kiosk_queue_api.h"
#include "core/hub/page/link_api.h"
#include "core/hub/page/signing_page.h"
#include "tests/support/project_hub.h"
#include "tests/unit/gate/gate_under_test.h"
#include "tests/unit/gate/raw_client.h"

#include <map>
#include <memory>
#include <set>
#include <string>

namespace sek::test {

/// The words of the pages as the hub has them.
PageTexts pageTexts();

/// Sessions by name: whoever says `Bearer siv…` is Siv.
class NamedCallers : public CallerSource
{
public:
    explicit NamedCallers(const ProjectWorld& project) : m_project(project) {}
    /// Long enough to look like a token.
    static std::string token(const std::string& name) { return name + std::string(48 - name.size(), 'x'); }
    Result<Caller> callerOf(const std::string& bearerToken) override;
    Done stillSignedIn(const AccountId& account, const DeviceId& device, const std::string& bearer) override;
    Done openOrganisation(const AccountId&) override { return fail("not_allowed"); }
    std::string nameOf(const AccountId&) override { return {}; }

    std::set<AccountId> signedOut; ///< have no session any more

private:
    std::map<std::string, AccountId> everybody() const;
    const ProjectWorld& m_project;
};

/// The project's hub behind its door: real gate, real routes, HTTP on loopback.
class PageWorld
{
public:
    using Answer = RawClient::Answer;
    using Fields = std::map<std::string, std::string>;

    explicit PageWorld(const std::function<void(ProjectWorld&)>& before = {});

    /// Siv has signed: Astrid's March waits for her.
    void report();
    /// Sends Astrid the link; its path, `/s/…`.
    std::string link();
    Answer get(const std::string& path, const std::string& more = {}) const;
    Answer post(const std::string& path, const Fields& fields, const std::string& more = {}) const;
    Answer api(const std::string& method, const std::string& path, const Json& body, const std::string& token) const;
    std::string orgPath(const std::string& rest) const { return "/v1/orgs/" + hub.project.org.text() + rest; }
    /// Siv hands the screen over to Astrid; the token of it.
    std::string handOver();
    /// A code that is not this one.
    static std::string other(std::string code);

    ProjectHub hub;
    NamedCallers callers{hub.project};
    ParticipantActs acts{hub.store, hub.device};
    SigningLinks links;
    SigningPage page;
    KioskSessions kiosks{{hub.store, hub.keys, hub.clock, hub.random}, hub.log};
    KioskApi kioskApi{kiosks, acts, callers};
    KioskQueue queue{{hub.store, hub.keys, hub.clock, hub.random}, hub.log, hub.codes, kiosks};
    KioskQueueApi queueApi{queue, callers};
    CodeApi codeApi{hub.codes, hub.evidence, hub.authority, callers, kiosks};
    LinkApi linkApi{links, callers};
    Router router;
    std::unique_ptr<GateUnderTest> gate;
};

} // namespace sek::test
