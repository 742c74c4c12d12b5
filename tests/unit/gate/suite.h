// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

/// The test classes of this executable; each file enters its own with SEK_SUITE.
using Suites = std::vector<std::function<std::unique_ptr<QObject>()>>;
inline Suites& suites()
{
    static Suites all;
    return all;
}

#define SEK_SUITE(Class)                                                                                               \
    static const bool entered##Class = (suites().push_back([] { return std::make_unique<Class>(); }), true)
