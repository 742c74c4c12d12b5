// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/page/signing_page.h"

#include "core/base/text.h"
#include "core/base/wipe.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report.h"
#include "core/domain/attendance/statements.h"
#include "core/domain/signing/channels.h"
#include "core/domain/signing/frozen.h"
#include "core/domain/signing/signatures.h"
#include "core/hub/gate/address.h"
#include "core/hub/page/form_fields.h"

#include <algorithm>
#include <array>

namespace sek {

using gate::Request;
using gate::Response;
using For = SigningLink::For;

namespace {

/// Entries of the version that was frozen last before this one (W14: "was 8 h, now 7 h").
Json readBefore(const Records& records, const std::string& kind, const signing::DocumentRef& d)
{
    const Json body = records.get({kind, d.id}).record.value();
    const Json& revisions = at(body, "revisions");
    if (!revisions.is_array()) return {};
    for (auto r = revisions.rbegin(); r != revisions.rend(); ++r) {
        const std::string hash = text(*r, "content_hash");
        const int revision = static_cast<int>(integer(*r, "revision"));
        if (hash.empty() || revision >= d.revision) continue;
        return at(at(records.get(signing::frozenKey(d.id, revision, hash)).record.value(), "content"), "entries");
    }
    return {};
}

Response page(int status, QByteArray html)
{
    static const std::string policy = "default-src 'none'; style-src " + PageWriter::styleHash().toStdString() +
                                      "; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    Response r;
    r.status = status;
    r.contentType = "text/html; charset=utf-8";
    r.headers = {{"Content-Security-Policy", policy},
                 {"Referrer-Policy", "no-referrer"},
                 {"X-Frame-Options", "DENY"},
                 {"Cross-Origin-Opener-Policy", "same-origin"},
                 {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"}};
    r.body = std::move(html);
    return r;
}

std::string pathOf(const PathValues& v)
{
    return "/s/" + v.at("handle");
}

/// The language asked for in the address, else nothing.
std::string languageOf(const Request& r)
{
    const auto* wanted = r.param("lang");
    return wanted && PageTexts::speaks(*wanted) ? *wanted : std::string();
}

/// What the browser prefers, roughly: the first of ours it names.
std::string languageOfBrowser(const Request& r)
{
    const auto* accepted = r.header("accept-language");
    std::string_view rest = accepted ? std::string_view(*accepted) : std::string_view();
    while (!rest.empty()) {
        const auto one = rest.substr(0, rest.find(','));
        const auto from = one.find_first_not_of(' ');
        if (from != one.npos)
            if (const std::string language(one.substr(from, 2)); PageTexts::speaks(language)) return language;
        if (one.size() == rest.size()) break;
        rest.remove_prefix(one.size() + 1);
    }
    return "en";
}

/// What a document says when there is nothing more to do about this content.
bool isOver(const Rejection& r)
{
    constexpr std::array<std::string_view, 5> Over{"report_superseded", "content_mismatch", "report_state", "not_allowed", "ERR_NO_SUCH_RECORD"};
    return std::ranges::find(Over, r.code) != Over.end();
}

/// A form that came from a page of ours, as far as the browser says it.
bool isOurs(const Request& r)
{
    const auto* site = r.header("sec-fetch-site");
    return !site || *site == "same-origin";
}

Context contextOf(const OrgId& org, const Json& organisation, Instant now)
{
    Context c;
    c.authority = true;
    c.org = org;
    c.actor = HubActor;
    c.now = now;
    c.today = dateIn(now, text(organisation, "time_zone", "UTC"));
    return c;
}

std::string valueOf(const std::map<std::string, std::string>& fields, const char* name)
{
    const auto it = fields.find(name);
    return it == fields.end() ? std::string() : it->second;
}

} // namespace

void SigningPage::addTo(Router& router, std::size_t lane)
{
    const auto bind = [this](auto method) {
        return [this, method](const Request& r, const PathValues& v, To to) { (this->*method)(r, v, std::move(to)); };
    };
    Router::Options own;
    own.lane = lane;
    own.share = Share::Codes;
    router.add("GET", "/s/{handle}", bind(&SigningPage::read));
    router.add("POST", "/s/{handle}/ask", bind(&SigningPage::ask), own);
    router.add("POST", "/s/{handle}/code", bind(&SigningPage::enter), own);
    router.add("POST", "/s/{handle}/refuse", bind(&SigningPage::refuse));
    router.add("POST", "/s/{handle}/object", bind(&SigningPage::object));
}

void SigningPage::changed(const OrgId& org) const
{
    if (onChanged) onChanged(org);
}

void SigningPage::nothing(const Request& r, const PathValues& v, const To& to) const
{
    const std::string asked = languageOf(r);
    Response answer = page(404, m_writer.nothing(asked.empty() ? languageOfBrowser(r) : asked, pathOf(v)));
    answer.code = "link_unknown";
    to->answer(std::move(answer));
}

std::optional<SigningPage::Opened> SigningPage::open(const std::string& handle, const std::string& language, For purpose) const
{
    auto link = m.links.find(handle);
    if (!link || link->purpose != purpose) return {};
    const auto tx = m.store.look(link->org);
    if (!tx) return {};
    const signing::DocumentRef& d = link->document();
    Opened out{std::move(*link), {}};
    PageView& v = out.view;
    const Json organisation = (*tx)->get({"organisation", RecordId(out.link.org.value)}).record.value();
    v.now = m.clock.now();
    const Context context = contextOf(out.link.org, organisation, v.now);
    v.content = at((*tx)->get(signing::frozenKey(d.id, d.revision, d.contentHash)).record.value(), "content");
    if (!v.content.is_object()) return {};
    v.contentHash = d.contentHash;
    v.before = readBefore(**tx, out.link.ask.documentKind, d);
    v.path = "/s/" + handle;
    v.organisation = text(organisation, "legal_name", "–");
    v.country = text(organisation, "country");
    v.zone = text(organisation, "time_zone", "UTC");
    v.language = language.empty() ? signing::ownerOf(**tx, context, "participant", out.link.ask.signer).language : language;
    if (!PageTexts::speaks(v.language)) v.language = "en";
    v.declaration = attendance::statement("participant", v.language, attendance::factsOf(v.content)).text;

    if (purpose == For::Object) {
        const auto report = attendance::report(**tx, d.id);
        if (!report || !*report) return {};
        const attendance::Report& r = **report;
        const bool signedNow = r.state() == attendance::ReportState::Signed || r.state() == attendance::ReportState::Locked;
        if (!signedNow || r.disputed() || r.revision() != d.revision || r.contentHash() != d.contentHash) return {};
        v.signedAt = parseRfc3339(text(r.body, "signed_at")).value_or(v.now);
        return out;
    }
    const signing::DocumentKind& kind = m.kinds.at(out.link.ask.documentKind);
    signing::Ask ask = out.link.ask;
    if (const auto may = kind.order(**tx, context, ask); !may) {
        if (isOver(may.error())) return {};
        v.problem = sentence(v, may.error());
    }
    for (const signing::Channel& c : signing::channelsOf(**tx, ask.signer)) {
        ask.channel = c.id;
        if (kind.order(**tx, context, ask)) v.channels.push_back({c.id.text(), c.kind(), c.masked()});
    }
    for (const Record& s : signing::signaturesOf(**tx, d.id, d.revision)) {
        const Json body = s.value();
        if (text(body, "signer_role") != "responsible") continue;
        v.responsible = text(body, "signer_name");
        v.responsibleAt = text(body, "signed_at");
    }
    if (out.link.code) {
        const auto challenge = (*tx)->challenge(out.link.code->handle);
        if (challenge && challenge->state == CodeChallenge::State::Issued && challenge->expiresAt > v.now)
            v.code = PageView::Code{out.link.code->channel, out.link.code->masked, out.link.code->digits,
                                    challenge->attemptsMax - challenge->attemptsUsed, challenge->expiresAt, out.link.code->retryAt};
    }
    // The gateway said that the message did not arrive: the other way is offered below.
    const Json document = (*tx)->get({kind::AttendanceReport, d.id}).record.value();
    if (!v.code && v.problem.empty() && text(at(document, "code_ended"), "cause") == "delivery_failed")
        v.problem = m_texts.text(v.language, "error_delivery_failed");
    return out;
}

void SigningPage::read(const Request& r, const PathValues& v, To to)
{
    auto opened = open(v.at("handle"), languageOf(r), For::Sign);
    if (!opened) opened = open(v.at("handle"), languageOf(r), For::Object);
    if (!opened) return nothing(r, v, to);
    to->answer(page(200, m_writer.month(opened->view)));
}

std::optional<std::pair<SigningPage::Opened, SigningPage::Fields>> SigningPage::posted(const Request& r, const PathValues& v, const To& to,
                                                                                        For purpose)
{
    auto fields = isOurs(r) ? formFields(r) : std::nullopt;
    const std::string language = fields ? valueOf(*fields, "lang") : std::string();
    auto opened = open(v.at("handle"), PageTexts::speaks(language) ? language : std::string(), purpose);
    if (!opened) {
        nothing(r, v, to);
        return {};
    }
    if (!fields) {
        opened->view.problem = m_texts.text(opened->view.language, "error_form");
        Response answer = page(isOurs(r) ? 400 : 403, m_writer.month(opened->view));
        answer.code = "form";
        to->answer(std::move(answer));
        return {};
    }
    return std::pair(std::move(*opened), std::move(*fields));
}

std::string SigningPage::sentence(const PageView& view, const Rejection& r) const
{
    const auto at = [&](const char* name) -> Json {
        const auto moment = parseRfc3339(text(r.params, name));
        return {{"at", PageWriter::when(moment.value_or(view.now), view)}};
    };
    const auto say = [&](const char* key, const Json& values = Json::object()) { return m_texts.text(view.language, key, values); };
    if (r.code == "code_wrong") {
        const std::int64_t left = integer(r.params, "attempts_left");
        return left > 0 ? say("error_code_wrong", {{"count", left}}) : say("error_code_used_up");
    }
    if (r.code == "too_soon" || r.code == "limit_reached" || r.code == "signer_paused") return m_texts.text(view.language, "error_" + r.code, at("retry_at"));
    if (r.code == "channel_cooling") return say("error_channel_cooling", at("until"));
    if (r.code == "device_suspended") return say("error_device_blocked");
    if (r.code == "ERR_BAD_COMMAND") return say("error_reason");
    if (r.code == "ERR_TOO_SHORT") return say("error_text_short");
    if (r.code == "ERR_TOO_LONG") return say("error_text_long");
    if (r.code == "dispute_too_late") return say("error_late");
    return m_texts.has("error_" + r.code) ? m_texts.text(view.language, "error_" + r.code) : say("error_other");
}

void SigningPage::again(const Request& r, const PathValues& v, const To& to, const Opened& before, const Rejection& why) const
{
    auto opened = isOver(why) ? std::nullopt : open(v.at("handle"), before.view.language, before.link.purpose);
    if (!opened) return nothing(r, v, to);
    opened->view.problem = sentence(opened->view, why);
    opened->view.reason = before.view.reason;
    opened->view.written = before.view.written;
    to->answer(page(200, m_writer.month(opened->view)));
}

void SigningPage::ask(const Request& r, const PathValues& v, To to)
{
    auto got = posted(r, v, to, For::Sign);
    if (!got) return;
    auto& [opened, fields] = *got;
    signing::Ask ask = opened.link.ask;
    if (const auto channel = RecordId::parse(valueOf(fields, "channel"))) ask.channel = *channel;
    // What the signature keeps are the words that were on the page.
    ask.language = attendance::statement("participant", opened.view.language, attendance::factsOf(opened.view.content)).language;
    const auto sent = m.codes.ask(opened.link.org, opened.link.visitor(gate::limitKey(r.remoteAddress), gate::networkOf(r.remoteAddress)), ask);
    changed(opened.link.org); // also what is refused may have ended a code
    if (!sent) return again(r, v, to, opened, sent.error());
    (void)m.links.noteCode(opened.link, *sent); // if it fails the page offers to send another one
    Response answer = page(303, {});
    answer.headers.emplace_back("Location", pathOf(v) + "?lang=" + opened.view.language);
    to->answer(std::move(answer));
}

void SigningPage::enter(const Request& r, const PathValues& v, To to)
{
    auto got = posted(r, v, to, For::Sign);
    if (!got) return;
    auto& [opened, fields] = *got;
    std::string code = valueOf(fields, "code");
    const Wiped<std::string> wiped(code);
    if (const auto typed = fields.find("code"); typed != fields.end()) wipe(typed->second);
    std::erase(code, ' ');
    const QByteArray handle = opened.link.code ? opened.link.code->handle : QByteArray(16, '\0');
    const auto done = m.codes.submit(opened.link.org, opened.link.visitor(gate::limitKey(r.remoteAddress), gate::networkOf(r.remoteAddress)),
                                     handle, code);
    changed(opened.link.org);
    if (!done) return again(r, v, to, opened, done.error());
    to->answer(page(200, m_writer.done(opened.view, "signed")));
}

void SigningPage::refuse(const Request& r, const PathValues& v, To to)
{
    auto got = posted(r, v, to, For::Sign);
    if (!got) return;
    auto& [opened, fields] = *got;
    opened.view.reason = valueOf(fields, "reason");
    opened.view.written = tidyLines(QString::fromStdString(valueOf(fields, "text"))).toStdString();
    const auto done = m.acts.refuse(opened.link.org, opened.link.document(), opened.view.reason, opened.view.written);
    if (!done) return again(r, v, to, opened, done.error());
    changed(opened.link.org);
    to->answer(page(200, m_writer.done(opened.view, "refused")));
}

void SigningPage::object(const Request& r, const PathValues& v, To to)
{
    auto got = posted(r, v, to, For::Object);
    if (!got) return;
    auto& [opened, fields] = *got;
    opened.view.written = tidyLines(QString::fromStdString(valueOf(fields, "text"))).toStdString();
    const auto done = m.acts.object(opened.link.org, opened.link.document(), opened.view.written);
    if (!done) return again(r, v, to, opened, done.error());
    changed(opened.link.org);
    to->answer(page(200, m_writer.done(opened.view, "objected")));
}

} // namespace sek
