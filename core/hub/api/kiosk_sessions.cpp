// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/kiosk_sessions.h"

#include "core/base/base64url.h"
#include "core/domain/attendance/report.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/channels.h"
#include "core/hub/rights.h"

#include <algorithm>

namespace sek {

namespace {

/// The projects in which the document is that participant's; none when it is not.
std::vector<RecordId> projectsOf(const Records& records, const KioskScope& scope)
{
    if (scope.documentKind == "attendance_report") {
        const auto report = attendance::report(records, scope.document);
        if (!report || !*report || (*report)->of.participantId != scope.participant) return {};
        if ((*report)->of.isOf(scope.account)) return {}; // nobody hands a screen over to themselves
        return {(*report)->of.projectId};
    }
    std::vector<RecordId> out;
    const auto channel = scope.documentKind == "contact_channel" ? signing::channel(records, scope.document) : std::nullopt;
    if (!channel || channel->ofAccount() || text(channel->body, "owner") != scope.participant.text()) return {};
    for (const Json& id : at(channel->body, "project_ids"))
        if (const auto project = RecordId::parse(id.is_string() ? id.get<std::string>() : std::string())) out.push_back(*project);
    return out;
}

/// Whether the staff may hand that document over to that participant now.
bool mayHandOver(const Records& records, const KioskScope& scope)
{
    const auto roles = rolesOf(records, scope.account);
    return std::ranges::any_of(projectsOf(records, scope), [&](const RecordId& p) { return mayDoIn("HandOver", roles, p); });
}

Json toJson(const KioskScope& s)
{
    return {{"account", s.account.text()},       {"device", s.device.text()},     {"document", s.document.text()},
            {"document_kind", s.documentKind}, {"org", s.org.text()}, {"participant", s.participant.text()}};
}

} // namespace

std::expected<KioskSessions::Opened, Rejection> KioskSessions::open(KioskScope scope) const
{
    auto tx = m_store.begin(scope.org);
    if (!tx) return reject(tx.error().code);
    const Instant now = m_clock.now();
    if (!mayHandOver(**tx, scope)) return reject("not_allowed");
    const Instant until = now.plusSeconds(LifeSeconds);
    const QByteArray handle = m_tickets.issue(**tx, toJson(scope), until);
    m_log.note(**tx, scope.org, "kiosk_entered", scope.document, {{"actor", scope.account.text()}, {"device", scope.device.text()}}, now);
    if (auto done = (*tx)->commit(); !done) return reject(done.error().code);
    return Opened{std::string(Prefix) + base64url(handle), until};
}

std::optional<KioskScope> KioskSessions::find(std::string_view bearer) const
{
    if (!isToken(bearer)) return {};
    const auto handle = fromBase64url(bearer.substr(Prefix.size()));
    const auto ticket = handle ? m_tickets.find(*handle) : std::nullopt;
    if (!ticket) return {};
    const Json& j = ticket->value;
    const auto account = AccountId::parse(text(j, "account"));
    const auto device = DeviceId::parse(text(j, "device"));
    const auto org = OrgId::parse(text(j, "org"));
    const auto document = RecordId::parse(text(j, "document")), participant = RecordId::parse(text(j, "participant"));
    if (!account || !device || !org || !document || !participant) return {};
    return KioskScope{*account, *device, *org, text(j, "document_kind"), *document, *participant, ticket->name};
}

Done KioskSessions::stillMay(const KioskScope& scope) const
{
    const auto tx = m_store.look(scope.org); // each use asks: nobody who writes waits for that
    if (!tx) return failure(tx);
    const bool may = mayHandOver(**tx, scope);
    if (auto ok = (*tx)->state(); !ok) return ok;
    return may ? Done() : fail("not_allowed");
}

Done KioskSessions::end(const KioskScope& scope) const
{
    auto tx = m_store.begin(scope.org);
    if (!tx) return failure(tx);
    (*tx)->lockCodes();
    m_tickets.end(**tx, scope.name);
    m_log.note(**tx, scope.org, "kiosk_left", scope.document, {{"actor", scope.account.text()}, {"device", scope.device.text()}}, m_clock.now());
    return (*tx)->commit();
}

} // namespace sek
