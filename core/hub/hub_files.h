// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/field_cipher.h"
#include "core/hub/authority.h"

#include <optional>
#include <set>
#include <string>

namespace sek {

/// The hub's side of attachments: takes them in parts, checks them when they are whole, gives them to who may see a
/// record that names them. At rest every part is sealed under a key of its own purpose (SEC-49, SEC-52).
class HubFiles
{
public:
    /// Unnamed files an organisation may have lying about: begun or whole, with no record that names them.
    static constexpr std::size_t MostUnnamed = 200;
    static constexpr std::int64_t MostPartBytes = 1024 * 1024; ///< SEC-40
    static constexpr int UnnamedDays = 35; ///< as long as a client may hold the command that names the file

    HubFiles(HubStore& store, FieldCipher& cipher, Clock& clock);

    struct State
    {
        std::int64_t received = 0;
        bool whole = false;
    };
    /// Takes `bytes` as what stands at `offset` of the file of `size` bytes. What the hub has already is passed over; a gap
    /// stores nothing. Either way the answer says how far it has come, so an empty part is a question. Fails with
    /// `access_removed`, `not_founded`, `not_allowed`, `file_size`, `file_too_large`, `file_empty`, `file_type`,
    /// `file_damaged`, `file_pixels`, `file_hash` (all parts are thrown away), `files_full`, `store_…`.
    Result<State> put(const OrgId& org, const Caller& caller, const QByteArray& sha256, std::int64_t size,
                      std::int64_t offset, const QByteArray& bytes);

    /// Keeps a file that the hub made itself, in a transaction that somebody else commits with the record that names it.
    /// Gives its SHA-256.
    QByteArray keep(HubTx& tx, const OrgId& org, const QByteArray& bytes);

    /// Lets go of files that were unnamed for `UnnamedDays`.
    Done dropUnnamed(const OrgId& org);

    struct Part
    {
        QByteArray bytes;
        std::int64_t size = 0; ///< of the whole file
    };
    /// Up to `length` bytes from `offset` on; at least one. Fails with `access_removed`, `file_missing` (not there, not
    /// whole, or no record that names it may be seen), `file_offset`, `sealed_field`, `store_…`.
    Result<Part> get(const OrgId& org, const Caller& caller, const QByteArray& sha256, std::int64_t offset,
                     std::int64_t length);

    /// All of a file, in a transaction of the caller's. Fails with `file_missing` (as above), `sealed_field`.
    Result<QByteArray> read(const HubTx& tx, const OrgId& org, const AccountId& account, const QByteArray& sha256);

private:
    /// What there is of the file, when it is whole and the account may see a record that names it.
    std::optional<HubBlob> seenBy(const HubTx& tx, const AccountId& account, const std::set<std::string>& roles,
                                  const QByteArray& sha256) const;
    QByteArray place(const OrgId& org, const QByteArray& sha256, std::int64_t at) const;
    Result<QByteArray> whole(const HubTx& tx, const OrgId& org, const QByteArray& sha256, std::int64_t size);
    std::size_t dropOld(HubTx& tx) const;

    HubStore& m_store;
    FieldCipher& m_cipher;
    Clock& m_clock;
};

} // namespace sek
