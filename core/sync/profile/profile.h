// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_vault.h"
#include "core/sync/session/hub_session.h"
#include "core/sync/workspace/workspace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace sek {

/// The unlocked keys, shared with the sync thread; every use takes the lock.
struct UnlockedKeys
{
    std::mutex mutex;
    std::unique_ptr<ProfileKeys> keys;
};

/// One profile of this computer's user: its folder, its keys, the hub it belongs to. GUI thread; long work is done
/// elsewhere and answers by callback.
class Profile : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Done)>;

    /// `keychain` may be null: then there is none. Fails with `profile_in_use`, `profile_not_private`, `file_io`.
    static Result<std::unique_ptr<Profile>> open(const QString& folder, Keychain* keychain, QObject* parent = nullptr);
    ~Profile() override;

    /// Whether there is something to unlock; otherwise this is a first start.
    bool exists() const { return m_vault.exists(); }
    bool isUnlocked() const { return m_unlocked && m_unlocked->keys; }
    bool hasKeychainSlot() const;
    bool hasPassphraseSlot() const;

    /// Makes the keys of a new profile; codes as KeyVault::create.
    void create(KeySetup setup, Answer done);
    void unlockByKeychain(Answer done);
    void unlockByPassphrase(const QString& passphrase, Answer done);
    void lock();

    /// The hub and device of this profile, once joined.
    std::optional<DeviceCredentials> credentials() const;
    std::vector<OrgId> organisations() const;

    /// Joins with an invitation: device key, first tokens, the organisations. The profile must be unlocked.
    void join(const InvitationLink& link, const HubSession::Enrolment& who, Answer done);
    /// E-mail and password again, after the session ended.
    void signIn(const QString& password, Answer done);

    /// The workspace over this profile's caches and hub. Needs credentials.
    std::unique_ptr<Workspace> openWorkspace(std::shared_ptr<Clock> clock, std::shared_ptr<Random> random);
    /// The access token of the last join or sign-in, taken once by the workspace.
    QByteArray takeAccess() { return std::exchange(*m_access, {}); }

private:
    Profile(ProfileFolder folder, Keychain* keychain, QObject* parent);
    void keep(const HubSession::Enrolled& e, const std::vector<OrgId>& orgs);

    ProfileFolder m_folder;
    KeyVault m_vault;
    std::shared_ptr<UnlockedKeys> m_unlocked;
    std::unique_ptr<HubSession> m_session;
    std::shared_ptr<QByteArray> m_access = std::make_shared<QByteArray>();
};

/// The device's credentials as they lie in the profile, wrapped.
Json toJson(const DeviceCredentials& credentials);
Result<DeviceCredentials> credentialsFromJson(const Json& json);

} // namespace sek
