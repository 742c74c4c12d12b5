// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hub_folder.h"

#include "core/base/base64url.h"
#include "core/evidence/es256.h"
#include "core/keys/wrapping.h"
#include "core/system/certificate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>

namespace sek {

namespace {

Done writePrivate(const QString& path, const QByteArray& bytes)
{
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly)) return fail("file_io");
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (out.write(bytes) != bytes.size() || !out.commit()) return fail("file_io");
    return {};
}

Result<QByteArray> read(const QString& path)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) return fail("file_io");
    return in.read(1024 * 1024);
}

QByteArray secret(Random& random)
{
    std::array<std::uint8_t, 32> b{};
    random.fill(b);
    return QByteArray(reinterpret_cast<const char*>(b.data()), 32);
}

/// A file of an embedded hub: sealed under a key of its own, derived from the hub's.
QByteArray sealed(const HubKey& key, std::string_view name, const QByteArray& bytes)
{
    if (!key) return bytes;
    const std::span plain(reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    return wrapKey(SecureBytes::copyOf(plain), deriveKey(*key, "hub files", 1), {{}, name, 1});
}

Result<QByteArray> unsealed(const HubKey& key, std::string_view name, const QByteArray& bytes)
{
    if (!key) return bytes;
    const auto plain = unwrapKey(bytes, deriveKey(*key, "hub files", 1), {{}, name, 1});
    if (!plain) return fail("hub_key");
    return QByteArray(reinterpret_cast<const char*>(plain->data()), static_cast<qsizetype>(plain->size()));
}

/// What a change of the seal key has left behind: the keys before, and the changes by organisation.
Json pastOf(const SealKeys& keys)
{
    Json all = Json::array(), changes = Json::array(); // a list: an organisation's id is no name of a member
    for (const QByteArray& jwk : keys.all) all.push_back(*cj1::parse(jwk));
    for (const auto& [org, list] : keys.changes)
        for (const SignedKeyChange& c : list) changes.push_back({{"by_new", c.byNew}, {"by_old", c.byOld}, {"org", org.text()}});
    return {{"keys", all}, {"changes", changes}};
}

Result<SealKeys> sealKeysOf(const Json& past, const QByteArray& current)
{
    SealKeys out;
    const Json &keys = at(past, "keys"), &changes = at(past, "changes");
    if (keys.is_array())
        for (const Json& jwk : keys) out.all.push_back(cj1::write(jwk));
    if (out.all.empty()) out.all = {current};
    if (out.all.back() != current) return fail("hub_secrets", "seal_keys");
    if (changes.is_array())
        for (const Json& c : changes) {
            const auto org = OrgId::parse(text(c, "org"));
            if (!org) return fail("hub_secrets", "seal_keys");
            out.changes[*org].push_back({text(c, "by_old"), text(c, "by_new")});
        }
    return out;
}

Json toJson(const HubConfig& c)
{
    return {{"name", c.name},     {"embedded", c.embedded},               {"public_address", c.publicAddress},        {"listen", c.listen},
            {"port", c.port},     {"open_registration", c.openRegistration},  {"sample", c.sample}, {"signing_page", c.signingPage},
            {"workers", c.workers}, {"database", c.database},                 {"hosts", c.hosts},
            {"trusted_proxies", c.trustedProxies}, {"mail", toJson(c.mail)}, {"sms", toJson(c.sms)}};
}

std::vector<std::string> texts(const Json& list)
{
    std::vector<std::string> out;
    if (!list.is_array()) return out;
    for (const Json& one : list)
        if (one.is_string()) out.push_back(one.get<std::string>());
    return out;
}

HubConfig configOf(const Json& j)
{
    HubConfig c;
    c.name = text(j, "name", c.name);
    c.publicAddress = text(j, "public_address", c.publicAddress);
    c.listen = text(j, "listen", c.listen);
    c.port = static_cast<std::uint16_t>(integer(j, "port", c.port));
    c.openRegistration = boolean(j, "open_registration");
    c.sample = boolean(j, "sample");
    c.signingPage = boolean(j, "signing_page");
    c.embedded = boolean(j, "embedded");
    c.workers = static_cast<int>(std::clamp<std::int64_t>(integer(j, "workers", c.workers), 1, 64));
    c.database = text(j, "database");
    c.hosts = texts(at(j, "hosts"));
    c.trustedProxies = texts(at(j, "trusted_proxies"));
    c.mail = mailConfigOf(at(j, "mail"));
    c.sms = smsConfigOf(at(j, "sms"));
    return c;
}

} // namespace

QString HubFolder::file(const char* name) const
{
    return m_path + u'/' + QLatin1String(name);
}

Result<std::unique_ptr<QLockFile>> HubFolder::lock() const
{
    auto lock = std::make_unique<QLockFile>(file("hub.lock"));
    lock->setStaleLockTime(0); // however long it serves; only a dead process's lock is stale
    if (!lock->tryLock(0)) return fail("hub_running");
    return lock;
}

QString HubFolder::pathOf(const std::string& name) const
{
    const QString path = QString::fromStdString(name);
    return QFileInfo(path).isAbsolute() ? path : m_path + u'/' + path;
}

