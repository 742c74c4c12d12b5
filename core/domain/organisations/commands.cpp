// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/commands.h"

namespace sek {

void addOrganisationCommands(Rulebook& book)
{
    book.add("CreateOrganisation", {createOrganisation});
    book.add("UpdateOrganisation", {updateOrganisation});
    book.add("GrantRoles", {grantRoles, 1, true});
    book.add("TickOrsTask", {tickOrsTask});
    book.add("ConfirmEuLogin", {confirmEuLogin});
    book.add("InviteToEuLogin", {inviteToEuLogin});
    book.add("NoteDelivery", {noteDelivery, 1, true});
    addPassCommands(book);
}

} // namespace sek
