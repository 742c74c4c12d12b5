// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/scb_profile.h"

#include "core/base/instant.h"
#include "core/base/json.h"

#include <array>
#include <map>

namespace sek {

namespace {

const std::map<std::string, ScbField, std::less<>> Fields = {{"constant", ScbField::Constant},
                                                             {"identity_number", ScbField::IdentityNumber},
                                                             {"name", ScbField::Name},
                                                             {"start_date", ScbField::StartDate},
                                                             {"end_date", ScbField::EndDate},
                                                             {"hours", ScbField::Hours},
                                                             {"employer_org_number", ScbField::EmployerNumber},
                                                             {"project_no", ScbField::ProjectNo},
                                                             {"month", ScbField::Month}};
const std::map<std::string, ScbFormat, std::less<>> Formats = {{"text", ScbFormat::Text},
                                                               {"date", ScbFormat::Date},
                                                               {"whole_hours", ScbFormat::WholeHours},
                                                               {"decimal_hours", ScbFormat::DecimalHours}};

bool fits(ScbField field, ScbFormat format)
{
    if (field == ScbField::StartDate || field == ScbField::EndDate) return format == ScbFormat::Date;
    if (field == ScbField::Hours) return format == ScbFormat::WholeHours || format == ScbFormat::DecimalHours;
    return format == ScbFormat::Text;
}

Result<ScbColumn> column(const Json& j)
{
    const auto field = Fields.find(text(j, "field"));
    const auto format = Formats.find(text(j, "format", "text"));
    if (field == Fields.end() || format == Formats.end() || text(j, "header").empty() || !fits(field->second, format->second))
        return fail("scb_profile", text(j, "header"));
    if ((field->second == ScbField::Constant) == text(j, "constant").empty()) return fail("scb_profile", text(j, "header"));
    const std::string when = text(j, "when", "every_month");
    if (when != "every_month" && when != "own_month") return fail("scb_profile", text(j, "header"));
    return ScbColumn{qtext(j, "header"), field->second, format->second, qtext(j, "constant"), when == "every_month"};
}

struct Month
{
    QDate first, last;
    bool holds(QDate d) const { return d.isValid() && d >= first && d <= last; }
};

Cell dateCell(QDate d, const ScbColumn& c, const Month& m)
{
    return d.isValid() && (c.everyMonth || m.holds(d)) ? Cell(d) : Cell();
}

Cell cell(const ScbColumn& c, const ScbMonth& month, const Month& m, const ScbPerson& p, bool hours)
{
    switch (c.field) {
    case ScbField::Constant: return c.constant;
    case ScbField::IdentityNumber: return p.identityNumber;
    case ScbField::Name: return p.protectedIdentity ? Cell() : Cell(p.familyName + QStringLiteral(", ") + p.givenName);
    case ScbField::StartDate: return dateCell(p.start, c, m);
    case ScbField::EndDate: return p.end <= m.last ? dateCell(p.end, c, m) : Cell();
    case ScbField::Hours:
        if (!hours) return {};
        return c.format == ScbFormat::WholeHours ? Cell(std::int64_t(*p.reportedMinutes / 60))
                                                 : Cell(Decimal::hours(*p.reportedMinutes));
    case ScbField::EmployerNumber: return p.employerNumber;
    case ScbField::ProjectNo: return month.projectNo;
    case ScbField::Month: return m.first.toString(QStringLiteral("yyyy-MM"));
    }
    return {};
}

} // namespace

Result<ScbProfile> scbProfile(const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes);
    if (!json) return failure(json);
    ScbProfile p{text(*json, "id"), isoDate(text(*json, "as_of")), text(*json, "source"), boolean(*json, "verified"),
                 boolean(*json, "with_unsigned"), {}};
    for (const Json& j : at(*json, "columns")) {
        auto c = column(j);
        if (!c) return failure(c);
        p.columns.push_back(std::move(*c));
    }
    if (integer(*json, "v") != 1 || p.id.empty() || !p.asOf.isValid() || p.source.empty() || p.columns.empty())
        return fail("scb_profile", p.id);
    return p;
}

ScbFile scbFile(const ScbProfile& profile, const ScbMonth& month)
{
    const Month m{QDate(month.month.year(), month.month.month(), 1),
                  QDate(month.month.year(), month.month.month(), month.month.daysInMonth())};
    ScbFile out;
    out.table.name = m.first.toString(QStringLiteral("yyyy-MM"));
    for (const ScbColumn& c : profile.columns) out.table.header << c.header;
    for (std::size_t i = 0; i < month.people.size(); ++i) {
        const ScbPerson& p = month.people[i];
        const bool reported = p.reportedMinutes.value_or(0) > 0;
        const bool hours = reported && (p.isSigned || profile.withUnsigned);
        if (reported && !p.isSigned && !profile.withUnsigned) out.warnings.push_back({"unsigned_left_out", i});
        if (!hours && !m.holds(p.start) && !m.holds(p.end)) continue;
        if (p.identityNumber.isEmpty()) out.warnings.push_back({"identity_missing", i});
        std::vector<Cell> row;
        for (const ScbColumn& c : profile.columns) row.push_back(cell(c, month, m, p, hours));
        out.table.rows.push_back(std::move(row));
    }
    return out;
}

QString scbFileName(QDate month, const QString& projectName)
{
    static const std::array<const char*, 12> names = {"Januari", "Februari", "Mars",      "April",   "Maj",      "Juni",
                                                      "Juli",    "Augusti",  "September", "Oktober", "November", "December"};
    QString name;
    for (const QChar c : projectName)
        if (c.isLetterOrNumber() || c == u'-') name += c;
    return QLatin1String(names[static_cast<std::size_t>(month.month() - 1)]) + QString::number(month.year()) + u'_' +
           name.left(60);
}

} // namespace sek
