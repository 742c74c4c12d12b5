// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/profile/rekeyed_cache.h"

#include "core/keys/key_vault.h"
#include "core/store/sql/store_file.h"
#include "core/sync/profile/mended_cache.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace sek {

namespace {

/// Whether the file at `path` is under the next key now: written anew, or it was when the program stopped.
bool isUnderNext(const SqlSource& old, const SqlSource& next, const std::function<void(const char*)>& step)
{
    if (!QFileInfo::exists(old.path)) return true; // it will be made under it
    const Done done = rekeyStore(old, next.key, step);
    if (done) return true;
    if (!done.error().is("store_wrong_key")) return false;
    const auto opened = SqlCache::open(next, OpenMode::MustExist);
    return opened || opened.error().is("store_damaged");
}

} // namespace

Result<WorkspaceParts::OpenedCache> openRekeyed(std::recursive_mutex& mutex, ProfileKeys& keys, const OrgId& org, const QString& path, bool damaged,
                                                const std::function<void(const char*)>& step)
{
    Result<SecureBytes> secret = fail("locked"), next = fail("secret_missing");
    {
        const std::scoped_lock lock(mutex);
        secret = keys.cacheKey(org);
        next = keys.nextCacheKey(org);
        if (!secret && secret.error().is("secret_missing")) secret = keys.makeCacheKey(org);
    }
    if (!secret) return failure(secret);
    SqlSource source = SqlSource::encryptedFile(path, std::move(*secret));
    if (next && !hasSetAside(path)) {
        const SqlSource fresh = SqlSource::encryptedFile(path, std::move(*next));
        if (isUnderNext(source, fresh, step)) {
            if (step) step("adopt");
            const std::scoped_lock lock(mutex);
            (void)keys.adoptNextCacheKey(org); // what could not be written now is found again at the next opening
            source = fresh;
        }
    }
    return openOrMend(source, damaged);
}

void destroyCache(std::recursive_mutex& mutex, ProfileKeys& keys, const QString& folder, const OrgId& org, const QString& path)
{
    KeyVault vault(folder, nullptr);
    {
        const std::scoped_lock lock(mutex);
        for (const std::string& name : {org.text(), ProfileKeys::nextName(org)}) {
            // Without its key the file is noise. On the disk first: the vault overwrites the key file that held it, and finds
            // none that does once the open keys have written theirs.
            (void)vault.eraseSecret(KeyPurpose::Cache, name);
            (void)keys.eraseSecret(KeyPurpose::Cache, name);
        }
    }
    removeCacheFiles(path);
}

void removeCacheFiles(const QString& path)
{
    // The log before its file: alone it would look like damage to whoever makes a fresh one.
    for (const char* suffix : {".check", ".rekey-wal", ".rekey-journal", ".rekey", "-wal", "-shm", ""}) QFile::remove(path + QLatin1String(suffix));
    removeSetAside(path);
}

void removeKeyless(const ProfileKeys& keys, const QString& folder)
{
    std::set<QString> stems;
    const QString suffix = QLatin1String(KeyVault::CacheSuffix);
    for (const QString& name : QDir(folder).entryList({u'*' + suffix + u'*'}, QDir::Files | QDir::Hidden))
        stems.insert(name.left(name.indexOf(suffix)));
    for (const QString& stem : stems) {
        const auto org = OrgId::parse(stem.toStdString());
        if (!org) continue;
        const auto mine = [&](const auto& secret) {
            return secret.purpose == purposeName(KeyPurpose::Cache) && (secret.name == org->text() || secret.name == ProfileKeys::nextName(*org));
        };
        if (std::ranges::none_of(keys.file().secrets, mine)) removeCacheFiles(folder + u'/' + stem + suffix);
    }
}

} // namespace sek
