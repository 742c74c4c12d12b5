// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_services.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace sek {

/// Somebody invented, with a device key of her own for the time of setting up.
struct SamplePerson
{
    AccountId account;
    DeviceId device;
    std::unique_ptr<Es256Signer> signer;
    std::unique_ptr<Es256Signer> envelopes; ///< the same key, for codes that were sent ahead
    std::map<OrgId, std::int64_t> sent;
};

/// What invented people do while a sample comes about: they enrol, push commands, ask for codes and type them, all of it
/// through the doors that everybody goes through.
class SampleHand
{
public:
    explicit SampleHand(HubServices& services) : m_services(services) {}

    using Command = std::pair<std::string, Json>; ///< name, args

    /// `user`: {body: {first_name, last_name, email}, language, grants?}; with an organisation the grants are given there.
    Result<std::shared_ptr<SamplePerson>> enrol(const Json& user, const std::string& password, std::optional<OrgId> org);
    /// In one transaction. Fails with the code of the first refusal.
    Done push(SamplePerson& person, const OrgId& org, const std::vector<Command>& commands);
    Done push(SamplePerson& person, const OrgId& org, const std::string& name, const Json& args)
    {
        return push(person, org, {{name, args}});
    }
    /// Asks for a code, reads it out of the message that was queued, and types it.
    Done sign(const SamplePerson& person, const OrgId& org, const signing::Ask& ask);
    /// The same before the page of a link: behind it there is no account.
    Done signOnPage(const OrgId& org, const signing::Ask& ask);
    /// The code goes out ahead, is typed on the person's device without a connection, and the envelope is sent later.
    Done signAhead(const SamplePerson& person, const OrgId& org, signing::Ask ask);
    /// Nobody is told how the sample came about: whatever waits counts as sent. Gives what was in the messages' secrets.
    Result<std::vector<OutMessage>> takeMessages();

private:
    Done sign(const CodeVisitor& visitor, const OrgId& org, const signing::Ask& ask);
    /// The code in the message of that challenge; to be wiped.
    Result<std::string> messaged(const QByteArray& handle);

    HubServices& m_services;
};

} // namespace sek
