// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/kiosk_queue_client.h"

namespace sek {

void KioskQueueClient::start(Workspace& workspace, const OrgId& org, const std::vector<signing::Ask>& asks, QObject* context,
                             std::function<void(Result<Started>)> done)
{
    // As with any other code: nothing is signed while the hub's log does not fit.
    if (const OrgViewPtr view = workspace.view(org); view && !view->logAlarm.empty()) return done(fail("log_alarm"));
    Json list = Json::array();
    std::vector<RecordId> documents;
    for (const signing::Ask& ask : asks) {
        Json one = signing::toJson(ask);
        one.erase("account"); // whose session it is
        list.push_back(std::move(one));
        documents.push_back(ask.documents.empty() ? RecordId() : ask.documents.front().id);
    }
    workspace.request("POST", path(org, ""), {{"asks", std::move(list)}}, context,
                      [held = QPointer(&workspace), org, documents, done = std::move(done)](const Result<Json>& answer) {
                          if (!answer) return done(failure(answer));
                          const std::string result = text(*answer, "result");
                          const Json& people = at(*answer, "people");
                          if (result != "ok") return done(fail(result.empty() ? "foreign_answer" : result));
                          if (!people.is_array() || people.size() != documents.size() || !held) return done(fail("foreign_answer"));
                          Started out;
                          for (std::size_t i = 0; i < documents.size(); ++i)
                              if (const std::string one = text(people[i], "result"); one != "ok")
                                  out.refused.push_back({documents[i], {.code = one, .params = people[i]}});
                          if (const std::string token = text(*answer, "token"); !token.empty())
                              out.queue = std::shared_ptr<KioskQueueClient>(new KioskQueueClient(*held, org, QByteArray::fromStdString(token)));
                          done(std::move(out));
                      });
}

KioskQueueClient::~KioskQueueClient()
{
    if (m_workspace) m_workspace->requestAs(m_token, "DELETE", path(m_org, ""), Json(), m_workspace, [](const Result<Json>&) {});
}

void KioskQueueClient::enter(const QString& reference, int day, int month, QObject* context, Entered done)
{
    if (!m_workspace) return done(std::unexpected(Rejection{.code = "unreachable"}));
    m_workspace->requestAs(m_token, "POST", path(m_org, "/turn"), {{"reference", reference.toStdString()}, {"day", day}, {"month", month}}, context,
                           [held = m_workspace, org = m_org, done = std::move(done)](const Result<Json>& answer) {
                               if (!answer) return done(std::unexpected(Rejection{.code = answer.error().code}));
                               const std::string result = text(*answer, "result"), token = text(*answer, "token");
                               if (result != "ok") return done(std::unexpected(Rejection{.code = result.empty() ? "foreign_answer" : result, .params = *answer}));
                               const auto document = RecordId::parse(text(*answer, "document"));
                               if (!document || token.empty() || !held) return done(std::unexpected(Rejection{.code = "foreign_answer"}));
                               Turn turn{*document, KioskClient::of(*held, org, QByteArray::fromStdString(token)), {}};
                               if (const Json& code = at(*answer, "code"); code.is_object()) turn.code = codeUnderWay(code);
                               done(std::move(turn));
                           });
}

} // namespace sek
