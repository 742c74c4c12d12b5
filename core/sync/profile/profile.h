// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_vault.h"
#include "core/sync/embedded/own_hub.h"
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
    std::recursive_mutex& mutex;
    std::unique_ptr<ProfileKeys> keys;
    std::shared_ptr<std::recursive_mutex> owner; ///< of the mutex: keychain answers take it too
};

/// Which ways into the profile there are. At least one of the first two.
struct KeySlots
{
    bool keychain = false;
    bool passphrase = false;
    bool recovery = false;
};

/// One profile of this computer's user: its folder, its keys, the hub it belongs to. GUI thread; long work is done
/// elsewhere and answers by callback.
class Profile : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Done)>;

    /// `keychain` may be null: then there is none. Fails with `profile_in_use`, `profile_not_private`, `profile_not_empty` (a
    /// folder with other things in it), `file_io`.
    static Result<std::unique_ptr<Profile>> open(const QString& folder, Keychain* keychain, QObject* parent = nullptr);
    ~Profile() override;

    /// Whether there is something to unlock; otherwise this is a first start.
    bool exists() const { return m_vault.exists(); }
    bool isUnlocked() const { return m_unlocked && m_unlocked->keys; }
    bool hasKeychainSlot() const { return keySlots().keychain; }
    bool hasPassphraseSlot() const { return keySlots().passphrase; }
    KeySlots keySlots() const;
    QString folder() const { return m_folder.path(); }

    /// Makes the keys of a new profile; codes as KeyVault::create.
    void create(KeySetup setup, Answer done);
    void unlockByKeychain(Answer done);
    void unlockByPassphrase(const QString& passphrase, Answer done);
    void unlockByRecoveryCode(const QString& typed, Answer done);
    /// Zeroes the keys, ends the session and the own hub (SEC-65).
    void lock();
    /// Destroys everything of this profile on this computer, in the order of SYNC-21: slots, keychain entry, caches and
    /// attachments, settings; the own hub with its data too. What a crash interrupts goes on at the next open(). No
    /// workspace may be open. Fails with `file_io` when something could not be removed now; it cannot be read any more.
    void end(Answer done);

    /// What the system's keychain is good for now (SEC-62).
    void probeKeychain(std::function<void(KeychainState)> done);

    /// @name The slots of an unlocked profile; codes as ProfileKeys
    /// @{
    void setPassphrase(const QString& passphrase, Answer done);
    /// Whether it is the passphrase, e.g. before something weighty. Fails with `keys_wrong_passphrase`.
    void checkPassphrase(const QString& passphrase, Answer done);
    Done removePassphrase();
    void setKeychain(Answer done);
    void removeKeychain(Answer done);
    /// The new code's text; an older one ends.
    Result<SecureBytes> setRecoveryCode();
    Done removeRecoveryCode();
    /// @}

    /// @name Renewing the keys (SEC-72): each year by itself, and when somebody wants it
    /// @{
    /// The clock that says when; the system's where none was given.
    void setClock(std::shared_ptr<Clock> clock) { m_clock = std::move(clock); }
    /// Since when these keys are; 0 where that is not known.
    Instant keysSince() const;
    /// A year old. They are renewed by themselves when the profile is unlocked in a way that lets them: by the passphrase, or
    /// where there is none.
    bool keysDue() const;
    /// Codes as ProfileKeys; `locked` when the profile was locked meanwhile. Each cache is written anew when it is opened next.
    void renewKeys(const QString& passphrase, Answer done);
    /// @}

    /// The hub and device of this profile, once joined.
    std::optional<DeviceCredentials> credentials() const;
    std::vector<OrgId> organisations() const;

    /// What was not sent to organisations whose access ended, at most for thirty days.
    std::vector<Unsent> unsent() const;
    void dropUnsent(const OrgId& org);

    /// Joins with an invitation: device key, first tokens, the organisations. The profile must be unlocked.
    void join(const InvitationLink& link, const HubSession::Enrolment& who, Answer done);
    /// Joins a hub known by its address, as a further device of an account there: with a code of the authenticator app
    /// or a recovery code of the account.
    void joinByAddress(const HubAddress& hub, const std::string& hubName, const HubSession::Enrolment& who,
                       const std::string& code, Answer done);
    /// A new password by the token of an invitation to it and a code of the authenticator app or a recovery code; then signs
    /// in with it.
    void resetPassword(const std::string& token, const QString& password, const QString& code, Answer done);
    /// E-mail and password again, after the session ended.
    void signIn(const QString& password, Answer done);

    /// @name The hub of this computer alone (design 3.4)
    /// @{
    /// Whether this profile's hub is its own.
    bool hasOwnHub() const { return m_ownHub->isMade(); }
    OwnHub& ownHub() { return *m_ownHub; }
    /// An own hub with invented data.
    bool hasSample() const;
    /// Makes the hub, starts it and joins it. The profile must be unlocked. For an empty hub `who` is its first person;
    /// a sample has invented people, and one is chosen by `who.language`. The account's password is made here, kept with
    /// the keys and never shown: having unlocked the profile is what it would prove.
    void makeOwnHub(OwnHub::Kind kind, const HubSession::Enrolment& who, Answer done);
    /// After it gave up.
    void restartOwnHub() { startOwnHub(); }
    /// The password of the own hub's account; none with another hub.
    std::optional<QString> ownPassword() const;
    /// @}

    /// For tests: a program of other versions of the protocol, from the next session and workspace on.
    void speak(ProtocolRange protocol) { m_protocol = protocol; }
    /// For tests: a cheaper passphrase.
    void setPassphraseCost(const PassphraseCost& cost) { m_cost = cost; }
    /// For tests: another program than the one found.
    void setHubProgram(const QString& program);

