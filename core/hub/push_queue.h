// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/authority.h"

#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace sek {

/// Group commit: what has queued for an organisation while a commit was under way is decided and made durable together,
/// with one wait for the disk. Whoever finds nobody at work does it for all; the others leave theirs and go. Any thread.
class PushQueue
{
public:
    explicit PushQueue(Authority& authority) : m_authority(authority) {}

    using Answer = std::function<void(Result<PushReply>)>;
    /// Answers once, after the commit, on this thread or on one that came before.
    void push(const OrgId& org, CheckedPush push, Answer answer);

private:
    struct Waiting
    {
        CheckedPush push;
        Answer answer;
    };
    std::vector<Waiting> takeTurn(const OrgId& org);
    void work(const OrgId& org, std::vector<Waiting>& together);

    Authority& m_authority;
    std::mutex m_mutex;
    std::map<OrgId, std::vector<Waiting>> m_lines; ///< an organisation that somebody is at work on has one, maybe empty
};

} // namespace sek
