// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/messages.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/base/json_look.h"

#include <algorithm>

namespace sek {

QByteArray placeholderWire(std::int64_t deviceSeq, const QByteArray& hash)
{
    return cj1::write({{"skip", {{"device_seq", deviceSeq}, {"head_hash", base64url(hash)}}}});
}

QByteArray pushBody(const std::vector<PushItem>& items)
{
    QByteArray out = "{\"commands\":[";
    for (const auto& item : items) {
        if (&item != &items.front()) out += ',';
        out += item.wire;
    }
    return out + "]}";
}

Json toJson(const PushAnswer& a)
{
    Json j = {{"device_seq", a.deviceSeq}};
    if (a.accepted()) j["accepted"] = {{"seq", a.acceptedSeq}};
    else if (a.rejection) j["rejected"] = toJson(*a.rejection);
    return j;
}

Result<PushAnswer> pushAnswer(const Json& j)
{
    PushAnswer a;
    a.deviceSeq = integer(j, "device_seq");
    a.acceptedSeq = integer(at(j, "accepted"), "seq");
    if (j.is_object() && j.contains("rejected")) {
        auto r = rejectionFromJson(j["rejected"]);
        if (!r) return failure(r);
        a.rejection = std::move(*r);
    }
    if (a.deviceSeq < 1 || a.accepted() == a.rejection.has_value()) return fail("answer_form");
    return a;
}

QByteArray toBytes(const PushReply& r)
{
    Json j = {{"epoch", r.epoch}, {"answers", Json::array()}};
    for (const auto& a : r.answers) j["answers"].push_back(toJson(a));
    if (!r.stopped.empty()) j["stopped"] = {{"code", r.stopped}, {"expected", r.expected}};
    return cj1::write(j);
}

Result<PushReply> pushReply(const QByteArray& bytes)
{
    auto j = cj1::parse(bytes, {64 * 1024 * 1024, cj1::MaxDepth});
    if (!j) return failure(j);
    PushReply r;
    r.epoch = text(*j, "epoch");
    const Json& list = at(*j, "answers");
    if (r.epoch.empty() || !list.is_array()) return fail("answer_form");
    for (const auto& one : list) {
        auto a = pushAnswer(one);
        if (!a) return failure(a);
        r.answers.push_back(std::move(*a));
    }
    r.stopped = text(at(*j, "stopped"), "code");
    r.expected = integer(at(*j, "stopped"), "expected");
    return r;
}

QByteArray rowLine(const Record& r)
{
    constexpr qsizetype Around = 128; // what stands beside the body
    QByteArray out;
    out.reserve(r.body.size() + Around);
    out += "{\"seq\":";
    out += QByteArray::number(static_cast<qlonglong>(r.rev));
    out += ",\"kind\":\"";
    out.append(r.key.kind);
    out += "\",\"id\":\"";
    out.append(r.key.id.text());
    out += '"';
    if (r.deleted) out += ",\"deleted\":true";
    if (!r.body.isEmpty()) {
        out += ",\"body\":";
        out += r.body;
    }
    out += '}';
    return out;
}

namespace {

/// Reads the fixed layout of a row line from left to right.
class Scanner
{
public:
    explicit Scanner(const QByteArray& bytes) : m_rest(bytes.constData(), static_cast<std::size_t>(bytes.size())) {}

