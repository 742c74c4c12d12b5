// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <functional>
#include <memory>

namespace sek {

/// Called before each step of a change to what is on disk (and in the keychain); may throw to stop there. For tests
/// of crashes.
using StepHook = std::function<void(const char* step)>;

/// Replaces the file as a whole: new file beside it, 0600, synced, renamed over it, folder synced. After a crash at
/// any step either the old or the new one is there. Fails with `file_io`.
Done writePrivateFile(const QString& path, const QByteArray& bytes, const StepHook& hook = {});

/// The bytes of a file that nobody else may write. Fails with `file_missing`, `file_not_private` (SEC-71), `file_io`,
/// `file_too_big`.
Result<QByteArray> readPrivateFile(const QString& path, qint64 maxBytes);

/// A profile's folder, held by this program as long as the object lives (SEC-71).
class ProfileFolder
{
public:
    /// Makes the folder (0700) when there is none. Fails with `profile_not_private` when it belongs to somebody else
    /// or others may write it, `profile_in_use`, `file_io`.
    static Result<ProfileFolder> open(const QString& path);

    QString path() const { return m_path; }
    QString file(const QString& name) const;

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace sek
