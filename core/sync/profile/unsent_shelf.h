// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/profile_keys.h"
#include "core/sync/workspace/unsent.h"

#include <QString>

namespace sek {

/// Where a profile keeps what was not sent to organisations it has lost (organisations §5 E): one sealed file for each, under a
/// key of its own that stands with the others and is renewed with them.
class UnsentShelf
{
public:
    UnsentShelf(ProfileKeys& keys, QString folder) : m_keys(keys), m_folder(std::move(folder)) {}

    /// An older one of the same organisation ends. Fails with `file_io`.
    Done keep(const Unsent& unsent);
    /// What is there, and no older than DaysUnsentIsKept. What is older goes when that is still so a day later: a clock that was
    /// set ahead for a moment ends nothing. What cannot be read now stays for another time.
    std::vector<Unsent> all(Instant now);
    /// What is not there is gone already.
    void drop(const OrgId& org);

private:
    QString file(const OrgId& org) const;
    QString overMark(const OrgId& org) const { return file(org) + QStringLiteral(".over"); }
    /// Whether it was too old a day ago too; notes when that was seen first.
    bool wasOver(const OrgId& org, Instant now) const;

    ProfileKeys& m_keys;
    QString m_folder;
};

} // namespace sek
