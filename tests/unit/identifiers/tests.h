// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identifiers/identifiers.h"

#include <QObject>

#include <memory>

std::unique_ptr<QObject> makeVectorsTest();
std::unique_ptr<QObject> makeRulesTest();
std::unique_ptr<QObject> makeContactsTest();
std::unique_ptr<QObject> makeRegistrationTest();
std::unique_ptr<QObject> makePrivacyTest();
std::unique_ptr<QObject> makeArithmeticTest();
std::unique_ptr<QObject> makePropertiesTest();

/// The day for which all vectors were made.
inline sek::IdContext referenceContext()
{
    sek::IdContext c;
    c.today = QDate(2026, 11, 21);
    return c;
}

inline QString latin(std::string_view s)
{
    return QString::fromLatin1(s.data(), static_cast<qsizetype>(s.size()));
}
