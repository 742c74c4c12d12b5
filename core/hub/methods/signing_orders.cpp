// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/methods/signing_orders.h"

#include "core/base/hash.h"

#include <array>

namespace sek {

namespace {

constexpr char Kept[] = "signing_order";

Context contextOf(const Records& records, const OrgId& org, const CodeVisitor& who, Instant now)
{
    Context c;
    c.authority = true;
    c.org = org;
    c.actor = who.account;
    c.device = who.device;
    c.now = now;
    c.today = dateIn(now, text(records.get({"organisation", RecordId(org.value)}).record.value(), "time_zone", "UTC"));
    return c;
}

} // namespace

/// What is kept while the person is at the issuer.
struct SigningOrders::Open
{
    std::string id;
    signing::Ask ask;
    std::string reference;
    DeviceId device;
    Instant expiresAt;

    QByteArray bytes() const
    {
        return cj1::write({{"ask", signing::toJson(ask)}, {"reference", reference}, {"device", device.text()}, {"expires_at", toRfc3339(expiresAt)}});
    }
};

std::optional<SigningOrders::Open> SigningOrders::find(HubTx& tx, const CodeVisitor& who, const std::string& order) const
{
    const auto j = cj1::parse(tx.codeState(CodeScope::Organisation, Kept, order));
    if (!j) return {};
    auto ask = signing::askFromJson(at(*j, "ask"));
    const auto device = DeviceId::parse(text(*j, "device"));
    const auto until = parseRfc3339(text(*j, "expires_at"));
    if (!ask || !device || !until) return {};
    if (ask->account != who.account || *device != who.device || ask->kioskParticipant != who.kioskParticipant) return {};
    return Open{order, std::move(*ask), text(*j, "reference"), *device, *until};
}

MethodTask SigningOrders::taskOf(const Open& open, const signing::Order& order, const CodeVisitor& who) const
{
    const signing::DocumentRef& d = open.ask.documents.front();
    return {open.ask.documentKind, d.id.text(), d.revision, order.boundHash, order.visibleText, order.identityNumber, order.language, who.address};
}

SigningOrders::Answer<SigningOrders::Opened> SigningOrders::begin(const OrgId& org, const CodeVisitor& who, signing::Ask ask)
{
    ask.account = who.account;
    ask.kioskParticipant = who.kioskParticipant;
    ask.offlineUntil = {};
    ask.method = m.method.name();
    const auto kind = m.kinds.find(ask.documentKind);
    if (kind == m.kinds.end() || !kind->second.order || ask.documents.size() != 1) return reject("not_allowed");
    std::array<std::uint8_t, 16> handle{};
    m.random.fill(handle);
    Open open{hex(QByteArray(reinterpret_cast<const char*>(handle.data()), 16)), std::move(ask), {}, who.device, {}};
    MethodTask task;
    {
        auto tx = m.store.look(org);
        if (!tx) return reject(tx.error().code);
        const auto order = kind->second.order(**tx, contextOf(**tx, org, who, m.clock.now()), open.ask);
        if (!order) return std::unexpected(order.error());
        task = taskOf(open, *order, who);
    }
    auto begun = m.method.begin(task);
    if (!begun) return reject("order_failed");
    open.reference = begun->reference;
    open.expiresAt = begun->expiresAt;
    auto tx = m.store.begin(org);
    if (!tx) return reject(tx.error().code);
    // Decided anew: the document may have moved on while the issuer was asked.
    const auto noted = m.device.within(**tx, org, "NoteCodeOpened", {{"ask", signing::toJson(open.ask)}, {"challenge", open.id}}, "order opened " + open.id);
    if (!noted) {
        m.method.cancel(open.reference);
        return std::unexpected(noted.error());
    }
    (*tx)->setCodeState(CodeScope::Organisation, Kept, open.id, open.bytes());
    m.log.note(**tx, org, "order_opened", open.ask.documents.front().id, {{"actor", who.account.text()}, {"method", m.method.name()}}, m.clock.now());
    if (auto done = (*tx)->commit(); !done) return reject(done.error().code);
    return Opened{open.id, begun->ui, open.expiresAt};
}

Done SigningOrders::close(const OrgId& org, const Open& open, signing::Cause cause, const char* why)
{
    auto tx = m.store.begin(org);
    if (!tx) return failure(tx);
    (*tx)->setCodeState(CodeScope::Organisation, Kept, open.id, {});
    (void)m.device.within(**tx, org, "NoteCodeClosed",
                          {{"ask", signing::toJson(open.ask)}, {"challenge", open.id}, {"cause", std::string(signing::name(cause))}},
                          "order closed " + open.id);
    m.log.note(**tx, org, "order_ended", open.ask.documents.front().id, {{"method", m.method.name()}, {"cause", why}}, m.clock.now());
    return (*tx)->commit();
}

SigningOrders::Answer<std::optional<std::int64_t>> SigningOrders::poll(const OrgId& org, const CodeVisitor& who, const std::string& id)
{
    std::optional<Open> open;
    std::optional<signing::Order> order;
    {
        auto tx = m.store.begin(org);
        if (!tx) return reject(tx.error().code);
        open = find(**tx, who, id);
        if (!open) return reject("order_not_live");
        const auto kind = m.kinds.find(open->ask.documentKind);
        // The document has to be what was read when the issuer was asked; it waits, so that the order may go on.
        if (kind != m.kinds.end())
            if (auto now = kind->second.order(**tx, contextOf(**tx, org, who, m.clock.now()), open->ask)) order = std::move(*now);
    }
    const auto failed = [&](signing::Cause cause, const char* why) -> Answer<std::optional<std::int64_t>> {
        if (auto done = close(org, *open, cause, why); !done) return reject(done.error().code);
        return reject("order_failed");
    };
    if (!order) {
        m.method.cancel(open->reference);
        return failed(signing::Cause::Revoked, "document_changed");
    }
    const auto state = m.method.poll(open->reference);
    if (!state) return std::optional<std::int64_t>(); // the issuer cannot be reached: asked again
    if (const auto* pending = std::get_if<MethodPending>(&*state); pending) {
        if (m.clock.now() < open->expiresAt) return std::optional<std::int64_t>();
        m.method.cancel(open->reference);
        return failed(signing::Cause::Expired, "expired");
    }
    if (std::holds_alternative<MethodFailed>(*state)) return failed(signing::Cause::Revoked, "failed");
    const MethodEvidence& evidence = std::get<MethodEvidence>(*state);
    // Somebody else's signature is worth nothing here; whose it was goes neither into the log nor to the screen.
    if (evidence.identityNumber != order->identityNumber) return failed(signing::Cause::Revoked, "other_person");
    if (!m.method.verify(evidence, taskOf(*open, *order, who))) return failed(signing::Cause::Revoked, "evidence");
    signing::Proof proof;
    proof.method = m.method.name();
    proof.signedAt = m.clock.now();
    proof.challenge = open->id;
    proof.surface = open->ask.surface;
    proof.device = who.device;
    proof.ipPrefix = who.ipPrefix;
    proof.evidence = hex(sha256(evidence.signature + evidence.status));
    auto tx = m.store.begin(org);
    if (!tx) return reject(tx.error().code);
    const auto signedAs = m.device.within(**tx, org, "RecordSignature", {{"ask", signing::toJson(open->ask)}, {"proof", signing::toJson(proof)}},
                                          "order complete " + open->id);
    if (!signedAs) {
        tx->reset(); // the order is closed in a transaction of its own
        return failed(signing::Cause::Revoked, "document_changed");
    }
    (*tx)->setCodeState(CodeScope::Organisation, Kept, open->id, {});
    m.log.note(**tx, org, "order_complete", open->ask.documents.front().id, {{"method", m.method.name()}}, m.clock.now());
    if (auto done = (*tx)->commit(); !done) return reject(done.error().code);
    return std::optional(*signedAs);
}

Done SigningOrders::cancel(const OrgId& org, const CodeVisitor& who, const std::string& id)
{
    std::optional<Open> open;
    {
        auto tx = m.store.begin(org);
        if (!tx) return failure(tx);
        open = find(**tx, who, id);
    }
    if (!open) return {};
    m.method.cancel(open->reference);
    return close(org, *open, signing::Cause::Revoked, "cancelled");
}

} // namespace sek
