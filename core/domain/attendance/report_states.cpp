// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/report_states.h"

#include <array>
#include <utility>

namespace sek::attendance {

namespace {

using S = ReportState;
using E = ReportEvent;

struct Transition
{
    S from;
    E event;
    S to;
};

constexpr std::array Transitions = {
    Transition{S::Draft, E::Edit, S::Draft},
    Transition{S::Draft, E::Report, S::Reported},
    Transition{S::Draft, E::Void, S::Void},
    Transition{S::Reported, E::OpenCode, S::CodeActive},
    Transition{S::Reported, E::Reject, S::Rejected},
    Transition{S::Reported, E::Correct, S::Draft},
    Transition{S::Reported, E::Void, S::Void},
    Transition{S::CodeActive, E::OpenCode, S::CodeActive},
    Transition{S::CodeActive, E::CloseCode, S::Reported},
    Transition{S::CodeActive, E::Sign, S::Signed},
    Transition{S::CodeActive, E::Reject, S::Rejected},
    Transition{S::CodeActive, E::Correct, S::Draft},
    Transition{S::CodeActive, E::Void, S::Void},
    Transition{S::Rejected, E::Correct, S::Draft},
    Transition{S::Rejected, E::Void, S::Void},
    Transition{S::Signed, E::Correct, S::Draft},
    Transition{S::Signed, E::Lock, S::Locked},
    Transition{S::Signed, E::Dispute, S::Signed},
    Transition{S::Signed, E::Void, S::Void},
    Transition{S::Locked, E::Dispute, S::Signed},
    Transition{S::Locked, E::Reopen, S::Draft},
};

constexpr std::array<std::pair<S, std::string_view>, 7> Names = {{{S::Draft, "draft"},
                                                                  {S::Reported, "reported"},
                                                                  {S::CodeActive, "code_active"},
                                                                  {S::Signed, "signed"},
                                                                  {S::Rejected, "rejected"},
                                                                  {S::Locked, "locked"},
                                                                  {S::Void, "void"}}};

} // namespace

std::optional<ReportState> next(ReportState state, ReportEvent event)
{
    for (const Transition& s : Transitions)
        if (s.from == state && s.event == event) return s.to;
    return std::nullopt;
}

std::string_view name(ReportState state)
{
    for (const auto& [s, n] : Names)
        if (s == state) return n;
    return {};
}

std::optional<ReportState> stateFrom(std::string_view wanted)
{
    for (const auto& [s, n] : Names)
        if (n == wanted) return s;
    return std::nullopt;
}

} // namespace sek::attendance
