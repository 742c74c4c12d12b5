// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/sms_report_api.h"

#include "core/base/hash.h"

namespace sek {

using gate::Request;
using gate::Responder;
using gate::Response;

namespace {

constexpr std::size_t MostBody = 4 * 1024, MostQueryFields = 32;

} // namespace

SmsReportApi::SmsReportApi(HubStore& store, GatewayRow row, std::string token, Clock& clock, Heard heard)
    : m_store(store), m_row(std::move(row)), m_token(std::move(token)), m_clock(clock), m_heard(std::move(heard))
{
}

void SmsReportApi::addTo(Router& router)
{
    Router::Options options;
    options.maxBody = MostBody;
    options.anyVersion = true; // a gateway speaks none
    options.guard = [this](const Request& head) -> std::optional<Response> {
        const std::string shown = head.path.substr(head.path.rfind('/') + 1);
        if (m_token.size() >= 32 && equalConstantTime(QByteArray::fromStdString(shown), QByteArray::fromStdString(m_token))) return {};
        return Response::error(404, "not_found");
    };
    for (const char* method : {"GET", "POST"})
        router.add(method, "/v1/sms/report/{token}",
                   [this](const Request& r, const PathValues& v, std::shared_ptr<Responder> to) { report(r, v, std::move(to)); }, options);
}

void SmsReportApi::report(const Request& r, const PathValues&, std::shared_ptr<Responder> to)
{
    ReportFields fields;
    if (r.method == "POST") {
        auto form = readForm(r.body);
        if (!form) return (void)to->answer(Response::error(400, form.error().code));
        fields = std::move(*form);
    }
    if (r.query.size() > MostQueryFields) return (void)to->answer(Response::error(400, "report_form"));
    // What stands in the URL is what we put there: it goes before the form.
    for (const auto& [name, value] : r.query) fields[name] = value;
    const auto told = reportOf(m_row, fields, m_clock.now());
    if (!told) return (void)to->answer(Response::error(400, told.error().code));
    if (*told) {
        const auto changed = m_store.noteReport(**told);
        if (!changed) return (void)to->answer(Response::error(503, "store_busy", 30));
        if (*changed && m_heard) m_heard(**changed);
    }
    Response ok;
    ok.contentType = "text/plain; charset=utf-8";
    ok.body = m_row.reportAnswer.empty() ? QByteArray("ok") : QByteArray::fromStdString(m_row.reportAnswer);
    to->answer(std::move(ok));
}

} // namespace sek
