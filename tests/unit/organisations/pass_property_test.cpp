// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/pass_check.h"
#include "tests/support/pass_world.h"
#include "tests/support/seeded.h"
#include "tests/unit/organisations/tests.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <map>

using namespace sek;
using namespace sek::test;

namespace {

const QDate Today(2024, 6, 1);
const std::vector<std::string> Routes = {"quality_label", "evs_accreditation", "eu_aid_volunteers", "other_programme",
                                         "humanitarian_aid_label"};
// Few names and addresses, so that they meet.
const std::vector<std::string> Names = {"Anna", "Åsa", "Asa", "Łucja"};
const std::vector<std::string> Mails = {"", "a@x.example", "A@X.example", "b@x.example", "c@x.example"};

std::string oneOf(const std::vector<std::string>& list)
{
    return *rc::gen::elementOf(list);
}

RecordId id(const char* kind, int n)
{
    return named<RecordId>(std::string(kind) + std::to_string(n));
}

Json accreditation()
{
    Json j = {{"route", oneOf(Routes)}, {"state", oneOf({"valid", "valid", "valid", "applied", "withdrawn"})}};
    if (*rc::gen::arbitrary<bool>()) j["valid_from"] = oneOf({"2020-01-01", "2024-06-01", "2024-06-02"});
    if (*rc::gen::arbitrary<bool>()) j["valid_until"] = oneOf({"2024-05-31", "2024-06-01", "2030-01-01"});
    if (*rc::gen::arbitrary<bool>()) j["list_checked_on"] = oneOf({"2022-01-01", "2024-03-01"});
    if (*rc::gen::arbitrary<bool>()) j["role_support"] = true;
    if (*rc::gen::arbitrary<bool>()) j["label_kind"] = oneOf({"ESC50", "ESC52"});
    return j;
}

Json person()
{
    Json j = {{"first_name", oneOf(Names)}, {"last_name", "Ek"}};
    if (const std::string mail = oneOf(Mails); !mail.empty()) j["email"] = mail;
    return j;
}

Json listed(int accreditations)
{
    Json j = person();
    j["accreditation_id"] = id("a", *rc::gen::inRange(0, std::max(1, accreditations))).text();
    if (*rc::gen::arbitrary<bool>()) j["main_contact"] = true;
    return j;
}

Json user()
{
    Json j = person();
    j["email"] = oneOf({"a@x.example", "b@x.example", "c@x.example"});
    j["role"] = "authorised_user";
    j["eu_login_state"] = oneOf({"unknown", "no_account", "invited", "confirmed", "confirmed"});
    if (const std::string mail = oneOf(Mails); !mail.empty()) j["eu_login_email"] = mail;
    return j;
}

Json step()
{
    Json j = Json::object();
    if (*rc::gen::arbitrary<bool>()) j["decided_on"] = "2024-02-01";
    if (*rc::gen::arbitrary<bool>()) {
        j["reported_to_dg_on"] = "2024-02-05";
        j["reported_email"] = oneOf({"a@x.example", "b@x.example", "A@X.example"});
    }
    return j;
}

PassFacts facts()
{
    PassFacts f;
    const int a = *rc::gen::inRange(0, 4), u = *rc::gen::inRange(1, 4), l = *rc::gen::inRange(0, 6);
    for (int i = 0; i < a; ++i) f.accreditations.emplace_back(id("a", i), accreditation());
    for (int i = 0; i < l; ++i) f.listed.emplace_back(id("l", i), listed(a));
    for (int i = 0; i < u; ++i) {
        f.users.emplace_back(id("u", i), user());
        if (*rc::gen::arbitrary<bool>()) f.steps.emplace_back(id("u", i), step());
    }
    return f;
}

const PassRuleSet& someRules()
{
    static const auto sets = passRules(dataFile(QStringLiteral("pass_rules.json")));
    return passRuleSet(*sets, oneOf({"pass_rules_seed", "pass_rules_2024"}));
}

std::map<RecordId, PassVerdict> judged(const PassRuleSet& rules, const PassFacts& f)
{
    std::map<RecordId, PassVerdict> out;
    for (auto& v : passVerdicts(rules, f, Today)) out.emplace(v.user, std::move(v));
    return out;
}

std::string lower(std::string s)
{
    std::ranges::transform(s, s.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return s;
}

/// When the door is open, said once more in few words.
bool open(const PassRuleSet& rules, const PassFacts& f, const std::pair<RecordId, Json>& u)
{
    if (text(u.second, "eu_login_state") != "confirmed") return false;
    const std::string login = lower(text(u.second, "eu_login_email", text(u.second, "email")));
    for (const auto& [aid, a] : f.accreditations) {
        const PassRoute* r = rules.route(text(a, "route"));
        const std::string from = text(a, "valid_from", "0000"), until = text(a, "valid_until", "9999");
        if (!r || text(a, "state") != "valid" || from > "2024-06-01" || until < "2024-06-01") continue;
        if (r->route == "humanitarian_aid_label" && !boolean(a, "role_support")) continue;
        if (r->chosen) {
            for (const auto& [sid, s] : f.steps)
                if (sid == u.first && s.contains("decided_on") && lower(text(s, "reported_email")) == login) return true;
            continue;
        }
        for (const auto& [lid, l] : f.listed)
            if (text(l, "accreditation_id") == aid.text() && lower(text(l, "email")) == login &&
                (r->route != "humanitarian_aid_label" || boolean(l, "main_contact")))
                return true;
    }
    return false;
}

} // namespace

class PassPropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_door_is_open_exactly_when_the_rule_says_so()
    {
        QVERIFY(rc::check("verdict can_enter <=> a valid way exists", [] {
            const PassFacts f = facts();
            const PassRuleSet& rules = someRules();
            const auto verdicts = judged(rules, f);
            for (const auto& u : f.users) RC_ASSERT((verdicts.at(u.first).entry == PassEntry::CanEnter) == open(rules, f, u));
        }));
    }

