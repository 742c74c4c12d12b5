// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/codes_client.h"
#include "core/sync/workspace/kiosk_client.h"

#include <expected>
#include <optional>
#include <vector>

namespace sek {

/// A screen that several participants share, one after another, from the client's side (attendance §6). The end of this
/// object ends it at the hub, with the codes that nobody has used.
class KioskQueueClient
{
public:
    static constexpr std::size_t MostPeople = 60; ///< at once; the hub's limit

    struct Refused
    {
        RecordId document;
        Rejection why;
    };
    struct Started
    {
        std::shared_ptr<KioskQueueClient> queue; ///< null when nobody could be let in
        std::vector<Refused> refused;
    };
    /// Everybody who is not refused gets a message with a reference and a code. Fails with the hub's code, `unreachable` …
    static void start(Workspace& workspace, const OrgId& org, const std::vector<signing::Ask>& asks, QObject* context,
                      std::function<void(Result<Started>)> done);
    ~KioskQueueClient();
    KioskQueueClient(const KioskQueueClient&) = delete;
    KioskQueueClient& operator=(const KioskQueueClient&) = delete;

    struct Turn
    {
        RecordId document;
        std::shared_ptr<KioskClient> screen;
        std::optional<CodeUnderWay> code; ///< the one in the message, while it can be typed
    };
    using Entered = std::function<void(std::expected<Turn, Rejection>)>;
    /// `queue_unknown` {tries_left}, `queue_paused` {retry_at}, `report_state`, `unreachable` …
    void enter(const QString& reference, int day, int month, QObject* context, Entered done);

private:
    KioskQueueClient(Workspace& workspace, const OrgId& org, QByteArray token) : m_workspace(&workspace), m_org(org), m_token(std::move(token)) {}
    static QString path(const OrgId& org, const char* rest) { return QString::fromStdString("/v1/orgs/" + org.text() + "/kiosk/queue" + rest); }

    QPointer<Workspace> m_workspace;
    OrgId m_org;
    QByteArray m_token;
};

} // namespace sek
