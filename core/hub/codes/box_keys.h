// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/envelope/box_key.h"
#include "core/envelope/sealed_box.h"
#include "core/hub/codes/code_keys.h"
#include "core/store/hub_store.h"

#include <optional>

namespace sek {

/// The hub's box keys, one a month for all its organisations. What rests in the database is half of each; it goes when no
/// envelope of that month can come any more, and with it the way to open them (attendance §5.2 c). Under `lockCodes`.
class BoxKeys
{
public:
    /// `signer` is the seal key's, for BoxKeyTyp.
    BoxKeys(const CodeKeys& keys, Signer& signer) : m_keys(keys), m_signer(signer) {}

    struct Told
    {
        std::string id;
        std::string jws;
    };
    /// This month's, made when it is the first time it is asked for.
    Told current(HubTx& tx, Random& random, Instant now) const;
    /// Nothing once it was erased.
    std::optional<BoxKeyPair> find(const HubTx& tx, const std::string& id) const;
    /// Erases those whose month ended longer than `keep` ago.
    void forget(HubTx& tx, Instant now, std::chrono::seconds keep) const;

private:
    const CodeKeys& m_keys;
    Signer& m_signer;
};

} // namespace sek
