// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/store_file.h"

#include "core/base/hash.h"
#include "core/keys/key_check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sek {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr const char* PlainHeader = "SQLite format 3";

QString with(const QString& path, const char* suffix)
{
    return path + QLatin1StringView(suffix);
}

/// On the disk, not only in its cache; `kind` is 0 or O_DIRECTORY.
void sync([[maybe_unused]] const QString& path, [[maybe_unused]] int kind)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | kind);
    if (fd < 0) return;
    ::fsync(fd);
    ::close(fd);
#endif
}

void syncFile(const QString& path)
{
    sync(path, 0);
}

/// A rename is durable only when the folder is.
void syncFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    sync(QFileInfo(path).absolutePath(), O_DIRECTORY);
#else
    Q_UNUSED(path)
#endif
}

QByteArray checkText(const SqlSource& source)
{
    return QByteArray::fromStdString(hex(keyCheck(*source.key, "sekretariat store file 1"))) + '\n';
}

enum class KeyCheck { Right, Wrong, Unknown };

KeyCheck checkKey(const SqlSource& source)
{
    QFile file(with(source.path, ".check"));
    if (!file.open(QIODevice::ReadOnly)) return KeyCheck::Unknown;
    const QByteArray stored = file.read(128);
    const QByteArray expected = checkText(source);
    if (stored.size() != expected.size()) return KeyCheck::Unknown; // damaged itself
    return stored == expected ? KeyCheck::Right : KeyCheck::Wrong;
}

Done writeCheck(const SqlSource& source)
{
    QSaveFile file(with(source.path, ".check"));
    if (!file.open(QIODevice::WriteOnly)) return fail("store_io", "check file");
    file.setPermissions(OwnerOnly);
    file.write(checkText(source));
    if (!file.commit()) return fail("store_io", "check file");
    return {};
}

bool beginsPlain(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16).startsWith(PlainHeader);
}

Done createFile(const SqlSource& source, std::string_view module, std::span<const Migration> steps,
                const MigrationHook& hook)
{
    SqlSource fresh = source;
    fresh.path = with(source.path, ".new");
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(with(fresh.path, suffix));
    {
        QFile file(fresh.path);
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, OwnerOnly)) return fail("store_io", "create");
    }
    {
        auto connection = SqlConnection::open(fresh, true);
        if (!connection) return failure(connection);
        if (auto done = migrate(**connection, module, steps, hook); !done) return done;
        // Into the main file with everything: the log does not take part in the rename.
        if (auto done = (*connection)->execute("PRAGMA wal_checkpoint(TRUNCATE)"); !done) return done;
    }
    if (source.backend == Backend::SqlCipher) {
        if (beginsPlain(fresh.path)) {
            QFile::remove(fresh.path);
            return fail("store_not_encrypted");
        }
        if (auto done = writeCheck(source); !done) return done;
    }
    if (!QFile::rename(fresh.path, source.path)) return fail("store_io", "rename");
    syncFolder(source.path);
    return {};
}

} // namespace

Result<std::unique_ptr<SqlConnection>> openStore(const SqlSource& source, OpenMode mode, std::string_view module,
                                                 std::span<const Migration> steps, const MigrationHook& hook)
{
    KeyCheck key = KeyCheck::Right;
    if (source.isFile()) {
        if (source.backend == Backend::SqlCipher && !source.key) return fail("store_wrong_key", "no key");
        if (!QFileInfo::exists(source.path)) {
            // A log without its file is the rest of something that was lost, not a clean start.
            if (QFileInfo::exists(with(source.path, "-wal"))) return fail("store_damaged", "log without file");
            if (mode == OpenMode::MustExist) return fail("store_missing");
            if (auto done = createFile(source, module, steps, hook); !done) return failure(done);
        }
        if (source.backend == Backend::SqlCipher) {
            if (beginsPlain(source.path)) return fail("store_not_encrypted");
            key = checkKey(source);
            if (key == KeyCheck::Wrong) return fail("store_wrong_key");
        }
        if (QFileInfo(source.path).size() == 0) return fail("store_damaged", "empty file");
    }
    auto connection = SqlConnection::open(source);
    if (!connection) {
        if (connection.error().is("store_wrong_key") && key == KeyCheck::Right)
            return fail("store_damaged", connection.error().detail);
        return connection;
    }
    if (auto done = migrate(**connection, module, steps, hook); !done) return failure(done);
    if (key == KeyCheck::Unknown)
        if (auto done = writeCheck(source); !done) return failure(done);
    return connection;
}

