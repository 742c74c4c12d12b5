// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/sms/gateway_table.h"
#include "core/hub/sms/sms.h"

#include <memory>

namespace sek {

/// How to reach the gateway of an organisation.
struct GatewaySettings
{
    GatewayRow row;
    std::string url;  ///< scheme, host and port; empty: the row's own
    std::string user; ///< account, or empty
    std::string password; ///< password or token
    std::string from; ///< what the recipient reads as sender
    std::string caFile;
    std::string reportUrl; ///< up to the token; empty: no reports wanted

    /// Fails with `sms_settings`: no host, plain text to another computer, a sender nobody can be.
    Done check() const;
    std::string base() const { return url.empty() ? row.url : url; }
};

/// Hands text messages to a gateway over HTTP (libcurl), as its row of the table says. One thread. Speaks only to the
/// configured host, by TLS or on this computer, follows no redirect and waits 10 s (SEC-47). Whose answer does not come
/// is unknown, never tried again: it may have been sent (attendance §7.4).
class SmsGateway : public SmsSender
{
public:
    static constexpr long ConnectMs = 5'000, WholeMs = 10'000;

    /// `wholeMs` is shorter only in tests.
    explicit SmsGateway(GatewaySettings settings, long wholeMs = WholeMs);
    ~SmsGateway() override;
    Delivered send(const Sms& sms) override;

private:
    struct Handle;
    GatewaySettings m_settings;
    long m_wholeMs;
    std::unique_ptr<Handle> m_handle;
};

/// The fields of a request, in order.
std::vector<std::pair<std::string, std::string>> gatewayFields(const GatewaySettings& settings, const Sms& sms);

} // namespace sek
