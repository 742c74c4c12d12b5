// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace sek {

/// ISO 3166-1 countries as (code, name in the window's language), in the language's order, our three first.
QList<QPair<QString, QString>> countryChoices();

/// The official languages of the EU as (code, name in the window's language), in the language's order.
QList<QPair<QString, QString>> languageChoices();

} // namespace sek
