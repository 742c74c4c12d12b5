// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/commands.h"

#include "core/domain/people/audience.h"

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

const Rulebook& rulebook()
{
    static const Rulebook book = [] {
        Rulebook b;
        addOrganisationCommands(b);
        b.setHidden(hiddenFrom);
        return b;
    }();
    return book;
}

} // namespace sek
