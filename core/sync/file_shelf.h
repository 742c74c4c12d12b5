// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cache.h"

#include <functional>
#include <optional>
#include <vector>

namespace sek {

/// The next thing to do for an attachment: send `bytes` as they lie at `at`, or ask for what follows `at`.
struct FileStep
{
    QByteArray sha256;
    std::int64_t size = 0;
    bool send = false;
    std::int64_t at = 0;
    QByteArray bytes;
    friend bool operator==(const FileStep&, const FileStep&) = default;
};

/// The attachments of one organisation on one device: what is on its way to the hub, what was fetched. Each public call
/// is one store transaction. A file is used only whole and with the hash it is named by (SYNC-25).
class FileShelf
{
public:
    /// How much goes over the wire at once: what a cut costs at most.
    static constexpr std::int64_t PartBytes = 256 * 1024;

    explicit FileShelf(CacheStore& store) : m_store(store) {}

    /// Keeps a file in a transaction that somebody else commits, and gives its SHA-256. The same bytes twice are one file.
    static QByteArray keep(CacheTx& tx, const QByteArray& bytes);
    /// After the hub was restored from a backup it is asked about every file that is here.
    static void offerAgain(CacheTx& tx);
    /// Lets go of files that the hub has, or does not give, and that nothing here names any more: each of `bodies` is looked
    /// through for their names.
    static Done dropUnnamed(CacheTx& tx, const std::function<Done(const std::function<void(const QByteArray& body)>&)>& bodies);
    /// Whether a command that names the file has to wait until the hub has it.
    static bool onItsWay(const CacheTx& tx, const QByteArray& sha256);

    /// Those a person waits for come first; `last` (what has just failed) behind all others. What only changes with a problem
    /// name stays here. Nothing when there is nothing to do.
    Result<std::optional<FileStep>> next(const QByteArray& last = {});
    /// The hub says how much of the file it has.
    Done sent(const QByteArray& sha256, std::int64_t received, bool whole);
    /// A piece came. `size` is the whole file's. What does not fit, or a whole with another hash, is thrown away; the
    /// latter fails with `file_hash`.
    Done fetched(const QByteArray& sha256, std::int64_t at, const QByteArray& bytes, std::int64_t size);
    /// The hub will not have it, or does not give it; until a person tries again.
    Done refused(const QByteArray& sha256, const std::string& code);

    /// A person wants to see the file.
    Done want(const QByteArray& sha256);
    /// Not any more. What came so far stays, so that it need not come again.
    Done leave(const QByteArray& sha256);
    /// Once more, after the hub had refused it.
    Done sendAgain(const QByteArray& sha256);

    /// The whole file, checked. Fails with `file_not_here`, or `file_damaged`; then it is fetched again when wanted.
    Result<QByteArray> bytes(const QByteArray& sha256);
    Result<std::vector<Blob>> all();

private:
    CacheStore& m_store;
};

} // namespace sek
