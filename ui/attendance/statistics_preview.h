// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

#include <QDate>
#include <QString>

namespace sek {

/// One person of a month as the values for statistics will have them (W16), seen before the file is made. Numbers are not in it.
struct StatisticsRow
{
    QString person;
    int minutes = 0;   ///< reported ones of what is signed
    QDate started;     ///< only in the month of the start
    QDate left;        ///< only in the month of leaving
    bool unsignedMonth = false; ///< left out
    bool withoutNumber = false;
};
/// By name. Of what this person sees.
std::vector<StatisticsRow> statisticsRows(const OrgView& view, const RecordId& project, QDate month);

} // namespace sek
