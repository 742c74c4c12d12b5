// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/seat_process.h"

#include "tests/integration/seat.h"

#include <QFile>

namespace sek::test {

namespace {

constexpr int AnswerMs = 3 * Seat::Patience; // an answer that came later would be taken for the next one's

} // namespace

void SeatProcess::begin(const QProcessEnvironment& environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(m_output.filePath(QStringLiteral("errors")), QIODevice::Append);
    m_process.start(QStringLiteral(SEK_BINARY_DIR "/tests/integration/integration_seat"), {m_folder.path()});
    m_process.waitForStarted(AnswerMs);
}

QByteArray SeatProcess::errorOutput() const
{
    QFile file(m_output.filePath(QStringLiteral("errors")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SeatProcess::tell(const std::string& line)
{
    m_process.write(QByteArray::fromStdString(line) + '\n');
    m_process.waitForBytesWritten(AnswerMs);
}

std::string SeatProcess::ask(const std::string& line)
{
    tell(line);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(AnswerMs)) return {};
    return m_process.readLine().trimmed().toStdString();
}

void SeatProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished(AnswerMs);
}

} // namespace sek::test
