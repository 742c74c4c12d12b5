// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/pass_texts.h"

#include "core/base/instant.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace sek::texts {

namespace {

struct PassTr
{
    Q_DECLARE_TR_FUNCTIONS(Pass)
};

QString dateAt(const Json& params, const char* key)
{
    return texts::date(isoDate(text(params, key)));
}

} // namespace

QString passWhy(const PassReason& r, const std::string& zone)
{
    const auto& c = r.code;
    if (c == "NO_ACCREDITATION") return PassTr::tr("The organisation is not authorised under a programme linked to the European Solidarity Corps.");
    if (c == "ACCREDITATION_NOT_VALID") {
        const std::string state = text(r.params, "state");
        if (state == "expired") return PassTr::tr("The accreditation expired on %1.").arg(dateAt(r.params, "date"));
        if (state == "not_yet") return PassTr::tr("The accreditation is valid from %1.").arg(dateAt(r.params, "date"));
        if (state == "applied") return PassTr::tr("The accreditation has been applied for and is not granted yet.");
        if (state == "withdrawn") return PassTr::tr("The accreditation was withdrawn.");
        return PassTr::tr("The accreditation is not valid today.");
    }
    if (c == "NOT_LISTED") return PassTr::tr("Not among the staff on the decision. List checked on: %1.").arg(dateAt(r.params, "checked_on"));
    if (c == "LIST_UNKNOWN") return PassTr::tr("Nobody has asked yet who is on the list.");
    if (c == "LISTED_EMAIL_UNKNOWN") return PassTr::tr("Listed by name; the e-mail address on the list is not known.");
    if (c == "EU_LOGIN_UNKNOWN") return PassTr::tr("It is not known whether there is an EU Login account.");
    if (c == "EU_LOGIN_MISSING") {
        const auto invited = parseRfc3339(text(r.params, "invited_at"));
        return invited ? PassTr::tr("There is no EU Login account yet. The invitation was sent on %1.").arg(texts::date(dateIn(*invited, zone)))
                       : PassTr::tr("There is no EU Login account yet.");
    }
    if (c == "EMAIL_MISMATCH")
        return PassTr::tr("The e-mail address differs from the one in the accreditation. EU Login: %1. Accreditation: %2.")
            .arg(qtext(r.params, "eu_login"), qtext(r.params, "tied"));
    if (c == "ROUTE4_NOT_DECIDED") return PassTr::tr("It is not decided yet that this person may use the portal.");
    if (c == "ROUTE4_NOT_REPORTED") return PassTr::tr("The details have not been given to the Directorate-General yet.");
    if (c == "USER_PENDING_DELETE") return PassTr::tr("Will be removed when you update the organisation.");
    return PassTr::tr("A condition is not met.");
}

QString passNextStep(const PassReason& r)
{
    const auto& c = r.code;
    if (c == "NO_ACCREDITATION") return PassTr::tr("Apply for the quality label.");
    if (c == "ACCREDITATION_NOT_VALID") return PassTr::tr("Renew the accreditation, or wait for the decision.");
    if (c == "NOT_LISTED") return PassTr::tr("Ask to be added to the list. Until then a listed colleague must act.");
    if (c == "LIST_UNKNOWN") return PassTr::tr("Ask for the list and enter it with the date of the answer.");
    if (c == "LISTED_EMAIL_UNKNOWN") return PassTr::tr("Ask which e-mail address stands on the list.");
    if (c == "EU_LOGIN_UNKNOWN") return PassTr::tr("Ask the person whether there is an account with this address.");
    if (c == "EU_LOGIN_MISSING")
        return text(r.params, "tied").empty() ? PassTr::tr("Create the account with exactly the address on the list.")
                                              : PassTr::tr("Create the account with exactly this address: %1").arg(qtext(r.params, "tied"));
    if (c == "EMAIL_MISMATCH")
        return PassTr::tr("Change the address in the existing EU Login account. Do not create a second account: it would be another "
                      "identity. Or have the address in the accreditation changed.");
    if (c == "ROUTE4_NOT_DECIDED") return PassTr::tr("Decide which members of staff may use the portal.");
    if (c == "ROUTE4_NOT_REPORTED") return PassTr::tr("Give the details of these members of staff to the Directorate-General.");
    if (c == "USER_PENDING_DELETE") return PassTr::tr("Nothing, or undo the removal.");
    return {};
}

QString passHint(const PassHint& h)
{
    if (h.code == "LIST_OLD") return PassTr::tr("The list was last confirmed on %1: ask again.").arg(dateAt(h.params, "checked_on"));
    if (h.code == "SHARED_MAILBOX")
        return PassTr::tr("Two people use one mailbox. EU Login asks for a second factor: a shared account does not work well.");
    if (h.code == "SIMILAR_NAME") return PassTr::tr("A similar name stands on the list: perhaps a typing mistake.");
    return {};
}

QString passContact(const std::string& contact)
{
    if (contact == "national_agency") return PassTr::tr("National agency");
    if (contact == "granting_body") return PassTr::tr("The body that granted it");
    if (contact == "directorate_general") return PassTr::tr("Directorate-General of the European Commission");
    if (contact == "eacea") return PassTr::tr("Executive agency EACEA");
    if (contact == "help_desk") return PassTr::tr("Technical support");
    if (contact == "eu_login_help") return PassTr::tr("EU Login help");
    if (contact == "user") return PassTr::tr("The person");
    return {};
}

QString passEntry(PassEntry entry)
{
    switch (entry) {
    case PassEntry::CanEnter: return PassTr::tr("Can enter");
    case PassEntry::CannotEnter: return PassTr::tr("Cannot enter");
    case PassEntry::Unknown: break;
    }
    return PassTr::tr("Not known");
}

QString passRuleSetName(const std::string& id)
{
    if (id == "pass_rules_2024") return PassTr::tr("Three routes");
    return PassTr::tr("Four routes");
}

} // namespace sek::texts
