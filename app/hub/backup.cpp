// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/backup.h"

#include "app/hub/hub_services.h"
#include "core/base/ids.h"
#include "core/hub/accounts/audit.h"
#include "core/store/commit_listener.h"
#include "core/store/hub_statements.h"
#include "core/store/sql/transaction.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <filesystem>
#include <functional>
#include <map>

namespace sek {

namespace {

constexpr QFileDevice::Permissions Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr const char* PublicFiles[] = {"hub.json", "tls.crt"};
constexpr const char* SecretFiles[] = {"secrets.json", "tls.key"};

/// Opens the file by itself, apart from the hub's own connections, and closes it again whatever happens.
Done withDatabase(const QString& path, const std::function<Done(QSqlDatabase&)>& work)
{
    const QString name = QStringLiteral("backup");
    Done done = fail("store_io");
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(path);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=30000"));
        if (db.open()) done = work(db);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

Done run(QSqlDatabase& db, const char* sql, const QVariantList& values = {})
{
    QSqlQuery query(db);
    if (!query.prepare(QLatin1String(sql))) return fail("store_io");
    for (const QVariant& v : values) query.addBindValue(v);
    return query.exec() ? Done() : Done(fail("store_io"));
}

Done keepFile(QSqlDatabase& db, const HubFolder& folder, const char* name)
{
    QFile in(folder.file(name));
    if (!in.open(QIODevice::ReadOnly)) return fail("file_io", name);
    return run(db, "INSERT INTO backup_file (name, bytes) VALUES (?, ?)", {QLatin1String(name), in.readAll()});
}

Result<std::map<QString, QByteArray>> filesIn(QSqlDatabase& db)
{
    QSqlQuery check(db);
    if (!check.exec(QStringLiteral("PRAGMA integrity_check")) || !check.next() ||
        check.value(0).toString() != QLatin1String("ok"))
        return fail("backup_damaged");
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("SELECT name, bytes FROM backup_file"))) return fail("backup_damaged");
    std::map<QString, QByteArray> out;
    while (query.next()) out[query.value(0).toString()] = query.value(1).toByteArray();
    return out;
}

QStringList columnsOf(QSqlDatabase& db, const QString& table)
{
    QSqlQuery query(db);
    QStringList out;
    if (query.exec(QStringLiteral("PRAGMA ") + table)) // schema.table_info(name)
        while (query.next()) out << query.value(1).toString();
    return out;
}

/// Whoever accepted an invitation since the backup has an account and no right: the grants were the hub's own commands, which no
/// client brings back, and without a right the copies would be destroyed with what was sent from them. What has happened waits to be
/// taken once more; under the same ids it makes the same grants (SYNC-19). Not of those who have lost them again since (SEC-8).
Done carryJoined(QSqlDatabase& db)
{
    if (columnsOf(db, QStringLiteral("main.table_info(account_event)")).isEmpty()) return {};
    const bool journal = !columnsOf(db, QStringLiteral("main.table_info(account_journal)")).isEmpty();
    for (const char* name : {"account_journal", "account_event"}) {
        const QString from = QLatin1String(name);
        if (columnsOf(db, QStringLiteral("before.table_info(%1)").arg(from)).isEmpty()) continue;
        QString sql = QStringLiteral("INSERT INTO main.account_event (id, at, name, account, device, org, params)"
                                     " SELECT id, at, name, account, device, org, params FROM before.%1 e"
                                     " WHERE e.name = ? AND e.org IS NOT NULL"
                                     " AND EXISTS (SELECT 1 FROM before.account a WHERE a.id = e.account AND a.state <> 'removed')"
                                     " AND NOT EXISTS (SELECT 1 FROM main.account_event k WHERE k.id = e.id)").arg(from);
        // What has been taken: as far as it still holds.
        if (from == QLatin1String("account_journal"))
            sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM before.record r JOIN before.organisation o ON o.org = r.org"
                                  " WHERE lower(hex(o.id)) = replace(e.org, '-', '') AND r.kind = 'role_grant' AND r.deleted = 0"
                                  " AND instr(CAST(r.body AS TEXT), '\"account\":\"' || e.account || '\"') > 0"
                                  " AND instr(CAST(r.body AS TEXT), '\"until\":') = 0)");
        if (journal) sql += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM main.account_journal j WHERE j.id = e.id)");
        sql += QStringLiteral(" ORDER BY e.n");
        if (auto ok = run(db, qPrintable(sql), {QString::fromLatin1(audit::InvitationUsed)}); !ok) return ok;
    }
    return {};
}

