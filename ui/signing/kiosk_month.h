// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "ui/attendance/month_sheet.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sek {

/// What one participant reads at the kiosk: their own month, as it was frozen, and nothing of anybody else. Made by the
/// staff's page and handed over whole, so that the kiosk has no way to records at all.
struct KioskMonth
{
    QString project;
    QString projectNo;
    QString owner;
    QString signer; ///< "Given Family"; of a protected identity what stands for it on screens
    QString named;  ///< the same as the content names them, for the declaration; empty: as `signer`
    QString declared() const { return named.isEmpty() ? signer : named; }
    QDate from;
    QDate to;
    struct Line
    {
        QDate date;
        QString activity; ///< "Grundkurs (A01)"
        int minutes = 0;
        bool absent = false;
        QString note;
        int before = -1; ///< minutes in the version signed before; -1: no difference
    };
    std::vector<Line> lines;
    int minutes = 0;
    int reported = 0;
    month::Rounding rounding = month::Rounding::Hour;
    month::RoundingLevel level = month::RoundingLevel::Day;
    int revision = 1;
    QString responsible;
    Instant responsibleAt; ///< when they signed; null where that is not known
    QDate today;           ///< for the words of it
    QString language;      ///< the participant's: `sv`
    QString contentHash;   ///< hex
    std::string timeZone = "UTC";
    /// Not hours but the person's own phone or address is confirmed (W2): which one, masked.
    QString confirms;
};

/// What the participant says is not right (W13).
struct KioskReject
{
    QString code; ///< `hours_too_high`, `hours_too_low`, `wrong_activity`, `not_me`, `other`
    QString text;
};

} // namespace sek
