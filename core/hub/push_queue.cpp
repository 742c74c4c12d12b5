// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/push_queue.h"

namespace sek {

namespace {

/// What one transaction may hold, so that nobody waits long for others' work.
constexpr std::size_t MostCommands = 2000;

} // namespace

void PushQueue::push(const OrgId& org, CheckedPush push, Answer answer)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto [line, first] = m_lines.try_emplace(org);
        line->second.push_back({std::move(push), std::move(answer)});
        if (!first) return; // whoever is at work takes it along
    }
    for (auto together = takeTurn(org); !together.empty(); together = takeTurn(org)) work(org, together);
}

std::vector<PushQueue::Waiting> PushQueue::takeTurn(const OrgId& org)
{
    const std::lock_guard lock(m_mutex);
    const auto line = m_lines.find(org);
    auto& waiting = line->second;
    if (waiting.empty()) {
        m_lines.erase(line);
        return {};
    }
    std::size_t commands = 0;
    auto end = waiting.begin();
    do commands += (end++)->push.items.size();
    while (end != waiting.end() && commands + end->push.items.size() <= MostCommands);
    std::vector<Waiting> out(std::make_move_iterator(waiting.begin()), std::make_move_iterator(end));
    waiting.erase(waiting.begin(), end);
    return out;
}

void PushQueue::work(const OrgId& org, std::vector<Waiting>& together)
{
    const auto tryAll = [&](const std::vector<const CheckedPush*>& pushes) -> Result<std::vector<Result<PushReply>>> {
        try {
            return m_authority.pushTogether(org, pushes);
        } catch (...) { // the line must go on, whatever it was
            return fail("internal");
        }
    };
    std::vector<const CheckedPush*> pushes;
    for (const Waiting& w : together) pushes.push_back(&w.push);
    auto replies = tryAll(pushes);
    const auto tell = [](Waiting& one, Result<PushReply> reply) {
        try {
            one.answer(std::move(reply));
        } catch (...) { // it is durable and will be asked for again; those behind it wait for theirs
        }
    };
    for (std::size_t i = 0; i < together.size(); ++i) {
        if (replies) {
            tell(together[i], std::move((*replies)[i]));
            continue;
        }
        // What went wrong may be one push's alone: the others must not suffer for it.
        auto alone = together.size() == 1 ? Result<std::vector<Result<PushReply>>>(failure(replies)) : tryAll({pushes[i]});
        if (alone) tell(together[i], std::move(alone->front()));
        else tell(together[i], failure(alone));
    }
}

} // namespace sek
