// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a profile on this computer (SYNC-21).
#include "core/sync/profile/profile.h"

#include <QDir>
#include <QFile>
#include <QTimer>

namespace sek {

namespace {

/// Holds the name of the keychain's entry, which nothing else knows any more once the slots are gone.
const QString Mark = QStringLiteral("ending");
constexpr int LastTries = 40, TryEveryMs = 100;

} // namespace

void Profile::end(Answer done)
{
    QString entry;
    if (const auto file = m_vault.look(); file && file->keychain) entry = file->keychain->entry;
    if (auto ok = writePrivateFile(m_folder.file(Mark), entry.toUtf8()); !ok) return done(ok);
    lock();
    if (auto ok = m_vault.erase(); !ok) return done(ok);
    const auto files = [this, done] { removeFilesSoon(LastTries, done); };
    if (entry.isEmpty() || !m_keychain) return files();
    // An entry that stays, because the keychain is locked, opens nothing: what it unlocked is gone.
    m_keychain->remove(entry, [files](KeychainAnswer) { files(); });
}

/// The own hub's program takes a moment to end, and writes until then.
void Profile::removeFilesSoon(int tries, const Answer& done)
{
    const Done removed = removeFiles();
    if (removed || tries <= 0) return done(removed);
    QTimer::singleShot(TryEveryMs, this, [this, tries, done] { removeFilesSoon(tries - 1, done); });
}

Done Profile::removeFiles()
{
    bool whole = true;
    for (const QFileInfo& entry : QDir(m_folder.path()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (entry.fileName() == Mark || entry.fileName() == QLatin1String("lock")) continue;
        const bool gone = entry.isDir() && !entry.isSymLink() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath());
        whole = whole && gone;
    }
    if (!whole) return fail("file_io", "remove");
    QFile::remove(m_folder.file(Mark));
    return {};
}

void Profile::endAgain()
{
    const auto entry = readPrivateFile(m_folder.file(Mark), 4096);
    if (!entry) return;
    (void)m_vault.erase();
    if (!entry->isEmpty() && m_keychain) m_keychain->remove(QString::fromUtf8(*entry), [](KeychainAnswer) {});
    (void)removeFiles();
}

} // namespace sek
