// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/faulty_disk.h"

#include "core/store/sqlcipher/sqlcipher.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <cstring>

namespace sek::sim {

namespace {

constexpr std::int64_t Sector = 512;

QByteArray contentOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const std::string& path, const QByteArray& content)
{
    QFile file(QString::fromStdString(path));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) file.write(content);
}

} // namespace

/// The bridge to SQLite: its tables of functions, and what a handle is.
struct FaultyDisk::Layer
{
    struct Handle
    {
        sqlite3_file base;
        FaultyDisk* disk;
        File* file;
        std::string* path;
        int lock;
    };

    sqlite3_vfs vfs{};
    std::string name;

    explicit Layer(FaultyDisk& disk)
    {
        static std::atomic<int> counter{0};
        name = "faulty-disk-" + std::to_string(++counter);
        vfs.iVersion = 1;
        vfs.szOsFile = sizeof(Handle);
        vfs.mxPathname = 1024;
        vfs.zName = name.c_str();
        vfs.pAppData = &disk;
        vfs.xOpen = open;
        vfs.xDelete = remove;
        vfs.xAccess = access;
        vfs.xFullPathname = fullPath;
        vfs.xRandomness = randomness;
        vfs.xSleep = [](sqlite3_vfs*, int us) { return us; };
        vfs.xCurrentTime = [](sqlite3_vfs*, double* day) {
            *day = 2'461'000.5; // some day of 2025; nothing of ours asks
            return SQLITE_OK;
        };
        vfs.xGetLastError = [](sqlite3_vfs*, int, char*) { return 0; };
        sqlite3_vfs_register(&vfs, 0);
    }
    ~Layer() { sqlite3_vfs_unregister(&vfs); }

    static FaultyDisk& of(sqlite3_vfs* v) { return *static_cast<FaultyDisk*>(v->pAppData); }
    static Handle& of(sqlite3_file* f) { return *reinterpret_cast<Handle*>(f); }

    static int code(Strike s)
    {
        return s == Strike::None ? SQLITE_OK : s == Strike::Full ? SQLITE_FULL : SQLITE_IOERR;
    }
    static int open(sqlite3_vfs* v, const char* path, sqlite3_file* f, int flags, int* outFlags)
    {
        Handle& h = of(f);
        h.base.pMethods = nullptr;
        FaultyDisk& disk = of(v);
        if (disk.m_stopped || !path) return SQLITE_CANTOPEN;
        auto it = disk.m_files.find(path);
        if (it == disk.m_files.end()) {
            const bool exists = QFile::exists(QString::fromUtf8(path));
            if (!exists && !(flags & SQLITE_OPEN_CREATE)) return SQLITE_CANTOPEN;
            File file;
            file.now = file.durable = contentOf(path);
            it = disk.m_files.emplace(path, std::move(file)).first;
        }
        ++it->second.handles;
        h.disk = &disk;
        h.file = &it->second;
        h.path = new std::string(path);
        h.lock = SQLITE_LOCK_NONE;
        h.base.pMethods = methods();
        if (outFlags) *outFlags = flags;
        return SQLITE_OK;
    }
    static int close(sqlite3_file* f)
    {
        Handle& h = of(f);
        --h.file->handles;
        if (!h.disk->m_stopped && h.file->handles == 0) {
            // The process ended in order; the machine goes on, so what the file cache holds is as good as written.
            sek::sim::write(*h.path, h.file->now);
            h.disk->m_files.erase(*h.path);
        }
        delete h.path;
        return SQLITE_OK;
    }
    static int read(sqlite3_file* f, void* to, int n, sqlite3_int64 at)
    {
        Handle& h = of(f);
        if (h.disk->m_stopped) return SQLITE_IOERR_READ;
        if (h.disk->readStrike && h.disk->readStrike() != Strike::None) return SQLITE_IOERR_READ;
        const std::int64_t have = std::clamp<std::int64_t>(h.file->now.size() - at, 0, n);
        if (have > 0) std::memcpy(to, h.file->now.constData() + at, static_cast<std::size_t>(have));
        if (have == n) return SQLITE_OK;
        std::memset(static_cast<char*>(to) + have, 0, static_cast<std::size_t>(n - have));
        return SQLITE_IOERR_SHORT_READ;
    }
    static int change(sqlite3_file* f, Pending p)
    {
        Handle& h = of(f);
        if (const Strike s = h.disk->look(); s != Strike::None) {
            if (s == Strike::Stop) h.file->pending.push_back(std::move(p)); // the last one may still come through
            return code(s);
        }
        FaultyDisk::apply(h.file->now, p);
        h.file->pending.push_back(std::move(p));
        return SQLITE_OK;
    }
    static int write(sqlite3_file* f, const void* from, int n, sqlite3_int64 at)
    {
        return change(f, {at, QByteArray(static_cast<const char*>(from), n), false});
    }
    static int truncate(sqlite3_file* f, sqlite3_int64 size) { return change(f, {size, {}, true}); }
    static int sync(sqlite3_file* f, int)
    {
        Handle& h = of(f);
        if (const Strike s = h.disk->look(); s != Strike::None) return s == Strike::Full ? SQLITE_IOERR_FSYNC : code(s);
        for (const Pending& p : h.file->pending) FaultyDisk::apply(h.file->durable, p);
        h.file->pending.clear();
        return SQLITE_OK;
    }
    static int size(sqlite3_file* f, sqlite3_int64* out)
    {
        *out = of(f).file->now.size();
        return SQLITE_OK;
    }
    static const sqlite3_io_methods* methods()
    {
        static const sqlite3_io_methods table = [] {
            sqlite3_io_methods m{};
            m.iVersion = 1; // no shared memory: the store asks for the file alone
            m.xClose = close;
            m.xRead = read;
            m.xWrite = write;
            m.xTruncate = truncate;
            m.xSync = sync;
            m.xFileSize = size;
            m.xLock = [](sqlite3_file* f, int level) {
                of(f).lock = level;
                return SQLITE_OK;
            };
            m.xUnlock = m.xLock;
            m.xCheckReservedLock = [](sqlite3_file* f, int* out) {
                *out = of(f).lock >= SQLITE_LOCK_RESERVED;
                return SQLITE_OK;
            };
            m.xFileControl = [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; };
            m.xSectorSize = [](sqlite3_file*) { return static_cast<int>(Sector); };
            m.xDeviceCharacteristics = [](sqlite3_file*) { return 0; };
            return m;
        }();
        return &table;
    }
    static int remove(sqlite3_vfs* v, const char* path, int)
    {
        FaultyDisk& disk = of(v);
        if (disk.m_stopped) return SQLITE_IOERR_DELETE;
        disk.m_files.erase(path);
        QFile::remove(QString::fromUtf8(path));
        return SQLITE_OK;
    }
    static int access(sqlite3_vfs* v, const char* path, int, int* out)
    {
        *out = of(v).m_files.contains(path) || QFile::exists(QString::fromUtf8(path));
        return SQLITE_OK;
    }
    static int fullPath(sqlite3_vfs*, const char* path, int n, char* out)
    {
        if (std::strlen(path) >= static_cast<std::size_t>(n)) return SQLITE_CANTOPEN;
        std::strcpy(out, path);
        return SQLITE_OK;
    }
    static int randomness(sqlite3_vfs* v, int n, char* out)
    {
        for (int i = 0; i < n; ++i) out[i] = static_cast<char>(of(v).m_rng.next());
        return n;
    }
};

