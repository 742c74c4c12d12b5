// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/schema.h"

#include <string>
#include <vector>

namespace sek {

/// The prefix of the contact person's paths.
inline constexpr const char* ContactPrefix = "contact_person.";

/// How a person's fields stand in a body.
struct PersonPlace
{
    std::string prefix; ///< `contact_person.` or empty
    std::string guard;  ///< path of the person's id, where different people may stand in the same place
};

/// The fields of a contact person and of an authorised user: the same table (organisations §2.3, §2.4).
void addPersonFields(std::vector<Field>& table, const PersonPlace& place);

/// The paths of a person's own data below the prefix, for copying one person onto another (W4, W6).
const std::vector<std::string>& personPaths();

/// A person's data taken out of the body at `from` (prefix) as a flat object without prefix.
Json personAt(const Json& body, const std::string& prefix);

/// The address fields below `prefix` as one merge unit.
struct AddressPlace
{
    std::string prefix;
    std::string unit;
    FieldCondition activeIf = nullptr;
    std::string guard;
};
void addAddressFields(std::vector<Field>& table, const AddressPlace& place);

} // namespace sek
