// SPDX-License-Identifier: GPL-3.0-or-later
// The attachments' part of the hub's transaction.
#include "core/store/hub_statements.h"
#include "core/store/sql_hub_tx.h"

namespace sek {

namespace {

HubBlob blobOf(const Row& row, int first)
{
    return {row.integer(first), row.integer(first + 1), row.integer(first + 2) != 0, {row.integer(first + 3)}};
}

} // namespace

std::optional<HubBlob> SqlHubTx::blob(const QByteArray& sha256) const
{
    std::optional<HubBlob> out;
    m_sql.one(hubsql::ReadBlob, {m_org, sha256}, [&](const Row& row) { out = blobOf(row, 0); });
    return out;
}

void SqlHubTx::putBlob(const QByteArray& sha256, const HubBlob& b)
{
    m_sql.run(hubsql::PutBlob, {m_org, sha256, b.size, b.received, b.whole, b.since.ms});
}

void SqlHubTx::removeBlob(const QByteArray& sha256)
{
    m_sql.run(hubsql::RemoveBlob, {m_org, sha256});
    m_sql.run(hubsql::RemoveBlobParts, {m_org, sha256});
    m_sql.run(hubsql::ForgetRefused, {m_org, sha256});
}

void SqlHubTx::putBlobPart(const QByteArray& sha256, std::int64_t at, const QByteArray& sealed)
{
    m_sql.run(hubsql::PutBlobPart, {m_org, sha256, at, sealed});
}

std::optional<std::pair<std::int64_t, QByteArray>> SqlHubTx::blobPart(const QByteArray& sha256, std::int64_t at) const
{
    std::optional<std::pair<std::int64_t, QByteArray>> out;
    m_sql.one(hubsql::ReadBlobPart, {m_org, sha256, at},
              [&](const Row& row) { out = std::pair(row.integer(0), row.bytes(1)); });
    return out;
}

void SqlHubTx::nameBlob(const QByteArray& sha256, const RecordKey& key)
{
    m_sql.run(hubsql::NameBlob, {m_org, sha256, key.kind, key.id});
}

std::vector<RecordKey> SqlHubTx::blobNames(const QByteArray& sha256) const
{
    return m_sql.list(hubsql::BlobNames, {m_org, sha256},
                      [](const Row& row) { return RecordKey{row.text(0), RecordId(row.uuid(1))}; });
}

std::vector<std::pair<QByteArray, HubBlob>> SqlHubTx::unnamedBlobs() const
{
    return m_sql.list(hubsql::UnnamedBlobs, {m_org},
                      [](const Row& row) { return std::pair(row.bytes(0), blobOf(row, 1)); });
}

} // namespace sek
