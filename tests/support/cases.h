// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <span>

namespace sek::test {

/// An acceptance case: its id as in the domain text (`O-12 …`) and what proves it. A function's name cannot hold the
/// hyphen, a data row can; so each case is a row of the run's output.
template <class T> struct Case
{
    const char* name;
    void (T::*run)();
};

/// For the `_data` function of the slot that runs the cases.
template <class T> void listCases(std::span<const Case<T>> cases)
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < cases.size(); ++i) QTest::newRow(cases[i].name) << static_cast<int>(i);
}

/// For the slot itself.
template <class T> void runCase(T& test, std::span<const Case<T>> cases)
{
    QFETCH(int, number);
    (test.*cases[static_cast<std::size_t>(number)].run)();
}

} // namespace sek::test
