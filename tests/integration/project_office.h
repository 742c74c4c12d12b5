// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "tests/integration/office.h"
#include "tests/integration/visitor.h"

#include <map>
#include <optional>
#include <string>

namespace sek::test {

/// Björn, who is responsible for attendance in the sample's project, with a device of his own, at a real hub.
struct ProjectOffice
{
    /// Empty, or what went wrong.
    std::string open();

    RecordId id(const std::string& what) const { return RecordId(Uuid::v5(org.value, "sample project/" + what)); }
    RecordId person(int n) const { return id("person " + std::to_string(n)); }
    std::string period() const;
    RecordId report(int n) const;
    std::string path(const std::string& rest) const { return "/v1/orgs/" + org.text() + rest; }

    /// Bodies by id, as Björn may see them.
    std::map<std::string, Json> all(const std::string& kind) const;
    /// What a request about that person's code, link or screen says.
    Json ask(int n) const;
    /// The newest text in the sample's mailboxes in which the pattern is found: what its first group caught. Waits for it.
    std::string messaged(const QString& pattern, const std::string& not_ = {}) const;
    /// The token of Björn's screen, handed over to that person.
    std::string handOver(int n) const;
    /// At the kiosk: the code goes to the participant's phone or mailbox and is typed.
    std::string sign(int n) const;

    static constexpr int Waiting = 6; ///< reported, with a confirmed phone
    static constexpr int Signed = 1;  ///< in the sample already
    HubProcess hub;
    std::optional<Visitor> bjorn;
    OrgId org = sampleOrg(2);
};

} // namespace sek::test
