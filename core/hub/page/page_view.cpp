// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/page/page_view.h"

#include "core/base/hash.h"
#include "core/hub/mail/written.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace sek {

namespace {

constexpr const char* Reasons[] = {"hours_too_high", "hours_too_low", "wrong_activity", "not_me", "other"};

/// One column, for a phone; every pair of colours has a contrast of 4.5 at least (WCAG 2.1 AA), edges of fields 3.
constexpr const char Style[] = R"css(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1c1d21;font:1.0625rem/1.5 "Open Sans",system-ui,sans-serif;overflow-wrap:anywhere}
nav,main{max-width:40rem;margin:0 auto;padding:0 1rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem;padding-top:.5rem}
nav a{display:inline-block;padding:.6rem .7rem;color:#0b4f94}
nav a[aria-current]{color:#1c1d21;font-weight:600;text-decoration:none}
h1{font-size:1.5rem;line-height:1.25;margin:1rem 0 .5rem}
h2{font-size:1.2rem;margin:1.75rem 0 .5rem}
main{padding-bottom:2rem}
p{margin:.5rem 0}
dl{display:grid;grid-template-columns:auto 1fr;gap:.15rem .75rem;margin:.75rem 0}
dt{color:#55575f}
dd{margin:0}
table{width:100%;border-collapse:collapse;font-size:1rem}
caption{text-align:left;color:#55575f;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .5rem .4rem 0;border-bottom:1px solid #c4c6cc}
td:last-child,th:last-child{text-align:right;padding-right:0;white-space:nowrap}
tfoot th,tfoot td{border-bottom:0;font-weight:600}
.note{display:block;color:#55575f;font-size:.9375rem}
blockquote{margin:.5rem 0;padding:.75rem 1rem;border-left:4px solid #0b4f94;background:#f3f6fa}
.quiet{color:#55575f;font-size:.9375rem}
.problem{margin:1rem 0;padding:.75rem 1rem;border-left:4px solid #a3131f;background:#fdf2f2;color:#7d0f18;font-weight:600}
.never{font-weight:600}
form{margin:.75rem 0}
fieldset{border:0;margin:0;padding:0}
legend,.label{display:block;padding:0;font-weight:600;margin:.75rem 0 .25rem}
.choice{display:flex;align-items:center;gap:.6rem;min-height:2.75rem}
.choice input{width:1.35rem;height:1.35rem;flex:none}
input[type=text],textarea{display:block;width:100%;font:inherit;padding:.65rem;border:1px solid #6f717a;border-radius:4px;background:#fff;color:inherit}
input[name=code]{font-size:1.5rem;letter-spacing:.35em;max-width:14rem}
button{display:block;width:100%;min-height:3rem;margin:1rem 0;padding:.6rem 1rem;font:inherit;font-weight:600;border-radius:4px;border:1px solid #0b4f94;background:#0b4f94;color:#fff}
button.second{background:#fff;color:#0b4f94}
summary{min-height:3rem;padding:.65rem 0;font-weight:600;color:#0b4f94}
:focus-visible{outline:3px solid #c25400;outline-offset:2px}
)css";

/// `tis 4 mars`; the year stands above.
std::string day(const std::string& iso, const std::string& language)
{
    const QDate date = isoDate(iso);
    return date.isValid() ? written::localeOf(language).toString(date, language == "lv" ? QStringLiteral("ddd d. MMMM") : QStringLiteral("ddd d MMMM")).toStdString()
                          : iso;
}

/// `Svenska (A01)`
std::string activity(const Json& content, const std::string& code)
{
    for (const Json& a : at(content, "activities"))
        if (text(a, "code") == code) return text(a, "title") + " (" + code + ")";
    return code;
}

bool sameCell(const Json& a, const Json& b)
{
    return text(a, "date") == text(b, "date") && text(a, "activity") == text(b, "activity") && text(a, "occasion") == text(b, "occasion");
}

/// What the day had in the version before; nothing when it had the same, or when there is none.
std::optional<std::int64_t> was(const Json& before, const Json& entry)
{
    if (!before.is_array()) return {};
    for (const Json& b : before)
        if (sameCell(b, entry)) return integer(b, "minutes") == integer(entry, "minutes") ? std::nullopt : std::optional(integer(b, "minutes"));
    return integer(entry, "minutes") == 0 ? std::nullopt : std::optional<std::int64_t>(0);
}

/// The entries to read: those of the content, and after a correction what has gone from it.
std::vector<Json> readEntries(const Json& now, const Json& before)
{
    std::vector<Json> out(now.begin(), now.end());
    if (before.is_array())
        for (Json gone : before) {
            if (integer(gone, "minutes") == 0 || std::ranges::any_of(now, [&](const Json& e) { return sameCell(e, gone); })) continue;
            gone["minutes"] = 0;
            gone.erase("note");
            out.push_back(std::move(gone));
        }
    std::ranges::stable_sort(out, {}, [](const Json& e) { return text(e, "date"); });
    return out;
}

/// `8358 AF9C`: the first digits of the hash, as the message says them.
std::string mark(const std::string& hash)
{
    QString out = QString::fromStdString(hash).left(8).toUpper();
    if (out.size() == 8) out.insert(4, u' ');
    return out.toStdString();
}

} // namespace

std::string PageWriter::when(Instant at, const PageView& v)
{
    QTimeZone place(QByteArray::fromStdString(v.zone));
    if (!place.isValid()) place = QTimeZone::utc();
    const auto local = [&](Instant i) { return QDateTime::fromMSecsSinceEpoch(i.ms, place); };
    const QString time = local(at).time().toString(QStringLiteral("HH:mm"));
    if (local(at).date() == local(v.now).date()) return time.toStdString();
    return (written::longDate(written::localeOf(v.language), local(at).date()) + u' ' + time).toStdString();
}

QByteArray PageWriter::styleHash()
{
    return "'sha256-" + sha256(QByteArray(Style)).toBase64() + "'";
}

Markup PageWriter::whole(const std::string& language, const std::string& path, const std::string& title, const Markup& inside) const
{
    Markup links;
    for (const auto& [code, name] : PageTexts::languages())
        links += language == code
                     ? Markup::of("<a href=\"{path}?lang={code}\" lang=\"{code}\" aria-current=\"true\">{name}</a>\n",
                                  {{"path", path}, {"code", code}, {"name", name}})
                     : Markup::of("<a href=\"{path}?lang={code}\" lang=\"{code}\" hreflang=\"{code}\">{name}</a>\n",
                                  {{"path", path}, {"code", code}, {"name", name}});
    Markup out = Markup::of("<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n"
                            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                            "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n"
                            "<title>{title}</title>\n<style>",
                            {{"language", language}, {"title", title}});
    out += Markup::raw(Style);
    out += Markup::of("</style>\n</head>\n<body>\n<nav aria-label=\"{label}\">\n{links}</nav>\n<main>\n{inside}</main>\n</body>\n</html>\n",
                      {{"label", m_texts.text(language, "languages")}, {"links", links}, {"inside", inside}});
    return out;
}

QByteArray PageWriter::nothing(const std::string& language, const std::string& path) const
{
    return whole(language, path, m_texts.text(language, "dead"),
                 Markup::of("<h1>{head}</h1>\n<p>{text}</p>\n",
                            {{"head", m_texts.text(language, "dead")}, {"text", m_texts.text(language, "dead_text")}}))
        .bytes();
}

QByteArray PageWriter::done(const PageView& v, const std::string& what) const
{
    Markup inside = Markup::of("<h1>{head}</h1>\n<p>{text}</p>\n<p class=\"quiet\">{print}</p>\n",
                               {{"head", m_texts.text(v.language, what)},
                                {"text", m_texts.text(v.language, what + "_text")},
                                {"print", m_texts.text(v.language, "fingerprint", {{"fingerprint", mark(v.contentHash)}})}});
    return whole(v.language, v.path, m_texts.text(v.language, "title"), inside).bytes();
}

QByteArray PageWriter::month(const PageView& v) const
{
    const auto say = [&](const char* key, const Json& values = Json::object()) { return m_texts.text(v.language, key, values); };
    const std::string name = text(at(v.content, "participant"), "name", "–");
    const std::int64_t revision = integer(v.content, "revision", 1);
    Markup inside = Markup::of("<h1>{heading}</h1>\n",
                               {{"heading", say("heading", {{"name", name}, {"period", written::periodIn(text(v.content, "period"), v.language)}})}});
    if (!v.problem.empty()) inside += Markup::of("<p class=\"problem\" role=\"alert\">{problem}</p>\n", {{"problem", v.problem}});
    if (v.signedAt) {
        inside += Markup::of("<p>{lead}</p>\n", {{"lead", say("object_lead", {{"at", written::moment(toRfc3339(*v.signedAt), v.zone, v.language)}})}});
    } else {
        inside += Markup::of("<p>{lead}</p>\n", {{"lead", revision > 1 ? say("lead_corrected", {{"revision", revision}}) : say("lead")}});
    }
    inside += hours(v);
    inside += v.signedAt ? objecting(v) : signing(v);
    if (!v.signedAt) inside += refusing(v);
    inside += privacy(v);
    return whole(v.language, v.path, say("title"), inside).bytes();
}

Markup PageWriter::hours(const PageView& v) const
{
    const auto say = [&](const std::string& key, const Json& values = Json::object()) { return m_texts.text(v.language, key, values); };
    const auto duration = [&](std::int64_t minutes) { return say("duration", {{"hours", written::hoursIn(minutes, v.language)}}); };
    const Json& project = at(v.content, "project");
    Markup out = Markup::of("<dl><dt>{a}</dt><dd>{project} ({number})</dd><dt>{b}</dt><dd>{organisation}</dd><dt>{c}</dt><dd>{revision}</dd></dl>\n",
                            {{"a", say("project")},
                             {"project", text(project, "name")},
                             {"number", text(project, "project_no")},
                             {"b", say("organisation")},
                             {"organisation", v.organisation},
                             {"c", say("version")},
                             {"revision", std::to_string(integer(v.content, "revision", 1))}});
    Markup rows;
    for (const Json& e : readEntries(at(v.content, "entries"), v.before)) {
        Markup note, changed;
        if (const std::string words = text(e, "note"); !words.empty()) note = Markup::of("<span class=\"note\">{note}</span>", {{"note", words}});
        if (const auto then = was(v.before, e)) changed = Markup::of("<span class=\"note\">{was}</span>", {{"was", say("was", {{"time", duration(*then)}})}});
        std::string what = activity(v.content, text(e, "activity"));
        if (const std::string start = text(e, "occasion"); !start.empty()) what += ", " + start;
        rows += Markup::of("<tr><td>{day}</td><td>{activity}{note}</td><td>{time}{was}</td></tr>\n",
                           {{"was", changed},
                            {"day", day(text(e, "date"), v.language)}, {"activity", what}, {"note", note}, {"time", duration(integer(e, "minutes"))}});
    }
    out += Markup::of("<table>\n<caption>{caption}</caption>\n<thead><tr><th scope=\"col\">{day}</th><th scope=\"col\">{activity}</th>"
                      "<th scope=\"col\">{time}</th></tr></thead>\n<tbody>\n{rows}</tbody>\n<tfoot><tr><th scope=\"row\" colspan=\"2\">{sum}</th>"
                      "<td>{total}</td></tr><tr><th scope=\"row\" colspan=\"2\">{reported}</th><td>{rounded}</td></tr></tfoot>\n</table>\n",
                      {{"caption", say("hours")},
                       {"day", say("day")},
                       {"activity", say("activity")},
                       {"time", say("time")},
                       {"rows", rows},
                       {"sum", say("sum")},
                       {"total", duration(integer(v.content, "total_minutes"))},
                       {"reported", say("reported")},
                       {"rounded", duration(integer(v.content, "reported_minutes"))}});
    std::string rule = text(v.content, "rounding");
    if (const auto slash = rule.find('/'); slash != rule.npos) rule[slash] = '_';
    if (rule.starts_with("none")) rule = "none";
    if (m_texts.has("rounding_" + rule)) out += Markup::of("<p class=\"quiet\">{rule}</p>\n", {{"rule", say("rounding_" + rule)}});
    if (!v.responsible.empty())
        out += Markup::of("<p class=\"quiet\">{who}</p>\n",
                          {{"who", say("responsible", {{"name", v.responsible}, {"at", written::moment(v.responsibleAt, v.zone, v.language)}})}});
    out += Markup::of("<h2>{head}</h2>\n<blockquote>{words}</blockquote>\n<p class=\"quiet\">{print}</p>\n",
                      {{"head", say("declaration")}, {"words", v.declaration}, {"print", say("fingerprint", {{"fingerprint", mark(v.contentHash)}})}});
    return out;
}

Markup PageWriter::signing(const PageView& v) const
{
    const auto say = [&](const char* key, const Json& values = Json::object()) { return m_texts.text(v.language, key, values); };
    Markup choices;
    for (const PageView::Channel& c : v.channels) {
        const std::string words = say(c.kind == "sms" ? "channel_sms" : "channel_email", {{"masked", c.masked}});
        const bool first = c.id == v.channels.front().id;
        choices += first ? Markup::of("<label class=\"choice\"><input type=\"radio\" name=\"channel\" value=\"{id}\" checked> {words}</label>\n",
                                      {{"id", c.id}, {"words", words}})
                         : Markup::of("<label class=\"choice\"><input type=\"radio\" name=\"channel\" value=\"{id}\"> {words}</label>\n",
                                      {{"id", c.id}, {"words", words}});
    }
    const auto ask = [&](const Markup& button) {
        return Markup::of("<form method=\"post\" action=\"{path}/ask\">\n<input type=\"hidden\" name=\"lang\" value=\"{lang}\">\n"
                          "<fieldset><legend>{where}</legend>\n{choices}</fieldset>\n{button}</form>\n",
                          {{"path", v.path}, {"lang", v.language}, {"where", say("choose_channel")}, {"choices", choices}, {"button", button}});
    };
    Markup out = Markup::of("<h2>{head}</h2>\n<p class=\"never\">{never}</p>\n", {{"head", say("sign")}, {"never", say("never")}});
    if (v.code) {
        const PageView::Code& c = *v.code;
        const std::string label = say("code", {{"digits", std::to_string(c.digits)}});
        out += Markup::of(
            "<p>{sent} {until} {tries}.</p>\n<p>{compare}</p>\n<form method=\"post\" action=\"{path}/code\">\n"
            "<input type=\"hidden\" name=\"lang\" value=\"{lang}\">\n<label class=\"label\" for=\"code\">{label}</label>\n"
            "<input type=\"text\" id=\"code\" name=\"code\" inputmode=\"numeric\" autocomplete=\"one-time-code\" maxlength=\"{digits}\" required>\n"
            "<button type=\"submit\" id=\"sign\">{sign}</button>\n</form>\n",
            {{"sent", say(c.channel == "sms" ? "sent_sms" : "sent_email", {{"masked", c.masked}})},
             {"until", say("valid_until", {{"at", when(c.until, v)}})},
             {"tries", say("tries", {{"count", c.triesLeft}})},
             {"compare", say("compare", {{"hours", say("duration", {{"hours", written::hoursIn(integer(v.content, "reported_minutes"), v.language)}})},
                                         {"mark", mark(v.contentHash)}})},
             {"path", v.path},
             {"lang", v.language},
             {"label", label},
             {"digits", std::to_string(c.digits)},
             {"sign", say("sign")}});
        if (c.retryAt > v.now) out += Markup::of("<p class=\"quiet\">{again}</p>\n", {{"again", say("again_from", {{"at", when(c.retryAt, v)}})}});
    } else {
        out += Markup::of("<p>{own}</p>\n", {{"own", say("own_channel")}});
    }
    if (!v.channels.empty())
        out += v.code ? ask(Markup::of("<button type=\"submit\" class=\"second\" id=\"again\">{again}</button>\n", {{"again", say("again")}}))
                      : ask(Markup::of("<button type=\"submit\" id=\"ask\">{ask}</button>\n", {{"ask", say("ask")}}));
    out += Markup::of("<p class=\"quiet\">{simple}</p>\n", {{"simple", say("simple")}});
    return out;
}

Markup PageWriter::refusing(const PageView& v) const
{
    const auto say = [&](const std::string& key) { return m_texts.text(v.language, key); };
    Markup reasons;
    for (const char* r : Reasons) {
        const std::string words = say(std::string("reason_") + r);
        reasons += v.reason == r ? Markup::of("<label class=\"choice\"><input type=\"radio\" name=\"reason\" value=\"{r}\" checked> {words}</label>\n",
                                              {{"r", r}, {"words", words}})
                                 : Markup::of("<label class=\"choice\"><input type=\"radio\" name=\"reason\" value=\"{r}\"> {words}</label>\n",
                                              {{"r", r}, {"words", words}});
    }
    const Markup inside = Markup::of(
        "<summary>{head}</summary>\n<p>{lead}</p>\n<form method=\"post\" action=\"{path}/refuse\">\n"
        "<input type=\"hidden\" name=\"lang\" value=\"{lang}\">\n<fieldset><legend>{what}</legend>\n{reasons}</fieldset>\n"
        "<label class=\"label\" for=\"words\">{write}</label>\n<textarea id=\"words\" name=\"text\" rows=\"4\" maxlength=\"500\">\n{written}</textarea>\n"
        "<button type=\"submit\" class=\"second\" id=\"refuse\">{send}</button>\n</form>\n",
        {{"head", say("refuse")},
         {"lead", say("refuse_lead")},
         {"path", v.path},
         {"lang", v.language},
         {"what", say("what")},
         {"reasons", reasons},
         {"write", say("write_wrong")},
         {"written", v.written},
         {"send", say("send_back")}});
    const bool begun = !v.reason.empty() || !v.written.empty();
    return begun ? Markup::of("<details open>\n{inside}</details>\n", {{"inside", inside}})
                 : Markup::of("<details>\n{inside}</details>\n", {{"inside", inside}});
}

Markup PageWriter::objecting(const PageView& v) const
{
    const auto say = [&](const char* key) { return m_texts.text(v.language, key); };
    return Markup::of("<h2>{head}</h2>\n<form method=\"post\" action=\"{path}/object\">\n<input type=\"hidden\" name=\"lang\" value=\"{lang}\">\n"
                      "<label class=\"label\" for=\"words\">{write}</label>\n<textarea id=\"words\" name=\"text\" rows=\"4\" maxlength=\"500\" required>\n{written}</textarea>\n"
                      "<button type=\"submit\" id=\"object\">{send}</button>\n</form>\n",
                      {{"head", say("object")}, {"path", v.path}, {"lang", v.language}, {"write", say("object_write")}, {"written", v.written}, {"send", say("object_send")}});
}

Markup PageWriter::privacy(const PageView& v) const
{
    Markup paragraphs;
    for (const std::string& p : m_texts.privacy(v.language, v.organisation, v.country)) paragraphs += Markup::of("<p>{p}</p>\n", {{"p", p}});
    return Markup::of("<h2>{head}</h2>\n<div class=\"quiet\" id=\"privacy\">\n{paragraphs}</div>\n",
                      {{"head", m_texts.text(v.language, "privacy")}, {"paragraphs", paragraphs}});
}

} // namespace sek
