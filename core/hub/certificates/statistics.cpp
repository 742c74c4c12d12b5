// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/certificates/statistics.h"

#include "core/base/hash.h"
#include "core/domain/attendance/exports.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/people/roles.h"
#include "core/hub/rights.h"
#include "core/output/csv.h"
#include "core/output/scb_profile.h"
#include "core/output/xlsx.h"

#include <QFile>
#include <QRegularExpression>

namespace sek {

namespace {

/// Of a project that names none: the only layout that is known.
constexpr const char* UsualProfile = "esf_2014_2020";

/// The profile's data file; a name is a file's name and nothing else.
Result<ScbProfile> profileOf(const std::string& name)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9_]{1,60}")));
    const QString id = QString::fromStdString(name);
    QFile file(QStringLiteral(":/scb/%1.json").arg(id));
    if (!plain.match(id).hasMatch() || !file.open(QIODevice::ReadOnly)) return fail("statistics_profile");
    auto profile = scbProfile(file.readAll());
    if (!profile) return fail("statistics_profile", profile.error().detail);
    return profile;
}

ScbMonth monthOf(const Json& project, const std::string& month, const std::vector<attendance::MonthValues>& values)
{
    ScbMonth out{qtext(project, "project_no"), qtext(project, "name"), isoDate(month + "-01"), {}};
    for (const attendance::MonthValues& v : values)
        out.people.push_back({QString::fromStdString(v.identityNumber), QString::fromStdString(v.givenName),
                              QString::fromStdString(v.familyName), v.protectedIdentity, v.start, v.end, v.reportedMinutes, v.isSigned,
                              QString::fromStdString(v.employerNumber)});
    return out;
}

Result<QByteArray> bytesOf(const ExportTable& table, const std::string& format)
{
    if (format == "csv") return csvBytes(table);
    if (format == "xlsx") return xlsxBytes(table);
    return clipboardText(table).toUtf8();
}

} // namespace

Result<Statistics::File> Statistics::make(const OrgId& org, const AccountId& account, const RecordId& projectId,
                                          const std::string& month, const std::string& format)
{
    auto tx = m.store.begin(org);
    if (!tx) return failure(tx);
    const Instant now = m.clock.now();
    if (!mayDoIn("ExportStatistics", rolesOf(**tx, account), projectId)) return fail("not_allowed");
    const Json project = (*tx)->get({kind::Project, projectId}).record.value();
    if (!boolean(project, "scb_enabled")) return fail("statistics_off");
    const Json organisation = (*tx)->get({"organisation", RecordId(org.value)}).record.value();
    const QDate first = isoDate(month + "-01");
    if (month.size() != 7 || !first.isValid() || first.addMonths(1) > dateIn(now, text(organisation, "time_zone", "UTC")) ||
        month < text(project, "start_date").substr(0, 7) || month > text(project, "end_date").substr(0, 7))
        return fail("statistics_month");
    const auto profile = profileOf(text(project, "scb_profile", UsualProfile));
    if (!profile) return failure(profile);
    const auto values = attendance::monthValues(**tx, projectId, month);
    const ScbFile made = scbFile(*profile, monthOf(project, month, values));
    auto bytes = bytesOf(made.table, format);
    if (!bytes) return failure(bytes);

    File out;
    out.id = RecordId(Uuid::v7(m.clock, m.random));
    out.name = scbFileName(first, qtext(project, "name")).toStdString() + (format == "xlsx" ? ".xlsx" : ".csv");
    out.bytes = std::move(*bytes);
    out.verifiedProfile = profile->verified;
    for (const ScbWarning& w : made.warnings) out.warnings.push_back({w.code, values[w.row].participation});
    const std::string hash = hex(sha256(out.bytes));
    const auto noted = m.device.within(**tx, org, "NoteExport",
                                       {{"id", out.id.text()},
                                        {"project_id", projectId.text()},
                                        {"month", month},
                                        {"profile", profile->id},
                                        {"format", format},
                                        {"sha256", hash},
                                        {"by", account.text()}},
                                       "export " + out.id.text());
    if (!noted) return fail(noted.error().code == "ERR_BAD_COMMAND" ? "statistics_form" : noted.error().code);
    m.log.note(**tx, org, "statistics_exported", projectId, {{"actor", account.text()}, {"month", month}, {"sha256", hash}}, now);
    out.again = attendance::monthsToSendAgain(**tx, projectId);
    if (auto done = (*tx)->commit(); !done) return failure(done);
    return out;
}

} // namespace sek