Result<std::string> HubFolder::secretFile(const std::string& name) const
{
    QFile file(pathOf(name));
    constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (name.empty() || (file.permissions() & Others) || !file.open(QIODevice::ReadOnly)) return fail("secret_file");
    QByteArray bytes = file.read(1024);
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) bytes.chop(1);
    if (bytes.isEmpty()) return fail("secret_file");
    return bytes.toStdString();
}

Result<std::string> HubFolder::token(const char* name, Random& random) const
{
    const QString path = file(name);
    if (!QFile::exists(path))
        if (auto ok = writePrivate(path, QByteArray::fromStdString(base64url(secret(random)) + "\n")); !ok) return failure(ok);
    const auto bytes = read(path);
    if (!bytes || bytes->trimmed().size() < 32) return fail("file_io", name);
    return bytes->trimmed().toStdString();
}

Done HubFolder::writeSecrets() const
{
    const Json secrets = {{"pepper", base64url(m_secrets.pepper)},
                          {"c3", base64url(m_secrets.c3)},
                          {"claims", base64url(m_secrets.claims)},
                          {"device_key", base64url(m_secrets.deviceKey)},
                          {"seal_key", base64url(m_secrets.sealKey)},
                          {"seal_keys", pastOf(m_secrets.sealKeys)}};
    return writePrivate(file("secrets.json"), sealed(m_storeKey, "secrets.json", cj1::write(secrets)));
}

Done HubFolder::replaceSealKey(const Es256Key& next, SealKeys keys)
{
    m_secrets.sealKey = next.pkcs8().bytes();
    m_secrets.sealKeys = std::move(keys);
    return writeSecrets();
}

Result<HubFolder> HubFolder::create(const QString& path, HubConfig config, Random& random, HubKey key)
{
    config.embedded = key != nullptr;
    HubFolder f;
    f.m_path = QDir(path).absolutePath();
    if (QFile::exists(f.file("hub.json"))) return fail("hub_exists");
    if (!QDir().mkpath(f.m_path)) return fail("file_io");
    QFile::setPermissions(f.m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const std::string host = config.publicAddress.substr(0, config.publicAddress.find(':'));
    const SelfSigned tls = makeSelfSigned(host, 3650);
    const Json secrets = {{"pepper", base64url(secret(random))},
                          {"c3", base64url(secret(random))},
                          {"claims", base64url(secret(random))},
                          {"device_key", base64url(Es256Key::generate().pkcs8().bytes())},
                          {"seal_key", base64url(Es256Key::generate().pkcs8().bytes())}};
    const std::pair<const char*, QByteArray> files[] = {
        {"tls.crt", tls.certificatePem},
        {"tls.key", sealed(key, "tls.key", tls.keyPem)},
        {"secrets.json", sealed(key, "secrets.json", cj1::write(secrets))},
        {"hub.json", QByteArray::fromStdString(toJson(config).dump(2) + "\n")}, // last: its presence means complete
    };
    for (const auto& [name, bytes] : files)
        if (auto ok = writePrivate(f.file(name), bytes); !ok) return failure(ok);
    return open(path, std::move(key));
}

Result<HubFolder> HubFolder::open(const QString& path, HubKey key)
{
    HubFolder f;
    f.m_path = QDir(path).absolutePath();
    const auto config = read(f.file("hub.json"));
    if (!config) return fail("hub_missing");
    const auto json = cj1::parse(*config);
    if (!json || !json->is_object()) return fail("hub_config");
    f.m_config = configOf(*json);
    if (f.m_config.embedded != (key != nullptr)) return fail("hub_key");
    f.m_storeKey = key;
    auto secrets = read(f.file("secrets.json"));
    if (secrets) secrets = unsealed(key, "secrets.json", *secrets);
    if (!secrets && secrets.error().is("hub_key")) return failure(secrets);
    const auto s = secrets ? cj1::parse(*secrets, {1024 * 1024, cj1::MaxDepth}) : Result<Json>(fail("hub_secrets"));
    if (!s) return fail("hub_secrets");
    const std::pair<const char*, QByteArray*> fields[] = {{"pepper", &f.m_secrets.pepper},
                                                          {"c3", &f.m_secrets.c3},
                                                          {"claims", &f.m_secrets.claims},
                                                          {"device_key", &f.m_secrets.deviceKey},
                                                          {"seal_key", &f.m_secrets.sealKey}};
    for (const auto& [name, target] : fields) {
        const auto bytes = fromBase64url(text(*s, name));
        if (!bytes || bytes->size() < 32) return fail("hub_secrets", name); // fails closed (SEC-48)
        *target = *bytes;
    }
    const auto sealKey = Es256Key::fromPkcs8(f.m_secrets.sealKey);
    auto sealKeys = sealKey ? sealKeysOf(at(*s, "seal_keys"), sealKey->publicKey().jwk()) : Result<SealKeys>(fail("hub_secrets", "seal_key"));
    if (!sealKeys) return failure(sealKeys);
    f.m_secrets.sealKeys = std::move(*sealKeys);
    const auto certificate = read(f.file("tls.crt"));
    auto tlsKey = read(f.file("tls.key"));
    if (tlsKey) tlsKey = unsealed(key, "tls.key", *tlsKey);
    if (!certificate || !tlsKey) return fail("hub_certificate");
    f.m_certificate = *certificate;
    f.m_key = *tlsKey;
    return f;
}

} // namespace sek
