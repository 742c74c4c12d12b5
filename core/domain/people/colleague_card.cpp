// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/colleague_card.h"

namespace sek {

const Schema& colleagueCardSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::ColleagueCard;
        // The labels are those of the user's own fields.
        s.fields = {
            {.path = "first_name", .label = "First name", .setBy = SetBy::Hub, .sensitivity = Sensitivity::P1, .searched = true},
            {.path = "last_name", .label = "Last name", .setBy = SetBy::Hub, .sensitivity = Sensitivity::P1, .searched = true},
            {.path = "position", .label = "Position in the organisation", .setBy = SetBy::Hub, .searched = true},
            {.path = "role", .type = FieldType::Choice, .label = "Role", .choices = {"authorised_user", "na_user"}, .setBy = SetBy::Hub},
            {.path = "account_id", .type = FieldType::Uuid, .setBy = SetBy::Hub},
        };
        return s;
    }();
    return schema;
}

Record colleagueCard(const Record& user)
{
    Record card{{kind::ColleagueCard, user.key.id}, user.rev, user.deleted, user.body};
    if (user.deleted) return card; // says who removed it and when, and nothing about the person
    const Json body = user.value();
    Json told = {{"v", 1}};
    for (const Field& f : colleagueCardSchema().fields)
        if (const Json& value = at(body, f.path); !value.is_null()) told[f.path] = value;
    card.body = cj1::write(told);
    return card;
}

} // namespace sek
