// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <variant>

namespace sek {

/// What an issuer is to let somebody sign.
struct MethodTask
{
    std::string documentKind, documentId;
    int revision = 1;
    std::string contentHash;    ///< hex; goes along unseen
    std::string visibleText;    ///< what the person reads at the issuer
    std::string identityNumber; ///< whose signature it has to be; C3
    std::string language;
    std::string address;        ///< of the person's own device, as the hub sees it
};

/// How the person gets to the issuer.
struct ShowQr
{
    std::string text;
    int refreshSeconds = 1;
};
struct OpenApp
{
    std::string url;
};

struct MethodOrder
{
    std::string reference; ///< the issuer's; opaque
    std::variant<ShowQr, OpenApp> ui;
    Instant expiresAt;
};

/// What the issuer vouches for.
struct MethodEvidence
{
    std::string identityNumber; ///< of who has signed
    QByteArray signature;       ///< the issuer's own form, untouched
    QByteArray status;          ///< that its certificate was good then
};

struct MethodPending
{
    std::string hint; ///< the issuer's word, for a sentence
};
struct MethodFailed
{
    std::string code;
};
using MethodState = std::variant<MethodPending, MethodEvidence, MethodFailed>;

/// A way of signing in which an issuer says who it was (BankID, eParaksts, Profil Zaufany; attendance §7.1). Codes that are
/// typed here are no such way: their limits are the hub's own (`Codes`). Any thread; every call may wait for the network.
class SigningMethod
{
public:
    virtual ~SigningMethod() = default;
    /// `bankid`: as it stands in `project.signing_methods` and in signatures.
    virtual std::string name() const = 0;
    virtual Result<MethodOrder> begin(const MethodTask& task) = 0;
    virtual Result<MethodState> poll(const std::string& reference) = 0;
    virtual void cancel(const std::string& reference) = 0;
    /// Whether the evidence holds by itself: chain, signature, what was shown, what went along. Fails with why it does not.
    virtual Done verify(const MethodEvidence& evidence, const MethodTask& task) const = 0;
};

} // namespace sek
