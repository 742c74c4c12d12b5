// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/report_states.h"

#include <array>
#include <utility>

namespace sek::attendance {

namespace {

using S = ReportState;
using E = ReportEvent;

struct Step
{
    S from;
    E event;
    S to;
};

constexpr std::array Steps = {
    Step{S::Draft, E::Edit, S::Draft},
    Step{S::Draft, E::Report, S::Reported},
    Step{S::Draft, E::Void, S::Void},
    Step{S::Reported, E::OpenCode, S::CodeActive},
    Step{S::Reported, E::Reject, S::Rejected},
    Step{S::Reported, E::Correct, S::Draft},
    Step{S::Reported, E::Void, S::Void},
    Step{S::CodeActive, E::OpenCode, S::CodeActive},
    Step{S::CodeActive, E::CloseCode, S::Reported},
    Step{S::CodeActive, E::Sign, S::Signed},
    Step{S::CodeActive, E::Reject, S::Rejected},
    Step{S::CodeActive, E::Correct, S::Draft},
    Step{S::CodeActive, E::Void, S::Void},
    Step{S::Rejected, E::Correct, S::Draft},
    Step{S::Rejected, E::Void, S::Void},
    Step{S::Signed, E::Correct, S::Draft},
    Step{S::Signed, E::Lock, S::Locked},
    Step{S::Signed, E::Dispute, S::Signed},
    Step{S::Signed, E::Void, S::Void},
    Step{S::Locked, E::Dispute, S::Signed},
    Step{S::Locked, E::Reopen, S::Draft},
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
    for (const Step& s : Steps)
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
