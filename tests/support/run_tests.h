// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <initializer_list>
#include <memory>

namespace sek::test {

using TestMaker = std::unique_ptr<QObject> (*)();

/// Makes one test class; for the list given to runTests.
template <class T> std::unique_ptr<QObject> make()
{
    return std::make_unique<T>();
}

/// Runs the classes one after another in one executable. RapidCheck gets a fixed seed unless RC_PARAMS says otherwise,
/// so that a run repeats. 0 when all passed.
int runTests(int argc, char** argv, std::initializer_list<TestMaker> tests);

/// The same where the executable has an application of its own, e.g. one that can draw.
int runTestsInApplication(int argc, char** argv, std::initializer_list<TestMaker> tests);

} // namespace sek::test
