// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signing.h"
#include "core/sync/workspace/codes_client.h"
#include "ui/signing/code_way.h"

namespace sek {

/// The code that was sent ahead to this device for what is asked, if it can still be typed.
std::optional<CodeAhead> codeSentAhead(const OrgView& view, const signing::Ask& ask);

/// The same in spans from now on, as a card counts it.
CodeOnItsWay onItsWay(const CodeUnderWay& code);

/// The way of a code card to the hub of a workspace. `ask` is looked up when the code is asked for: by then the documents
/// may have got their hashes. Answers are dropped when `context` is gone.
/// `token`: of a screen that was handed over; empty: the session's.
CodeWay codeWay(Workspace& workspace, const OrgId& org, QObject* context, std::function<signing::Ask()> ask, const QByteArray& token = {});

} // namespace sek
