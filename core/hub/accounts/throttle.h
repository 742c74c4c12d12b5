// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_env.h"

#include <string_view>
#include <vector>

namespace sek {

/// Slows guessing (SEC-4). A try is counted before anything is compared, all buckets or none, in one transaction; so
/// parallel tries cannot exceed the budget. A bucket lets so many tries pass in any 60 seconds; when as many have
/// failed in a row, each further one has to wait, twice as long each time. Refused tries count nothing.
///
/// Strangers share one bucket per account and one per address. A device that proved its key has a bucket of its own, so
/// nobody can lock a person out of a device they work on. The keys are the same whether or not an account exists.
class Throttle
{
public:
    explicit Throttle(const AccountEnv& env) : m_env(env) {}

    struct Bucket
    {
        QByteArray key;
        int limit = 0;
        bool person = true; ///< its failures tell something about one account
    };
    using Buckets = std::vector<Bucket>;

    /// `address`: as the gate groups callers (an IPv4 address, the /64 of an IPv6 one).
    Buckets stranger(std::string_view emailKey, std::string_view address) const;
    Buckets device(const DeviceId& device) const;
    Buckets invitation(const InvitationId& invitation, std::string_view address) const;

    /// Counts the try. Fails with `too_many_tries`, detail = seconds to wait (for Retry-After).
    Done take(AccountTx& tx, const Buckets& buckets) const;
    /// The try was right: failures in a row start anew (an address only loses this one).
    void succeeded(AccountTx& tx, const Buckets& buckets) const;
    /// Nothing was compared after all (the hasher was busy).
    void giveBack(AccountTx& tx, const Buckets& buckets) const;
    /// Founding one more organisation: so many a day by one account. Fails with `too_many_tries`.
    Done found(AccountTx& tx, const AccountId& account) const;
    /// Whether this failure was the one from which tries have to wait; then owners are told.
    bool justExceeded(AccountTx& tx, const Buckets& buckets) const;

private:
    Bucket bucket(std::string_view sort, std::string_view value, int limit, bool person) const;
    Instant delayed(const ThrottleRow& row, const Bucket& bucket) const;

    const AccountEnv& m_env;
};

} // namespace sek
