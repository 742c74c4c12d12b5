// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/sample_hand.h"

#include "core/base/wipe.h"
#include "core/envelope/box_key.h"
#include "core/envelope/envelope.h"
#include "core/hub/accounts/sign_in.h"
#include "core/hub/page/signing_links.h"

#include <array>

namespace sek {

Result<std::shared_ptr<SamplePerson>> SampleHand::enrol(const Json& user, const std::string& password, std::optional<OrgId> org)
{
    const Json& body = at(user, "body");
    NewInvitation wanted;
    wanted.kind = InvitationKind::Account;
    wanted.email = text(body, "email");
    wanted.inviter = HubActor;
    wanted.org = org;
    if (org) wanted.grants = at(user, "grants");
    const auto invitation = Invitations(m_services.env()).make(wanted);
    if (!invitation) return failure(invitation);
    const Es256Key key = Es256Key::generate();
    Es256Signer proof(key, std::string(ProofTyp));
    const std::string nonce = m_services.env().nonce();
    SignIn signIn(m_services.env());
    const auto in = signIn.enrol({invitation->token, wanted.email, password,
                                  text(body, "first_name") + " " + text(body, "last_name"), text(user, "language"),
                                  {"sample", key.publicKey().jwk()}, nonce,
                                  proof.sign(proofBytes({"enrol", m_services.env().hub, nonce})), "127.0.0.1", false});
    if (!in) return failure(in);
    m_services.takeEvents();
    auto person = std::make_shared<SamplePerson>();
    person->account = in->account;
    person->device = in->device;
    person->signer = std::make_unique<Es256Signer>(key);
    person->envelopes = std::make_unique<Es256Signer>(key, std::string(EnvelopeTyp));
    return person;
}

Done SampleHand::push(SamplePerson& person, const OrgId& org, const std::vector<Command>& commands)
{
    std::vector<PushedItem> items;
    for (const auto& [name, args] : commands) {
        SignedCommand c;
        c.args = cj1::write(args);
        const Uuid id = Uuid::v7(m_services.clock(), m_services.random());
        c.salt = QByteArray(reinterpret_cast<const char*>(id.bytes().data()), 16);
        c.head = {CommandId(id), org, person.account, person.device, ++person.sent[org], name, 1, 0,
                  m_services.clock().now(), {}, argsHash(c.salt, c.args)};
        c.jws = person.signer->sign(headBytes(c.head));
        items.push_back({std::move(c), 0, {}});
    }
    const auto reply = m_services.authority().push(org, {person.account, person.device, person.signer->publicJwk(), true}, items);
    if (!reply) return failure(reply);
    if (!reply->stopped.empty()) return fail(reply->stopped);
    for (std::size_t i = 0; i < reply->answers.size(); ++i) {
        const PushAnswer& answer = reply->answers[i];
        if (answer.accepted()) continue;
        std::string where = commands[i].first;
        for (const Issue& issue : answer.rejection->issues) where += " " + issue.path;
        return fail(answer.rejection->code, where);
    }
    return {};
}

Result<std::vector<OutMessage>> SampleHand::takeMessages()
{
    std::vector<OutMessage> out;
    for (;;) {
        const Instant now = m_services.clock().now();
        auto taken = m_services.store().takeMessages(now, now.plusDays(1), 100);
        if (!taken) return failure(taken);
        if (taken->empty()) return out;
        for (OutMessage& m : *taken) {
            if (auto ok = m_services.store().finishMessage(m, {MessageOutcome::State::Sent, now}); !ok) return failure(ok);
            out.push_back(std::move(m));
        }
    }
}

Result<std::string> SampleHand::messaged(const QByteArray& handle)
{
    std::array<std::uint8_t, 16> cause{};
    std::copy_n(handle.constData(), std::min<qsizetype>(16, handle.size()), reinterpret_cast<char*>(cause.data()));
    auto messages = takeMessages();
    if (!messages) return failure(messages);
    for (OutMessage& m : *messages) {
        if (m.cause != Uuid(cause)) continue;
        std::string code = text(m.secret, "code");
        wipe(m.secret);
        return code;
    }
    return fail("code_missing");
}

Done SampleHand::sign(const CodeVisitor& visitor, const OrgId& org, const signing::Ask& ask)
{
    const auto sent = m_services.codes().ask(org, visitor, ask);
    if (!sent) return fail(sent.error().code, "code of " + ask.documentKind);
    auto code = messaged(sent->handle);
    if (!code) return failure(code);
    const Wiped<std::string> wiped(*code);
    const auto done = m_services.codes().submit(org, visitor, sent->handle, *code);
    return done ? Done() : Done(fail(done.error().code, "code of " + ask.documentKind));
}

Done SampleHand::sign(const SamplePerson& person, const OrgId& org, const signing::Ask& ask)
{
    return sign(CodeVisitor{person.account, person.device, "sample", "127.0.0.0/24", ask.kioskParticipant}, org, ask);
}

Done SampleHand::signOnPage(const OrgId& org, const signing::Ask& ask)
{
    SigningLink link;
    link.org = org;
    link.ask = ask;
    link.name = "sample " + ask.documents.front().id.text();
    return sign(link.visitor("sample", "127.0.0.0/24"), org, ask);
}

Done SampleHand::signAhead(const SamplePerson& person, const OrgId& org, signing::Ask ask)
{
    const CodeVisitor visitor{person.account, person.device, "sample", "127.0.0.0/24", {}};
    const signing::DocumentRef document = ask.documents.front();
    const RecordId signer = ask.signer;
    const std::string language = ask.language;
    const auto batch = m_services.codes().prepareOffline(org, visitor, {std::move(ask)}, m_services.clock().now().plusSeconds(3600));
    if (!batch) return fail(batch.error().code, "code ahead");
    if (batch->codes.size() != 1 || !batch->codes.front()) return fail(batch->codes.empty() ? "code_missing" : batch->codes.front().error().code, "code ahead");
    const QByteArray handle = batch->codes.front()->sent.handle;
    Es256Verifier boxes{std::string(BoxKeyTyp)};
    const auto box = openBoxKey(batch->boxKey, boxes, m_services.log().keys().all.back());
    if (!box) return failure(box);
    auto code = messaged(handle);
    if (!code) return failure(code);
    const Wiped<std::string> wiped(*code);
    EnvelopeInside inside{handle, document.id, document.revision, document.contentHash, signer, person.device, batch->counter + 1, m_services.clock().now(), language, *code};
    const auto envelope = makeEnvelope(inside, org, batch->previous, box->key, *person.envelopes, m_services.random());
    wipe(inside.code);
    if (!envelope) return failure(envelope);
    const auto taken = m_services.codes().takeEnvelopes(org, visitor, person.signer->publicJwk(), {*envelope});
    if (!taken) return fail(taken.error().code, "envelope");
    if (taken->answers.size() != 1 || taken->answers.front().result != "accepted") return taken->answers.empty() ? fail("envelope") : fail(taken->answers.front().result, text(taken->answers.front().params, "reason"));
    return {};
}

} // namespace sek
