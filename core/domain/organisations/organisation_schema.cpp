// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"

#include <QtGlobal>

namespace sek {

namespace {

bool isRegistered(const Json& b)
{
    return at(b, "certification_status") != Json("draft");
}
bool needsRegistrationNumber(const Json& b)
{
    return at(b, "legal_status") == Json("legal_person") && at(b, "no_registration_number") != Json(true);
}
bool hasVat(const Json& b)
{
    return at(b, "vat_state") == Json("has_number");
}
bool hasContact(const Json& b)
{
    return !isEmpty(at(b, "contact_person"));
}

std::vector<Issue> crossRules(const RuleContext& c)
{
    std::vector<Issue> out;
    const auto& b = c.body;
    if (at(b, "legal_status") == Json("natural_person") && !isEmpty(at(b, "organisation_type")) &&
        at(b, "organisation_type") != Json("informal_group"))
        out.push_back({"legal_status", "ERR_NATURAL_PERSON", Severity::Error, Json::object()});
    if (!hasVat(b) && !isEmpty(at(b, "vat_number")))
        out.push_back({"vat_number", "ERR_VAT_NOT_EMPTY", Severity::Error, Json::object()});
    for (const char* prefix : {"legal_address.", "contact_person.address."}) {
        const std::string p = prefix;
        if (p == "contact_person.address." && (!hasContact(b) || at(b, "contact_person.use_org_address") == Json(true)))
            continue;
        if (isEmpty(at(b, p + "street")) && isEmpty(at(b, p + "po_box")))
            out.push_back({p + "street", "ERR_REQUIRED", Severity::Error, Json::object()});
    }
    return out;
}

} // namespace

const Schema& organisationSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Organisation;
        s.crossRules = crossRules;
        auto& t = s.fields;
        t = {
            {.path = "oid", .type = FieldType::Identifier, .label = QT_TRANSLATE_NOOP("Field", "Organisation ID (OID)"),
             .maxLength = 9, .mandatoryIf = isRegistered, .setBy = SetBy::OnceUser, .searched = true, .rule = rules::oid,
             .keptForm = rules::keptOid},
            {.path = "pic", .type = FieldType::Identifier,
             .label = QT_TRANSLATE_NOOP("Field", "Participant identification code (PIC)"), .maxLength = 9,
             .setBy = SetBy::OnceUser, .searched = true, .rule = rules::pic, .keptForm = rules::keptPic},
            {.path = "legal_name", .label = QT_TRANSLATE_NOOP("Field", "Legal name"),
             .hint = QT_TRANSLATE_NOOP("Field", "As in the register, letter by letter."), .maxLength = 500,
             .mandatory = true, .searched = true, .rule = rules::someLetter},
            {.path = "business_name", .label = QT_TRANSLATE_NOOP("Field", "Business name"), .maxLength = 500,
             .searched = true},
            {.path = "legal_status", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Legal status"),
             .mandatory = true, .choices = {"legal_person", "natural_person"}},
            {.path = "organisation_type", .type = FieldType::Choice,
             .label = QT_TRANSLATE_NOOP("Field", "Type of organisation"), .mandatory = true,
             .choices = {"ngo_association", "foundation", "youth_organisation", "informal_group", "local_authority",
                         "regional_authority", "national_authority", "school_general", "school_vet", "higher_education",
                         "adult_education", "social_enterprise", "sme", "large_enterprise", "church_or_faith",
                         "european_ngo", "other"}},
            {.path = "public_body", .type = FieldType::Flag, .label = QT_TRANSLATE_NOOP("Field", "Public body"),
             .mandatory = true},
            {.path = "non_profit", .type = FieldType::Flag, .label = QT_TRANSLATE_NOOP("Field", "Non-profit"),
             .mandatory = true},
            {.path = "country", .type = FieldType::Country, .label = QT_TRANSLATE_NOOP("Field", "Country"),
             .maxLength = 2, .mandatory = true, .rule = rules::country},
            {.path = "language", .type = FieldType::Language, .label = QT_TRANSLATE_NOOP("Field", "Language"),
             .hint = QT_TRANSLATE_NOOP("Field", "For messages to people who have not chosen one."), .maxLength = 2,
             .mandatory = true, .rule = rules::language},
            {.path = "registration_number", .type = FieldType::Identifier,
             .label = QT_TRANSLATE_NOOP("Field", "Registration number"), .maxLength = 200,
             .mandatoryIf = needsRegistrationNumber, .unit = "registration", .searched = true,
             .rule = rules::registrationNumber},
            {.path = "no_registration_number", .type = FieldType::Flag,
             .label = QT_TRANSLATE_NOOP("Field", "No registration number"), .unit = "registration"},
            {.path = "registration_date", .type = FieldType::Date,
             .label = QT_TRANSLATE_NOOP("Field", "Registration date"), .rule = rules::pastDate},
            {.path = "registration_authority", .label = QT_TRANSLATE_NOOP("Field", "Registration authority"),
             .maxLength = 200},
            {.path = "vat_state", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "VAT registered"),
             .mandatory = true, .choices = {"has_number", "not_applicable", "not_required"}, .unit = "vat"},
            {.path = "vat_number", .type = FieldType::Identifier, .label = QT_TRANSLATE_NOOP("Field", "VAT number"),
             .maxLength = 50, .mandatoryIf = hasVat, .unit = "vat", .searched = true, .rule = rules::vatNumber},
            {.path = "vies_format_applicable", .type = FieldType::Flag,
             .label = QT_TRANSLATE_NOOP("Field", "The number has the VIES form"), .unit = "vat"},
            {.path = "nace_code", .label = QT_TRANSLATE_NOOP("Field", "NACE code"), .maxLength = 8,
             .rule = rules::nace},
            {.path = "website", .type = FieldType::Url, .label = QT_TRANSLATE_NOOP("Field", "Website"),
             .maxLength = 500, .searched = true, .rule = rules::website},
            {.path = "email", .type = FieldType::Email, .label = QT_TRANSLATE_NOOP("Field", "E-mail address"),
             .maxLength = 254, .mandatory = true, .searched = true, .rule = rules::email,
             .keptForm = rules::keptEmail},
            {.path = "phone_1", .type = FieldType::Phone, .label = QT_TRANSLATE_NOOP("Field", "Phone"),
             .maxLength = 30, .mandatory = true, .rule = rules::phone},
            {.path = "phone_2", .type = FieldType::Phone, .label = QT_TRANSLATE_NOOP("Field", "Second phone"),
             .maxLength = 30, .rule = rules::phone},
            {.path = "fax", .type = FieldType::Phone, .label = QT_TRANSLATE_NOOP("Field", "Fax"), .maxLength = 30,
             .rule = rules::phone},
        };
        addAddressFields(t, {"legal_address.", "legal_address", nullptr, {}});
        t.push_back({.path = "certification_status", .type = FieldType::Choice,
                     .label = QT_TRANSLATE_NOOP("Field", "Status in ORS"), .mandatory = true,
                     .choices = {"draft", "registered", "waiting_for_confirmation", "na_certified", "invalidated"},
                     .unit = "certification"});
        t.push_back({.path = "certification_status_as_of", .type = FieldType::Date,
                     .label = QT_TRANSLATE_NOOP("Field", "Status as of"), .mandatory = true, .unit = "certification",
                     .rule = rules::pastDate});
        t.push_back({.path = "certification_reason", .label = QT_TRANSLATE_NOOP("Field", "Reason for the change"),
                     .maxLength = 500, .unit = "certification"});
        t.push_back({.path = "national_agency", .label = QT_TRANSLATE_NOOP("Field", "National agency"),
                     .maxLength = 10, .searched = true});
        t.push_back({.path = "charter_code", .label = QT_TRANSLATE_NOOP("Field", "Higher education charter code"), .maxLength = 50,
                     .searched = true});
        t.push_back({.path = "registered_by", .label = QT_TRANSLATE_NOOP("Field", "Registered by"), .maxLength = 200});
        t.push_back({.path = "pass_rules", .type = FieldType::Choice,
                     .label = QT_TRANSLATE_NOOP("Field", "Rules for PASS"),
                     .choices = {"pass_rules_seed", "pass_rules_2024"}});
        // How long a copy may be worked with without contact with the hub (SYNC-23); nothing chosen is 30 days.
        t.push_back({.path = "offline_days", .type = FieldType::Choice,
                     .label = QT_TRANSLATE_NOOP("Field", "Longest time without the hub"),
                     .hint = QT_TRANSLATE_NOOP("Field", "Afterwards a computer’s copy stays locked until the hub has answered. Without a choice: 30 days."),
                     .choices = {"days_7", "days_14", "days_30", "days_60", "days_90"}});
        // What then becomes of the copy (SYNC-23); nothing chosen: it stays locked.
        t.push_back({.path = "offline_copy", .type = FieldType::Choice,
                     .label = QT_TRANSLATE_NOOP("Field", "After 90 days without the hub"),
                     .hint = QT_TRANSLATE_NOOP("Field", "Deleted: what was not sent is kept for 30 days more, to be saved as a file. Without a choice: the copy stays locked."),
                     .choices = {"copy_stays_locked", "copy_is_deleted"}});
        // Whether the keychain of a computer may open what it holds of the organisation (SEC-65).
        t.push_back({.path = "unlock_with", .type = FieldType::Choice,
                     .label = QT_TRANSLATE_NOOP("Field", "What opens the data"),
                     .hint = QT_TRANSLATE_NOOP("Field", "Passphrase only: no keychain opens what a computer holds of this organisation. Each is asked to set a passphrase."),
                     .choices = {"keychain_or_passphrase", "passphrase_only"}});
        t.push_back({.path = "contact_person.person_id", .type = FieldType::Uuid, .setBy = SetBy::Hub});
        addPersonFields(t, {"contact_person.", "contact_person.person_id"});
        t.push_back({.path = "revision", .type = FieldType::Integer, .setBy = SetBy::Hub});
        t.push_back({.path = "updated_at", .type = FieldType::Instant, .setBy = SetBy::Hub});
        t.push_back({.path = "updated_by", .type = FieldType::Uuid, .setBy = SetBy::Hub});
        return s;
    }();
    return schema;
}

} // namespace sek
