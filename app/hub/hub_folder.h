// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/mail_config.h"
#include "app/hub/sms_config.h"
#include "core/base/json.h"
#include "core/base/ports.h"
#include "core/evidence/es256.h"
#include "core/hub/seal_keys.h"
#include "core/keys/secure_bytes.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace sek {

/// What the operator decides. `hub.json` in the hub's folder; every value has a default.
struct HubConfig
{
    std::string name = "Sekretariat hub";
    std::string publicAddress = "127.0.0.1:7443"; ///< host:port as clients and invitations name it
    std::string listen = "127.0.0.1";
    std::uint16_t port = 7443;
    std::string database;        ///< empty: `hub.db` in the folder; else `postgresql://user@host/database` or `postgresql:///database?host=/socket/folder&user=name`
    bool openRegistration = false;
    bool signingPage = false;    ///< participants sign in a browser; wants a certificate that everybody trusts
    bool sample = false;         ///< made by `sample`: messages go to a maildir, evidence says so
    bool embedded = false;       ///< of one desktop program: database and secrets are sealed with a key that comes over stdin
    int workers = 4;
    std::vector<std::string> hosts;          ///< further names it answers to, beside its public address (Host field)
    std::vector<std::string> trustedProxies; ///< addresses whose X-Forwarded-For counts (SEC-44)
    MailConfig mail;
    SmsConfig sms;
};

/// The key of an embedded hub, 32 bytes; null for a hub of its own.
using HubKey = std::shared_ptr<const SecureBytes>;

/// Secrets of one hub, each with one purpose. `secrets.json`, 0600; in production a service credential.
struct HubSecrets
{
    QByteArray pepper;    ///< tokens and keyed lookups
    QByteArray c3;        ///< fields at rest
    QByteArray claims;    ///< hashes of hub-wide facts
    QByteArray deviceKey; ///< PKCS#8 of the hub's own device
    QByteArray sealKey;   ///< PKCS#8 of the seal key
    SealKeys sealKeys;    ///< the public ones, and what ties each to the one before
};

/// A hub's folder: configuration, secrets, certificate, database.
class HubFolder
{
public:
    /// Makes everything new. With a key the hub is an embedded one. Fails with `hub_exists`, `file_io`.
    static Result<HubFolder> create(const QString& path, HubConfig config, Random& random, HubKey key = {});
    /// Fails with `hub_missing`, `hub_config`, `hub_secrets`, `hub_key` (an embedded hub without its key, or with another).
    static Result<HubFolder> open(const QString& path, HubKey key = {});

    /// Keeps the folder for one process: the hub that serves it, or a restore. A process that was killed does not hold it
    /// any more. Fails with `hub_running`.
    Result<std::unique_ptr<QLockFile>> lock() const;

    /// What `GET /metrics` is asked with: `metrics.token` in the folder, made when there is none. Fails with `file_io`.
    Result<std::string> metricsToken(Random& random) const { return token("metrics.token", random); }
    /// What a gateway's reports are known by: `sms_report.token`, the same way.
    Result<std::string> reportToken(Random& random) const { return token("sms_report.token", random); }

    /// A path of the configuration: in the folder, or an absolute one.
    QString pathOf(const std::string& name) const;
    /// One line of a file that only the hub may read: a password, a token. Fails with `secret_file`.
    Result<std::string> secretFile(const std::string& name) const;

    /// From the next start on this is the seal key. Fails with `file_io`.
    Done replaceSealKey(const Es256Key& next, SealKeys keys);

    QString file(const char* name) const;
    const QString& path() const { return m_path; }
    const HubConfig& config() const { return m_config; }
    const HubSecrets& secrets() const { return m_secrets; }
    const HubKey& storeKey() const { return m_storeKey; }
    QByteArray certificatePem() const { return m_certificate; }
    QByteArray keyPem() const { return m_key; }

private:
    Done writeSecrets() const;
    Result<std::string> token(const char* name, Random& random) const;

    QString m_path;
    HubConfig m_config;
    HubSecrets m_secrets;
    HubKey m_storeKey;
    QByteArray m_certificate;
    QByteArray m_key;
};

} // namespace sek