Q_SIGNALS:
    /// By themselves or on request. A recovery code that there was opens nothing any more, and a new one has to be made.
    void keysRenewed(bool recoveryEnded);
    /// The own hub listens at another address than before; who has a workspace opens it anew.
    void ownHubMoved();
    void ownHubRunning();
    void ownHubFailed(const QString& code);

public:

    /// The workspace over this profile's caches and hub. Needs credentials.
    std::unique_ptr<Workspace> openWorkspace(std::shared_ptr<Clock> clock, std::shared_ptr<Random> random);
    /// The access token of the last join or sign-in, taken once by the workspace.
    QByteArray takeAccess() { return std::exchange(*m_access, {}); }

private:
    Profile(ProfileFolder folder, Keychain* keychain, QObject* parent);
    Done removeFiles();
    void removeFilesSoon(int tries, const Answer& done);
    void endAgain(); ///< what a crash has left of end()
    void keep(const HubSession::Enrolled& e, const std::vector<OrgId>& orgs);
    void open(Result<std::unique_ptr<ProfileKeys>> keys, const Answer& done);
    Result<KeyFile> keyFile() const;
    bool isDue(const KeyFile& file) const;
    void rotate(ProfileKeys::Rotation rotation, const Answer& done);
    void inBackground(std::function<Done()> work, Answer done);
    void enrolled(Result<HubSession::Enrolled> e, const Answer& done);
    void startOwnHub();
    void ownHubListens(quint16 port);
    HubAddress reachable(HubAddress hub) const;
    Result<SecureBytes> ownHubKey();
    void joinOwnHub(OwnHub::Kind kind, const QByteArray& printed, HubSession::Enrolment who, Answer done);

    ProfileFolder m_folder;
    std::shared_ptr<std::recursive_mutex> m_mutex = std::make_shared<std::recursive_mutex>();
    std::unique_ptr<Keychain> m_keychain;
    KeyVault m_vault;
    std::unique_ptr<OwnHub> m_ownHub;
    std::optional<PassphraseCost> m_cost;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<UnlockedKeys> m_unlocked;
    std::unique_ptr<HubSession> m_session;
    ProtocolRange m_protocol = ProgramProtocol;
    std::shared_ptr<QByteArray> m_access = std::make_shared<QByteArray>();
};

/// The device's credentials out of the unlocked keys, and into them.
std::optional<DeviceCredentials> readCredentials(const ProfileKeys& keys);
Done writeCredentials(ProfileKeys& keys, const DeviceCredentials& credentials);


/// The device's credentials as they lie in the profile, wrapped.
Json toJson(const DeviceCredentials& credentials);
Result<DeviceCredentials> credentialsFromJson(const Json& json);

} // namespace sek
