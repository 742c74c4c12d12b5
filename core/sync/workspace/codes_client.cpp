// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/codes_client.h"

namespace sek {

namespace {

CodeAnswer answerOf(const Result<Json>& answer)
{
    if (!answer) return {answer.error().code, Json::object()};
    const std::string result = text(*answer, "result");
    return {result.empty() ? "foreign_answer" : result, *answer};
}

} // namespace

CodeUnderWay codeUnderWay(const Json& j)
{
    return {text(j, "handle"),
            text(j, "channel"),
            text(j, "masked"),
            static_cast<int>(integer(j, "digits", 4)),
            static_cast<int>(integer(j, "attempts_left")),
            parseRfc3339(text(j, "expires_at")).value_or(Instant()),
            parseRfc3339(text(j, "retry_at")).value_or(Instant())};
}

QString CodesClient::path(const OrgId& org, const std::string& rest) const
{
    return QString::fromStdString("/v1/orgs/" + org.text() + rest);
}

bool CodesClient::alarmed(const OrgId& org) const
{
    const OrgViewPtr view = m_workspace.view(org);
    return view && !view->logAlarm.empty();
}

void CodesClient::send(const QByteArray& method, const QString& where, const Json& body, QObject* context, Told done)
{
    m_workspace.requestAs(m_token, method, where, body, context, [done = std::move(done)](const Result<Json>& answer) { done(answerOf(answer)); });
}

void CodesClient::ask(const OrgId& org, const signing::Ask& ask, QObject* context, Asked done)
{
    if (alarmed(org)) return done({"log_alarm", Json::object()}, {});
    Json body = signing::toJson(ask);
    body.erase("account"); // whose session it is
    send("POST", path(org, "/codes"), body, context,
         [done = std::move(done)](const CodeAnswer& a) { done(a, a.ok() ? codeUnderWay(a.params) : CodeUnderWay()); });
}

void CodesClient::resend(const OrgId& org, const std::string& handle, QObject* context, Asked done)
{
    if (alarmed(org)) return done({"log_alarm", Json::object()}, {});
    send("POST", path(org, "/codes/" + handle + "/resend"), Json::object(), context,
         [done = std::move(done)](const CodeAnswer& a) { done(a, a.ok() ? codeUnderWay(a.params) : CodeUnderWay()); });
}

void CodesClient::enter(const OrgId& org, const std::string& handle, const QString& code, QObject* context, Told done)
{
    if (alarmed(org)) return done({"log_alarm", Json::object()});
    send("POST", path(org, "/codes/" + handle), {{"code", code.toStdString()}}, context, std::move(done));
}

void CodesClient::look(const OrgId& org, const std::string& handle, QObject* context, std::function<void(const std::string&)> done)
{
    send("GET", path(org, "/codes/" + handle), Json(), context,
         [done = std::move(done)](const CodeAnswer& answer) { done(answer.ok() ? text(answer.params, "delivery") : std::string()); });
}

void CodesClient::revoke(const OrgId& org, const std::string& handle, QObject* context, Told done)
{
    send("DELETE", path(org, "/codes/" + handle), Json(), context, std::move(done));
}

void CodesClient::lift(const OrgId& org, const RecordId& signer, const QString& reason, QObject* context, Told done)
{
    send("POST", path(org, "/signing-locks/" + signer.text()), {{"reason", reason.toStdString()}}, context, std::move(done));
}

} // namespace sek