/// Who may come in is as it stands now and not as it stood then: who was removed stays out, a password that was changed stays
/// changed, a token that was used opens nothing again. Fails where the database in place cannot be read.
Done carryAccounts(QSqlDatabase& db, const QString& before)
{
    if (!QFile::exists(before)) return fail("file_missing");
    if (auto ok = run(db, "ATTACH ? AS before", {before}); !ok) return ok;
    Done done = run(db, "BEGIN IMMEDIATE");
    for (const char* name : {"account", "device", "session", "refresh_token", "access_token", "invitation", "recovery_code", "throttle"}) {
        const QString table = QLatin1String(name);
        const QStringList now = columnsOf(db, QStringLiteral("main.table_info(%1)").arg(table));
        QStringList both;
        for (const QString& column : columnsOf(db, QStringLiteral("before.table_info(%1)").arg(table)))
            if (now.contains(column)) both << column;
        if (!done || both.isEmpty()) done = fail("store_io", name);
        if (done) done = run(db, qPrintable(QStringLiteral("DELETE FROM main.%1").arg(table)));
        if (done) done = run(db, qPrintable(QStringLiteral("INSERT INTO main.%1 (%2) SELECT %2 FROM before.%1").arg(table, both.join(u','))));
    }
    if (done) done = carryJoined(db);
    if (done) done = run(db, "COMMIT");
    else (void)run(db, "ROLLBACK");
    (void)run(db, "DETACH before");
    return done;
}

/// Nobody knows who was removed since: everybody shows the password once more, and no old invitation opens anything.
Done endSessions(QSqlDatabase& db, Instant now)
{
    if (!db.tables().contains(QLatin1String("session"))) return {};
    const QVariant at = static_cast<qlonglong>(now.ms);
    if (auto ok = run(db, "UPDATE session SET ended_at = ?, ended_why = 'restored' WHERE ended_at IS NULL", {at}); !ok) return ok;
    return run(db, "UPDATE invitation SET revoked_at = ? WHERE used_at IS NULL AND revoked_at IS NULL", {at});
}

/// The copy becomes the hub's database only now: without the packed files, and with an epoch nobody has seen.
Done unpack(QSqlDatabase& db, const std::string& epoch, const QString& before, Instant now)
{
    if (!carryAccounts(db, before))
        if (auto ok = endSessions(db, now); !ok) return ok;
    for (const char* sql : {"PRAGMA secure_delete = ON", "DROP TABLE backup_file"})
        if (auto ok = run(db, sql); !ok) return ok;
    // A backup of a version without a log of seals has no place for it, and nothing to explain.
    if (db.tables().contains(QLatin1String("past_epoch")))
        if (auto ok = run(db, "INSERT INTO past_epoch (epoch) SELECT epoch FROM hub"); !ok) return ok;
    if (auto ok = run(db, "UPDATE hub SET epoch = ?", {QString::fromStdString(epoch)}); !ok) return ok;
    return run(db, "VACUUM");
}

Done writeFiles(const QString& folder, const std::map<QString, QByteArray>& files)
{
    for (const char* name : {"tls.crt", "tls.key", "secrets.json", "hub.json"}) // its presence last means complete
        if (!files.contains(QLatin1String(name))) return fail("hub_missing", name);
    if (!QDir().mkpath(folder)) return fail("file_io");
    QFile::setPermissions(folder, Private | QFileDevice::ExeOwner);
    for (const char* name : {"tls.crt", "tls.key", "secrets.json", "hub.json"}) {
        QSaveFile out(folder + u'/' + QLatin1String(name));
        if (!out.open(QIODevice::WriteOnly)) return fail("file_io");
        out.setPermissions(Private);
        out.write(files.at(QLatin1String(name)));
        if (!out.commit()) return fail("file_io");
    }
    return {};
}

/// What is in the place now is kept; a write-ahead log of it must not meet the new file.
Done setOldAside(const QString& database, const QString& aside)
{
    if (!QFile::exists(database)) return {};
    (void)withDatabase(database, [](QSqlDatabase& db) { return run(db, "PRAGMA wal_checkpoint(TRUNCATE)"); });
    for (const char* end : {"", "-wal"}) {
        const QString from = database + QLatin1String(end);
        if (QFile::exists(from) && !QFile::copy(from, aside + QLatin1String(end))) return fail("file_io");
    }
    for (const char* end : {"-wal", "-shm"}) QFile::remove(database + QLatin1String(end));
    return {};
}

} // namespace

