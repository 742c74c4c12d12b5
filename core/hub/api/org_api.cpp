// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/org_api.h"

#include "core/hub/api/feed_stream.h"
#include "core/hub/api/org_refusal.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <utility>

namespace sek {

using gate::Request;
using gate::Responder;
using gate::Response;

namespace {

constexpr std::size_t MaxPush = 1024 * 1024;
constexpr std::int64_t LongestWaitSeconds = 55;
constexpr std::size_t MaxOrganisationsInWait = 200;
constexpr std::size_t MaxWaitAnswer = 1024 * 1024; ///< about; what is behind it is a pull's
constexpr std::size_t MaxWaitRows = 10'000;
constexpr std::int64_t MostHistory = 200;

bool acceptsGzip(const Request& r)
{
    const auto* accept = r.header("accept-encoding");
    return accept && accept->find("gzip") != std::string::npos;
}

struct Place
{
    OrgId org;
    std::int64_t seq = 0;
    std::optional<LogPlace> log;
};

/// `ORG:SEQ,ORG:SEQ`; behind the seq may stand how far the log was seen in that epoch: `ORG:SEQ:SIZE`.
std::optional<std::vector<Place>> places(const std::string& text, const std::string& epoch)
{
    std::vector<Place> out;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto end = std::min(text.find(',', from), text.size());
        const std::string_view one = std::string_view(text).substr(from, end - from);
        if (one.size() < 38 || one[36] != ':') return {};
        const auto org = OrgId::parse(one.substr(0, 36));
        const auto second = one.find(':', 37);
        const auto seq = wholeNumber(one.substr(37, second - 37));
        const auto log = second == one.npos ? std::optional<LogPlace>()
                                            : logPlace(std::string(one.substr(second + 1)) + ":" + epoch);
        if (!org || !seq || (second != one.npos && !log) || out.size() >= MaxOrganisationsInWait) return {};
        out.push_back({*org, *seq, log});
        from = end + 1;
    }
    return out;
}

} // namespace

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t v = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), v);
    if (error != std::errc() || end != text.data() + text.size() || v < 0) return {};
    return v;
}

Response orgRefusal(const Failure& f)
{
    static const std::map<std::string, int, std::less<>> status = {
        {"unauthenticated", 401}, {"access_removed", 403},  {"no_such_organisation", 404}, {"store_busy", 503},
        {"store_full", 507},      {"not_allowed", 403},     {"account_removed", 401},      {"device_ended", 401},
        {"account_blocked", 401}, {"too_many_tries", 429},
    };
    if (const auto it = status.find(f.code); it != status.end())
        return Response::error(it->second, f.code, it->second == 503 ? 2 : 0);
    if (f.is("command_form") || f.code.starts_with("json_") || f.is("head_form") || f.is("args_hash"))
        return Response::error(400, f.code);
    return Response::error(500, "internal");
}

Response orgRefusal(const Failure& f, Authority& authority, CallerSource& names, const OrgId& org, const AccountId& account)
{
    Response response = orgRefusal(f);
    if (!f.is("access_removed")) return response;
    const auto end = authority.accessEnd(org, account);
    if (!end || !*end) return response; // the refusal holds all the same
    const AccountsEnd& known = **end;
    const AccessEnd told{known.name.empty() ? names.nameOf(known.by) : known.name, known.at, known.timeZone};
    response.body = cj1::write({{"code", f.code}, {"params", toJson(told)}});
    return response;
}

Response accessRefusal(const Failure& f)
{
    static const std::map<std::string, int, std::less<>> status = {
        {"step_up_required", 403}, {"invitation_unknown", 404}, {"invitation_used", 410},
        {"no_such_device", 404},   {"no_such_account", 404},    {"own_account", 409},
    };
    if (const auto it = status.find(f.code); it != status.end()) return Response::error(it->second, f.code);
    const Response other = orgRefusal(f);
    return other.status != 500 || f.code.starts_with("store_") ? other : Response::error(400, f.code);
}

std::optional<Response> needsToken(const Request& head)
{
    if (bearerToken(head).size() < 40) return Response::error(401, "unauthenticated");
    return {};
}

std::string bearerToken(const Request& r)
{
    const auto* header = r.header("authorization");
    return header && header->starts_with("Bearer ") ? header->substr(7) : std::string();
}

OrgApi::OrgApi(HubStore& store, Authority& authority, CallerSource& callers, Bell& bell, Alarms& alarms,
               gate::Executor& workers)
    : m_store(store), m_authority(authority), m_pushes(authority), m_callers(callers), m_bell(bell), m_alarms(alarms), m_workers(workers)
{
}

