// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signing.h"

#include <QString>

#include <vector>

class QScrollArea;

namespace sek {

/// A month that waits for its participant, as they would be asked for a code to it.
struct WaitingMonth
{
    QString person;
    signing::Ask ask; ///< one report as the participant will read it
};

/// Whom an act is about, one name a line; eight are seen at once.
QScrollArea* makeWaitingList(const QString& name, const std::vector<WaitingMonth>& months);

} // namespace sek
