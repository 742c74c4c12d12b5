// SPDX-License-Identifier: GPL-3.0-or-later
// The hub of this computer alone.
#include "core/base/base64url.h"
#include "core/sync/profile/profile.h"

#include <QFile>

namespace sek {

namespace {

constexpr std::string_view KeySecret = "own-hub";
constexpr std::string_view PasswordSecret = "own-hub-password";

struct SamplePlace
{
    std::string email, password, invitation;
};

/// Whose place to take in the sample: by language, else the first. The file holds invitations and goes.
Result<SamplePlace> takePlace(const QString& path, const std::string& language)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail("file_io");
    const auto json = cj1::parse(file.readAll());
    file.close();
    QFile::remove(path);
    if (!json || !at(*json, "people").is_array() || at(*json, "people").empty()) return fail("sample_data");
    const Json* chosen = &at(*json, "people").front();
    for (const Json& person : at(*json, "people"))
        if (text(person, "language") == language) {
            chosen = &person;
            break;
        }
    return SamplePlace{text(*chosen, "email"), text(*json, "password"), text(*chosen, "invitation")};
}

} // namespace

void Profile::setHubProgram(const QString& program)
{
    m_ownHub = std::make_unique<OwnHub>(program, m_folder.path() + QStringLiteral("/hub"));
    connect(m_ownHub.get(), &OwnHub::running, this, &Profile::ownHubListens);
    connect(m_ownHub.get(), &OwnHub::failed, this, &Profile::ownHubFailed);
}

bool Profile::hasSample() const
{
    QFile file(m_ownHub->folder() + QStringLiteral("/hub.json"));
    if (!file.open(QIODevice::ReadOnly)) return false;
    const auto json = cj1::parse(file.readAll());
    return json && boolean(*json, "sample");
}

Result<SecureBytes> Profile::ownHubKey()
{
    const std::scoped_lock lock(m_unlocked->mutex);
    auto key = m_unlocked->keys->secret(KeyPurpose::Files, KeySecret);
    if (!key && key.error().is("secret_missing")) return m_unlocked->keys->makeSecret(KeyPurpose::Files, KeySecret);
    return key;
}

std::optional<QString> Profile::ownPassword() const
{
    if (!isUnlocked() || !hasOwnHub()) return {};
    const std::scoped_lock lock(m_unlocked->mutex);
    const auto secret = m_unlocked->keys->secret(KeyPurpose::Files, PasswordSecret);
    if (!secret) return {};
    return QString::fromUtf8(reinterpret_cast<const char*>(secret->data()), static_cast<qsizetype>(secret->size()));
}

HubAddress Profile::reachable(HubAddress hub) const
{
    // The name of an own hub stays, its port does not.
    if (hasOwnHub() && m_ownHub->state() == OwnHub::State::Running) hub.url.setPort(m_ownHub->port());
    return hub;
}

void Profile::startOwnHub()
{
    const auto c = credentials();
    if (!c || !hasOwnHub()) return;
    auto key = ownHubKey();
    if (key) m_ownHub->start(std::move(*key), static_cast<quint16>(c->hub.url.port(0)));
}

void Profile::ownHubListens(quint16 port)
{
    if (!isUnlocked()) return;
    bool moved = false;
    {
        const std::scoped_lock lock(m_unlocked->mutex);
        auto c = readCredentials(*m_unlocked->keys);
        moved = c && c->hub.url.port() != port;
        if (moved) {
            c->hub.url.setPort(port);
            (void)writeCredentials(*m_unlocked->keys, *c);
        }
    }
    if (moved) Q_EMIT ownHubMoved();
    Q_EMIT ownHubRunning();
}

void Profile::makeOwnHub(OwnHub::Kind kind, const HubSession::Enrolment& who, Answer done)
{
    if (!isUnlocked()) return done(fail("locked"));
    m_ownHub->stop();
    auto key = ownHubKey();
    if (!key) return done(failure(key));
    m_ownHub->make(kind, *key, QString::fromStdString(who.email), [this, kind, who, done](Result<QByteArray> printed) {
        if (!printed) return done(failure(printed));
        if (!isUnlocked()) return done(fail("locked"));
        auto again = ownHubKey();
        if (!again) return done(failure(again));
        // Whichever comes first; a context of their own ends both.
        auto* once = new QObject(this);
        connect(m_ownHub.get(), &OwnHub::running, once, [this, once, kind, printed = *printed, who, done] {
            once->deleteLater();
            once->disconnect();
            m_ownHub->disconnect(once);
            joinOwnHub(kind, printed, who, done);
        });
        connect(m_ownHub.get(), &OwnHub::failed, once, [this, once, done](const QString& code) {
            once->deleteLater();
            m_ownHub->disconnect(once);
            done(fail(code.toStdString()));
        });
        m_ownHub->start(std::move(*again), 0);
    });
}

void Profile::joinOwnHub(OwnHub::Kind kind, const QByteArray& printed, HubSession::Enrolment who, Answer done)
{
    if (!isUnlocked()) return done(fail("locked"));
    std::string invitation = printed.toStdString();
    if (kind == OwnHub::Kind::Sample) {
        const auto place = takePlace(m_ownHub->folder() + QStringLiteral("/sample.json"), who.language);
        if (!place) return done(failure(place));
        who.email = place->email;
        who.password = place->password;
        invitation = place->invitation;
    } else {
        const SecureBytes random = SecureBytes::random(24);
        who.password = base64url(QByteArray(reinterpret_cast<const char*>(random.data()), 24));
    }
    const auto link = parseInvitationLink(invitation);
    if (!link) return done(failure(link));
    {
        const std::scoped_lock lock(m_unlocked->mutex);
        const auto password = SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(who.password.data()), who.password.size()});
        if (auto ok = m_unlocked->keys->putSecret(KeyPurpose::Files, PasswordSecret, password); !ok) return done(ok);
    }
    join(*link, who, std::move(done));
}

} // namespace sek
