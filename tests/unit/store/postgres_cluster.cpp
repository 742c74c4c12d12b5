// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/postgres_cluster.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <unistd.h>

namespace sek::testing {

PostgresCluster::~PostgresCluster()
{
    if (m_runs)
        runAs(m_bin + QStringLiteral("/pg_ctl"),
              {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-m"),
               QStringLiteral("immediate"), QStringLiteral("-w"), QStringLiteral("stop")});
}

bool PostgresCluster::runAs(const QString& program, const QStringList& arguments, QString* errors)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    // The server inherits its output; a pipe would keep us waiting for it.
    const QString log = m_folder.filePath(QStringLiteral("output"));
    process.setStandardOutputFile(log, QIODevice::Append);
    if (geteuid() == 0)
        process.start(QStringLiteral("runuser"),
                      QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), program} +
                          arguments);
    else
        process.start(program, arguments);
    const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (!done && errors) {
        QFile file(log);
        if (file.open(QIODevice::ReadOnly)) *errors = QString::fromUtf8(file.readAll());
    }
    return done;
}

QString PostgresCluster::start()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (found.isEmpty()) return QStringLiteral("PostgreSQL is not installed");
    m_bin = versions.filePath(found.last()) + QStringLiteral("/bin");
    if (geteuid() == 0 &&
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()}) != 0)
        return QStringLiteral("no user postgres");
    QString errors;
    const QString data = m_folder.filePath(QStringLiteral("data"));
    if (!runAs(m_bin + QStringLiteral("/initdb"),
               {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-A"),
                QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")},
               &errors))
        return QStringLiteral("initdb: ") + errors;
    if (!runAs(m_bin + QStringLiteral("/pg_ctl"),
               {QStringLiteral("-D"), data, QStringLiteral("-w"), QStringLiteral("-l"),
                m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"),
                QStringLiteral("-k %1 -c listen_addresses= -c max_connections=120").arg(m_folder.path()),
                QStringLiteral("start")},
               &errors))
        return QStringLiteral("pg_ctl: ") + errors;
    m_runs = true;
    return {};
}

bool PostgresCluster::psql(const QString& database, const QString& sql)
{
    return runAs(m_bin + QStringLiteral("/psql"),
                 {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("postgres"),
                  QStringLiteral("-q"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-c"),
                  sql, database});
}

bool PostgresCluster::dump(const QString& database, const QString& name)
{
    return runAs(m_bin + QStringLiteral("/pg_dump"),
                 {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("postgres"),
                  QStringLiteral("-Fc"), QStringLiteral("-f"), m_folder.filePath(name), database});
}

bool PostgresCluster::putBack(const QString& database, const QString& name)
{
    const QStringList server{QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("postgres")};
    return runAs(m_bin + QStringLiteral("/dropdb"), server + QStringList{database}) &&
           runAs(m_bin + QStringLiteral("/createdb"), server + QStringList{database}) &&
           runAs(m_bin + QStringLiteral("/pg_restore"),
                 server + QStringList{QStringLiteral("-d"), database, m_folder.filePath(name)});
}

SqlSource PostgresCluster::freshDatabase()
{
    const QString name = QStringLiteral("hub%1").arg(++m_databases);
    psql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1").arg(name));
    return SqlSource::server(m_folder.path(), 5432, name, QStringLiteral("postgres"));
}

} // namespace sek::testing
