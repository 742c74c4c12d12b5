// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sek {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto FolderOnly = OwnerOnly | QFileDevice::ExeOwner;
constexpr auto OthersWrite = QFileDevice::WriteGroup | QFileDevice::WriteOther;

bool synced(QFile& file)
{
    if (!file.flush()) return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

void syncFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    ::fsync(fd);
    ::close(fd);
#else
    Q_UNUSED(path)
#endif
}

/// Whether it is ours and nobody else may write it. Windows keeps a profile private by its place.
bool isPrivate(const QString& path)
{
#ifdef Q_OS_UNIX
    const QFileInfo info(path);
    return info.ownerId() == ::geteuid() && !(info.permissions() & OthersWrite);
#else
    Q_UNUSED(path)
    return true;
#endif
}

} // namespace

Done writePrivateFile(const QString& path, const QByteArray& bytes, const StepHook& hook)
{
    const auto step = [&](const char* name) {
        if (hook) hook(name);
    };
    const QString fresh = path + QLatin1StringView(".new");
    step("remove leftover");
    QFile::remove(fresh);
    step("create");
    {
        QFile file(fresh);
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, OwnerOnly)) return fail("file_io", "create");
        step("write");
        if (file.write(bytes) != bytes.size()) return fail("file_io", "write");
        step("sync");
        if (!synced(file)) return fail("file_io", "sync");
    }
    step("rename");
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(fresh.toStdU16String()), std::filesystem::path(path.toStdU16String()),
                            error);
    if (error) return fail("file_io", "rename");
    step("sync folder");
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<QByteArray> readPrivateFile(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.exists()) return fail("file_missing");
    if (!isPrivate(path)) return fail("file_not_private");
    if (!file.open(QIODevice::ReadOnly)) return fail("file_io", "open");
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError) return fail("file_io", "read");
    if (bytes.size() > maxBytes) return fail("file_too_big");
    return bytes;
}

Result<ProfileFolder> ProfileFolder::open(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        const QDir parent = QFileInfo(path).dir();
        if (!parent.exists() && !QDir().mkpath(parent.absolutePath())) return fail("file_io", "parent folder");
        if (!QDir().mkdir(path, FolderOnly)) return fail("file_io", "folder");
    }
    if (!QFileInfo(path).isDir()) return fail("file_io", "not a folder");
    if (!isPrivate(path)) return fail("profile_not_private");
    // Readable by others harms less and happens by itself (umask): mended without a word.
    if (QFile::permissions(path) &
        (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther))
        if (!QFile::setPermissions(path, FolderOnly)) return fail("file_io", "permissions");
    ProfileFolder out;
    out.m_path = QDir(path).absolutePath();
    out.m_lock = std::make_unique<QLockFile>(out.file(QStringLiteral("lock")));
    out.m_lock->setStaleLockTime(0); // stale when its process is gone, however old
    if (!out.m_lock->tryLock(0))
        return fail(out.m_lock->error() == QLockFile::LockFailedError ? "profile_in_use" : "file_io", "lock");
    return out;
}

QString ProfileFolder::file(const QString& name) const
{
    return QDir(m_path).filePath(name);
}

} // namespace sek
