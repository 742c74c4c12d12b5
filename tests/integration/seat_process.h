// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <string>

namespace sek::test {

/// A client in a process of its own (seat_program.cpp) on a profile folder that outlives it.
class SeatProcess
{
public:
    ~SeatProcess() { kill(); }

    QString folder() const { return m_folder.path(); }
    void start() { begin(QProcessEnvironment::systemEnvironment()); }
    /// With that environment, and its error output kept.
    void begin(const QProcessEnvironment& environment);
    QByteArray errorOutput() const;
    /// Sends a line and gives the answer's; empty when the process is gone.
    std::string ask(const std::string& line);
    /// Sends a line and does not wait.
    void tell(const std::string& line);
    void kill(); ///< SIGKILL

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_output;
    QProcess m_process;
};

} // namespace sek::test
