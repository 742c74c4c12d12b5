// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/profile/profile.h"

#include "core/base/base64url.h"
#include "core/envelope/envelope.h"
#include "core/keys/wrapping.h"
#include "core/sync/profile/rekeyed_cache.h"
#include "core/sync/profile/unsent_shelf.h"
#include "core/system/system_ports.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace sek {

namespace {

constexpr std::string_view HubSecret = "hub";

/// Answers come whenever the person has dealt with the system's prompt; by then the sync thread may be writing the keys.
class GuardedKeychain : public Keychain
{
public:
    GuardedKeychain(Keychain& real, std::shared_ptr<std::recursive_mutex> mutex) : m_real(real), m_mutex(std::move(mutex)) {}
    void read(const QString& entry, Read done) override
    {
        m_real.read(entry, [mutex = m_mutex, done = std::move(done)](KeychainAnswer answer, SecureBytes secret) {
            const std::scoped_lock lock(*mutex);
            done(answer, std::move(secret));
        });
    }
    void write(const QString& entry, const SecureBytes& secret, Answered done) override
    {
        m_real.write(entry, secret, guarded(std::move(done)));
    }
    void remove(const QString& entry, Answered done) override { m_real.remove(entry, guarded(std::move(done))); }

private:
    Answered guarded(Answered done)
    {
        return [mutex = m_mutex, done = std::move(done)](KeychainAnswer answer) {
            const std::scoped_lock lock(*mutex);
            done(answer);
        };
    }
    Keychain& m_real;
    std::shared_ptr<std::recursive_mutex> m_mutex;
};

/// Whether something lies in the folder that no profile makes. The end of a profile empties its folder: one that was there
/// for other things must never become one.
bool holdsOtherThings(const QString& path)
{
    static constexpr std::array names{"lock", "ending", "settings.ini", "hub"};
    static constexpr std::array beginnings{"settings.ini.", "profile.keys", "unsent-"};
    if (QFileInfo::exists(path + u'/' + QLatin1String(KeyVault::FileName))) return false;
    const QStringList entries = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::any_of(entries, [](const QString& entry) {
        const auto is = [&](const char* n) { return entry == QLatin1String(n); };
        const auto begins = [&](const char* n) { return entry.startsWith(QLatin1String(n)); };
        return !entry.contains(QLatin1String(KeyVault::CacheSuffix)) && std::ranges::none_of(names, is) && std::ranges::none_of(beginnings, begins);
    });
}

QString cachePath(const QString& folder, const OrgId& org)
{
    return folder + u'/' + QString::fromStdString(org.text()) + QLatin1String(KeyVault::CacheSuffix);
}

} // namespace

std::optional<DeviceCredentials> readCredentials(const ProfileKeys& keys)
{
    const auto secret = keys.secret(KeyPurpose::Device, HubSecret);
    if (!secret) return {};
    const QByteArray bytes(reinterpret_cast<const char*>(secret->data()), static_cast<qsizetype>(secret->size()));
    const auto json = cj1::parse(bytes);
    const auto c = json ? credentialsFromJson(*json) : Result<DeviceCredentials>(fail("credentials_form"));
    return c ? std::optional(*c) : std::nullopt;
}

Done writeCredentials(ProfileKeys& keys, const DeviceCredentials& c)
{
    return keys.putSecret(KeyPurpose::Device, HubSecret, secureCopy(cj1::write(toJson(c))));
}

Json toJson(const DeviceCredentials& c)
{
    Json pins = Json::array();
    for (const QByteArray& pin : c.hub.pins) pins.push_back(base64url(pin));
    return {{"v", 1},
            {"url", c.hub.url.toString().toStdString()},
            {"pins", pins},
            {"hub", c.hubName},
            {"email", c.email},
            {"account", c.account.text()},
            {"device", c.device.text()},
            {"device_key", base64url(c.deviceKey)},
            {"refresh", c.refresh}};
}

Result<DeviceCredentials> credentialsFromJson(const Json& j)
{
    DeviceCredentials c;
    const auto account = AccountId::parse(text(j, "account"));
    const auto device = DeviceId::parse(text(j, "device"));
    const auto key = fromBase64url(text(j, "device_key"));
    if (!account || !device || !key) return fail("credentials_form");
    c.hub.url = QUrl(qtext(j, "url"));
    if (at(j, "pins").is_array())
        for (const Json& p : at(j, "pins"))
            if (const auto pin = p.is_string() ? fromBase64url(p.get<std::string>()) : fail("pin")) c.hub.pins.push_back(*pin);
    c.hubName = text(j, "hub");
    c.email = text(j, "email");
    c.account = *account;
    c.device = *device;
    c.deviceKey = *key;
    c.refresh = text(j, "refresh");
    return c;
}

