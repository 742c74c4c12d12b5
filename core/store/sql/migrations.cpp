// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/migrations.h"

#include "core/store/sql/transaction.h"

namespace sek {

namespace {

constexpr const char* VersionTable =
    "CREATE TABLE IF NOT EXISTS schema_version (module {text} PRIMARY KEY, version {int} NOT NULL)";
const Statement ReadVersion{"read_version", "SELECT version FROM schema_version WHERE module = ?"};
const Statement FirstVersion{"first_version", "INSERT INTO schema_version (module, version) VALUES (?, ?)"};
const Statement RaiseVersion{"raise_version", "UPDATE schema_version SET version = ? WHERE module = ?"};

Done runStep(SqlConnection& connection, std::string_view module, std::span<const Migration> steps, int version,
             const MigrationHook& hook)
{
    auto tx = Transaction::begin(connection, Transaction::Kind::Write);
    if (!tx) return failure(tx);
    if (const auto& lock = connection.dialect().lockMigrations; *lock.text)
        if (auto done = connection.read(lock, {}, [](const Row&) { return true; }); !done) return done;
    if (auto done = connection.execute(Dialect::definition(connection.backend(), VersionTable)); !done) return done;

    auto now = schemaVersion(connection, module);
    if (!now) return failure(now);
    if (*now != version) return {}; // another process took this step while we waited

    const Migration& step = steps[static_cast<std::size_t>(version)];
    int at = 0;
    for (const char* text : step.statements) {
        if (hook)
            if (auto done = hook(version + 1, at); !done) return done;
        ++at;
        if (auto done = connection.execute(Dialect::definition(connection.backend(), text)); !done)
            return fail(done.error().code, std::string(step.name) + "/" + done.error().detail);
    }
    if (hook)
        if (auto done = hook(version + 1, at); !done) return done;
    auto raised =
        version == 0 ? connection.run(FirstVersion, {module, 1}) : connection.run(RaiseVersion, {version + 1, module});
    if (!raised) return failure(raised);
    return tx->commit();
}

} // namespace

Result<int> schemaVersion(SqlConnection& connection, std::string_view module)
{
    bool exists = false;
    if (auto done = connection.read(connection.dialect().tableExists, {std::string_view("schema_version")},
                                    [&](const Row&) { return exists = true; });
        !done)
        return failure(done);
    int version = 0;
    if (exists)
        if (auto done = connection.read(ReadVersion, {module},
                                        [&](const Row& row) {
                                            version = static_cast<int>(row.integer(0));
                                            return false;
                                        });
            !done)
            return failure(done);
    return version;
}

Done migrate(SqlConnection& connection, std::string_view module, std::span<const Migration> steps,
             const MigrationHook& hook)
{
    const int newest = static_cast<int>(steps.size());
    for (;;) {
        auto version = schemaVersion(connection, module);
        if (!version) return failure(version);
        if (*version > newest) return fail("store_newer");
        if (*version == newest) return {};
        if (auto done = runStep(connection, module, steps, *version, hook); !done) return done;
    }
}

} // namespace sek
