// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/workspace.h"

namespace sek {

/// Whether a command of that name holds something a person has typed, which must not go when it is taken back.
bool holdsTyping(std::string_view command);

/// Takes back what waits in one organisation. What was typed stays as a problem until the organisation's editor has it in the
/// form again, or the person has decided; presses, and a list that was imported (`imported`), go. `done` with the first failure.
void takeBack(Workspace& workspace, const OrgId& org, const std::vector<WaitingCommand>& commands, bool imported, QObject* context,
              std::function<void(Done)> done);

/// What to say when it was done: where that is which was typed.
QString takenBackWords(const std::vector<WaitingCommand>& commands, bool imported);

} // namespace sek