    bool skip(std::string_view literal)
    {
        if (!m_rest.starts_with(literal)) return false;
        m_rest.remove_prefix(literal.size());
        return true;
    }
    std::string_view until(char c)
    {
        const auto n = m_rest.find(c);
        if (n == m_rest.npos) return {};
        const auto out = m_rest.substr(0, n);
        m_rest.remove_prefix(n);
        return out;
    }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

std::optional<std::int64_t> number(std::string_view digits)
{
    if (digits.empty() || digits.size() > 15) return {};
    std::int64_t v = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return {};
        v = v * 10 + (c - '0');
    }
    return v;
}

bool goodKind(std::string_view kind)
{
    return !kind.empty() && kind.size() <= 40 &&
           std::ranges::all_of(kind, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

constexpr std::size_t MaxLine = cj1::MaxBytes + 512;

} // namespace

Result<Record> parseRowLine(const QByteArray& line)
{
    Scanner s(line);
    Record r;
    if (!s.skip("{\"seq\":")) return fail("feed_row");
    const auto seq = number(s.until(','));
    if (!seq || *seq < 1 || !s.skip(",\"kind\":\"")) return fail("feed_row");
    r.rev = *seq;
    r.key.kind = std::string(s.until('"'));
    if (!goodKind(r.key.kind) || !s.skip("\",\"id\":\"")) return fail("feed_row");
    const auto id = RecordId::parse(s.until('"'));
    if (!id || !s.skip("\"")) return fail("feed_row");
    r.key.id = *id;
    r.deleted = s.skip(",\"deleted\":true");
    if (s.skip(",\"body\":")) {
        const auto rest = s.rest();
        if (rest.size() < 3 || rest.back() != '}') return fail("feed_row");
        r.body = QByteArray(rest.data(), static_cast<qsizetype>(rest.size() - 1));
        // Looked at once, at the door: what is stored is CJ-1 and an object.
        if (!cj1::lookAtObject(rest.substr(0, rest.size() - 1))) return fail("feed_body");
    } else if (s.rest() != "}" || !r.deleted) {
        return fail("feed_row");
    }
    return r;
}

QByteArray partOpening(const ChangesPart& p)
{
    Json line = {{"after", p.after}, {"epoch", p.epoch}, {"now", toRfc3339(p.now)}, {"org", p.org.text()}, {"scope", p.scope}};
    if (p.purged > 0) line["purged"] = p.purged;
    return cj1::write(line);
}

QByteArray partClosing(const ChangesPart& p)
{
    Json j = {{"head", p.head}, {"up_to", p.upTo}};
    if (p.log) j["log"] = toJson(*p.log);
    return cj1::write(j);
}

Done FeedReader::feed(const QByteArray& bytes)
{
    m_buffer += bytes;
    qsizetype from = 0;
    while (true) {
        const auto end = m_buffer.indexOf('\n', from);
        if (end < 0) break;
        const QByteArray one = m_buffer.mid(from, end - from);
        from = end + 1;
        if (one.isEmpty()) continue; // keeps a quiet connection open
        if (auto ok = line(one); !ok) return ok;
    }
    m_buffer.remove(0, from);
    if (static_cast<std::size_t>(m_buffer.size()) > MaxLine) return fail("feed_line");
    return {};
}

Done FeedReader::line(const QByteArray& bytes)
{
    if (bytes.startsWith("{\"seq\":")) {
        if (!m_open) return fail("feed_order");
        auto row = parseRowLine(bytes);
        if (!row) return failure(row);
        if (!m_open->rows.empty() && row->rev < m_open->rows.back().rev) return fail("feed_order");
        m_openBytes += static_cast<std::size_t>(bytes.size());
        if (m_openBytes > MaxPartBytes || m_open->rows.size() >= MaxPartRows) return fail("feed_size");
        m_open->rows.push_back(std::move(*row));
        return {};
    }
    auto j = cj1::parse(bytes, {64 * 1024, 6}); // room for a proof and for what a newer hub adds (SYNC-18)
    if (!j || !j->is_object()) return fail("feed_line");
    if (j->contains("epoch")) {
        const auto org = OrgId::parse(text(*j, "org"));
        if (m_open || !org || text(*j, "epoch").empty()) return fail("feed_opening");
        const auto now = parseRfc3339(text(*j, "now"));
        m_open = ChangesPart{*org, text(*j, "epoch"), integer(*j, "scope"), integer(*j, "after"), {}, 0, false,
                             now ? *now : Instant{}, integer(*j, "purged")};
        m_openBytes = 0;
        return {};
    }
    if (!j->contains("up_to") || !m_open) return fail("feed_line");
    m_open->upTo = integer(*j, "up_to");
    m_open->head = boolean(*j, "head");
    if (m_open->upTo < 0 || (!m_open->rows.empty() && m_open->rows.back().rev > m_open->upTo)) return fail("feed_closing");
    if (const Json& log = at(*j, "log"); log.is_object()) {
        auto answer = logAnswerOf(log);
        if (!answer) return fail("feed_log");
        m_open->log = std::move(*answer);
    }
    m_whole.push_back(std::move(*m_open));
    m_open.reset();
    return {};
}

std::vector<ChangesPart> FeedReader::take()
{
    return std::exchange(m_whole, {});
}

std::optional<ChangesPart> FeedReader::rest()
{
    if (!m_open || m_open->rows.empty()) return {};
    ChangesPart part = std::move(*m_open);
    m_open.reset();
    // The newest seq may be cut in the middle: only what lies before it is whole.
    const std::int64_t last = part.rows.back().rev;
    while (!part.rows.empty() && part.rows.back().rev == last) part.rows.pop_back();
    if (part.rows.empty()) return {};
    part.upTo = part.rows.back().rev;
    part.head = false;
    return part;
}

namespace {

/// Deep enough for a body of the greatest depth inside list, element and row.
constexpr int HandBackDepth = cj1::MaxDepth + 5;
constexpr std::size_t MaxHandedBack = 200, MaxSealedInOne = 50;
constexpr std::ptrdiff_t MaxCommas = 100'000;

Json rowJson(const Record& r)
{
    return {{"kind", r.key.kind}, {"id", r.key.id.text()}, {"body", r.value()}};
}

std::optional<Record> rowOf(const Json& j)
{
    const auto id = RecordId::parse(text(j, "id"));
    const Json& body = at(j, "body");
    if (!id || !body.is_object() || !cj1::check(body)) return {};
    return Record{{text(j, "kind"), *id}, 0, false, cj1::write(body)};
}

} // namespace

Json toJson(const HandBack& given)
{
    Json j = {{"frozen", rowJson(given.frozen)}, {"sealed", Json::array()}};
    for (const Record& r : given.sealed) j["sealed"].push_back(rowJson(r));
    return j;
}

Result<HandBack> handBack(const Json& j)
{
    const Json& list = at(j, "sealed");
    auto frozen = rowOf(at(j, "frozen"));
    if (!frozen || !list.is_array() || list.size() > MaxSealedInOne) return fail("hand_back_form");
    HandBack out;
    out.frozen = std::move(*frozen);
    for (const Json& one : list) {
        auto record = rowOf(one);
        if (!record) return fail("hand_back_form");
        out.sealed.push_back(std::move(*record));
    }
    return out;
}

QByteArray handBackBody(const std::vector<HandBack>& given)
{
    Json list = Json::array();
    for (const HandBack& g : given) list.push_back(toJson(g));
    return cj1::write({{"handed_back", std::move(list)}});
}

Result<std::vector<HandBack>> parseHandBack(const QByteArray& body)
{
    // A value in memory takes dozens of bytes, `[],` takes three (see parsePush).
    if (std::count(body.begin(), body.end(), ',') > MaxCommas) return fail("json_size");
    const auto json = cj1::parse(body, {1024 * 1024, HandBackDepth});
    if (!json) return failure(json);
    const Json& list = at(*json, "handed_back");
    if (!list.is_array() || list.empty() || list.size() > MaxHandedBack) return fail("hand_back_form");
    std::vector<HandBack> out;
    for (const Json& j : list) {
        auto one = handBack(j);
        if (!one) return failure(one);
        out.push_back(std::move(*one));
    }
    return out;
}

QByteArray toBytes(const HandBackReply& r)
{
    return cj1::write({{"epoch", r.epoch}, {"results", r.results}});
}

Result<HandBackReply> handBackReply(const QByteArray& bytes)
{
    const auto j = cj1::parse(bytes, {64 * 1024, 4});
    if (!j) return failure(j);
    HandBackReply r;
    r.epoch = text(*j, "epoch");
    const Json& list = at(*j, "results");
    if (r.epoch.empty() || !list.is_array()) return fail("answer_form");
    for (const Json& one : list) {
        if (!one.is_string()) return fail("answer_form");
        r.results.push_back(one.get<std::string>());
    }
    return r;
}

QByteArray toBytes(const StateMark& m)
{
    return cj1::write({{"digest", base64url(m.digest)}, {"epoch", m.epoch}, {"purged", m.purged}, {"scope", m.scope}, {"seq", m.seq}});
}

Result<StateMark> stateMark(const QByteArray& bytes)
{
    const auto j = cj1::parse(bytes, {4096, 6});
    if (!j || !j->is_object()) return fail("digest_form");
    const auto digest = fromBase64url(text(*j, "digest"));
    if (!digest || digest->size() != 32 || text(*j, "epoch").empty()) return fail("digest_form");
    return StateMark{text(*j, "epoch"), integer(*j, "scope"), integer(*j, "seq"), integer(*j, "purged"), *digest};
}

Json toJson(const AccessEnd& end)
{
    Json j = Json::object();
    if (!end.by.empty()) j["by"] = end.by;
    if (!end.at) return j;
    j["at"] = toRfc3339(*end.at);
    j["time_zone"] = end.timeZone;
    return j;
}

AccessEnd accessEnd(const Json& params)
{
    AccessEnd end{text(params, "by"), {}, text(params, "time_zone", "UTC")};
    if (const auto at = parseRfc3339(text(params, "at"))) end.at = *at;
    return end;
}

void StateDigest::add(const Record& record)
{
    m_lines.emplace_back(record.key, sha256(rowLine(record)));
}

QByteArray StateDigest::finish()
{
    std::ranges::sort(m_lines, [](const auto& a, const auto& b) {
        return std::tie(a.first.kind, a.first.id) < std::tie(b.first.kind, b.first.id);
    });
    QByteArray all;
    all.reserve(std::ssize(m_lines) * 32);
    for (const auto& [key, hash] : m_lines) all += hash;
    m_lines.clear();
    return taggedHash("sekretariat.state.1", all);
}

QByteArray stateDigest(const std::vector<Record>& records)
{
    StateDigest digest;
    for (const Record& r : records) digest.add(r);
    return digest.finish();
}

} // namespace sek
