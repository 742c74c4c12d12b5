// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include "tests/support/run_suite.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/resource.h>

int main(int argc, char* argv[])
{
    // Both ends of some hundred connections live in this process, and a peer that has gone is an ordinary event.
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    std::signal(SIGPIPE, SIG_IGN);

    const QCoreApplication app(argc, argv);
    int failed = 0;
    for (const auto& suite : suites())
        failed += sek::test::runSuite(*suite(), argc, argv);
    return failed == 0 ? 0 : 1;
}
