// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/taken_back.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sek {

namespace {

struct BackTr
{
    Q_DECLARE_TR_FUNCTIONS(TakenBack)
};

} // namespace

bool holdsTyping(std::string_view command)
{
    // A press and nothing more. What is not named here may hold words or numbers.
    static constexpr std::array<std::string_view, 13> presses{
        "TickOrsTask", "InviteToEuLogin", "EndOrganisationRole", "EndProjectRole", "EndEnrolment",         "EraseParticipant",   "FreezeReports",
        "ThawReports", "RevokeCode",      "RevealIdentity",      "AcceptPaper",    "RetireContactChannel", "BlockContactChannel"};
    return !command.starts_with("Remove") && std::ranges::find(presses, command) == presses.end();
}

void takeBack(Workspace& workspace, const OrgId& org, const std::vector<WaitingCommand>& commands, bool imported, QObject* context,
              std::function<void(Done)> done)
{
    std::vector<CommandId> typed, pressed;
    for (const WaitingCommand& c : commands) (!imported && holdsTyping(c.name) ? typed : pressed).push_back(c.id);
    if (typed.empty()) return workspace.recall(org, pressed, Replica::Typing::Goes, context, std::move(done));
    if (pressed.empty()) return workspace.recall(org, typed, Replica::Typing::Stays, context, std::move(done));
    workspace.recall(org, typed, Replica::Typing::Stays, context, [&workspace, org, pressed, context, done = std::move(done)](const Done& first) {
        if (!first) return done(first);
        workspace.recall(org, pressed, Replica::Typing::Goes, context, done);
    });
}

QString takenBackWords(const std::vector<WaitingCommand>& commands, bool imported)
{
    const auto update = [](const WaitingCommand& c) { return c.name == "UpdateOrganisation"; };
    const bool typed = !imported && std::ranges::any_of(commands, [](const WaitingCommand& c) { return holdsTyping(c.name); });
    if (!typed) return BackTr::tr("Taken back. Nothing of it was sent.");
    if (std::ranges::all_of(commands, [&](const WaitingCommand& c) { return update(c) || !holdsTyping(c.name); }))
        return BackTr::tr("Taken back. Nothing of it was sent; it stands in the form again as not sent yet.");
    return BackTr::tr("Taken back. Nothing of it was sent; what you typed is kept under Problems.");
}

} // namespace sek
