// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hub_services.h"

#include "app/hub/mail_config.h"
#include "app/hub/page_config.h"
#include "app/hub/rest_seals.h"
#include "app/hub/sms_config.h"
#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/domain/identifiers/identifiers.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/notifications.h"
#include "core/domain/rules/rulebook.h"
#include "core/hub/accounts/account_admin.h"
#include "core/hub/accounts/audit.h"
#include "core/hub/mail/account_notices.h"
#include "core/hub/mail/signing_events.h"
#include "core/store/sql/source_url.h"
#include "core/system/certificate.h"

#include <QFile>

namespace sek {

namespace {

std::optional<std::string> strictEmailKey(std::string_view typed)
{
    const QString address = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size()));
    if (!parse(IdKind::email, address, {})) return {};
    return emailCompareKey(address).toStdString();
}

} // namespace

Result<SqlSource> sourceOf(const HubFolder& folder)
{
    const std::string& database = folder.config().database;
    if (folder.storeKey()) return SqlSource::encryptedFile(folder.file("hub.db"), folder.storeKey()->clone());
    if (database.empty()) return SqlSource::plainFile(folder.file("hub.db"));
    return sourceAt(QString::fromStdString(database));
}

HubServices::Seals::Seals(const Es256Key& key)
    : seal(key, std::string(typ::Seal)), checkpoint(key, std::string(typ::Checkpoint)), epoch(key, std::string(typ::Epoch)),
      boxKey(key, std::string(BoxKeyTyp))
{
}

HubServices::HubServices(HubFolder folder, ProtocolRange protocol) : m_folder(std::move(folder)), m_protocol(protocol) {}

Result<std::unique_ptr<HubServices>> HubServices::open(HubFolder folder, ProtocolRange protocol)
{
    std::unique_ptr<HubServices> s(new HubServices(std::move(folder), protocol));
    const auto source = sourceOf(s->m_folder);
    if (!source) return failure(source);
    SqlHubOptions options;
    options.newEpoch = Uuid::v7(s->m_clock, s->m_random).text();
    options.claimKey = s->m_folder.secrets().claims;
    const HubSecrets& secrets = s->m_folder.secrets();
    s->m_messages = restCipher(secrets, "sekretariat.messages.1", s->m_random);
    s->m_outboxCodes = restCipher(secrets, "sekretariat.otp-outbox.1", s->m_random);
    s->m_contents = restCipher(secrets, ContentPurpose, s->m_random);
    options.messages = restSeal(*s->m_messages);
    options.secrets = restSeal(*s->m_outboxCodes);
    options.content = contentSeal(*s->m_contents);
    auto store = SqlHubStore::open(*source, options);
    if (!store) return failure(store);
    s->m_store = std::move(*store);
    auto accounts = SqlAccountStore::open(*source);
    if (!accounts) return failure(accounts);
    s->m_accounts = std::move(*accounts);

    QFile common(QStringLiteral(":/data/common-passwords.txt"));
    if (!common.open(QIODevice::ReadOnly)) return fail("hub_data", "common-passwords");
    s->m_rules = std::make_unique<PasswordRules>(common.readAll());
    s->m_cipher = std::make_unique<SodiumFieldCipher>(s->m_folder.secrets().c3, s->m_random);
    s->m_env.reset(new AccountEnv{*s->m_accounts, s->m_clock, s->m_random, s->m_hasher, s->m_proofs, *s->m_cipher,
                                  *s->m_rules, s->m_folder.config().publicAddress, s->m_folder.secrets().pepper});
    s->m_env->emailKey = strictEmailKey;
    if (auto ok = s->m_env->prepare(); !ok) return failure(ok);
    const auto sealKey = Es256Key::fromPkcs8(s->m_folder.secrets().sealKey);
    if (!sealKey) return fail("hub_secrets", "seal_key");
    s->m_seals = std::make_unique<Seals>(*sealKey);
    s->m_log = std::make_unique<OrgLog>(OrgLog::Signers{s->m_seals->seal, s->m_seals->checkpoint, s->m_seals->epoch},
                                        s->m_random, s->m_folder.secrets().sealKeys);
    if (auto ok = s->m_log->catchUp(*s->m_store, s->m_clock.now()); !ok) return failure(ok);
    s->m_authority = std::make_unique<Authority>(*s->m_store, rulebook(), s->m_commands, s->m_clock, s->m_log.get());
    s->m_fileCipher = restCipher(secrets, "sekretariat.files.1", s->m_random);
    s->m_files = std::make_unique<HubFiles>(*s->m_store, *s->m_fileCipher, s->m_clock);
    auto key = Es256Key::fromPkcs8(s->m_folder.secrets().deviceKey);
    if (!key) return fail("hub_secrets", "device_key");
    s->m_device = std::make_unique<HubDevice>(*s->m_store, *s->m_authority, *key, s->m_clock);
    // From a secret that is not in the database, as all keys with a purpose of their own.
    s->m_codeKeys = std::make_unique<CodeKeys>(hmacSha256(s->m_folder.secrets().pepper, "sekretariat.otp.1"));
    s->m_boxKeys = std::make_unique<BoxKeys>(*s->m_codeKeys, s->m_seals->boxKey);
    s->m_offline = std::make_unique<Codes::Ports::Offline>(*s->m_boxKeys, s->m_stretcher, s->m_envelopes);
    const Tickets::Ports tickets{*s->m_store, *s->m_codeKeys, s->m_clock, s->m_random};
    s->m_kiosks = std::make_unique<KioskSessions>(tickets, *s->m_log);
    s->makeCodes(mailWay(s->m_folder) != MailWay::None, smsWay(s->m_folder) != SmsWay::None);
    SigningLinks::Options links;
    links.address = pageAddress(s->m_folder);
    links.email = mailWay(s->m_folder) != MailWay::None;
    links.sms = smsWay(s->m_folder) != SmsWay::None;
    s->m_links = std::make_unique<SigningLinks>(tickets, *s->m_log, signing::registry(), links);
    s->m_acts = std::make_unique<ParticipantActs>(*s->m_store, *s->m_device);
    s->m_authority->onMessage = [services = s.get()](HubTx& tx, const OrgId& org, const std::vector<Record>& puts, OutMessage& message) {
        services->m_links->addTo(tx, org, puts, message);
    };
    s->m_authority->onDecided = [services = s.get()](HubTx& tx, const OrgId& org, const std::vector<Record>& puts) {
        services->m_codes->documentsChanged(tx, org, puts);
        if (services->onPuts) services->onPuts(org, puts);
    };
    s->m_evidence = std::make_unique<HubEvidence>(
        *s->m_store, *s->m_log, *sealKey, s->m_clock, s->m_folder.config().sample,
        [files = s->m_files.get()](const HubTx& tx, const OrgId& org, const AccountId& account, const QByteArray& sha256) {
            return files->read(tx, org, account, sha256);
        });
    s->m_handedBack = std::make_unique<HandedBackSeals>(*s->m_store, *s->m_device, *s->m_log, signing::registry(), s->m_clock);
    s->takeEvents();
    return s;
}

