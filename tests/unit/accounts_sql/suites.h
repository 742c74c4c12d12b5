// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_store.h"
#include "tests/unit/store/postgres_cluster.h"
#include "tests/unit/store/testing.h"

#include <QObject>

QObject* accountContractTest();
QObject* accountThreadsTest();

namespace sek::testing {

/// A new database of the kind a row names: a file in `folder`, or one on the server.
inline SqlSource freshSource(const QByteArray& kind, const QString& folder, PostgresCluster& cluster)
{
    const QString path = folder + QStringLiteral("/hub");
    return kind == "SQLite"      ? SqlSource::plainFile(path)
           : kind == "SQLCipher" ? SqlSource::encryptedFile(path, testKey(1))
                                 : cluster.freshDatabase();
}

} // namespace sek::testing
