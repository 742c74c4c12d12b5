// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rulebook.h"

#include "core/domain/attendance/commands.h"
#include "core/domain/organisations/commands.h"
#include "core/domain/people/audience.h"
#include "core/domain/signing/channels.h"
#include "core/domain/signing/signing.h"

namespace sek {

const Rulebook& rulebook()
{
    static const Rulebook book = [] {
        Rulebook b;
        addOrganisationCommands(b);
        signing::addSigningCommands(b);
        signing::addChannelCommands(b);
        attendance::addAttendanceCommands(b);
        b.setHidden(hiddenFrom);
        return b;
    }();
    return book;
}

} // namespace sek
