// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/texts.h"

#include "core/base/instant.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace sek::texts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

struct Words
{
    const char* value;
    const char* text;
};

constexpr Words Choices[] = {
    {"legal_person", QT_TRANSLATE_NOOP("Choice", "Legal person")},
    {"natural_person", QT_TRANSLATE_NOOP("Choice", "Natural person")},
    {"has_number", QT_TRANSLATE_NOOP("Choice", "Has a VAT number")},
    {"not_applicable", QT_TRANSLATE_NOOP("Choice", "Not applicable")},
    {"not_required", QT_TRANSLATE_NOOP("Choice", "Not required")},
    {"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
    {"registered", QT_TRANSLATE_NOOP("Choice", "Registered")},
    {"waiting_for_confirmation", QT_TRANSLATE_NOOP("Choice", "Waiting for confirmation")},
    {"na_certified", QT_TRANSLATE_NOOP("Choice", "Certified by the national agency")},
    {"invalidated", QT_TRANSLATE_NOOP("Choice", "Invalidated")},
    {"pass_rules_seed", QT_TRANSLATE_NOOP("Choice", "Four routes (first version)")},
    {"pass_rules_2024", QT_TRANSLATE_NOOP("Choice", "Three routes (2024)")},
    {"none", QT_TRANSLATE_NOOP("Choice", "None")},
    {"days_7", QT_TRANSLATE_NOOP("Choice", "7 days")},
    {"days_14", QT_TRANSLATE_NOOP("Choice", "14 days")},
    {"days_30", QT_TRANSLATE_NOOP("Choice", "30 days")},
    {"days_60", QT_TRANSLATE_NOOP("Choice", "60 days")},
    {"days_90", QT_TRANSLATE_NOOP("Choice", "90 days")},
    {"copy_stays_locked", QT_TRANSLATE_NOOP("Choice", "The copy on a computer stays locked")},
    {"copy_is_deleted", QT_TRANSLATE_NOOP("Choice", "The copy on a computer is deleted")},
    {"keychain_or_passphrase", QT_TRANSLATE_NOOP("Choice", "Keychain or passphrase")},
    {"passphrase_only", QT_TRANSLATE_NOOP("Choice", "Passphrase only")},
    {"mr", QT_TRANSLATE_NOOP("Choice", "Mr")},
    {"ms", QT_TRANSLATE_NOOP("Choice", "Ms")},
    {"mx", QT_TRANSLATE_NOOP("Choice", "Mx")},
    {"dr", QT_TRANSLATE_NOOP("Choice", "Dr")},
    {"prof", QT_TRANSLATE_NOOP("Choice", "Prof.")},
    {"female", QT_TRANSLATE_NOOP("Choice", "Female")},
    {"male", QT_TRANSLATE_NOOP("Choice", "Male")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    {"undisclosed", QT_TRANSLATE_NOOP("Choice", "Not stated")},
    {"ngo_association", QT_TRANSLATE_NOOP("Choice", "Association")},
    {"foundation", QT_TRANSLATE_NOOP("Choice", "Foundation")},
    {"youth_organisation", QT_TRANSLATE_NOOP("Choice", "Youth organisation")},
    {"informal_group", QT_TRANSLATE_NOOP("Choice", "Informal group of young people")},
    {"local_authority", QT_TRANSLATE_NOOP("Choice", "Local authority")},
    {"regional_authority", QT_TRANSLATE_NOOP("Choice", "Regional authority")},
    {"national_authority", QT_TRANSLATE_NOOP("Choice", "National authority")},
    {"school_general", QT_TRANSLATE_NOOP("Choice", "School")},
    {"school_vet", QT_TRANSLATE_NOOP("Choice", "Vocational school")},
    {"higher_education", QT_TRANSLATE_NOOP("Choice", "Higher education")},
    {"adult_education", QT_TRANSLATE_NOOP("Choice", "Adult education")},
    {"social_enterprise", QT_TRANSLATE_NOOP("Choice", "Social enterprise")},
    {"sme", QT_TRANSLATE_NOOP("Choice", "Small or medium-sized enterprise")},
    {"large_enterprise", QT_TRANSLATE_NOOP("Choice", "Large enterprise")},
    {"church_or_faith", QT_TRANSLATE_NOOP("Choice", "Church or faith organisation")},
    {"european_ngo", QT_TRANSLATE_NOOP("Choice", "European association")},
    {"unknown", QT_TRANSLATE_NOOP("Choice", "Not known")},
    {"no_account", QT_TRANSLATE_NOOP("Choice", "No account")},
    {"invited", QT_TRANSLATE_NOOP("Choice", "Invited")},
    {"confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
    {"authorised_user", QT_TRANSLATE_NOOP("Choice", "Authorised user")},
    {"na_user", QT_TRANSLATE_NOOP("Choice", "National agency")},
    {"owner", QT_TRANSLATE_NOOP("Choice", "Owner")},
    {"administrator", QT_TRANSLATE_NOOP("Choice", "Account administrator")},
    {"viewer", QT_TRANSLATE_NOOP("Choice", "Read only")},
    {"auditor", QT_TRANSLATE_NOOP("Choice", "Auditor")},
    {"project_contact", QT_TRANSLATE_NOOP("Choice", "Project contact")},
    {"finance_contact", QT_TRANSLATE_NOOP("Choice", "Finance contact")},
    {"attendance_responsible", QT_TRANSLATE_NOOP("Choice", "Responsible for attendance")},
    {"trainer", QT_TRANSLATE_NOOP("Choice", "Trainer")},
    {"participant", QT_TRANSLATE_NOOP("Choice", "Participant")},
    {"legal_entity_form", QT_TRANSLATE_NOOP("Choice", "Legal entity form")},
    {"financial_identification", QT_TRANSLATE_NOOP("Choice", "Financial identification form")},
    {"registry_extract", QT_TRANSLATE_NOOP("Choice", "Registry extract")},
    {"statutes", QT_TRANSLATE_NOOP("Choice", "Statutes")},
    {"quality_label", QT_TRANSLATE_NOOP("Choice", "Quality label")},
    {"evs_accreditation", QT_TRANSLATE_NOOP("Choice", "European Voluntary Service (EVS)")},
    {"eu_aid_volunteers", QT_TRANSLATE_NOOP("Choice", "EU Aid Volunteers")},
    {"other_programme", QT_TRANSLATE_NOOP("Choice", "Another associated EU programme")},
    {"humanitarian_aid_label", QT_TRANSLATE_NOOP("Choice", "Humanitarian aid quality label")},
    {"applied", QT_TRANSLATE_NOOP("Choice", "Applied for")},
    {"valid", QT_TRANSLATE_NOOP("Choice", "Valid")},
    {"expired", QT_TRANSLATE_NOOP("Choice", "Expired")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
    {"award_decision", QT_TRANSLATE_NOOP("Choice", "Award decision")},
    {"programme_link", QT_TRANSLATE_NOOP("Choice", "Link with the programme")},
    {"reported_to_dg", QT_TRANSLATE_NOOP("Choice", "Reported to the directorate-general")},
    {"month", QT_TRANSLATE_NOOP("Choice", "Month")},
    {"day", QT_TRANSLATE_NOOP("Choice", "Day")},
    {"occasion", QT_TRANSLATE_NOOP("Choice", "Session")},
    {"floor_half_hour", QT_TRANSLATE_NOOP("Choice", "Down to half hours")},
    {"floor_hour", QT_TRANSLATE_NOOP("Choice", "Down to whole hours")},
    {"four_digit", QT_TRANSLATE_NOOP("Choice", "Four digits")},
    {"six_digit", QT_TRANSLATE_NOOP("Choice", "Six digits")},
    {"otp_sms", QT_TRANSLATE_NOOP("Choice", "Code by text message")},
    {"otp_email", QT_TRANSLATE_NOOP("Choice", "Code by e-mail")},
    {"paper", QT_TRANSLATE_NOOP("Choice", "On paper")},
    {"bankid", "BankID"},
    {"sms", QT_TRANSLATE_NOOP("Choice", "By text message")},
    {"email", QT_TRANSLATE_NOOP("Choice", "By e-mail")},
    {"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
    {"held", QT_TRANSLATE_NOOP("Choice", "Took place")},
    {"cancelled", QT_TRANSLATE_NOOP("Choice", "Called off")},
    {"on_site", QT_TRANSLATE_NOOP("Choice", "On site")},
    {"remote", QT_TRANSLATE_NOOP("Choice", "At a distance")},
    {"self_study", QT_TRANSLATE_NOOP("Choice", "Self-study")},
    {"employed", QT_TRANSLATE_NOOP("Choice", "Employed")},
    {"not_employed", QT_TRANSLATE_NOOP("Choice", "Not employed")},
    {"se_personnummer", QT_TRANSLATE_NOOP("Choice", "Swedish identity number")},
    {"se_samordningsnummer", QT_TRANSLATE_NOOP("Choice", "Swedish co-ordination number")},
    {"se_placeholder", QT_TRANSLATE_NOOP("Choice", "Placeholder number")},
    {"lv_personas_kods", QT_TRANSLATE_NOOP("Choice", "Latvian identity number")},
    {"pl_pesel", QT_TRANSLATE_NOOP("Choice", "Polish identity number")},
    {"foreign", QT_TRANSLATE_NOOP("Choice", "Foreign number")},
    {"sv", QT_TRANSLATE_NOOP("Choice", "Swedish")},
    {"lv", QT_TRANSLATE_NOOP("Choice", "Latvian")},
    {"pl", QT_TRANSLATE_NOOP("Choice", "Polish")},
    {"en", QT_TRANSLATE_NOOP("Choice", "English")},
    {"2014_2020", "2014–2020"},
    {"2021_2027", "2021–2027"},
};

QString viesForm(const Json& params)
{
    const QString land = qtext(params, "country");
    if (land == QLatin1String("LV")) return Tr::tr("VIES form: LV and 11 digits, without spaces and dots.");
    if (land == QLatin1String("SE")) return Tr::tr("VIES form: SE and 12 digits, without spaces and dots.");
    if (land == QLatin1String("PL")) return Tr::tr("VIES form: PL and 10 digits, without spaces and dots.");
    return Tr::tr("The number is not in the VIES form: country code and number, without spaces and dots.");
}

QString postalForm(const Json& params)
{
    const QString land = qtext(params, "country");
    const QString form = land == QLatin1String("LV")   ? QStringLiteral("LV-1010")
                         : land == QLatin1String("SE") ? QStringLiteral("111 22")
                                                       : QStringLiteral("00-950");
    return Tr::tr("Usually in the form %1. It can be saved as it is.").arg(form);
}

QString digits(const Json& params, const QString& otherwise)
{
    if (text(params, "reason") == "length" && params.contains("expected") && params.contains("typed"))
        return Tr::tr("Digits in the number: %1. Typed: %2.")
            .arg(integer(params, "expected"))
            .arg(integer(params, "typed"));
    if (text(params, "reason") == "charset") return Tr::tr("The number holds a character that cannot occur in it.");
    return otherwise;
}

QString identityNumber(const Json& params)
{
    const std::string reason = text(params, "reason");
    if (reason == "check") return Tr::tr("The check digit does not agree. Compare the number with the document.");
    if (reason == "date") return Tr::tr("The number holds a date that does not exist.");
    return digits(params, Tr::tr("This is not an identity number of the country."));
}

QString icuName(const icu::UnicodeString& s)
{
    return QString::fromUtf16(s.getBuffer(), s.length());
}

icu::Locale windowLocale()
{
    return icu::Locale(QLocale().name().toLatin1().constData());
}

} // namespace

QString label(const Field& field)
{
    return field.label ? QCoreApplication::translate("Field", field.label) : QString::fromStdString(field.path);
}

QString hint(const Field& field)
{
    return field.hint ? QCoreApplication::translate("Field", field.hint) : QString();
}

QString choice(const std::string&, const std::string& value)
{
    for (const Words& w : Choices)
        if (value == w.value) return QCoreApplication::translate("Choice", w.text);
    return QString::fromStdString(value);
}

QString issue(const Issue& i)
{
    const auto& c = i.code;
    if (c == "ERR_REQUIRED") return Tr::tr("This field is required.");
    if (c == "ERR_TOO_LONG")
        return Tr::tr("Too long: %1 characters at most. Typed: %2.")
            .arg(integer(i.params, "max"))
            .arg(integer(i.params, "typed"));
    if (c == "ERR_CONTROL_CHARACTER") return Tr::tr("The text holds an invisible control character. Type it again.");
    if (c == "ERR_EMAIL_FORMAT") return Tr::tr("The e-mail address is not valid.");
    if (c == "ERR_EMAIL_DUPLICATE") {
        const QString name = person(i.params);
        if (name.isEmpty()) return Tr::tr("This e-mail address is already used by an authorised user.");
        return Tr::tr("This e-mail address is already used by an authorised user: %1").arg(name);
    }
    if (c == "ERR_PHONE_FORMAT") return Tr::tr("The phone number is not valid.");
    if (c == "WARN_PHONE") return Tr::tr("Check the phone number: its country does not use such numbers.");
    if (c == "WARN_PHONE_COUNTRY_CODE") return Tr::tr("Add the country code, for example +371, +46 or +48.");
    if (c == "ERR_URL_FORMAT") return Tr::tr("Enter a web address, for example www.example.org.");
    if (c == "ERR_NO_LETTER") return Tr::tr("A name has at least one letter.");
    if (c == "ERR_DATE_FUTURE") return Tr::tr("The date is in the future.");
    if (c == "ERR_DATE_RANGE") return Tr::tr("The date is too long ago.");
    if (c == "ERR_DATE_FORMAT") return Tr::tr("This is not a date. Check day, month and year.");
    if (c == "ERR_OID_FORMAT") return digits(i.params, Tr::tr("An OID is the letter E and 8 digits."));
    if (c == "ERR_PIC_FORMAT") return digits(i.params, Tr::tr("A PIC has 9 digits."));
    if (c == "ERR_PIC_IN_USE")
        return Tr::tr("This PIC belongs to another organisation. Ask that organisation for access; if you know nobody there, "
                      "ask your national agency.");
    if (c == "ERR_OID_IN_USE") return Tr::tr("An organisation with this OID is already in the list.");
    if (c == "ERR_VIES_FORMAT") return viesForm(i.params);
    if (c == "WARN_VAT_NUMBER") return Tr::tr("Check the VAT number. It can be saved as it is.");
    if (c == "ERR_VAT_NOT_EMPTY") return Tr::tr("Leave the number empty, or choose that the organisation has one.");
    if (c == "WARN_REGISTRATION_NUMBER")
        return Tr::tr("Check the registration number: its digits do not agree. It can be saved as it is.");
    if (c == "WARN_POSTAL_CODE") return postalForm(i.params);
    if (c == "ERR_NATURAL_PERSON") return Tr::tr("Only informal groups of young people are natural persons here.");
    if (c == "ERR_NACE_FORMAT") return Tr::tr("A NACE code has two digits and up to two more after a dot.");
    if (c == "ERR_DATE_ORDER") return Tr::tr("The later date is before the earlier one.");
    if (c == "WARN_ROLE_LIMIT") return Tr::tr("More people than the programme foresees have this role: at most %1.").arg(integer(i.params, "limit"));
    if (c == "WARN_SMS_PREFIX") return Tr::tr("Hubs send text messages to Swedish, Latvian and Polish numbers. Ask the hub's administrator to allow this country.");
    if (c == "WARN_STAFF_DOMAIN") return Tr::tr("The mailbox is at a domain of the staff. Codes sent there prove less, and the signature says so.");
    if (c == "WARN_IDENTITY_IN_NOTE")
        return Tr::tr("The note looks as if it had an identity number in it. Notes are printed on the certificate: take the number out.");
    if (c == "WARN_SAME_DOCUMENT") return Tr::tr("This document is here already; it was not added a second time.");
    if (c == "ERR_LABEL_ROLES") return Tr::tr("The lead role needs the host role or the support role.");
    if (c == "ERR_CHOICE" || c == "ERR_COUNTRY" || c == "ERR_LANGUAGE") return Tr::tr("Choose one from the list.");
    if (c == "ERR_IDENTITY") return identityNumber(i.params);
    if (c == "ERR_SPREADSHEET") return Tr::tr("A spreadsheet has changed this number. Type it from the document.");
    if (c == "ERR_TIME_ORDER") return Tr::tr("The end comes after the beginning.");
    if (c == "ERR_RANGE") return Tr::tr("The number must be between %1 and %2.").arg(integer(i.params, "min")).arg(integer(i.params, "max"));
    if (c == "ERR_TYPE") return Tr::tr("Type a whole number.");
    return Tr::tr("The value is not valid.");
}

QString warnings(const std::vector<Issue>& issues)
{
    QStringList out;
    for (const Issue& i : issues) // the others stand at the field or the cell they concern
        if (i.code == "WARN_ROLE_LIMIT" || i.code == "WARN_STAFF_DOMAIN" || i.code == "WARN_SMS_PREFIX" || i.code == "WARN_SAME_DOCUMENT" || i.code == "WARN_IDENTITY_IN_NOTE") out.append(issue(i));
    out.removeDuplicates();
    return out.join(u'\n');
}

QString remedy(const Issue& i)
{
    if (i.code == "ERR_VIES_FORMAT") return Tr::tr("Remove spaces and dots");
    return {};
}

QString rejection(const Rejection& r)
{
    const auto& c = r.code;
    if (c == "ERR_CONFLICT") return Tr::tr("Somebody else changed the same thing first. Yours is kept here; choose one.");
    if (c == "ERR_NOT_AUTHORISED") return Tr::tr("You are not authorised to do this.");
    if (c == "ERR_SELF_DELETE") return Tr::tr("You cannot delete yourself. Ask a colleague.");
    if (c == "ERR_LAST_USER") return Tr::tr("An organisation needs at least one authorised user. Add another one first.");
    if (c == "ERR_LAST_OWNER") return Tr::tr("The last owner cannot be removed. Name another owner first.");
    if (c == "ERR_INVALIDATED")
        return Tr::tr("This organisation is invalidated and cannot be changed without a reason for a new status.");
    if (c == "ERR_STATUS_CHANGE") return Tr::tr("The status cannot change in this way.");
    if (c == "ERR_TOO_LARGE") return Tr::tr("This is too much at once. Do it in smaller parts, or with shorter notes.");
    if (c == "ERR_READ_ONLY") return Tr::tr("A value that was set for good would be changed.");
    if (c == "ERR_INVITED_RECENTLY")
        return Tr::tr("The invitation was sent less than 24 hours ago. Wait before sending it again.");
    if (c == "ERR_EU_LOGIN_CONFIRMED") return Tr::tr("The EU Login account is confirmed; no invitation is needed.");
    if (c == "ERR_EMAIL_DUPLICATE")
        return issue({"email", c, Severity::Error, r.params});
    if (c == "unknown_command" || c == "ERR_UNKNOWN_OPERATION")
        return Tr::tr("This change was made with another version of the program. Update the program.");
    if (c == "ERR_FILE_MISSING") return Tr::tr("The hub did not take the file. Add it again.");
    if (c == "ERR_NO_SUCH_RECORD") return Tr::tr("What this is about is not there any more.");
    if (c == "not_allowed") return Tr::tr("You are not authorised to do this.");
    if (c == "occasion_cancelled") return Tr::tr("The session was cancelled. It can have no hours.");
    if (c == "day_limit_note") return Tr::tr("More hours than the day's limit need a note that says why.");
    if (c == "day_too_long") return Tr::tr("A day has no more than 24 hours.");
    if (c == "participation_closed") return Tr::tr("The participation has ended.");
    // With a field it is about new days of the project or the activity, not about hours being typed.
    const bool movedDays = (c == "entry_outside_project" || c == "entry_outside_activity" || c == "ERR_OUTSIDE_PROJECT") && r.params.contains("field");
    if (const QDate day = isoDate(text(r.params, "date")); day.isValid() && (movedDays || c == "entries_outside_participation"))
        return Tr::tr("Something is recorded for %1 already. It would lie outside these days.").arg(date(day));
    if (c == "entry_outside_project") return Tr::tr("This day is outside the project.");
    if (c == "ERR_OUTSIDE_PROJECT") return Tr::tr("This day is outside the project.");
    if (c == "ERR_ALREADY_EXISTS" && text(r.params, "field") == "start_date")
        return Tr::tr("The person takes part in this project on some of these days already.");
    if (c == "proposal_changed") return Tr::tr("The proposal has changed in the meantime, or it was answered already. Look at it again.");
    if (c == "report_disputed") return Tr::tr("There is an objection to this month. It has to be decided about first.");
    if (c == "report_state") return Tr::tr("The month has moved on in the meantime. Look at it again.");
    if (c == "report_superseded") return Tr::tr("The hours were changed in the meantime. Look at them again.");
    if (c == "report_empty") return Tr::tr("A month without hours is not signed.");
    if (c == "entry_in_future") return Tr::tr("There are hours on a day that is still to come.");
    if (c == "self_signing") return Tr::tr("Nobody signs their own hours as the person responsible.");
    if (c == "paper_off") return Tr::tr("Signing on paper is not among the project's ways of signing.");
    if (c == "paper_waits") return Tr::tr("A signed paper for this month waits to be compared already.");
    if (c == "no_paper") return Tr::tr("There is no signed paper for this month any more.");
    if (c == "second_person_needed") return Tr::tr("A second person is needed for this.");
    if (c == "ERR_SAME_PERSON") return Tr::tr("Somebody else has to do this.");
    if (c == "ERR_IN_USE") return Tr::tr("It is in use and cannot be removed.");
    if (c == "ERR_CODE_TAKEN") return Tr::tr("This code is used already.");
    if (c == "ERR_PROJECT_NO_TAKEN") return Tr::tr("This project number is used already.");
    if (c == "keep_until_missing")
        return Tr::tr("The project %1 does not say until when its documents are kept. Enter that date in the project first.").arg(qtext(r.params, "project"));
    if (c == "keep_until_not_passed")
        return Tr::tr("Months of this person were reported in the project %1. They are kept until %2.")
            .arg(qtext(r.params, "project"), date(isoDate(text(r.params, "date"))));
    if (c == "no_identity_number") return Tr::tr("There is no identity number for this person.");
    if (c == "recalled") return Tr::tr("You took this back before it was sent. Nobody was told of it.");
    if (c == "person_erased")
        return Tr::tr("This was about a person whose data were erased in the meantime. What was entered here was erased too.");
    if (!r.issues.empty()) return issue(r.issues.front());
    return Tr::tr("The hub did not accept the change.");
}

QString failure(const QString& code)
{
    if (code == QLatin1String("store_full"))
        return Tr::tr("The disk is full. The last change is not saved. Free some space and save again.");
    if (code == QLatin1String("store_wrong_key"))
        return Tr::tr("The data on this computer cannot be opened with this key. Nothing was changed.");
    if (code == QLatin1String("store_damaged"))
        return Tr::tr("The data on this computer is damaged and cannot be opened. Nothing was changed; unsent changes may still be in it.");
    if (code == QLatin1String("store_newer"))
        return Tr::tr("The data was written by a newer version of the program. Update the program.");
    if (code == QLatin1String("store_busy")) return Tr::tr("The data is in use by another program.");
    if (code == QLatin1String("device_copied"))
        return Tr::tr("This data is in use on another computer too, under the same device name. Join again here with a new "
                      "invitation: everything you typed is kept and sent then.");
    if (code == QLatin1String("lease_over"))
        return Tr::tr("The data on this computer are locked until the hub has answered.");
    if (code == QLatin1String("already_sent"))
        return Tr::tr("It was sent already and cannot be taken back any more. Change it back when the hub has answered.");
    if (code == QLatin1String("no_such_command")) return Tr::tr("It does not wait any more, so there is nothing to take back.");
    if (code == QLatin1String("not_ready")) return Tr::tr("The organisation is still being fetched. Try again in a moment.");
    if (code == QLatin1String("unreachable"))
        return Tr::tr("The hub cannot be reached. Check the address and the network.");
    if (code == QLatin1String("wrong_pin"))
        return Tr::tr("This is not the hub of your invitation: its key is another one. The connection was ended.");
    if (code == QLatin1String("tls")) return Tr::tr("No secure connection with the hub: its certificate does not hold.");
    if (code == QLatin1String("host"))
        return Tr::tr("The hub does not know itself under this address. Ask whoever runs the hub.");
    if (code == QLatin1String("client_too_old"))
        return Tr::tr("The hub needs a newer version of this program. Until then nothing can be changed here; your changes so far are kept and sent afterwards.");
    if (code == QLatin1String("hub_too_old"))
        return Tr::tr("The hub is too old for this program. Ask whoever runs the hub to update it.");
    if (code == QLatin1String("foreign_page") || code == QLatin1String("foreign_answer"))
        return Tr::tr("Something else answered instead of the hub, perhaps the sign-in page of this network.");
    if (code == QLatin1String("store_read_only"))
        return Tr::tr("The data on this computer cannot be changed: the disk is write-protected, or you may not write there. Nothing was changed.");
    if (code == QLatin1String("own_hub_program"))
        return Tr::tr("The hub’s program was not found beside this one. Install Sekretariat again.");
    if (code.startsWith(QLatin1String("store_")))
        return Tr::tr("The data on this computer cannot be read or written. Nothing was changed.");
    return Tr::tr("Something went wrong. Your data has been kept.");
}

QString ownHubFailure(const QString& code)
{
    const QString begin = Tr::tr("The hub on this computer does not start.") + u' ';
    if (code == QLatin1String("store_full")) return begin + Tr::tr("The disk is full. Free some space, then try again.");
    if (code == QLatin1String("own_hub_program") || code.startsWith(QLatin1String("store_"))) return begin + failure(code);
    return begin + Tr::tr("Start the computer again. If that does not help, ask whoever helps you with it.");
}

QString value(const Field& field, const Json& v)
{
    if (isEmpty(v)) return {};
    if (v.is_boolean()) return v.get<bool>() ? Tr::tr("Yes") : Tr::tr("No");
    if (v.is_number_integer()) return QLocale().toString(static_cast<qlonglong>(v.get<std::int64_t>()));
    if (!v.is_string()) return {};
    const auto& s = v.get_ref<const std::string&>();
    switch (field.type) {
    case FieldType::Choice: return choice(field.path, s);
    case FieldType::Country: return country(QString::fromStdString(s));
    case FieldType::Language: return language(QString::fromStdString(s));
    case FieldType::Date: return date(isoDate(s));
    default: break;
    }
    if (field.type != FieldType::Text || field.choices.empty()) return QString::fromStdString(s);
    QStringList several; // words of a list
    for (const QString& word : QString::fromStdString(s).split(u' ', Qt::SkipEmptyParts)) several.append(choice(field.path, word.toStdString()));
    return several.join(QStringLiteral(", "));
}

QString country(const QString& alpha2)
{
    icu::UnicodeString out;
    icu::Locale("", alpha2.toLatin1().constData()).getDisplayCountry(windowLocale(), out);
    return icuName(out);
}

QString language(const QString& code)
{
    icu::UnicodeString out;
    icu::Locale(code.toLatin1().constData()).getDisplayLanguage(windowLocale(), out);
    QString name = icuName(out);
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

QString person(const Json& body)
{
    const QString name = (qtext(body, "first_name") + u' ' + qtext(body, "last_name")).trimmed();
    return name.isEmpty() ? qtext(body, "email") : name;
}

QString personInList(const Json& body)
{
    const QString first = qtext(body, "first_name"), last = qtext(body, "last_name");
    if (first.isEmpty() || last.isEmpty()) return person(body);
    return Tr::tr("%2, %1", "given and family name in a list").arg(first, last);
}

QString address(const Json& a)
{
    QString street = qtext(a, "street");
    if (street.isEmpty() && !text(a, "po_box").empty()) street = Tr::tr("PO box %1").arg(qtext(a, "po_box"));
    const QString town = (qtext(a, "postal_code") + u' ' + qtext(a, "city") + u' ' + qtext(a, "cedex")).simplified();
    const QString land = text(a, "country").empty() ? QString() : country(qtext(a, "country"));
    QStringList parts;
    for (const QString& part : {street, town, qtext(a, "region"), land})
        if (!part.isEmpty()) parts.append(part);
    return parts.join(QStringLiteral(", "));
}

QString date(QDate d)
{
    return QLocale().toString(d, Tr::tr("dd/MM/yyyy", "date format"));
}

QString month(QDate d)
{
    return Tr::tr("%1 %2", "month, year").arg(QLocale().standaloneMonthName(d.month())).arg(d.year());
}

QString monthFirst(QDate d)
{
    const QString name = month(d);
    return QLocale().toUpper(name.left(1)) + name.mid(1);
}

QString moment(Instant at, const std::string& timeZone, QDate today)
{
    QTimeZone zone(QByteArray::fromStdString(timeZone));
    if (!zone.isValid()) zone = QTimeZone::utc();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms, zone);
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == today) return Tr::tr("today %1").arg(time);
    if (local.date().addDays(1) == today) return Tr::tr("yesterday %1").arg(time);
    return Tr::tr("%1 %2", "date and time").arg(date(local.date()), time);
}

QString initials(const QString& name)
{
    QString out;
    bool boundary = true;
    for (const QChar c : name) {
        if (c.isLetter() && boundary && c.isUpper()) out += c;
        boundary = !c.isLetter();
    }
    // Of "Biedrība “Upeskrasta jaunieši”" the name proper counts, not the kind of body.
    if (out.size() > 2) out = out.right(2);
    if (out.isEmpty() && !name.isEmpty()) out = name.left(1).toUpper();
    return out;
}

} // namespace sek::texts
