// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/sign_in.h"

#include "core/base/text.h"
#include "core/evidence/device_proof.h"
#include "core/evidence/jws.h"
#include "core/hub/accounts/audit.h"

namespace sek {

namespace {

bool unchanged(const std::optional<AccountRow>& then, const std::optional<AccountRow>& now)
{
    return then && now && now->state == AccountState::Active && then->passwordHash == now->passwordHash;
}

bool goodName(const std::string& s, int max)
{
    const auto text = QString::fromStdString(s);
    return !text.isEmpty() && text == tidy(text) && codePoints(text) <= max && !hasControlCharacters(text);
}

} // namespace

std::vector<std::string> ownNames(const AccountRow& account)
{
    return {account.displayName, account.email, account.emailKey};
}

/// The slow part, between two transactions.
Result<bool> SignIn::compare(const std::optional<AccountRow>& account, const std::string& password,
                             const Throttle::Buckets& buckets) const
{
    return uncounted(m_env.passwordMatches(account, password), buckets);
}

/// A hash by today's parameters when the stored one is weaker; best effort, the next sign-in tries again.
std::string SignIn::rehashed(const AccountRow& account, const std::string& password) const
{
    if (!m_env.hasher.outdated(account.passwordHash)) return account.passwordHash;
    auto fresh = m_env.hasher.hash(password);
    return fresh ? *fresh : account.passwordHash;
}

std::unexpected<Failure> SignIn::refuse(AccountTx& tx, const std::optional<AccountRow>& account, const DeviceId& device,
                                        const Throttle::Buckets& buckets, const char* where) const
{
    const auto id = account ? account->id : AccountId();
    tx.add(m_env.event(audit::SignInFailed, id, device, {{"at", where}}));
    if (account && m_throttle.justExceeded(tx, buckets))
        tx.add(m_env.event(audit::TriesExceeded, id, device, {{"failures", buckets.front().limit}}));
    if (auto ok = tx.commit(); !ok) return failure(ok);
    return fail("sign_in_failed");
}

Done SignIn::goodDevice(const NewDevice& device) const
{
    if (!goodName(device.name, 100)) return fail("device_name_form");
    return {};
}

DeviceRow SignIn::enrolled(const NewDevice& device, const AccountId& account) const
{
    DeviceRow row;
    row.id = DeviceId(Uuid::v7(m_env.clock, m_env.random));
    row.account = account;
    row.name = device.name;
    row.publicKey = device.publicKey;
    row.thumbprint = jwkThumbprint(device.publicKey);
    row.createdAt = row.lastSeenAt = m_env.now();
    return row;
}

Result<SignedIn> SignIn::signIn(const SignInRequest& q) const
{
    const auto key = m_env.emailKey(q.email).value_or(std::string());
    Throttle::Buckets buckets;
    std::optional<AccountRow> account;
    bool known = false;
    {
        auto tx = m_env.store.begin();
        if (!tx) return failure(tx);
        account = (*tx)->accountByEmail(key);
        const auto device = (*tx)->device(q.device);
        known = account && device && device->account == account->id && !device->endedAt &&
                checkProof(m_env.proofs, q.proof, device->publicKey, {"sign_in", m_env.hub, q.nonce});
        buckets = known ? m_throttle.device(q.device) : m_throttle.stranger(key, q.address);
        if (auto ok = m_env.spendNonce(**tx, q.nonce); !ok) return failure(ok);
        if (auto ok = m_throttle.take(**tx, buckets); !ok) return failure(ok);
        if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    }
    auto same = compare(account, q.password, buckets);
    if (!same) return failure(same);
    const bool right = *same && known;
    const auto hash = right ? rehashed(*account, q.password) : std::string();

    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto now = account ? (*tx)->account(account->id) : std::nullopt;
    const auto device = (*tx)->device(q.device);
    if (!right || !unchanged(account, now) || !device || device->endedAt)
        return refuse(**tx, account, known ? q.device : DeviceId(), buckets, "sign_in");
    m_throttle.succeeded(**tx, buckets);
    if (now->passwordHash != hash) {
        now->passwordHash = hash;
        (*tx)->put(*now);
    }
    const auto tokens = m_sessions.open(**tx, *now, *device, "password+device_key", q.sharedProfile);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return SignedIn{now->id, device->id, tokens, std::nullopt, false};
}

Result<SignedIn> SignIn::addDevice(const AddDeviceRequest& q) const
{
    if (auto ok = goodDevice(q.device); !ok) return failure(ok);
    const DeviceProof expected{"new_device", m_env.hub, q.nonce};
    if (auto ok = checkProof(m_env.proofs, q.proof, q.device.publicKey, expected); !ok) return failure(ok);
    const auto key = m_env.emailKey(q.email).value_or(std::string());
    const auto buckets = m_throttle.stranger(key, q.address);
    std::optional<AccountRow> account;
    {
        auto tx = m_env.store.begin();
        if (!tx) return failure(tx);
        account = (*tx)->accountByEmail(key);
        if (auto ok = m_env.spendNonce(**tx, q.nonce); !ok) return failure(ok);
        if (auto ok = m_throttle.take(**tx, buckets); !ok) return failure(ok);
        if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    }
    auto same = compare(account, q.password, buckets);
    if (!same) return failure(same);

    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto now = account ? (*tx)->account(account->id) : std::nullopt;
    if (!*same || !unchanged(account, now) || !useSecondFactor(m_env, **tx, *now, q.factor))
        return refuse(**tx, account, {}, buckets, "new_device");
    const auto device = enrolled(q.device, now->id);
    if ((*tx)->deviceByKey(device.thumbprint)) return fail("device_key_known"); // the factor stays unused
    m_throttle.succeeded(**tx, buckets);
    (*tx)->put(device);
    (*tx)->add(m_env.event(audit::DeviceAdded, now->id, device.id, {{"by", name(q.factor.kind)}}));
    const auto factors = std::string("password+") + name(q.factor.kind);
    const auto tokens = m_sessions.open(**tx, *now, device, factors, q.sharedProfile);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return SignedIn{now->id, device.id, tokens, std::nullopt, false};
}

Done SignIn::newAccount(const EnrolRequest& q, const std::string& emailKey, AccountRow& made) const
{
    made.id = AccountId(Uuid::v7(m_env.clock, m_env.random));
    made.email = tidy(QString::fromStdString(q.email)).toStdString();
    made.emailKey = emailKey;
    made.displayName = q.displayName;
    made.language = q.language;
    made.createdAt = made.passwordChangedAt = m_env.now();
    if (!goodName(made.displayName, 200)) return fail("display_name_form");
    if (q.language != "lv" && q.language != "sv" && q.language != "pl" && q.language != "en")
        return fail("language_form");
    return m_env.rules.check(q.password, ownNames(made));
}

Result<SignedIn> SignIn::enrol(const EnrolRequest& q) const
{
    if (auto ok = goodDevice(q.device); !ok) return failure(ok);
    const DeviceProof expected{"enrol", m_env.hub, q.nonce};
    if (auto ok = checkProof(m_env.proofs, q.proof, q.device.publicKey, expected); !ok) return failure(ok);
    const auto key = m_env.emailKey(q.email);
    if (!key) return fail("email_form");
    Throttle::Buckets buckets;
    std::optional<AccountRow> account;
    AccountRow made;
    {
        auto tx = m_env.store.begin();
        if (!tx) return failure(tx);
        auto invitation = m_invitations.find(**tx, q.token, *key);
        if (!invitation) return failure(invitation);
        if (invitation->kind == InvitationKind::PasswordReset) return fail("invitation_kind");
        account = (*tx)->accountByEmail(*key);
        if (!account) {
            if (invitation->kind == InvitationKind::Device) return fail("invitation_kind");
            if (auto ok = newAccount(q, *key, made); !ok) return failure(ok); // before it counts as a try
        }
        buckets = m_throttle.invitation(invitation->id, q.address);
        if (auto ok = m_env.spendNonce(**tx, q.nonce); !ok) return failure(ok);
        if (auto ok = m_throttle.take(**tx, buckets); !ok) return failure(ok);
        if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    }
    if (account) {
        auto same = compare(account, q.password, buckets);
        if (!same) return failure(same);
        if (!*same) {
            auto tx = m_env.store.begin();
            if (!tx) return failure(tx);
            return refuse(**tx, account, {}, buckets, "enrol");
        }
    } else {
        auto hash = uncounted(m_env.hasher.hash(q.password), buckets);
        if (!hash) return failure(hash);
        made.passwordHash = *hash;
    }

    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto invitation = m_invitations.find(**tx, q.token, *key); // somebody else may have used it meanwhile
    if (!invitation) return failure(invitation);
    const auto now = (*tx)->accountByEmail(*key);
    if (account ? !unchanged(account, now) : now.has_value()) return refuse(**tx, account, {}, buckets, "enrol");
    if (!account) {
        (*tx)->put(made);
        (*tx)->add(m_env.event(audit::AccountMade, made.id, {}, {{"invitation", invitation->id.text()}}));
    }
    const AccountRow& owner = account ? *now : made;
    const auto device = enrolled(q.device, owner.id);
    if ((*tx)->deviceByKey(device.thumbprint)) return fail("device_key_known");
    m_throttle.succeeded(**tx, buckets);
    (*tx)->put(device);
    (*tx)->add(m_env.event(audit::DeviceAdded, owner.id, device.id, {{"by", "invitation"}}));
    m_invitations.use(**tx, *invitation, owner.id, device.id, !account);
    const auto tokens = m_sessions.open(**tx, owner, device, "password+device_key", q.sharedProfile);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return SignedIn{owner.id, device.id, tokens, invitation->org, !account};
}

} // namespace sek
