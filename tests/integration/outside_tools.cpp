// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/outside_tools.h"

#include "core/evidence/jws.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace sek::test {

namespace {

const QString Checker = QStringLiteral(SEK_BINARY_DIR "/app/verify/sekretariat-verify");

bool save(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

Ran run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

Ran verify(const QString& file, const QStringList& more)
{
    return run(Checker, QStringList{QStringLiteral("--json"), file} + more);
}

Ran verifyInWords(const QString& file, const QStringList& more)
{
    return run(Checker, QStringList{file} + more);
}

bool joseAgrees(const QByteArray& jws, const QByteArray& jwk, const QString& folder)
{
    const auto parts = parseJws(jws.toStdString());
    const QString message = QDir(folder).filePath(QStringLiteral("jose.jws")), key = QDir(folder).filePath(QStringLiteral("jose.jwk"));
    if (!parts || !save(message, jws) || !save(key, jwk)) return false;
    const Ran jose = run(QStringLiteral("jose"), {QStringLiteral("jws"), QStringLiteral("ver"), QStringLiteral("-i"), message,
                                                  QStringLiteral("-k"), key, QStringLiteral("-O-")});
    return jose.code == 0 && jose.out.toUtf8() == parts->payload;
}

} // namespace sek::test
