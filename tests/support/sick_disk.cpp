// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sick_disk.h"

#include "core/store/sqlcipher/sqlcipher.h"

#include <atomic>
#include <mutex>

namespace sek::test {

namespace {

std::atomic<SickDisk::State> disk = SickDisk::State::Well;
sqlite3_vfs* real = nullptr;
sqlite3_vfs layer{};

/// SQLite's tables of functions for the database and for its log, which has no locks, with others for what writes.
enum Sort { Database, Log };
struct Table
{
    const sqlite3_io_methods* theirs = nullptr;
    sqlite3_io_methods ours{};
};
Table tables[2];
std::mutex tablesMutex;

int refusal()
{
    switch (disk.load()) {
    case SickDisk::State::Full: return SQLITE_FULL;
    case SickDisk::State::Unwritable: return SQLITE_IOERR_WRITE;
    case SickDisk::State::Well: break;
    }
    return SQLITE_OK;
}

template <Sort S> int write(sqlite3_file* f, const void* from, int n, sqlite3_int64 at)
{
    const int no = refusal();
    return no != SQLITE_OK ? no : tables[S].theirs->xWrite(f, from, n, at);
}

template <Sort S> int truncate(sqlite3_file* f, sqlite3_int64 size)
{
    const int no = refusal();
    return no != SQLITE_OK ? no : tables[S].theirs->xTruncate(f, size);
}

template <Sort S> void put(sqlite3_file* f)
{
    const std::scoped_lock lock(tablesMutex);
    Table& table = tables[S];
    if (!table.theirs) {
        table.ours = *f->pMethods;
        table.ours.xWrite = write<S>;
        table.ours.xTruncate = truncate<S>;
        table.theirs = f->pMethods;
    }
    if (f->pMethods == table.theirs) f->pMethods = &table.ours;
}

int open(sqlite3_vfs*, const char* path, sqlite3_file* f, int flags, int* outFlags)
{
    const int rc = real->xOpen(real, path, f, flags, outFlags);
    if (rc != SQLITE_OK || !f->pMethods) return rc;
    if (flags & SQLITE_OPEN_MAIN_DB) put<Database>(f);
    if (flags & SQLITE_OPEN_WAL) put<Log>(f);
    return rc;
}

} // namespace

void SickDisk::set(State state)
{
    disk = state;
}

void SickDisk::install()
{
    if (real) return;
    real = sqlite3_vfs_find(nullptr);
    layer = *real;
    layer.zName = "sick-disk";
    layer.pNext = nullptr;
    layer.xOpen = open;
    sqlite3_vfs_register(&layer, 1);
}

} // namespace sek::test