void HubServices::makeCodes(bool email, bool sms)
{
    Codes::Options options;
    options.email = email;
    options.sms = sms;
    m_codes = std::make_unique<Codes>(Codes::Ports{*m_store, *m_device, *m_log, signing::registry(), *m_codeKeys, m_clock, m_random,
                                                   m_offline.get()},
                                      options);
    m_queue = std::make_unique<KioskQueue>(Tickets::Ports{*m_store, *m_codeKeys, m_clock, m_random}, *m_log, *m_codes, *m_kiosks);
}

void HubServices::readsItsOwnMessages()
{
    makeCodes(true, true);
}

void HubServices::takeEvents()
{
    const std::scoped_lock one(m_events);
    for (const AccountEvent& event : m_accounts->waitingEvents(500)) {
        if (event.name == audit::InvitationUsed && event.org) {
            std::string email, person;
            if (auto tx = m_accounts->begin())
                if (const auto account = (*tx)->account(event.account)) {
                    email = account->email;
                    person = account->displayName;
                }
            Json roles = Json::array();
            const Json& grants = at(event.params, "grants");
            if (grants.is_array())
                for (const Json& g : grants)
                    if (const std::string name = text(g, "role"); !name.empty()) roles.push_back(name);
            for (const Json& g : grants.is_array() ? grants : Json::array()) {
                const std::string participant = text(g, "participant");
                if (participant.empty()) continue;
                const auto done = m_device->act(*event.org, "GrantOwnAccess",
                                                {{"account", event.account.text()},
                                                 {"participant_id", participant},
                                                 {"granted_by", text(event.params, "inviter", HubActor.text())}},
                                                event.id.text());
                if (!done && done.error().code.starts_with("store_")) return;
                if (done && onRecords) onRecords(*event.org);
            }
            if (!roles.empty()) {
                const auto done = m_device->act(*event.org, "GrantRoles",
                                                {{"account", event.account.text()},
                                                 {"email", email},
                                                 {"name", person},
                                                 {"roles", roles},
                                                 {"granted_by", text(event.params, "inviter", HubActor.text())}},
                                                event.id.text());
                if (!done && done.error().code.starts_with("store_")) return; // later again, in the same order
                if (done && onRecords) onRecords(*event.org);
            }
        }
        // As often as the event comes, its messages are the same ones.
        const auto notices = noticesOfAccount(event, *m_accounts, *m_store, m_folder.config().name);
        if (!notices || !m_store->queueMessages(*notices)) return;
        if (!m_accounts->eventTaken(event.id)) return;
    }
}

void HubServices::noteCopiedDevice(const Caller& caller)
{
    AccountEvent event;
    event.at = m_clock.now();
    event.name = audit::DeviceCopied;
    event.account = caller.account;
    event.device = caller.device;
    // The day is in the id, so that the same day makes the same messages.
    event.id = Uuid::v5(caller.device.value, "copied " + toIso(dateIn(event.at, "UTC")));
    if (const auto notices = noticesOfAccount(event, *m_accounts, *m_store, m_folder.config().name))
        (void)m_store->queueMessages(*notices);
}

