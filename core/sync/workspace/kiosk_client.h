// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signing.h"
#include "core/sync/workspace/workspace.h"

#include <QByteArray>
#include <QPointer>

#include <functional>
#include <memory>

namespace sek {

/// A screen handed over to one participant, from the client's side: all it sends to the hub goes under its own token, which
/// opens one document of that person and nothing else (attendance §6). The end of this object gives the token back.
class KioskClient
{
public:
    using Opened = std::function<void(Result<std::shared_ptr<KioskClient>>)>;
    /// Asks the hub for the token of `ask`'s one document and signer. Fails with the hub's code, `unreachable` …
    static void open(Workspace& workspace, const OrgId& org, const signing::Ask& ask, QObject* context, Opened done);
    /// One whose token is there already.
    static std::shared_ptr<KioskClient> of(Workspace& workspace, const OrgId& org, QByteArray token);
    ~KioskClient();
    KioskClient(const KioskClient&) = delete;
    KioskClient& operator=(const KioskClient&) = delete;

    const QByteArray& token() const { return m_token; }
    /// *Not correct*: kept by the hub when it answers without a failure.
    void refuse(int revision, const QString& reason, const QString& words, QObject* context, std::function<void(Done)> done);

private:
    KioskClient(Workspace& workspace, const OrgId& org, QByteArray token) : m_workspace(&workspace), m_org(org), m_token(std::move(token)) {}
    QString path(const char* rest) const;

    QPointer<Workspace> m_workspace;
    OrgId m_org;
    QByteArray m_token;
};

} // namespace sek
