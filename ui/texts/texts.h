// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/record/decision.h"
#include "core/record/schema.h"

#include <QString>

#include <vector>

namespace sek {

/// The sentences between codes of the core and people. Presentation without a widget; the language is the one installed.
namespace texts {

/// Label of a field in the language of the window.
QString label(const Field& field);
QString hint(const Field& field);

/// The word for a stable choice name of a field (`na_certified` → "Certified by the national agency").
QString choice(const std::string& path, const std::string& value);

/// What is wrong and how to mend it.
QString issue(const Issue& issue);
/// What a decision warned of that no field of a form could say beforehand, one sentence a line; often empty.
QString warnings(const std::vector<Issue>& issues);
/// The button that mends it, if there is one ("Remove spaces and dots"); empty otherwise.
QString remedy(const Issue& issue);

/// Why a command was refused, in one sentence.
QString rejection(const Rejection& rejection);
/// Why something could not be stored or reached.
QString failure(const QString& code);

/// Why the hub of this computer does not start.
QString ownHubFailure(const QString& code);

/// A value as people read it: yes and no, dates in their form, countries by name.
QString value(const Field& field, const Json& value);

/// Names of countries and languages in the window's language.
QString country(const QString& alpha2);
QString language(const QString& code);

/// "Given Family", or the e-mail address where there is no name.
QString person(const Json& body);

/// "Family, Given" for lists sorted by family name, or the e-mail address.
QString personInList(const Json& body);

/// An address in one line; empty where there is none.
QString address(const Json& address);

/// "today 09:58", "yesterday 17:20" or the date, in the time zone of the organisation. `today` in the same zone.
QString moment(Instant at, const std::string& timeZone, QDate today);
QString date(QDate date);
/// "March 2026".
QString month(QDate month);
/// The same where a sentence or a head begins with it: the languages here write months small.
QString monthFirst(QDate month);

/// The initials in a square (organisation switcher, lock page).
QString initials(const QString& name);

} // namespace texts
} // namespace sek
