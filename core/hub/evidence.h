// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/es256.h"
#include "core/evidence/package_builder.h"
#include "core/hub/org_log.h"

#include <functional>
#include <string>

namespace sek {

/// Puts together what anybody needs to check a document without this hub (design §3.5.5). Any thread.
class HubEvidence
{
public:
    /// Gives an attachment's bytes for an account; fails with `file_missing`, `sealed_field` (HubFiles::read).
    using FileFor = std::function<Result<QByteArray>(const HubTx&, const OrgId&, const AccountId&, const QByteArray& sha256)>;
    /// `sealKey` signs the package too. `sample`: the hub holds invented data, which the package says. Without `file` packages
    /// have no scans.
    HubEvidence(HubStore& store, const OrgLog& log, Es256Key sealKey, Clock& clock, bool sample, FileFor file = {});

    /// The package of a revision (0: the newest) for somebody who may read its content. Fails with `access_removed`,
    /// `evidence_unknown` (no such document, or not for this account), `no_such_organisation`, `sealed_field`, `store_…`. What
    /// was signed with a pen comes with its scan (W18), unless the hub has it no more or the account may not see it.
    Result<QByteArray> package(const OrgId& org, const AccountId& account, const RecordId& document, int revision) const;

    /// What goes into a package, or a certificate, about one frozen content; asks nobody's rights.
    PackageContents contents(HubTx& tx, const OrgId& org, const Json& frozen, Instant now) const;

    /// The seal keys, oldest first, as JWK.
    std::vector<QByteArray> sealKeys() const { return m_log.keys().all.empty() ? std::vector{m_key.publicKey().jwk()} : m_log.keys().all; }

private:
    HubStore& m_store;
    const OrgLog& m_log;
    Es256Key m_key;
    Clock& m_clock;
    bool m_sample;
    FileFor m_file;
};

} // namespace sek
