// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/notifications.h"

#include "core/domain/organisations/commands.h"
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/people/roles.h"

#include <QtGlobal>

namespace sek {

namespace {

constexpr std::int64_t InviteAgainMs = 24 * 3'600'000LL; ///< W11.4

} // namespace

const Schema& notificationSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Notification;
        s.fields = {
            {.path = "recipient", .type = FieldType::Email, .setBy = SetBy::Hub, .sensitivity = Sensitivity::P2},
            {.path = "event", .setBy = SetBy::Hub},
            {.path = "cause", .type = FieldType::Uuid, .setBy = SetBy::Hub},
            {.path = "state", .type = FieldType::Choice, .choices = {"failed"}, .setBy = SetBy::Hub},
            {.path = "at", .type = FieldType::Instant, .setBy = SetBy::Hub},
        };
        return s;
    }();
    return schema;
}

std::string addressKey(const std::string& address)
{
    return rules::emailKey(address);
}

RecordKey undeliveredKey(const OrgId& org, const std::string& address)
{
    return {kind::Notification, RecordId(Uuid::v5(org.value, "undelivered\n" + addressKey(address)))};
}

std::set<std::string> undeliveredAddresses(const Records& records)
{
    std::set<std::string> out;
    for (const Record& r : records.all(kind::Notification)) out.insert(addressKey(text(r.value(), "recipient")));
    return out;
}

Decision noteDelivery(const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    const std::string recipient = text(args, "recipient");
    if (recipient.empty()) return reject("ERR_BAD_COMMAND");
    const RecordKey key = undeliveredKey(context.org, recipient);
    const bool marked = records.get(key).present(), delivered = boolean(args, "delivered");
    Changes changes;
    if (delivered && marked) changes.puts.push_back(tombstone(key, context));
    if (!delivered && !marked)
        changes.put(key, {{"v", 1},
                          {"recipient", recipient},
                          {"event", text(args, "event")},
                          {"cause", text(args, "cause")},
                          {"state", "failed"},
                          {"at", toRfc3339(context.now)}});
    return changes;
}

Decision inviteToEuLogin(const Records& records, const Context& context, const Json& args)
{
    if (auto ok = authorise("InviteToEuLogin", records, context); !ok) return std::unexpected(ok.error());
    const auto id = RecordId::parse(text(args, "id"));
    if (!id) return reject("ERR_BAD_COMMAND");
    const RecordKey key{kind::AuthorisedUser, *id};
    const Found found = records.get(key);
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    Json body = found.record.value();
    if (text(body, "role") == "na_user") return reject("ERR_READ_ONLY", {{"field", "role"}});
    if (text(body, "eu_login_state") == "confirmed") return reject("ERR_EU_LOGIN_CONFIRMED");
    const auto last = parseRfc3339(text(body, "invited_at"));
    if (last && context.now < last->plusMs(InviteAgainMs))
        return reject("ERR_INVITED_RECENTLY", {{"until", toRfc3339(last->plusMs(InviteAgainMs))}});
    body["eu_login_state"] = "invited";
    body["invited_at"] = toRfc3339(context.now);
    body["updated_at"] = toRfc3339(context.now);
    body["updated_by"] = context.actor.text();
    Changes changes;
    changes.put(key, body);
    if (!context.authority) return changes;
    const Json organisation = records.get({kind::Organisation, RecordId(context.org.value)}).record.value();
    const std::string email = text(body, "email");
    changes.effects.push_back({"eu_login_invitation", email, text(body, "language", text(organisation, "language")),
                               {{"organisation", text(organisation, "legal_name")}, {"email", email}}});
    return changes;
}

} // namespace sek