FaultyDisk::FaultyDisk(Rng rng) : m_rng(rng), m_layer(std::make_unique<Layer>(*this)) {}

FaultyDisk::~FaultyDisk() = default;

QString FaultyDisk::vfs() const
{
    return QString::fromStdString(m_layer->name);
}

FaultyDisk::Strike FaultyDisk::look()
{
    if (m_stopped) return Strike::Error;
    ++m_writes;
    const Strike s = strike ? strike() : Strike::None;
    if (s == Strike::Stop) m_stopped = true;
    return s;
}

void FaultyDisk::apply(QByteArray& content, const Pending& p)
{
    if (p.truncates) {
        content.resize(p.at);
        return;
    }
    const qsizetype end = p.at + p.bytes.size();
    if (content.size() < end) content.append(QByteArray(end - content.size(), '\0'));
    std::memcpy(content.data() + p.at, p.bytes.constData(), static_cast<std::size_t>(p.bytes.size()));
}

void FaultyDisk::applyTorn(QByteArray& content, const Pending& p)
{
    if (p.truncates) return;
    for (std::int64_t from = 0; from < p.bytes.size();) {
        // To the next border between sectors of the disk, not of the write.
        const std::int64_t n = std::min<std::int64_t>(Sector - (p.at + from) % Sector, p.bytes.size() - from);
        if (m_rng.below(2) == 0) apply(content, {p.at + from, p.bytes.mid(from, n), false});
        from += n;
    }
}

void FaultyDisk::powerOn()
{
    auto mood = m_rng.below(4); // everything reached the disk, nothing did, or each as it came
    if (survival) mood = static_cast<std::int64_t>(*survival);
    for (auto& [path, file] : m_files) {
        for (const Pending& p : file.pending) {
            const auto fate = mood == 0 ? 0 : mood == 1 ? 1 : m_rng.below(3);
            if (fate == 0) apply(file.durable, p);
            if (fate == 2) applyTorn(file.durable, p);
        }
        write(path, file.durable);
    }
    m_files.clear();
    m_stopped = false;
    ++m_writes;
}

std::map<std::string, QByteArray> FaultyDisk::snapshot() const
{
    std::map<std::string, QByteArray> out;
    for (const auto& [path, file] : m_files) out.emplace(path, file.now);
    return out;
}

} // namespace sek::sim
