// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/evidence/key_chain.h"

#include <algorithm>
#include <map>
#include <vector>

namespace sek {

/// The hub's seal keys over time (SEC-39). Each change is signed anew for every organisation there was, because it says up
/// to which size of that organisation's log the old key counts; so an organisation has the last keys, as many as it has seen.
struct SealKeys
{
    std::vector<QByteArray> all; ///< JWK, oldest first; the last one seals
    std::map<OrgId, std::vector<SignedKeyChange>> changes;

    SealKeys() = default;
    SealKeys(const QByteArray& only)
    {
        if (!only.isEmpty()) all = {only};
    }

    const std::vector<SignedKeyChange>& changesOf(const OrgId& org) const
    {
        static const std::vector<SignedKeyChange> none;
        const auto it = changes.find(org);
        return it == changes.end() ? none : it->second;
    }
    std::vector<QByteArray> of(const OrgId& org) const
    {
        const std::size_t wanted = std::min(all.size(), changesOf(org).size() + 1);
        return {all.end() - static_cast<std::ptrdiff_t>(wanted), all.end()};
    }
};

} // namespace sek
