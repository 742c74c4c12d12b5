// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/file_api.h"

#include "core/base/hash.h"
#include "core/hub/api/org_refusal.h"

namespace sek {

using gate::Request;
using gate::Responder;
using gate::Response;

namespace {

Response refusal(const Failure& f)
{
    static const std::map<std::string, int, std::less<>> status = {
        {"file_missing", 404}, {"file_size", 409},    {"file_offset", 416},  {"file_too_large", 413}, {"file_empty", 422},
        {"file_type", 415},    {"file_damaged", 422}, {"file_pixels", 422}, {"file_hash", 422},      {"not_founded", 409},
        {"files_full", 507},
    };
    if (const auto it = status.find(f.code); it != status.end())
        return Response::error(it->second, f.code, it->second == 507 ? 600 : 0);
    return orgRefusal(f);
}

struct Asked
{
    OrgId org;
    QByteArray sha256;
    std::int64_t offset = 0;
};

std::optional<Asked> asked(const Request& r, const PathValues& v)
{
    const auto org = OrgId::parse(v.at("org"));
    const QByteArray name = fromHex(v.at("sha256"));
    const auto* text = r.param("offset");
    const auto offset = wholeNumber(text ? *text : "0");
    if (!org || name.size() != 32 || !offset) return {};
    return Asked{*org, name, *offset};
}

} // namespace

void FileApi::addTo(Router& router)
{
    const auto bind = [this](auto method) {
        return [this, method](const Request& r, const PathValues& v, std::shared_ptr<Responder> to) {
            (this->*method)(r, v, std::move(to));
        };
    };
    router.add("PUT", "/v1/orgs/{org}/blobs/{sha256}", bind(&FileApi::put),
               {static_cast<std::size_t>(HubFiles::MostPartBytes), 0, needsToken});
    router.add("GET", "/v1/orgs/{org}/blobs/{sha256}", bind(&FileApi::get));
}

void FileApi::put(const Request& r, const PathValues& v, std::shared_ptr<Responder> to)
{
    const auto who = m_callers.callerOf(bearerToken(r));
    if (!who) return (void)to->answer(refusal(who.error()));
    to->markSignedIn();
    const auto what = asked(r, v);
    const auto* sizeText = r.param("size");
    const auto size = wholeNumber(sizeText ? *sizeText : "");
    if (!what || !size) return (void)to->answer(Response::error(400, "blob_form"));
    const auto state = m_files.put(what->org, *who, what->sha256, *size, what->offset, r.body);
    if (!state && state.error().is("access_removed")) return (void)to->answer(orgRefusal(state.error(), m_authority, m_callers, what->org, who->account));
    if (!state) return (void)to->answer(refusal(state.error()));
    to->answer(Response::json(cj1::write({{"received", state->received}, {"whole", state->whole}})));
}

void FileApi::get(const Request& r, const PathValues& v, std::shared_ptr<Responder> to)
{
    const auto who = m_callers.callerOf(bearerToken(r));
    if (!who) return (void)to->answer(refusal(who.error()));
    to->markSignedIn();
    const auto what = asked(r, v);
    const auto* lengthText = r.param("length");
    const auto length = wholeNumber(lengthText ? *lengthText : "262144");
    if (!what || !length) return (void)to->answer(Response::error(400, "blob_form"));
    auto part = m_files.get(what->org, *who, what->sha256, what->offset, *length);
    // What does not open will not open the next time either: the reader is told, and nothing waits behind it.
    if (!part && part.error().is("sealed_field")) return (void)to->answer(Response::error(410, "file_damaged"));
    if (!part && part.error().is("access_removed")) return (void)to->answer(orgRefusal(part.error(), m_authority, m_callers, what->org, who->account));
    if (!part) return (void)to->answer(refusal(part.error()));
    if (onRead) onRead(what->org, *who, what->sha256);
    Response answer;
    // Never shown by a browser, whatever is in it (SEC-52).
    answer.contentType = "application/vnd.sekretariat.part";
    answer.headers.emplace_back("Content-Disposition", "attachment");
    answer.headers.emplace_back("Content-Range", "bytes " + std::to_string(what->offset) + "-" +
                                                     std::to_string(what->offset + part->bytes.size() - 1) + "/" +
                                                     std::to_string(part->size));
    answer.body = std::move(part->bytes);
    to->answer(std::move(answer));
}

} // namespace sek
