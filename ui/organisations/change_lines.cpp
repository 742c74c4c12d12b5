// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/change_lines.h"

#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace sek {

namespace {

struct LineTr
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

const Field& personField(const char* path)
{
    return *authorisedUserSchema().field(path);
}

QString shown(const Json& person, const char* path)
{
    if (person.empty()) return {};
    return texts::value(personField(path), at(person, path));
}

QString phone(const Json& person, const char* path)
{
    if (at(person, "use_org_phones") != Json(true)) return shown(person, path);
    return std::string_view(path) == "phone_1" ? LineTr::tr("the organisation’s") : QString();
}

QString address(const Json& person)
{
    if (at(person, "use_org_address") == Json(true)) return LineTr::tr("the organisation’s");
    return texts::address(at(person, "address"));
}

} // namespace

std::vector<ChangeLine> personLines(const Json& before, const Json& after, bool all)
{
    std::vector<ChangeLine> out;
    const auto add = [&](const QString& label, const QString& was, const QString& is) {
        if (all ? was.isEmpty() && is.isEmpty() : was == is) return;
        out.push_back({label, was, is});
    };
    for (const char* path : {"first_name", "last_name", "title", "gender", "position", "department", "email"})
        add(texts::label(personField(path)), shown(before, path), shown(after, path));
    for (const char* path : {"phone_1", "phone_2"})
        add(texts::label(personField(path)), phone(before, path), phone(after, path));
    add(LineTr::tr("Address"), address(before), address(after));
    for (const char* path : {"eu_login_state", "eu_login_email", "eu_login_checked_on"})
        add(texts::label(personField(path)), shown(before, path), shown(after, path));
    return out;
}

std::vector<ChangeLine> unitLines(const Schema& schema, const std::string& unit, const Json& before, const Json& after)
{
    std::vector<ChangeLine> out;
    for (const Field* f : schema.unit(unit)) {
        const Json& was = at(before, f->path);
        const Json& is = at(after, f->path);
        if (was == is || (isEmpty(was) && isEmpty(is))) continue;
        out.push_back({texts::label(*f), texts::value(*f, was), texts::value(*f, is)});
    }
    return out;
}

QString unitTitle(const Schema& schema, const std::string& unit)
{
    const auto fields = schema.unit(unit);
    QString name;
    if (unit == "legal_address") name = LineTr::tr("Registered office");
    else if (unit == "registration") name = LineTr::tr("Registration number");
    else if (unit == "vat") name = LineTr::tr("VAT number");
    else if (unit == "certification") name = LineTr::tr("Status in ORS");
    else if (unit.ends_with("identity")) name = LineTr::tr("Full name");
    else if (unit.ends_with("address")) name = LineTr::tr("Address");
    else if (unit.ends_with("use_org_phones")) name = LineTr::tr("The organisation’s phone numbers");
    else if (unit.ends_with("use_org_address")) name = LineTr::tr("The organisation’s address");
    else if (unit == "eu_login") name = LineTr::tr("EU Login account");
    else if (!fields.empty()) name = texts::label(*fields.front());
    return unit.starts_with(ContactPrefix) ? LineTr::tr("Contact person: %1").arg(name) : name;
}

ChangeEntry describe(const StagedChange& c, const OrganisationState& state)
{
    switch (c.what) {
    case StagedChange::What::Field:
        return {unitTitle(organisationSchema(), c.unit), unitLines(organisationSchema(), c.unit, c.from, c.to)};
    case StagedChange::What::ReplacedContact:
        return {LineTr::tr("Contact person replaced: %1").arg(texts::person(c.to)), personLines(c.from, c.to, false)};
    case StagedChange::What::AddedUser:
        return {LineTr::tr("New authorised user: %1").arg(texts::person(c.to)), personLines(Json::object(), c.to, false)};
    case StagedChange::What::DeletedUser:
        return {LineTr::tr("User deleted: %1").arg(texts::person(c.from)),
                {{texts::label(personField("email")), qtext(c.from, "email"), LineTr::tr("removed")}}};
    case StagedChange::What::EditedUser: {
        const Json* body = userBody(state, c.user);
        const QString title = unitTitle(authorisedUserSchema(), c.unit);
        return {body ? LineTr::tr("%1: %2", "user and field").arg(texts::person(*body), title) : title,
                unitLines(authorisedUserSchema(), c.unit, c.from, c.to)};
    }
    }
    return {};
}

} // namespace sek
