// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/page/signing_links.h"

#include "core/base/base64url.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/frozen.h"
#include "core/hub/codes/code_turn.h"
#include "core/hub/rights.h"

#include <algorithm>

namespace sek {

namespace {

using For = SigningLink::For;
using codes_detail::IssuedSms;

constexpr char Newest[] = "page_link_of";   ///< organisation: document → the link that counts
constexpr char Counted[] = "page_link_sent";

/// Where the devices of links come from: a link is one, though there is no key behind it.
const Uuid Space = Uuid::v5(HubActor.value, "sekretariat signing page");

Json toJson(const SigningLink& link)
{
    Json j = {{"v", 1},
              {"org", link.org.text()},
              {"for", link.purpose == For::Sign ? "sign" : "object"},
              {"ask", signing::toJson(link.ask)}};
    if (link.code)
        j["code"] = {{"handle", base64url(link.code->handle)},
                     {"channel", link.code->channel},
                     {"masked", link.code->masked},
                     {"digits", link.code->digits},
                     {"retry_at", toRfc3339(link.code->retryAt)}};
    return j;
}

std::optional<SigningLink> linkOf(const Tickets::Ticket& ticket)
{
    const Json& j = ticket.value;
    const auto org = OrgId::parse(text(j, "org"));
    auto ask = signing::askFromJson(at(j, "ask"));
    if (!org || !ask) return {};
    SigningLink link{*org, text(j, "for") == "object" ? For::Object : For::Sign, std::move(*ask), ticket.until, {}, ticket.name};
    if (const Json& code = at(j, "code"); code.is_object())
        if (const auto handle = fromBase64url(text(code, "handle")))
            link.code = SigningLink::Code{*handle, text(code, "channel"), text(code, "masked"),
                                          static_cast<int>(integer(code, "digits", 4)),
                                          parseRfc3339(text(code, "retry_at")).value_or(Instant())};
    return link;
}

Rejection later(const char* code, Instant at)
{
    return {code, {{"retry_at", toRfc3339(at)}}, {}, {}};
}

Context contextOf(const Records& records, const OrgId& org, const Caller& caller, Instant now)
{
    Context context;
    context.authority = true;
    context.org = org;
    context.actor = caller.account;
    context.device = caller.device;
    context.now = now;
    context.today = dateIn(now, text(records.get({"organisation", RecordId(org.value)}).record.value(), "time_zone", "UTC"));
    return context;
}

} // namespace

CodeVisitor SigningLink::visitor(std::string address, std::string ipPrefix) const
{
    return {AccountId(), DeviceId(Uuid::v5(Space, name)), std::move(address), std::move(ipPrefix)};
}

std::string SigningLinks::addressOf(const QByteArray& handle) const
{
    return m_options.address + "/s/" + base64url(handle);
}

QByteArray SigningLinks::issueNewest(HubTx& tx, const SigningLink& link, const std::string& what) const
{
    const QByteArray handle = what.empty() ? m_tickets.issue(tx, toJson(link), link.until) : m_tickets.issueFor(tx, what, toJson(link), link.until);
    tx.setCodeState(CodeScope::Organisation, Newest, link.document().id.text(), QByteArray::fromStdString(m_tickets.nameOf(handle)));
    return handle;
}

SigningLinks::Answer<SigningLinks::Sent> SigningLinks::send(const OrgId& org, const Caller& caller, signing::Ask ask,
                                                            std::optional<Instant> until)
{
    if (!offered()) return reject("pages_off");
    const auto kind = m_kinds.find(ask.documentKind);
    if (kind == m_kinds.end() || !kind->second.order || ask.documents.size() != 1 || ask.signerRole != "participant")
        return reject("not_allowed");
    auto tx = m_store.begin(org);
    if (!tx) return reject(tx.error().code);
    const Instant now = m_clock.now();
    const signing::DocumentRef& d = ask.documents.front();
    const Json frozen = (*tx)->get(signing::frozenKey(d.id, d.revision, d.contentHash)).record.value();
    const auto project = RecordId::parse(text(frozen, "project_id"));
    if (!project || !mayDoIn("SendSigningLink", rolesOf(**tx, caller.account), *project)) return reject("not_allowed");

    ask.surface = signing::Surface::Page;
    ask.account = {};
    ask.kioskParticipant = {};
    ask.language.clear();
    const auto order = kind->second.order(**tx, contextOf(**tx, org, caller, now), ask);
    if (!order) return std::unexpected(order.error());
    if (order->channelKind == "sms" ? !m_options.sms : !m_options.email) return reject("codes_unavailable");

    (*tx)->lockCodes();
    const std::string subject = d.id.text() + " " + std::to_string(d.revision);
    const auto times = (*tx)->tallied(CodeScope::Organisation, Counted, subject, now.plusDays(-1), static_cast<std::size_t>(m_options.perDay));
    if (!times.empty() && times.front().plusSeconds(m_options.spacing.count()) > now)
        return std::unexpected(later("too_soon", times.front().plusSeconds(m_options.spacing.count())));
    if (std::ssize(times) >= m_options.perDay) return std::unexpected(later("limit_reached", times.back().plusDays(1)));
    // They cost what codes by SMS cost, and come out of the same purse (attendance §4.1).
    if (order->channelKind == "sms") {
        const auto most = m_options.rules.smsBase + m_options.rules.smsPerParticipant * std::ssize((*tx)->all("participant"));
        const auto sent = (*tx)->tallied(CodeScope::Organisation, IssuedSms, {}, now.plusDays(-1), static_cast<std::size_t>(most));
        if (std::ssize(sent) >= most) return std::unexpected(later("limit_reached", sent.empty() ? now.plusDays(1) : sent.back().plusDays(1)));
        (*tx)->tally(CodeScope::Organisation, IssuedSms, {}, now);
    }

    const Instant longest = now.plusDays(Options::LongestDays);
    SigningLink link{org, For::Sign, ask, until && *until > now ? std::min(*until, longest) : longest, {}, {}};
    const QByteArray handle = issueNewest(**tx, link);
    const std::string name = m_tickets.nameOf(handle);
    (*tx)->tally(CodeScope::Organisation, Counted, subject, now);

    OutMessage message;
    message.cause = Uuid::v5(Space, name);
    message.id = OutMessage::idOf(message.cause, "signing_link", order->address);
    message.org = org;
    message.event = "signing_link";
    message.recipient = order->address;
    message.language = order->language;
    message.params = order->params;
    message.params["link"] = addressOf(handle);
    message.params["until"] = toRfc3339(link.until);
    message.queuedAt = now;
    message.expiresAt = link.until;
    message.channel = order->channelKind;
    (*tx)->queueMessage(message);
    m_log.note(**tx, org, "signing_link_sent", d.id,
               {{"actor", caller.account.text()}, {"device", caller.device.text()}, {"channel", order->channelKind}}, now);
    if (auto done = (*tx)->commit(); !done) return reject(done.error().code);
    return Sent{order->channelKind, order->maskedAddress, link.until};
}

std::optional<SigningLink> SigningLinks::find(const std::string& written) const
{
    if (!offered()) return {};
    const auto handle = fromBase64url(written);
    const auto ticket = handle ? m_tickets.find(*handle) : std::nullopt;
    auto link = ticket ? linkOf(*ticket) : std::nullopt;
    if (!link) return {};
    if (link->purpose == For::Object) return link;
    const auto tx = m_store.look(link->org);
    if (!tx) return {};
    const QByteArray newest = (*tx)->codeState(CodeScope::Organisation, Newest, link->document().id.text());
    return newest == QByteArray::fromStdString(link->name) ? link : std::nullopt;
}

Done SigningLinks::noteCode(const SigningLink& link, const CodeSent& sent) const
{
    auto tx = m_store.begin(link.org);
    if (!tx) return failure(tx);
    SigningLink now = link;
    now.code = SigningLink::Code{sent.handle, sent.channel, sent.masked, sent.digits, sent.retryAt};
    m_tickets.change(**tx, {now.name, toJson(now), now.until});
    return (*tx)->commit();
}

void SigningLinks::addTo(HubTx& tx, const OrgId& org, const std::vector<Record>& puts, OutMessage& message) const
{
    if (message.event == "receipt_signed") addToReceipt(tx, org, puts, message);
    if (message.event == "reminder_unsigned") addToReminder(tx, org, message);
}

void SigningLinks::addToReminder(HubTx& tx, const OrgId& org, OutMessage& message) const
{
    const Json document = message.params.value("document", Json::object());
    message.params.erase("document"); // no text says it
    const auto id = RecordId::parse(text(document, "id")), signer = RecordId::parse(text(document, "signer_id"));
    const auto kind = m_kinds.find(text(document, "kind"));
    if (!offered() || !id || !signer || kind == m_kinds.end() || !kind->second.order) return;
    SigningLink link;
    link.org = org;
    link.ask.documentKind = kind->first;
    link.ask.documents = {{*id, static_cast<int>(integer(document, "revision", 1)), text(document, "content_hash")}};
    link.ask.signerRole = "participant";
    link.ask.signer = *signer;
    link.ask.surface = signing::Surface::Page;
    const Instant now = m_clock.now();
    // Nobody is sent to a page that would not let them sign.
    if (!kind->second.order(tx, contextOf(tx, org, {HubActor, {}, {}, true}, now), link.ask)) return;
    link.until = now.plusDays(Options::LongestDays);
    // By two channels it is one reminder: the link in the one must not end that in the other.
    message.params["link"] = addressOf(issueNewest(tx, link, "reminder " + message.cause.text() + " " + id->text()));
    // A text message has no room for both ways of signing: it is the one with the link then.
    if (message.channel == "sms") message.event = "signing_link";
}

void SigningLinks::addToReceipt(HubTx& tx, const OrgId& org, const std::vector<Record>& puts, OutMessage& message) const
{
    if (!offered()) return;
    for (const Record& r : puts) {
        if (r.key.kind != signing::kind::Signature) continue;
        const Json body = r.value();
        const auto signer = RecordId::parse(text(body, "signer_id")), document = RecordId::parse(text(body, "document_id"));
        if (!signer || !document || text(body, "signer_role") != "participant") continue;
        SigningLink link;
        link.org = org;
        link.purpose = For::Object;
        link.ask.documentKind = text(body, "document_kind");
        link.ask.documents = {{*document, static_cast<int>(integer(body, "revision", 1)), text(body, "content_hash")}};
        link.ask.signerRole = "participant";
        link.ask.signer = *signer;
        link.ask.surface = signing::Surface::Page;
        const auto days = std::min<std::int64_t>(integer(message.params, "dispute_days", Options::ObjectDays), Options::ObjectDays);
        if (days <= 0) return;
        link.until = m_clock.now().plusDays(static_cast<int>(days));
        message.params["link"] = addressOf(m_tickets.issue(tx, toJson(link), link.until));
        return;
    }
}

} // namespace sek
