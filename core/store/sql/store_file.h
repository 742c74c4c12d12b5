// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/migrations.h"

#include <functional>

namespace sek {

enum class OpenMode {
    MustExist, ///< what cannot be opened is never read as empty
    MayCreate  ///< makes the file when neither it nor anything of it is there
};

/// Opens a store and brings the tables of `module` up to date.
///
/// A file comes into being whole: it is built under another name and renamed when it is ready, so a file of no length
/// is damage and never "new". Beside an encrypted file stands `<path>.check`, a public check value of its key, which
/// tells a wrong key from a damaged file before the file is touched.
/// Fails with `store_missing`, `store_wrong_key`, `store_damaged`, `store_newer`, `store_busy`, `store_not_encrypted`
/// (SEC-61), `store_io`, `store_full`; a failure changes nothing.
Result<std::unique_ptr<SqlConnection>> openStore(const SqlSource& source, OpenMode mode, std::string_view module,
                                                 std::span<const Migration> steps, const MigrationHook& hook = {});

/// Writes the encrypted store anew under another key: into a file beside it, synced, renamed over it. `step` is called before
/// each step and may throw to stop there, for tests of crashes: afterwards the old or the new key opens the whole content,
/// never neither (SEC-72). Nobody may have the file open. Fails with `store_missing`, `store_wrong_key`, `store_damaged`,
/// `store_busy`, `store_io`, `store_full`; a failure leaves the store as it was, under the old key.
Done rekeyStore(const SqlSource& source, const std::shared_ptr<const SecureBytes>& key, const std::function<void(const char*)>& step = {});

/// Moves a damaged store file with all that belongs to it out of the way and returns its new path
/// (`<path>.damaged-<n>`). Never overwrites anything; after a crash in the middle it can be called again.
Result<QString> setAside(const QString& path);

} // namespace sek