Done rekeyStore(const SqlSource& source, const std::shared_ptr<const SecureBytes>& key, const std::function<void(const char*)>& step)
{
    const auto at = [&step](const char* name) {
        if (step) step(name);
    };
    if (!QFileInfo::exists(source.path)) return fail("store_missing");
    if (checkKey(source) == KeyCheck::Wrong) return fail("store_wrong_key");
    SqlSource fresh = source;
    fresh.path = with(source.path, ".rekey");
    fresh.key = key;
    const auto removeFresh = [&fresh] {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) QFile::remove(with(fresh.path, suffix));
    };
    at("begin");
    removeFresh(); // what an earlier try has left
    {
        auto connection = SqlConnection::open(source);
        if (!connection) return failure(connection);
        QFile file(fresh.path);
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, OwnerOnly)) return fail("store_io", "create");
        file.close();
        at("export");
        Done exported = (*connection)->exportTo(fresh.path, *key);
        if (exported) exported = (*connection)->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        if (!exported) {
            removeFresh();
            return exported;
        }
    }
    at("look");
    Done good = QFileInfo(with(source.path, "-wal")).size() > 0 ? Done(fail("store_busy", "log")) : Done();
    if (good && beginsPlain(fresh.path)) good = fail("store_not_encrypted");
    if (good)
        if (auto opened = SqlConnection::open(fresh); !opened) good = failure(opened);
    if (!good) {
        removeFresh();
        return good;
    }
    syncFile(fresh.path);
    at("check file");
    // Without it both keys are tried; with the old one the new file would be refused unseen.
    QFile::remove(with(source.path, ".check"));
    syncFolder(source.path);
    at("rename");
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(fresh.path.toStdU16String()), std::filesystem::path(source.path.toStdU16String()), error);
    if (error) {
        removeFresh();
        (void)writeCheck(source);
        return fail("store_io", "rename");
    }
    syncFolder(source.path);
    at("new check file");
    SqlSource renamed = source;
    renamed.key = key;
    (void)writeCheck(renamed); // openStore writes one where there is none
    return {};
}

Result<QString> setAside(const QString& path)
{
    // Above every number there is: the highest is the newest, also when older ones have been removed.
    int n = 1;
    const QFileInfo info(path);
    const QString head = info.fileName() + QStringLiteral(".damaged-");
    for (const QString& name : info.dir().entryList({head + u'*'}, QDir::Files | QDir::Hidden))
        n = std::max(n, name.mid(head.size()).toInt() + 1); // 0 for a log or another thing beside one
    QString target;
    for (;; ++n) {
        target = path + QStringLiteral(".damaged-%1").arg(n);
        // A log that stands alone under that name is our own half-done work of last time.
        if (!QFileInfo::exists(target) &&
            !(QFileInfo::exists(with(target, "-wal")) && QFileInfo::exists(with(path, "-wal"))))
            break;
    }
    // The log goes first: left behind beside a new file of the same name it would be played into it.
    for (const char* suffix : {"-wal", "-shm", ".check", ""}) {
        if (!QFileInfo::exists(with(path, suffix))) continue;
        if (!QFile::rename(with(path, suffix), with(target, suffix))) return fail("store_io", "set aside");
        // How long it is kept counts from now, however long ago it was written last.
        std::error_code error;
        std::filesystem::last_write_time(std::filesystem::path(with(target, suffix).toStdU16String()),
                                         std::filesystem::file_time_type::clock::now(), error);
    }
    syncFolder(path);
    return target;
}

} // namespace sek
