// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/kiosk_client.h"

namespace sek {

QString KioskClient::path(const char* rest) const
{
    return QString::fromStdString("/v1/orgs/" + m_org.text() + "/kiosk" + rest);
}

void KioskClient::open(Workspace& workspace, const OrgId& org, const signing::Ask& ask, QObject* context, Opened done)
{
    if (ask.documents.empty()) return done(fail("not_allowed"));
    const Json body = {{"document_kind", ask.documentKind}, {"document", ask.documents.front().id.text()}, {"participant", ask.signer.text()}};
    workspace.request("POST", QString::fromStdString("/v1/orgs/" + org.text() + "/kiosk"), body, context,
                      [held = QPointer(&workspace), org, done = std::move(done)](const Result<Json>& answer) {
                          if (!answer) return done(failure(answer));
                          const std::string token = text(*answer, "token"), result = text(*answer, "result");
                          if (token.empty() || !held) return done(fail(result.empty() || result == "ok" ? "foreign_answer" : result));
                          done(of(*held, org, QByteArray::fromStdString(token)));
                      });
}

std::shared_ptr<KioskClient> KioskClient::of(Workspace& workspace, const OrgId& org, QByteArray token)
{
    return std::shared_ptr<KioskClient>(new KioskClient(workspace, org, std::move(token)));
}

KioskClient::~KioskClient()
{
    if (m_workspace) m_workspace->requestAs(m_token, "DELETE", path(""), Json(), m_workspace, [](const Result<Json>&) {});
}

void KioskClient::refuse(int revision, const QString& reason, const QString& words, QObject* context, std::function<void(Done)> done)
{
    if (!m_workspace) return done(fail("unreachable"));
    Json body = {{"revision", revision}, {"reason", reason.toStdString()}};
    if (!words.isEmpty()) body["text"] = words.toStdString();
    m_workspace->requestAs(m_token, "POST", path("/refusal"), body, context, [done = std::move(done)](const Result<Json>& answer) {
        if (!answer) return done(failure(answer));
        const std::string result = text(*answer, "result");
        done(result == "ok" ? Done() : Done(fail(result.empty() ? "foreign_answer" : result)));
    });
}

} // namespace sek
