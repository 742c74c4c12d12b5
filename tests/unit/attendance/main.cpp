// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"

std::unique_ptr<QObject> makeCalendarTest();
std::unique_ptr<QObject> makeErasureTest();
std::unique_ptr<QObject> makeGridTest();
std::unique_ptr<QObject> makeImportTest();
std::unique_ptr<QObject> makePaperTest();
std::unique_ptr<QObject> makeParticipantsTest();
std::unique_ptr<QObject> makeProjectsTest();
std::unique_ptr<QObject> makePropertyTest();
std::unique_ptr<QObject> makeProposalsTest();
std::unique_ptr<QObject> makeReportTest();
std::unique_ptr<QObject> makeStatesTest();
std::unique_ptr<QObject> makeWatchTest();

int main(int argc, char** argv)
{
    return sek::test::runTests(argc, argv, {makeCalendarTest, makeErasureTest, makeGridTest, makeImportTest, makePaperTest, makeParticipantsTest, makeProjectsTest,
                                            makePropertyTest, makeProposalsTest, makeReportTest, makeStatesTest, makeWatchTest});
}
