// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

#include <string>

namespace sek {

/// ISO 3166-1 countries as (code, name in the window's language), in the language's order, our three first.
QList<QPair<QString, QString>> countryChoices();

/// The official languages of the EU as (code, name in the window's language), in the language's order.
QList<QPair<QString, QString>> languageChoices();

/// A list of `Field::codeList` as (code, title in the window's language), in the order of the data. Empty for a list that is not
/// known: the field is typed then.
QList<QPair<QString, QString>> codeChoices(const std::string& list);

} // namespace sek
