// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/profile/unsent_shelf.h"

#include "core/keys/private_file.h"
#include "core/keys/wrapping.h"

#include <QDir>
#include <QFile>

namespace sek {

namespace {

constexpr const char* Prefix = "unsent/";
constexpr qint64 Longest = 1024 * 1024;

std::string nameOf(const OrgId& org)
{
    return Prefix + org.text();
}

} // namespace

QString UnsentShelf::file(const OrgId& org) const
{
    return QDir(m_folder).filePath(QStringLiteral("unsent-") + QString::fromStdString(org.text()));
}

Done UnsentShelf::keep(const Unsent& unsent)
{
    // Over the older one, if there is one, and under its key: nothing goes before the newer is safe.
    const std::string name = nameOf(unsent.org);
    auto key = m_keys.secret(KeyPurpose::Files, name);
    if (!key) key = m_keys.makeSecret(KeyPurpose::Files, name);
    if (!key) return failure(key);
    if (auto ok = writePrivateFile(file(unsent.org), wrapKey(secureCopy(cj1::write(toJson(unsent))), *key, {m_keys.file().profile, name, 1})); !ok) return ok;
    QFile::remove(overMark(unsent.org));
    return {};
}

std::vector<Unsent> UnsentShelf::all(Instant now)
{
    std::vector<OrgId> orgs;
    for (const auto& secret : m_keys.file().secrets)
        if (secret.purpose == purposeName(KeyPurpose::Files) && secret.name.starts_with(Prefix))
            if (const auto org = OrgId::parse(secret.name.substr(std::string_view(Prefix).size()))) orgs.push_back(*org);
    std::vector<Unsent> out;
    for (const OrgId& org : orgs) {
        const std::string name = nameOf(org);
        const auto key = m_keys.secret(KeyPurpose::Files, name);
        const auto sealed = readPrivateFile(file(org), Longest);
        const auto opened = key && sealed ? unwrapKey(*sealed, *key, {m_keys.file().profile, name, 1}) : Result<SecureBytes>(fail("unwrap"));
        const auto unsent = opened ? readUnsent(QByteArray(reinterpret_cast<const char*>(opened->data()), static_cast<qsizetype>(opened->size())))
                                   : Result<Unsent>(fail("unwrap"));
        if (!unsent) continue;
        if (unsent->endedAt.plusDays(DaysUnsentIsKept) > now) {
            QFile::remove(overMark(org));
            out.push_back(*unsent);
        } else if (wasOver(org, now)) {
            drop(org);
        }
    }
    return out;
}

bool UnsentShelf::wasOver(const OrgId& org, Instant now) const
{
    const auto mark = readPrivateFile(overMark(org), 64);
    const auto since = mark ? parseRfc3339(mark->toStdString()) : Result<Instant>(fail("file_io"));
    if (!since) (void)writePrivateFile(overMark(org), QByteArray::fromStdString(toRfc3339(now)));
    return since && since->plusDays(1) <= now;
}

void UnsentShelf::drop(const OrgId& org)
{
    (void)m_keys.eraseSecret(KeyPurpose::Files, nameOf(org)); // without its key the file is noise
    QFile::remove(file(org));
    QFile::remove(overMark(org));
}

} // namespace sek