    void a_new_fact_never_shuts_the_door_on_others()
    {
        QVERIFY(rc::check("adding a fact keeps can_enter of everybody else", [] {
            PassFacts f = facts();
            const PassRuleSet& rules = someRules();
            const auto before = judged(rules, f);
            RecordId touched;
            const int n = static_cast<int>(f.accreditations.size());
            switch (*rc::gen::inRange(0, 5)) {
            case 0: f.accreditations.emplace_back(id("new a", 0), accreditation()); break;
            case 1: f.listed.emplace_back(id("new l", 0), listed(n)); break;
            case 2: f.users.emplace_back(id("new u", 0), user()); break;
            case 3: f.steps.emplace_back(id("new u", 0), step()); break;
            default:
                touched = f.users.front().first;
                f.users.front().second = user();
            }
            for (const auto& [u, now] : judged(rules, f))
                if (u != touched && before.contains(u) && before.at(u).entry == PassEntry::CanEnter)
                    RC_ASSERT(now.entry == PassEntry::CanEnter);
        }));
    }

    void the_order_of_facts_changes_nothing()
    {
        QVERIFY(rc::check("verdicts do not depend on order", [] {
            const PassFacts f = facts();
            const PassRuleSet& rules = someRules();
            PassFacts shuffled = f;
            for (auto* list : {&shuffled.accreditations, &shuffled.listed, &shuffled.users, &shuffled.steps})
                std::ranges::reverse(*list);
            RC_ASSERT(judged(rules, f) == judged(rules, shuffled));
            RC_ASSERT(judged(rules, f) == judged(rules, f));
        }));
    }

    void every_closed_door_has_a_reason_and_every_open_one_none()
    {
        QVERIFY(rc::check("reasons and entry agree", [] {
            for (const auto& [u, v] : judged(someRules(), facts())) {
                const bool none = !v.paths.empty() && v.paths.front().reasons.empty();
                RC_ASSERT((v.entry == PassEntry::CanEnter) == none);
                RC_ASSERT(v.paths.empty() == (v.general.size() == 1));
                for (std::size_t i = 1; i < v.paths.size(); ++i)
                    RC_ASSERT(v.paths[i - 1].reasons.size() <= v.paths[i].reasons.size());
            }
        }));
    }
};

std::unique_ptr<QObject> makePassPropertyTest()
{
    return std::make_unique<PassPropertyTest>();
}

#include "pass_property_test.moc"
