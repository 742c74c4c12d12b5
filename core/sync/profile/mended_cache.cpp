// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/profile/mended_cache.h"

#include "core/sync/file_shelf.h"
#include "core/sync/replica.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sek {

namespace {

/// The last file that was taken over from, by its number.
constexpr const char* TakenFrom = "taken_from_damaged";
/// Work that belongs to the file itself.
constexpr const char* OfTheFile = "sweep_due";
/// How long a damaged file waits for somebody who can help. Longer than that nobody is erased who stands in it.
constexpr int DaysSetAside = 35;

QStringList setAsideOf(const QString& path)
{
    const QFileInfo info(path);
    return info.dir().entryList({info.fileName() + QStringLiteral(".damaged-*")}, QDir::Files | QDir::Hidden);
}

/// The highest number among what was set aside; 0 when nothing was.
int lastSetAside(const QString& path)
{
    int last = 0;
    const auto head = QFileInfo(path).fileName().size() + QStringLiteral(".damaged-").size();
    for (const QString& name : setAsideOf(path)) {
        bool number = false;
        const int n = name.mid(head).toInt(&number);
        if (number) last = std::max(last, n);
    }
    return last;
}

void removeOld(const QString& path)
{
    const QDir folder = QFileInfo(path).dir();
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-DaysSetAside);
    for (const QString& name : setAsideOf(path))
        if (QFileInfo(folder.filePath(name)).lastModified() < before) QFile::remove(folder.filePath(name));
}

Done takeOver(CacheTx& tx, const SalvagedOutbox& from, int number)
{
    Cursor cursor = from.cursor.value_or(Cursor());
    std::int64_t known = cursor.lastDeviceSeq;
    for (OutboxItem item : from.items) {
        known = std::max(known, item.deviceSeq);
        // What the hub had taken comes back with its records.
        if (item.state != OutboxItem::State::Accepted) tx.appendOutbox(item);
    }
    for (const SettledItem& item : from.settled) {
        known = std::max(known, item.device == cursor.device ? item.deviceSeq : 0);
        tx.addSettled(item);
    }
    tx.setCursor(cursor);
    Replica::numbersKnownTo(tx, known);
    for (const Draft& draft : from.drafts) tx.saveDraft(draft);
    for (const auto& [name, bytes] : from.kept)
        if (name != OfTheFile && name != TakenFrom && name != Replica::NumbersKnownTo) tx.keep(name, bytes);
    for (const QByteArray& file : from.files) FileShelf::keep(tx, file);
    tx.keep(TakenFrom, QByteArray::number(number));
    return tx.commit();
}

} // namespace

Result<WorkspaceParts::OpenedCache> openOrMend(const SqlSource& source, bool damaged)
{
    WorkspaceParts::OpenedCache out;
    auto opened = damaged ? Result<std::unique_ptr<SqlCache>>(fail("store_damaged")) : SqlCache::open(source, OpenMode::MayCreate);
    if (!opened && opened.error().is("store_damaged")) {
        if (auto aside = setAside(source.path); !aside) return failure(aside);
        opened = SqlCache::open(source, OpenMode::MayCreate);
    }
    if (!opened) return failure(opened);
    const int last = lastSetAside(source.path);
    if (last > 0) {
        auto tx = (*opened)->begin();
        if (!tx) return failure(tx);
        if ((*tx)->kept(TakenFrom).toInt() < last) {
            // Not even its list of tables: what is in it stays with whoever can help.
            const auto salvaged = salvageOutbox(source.path + QStringLiteral(".damaged-%1").arg(last), *source.key);
            const SalvagedOutbox from = salvaged ? *salvaged : SalvagedOutbox();
            if (auto ok = takeOver(**tx, from, last); !ok) return failure(ok);
            out.mended = true;
            out.complete = from.complete;
            out.saved = static_cast<int>(std::ranges::count_if(from.items, [](const OutboxItem& i) { return i.state != OutboxItem::State::Accepted && !i.name.empty(); }));
        }
    }
    removeOld(source.path);
    out.cache = std::move(*opened);
    return out;
}

bool hasSetAside(const QString& path)
{
    return !setAsideOf(path).isEmpty();
}

void removeSetAside(const QString& path)
{
    const QDir folder = QFileInfo(path).dir();
    for (const QString& name : setAsideOf(path)) QFile::remove(folder.filePath(name));
}

} // namespace sek
