// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/pass_check.h"
#include "core/domain/organisations/pass_mails.h"
#include "tests/support/sample.h"

namespace sek::test {

/// What the PASS check looks at, put together by hand, with the rule sets and letters that the program ships.
class PassWorld
{
public:
    explicit PassWorld(const sample::Organisation& organisation);

    /// A valid accreditation of the route; `more` adds fields or replaces them.
    RecordId accredit(const std::string& route, const Json& more = Json::object());
    RecordId list(const RecordId& accreditation, const std::string& first, const std::string& last,
                  const std::string& email, const Json& more = Json::object());
    void step(const std::string& colleague, const Json& body);
    void login(const std::string& colleague, const std::string& state, const std::string& email = {});
    void set(const RecordId& accreditation, const std::string& path, Json value);

    PassVerdict verdict(const std::string& colleague, QDate today, const std::string& rules = {}) const;
    const PassRuleSet& rules(const std::string& id = {}) const;
    const PassMails& mails() const;
    Json mailFacts(const std::string& colleague) const;

    PassFacts facts;

private:
    const sample::Organisation& m_organisation;
    int m_made = 0;
};

/// The bytes of a file below resources/data; std::logic_error when it cannot be read.
QByteArray dataFile(const QString& name);

} // namespace sek::test
