// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/month_sheet.h"

#include <QString>

/// The month of the pictures: twelve invented people, sessions on Tuesdays and Thursdays of March 2026.
sek::month::MonthSheet sampleSheet(QDate today = {2026, 4, 1});
/// `people` of them, for what a large project asks of the window.
sek::month::MonthSheet largeSheet(int people);
sek::RecordId personId(int i);

/// Puts the language's texts and locale in place; back to English at the end of the scope.
class InLanguage
{
public:
    explicit InLanguage(const QString& language);
    ~InLanguage();
};

