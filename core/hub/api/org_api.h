// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/alarms.h"
#include "core/hub/api/bell.h"
#include "core/hub/api/fork_watch.h"
#include "core/hub/api/router.h"
#include "core/hub/authority.h"
#include "core/hub/push_queue.h"

#include <string>

namespace sek {

/// Who a bearer token stands for.
class CallerSource
{
public:
    virtual ~CallerSource() = default;
    /// Fails with `unauthenticated` …
    virtual Result<Caller> callerOf(const std::string& bearerToken) = 0;
    /// Whether the account still has a session on the device, for tokens that were made from it; `bearer` is such a one and
    /// counts as the device's from now on. Fails with `unauthenticated`, `store_…`.
    virtual Done stillSignedIn(const AccountId& account, const DeviceId& device, const std::string& bearer) = 0;
    /// Whether the account may open a new organisation here; then one more is counted. Fails with `not_allowed`,
    /// `too_many_tries` (detail: seconds to wait), `store_…`.
    virtual Done openOrganisation(const AccountId& account) = 0;
    /// The name the person chose at sign-in; empty when there is none (any more).
    virtual std::string nameOf(const AccountId& account) = 0;
};

/// The routes of organisations: opening one, commands, changes, the long poll (PROTOCOL.md). Handlers run on the gate's
/// workers; everything here may be called by any of them.
class OrgApi
{
public:
    OrgApi(HubStore& store, Authority& authority, CallerSource& callers, Bell& bell, Alarms& alarms,
           gate::Executor& workers);
    void addTo(Router& router);

    /// Asked before commands are decided; an answer refuses them (SEC-42).
    std::function<std::optional<gate::Response>(const Caller&, std::size_t commands)> onCommands;
    /// Called after a push with what became of its commands. Any worker.
    std::function<void(int accepted, int rejected)> onPushed;
    /// Called when the hub knows the caller's numbers with other commands behind them, and the caller keeps to them: the profile
    /// was copied (SYNC-20). Any worker.
    std::function<void(const OrgId&, const Caller&)> onFork;

private:
    void open(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);
    void mine(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);
    void push(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);
    void changes(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);
    void wait(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);
    void mark(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);
    void history(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);

    Result<Caller> caller(const gate::Request& request, gate::Responder& responder);

    HubStore& m_store;
    Authority& m_authority;
    PushQueue m_pushes;
    CallerSource& m_callers;
    Bell& m_bell;
    Alarms& m_alarms;
    gate::Executor& m_workers;
    ForkWatch m_forks;
};

/// The bearer token of the request's Authorization header, or empty.
std::string bearerToken(const gate::Request& request);

} // namespace sek
