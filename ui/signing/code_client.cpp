// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/code_client.h"

#include "core/sync/workspace/codes_client.h"

#include <QDateTime>

#include <memory>

namespace sek {

namespace {

CodeOnItsWay taken(const CodeUnderWay& c)
{
    // The hub says instants; a clock that is wrong here by more than the code lives shows a full span instead of none.
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    constexpr qint64 Most = 10 * 60'000;
    qint64 life = c.expiresAt.ms - now;
    if (life <= 0 || life > Most) life = Most;
    const qint64 retry = std::clamp<qint64>(c.retryAt.ms - now, 0, Most);
    return {QByteArray::fromStdString(c.handle), QString::fromStdString(c.channel), QString::fromStdString(c.masked), c.digits, life, retry, c.attemptsLeft};
}

} // namespace

CodeWay codeWay(Workspace& workspace, const OrgId& org, QObject* context, std::function<signing::Ask()> ask,
                const QByteArray& token)
{
    const auto client = std::make_shared<CodesClient>(workspace, token);
    const auto asked = [](CodeWay::Answer<CodeOnItsWay> done) {
        return [done = std::move(done)](const CodeAnswer& answer, const CodeUnderWay& code) {
            if (answer.ok()) done(taken(code));
            else done(std::unexpected(Rejection{.code = answer.result, .params = answer.params}));
        };
    };
    CodeWay way;
    way.ask = [client, org, context, ask, asked](CodeWay::Answer<CodeOnItsWay> done) { client->ask(org, ask(), context, asked(std::move(done))); };
    way.again = [client, org, context, asked](const QByteArray& handle, CodeWay::Answer<CodeOnItsWay> done) {
        client->resend(org, handle.toStdString(), context, asked(std::move(done)));
    };
    way.submit = [client, org, context](const QByteArray& handle, const QString& code, CodeWay::Answer<bool> done) {
        client->enter(org, handle.toStdString(), code, context, [done = std::move(done)](const CodeAnswer& answer) {
            if (answer.ok()) done(true);
            else done(std::unexpected(Rejection{.code = answer.result, .params = answer.params}));
        });
    };
    way.cancel = [client, org, context](const QByteArray& handle) { client->revoke(org, handle.toStdString(), context, [](const CodeAnswer&) {}); };
    return way;
}

} // namespace sek
