// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/source.h"

#include <QString>
#include <QTemporaryDir>

namespace sek::testing {

/// A throw-away PostgreSQL server: own folder, reachable by its socket only, gone with the object. Run as root it
/// belongs to the user postgres, because the server refuses to run as root.
class PostgresCluster
{
public:
    PostgresCluster() = default;
    ~PostgresCluster();

    /// Empty when it runs; otherwise what went wrong.
    QString start();
    /// A new, empty database.
    SqlSource freshDatabase();
    /// pg_dump of a database into a file of the cluster's folder, also while it is used; and the way back, in place of
    /// what the database holds now. Nobody may be connected for that.
    bool dump(const QString& database, const QString& name);
    bool putBack(const QString& database, const QString& name);
    /// Runs one SQL command as the superuser.
    bool psql(const QString& database, const QString& sql);

private:
    bool runAs(const QString& program, const QStringList& arguments, QString* errors = nullptr);
    QTemporaryDir m_folder;
    QString m_bin;
    int m_databases = 0;
    bool m_runs = false;
};

} // namespace sek::testing
