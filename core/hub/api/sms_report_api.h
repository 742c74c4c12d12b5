// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/hub/api/router.h"
#include "core/hub/sms/sms_report.h"
#include "core/store/hub_store.h"

#include <functional>
#include <string>

namespace sek {

/// `GET|POST /v1/sms/report/{token}`: where a gateway tells later what became of a text message. The token is the gateway's
/// and opens nothing else; who does not have it is answered as if there were no such route, before his body is read.
class SmsReportApi
{
public:
    using Heard = std::function<void(const MessageDelivery&)>;
    /// `heard` is told when a report changed how a message stands; on a worker.
    SmsReportApi(HubStore& store, GatewayRow row, std::string token, Clock& clock, Heard heard);
    void addTo(Router& router);

private:
    void report(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);

    HubStore& m_store;
    GatewayRow m_row;
    std::string m_token;
    Clock& m_clock;
    Heard m_heard;
};

} // namespace sek