void OrgApi::addTo(Router& router)
{
    const auto bind = [this](auto method) {
        return [this, method](const Request& r, const PathValues& v, std::shared_ptr<Responder> to) {
            (this->*method)(r, v, std::move(to));
        };
    };
    router.add("GET", "/v1/orgs", bind(&OrgApi::mine));
    router.add("PUT", "/v1/orgs/{org}", bind(&OrgApi::open));
    router.add("GET", "/v1/orgs/{org}/digest", bind(&OrgApi::mark));
    router.add("POST", "/v1/orgs/{org}/commands", bind(&OrgApi::push), {MaxPush, 0, needsToken, Share::Sync});
    router.add("GET", "/v1/orgs/{org}/changes", bind(&OrgApi::changes), {16 * 1024, 0, {}, Share::Sync});
    router.add("GET", "/v1/orgs/{org}/history", bind(&OrgApi::history));
    router.add("GET", "/v1/changes", bind(&OrgApi::wait), {16 * 1024, 0, {}, Share::Sync});
}

Result<Caller> OrgApi::caller(const Request& request, Responder& responder)
{
    auto caller = m_callers.callerOf(bearerToken(request));
    if (caller) responder.markSignedIn();
    return caller;
}

void OrgApi::open(const Request& r, const PathValues& v, std::shared_ptr<Responder> to)
{
    const auto who = caller(r, *to);
    if (!who) return (void)to->answer(orgRefusal(who.error()));
    const auto org = OrgId::parse(v.at("org"));
    if (!org) return (void)to->answer(Response::error(400, "org_id"));
    if (m_store.hasOrganisation(*org)) return (void)to->answer(Response::json("{}"));
    if (auto may = m_callers.openOrganisation(who->account); !may) return (void)to->answer(orgRefusal(may.error()));
    if (auto ok = m_store.addOrganisation(*org); !ok) return (void)to->answer(orgRefusal(ok.error()));
    to->answer(Response::json("{}", 201));
}

void OrgApi::mine(const Request& r, const PathValues&, std::shared_ptr<Responder> to)
{
    const auto who = caller(r, *to);
    if (!who) return (void)to->answer(orgRefusal(who.error()));
    Json list = Json::array();
    const auto all = m_store.organisations();
    if (!all) return (void)to->answer(orgRefusal(all.error()));
    for (const OrgId& org : *all) {
        const auto access = m_authority.hasAccess(org, who->account);
        if (!access) return (void)to->answer(orgRefusal(access.error()));
        if (*access) list.push_back(org.text());
    }
    to->answer(Response::json(cj1::write({{"organisations", list}, {"epoch", m_store.epoch()}})));
}

void OrgApi::push(const Request& r, const PathValues& v, std::shared_ptr<Responder> to)
{
    const auto who = caller(r, *to);
    if (!who) return (void)to->answer(orgRefusal(who.error()));
    const auto org = OrgId::parse(v.at("org"));
    if (!org) return (void)to->answer(orgRefusal({"no_such_organisation", {}}));
    auto items = parsePush(r.body);
    if (!items) return (void)to->answer(orgRefusal(items.error()));
    if (onCommands)
        if (auto refused = onCommands(*who, items->size())) return (void)to->answer(std::move(*refused));
    const auto lend = [this](std::function<void()> job) { return m_workers.post(std::move(job)); };
    const PushedItem& front = items->front();
    const std::int64_t first = front.command ? front.command->head.deviceSeq : front.skipDeviceSeq;
    m_pushes.push(*org, m_authority.check(*who, std::move(*items), lend), [this, org = *org, who = *who, to, first](const Result<PushReply>& reply) {
        if (!reply) return (void)to->answer(orgRefusal(reply.error(), m_authority, m_callers, org, who.account));
        std::int64_t newest = 0;
        for (const auto& a : reply->answers) newest = std::max(newest, a.acceptedSeq);
        to->answer(Response::json(toBytes(*reply)));
        if (newest > 0) m_bell.ring(org, newest);
        if (reply->stopped == "device_fork" && m_forks.isCopy(org, who.device, first + std::ssize(reply->answers)) && onFork) onFork(org, who);
        const auto accepted = std::ranges::count_if(reply->answers, [](const PushAnswer& a) { return a.accepted(); });
        if (onPushed) onPushed(static_cast<int>(accepted), static_cast<int>(std::ssize(reply->answers) - accepted));
    });
}

void OrgApi::changes(const Request& r, const PathValues& v, std::shared_ptr<Responder> to)
{
    const auto who = caller(r, *to);
    if (!who) return (void)to->answer(orgRefusal(who.error()));
    const auto org = OrgId::parse(v.at("org"));
    const auto* afterText = r.param("after");
    const auto after = wholeNumber(afterText ? *afterText : "0");
    const auto* logText = r.param("log");
    const auto log = logText ? logPlace(*logText) : std::optional<LogPlace>();
    if (!org || !after || (logText && !log)) return (void)to->answer(Response::error(400, "after"));
    if (const auto first = m_authority.changes(*org, *who, *after, 1, 1); !first)
        return (void)to->answer(orgRefusal(first.error(), m_authority, m_callers, *org, who->account));
    Response answer;
    answer.contentType = "application/x-ndjson; charset=utf-8";
    const bool gzip = acceptsGzip(r);
    if (gzip) answer.headers.emplace_back("Content-Encoding", "gzip");
    answer.stream = std::make_shared<FeedStream>(m_authority, *org, *who, *after, gzip, log);
    to->answer(std::move(answer));
}

