// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/theme.h"

#include <QList>
#include <QObject>
#include <QTest>

#include <functional>

/// The test objects of this executable: each file registers its own.
inline QList<std::function<QObject*()>>& suites()
{
    static QList<std::function<QObject*()>> list;
    return list;
}

template <class T> struct Suite
{
    Suite()
    {
        suites().append([] { return new T; });
    }
};

/// Each test starts from light, 100 %.
inline void resetTheme()
{
    sek::Theme& t = sek::Theme::get();
    t.setAppearance(sek::Appearance::Light);
    t.setTextSize(100);
}
