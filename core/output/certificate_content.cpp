// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/certificate_content.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/visible_text.h"
#include "core/evidence/content.h"

#include <algorithm>
#include <set>

namespace sek {

namespace {

constexpr int MinutesADay = 24 * 60;

QString shown(const Json& object, std::string_view key)
{
    return visible(qtext(object, key));
}

std::unexpected<Failure> bad(const char* what)
{
    return fail("certificate_content", what);
}

/// `2025-03`, `2025-03-04`, `2025-03-04#OCCASION`
bool readPeriod(const std::string& period, CertificateContent& c)
{
    if (period.size() == 7) {
        c.from = isoDate(period + "-01");
        if (c.from.isValid()) c.to = c.from.addMonths(1).addDays(-1);
    } else if (period.size() == 10 || (period.size() > 11 && period[10] == '#')) {
        c.from = c.to = isoDate(period.substr(0, 10));
    }
    return c.from.isValid();
}

bool readRounding(const std::string& text, CertificateContent& c)
{
    static const std::set<std::string> rules = {"none", "floor_hour", "floor_half_hour"}, levels = {"day", "month"};
    const auto slash = text.find('/');
    c.rounding = text.substr(0, slash);
    c.roundingLevel = slash == text.npos ? "day" : text.substr(slash + 1);
    return rules.contains(c.rounding) && levels.contains(c.roundingLevel);
}

/// Rows in the order of the content's own list, then codes that it does not name, in their own order.
Done readEntries(const Json& json, CertificateContent& c)
{
    std::map<QString, QString> titles;
    for (const Json& a : at(json, "activities")) {
        const QString code = shown(a, "code");
        if (titles.emplace(code, shown(a, "title")).second) c.lines.push_back({code, shown(a, "title"), {}, 0});
    }
    const auto line = [&](const QString& code) -> CertificateLine& {
        const auto it = std::ranges::find(c.lines, code, &CertificateLine::code);
        return it != c.lines.end() ? *it : c.lines.emplace_back(CertificateLine{code, {}, {}, 0});
    };
    for (const Json& e : at(json, "entries")) {
        const QDate day = isoDate(text(e, "date"));
        const std::int64_t minutes = integer(e, "minutes", -1);
        const QString code = shown(e, "activity");
        if (!day.isValid() || day < c.from || day > c.to || minutes < 0 || minutes > MinutesADay || code.isEmpty())
            return bad("entry");
        if (const QString note = shown(e, "note"); !note.isEmpty()) c.notes.push_back({day, code, note});
        CertificateLine& l = line(code);
        if (minutes == 0) continue;
        l.minutes[day] += static_cast<int>(minutes);
        l.total += static_cast<int>(minutes);
        c.total += static_cast<int>(minutes);
        if ((c.perDay[day] += static_cast<int>(minutes)) > MinutesADay) return bad("day");
    }
    std::erase_if(c.lines, [](const CertificateLine& l) { return l.minutes.empty(); });
    return {};
}

} // namespace

Result<CertificateContent> certificateContent(const QByteArray& bytes)
{
    const auto json = cj1::parseCanonical(bytes);
    if (!json) return failure(json);
    const auto hash = contentHash(bytes);
    if (!hash) return failure(hash);
    if (text(*json, "schema") != "attendance.report.v1") return fail("content_schema");
    const Json &project = at(*json, "project"), &person = at(*json, "participant");
    CertificateContent c;
    c.hash = hex(*hash);
    c.programmeArea = text(project, "programme_area");
    c.programmePeriod = text(project, "programme_period");
    c.projectName = shown(project, "name");
    c.projectNo = shown(project, "project_no");
    c.ownerName = shown(at(project, "owner"), "name");
    c.ownerNumber = shown(at(project, "owner"), "org_number");
    c.participant = shown(person, "name");
    c.identityNumber = shown(person, "identity_number");
    c.employer = shown(at(person, "employer"), "name");
    c.employerNumber = shown(at(person, "employer"), "org_number");
    c.revision = static_cast<int>(integer(*json, "revision", 1));
    if (!readPeriod(text(*json, "period"), c)) return bad("period");
    if (!readRounding(text(*json, "rounding", "none/day"), c)) return bad("rounding");
    if (c.projectName.isEmpty() || c.participant.isEmpty()) return bad("names");
    if (auto read = readEntries(*json, c); !read) return failure(read);
    c.reported = static_cast<int>(integer(*json, "reported_minutes", -1));
    if (c.total != integer(*json, "total_minutes", -1) || c.reported < 0 || c.reported > c.total) return bad("sum");
    return c;
}

Result<std::vector<CertificateSignature>> certificateSignatures(const std::vector<QByteArray>& records,
                                                                const CertificateContent& content)
{
    std::vector<CertificateSignature> out;
    std::set<std::string> revoked;
    for (const QByteArray& bytes : records) {
        const auto json = cj1::parseCanonical(bytes);
        const auto hash = contentHash(bytes);
        if (!json || !hash) return fail("certificate_signature");
        if (text(*json, "schema") == "revocation.record.v1") revoked.insert(text(*json, "record_hash"));
        if (text(*json, "schema") != "signature.record.v1" || text(*json, "content_hash") != content.hash) continue;
        const auto at = parseRfc3339(text(*json, "signed_at"));
        if (!at) return fail("certificate_signature", "signed_at");
        const std::string words = text(*json, "statement");
        if (!words.empty() && hex(sha256(QByteArray::fromStdString(words))) != text(*json, "statement_sha256"))
            return fail("certificate_signature", "statement");
        const auto claimed = parseRfc3339(text(*json, "claimed_entry_at"));
        out.push_back({text(*json, "signer_role"), shown(*json, "signer_name"), text(*json, "method"),
                       shown(*json, "channel_masked"), *at, text(*json, "entry_mode") == "offline",
                       claimed ? *claimed : Instant{}, visible(QString::fromStdString(words)), hex(*hash)});
    }
    std::erase_if(out, [&](const CertificateSignature& s) { return revoked.contains(s.recordHash); });
    return out;
}

} // namespace sek
