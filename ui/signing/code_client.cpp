// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/code_client.h"

#include "core/domain/signing/channels.h"

#include <QDateTime>

#include <algorithm>
#include <memory>

namespace sek {

namespace {

/// The signer's own phones and mailboxes that codes may go to, in the hub's order.
std::vector<CodeWay::Place> placesOf(const OrgViewPtr& view, const signing::Ask& ask)
{
    std::vector<CodeWay::Place> out;
    if (!view || !ask.channel.isNull()) return out; // it is this one that is being confirmed
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    for (const RecordView& c : view->attendance.channels) {
        const signing::Channel channel{c.id, c.body};
        if (text(c.body, "owner") != ask.signer.text() || channel.state(now) != "active") continue;
        out.push_back({QString::fromStdString(c.id.text()), QString::fromStdString(channel.kind()), QString::fromStdString(channel.masked())});
    }
    std::ranges::sort(out, {}, &CodeWay::Place::id);
    return out;
}

} // namespace

CodeOnItsWay onItsWay(const CodeUnderWay& c)
{
    // The hub says instants; a clock that is wrong here by more than the code lives shows a full span instead of none.
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    constexpr qint64 Most = 10 * 60'000;
    qint64 life = c.expiresAt.ms - now;
    if (life <= 0 || life > Most) life = Most;
    const qint64 retry = std::clamp<qint64>(c.retryAt.ms - now, 0, Most);
    return {QByteArray::fromStdString(c.handle), QString::fromStdString(c.channel), QString::fromStdString(c.masked), c.digits, life, retry, c.attemptsLeft};
}

std::optional<CodeAhead> codeSentAhead(const OrgView& view, const signing::Ask& ask)
{
    if (ask.documents.size() != 1 || ask.signerRole != "participant") return {};
    const signing::DocumentRef& d = ask.documents.front();
    for (const OfflineCode& c : view.offline.codes)
        if (c.document == d.id && c.revision == d.revision && c.contentHash == d.contentHash && c.typed < OfflineCode::Tries &&
            c.enterUntil.ms > QDateTime::currentMSecsSinceEpoch())
            return CodeAhead{c.challenge, QString::fromStdString(c.channel), QString::fromStdString(c.masked), c.enterUntil};
    return {};
}

CodeWay codeWay(Workspace& workspace, const OrgId& org, QObject* context, std::function<signing::Ask()> ask,
                const QByteArray& token)
{
    const auto client = std::make_shared<CodesClient>(workspace, token);
    const auto asked = [](CodeWay::Answer<CodeOnItsWay> done) {
        return [done = std::move(done)](const CodeAnswer& answer, const CodeUnderWay& code) {
            if (answer.ok()) done(onItsWay(code));
            else done(std::unexpected(Rejection{.code = answer.result, .params = answer.params}));
        };
    };
    CodeWay way;
    const auto chosen = std::make_shared<RecordId>();
    way.ask = [client, org, context, ask, asked, chosen](CodeWay::Answer<CodeOnItsWay> done) {
        signing::Ask now = ask();
        if (!chosen->isNull()) now.channel = *chosen;
        client->ask(org, now, context, asked(std::move(done)));
    };
    way.places = placesOf(workspace.view(org), ask());
    way.choose = [chosen](const QString& id) { *chosen = RecordId::parse(id.toStdString()).value_or(RecordId()); };
    way.again = [client, org, context, asked](const QByteArray& handle, CodeWay::Answer<CodeOnItsWay> done) {
        client->resend(org, handle.toStdString(), context, asked(std::move(done)));
    };
    way.look = [client, org, context](const QByteArray& handle, std::function<void(CodeDelivered)> done) {
        client->look(org, handle.toStdString(), context, [done = std::move(done)](const std::string& delivery) {
            done(delivery == "delivered" ? CodeDelivered::Yes
                 : delivery == "failed"  ? CodeDelivered::Failed
                 : delivery == "unknown" ? CodeDelivered::Unknown
                                         : CodeDelivered::NotYet);
        });
    };
    way.submit = [client, org, context](const QByteArray& handle, const QString& code, CodeWay::Answer<bool> done) {
        client->enter(org, handle.toStdString(), code, context, [done = std::move(done)](const CodeAnswer& answer) {
            if (answer.ok()) done(true);
            else done(std::unexpected(Rejection{.code = answer.result, .params = answer.params}));
        });
    };
    way.ahead = [&workspace, org, ask]() -> std::optional<CodeAhead> {
        const OrgViewPtr view = workspace.view(org);
        return view ? codeSentAhead(*view, ask()) : std::nullopt;
    };
    way.keep = [&workspace, org, context, ask](const QByteArray& handle, const QString& code, CodeWay::Answer<bool> done) {
        workspace.typeOffline(org, handle, code, ask().language, context, [done = std::move(done)](const Done& kept) {
            if (kept) done(true);
            else done(std::unexpected(Rejection{.code = kept.error().code}));
        });
    };
    way.cancel = [client, org, context](const QByteArray& handle) { client->revoke(org, handle.toStdString(), context, [](const CodeAnswer&) {}); };
    return way;
}

} // namespace sek
