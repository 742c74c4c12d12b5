// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTest>

namespace sek::test {

/// Runs one of the several classes of an executable. Without Qt's crash handler: set up a second time in one process,
/// it raises an abort for ever instead of ending with it.
inline int runSuite(QObject& suite, int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    return QTest::qExec(&suite, arguments << QStringLiteral("-nocrashhandler"));
}

} // namespace sek::test
