// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/evidence/log_witness.h"
#include "core/hub/seal_keys.h"
#include "core/record/command.h"
#include "core/store/hub_store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sek {

/// The organisation's one log (design §3.5, SEC-36): what is sealed goes in as a salted commitment in the transaction that
/// made it, and never comes out again. Any thread.
class OrgLog
{
public:
    /// The hub's seal key, one signer for each sort of statement.
    struct Signers
    {
        Signer& seal;
        Signer& checkpoint;
        Signer& epoch;
    };
    /// `keys`: the public ones, told with each checkpoint.
    OrgLog(Signers signers, Random& random, SealKeys keys = {});
    const SealKeys& keys() const { return m_keys; }

    /// Seals a record (its `schema` says what it is) and appends it. `kind` and `about` find it again.
    std::uint64_t append(HubTx& tx, const OrgId& org, const std::string& kind, const RecordId& about, Json record,
                         Instant now) const;
    /// What a decision has put, as far as it is to be sealed: signatures, what takes them back, and that a newer revision was
    /// frozen. The first two are put again with their seal (core/evidence/seal_mark.h).
    void sealPuts(HubTx& tx, const OrgId& org, const std::vector<Record>& puts, Instant now) const;
    /// The schema a record of the kind is sealed under; null when it is not sealed.
    static const char* sealedAs(std::string_view kind);
    /// Something that happened (SEC-37): ids and stable words, nothing personal.
    void note(HubTx& tx, const OrgId& org, std::string action, const RecordId& about, Json details, Instant now) const;

    /// How far the log has come; outside the hub it shows later that nothing before it was changed.
    struct Head
    {
        std::uint64_t size = 0;
        QByteArray root;
    };
    Head head(const HubTx& tx) const;

    /// The newest checkpoint, with the proof that the log begins with what the client has seen.
    LogAnswer answer(HubTx& tx, const OrgId& org, const std::string& epoch, const LogPlace& seen, Instant now) const;
    /// The checkpoint alone.
    std::string checkpoint(HubTx& tx, const OrgId& org, const std::string& epoch, Instant now) const;
    /// The audit path of a leaf in the log of that size.
    std::vector<QByteArray> inclusion(const HubTx& tx, std::uint64_t index, std::uint64_t size) const;
    /// After a restore: the sealed statement that explains why the log goes back.
    void restored(HubTx& tx, const OrgId& org, const std::string& oldEpoch, const std::string& epoch, Instant now) const;

    /// After a restore: a statement in each organisation's log for every epoch that has none yet. At the hub's start.
    Done catchUp(HubStore& store, Instant now) const;

private:
    void store(HubTx& tx, LogLeaf leaf) const;
    std::string sealed(HubTx& tx, const OrgId& org, const std::string& kind, const RecordId& about, Json record, Instant now) const;

    Signers m_signers;
    Random& m_random;
    SealKeys m_keys;
};

} // namespace sek
