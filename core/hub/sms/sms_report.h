// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/sms/gateway_table.h"

#include <QByteArray>

namespace sek {

/// Fields of a report, from the query or the form.
using ReportFields = std::map<std::string, std::string>;

/// Reads `a=b&c=d` (application/x-www-form-urlencoded). Fails with `report_form`: more than 4 KiB or 32 fields, a broken
/// escape, a field twice.
Result<ReportFields> readForm(const QByteArray& body);

/// What a gateway tells, by its row: `ref` names the message, as we gave it in the report's URL. Fails with `report_form`;
/// nothing when the state means nothing to us (an intermediate one, or one that the row does not know).
Result<std::optional<DeliveryReport>> reportOf(const GatewayRow& row, const ReportFields& fields, Instant now);

} // namespace sek
