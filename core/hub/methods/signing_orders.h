// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/codes/codes.h"
#include "core/hub/methods/signing_method.h"

#include <variant>

namespace sek {

/// Orders at an issuer (attendance §7.1): opened for one signer and one content, asked about until they end, and turned into the
/// same signature record, seal and leaf as a right code. Only the person the document is about can complete one; whose
/// signature came instead is told to nobody. Any thread; the issuer is asked outside of every transaction.
class SigningOrders
{
public:
    struct Ports
    {
        HubStore& store;
        HubDevice& device;
        const OrgLog& log;
        const signing::Registry& kinds;
        SigningMethod& method;
        Clock& clock;
        Random& random;
    };
    explicit SigningOrders(const Ports& ports) : m(ports) {}

    template <class T> using Answer = std::expected<T, Rejection>;
    struct Opened
    {
        std::string order; ///< the hub's own name of it
        std::variant<ShowQr, OpenApp> ui;
        Instant expiresAt;
    };
    /// Rejections: what the document says, `no_identity_number`, `not_allowed`, `order_failed`; failures of the store as their own.
    Answer<Opened> begin(const OrgId& org, const CodeVisitor& who, signing::Ask ask);
    /// The seq of the signature, or nothing while the person has not done it yet. `order_failed`: it has ended, the document is as
    /// it was, and the reason is none that could tell about anybody. `order_not_live`.
    Answer<std::optional<std::int64_t>> poll(const OrgId& org, const CodeVisitor& who, const std::string& order);
    /// Says nothing about whether there was such an order.
    Done cancel(const OrgId& org, const CodeVisitor& who, const std::string& order);

private:
    struct Open;
    std::optional<Open> find(HubTx& tx, const CodeVisitor& who, const std::string& order) const;
    Done close(const OrgId& org, const Open& open, signing::Cause cause, const char* why);
    MethodTask taskOf(const Open& open, const signing::Order& order, const CodeVisitor& who) const;

    Ports m;
};

} // namespace sek