void OrgApi::mark(const Request& r, const PathValues& v, std::shared_ptr<Responder> to)
{
    const auto who = caller(r, *to);
    if (!who) return (void)to->answer(orgRefusal(who.error()));
    const auto org = OrgId::parse(v.at("org"));
    if (!org) return (void)to->answer(orgRefusal({"no_such_organisation", {}}));
    const auto mark = m_authority.mark(*org, *who);
    to->answer(mark ? Response::json(toBytes(*mark)) : orgRefusal(mark.error(), m_authority, m_callers, *org, who->account));
}

void OrgApi::history(const Request& r, const PathValues& v, std::shared_ptr<Responder> to)
{
    const auto who = caller(r, *to);
    if (!who) return (void)to->answer(orgRefusal(who.error()));
    const auto org = OrgId::parse(v.at("org"));
    const auto* beforeText = r.param("before");
    const auto* limitText = r.param("limit");
    const auto before = wholeNumber(beforeText ? *beforeText : "0");
    const auto limit = wholeNumber(limitText ? *limitText : "100");
    if (!org || !before || !limit || *limit < 1) return (void)to->answer(Response::error(400, "before"));
    const auto page = m_authority.history(*org, *who, *before, static_cast<std::size_t>(std::min(*limit, MostHistory)));
    if (!page) return (void)to->answer(orgRefusal(page.error()));
    // Args go out as they are written, so that their depth is theirs alone.
    std::map<AccountId, std::string> names;
    QByteArray body = "{\"before\":" + QByteArray::number(static_cast<qlonglong>(page->before)) + ",\"entries\":[";
    bool first = true;
    for (const auto& e : page->entries) {
        auto name = names.find(e.actor);
        if (name == names.end()) name = names.emplace(e.actor, m_callers.nameOf(e.actor)).first;
        Json rest = {{"at", toRfc3339(e.at)}, {"id", e.id.text()}, {"name", e.name}, {"seq", e.seq}};
        if (!name->second.empty()) rest["who"] = name->second;
        if (!e.erasedOn.empty()) rest["erased_on"] = e.erasedOn;
        body += (std::exchange(first, false) ? "{\"actor\":\"" : ",{\"actor\":\"") + QByteArray::fromStdString(e.actor.text()) +
                "\",\"args\":" + e.args + ',' + cj1::write(rest).mid(1);
    }
    to->answer(Response::json(body + "]}"));
}

void OrgApi::wait(const Request& r, const PathValues&, std::shared_ptr<Responder> to)
{
    const auto who = caller(r, *to);
    if (!who) return (void)to->answer(orgRefusal(who.error()));
    const auto* afterText = r.param("after");
    const auto* waitText = r.param("wait");
    const auto* logText = r.param("log");
    const auto after = afterText ? places(*afterText, logText ? *logText : "") : std::nullopt;
    const auto seconds = wholeNumber(waitText ? *waitText : "25");
    if (!after || !seconds) return (void)to->answer(Response::error(400, "after"));

    const auto collect = [this, who = *who, after = *after]() -> Result<QByteArray> {
        QByteArray out;
        for (const auto& [org, seq, log] : after) {
            const auto room = MaxWaitAnswer - std::min(MaxWaitAnswer, static_cast<std::size_t>(out.size()));
            if (room == 0) break; // the next poll finds the others at once
            const auto part = m_authority.changes(org, who, seq, MaxWaitRows, room, log);
            if (!part) return failure(part);
            if (part->upTo > seq || !part->rows.empty()) out += feedBytes(*part);
        }
        return out;
    };
    const auto answer = [to](const Result<QByteArray>& bytes) {
        Response response;
        if (bytes) {
            response.contentType = "application/x-ndjson; charset=utf-8";
            response.body = *bytes;
        } else {
            response = orgRefusal(bytes.error());
        }
        to->answer(std::move(response));
    };
    auto now = collect();
    if (!now || !now->isEmpty() || *seconds == 0) return answer(now);

    to->wait();
    // Bell, alarm and this thread come in any order: whoever is last to know takes the other one back.
    struct Wait
    {
        std::atomic<std::uint64_t> bell = 0;
        std::atomic<std::uint64_t> alarm = 0;
        std::atomic<bool> over = false;
    };
    auto state = std::make_shared<Wait>();
    const auto end = [this, state] {
        state->over = true;
        m_bell.cancel(state->bell);
        m_alarms.cancel(state->alarm);
    };
    const auto look = [this, end, collect, answer] {
        end();
        if (!m_workers.post([collect, answer] { answer(collect()); })) answer(Result<QByteArray>(QByteArray()));
    };
    std::vector<std::pair<OrgId, std::int64_t>> bells;
    for (const Place& place : *after) bells.emplace_back(place.org, place.seq);
    state->bell = m_bell.wait(bells, look);
    const auto delay = std::chrono::seconds(std::min(*seconds, LongestWaitSeconds));
    if (!state->over) state->alarm = m_alarms.after(delay, look);
    if (state->over) end();
    to->onGone(end);
}

} // namespace sek
