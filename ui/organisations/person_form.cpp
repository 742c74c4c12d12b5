// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/person_form.h"

#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/sectionhead.h"

#include <algorithm>
#include <array>

namespace sek {

bool showsCedex(const Json& address)
{
    static constexpr std::array countries{"FR", "MC", "GP", "MQ", "GF", "RE", "YT", "PM", "NC", "PF"};
    const std::string land = text(address, "country");
    return !isEmpty(at(address, "cedex")) || std::ranges::any_of(countries, [&](const char* c) { return land == c; });
}

PersonForm::PersonForm(const Schema& schema, std::string prefix, QWidget* parent)
    : SchemaForm(schema, parent), m_prefix(std::move(prefix)), m_phones(new ReadOnlyValue), m_address(new ReadOnlyValue)
{
    const auto add = [this](const char* path, FieldWidth width = FieldWidth::Long) { addField(m_prefix + path, width); };
    m_person = addSection({});
    add("first_name");
    add("last_name");
    add("position");
    add("department");
    add("email");
    add("title", FieldWidth::Short);
    add("gender", FieldWidth::Short);
    if (schema.field(m_prefix + "language")) add("language", FieldWidth::Short); // of the mails to them (W10)

    m_reach = addSection({});
    add("use_org_phones", FieldWidth::Free);
    m_orgPhones = addRow(new FieldRow(idOf(m_prefix + "org_phones"), {}, m_phones, FieldWidth::Free));
    add("phone_1", FieldWidth::Short);
    add("phone_2", FieldWidth::Short);
    add("use_org_address", FieldWidth::Free);
    m_orgAddress = addRow(new FieldRow(idOf(m_prefix + "org_address"), {}, m_address, FieldWidth::Free));
    add("address.street");
    add("address.po_box", FieldWidth::Short);
    add("address.cedex", FieldWidth::Short);
    add("address.postal_code", FieldWidth::Short);
    add("address.city");
    add("address.region");
    add("address.country");
    if (schema.field(m_prefix + "eu_login_state")) {
        m_login = addSection({});
        add("eu_login_state", FieldWidth::Short);
        add("eu_login_email");
        add("eu_login_checked_on", FieldWidth::Short);
    }
    addStretch();
    retranslate();
}

void PersonForm::retranslate()
{
    SchemaForm::retranslate();
    m_person->setText(tr("Person"));
    m_reach->setText(tr("Phone numbers and address"));
    if (m_login) m_login->setText(tr("EU Login account"));
    m_orgPhones->setLabel(tr("Phone numbers"));
    m_orgAddress->setLabel(tr("Address"));
    m_orgPhones->setHint(tr("From the organisation data."));
    m_orgAddress->setHint(tr("From the organisation data."));
}

void PersonForm::loadPerson(const Json& body, const Json& before, const Json& organisation)
{
    load(body, before);
    QStringList phones;
    for (const char* path : {"phone_1", "phone_2"})
        if (const QString phone = qtext(organisation, path); !phone.isEmpty()) phones.append(phone);
    m_phones->setText(phones.isEmpty() ? tr("none") : phones.join(QStringLiteral(", ")));
    const QString address = texts::address(at(organisation, "legal_address"));
    m_address->setText(address.isEmpty() ? tr("none") : address);
    if (!showsCedex(at(body, m_prefix + "address"))) row(idOf(m_prefix + "address.cedex"))->hide();
    m_orgPhones->setVisible(at(body, m_prefix + "use_org_phones") == Json(true));
    m_orgAddress->setVisible(at(body, m_prefix + "use_org_address") == Json(true));
}

} // namespace sek
