// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_folder.h"
#include "core/base/protocol_version.h"
#include "core/envelope/envelope.h"
#include "core/evidence/device_proof.h"
#include "core/evidence/es256.h"
#include "core/evidence/invitation_link.h"
#include "core/hub/accounts/argon2_hasher.h"
#include "core/hub/accounts/bounded_hasher.h"
#include "core/hub/accounts/invitations.h"
#include "core/hub/accounts_sql/sql_account_store.h"
#include "core/hub/api/invite_api.h"
#include "core/hub/api/kiosk_queue.h"
#include "core/hub/api/kiosk_sessions.h"
#include "core/hub/authority.h"
#include "core/hub/codes/codes.h"
#include "core/hub/codes/participant_acts.h"
#include "core/hub/evidence.h"
#include "core/hub/handed_back.h"
#include "core/hub/hub_device.h"
#include "core/hub/hub_files.h"
#include "core/hub/page/signing_links.h"
#include "core/store/sql_hub_store.h"
#include "core/system/system_ports.h"

#include <memory>
#include <mutex>

namespace sek {

/// Where the hub's database is. Fails with `hub_config`.
Result<SqlSource> sourceOf(const HubFolder& folder);

/// Everything behind the hub's door: stores, accounts, authority, wired from one folder. `serve` puts the gate in front,
/// the other subcommands use it directly.
class HubServices
{
public:
    /// Fails with `store_…`, `hub_secrets`, `hash_failed`. `protocol`: the program's own unless said otherwise.
    static Result<std::unique_ptr<HubServices>> open(HubFolder folder, ProtocolRange protocol = ProgramProtocol);

    const HubFolder& folder() const { return m_folder; }
    /// The clients it works with (SYNC-18).
    ProtocolRange protocol() const { return m_protocol; }
    HubStore& store() { return *m_store; }
    SqlHubStore& sqlStore() { return *m_store; }
    AccountStore& accounts() { return *m_accounts; }
    /// SqlAccountStore::journal.
    Done journal(Instant since, const std::optional<AccountId>& account, const std::function<void(const AccountEvent&)>& see)
    {
        return m_accounts->journal(since, account, see);
    }
    AccountEnv& env() { return *m_env; }
    Authority& authority() { return *m_authority; }
    HubFiles& files() { return *m_files; }
    HubDevice& device() { return *m_device; }
    Codes& codes() { return *m_codes; }
    SigningLinks& links() { return *m_links; }
    KioskSessions& kiosks() { return *m_kiosks; }
    KioskQueue& queue() { return *m_queue; }
    ParticipantActs& participantActs() { return *m_acts; }
    const OrgLog& log() const { return *m_log; }
    const HubEvidence& evidence() const { return *m_evidence; }
    const HandedBackSeals& handedBack() const { return *m_handedBack; }
    Clock& clock() { return m_clock; }
    Random& random() { return m_random; }

    /// While a sample is made its people read their codes out of the waiting messages: that takes no way out of the hub,
    /// which one inside a desktop program does not have. Before the first command.
    void readsItsOwnMessages();

    /// Carries out what account events ask of the records (rights of a used invitation). Any thread, one at a time.
    void takeEvents();
    /// Rings for organisations whose records an event changed.
    std::function<void(const OrgId&)> onRecords;

    /// Told what a decision has put, in its transaction: whoever takes it up waits for the commit by the organisation's lock.
    /// Set once, before the first command.
    std::function<void(const OrgId&, const std::vector<Record>&)> onPuts;

    /// Invites and gives the link as text. With `mail` the link also goes to the invited address, in that language or, when
    /// it is empty, in the organisation's.
    Result<std::string> invite(const NewInvitation& wanted, const std::optional<std::string>& mail = {});
    Result<InvitedLink> inviteWithLink(const NewInvitation& wanted, const std::optional<std::string>& mail = {});

    /// Tells the person, and the owners, that a copy of the device's profile is at work (SYNC-20, SEC-74); at most once a day for
    /// each device, for the copy asks again and again. Any thread.
    void noteCopiedDevice(const Caller& caller);

    /// What is done once a day: removals and ended messages older than 400 days are let go of (SYNC-26), and sessions, nonces, tries,
    /// codes and counts that can no longer matter.
    void daily();
    /// Whether the clock is no more than a month ahead of what was accepted last. What is too old by a clock that starts wrong
    /// must not be deleted at once; after a day in which nobody has mended it, it is believed.
    bool clockIsPlausible();

    /// Lets the organisation know that an address of its was not reached, or is reached again (W10), and tells onDelivery.
    /// Any thread.
    void noteDelivery(const OutMessage& message, const MessageOutcome& outcome);
    /// Told how a message now stands: handed over, failed, unknown, reported by the gateway. For who waits for it: a code
    /// that failed brings its report back to `reported` and offers the other channel. Any thread; what is told may come
    /// twice, and a death in between can lose it: HubStore::messageDelivery knows.
    std::function<void(const MessageDelivery&)> onDelivery;

private:
    HubServices(HubFolder folder, ProtocolRange protocol);
    void makeCodes(bool email, bool sms);

    HubFolder m_folder;
    ProtocolRange m_protocol;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<SodiumFieldCipher> m_messages; ///< before the store that uses it
    std::unique_ptr<SodiumFieldCipher> m_outboxCodes; ///< the same
    std::unique_ptr<SodiumFieldCipher> m_contents;    ///< the same
    std::unique_ptr<SqlHubStore> m_store;
    std::unique_ptr<SqlAccountStore> m_accounts;
    Argon2Hasher m_argon;
    BoundedHasher m_hasher{m_argon};
    Es256Verifier m_proofs{std::string(ProofTyp)};
    Es256Verifier m_commands;
    std::unique_ptr<SodiumFieldCipher> m_cipher;
    std::unique_ptr<PasswordRules> m_rules;
    std::unique_ptr<AccountEnv> m_env;
    /// The seal key, one signer for each sort of statement.
    struct Seals
    {
        explicit Seals(const Es256Key& key);
        Es256Signer seal, checkpoint, epoch, boxKey;
    };
    std::unique_ptr<Seals> m_seals;
    std::unique_ptr<OrgLog> m_log;
    std::unique_ptr<Authority> m_authority;
    std::unique_ptr<SodiumFieldCipher> m_fileCipher;
    std::unique_ptr<HubFiles> m_files;
    std::unique_ptr<HubDevice> m_device;
    std::unique_ptr<CodeKeys> m_codeKeys;
    std::unique_ptr<BoxKeys> m_boxKeys;
    Argon2Stretcher m_stretcher;
    Es256Verifier m_envelopes{std::string(EnvelopeTyp)};
    std::unique_ptr<Codes::Ports::Offline> m_offline;
    std::unique_ptr<Codes> m_codes;
    std::unique_ptr<SigningLinks> m_links;
    std::unique_ptr<KioskSessions> m_kiosks;
    std::unique_ptr<KioskQueue> m_queue;
    std::unique_ptr<ParticipantActs> m_acts;
    std::unique_ptr<HubEvidence> m_evidence;
    std::unique_ptr<HandedBackSeals> m_handedBack;
    std::mutex m_events;
};

} // namespace sek