Profile::Profile(ProfileFolder folder, Keychain* keychain, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)),
      m_keychain(keychain ? std::make_unique<GuardedKeychain>(*keychain, m_mutex) : nullptr),
      m_vault(m_folder.path(), m_keychain.get())
{
    m_clock = std::make_shared<SystemClock>();
    setHubProgram(OwnHub::findProgram());
}

Profile::~Profile() = default;

Result<std::unique_ptr<Profile>> Profile::open(const QString& path, Keychain* keychain, QObject* parent)
{
    if (holdsOtherThings(path)) return fail("profile_not_empty");
    auto folder = ProfileFolder::open(path);
    if (!folder) return failure(folder);
    std::unique_ptr<Profile> profile(new Profile(std::move(*folder), keychain, parent));
    profile->endAgain();
    return profile;
}

void Profile::lock()
{
    m_ownHub->stop();
    if (m_unlocked) m_unlocked->keys->retire();
    m_unlocked.reset();
    m_session.reset();
    m_access->clear();
}

std::optional<DeviceCredentials> Profile::credentials() const
{
    if (!isUnlocked()) return {};
    const std::scoped_lock lock(m_unlocked->mutex);
    return readCredentials(*m_unlocked->keys);
}

std::vector<OrgId> Profile::organisations() const
{
    std::vector<OrgId> out;
    if (!isUnlocked()) return out;
    const std::scoped_lock lock(m_unlocked->mutex);
    for (const auto& secret : m_unlocked->keys->file().secrets)
        if (secret.purpose == purposeName(KeyPurpose::Cache))
            if (const auto org = OrgId::parse(secret.name)) out.push_back(*org);
    return out;
}

std::vector<Unsent> Profile::unsent() const
{
    if (!isUnlocked()) return {};
    const std::scoped_lock lock(m_unlocked->mutex);
    return UnsentShelf(*m_unlocked->keys, m_folder.path()).all(m_clock->now());
}

void Profile::dropUnsent(const OrgId& org)
{
    if (!isUnlocked()) return;
    const std::scoped_lock lock(m_unlocked->mutex);
    UnsentShelf(*m_unlocked->keys, m_folder.path()).drop(org);
}

void Profile::keep(const HubSession::Enrolled& e, const std::vector<OrgId>& orgs)
{
    const std::scoped_lock lock(m_unlocked->mutex);
    (void)writeCredentials(*m_unlocked->keys, e.credentials);
    for (const OrgId& org : orgs)
        if (!m_unlocked->keys->cacheKey(org)) (void)m_unlocked->keys->makeCacheKey(org);
    *m_access = e.access;
}

void Profile::join(const InvitationLink& link, const HubSession::Enrolment& who, Answer done)
{
    if (!isUnlocked()) return done(fail("locked"));
    m_session = std::make_unique<HubSession>(reachable(HubSession::addressOf(link)), link.hub);
    m_session->client().speak(m_protocol);
    HubSession::Enrolment q = who;
    q.token = link.token;
    m_session->enrol(q, this, [this, done](Result<HubSession::Enrolled> e) { enrolled(std::move(e), done); });
}

void Profile::joinByAddress(const HubAddress& hub, const std::string& hubName, const HubSession::Enrolment& who,
                            const std::string& code, Answer done)
{
    if (!isUnlocked()) return done(fail("locked"));
    m_session = std::make_unique<HubSession>(hub, hubName);
    m_session->client().speak(m_protocol);
    m_session->addDevice(who, code, this, [this, done](Result<HubSession::Enrolled> e) { enrolled(std::move(e), done); });
}

