// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/person_fields.h"

#include "core/domain/organisations/field_rules.h"

#include <QtGlobal>

namespace sek {

namespace {

// Which of the two places a person stands in decides which condition reads the tick boxes.
bool contactOwnPhones(const Json& b)
{
    return at(b, "contact_person.use_org_phones") != Json(true);
}
bool contactOwnAddress(const Json& b)
{
    return at(b, "contact_person.use_org_address") != Json(true);
}
bool userOwnPhones(const Json& b)
{
    return at(b, "use_org_phones") != Json(true);
}
bool userOwnAddress(const Json& b)
{
    return at(b, "use_org_address") != Json(true);
}

} // namespace

void addAddressFields(std::vector<Field>& table, const AddressPlace& place)
{
    const auto add = [&](Field f) {
        f.path = place.prefix + f.path;
        f.unit = place.unit;
        f.guard = place.guard;
        f.activeIf = place.activeIf;
        f.sensitivity = Sensitivity::P1;
        table.push_back(std::move(f));
    };
    add({.path = "street", .label = QT_TRANSLATE_NOOP("Field", "Street and number"), .maxLength = 200});
    add({.path = "po_box", .label = QT_TRANSLATE_NOOP("Field", "PO box"), .maxLength = 20});
    add({.path = "cedex", .label = QT_TRANSLATE_NOOP("Field", "Cedex"), .maxLength = 20});
    add({.path = "postal_code", .label = QT_TRANSLATE_NOOP("Field", "Postal code"), .maxLength = 12,
         .rule = rules::postalCode});
    add({.path = "city", .label = QT_TRANSLATE_NOOP("Field", "Town or city"), .maxLength = 200, .mandatory = true,
         .searched = true});
    add({.path = "region", .label = QT_TRANSLATE_NOOP("Field", "Region"), .maxLength = 100});
    add({.path = "country", .type = FieldType::Country, .label = QT_TRANSLATE_NOOP("Field", "Country"),
         .maxLength = 2, .mandatory = true, .rule = rules::country});
}

void addPersonFields(std::vector<Field>& table, const PersonPlace& place)
{
    const bool contact = !place.prefix.empty();
    const FieldCondition ownPhones = contact ? contactOwnPhones : userOwnPhones;
    const FieldCondition ownAddress = contact ? contactOwnAddress : userOwnAddress;
    const auto add = [&](Field f) {
        f.path = place.prefix + f.path;
        if (!f.unit.empty()) f.unit = place.prefix + f.unit;
        f.guard = place.guard;
        if (f.sensitivity == Sensitivity::P0) f.sensitivity = Sensitivity::P2;
        table.push_back(std::move(f));
    };
    add({.path = "title", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Title"),
         .choices = {"none", "mr", "ms", "mx", "dr", "prof"}, .unit = "identity"});
    add({.path = "first_name", .label = QT_TRANSLATE_NOOP("Field", "First name"), .maxLength = 100, .mandatory = true,
         .unit = "identity", .searched = true, .rule = rules::notDigitsOnly});
    add({.path = "last_name", .label = QT_TRANSLATE_NOOP("Field", "Last name"), .maxLength = 100, .mandatory = true,
         .unit = "identity", .searched = true, .rule = rules::notDigitsOnly});
    add({.path = "gender", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Gender"),
         .choices = {"female", "male", "other", "undisclosed"}, .unit = "identity"});
    add({.path = "position", .label = QT_TRANSLATE_NOOP("Field", "Position in the organisation"), .maxLength = 200,
         .mandatory = true, .searched = true});
    add({.path = "department", .label = QT_TRANSLATE_NOOP("Field", "Department"), .maxLength = 200,
         .searched = true});
    add({.path = "email", .type = FieldType::Email, .label = QT_TRANSLATE_NOOP("Field", "Work e-mail"),
         .maxLength = 254, .mandatory = true, .searched = true, .rule = rules::email,
             .keptForm = rules::keptEmail});
    add({.path = "use_org_phones", .type = FieldType::Flag,
         .label = QT_TRANSLATE_NOOP("Field", "Use the organisation’s phone numbers?")});
    add({.path = "phone_1", .type = FieldType::Phone, .label = QT_TRANSLATE_NOOP("Field", "Phone"), .maxLength = 30,
         .mandatory = true, .activeIf = ownPhones, .searched = true, .rule = rules::phone});
    add({.path = "phone_2", .type = FieldType::Phone, .label = QT_TRANSLATE_NOOP("Field", "Second phone"),
         .maxLength = 30, .activeIf = ownPhones, .searched = true, .rule = rules::phone});
    add({.path = "use_org_address", .type = FieldType::Flag,
         .label = QT_TRANSLATE_NOOP("Field", "Use the organisation’s address?")});
    addAddressFields(table, {place.prefix + "address.", place.prefix + "address", ownAddress, place.guard});
}

const std::vector<std::string>& personPaths()
{
    static const std::vector<std::string> paths = [] {
        std::vector<Field> table;
        addPersonFields(table, {});
        std::vector<std::string> out;
        for (const Field& f : table) out.push_back(f.path);
        return out;
    }();
    return paths;
}

Json personAt(const Json& body, const std::string& prefix)
{
    Json out = Json::object();
    for (const auto& path : personPaths()) {
        const Json& v = at(body, prefix + path);
        if (!isEmpty(v)) put(out, path, v);
    }
    return out;
}

} // namespace sek
