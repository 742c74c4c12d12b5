// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/schema_form.h"

namespace sek {

class ReadOnlyValue;
class SectionHead;

/// Whether the address is somewhere where a cedex is part of it, or has one: elsewhere the field would only be in the way.
bool showsCedex(const Json& address);

/// The fields of a person (organisations §2.3), as contact person or as authorised user: one layout for both, bound from
/// the table. Where "use the organisation's …" is ticked the own fields are hidden and the organisation's values are
/// shown, read-only and always the newest.
class PersonForm : public SchemaForm
{
    Q_OBJECT
public:
    /// `prefix` as in PersonPlace: `contact_person.` or empty.
    PersonForm(const Schema& schema, std::string prefix, QWidget* parent = nullptr);

    void loadPerson(const Json& body, const Json& before, const Json& organisation);
    void retranslate() override;
    const std::string& prefix() const { return m_prefix; }

private:
    std::string m_prefix;
    SectionHead* m_person;
    SectionHead* m_reach;
    SectionHead* m_login = nullptr;
    FieldRow* m_orgPhones;
    FieldRow* m_orgAddress;
    ReadOnlyValue* m_phones;
    ReadOnlyValue* m_address;
};

} // namespace sek
