// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/memory_keychain.h"
#include "core/store/sql_cache.h"
#include "core/sync/profile/profile.h"

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sek::test {

/// One person at one computer: the program's own Profile and Workspace in a folder of their own, over TLS to a hub that
/// runs. What the window would show is `view`.
class Seat
{
public:
    /// With a folder of its own and a keychain in memory.
    Seat();
    /// In a folder that outlives it, locked by a passphrase: for what is killed and opened again by another process.
    explicit Seat(const QString& folder);
    ~Seat();

    /// First start and joining, then the workspace. Empty, or the code of what went wrong.
    std::string join(const InvitationLink& link, const std::string& email, const std::string& password);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr int Patience = 80'000; ///< ms; everything is several times slower there
#else
    static constexpr int Patience = 20'000;
#endif
    /// Opens the profile again and its workspace; as after a start of the program.
    std::string open();
    void close();

    OrgViewPtr view(const OrgId& org) const;
    /// The value a field of the organisation shows.
    std::string shows(const OrgId& org, const std::string& path) const;
    /// Presses *Update my organisation* with one field changed. Empty when it was kept, else the code.
    std::string set(const OrgId& org, const std::string& path, const std::string& value);
    std::string submit(const OrgId& org, const std::string& name, const Json& args, const std::vector<QByteArray>& files = {});
    /// The attachment named by its SHA-256, from here or the hub. Empty when it does not come.
    QByteArray readFile(const OrgId& org, const std::string& sha256);
    /// The records of a kind as this person sees them now, by id.
    std::map<RecordId, Json> all(const OrgId& org, const std::string& kind);

    /// Edits as they are made and left out of the window: drafts. True when it is on disk.
    bool saveDraft(const OrgId& org, const Json& draft);
    /// E-mail and password again; then the workspace goes on.
    std::string signIn(const std::string& password);
    /// The password again, for what asks for it (SEC-11).
    bool confirm(const std::string& password);

    /// Until the hub has answered everything and its rows are in.
    bool quiet(const OrgId& org, int ms = Patience);
    static bool until(const std::function<bool()>& what, int ms = Patience);

    Workspace& workspace() { return *m_workspace; }
    Profile& profile() { return *m_profile; }
    QString folder() const { return m_path; }
    QString cacheFile(const OrgId& org) const;

    /// Fingerprint of the organisation's settled records as they lie in the cache. Only when closed.
    QByteArray digest(const OrgId& org);
    /// The same records themselves, to say which differ. Only when closed.
    std::vector<Record> settled(const OrgId& org);
    /// Every cell of every table of the organisation's cache, decrypted. Only when closed.
    QByteArray cells(const OrgId& org);
    /// Whether the profile's key file still holds the organisation's key. Only when closed.
    bool hasKey(const OrgId& org);

    PassphraseCost cost = PassphraseCost::cheapest(); ///< of the passphrase, from joining on
    ProtocolRange protocol = ProgramProtocol; ///< of the program at this desk, from its next start on
    int signInAsked = 0;
    std::vector<OrgId> removed;
    std::vector<AccessEnd> ends; ///< what was told of them
    std::vector<Connection> connections; ///< as they came

private:
    std::unique_ptr<SqlCache> openCache(const OrgId& org);
    std::string openFolder();
    std::string unlock();
    void openWorkspace();
    std::string await(const std::function<void(Profile::Answer)>& work);

    std::unique_ptr<QTemporaryDir> m_own;
    QString m_path;
    MemoryKeychain m_keychain;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace sek::test
