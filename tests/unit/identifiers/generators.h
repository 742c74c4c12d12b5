// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <rapidcheck.h>

#include <initializer_list>

// Well-formed numbers made by chance inside a property. Their check digits come from the rules stated the other way
// round than in the code (the whole number weighted, check digit and all), so that one error does not hide another.

rc::Gen<QString> digitsGen(int count);

/// The sum of the digits by weights.
int weighted(const QString& s, std::initializer_list<int> weights);

QString anyPesel();
QString anyNip();
/// Remainder 10, which gives the check digit 0 as remainder 0 does, never occurs here.
QString anyRegon9();
QString anyRegon14();
QString anyOrgnr();
QString anyLvRegistration();
/// The old form.
QString anyLvPersonalCode();
/// Twelve digits.
QString anyPersonnummer();
QString anyIban();
