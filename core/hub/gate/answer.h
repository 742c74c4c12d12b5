// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/message.h"

#include <string>

namespace sek::gate {

/// Makes the answer what may be sent: a body for an error that has none, and 500 `internal` instead of an answer whose
/// status, type or headers could break the message apart or belong to the gate.
void settleAnswer(Response& response, const std::string& requestId);

/// Status line and headers of a settled answer, with the empty line (SEC-43).
std::string answerHead(const Response& response, const std::string& requestId, bool keepAlive);

/// One piece of a streamed body in chunked coding; an empty piece is the end of the body.
std::string chunk(const QByteArray& piece);

} // namespace sek::gate
