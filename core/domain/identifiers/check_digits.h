// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// The arithmetic behind check digits. Every argument holds ASCII digits only (mod97: also A–Z) and has the stated
/// length; callers have checked that.
namespace sek::ident {

int peselCheck(QStringView first10);
/// 10 means: such a number is never issued.
int nipCheck(QStringView first9);
int regonCheck9(QStringView first8);
int regonCheck14(QStringView first13);
/// The old form. The statute does not give the rule, so a mismatch is a doubt, not an error.
int lvPersonalCheck(QStringView first10);
/// -1 means: such a number is never issued.
int lvRegistrationCheck(QStringView first10);
/// Luhn's digit for the digits before it, of any number.
int luhnCheck(QStringView body);
/// The remainder by 97 of the text read as ISO 7064 does (A=10 … Z=35).
int mod97(QStringView text);
/// The 8-digit bank number inside a Polish account number checks itself.
bool plBankNumberHolds(QStringView bank8);

} // namespace sek::ident
