// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/domain/signing/signing.h"
#include "core/evidence/key_chain.h"
#include "core/hub/hub_device.h"
#include "core/hub/org_log.h"
#include "core/store/hub_store.h"
#include "core/sync/messages.h"

#include <set>
#include <string>
#include <vector>

namespace sek {

/// What this hub had sealed and lost when it was restored from an older backup, given back by those who had seen it
/// (SYNC-19, design §3.5.4). Nobody's word is believed: only what one of its own seal keys has sealed for this organisation,
/// under a leaf that a restore has cut off. Any thread.
class HandedBackSeals
{
public:
    HandedBackSeals(HubStore& store, HubDevice& device, const OrgLog& log, const signing::Registry& kinds, Clock& clock);

    /// Takes what it may in one transaction; the same given twice, or by two, makes no difference. Results, one for each:
    /// `ok`, `kept` (there again as evidence; the document is not what was signed now), or why not: `hand_back_form`,
    /// `content_mismatch`, `not_allowed` (the account may not read it), `seal_wrong`, `seal_not_lost`, `person_erased`,
    /// `document_unknown`, `unknown_document_kind`. Fails with `access_removed`, `no_such_organisation`, `store_…`.
    Result<HandBackReply> take(const OrgId& org, const AccountId& account, const std::vector<HandBack>& given) const;

private:
    struct Turn
    {
        HubTx& tx;
        OrgId org;
        AccountId account;
        std::set<std::string> roles;
        KeyChain keys;
    };
    std::string one(const Turn& turn, const HandBack& given) const;
    /// `ok`, or why the seal says nothing here.
    std::string checked(const Turn& turn, const Record& record, const std::string& seal, std::uint64_t index) const;

    HubStore& m_store;
    HubDevice& m_device;
    const OrgLog& m_log;
    const signing::Registry& m_kinds;
    Clock& m_clock;
};

} // namespace sek
