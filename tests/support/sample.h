// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"

#include <string>
#include <string_view>
#include <vector>

/// The three fictitious organisations of the acceptance cases (organisations §6). Nobody of these people and none of
/// these bodies exists; the numbers pass their check digits.
namespace sek::sample {

/// A colleague: the authorised user's record and the account she signs in with.
struct Colleague
{
    std::string key; ///< `ilze`, `asa` …
    RecordId id;
    AccountId account;
    Json body; ///< fields of `authorised_user` that a person types
};

struct Organisation
{
    OrgId id;
    Json body; ///< fields of `organisation` that a person types, contact person inside
    std::vector<Colleague> colleagues; ///< all owners and authorised users; the first has registered it

    const Colleague& colleague(std::string_view key) const;
};

const Organisation& upeskrasta(); ///< LV: ilze, martins; the contact person is Ilze
const Organisation& norrsken();   ///< SE: asa, bjorn; the contact person is Åsa
const Organisation& lodka();      ///< PL: lucja, zaneta; the contact person Jan is no user

/// A person with own phone and the organisation's address, complete and without warnings.
Json person(const std::string& firstName, const std::string& lastName, const std::string& email,
            const std::string& position, const std::string& phone);

} // namespace sek::sample
