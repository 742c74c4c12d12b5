// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names of the window's areas that stand outside any organisation.
namespace sek::areas {

inline const QString Organisations = QStringLiteral("organisations");
inline const QString Register = QStringLiteral("register");

} // namespace sek::areas
