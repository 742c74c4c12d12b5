// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/pass_texts.h"

#include "core/base/instant.h"

#include <QCoreApplication>
#include <QLocale>

namespace sek::texts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Pass)
};

QString date(QDate d)
{
    return d.isValid() ? QLocale().toString(d, QCoreApplication::translate("Texts", "dd/MM/yyyy", "date format")) : QString();
}

QString date(const Json& params, const char* key)
{
    return date(isoDate(text(params, key)));
}

} // namespace

QString passWhy(const PassReason& r, const std::string& zone)
{
    const auto& c = r.code;
    if (c == "NO_ACCREDITATION") return Tr::tr("The organisation is not authorised under a programme linked to the European Solidarity Corps.");
    if (c == "ACCREDITATION_NOT_VALID") {
        const std::string state = text(r.params, "state");
        if (state == "expired") return Tr::tr("The accreditation expired on %1.").arg(date(r.params, "date"));
        if (state == "not_yet") return Tr::tr("The accreditation is valid from %1.").arg(date(r.params, "date"));
        if (state == "applied") return Tr::tr("The accreditation has been applied for and is not granted yet.");
        if (state == "withdrawn") return Tr::tr("The accreditation was withdrawn.");
        return Tr::tr("The accreditation is not valid today.");
    }
    if (c == "NOT_LISTED") return Tr::tr("Not among the staff on the decision. List checked on: %1.").arg(date(r.params, "checked_on"));
    if (c == "LIST_UNKNOWN") return Tr::tr("Nobody has asked yet who is on the list.");
    if (c == "LISTED_EMAIL_UNKNOWN") return Tr::tr("Listed by name; the e-mail address on the list is not known.");
    if (c == "EU_LOGIN_UNKNOWN") return Tr::tr("It is not known whether there is an EU Login account.");
    if (c == "EU_LOGIN_MISSING") {
        const auto invited = parseRfc3339(text(r.params, "invited_at"));
        return invited ? Tr::tr("There is no EU Login account yet. The invitation was sent on %1.").arg(date(dateIn(*invited, zone)))
                       : Tr::tr("There is no EU Login account yet.");
    }
    if (c == "EMAIL_MISMATCH")
        return Tr::tr("The e-mail address differs from the one in the accreditation. EU Login: %1. Accreditation: %2.")
            .arg(qtext(r.params, "eu_login"), qtext(r.params, "tied"));
    if (c == "ROUTE4_NOT_DECIDED") return Tr::tr("It is not decided yet that this person may use the portal.");
    if (c == "ROUTE4_NOT_REPORTED") return Tr::tr("The details have not been given to the Directorate-General yet.");
    if (c == "USER_PENDING_DELETE") return Tr::tr("Will be removed when you update the organisation.");
    return Tr::tr("A condition is not met.");
}

QString passNextStep(const PassReason& r)
{
    const auto& c = r.code;
    if (c == "NO_ACCREDITATION") return Tr::tr("Apply for the quality label.");
    if (c == "ACCREDITATION_NOT_VALID") return Tr::tr("Renew the accreditation, or wait for the decision.");
    if (c == "NOT_LISTED") return Tr::tr("Ask to be added to the list. Until then a listed colleague must act.");
    if (c == "LIST_UNKNOWN") return Tr::tr("Ask for the list and enter it with the date of the answer.");
    if (c == "LISTED_EMAIL_UNKNOWN") return Tr::tr("Ask which e-mail address stands on the list.");
    if (c == "EU_LOGIN_UNKNOWN") return Tr::tr("Ask the person whether there is an account with this address.");
    if (c == "EU_LOGIN_MISSING")
        return text(r.params, "tied").empty() ? Tr::tr("Create the account with exactly the address on the list.")
                                              : Tr::tr("Create the account with exactly this address: %1").arg(qtext(r.params, "tied"));
    if (c == "EMAIL_MISMATCH")
        return Tr::tr("Change the address in the existing EU Login account. Do not create a second account: it would be another "
                      "identity. Or have the address in the accreditation changed.");
    if (c == "ROUTE4_NOT_DECIDED") return Tr::tr("Decide which members of staff may use the portal.");
    if (c == "ROUTE4_NOT_REPORTED") return Tr::tr("Give the details of these members of staff to the Directorate-General.");
    if (c == "USER_PENDING_DELETE") return Tr::tr("Nothing, or undo the removal.");
    return {};
}

QString passHint(const PassHint& h)
{
    if (h.code == "LIST_OLD") return Tr::tr("The list was last confirmed on %1: ask again.").arg(date(h.params, "checked_on"));
    if (h.code == "SHARED_MAILBOX")
        return Tr::tr("Two people use one mailbox. EU Login asks for a second factor: a shared account does not work well.");
    if (h.code == "SIMILAR_NAME") return Tr::tr("A similar name stands on the list: perhaps a typing mistake.");
    return {};
}

QString passContact(const std::string& contact)
{
    if (contact == "national_agency") return Tr::tr("National agency");
    if (contact == "granting_body") return Tr::tr("The body that granted it");
    if (contact == "directorate_general") return Tr::tr("Directorate-General of the European Commission");
    if (contact == "eacea") return Tr::tr("Executive agency EACEA");
    if (contact == "help_desk") return Tr::tr("Technical support");
    if (contact == "eu_login_help") return Tr::tr("EU Login help");
    if (contact == "user") return Tr::tr("The person");
    return {};
}

QString passEntry(PassEntry entry)
{
    switch (entry) {
    case PassEntry::CanEnter: return Tr::tr("Can enter");
    case PassEntry::CannotEnter: return Tr::tr("Cannot enter");
    case PassEntry::Unknown: break;
    }
    return Tr::tr("Not known");
}

QString passRuleSetName(const std::string& id)
{
    if (id == "pass_rules_2024") return Tr::tr("Three routes");
    return Tr::tr("Four routes");
}

} // namespace sek::texts
