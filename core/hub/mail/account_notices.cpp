// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/mail/account_notices.h"

#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/notifications.h"
#include "core/domain/people/roles.h"
#include "core/hub/accounts/audit.h"
#include "core/hub/rights.h"

#include <map>
#include <optional>

namespace sek {

namespace {

enum class Told { Nobody, Person, PersonAndOrganisation, PersonAndOwners };

struct Rule
{
    const char* what = "";
    Told told = Told::Nobody;
};

Rule ruleFor(const AccountEvent& event)
{
    static const std::map<std::string, Rule, std::less<>> rules = {
        {audit::DeviceAdded, {"device_added", Told::PersonAndOrganisation}},
        {audit::DeviceEnded, {"device_ended", Told::Person}},
        {audit::PasswordChanged, {"password_changed", Told::Person}},
        {audit::RecoveryCodesMade, {"recovery_codes_made", Told::Person}},
        {audit::RecoveryCodeUsed, {"recovery_code_used", Told::Person}},
        {audit::TriesExceeded, {"tries_exceeded", Told::PersonAndOwners}},
        {audit::RefreshReused, {"refresh_reused", Told::PersonAndOwners}},
        {audit::DeviceCopied, {"device_copied", Told::PersonAndOwners}},
    };
    if (event.name == audit::TotpChanged) return {boolean(event.params, "on") ? "totp_on" : "totp_off", Told::Person};
    const auto it = rules.find(event.name);
    return it == rules.end() ? Rule() : it->second;
}

/// One organisation as far as it is told something.
struct Office
{
    OrgId id;
    Json organisation;
    std::vector<AccountId> owners;
};

Result<std::vector<Office>> organisationsOf(HubStore& store, const AccountId& account)
{
    std::vector<Office> out;
    const auto all = store.organisations();
    if (!all) return failure(all);
    for (const OrgId& org : *all) {
        auto tx = store.begin(org);
        if (!tx) return failure(tx);
        const auto roles = rolesOf(**tx, account);
        if (auto ok = (*tx)->state(); !ok) return failure(ok);
        if (roles.empty()) continue;
        Office one{org, (*tx)->get({kind::Organisation, RecordId(org.value)}).record.value(), {}};
        for (const Grant& g : organisationGrants(**tx))
            if (g.role == role::Owner && g.account != account) one.owners.push_back(g.account);
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace

Result<std::vector<OutMessage>> noticesOfAccount(const AccountEvent& event, AccountStore& accounts, HubStore& store,
                                                 const std::string& hubName)
{
    const Rule rule = ruleFor(event);
    if (rule.told == Told::Nobody || event.account.isNull()) return std::vector<OutMessage>();
    const auto look = [&](const AccountId& id) -> Result<std::optional<AccountRow>> {
        auto tx = accounts.begin();
        if (!tx) return failure(tx);
        auto row = (*tx)->account(id);
        if (row && row->state == AccountState::Removed) row.reset();
        return row;
    };
    const auto person = look(event.account);
    if (!person) return failure(person);
    if (!*person) return std::vector<OutMessage>(); // removed meanwhile: nobody is left to be told
    const auto where = organisationsOf(store, event.account);
    if (!where) return failure(where);

    std::string device;
    if (!event.device.isNull()) {
        auto tx = accounts.begin();
        if (!tx) return failure(tx);
        if (const auto row = (*tx)->device(event.device)) device = row->name;
    }
    Json params = {{"what", rule.what}, {"hub", hubName}, {"at", toRfc3339(event.at)}, {"person", (*person)->displayName}};
    if (!device.empty()) params["device"] = device;

    std::vector<OutMessage> out;
    const auto add = [&](const OrgId& org, const char* text, const std::string& to, const std::string& language, const Json& p) {
        const std::string keyed = addressKey(to) + "\n" + org.text();
        if (to.empty()) return;
        out.push_back({OutMessage::idOf(event.id, text, keyed), org, event.id, text, to, language, p, event.at});
    };
    Json own = params;
    if (!where->empty()) own["time_zone"] = text(where->front().organisation, "time_zone", "UTC");
    add({}, "account_notice", (*person)->email, (*person)->language, own);
    for (const Office& o : *where) {
        Json told = params;
        told["organisation"] = text(o.organisation, "legal_name");
        told["time_zone"] = text(o.organisation, "time_zone", "UTC");
        const std::string language = text(o.organisation, "language");
        if (rule.told == Told::PersonAndOrganisation)
            add(o.id, "colleague_notice", text(o.organisation, "email"), language, told);
        if (rule.told != Told::PersonAndOwners) continue;
        for (const AccountId& owner : o.owners) {
            const auto row = look(owner);
            if (!row) return failure(row);
            if (*row) add(o.id, "colleague_notice", (*row)->email, (*row)->language, told);
        }
    }
    return out;
}

} // namespace sek