Done writeBackup(const HubFolder& folder, const QString& file, bool withSecrets)
{
    if (!folder.config().database.empty())
        return fail("backup_server", "use pg_dump; after pg_restore: restore FOLDER --new-epoch");
    if (QFile::exists(file)) return fail("file_exists");
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    {
        QFile empty(part); // SQLite fills an empty file and leaves its permissions
        if (!empty.open(QIODevice::WriteOnly) || !empty.setPermissions(Private)) return fail("file_io");
    }
    auto done = withDatabase(folder.file("hub.db"), [&](QSqlDatabase& db) { return run(db, "VACUUM INTO ?", {part}); });
    if (done)
        done = withDatabase(part, [&](QSqlDatabase& db) -> Done {
            if (auto ok = run(db, "CREATE TABLE backup_file (name TEXT PRIMARY KEY, bytes BLOB NOT NULL)"); !ok) return ok;
            for (const char* name : PublicFiles)
                if (auto ok = keepFile(db, folder, name); !ok) return ok;
            for (const char* name : SecretFiles)
                if (auto ok = withSecrets ? keepFile(db, folder, name) : Done(); !ok) return ok;
            return {};
        });
    if (done && !QFile::rename(part, file)) done = fail("file_io");
    if (!done) QFile::remove(part);
    return done;
}

Done restoreBackup(const QString& folder, const QString& file, Clock& clock, Random& random)
{
    std::map<QString, QByteArray> files;
    if (!QFile::exists(file)) return fail("file_missing");
    auto done = withDatabase(file, [&](QSqlDatabase& db) -> Done {
        auto read = filesIn(db);
        if (!read) return failure(read);
        files = std::move(*read);
        return {};
    });
    if (!done) return fail("backup_damaged");
    if (!QFile::exists(folder + QStringLiteral("/hub.json")))
        if (auto ok = writeFiles(folder, files); !ok) return ok;
    const auto hub = HubFolder::open(folder);
    if (!hub) return failure(hub);
    if (!hub->config().database.empty()) return fail("backup_server", "use pg_restore, then restore FOLDER --new-epoch");
    auto alone = hub->lock();
    if (!alone) return failure(alone);

    const QString database = hub->file("hub.db"), fresh = hub->file("hub.db.restored");
    QFile::remove(fresh);
    if (!QFile::copy(file, fresh) || !QFile::setPermissions(fresh, Private)) return fail("file_io");
    const std::string epoch = Uuid::v7(clock, random).text();
    if (auto ok = withDatabase(fresh, [&](QSqlDatabase& db) { return unpack(db, epoch, database, clock.now()); }); !ok) return ok;
    const QString time = QString::fromStdString(toRfc3339(clock.now())).remove(u':');
    if (auto ok = setOldAside(database, hub->file("hub.db.before-") + time); !ok) return ok;
    std::error_code error; // replaces in one step, which QFile::rename does not
    std::filesystem::rename(fresh.toStdString(), database.toStdString(), error);
    return error ? Done(fail("file_io")) : Done();
}

Done stampNewEpoch(const QString& folder, Clock& clock, Random& random)
{
    const auto hub = HubFolder::open(folder);
    if (!hub) return failure(hub);
    auto alone = hub->lock();
    if (!alone) return failure(alone);
    const auto source = sourceOf(*hub);
    if (!source) return failure(source);
    auto connection = SqlConnection::open(*source);
    if (!connection) return failure(connection);
    if (auto ok = lockAgainstServing(**connection); !ok) return ok; // the other hubs on the same server
    bool keeps = false;
    if (auto ok = (*connection)->read((*connection)->dialect().tableExists, {std::string_view("past_epoch")},
                                      [&](const Row&) {
                                          keeps = true;
                                          return false;
                                      });
        !ok)
        return ok;
    // Both or nothing: an epoch that was kept twice would be explained to everybody as two restores.
    auto tx = Transaction::begin(**connection, Transaction::Kind::Write);
    if (!tx) return failure(tx);
    if (keeps)
        if (const auto kept = (*connection)->run(hubsql::KeepEpoch, {}); !kept) return failure(kept);
    const auto stamped = (*connection)->run(hubsql::SetEpoch, {Uuid::v7(clock, random).text()});
    if (!stamped) return failure(stamped);
    if (*stamped != 1) return fail("store_missing", "epoch");
    return tx->commit();
}

} // namespace sek