void Profile::enrolled(Result<HubSession::Enrolled> e, const Answer& done)
{
    if (!e) return done(failure(e));
    if (!isUnlocked()) return done(fail("locked"));
    {
        // The device is enrolled and the invitation used up: kept before anything else can fail.
        const std::scoped_lock lock(m_unlocked->mutex);
        if (auto ok = writeCredentials(*m_unlocked->keys, e->credentials); !ok) return done(failure(ok));
    }
    m_session->organisations(e->access, this, [this, e = *e, done](Result<std::vector<OrgId>> orgs) {
        std::vector<OrgId> list = orgs ? *orgs : std::vector<OrgId>();
        if (e.org && std::ranges::find(list, *e.org) == list.end()) list.push_back(*e.org);
        keep(e, list);
        done({});
    });
}

void Profile::resetPassword(const std::string& token, const QString& password, const QString& code, Answer done)
{
    const auto c = credentials();
    if (!c) return done(fail("locked"));
    m_session = std::make_unique<HubSession>(reachable(c->hub), c->hubName);
    m_session->client().speak(m_protocol);
    m_session->resetPassword(token, c->email, password.toStdString(), code.toStdString(), this, [this, password, done = std::move(done)](const Done& set) {
        if (!set) return done(set);
        // Not from inside the conversation that the next one replaces.
        QMetaObject::invokeMethod(this, [this, password, done] { signIn(password, done); }, Qt::QueuedConnection);
    });
}

void Profile::signIn(const QString& password, Answer done)
{
    const auto c = credentials();
    if (!c) return done(fail("locked"));
    m_session = std::make_unique<HubSession>(reachable(c->hub), c->hubName);
    m_session->client().speak(m_protocol);
    m_session->signIn(*c, password.toStdString(), this, [this, done](Result<HubSession::Enrolled> e) {
        if (!e) return done(failure(e));
        keep(*e, {});
        done({});
    });
}

std::unique_ptr<Workspace> Profile::openWorkspace(std::shared_ptr<Clock> clock, std::shared_ptr<Random> random)
{
    const auto c = credentials();
    if (!c) return nullptr;
    auto key = Es256Key::fromPkcs8(c->deviceKey);
    if (!key) return nullptr;
    WorkspaceParts parts;
    parts.hub = c->hub;
    parts.account = c->account;
    parts.device = c->device;
    parts.signer = std::make_shared<Es256Signer>(*key);
    parts.envelopes = std::make_shared<Es256Signer>(*key, std::string(EnvelopeTyp));
    parts.clock = std::move(clock);
    parts.random = std::move(random);
    const QString folder = m_folder.path();
    parts.openCache = [unlocked = m_unlocked, folder](const OrgId& org, bool damaged) -> Result<WorkspaceParts::OpenedCache> {
        return openRekeyed(unlocked->mutex, *unlocked->keys, org, cachePath(folder, org), damaged);
    };
    parts.destroyCache = [unlocked = m_unlocked, folder](const OrgId& org) {
        destroyCache(unlocked->mutex, *unlocked->keys, folder, org, cachePath(folder, org));
    };
    parts.keepUnsent = [unlocked = m_unlocked, folder](const Unsent& unsent) {
        const std::scoped_lock lock(unlocked->mutex);
        return UnsentShelf(*unlocked->keys, folder).keep(unsent);
    };
    parts.protocol = m_protocol;
    parts.refresh = [unlocked = m_unlocked, access = m_access, protocol = m_protocol](HttpClient&, QObject* context,
                                                                                      std::function<void(Result<SessionToken>)> done) {
        std::optional<DeviceCredentials> credentials;
        QByteArray ready;
        {
            const std::scoped_lock lock(unlocked->mutex);
            ready = std::exchange(*access, {});
            credentials = readCredentials(*unlocked->keys);
        }
        if (!ready.isEmpty()) return done(SessionToken{ready, true});
        if (!credentials) return done(fail("locked"));
        auto* session = new HubSession(credentials->hub, credentials->hubName, context);
        session->client().speak(protocol);
        session->refresh(*credentials, session, [unlocked, session, done](Result<HubSession::Enrolled> e) {
            session->deleteLater();
            if (!e) return done(failure(e));
            {
                // The successor is on disk before it is used: a crash here costs at most one repeated refresh.
                const std::scoped_lock lock(unlocked->mutex);
                const auto now = readCredentials(*unlocked->keys);
                if (!now || now->device != e->credentials.device) return done(fail("locked")); // joined anew meanwhile
                if (auto ok = writeCredentials(*unlocked->keys, e->credentials); !ok) return done(failure(ok));
            }
            done(SessionToken{e->access, false});
        });
    };
    return std::make_unique<Workspace>(std::move(parts));
}

} // namespace sek
