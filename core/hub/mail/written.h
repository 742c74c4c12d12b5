// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

#include <cstdint>
#include <string>

/// How months, hours and moments are written for people in a language, the same in mails, text messages and on pages.
namespace sek::written {

QLocale localeOf(const std::string& language);

/// The long form of a date without its weekday, which the long formats of some locales do not have.
QString longDate(const QLocale& locale, QDate date);

/// `March 2025`, `mars 2025`, `2025. g. marts`; a day as `2025-03-04`, which all languages here read.
std::string periodIn(const std::string& period, const std::string& language);

/// `7`, `3,75`: minutes as hours with two decimals at most.
std::string hoursIn(std::int64_t minutes, const std::string& language);

/// `21 November 2026 14:03 (UTC+2, Europe/Riga)`; what is no instant stays as it is.
std::string moment(const std::string& rfc3339, const std::string& zone, const std::string& language);

} // namespace sek::written
