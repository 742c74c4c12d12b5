// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/commands.h"

namespace sek {

void addOrganisationCommands(Rulebook& book)
{
    book.add("CreateOrganisation", {createOrganisation});
    Rulebook::Entry update{updateOrganisation};
    update.stepUpFor = removesSomebody;
    book.add("UpdateOrganisation", std::move(update));
    book.add("GrantRoles", {grantRoles, 1, true, true});
    book.add("EndOrganisationRole", {endRoles, 1, false, true});
    book.add("TickOrsTask", {tickOrsTask});
    book.add("ConfirmEuLogin", {confirmEuLogin});
    book.add("InviteToEuLogin", {inviteToEuLogin});
    book.add("RecordAgencyAccess", {recordAgencyAccess});
    book.add("NoteDelivery", {noteDelivery, 1, true});
    addPassCommands(book);
}

} // namespace sek
