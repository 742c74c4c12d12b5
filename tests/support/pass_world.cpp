// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pass_world.h"

#include "tests/support/seeded.h"

#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace sek::test {

QByteArray dataFile(const QString& name)
{
    QFile file(QLatin1String(SEK_SOURCE_DIR "/resources/data/") + name);
    if (!file.open(QIODevice::ReadOnly)) throw std::logic_error("no such data file");
    return file.readAll();
}

PassWorld::PassWorld(const sample::Organisation& organisation) : m_organisation(organisation)
{
    for (const auto& c : organisation.colleagues) {
        Json body = c.body;
        body["role"] = "authorised_user";
        body["eu_login_state"] = "unknown";
        facts.users.emplace_back(c.id, std::move(body));
    }
}

RecordId PassWorld::accredit(const std::string& route, const Json& more)
{
    Json body = {{"route", route}, {"state", "valid"}, {"valid_from", "2018-01-01"}};
    body.update(more);
    facts.accreditations.emplace_back(named<RecordId>("accreditation/" + std::to_string(++m_made)), std::move(body));
    return facts.accreditations.back().first;
}

RecordId PassWorld::list(const RecordId& accreditation, const std::string& first, const std::string& last,
                         const std::string& email, const Json& more)
{
    Json body = {{"accreditation_id", accreditation.text()}, {"first_name", first}, {"last_name", last},
                 {"source", "award_decision"}};
    if (!email.empty()) body["email"] = email;
    body.update(more);
    facts.listed.emplace_back(named<RecordId>("listed/" + std::to_string(++m_made)), std::move(body));
    return facts.listed.back().first;
}

void PassWorld::step(const std::string& colleague, const Json& body)
{
    const RecordId id = m_organisation.colleague(colleague).id;
    std::erase_if(facts.steps, [&](const auto& s) { return s.first == id; });
    facts.steps.emplace_back(id, body);
}

void PassWorld::login(const std::string& colleague, const std::string& state, const std::string& email)
{
    for (auto& [id, body] : facts.users) {
        if (id != m_organisation.colleague(colleague).id) continue;
        body["eu_login_state"] = state;
        put(body, "eu_login_email", email.empty() ? Json() : Json(email));
    }
}

void PassWorld::set(const RecordId& accreditation, const std::string& path, Json value)
{
    for (auto& [id, body] : facts.accreditations)
        if (id == accreditation) put(body, path, std::move(value));
}

PassVerdict PassWorld::verdict(const std::string& colleague, QDate today, const std::string& ruleSet) const
{
    for (auto& v : passVerdicts(rules(ruleSet), facts, today))
        if (v.user == m_organisation.colleague(colleague).id) return v;
    throw std::logic_error("no verdict");
}

const PassRuleSet& PassWorld::rules(const std::string& id) const
{
    static const auto sets = passRules(dataFile(QStringLiteral("pass_rules.json")));
    if (!sets) throw std::logic_error(sets.error().code);
    return passRuleSet(*sets, id);
}

const PassMails& PassWorld::mails() const
{
    static const auto mails = PassMails::read(dataFile(QStringLiteral("pass_mails.json")));
    if (!mails) throw std::logic_error(mails.error().code);
    return *mails;
}

Json PassWorld::mailFacts(const std::string& colleague) const
{
    const Json& c = m_organisation.colleague(colleague).body;
    return {{"organisation", text(m_organisation.body, "legal_name")},
            {"oid", text(m_organisation.body, "oid")},
            {"person", text(c, "first_name") + " " + text(c, "last_name")},
            {"email", text(c, "email")},
            {"author", "Test"}};
}

} // namespace sek::test
