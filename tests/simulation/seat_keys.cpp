// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/seat_keys.h"

#include "core/keys/private_file.h"
#include "tests/simulation/violation.h"

#include <QDir>
#include <QFile>

#include <optional>

namespace sek::sim {

namespace {

using Opened = Result<std::unique_ptr<ProfileKeys>>;

constexpr qint64 LargestKeyFile = 1024 * 1024;

} // namespace

SeatKeys::SeatKeys(const QString& folder, const OrgId& cache) : m_folder(folder), m_cache(cache), m_vault(folder, &m_keychain)
{
    std::optional<Opened> made;
    if (!QDir().mkpath(folder)) throw Violation{"set-up", "no folder for keys"};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_vault.create(Uuid::v5(cache.value, folder.toStdString()), KeySetup(), [&](Opened keys) { made = std::move(keys); });
    auto key = made && *made ? (**made)->makeCacheKey(cache) : Result<SecureBytes>(fail("keys"));
    if (!key || !writePrivateFile(QDir(folder).filePath(QStringLiteral("one") + QLatin1StringView(KeyVault::CacheSuffix)), QByteArray("a cache")))
        throw Violation{"set-up", "no keys"};
    m_key = std::move(*key);
    m_file = file();
}

QByteArray SeatKeys::file() const
{
    return readPrivateFile(QDir(m_folder).filePath(QLatin1StringView(KeyVault::FileName)), LargestKeyFile).value_or(QByteArray());
}

bool SeatKeys::opens()
{
    const auto entries = m_keychain.entries.size();
    std::optional<Opened> opened;
    m_vault.unlockByKeychain([&](Opened keys) { opened = std::move(keys); });
    if (!opened) violated("SEC-62 answer", "the keychain was asked and nothing is said");
    if (file() != m_file || m_keychain.entries.size() != entries) violated("SEC-62 nothing made", "asking for the keys has changed them");
    if (m_keychain.state == KeychainState::Works) {
        const auto key = *opened ? (**opened)->cacheKey(m_cache) : failure(*opened);
        if (!key) violated("SEC-62 opens", "a keychain that works does not open the profile: " + key.error().code);
        if (!key->equals(m_key)) violated("SEC-62 opens", "the profile opens with another key");
        return true;
    }
    if (*opened) violated("SEC-62 locked", "a profile opens without its keychain");
    const char* want = m_keychain.state == KeychainState::Locked ? "keys_keychain_locked" : "keys_keychain_absent";
    if (!opened->error().is(want)) violated("SEC-62 locked", "a locked keychain is taken for something else: " + opened->error().code);
    // A program that would begin anew here is not let.
    std::optional<Opened> anew;
    m_vault.create(Uuid(), KeySetup(), [&](Opened keys) { anew = std::move(keys); });
    if (!anew || *anew || file() != m_file) violated("SEC-62 nothing made", "new keys beside a profile that is only locked");
    return false;
}

} // namespace sek::sim
