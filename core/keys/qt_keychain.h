// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keychain.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace sek {

/// The operating system's keychain through QtKeychain: Credential Manager, Keychain, Secret Service. Its fallback to
/// a plain text file is off (SEC-63). Needs an event loop; used on the thread it lives in. An answer that does not
/// come within the patience, because a prompt waits for a person, counts as Refused.
class QtKeychain : public QObject, public Keychain
{
    Q_OBJECT

public:
    explicit QtKeychain(QString service, int patienceMs = 120'000, QObject* parent = nullptr);

    void read(const QString& entry, Read done) override;
    void write(const QString& entry, const SecureBytes& secret, Answered done) override;
    void remove(const QString& entry, Answered done) override;

private:
    void start(QKeychain::Job* job, const QString& entry, std::function<void(QKeychain::Job*)> done);
    KeychainAnswer answer(const QKeychain::Job* job) const;

    QString m_service;
    int m_patienceMs;
};

} // namespace sek