bool HubServices::clockIsPlausible()
{
    constexpr int DaysAhead = 30;
    const auto orgs = m_store->organisations();
    if (!orgs) return false;
    Instant newest;
    for (const OrgId& org : *orgs) {
        const auto tx = m_store->look(org);
        if (!tx) return false;
        newest = std::max(newest, (*tx)->loggedAt());
        if (!(*tx)->state()) return false;
    }
    return newest == Instant() || m_clock.now() < newest.plusDays(DaysAhead);
}

void HubServices::daily()
{
    constexpr int MessageDays = 400; // as long as the journal of accounts
    // What does not succeed now does tomorrow.
    const auto orgs = m_store->organisations();
    if (!orgs) return;
    for (const OrgId& org : *orgs) {
        (void)m_authority->forgetTombstones(org);
        (void)m_files->dropUnnamed(org);
    }
    (void)AccountAdmin(*m_env).purge();
    (void)m_codes->forget();
    (void)m_store->forgetMessages(m_clock.now().plusDays(-MessageDays));
    if (!orgs->empty())
        if (auto tx = m_store->begin(orgs->front())) { // what lies in one place for all of them
            m_links->forget(**tx);
            m_kiosks->forget(**tx);
            m_queue->forget(**tx);
            (void)(*tx)->commit();
        }
}

void HubServices::noteDelivery(const OutMessage& message, const MessageOutcome& outcome)
{
    using State = MessageOutcome::State;
    const bool delivered = outcome.state == State::Sent;
    if (onDelivery)
        onDelivery({message.id, message.org, message.cause, message.event, message.channel,
                    delivered                        ? DeliveryState::Sent
                    : outcome.state == State::Failed ? DeliveryState::Failed
                                                     : DeliveryState::Unknown,
                    outcome.code, outcome.provider, outcome.providerRef, outcome.parts, outcome.at});
    // A signer's own phone or mailbox is class C3 and nobody else's business: no record of the organisation names it.
    if (message.org.isNull() || message.recipient.empty() || message.channel != "email" || isToSigner(message.event)) return;
    bool marked = false;
    if (auto tx = m_store->begin(message.org)) marked = (*tx)->get(undeliveredKey(message.org, message.recipient)).present();
    if (marked != delivered) return; // it says so already
    const auto done = m_device->act(message.org, "NoteDelivery",
                                    {{"recipient", message.recipient},
                                     {"event", message.event},
                                     {"cause", message.cause.text()},
                                     {"delivered", delivered}},
                                    message.id.text());
    if (done && onRecords) onRecords(message.org);
}

namespace {

bool isOwnSignIn(const NewInvitation& wanted)
{
    return wanted.grants.is_array() && std::ranges::any_of(wanted.grants, [](const Json& g) { return g.contains("participant"); });
}

} // namespace

Result<std::string> HubServices::invite(const NewInvitation& wanted, const std::optional<std::string>& mail)
{
    const auto made = inviteWithLink(wanted, mail);
    if (!made) return failure(made);
    return made->link;
}

Result<InvitedLink> HubServices::inviteWithLink(const NewInvitation& wanted, const std::optional<std::string>& mail)
{
    const auto made = Invitations(*m_env).make(wanted);
    if (!made) return failure(made);
    const auto pin = pinOf(m_folder.certificatePem());
    if (!pin) return failure(pin);
    auto seal = Es256Key::fromPkcs8(m_folder.secrets().sealKey);
    if (!seal) return failure(seal);
    InvitationLink link;
    link.hub = m_folder.config().publicAddress;
    link.org = wanted.org;
    link.pins = {*pin};
    link.sealKey = seal->publicKey().thumbprint();
    link.token = made->token;
    const std::string text = write(link);
    if (mail) {
        Json organisation = Json::object();
        if (wanted.org)
            if (auto tx = m_store->begin(*wanted.org))
                organisation = (*tx)->get({kind::Organisation, RecordId(wanted.org->value)}).record.value();
        const char* event = wanted.kind == InvitationKind::Device          ? "device_invitation"
                            : wanted.kind == InvitationKind::PasswordReset ? "password_reset"
                            : isOwnSignIn(wanted)                            ? "participant_invitation"
                                                                           : "hub_invitation";
        Json params = {{"hub", m_folder.config().name + " (" + link.hub + ")"},
                       {"link", text},
                       {"until", toRfc3339(made->expiresAt)},
                       {"time_zone", sek::text(organisation, "time_zone", "UTC")}};
        if (const std::string name = sek::text(organisation, "legal_name"); !name.empty()) params["organisation"] = name;
        const std::string language = mail->empty() ? sek::text(organisation, "language", "en") : *mail;
        OutMessage m{OutMessage::idOf(made->id.value, event, wanted.email), {}, made->id.value, event, wanted.email, language,
                     params, m_clock.now(), made->expiresAt};
        if (!organisation.empty()) m.org = *wanted.org;
        if (auto ok = m_store->queueMessages({m}); !ok) return failure(ok);
    }
    return InvitedLink{*made, text};
}

} // namespace sek
