// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/participant_import.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/domain/attendance/identity.h"
#include "core/domain/identifiers/identifiers.h"

#include <csv.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>

namespace sek::attendance {

namespace {

struct Column
{
    const char* name;
    std::array<const char*, 3> others; ///< sv, lv, pl; folded
    int longest;
};

constexpr std::array Columns = {
    Column{"identity_kind", {"typ av nummer", "numura veids", "rodzaj numeru"}, 40},
    Column{"identity_number", {"personnummer", "personas kods", "pesel"}, 40},
    Column{"given_name", {"fornamn", "vards", "imie"}, 100},
    Column{"family_name", {"efternamn", "uzvards", "nazwisko"}, 100},
    Column{"language", {"sprak", "valoda", "jezyk"}, 10},
    Column{"sms", {"mobilnummer", "mobilais talrunis", "telefon komorkowy"}, 40},
    Column{"email", {"e-post", "e-pasts", "e-mail"}, 254},
    Column{"start_date", {"startdatum", "sakuma datums", "data rozpoczecia"}, 10},
    Column{"target_group", {"malgrupp", "merka grupa", "grupa docelowa"}, 40},
    Column{"employer_name", {"arbetsgivare", "darba devejs", "pracodawca"}, 200},
    Column{"employer_org_number", {"arbetsgivarens organisationsnummer", "darba deveja registracijas numurs", "nip pracodawcy"}, 40},
};

std::optional<std::string> columnOf(const QString& header)
{
    const QString folded = fold(tidy(header)).replace(u'_', u' ');
    for (const Column& c : Columns) {
        if (folded == QString::fromLatin1(c.name).replace(u'_', u' ')) return c.name;
        for (const char* other : c.others)
            if (folded == QLatin1String(other)) return c.name;
    }
    return std::nullopt;
}

using Table = std::vector<std::vector<QByteArray>>;

struct Reading
{
    Table table;
    std::vector<QByteArray> row;
    bool tooMany = false;
};

void cellRead(void* data, std::size_t size, void* where)
{
    auto& r = *static_cast<Reading*>(where);
    if (r.row.size() < 64) r.row.emplace_back(static_cast<const char*>(data), static_cast<qsizetype>(size));
}

void rowRead(int, void* where)
{
    auto& r = *static_cast<Reading*>(where);
    // The header and one row more than allowed: enough to know that there are too many.
    if (r.table.size() > MaxImportRows + 1) r.tooMany = true;
    else r.table.push_back(std::move(r.row));
    r.row.clear();
}

Result<Table> readTable(const QByteArray& utf8, char separator)
{
    csv_parser parser;
    if (csv_init(&parser, CSV_APPEND_NULL) != 0) return fail("import_csv");
    const std::unique_ptr<csv_parser, void (*)(csv_parser*)> guard(&parser, csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    Reading reading;
    const auto size = static_cast<std::size_t>(utf8.size());
    if (csv_parse(&parser, utf8.constData(), size, cellRead, rowRead, &reading) != size) return fail("import_csv");
    if (csv_fini(&parser, cellRead, rowRead, &reading) != 0) return fail("import_csv");
    if (reading.tooMany) return fail("import_rows");
    return std::move(reading.table);
}

char separatorOf(const QString& text)
{
    const QString header = text.section(u'\n', 0, 0);
    char best = ';';
    qsizetype most = header.count(u';');
    for (const char c : {'\t', ','})
        if (const auto n = header.count(QLatin1Char(c)); n > most) {
            best = c;
            most = n;
        }
    return best;
}

const std::string& cell(const ImportRow& row, const char* column)
{
    static const std::string nothing;
    const auto it = row.cells.find(column);
    return it == row.cells.end() ? nothing : it->second;
}

void say(ImportRow& row, const char* column, std::string code, Json params = Json::object())
{
    if (!code.starts_with("WARN_")) row.status = RowStatus::Error;
    row.issues.push_back({column, std::move(code), std::move(params)});
}

void judgeIdentity(ImportRow& row, const ImportContext& context)
{
    std::string kind = cell(row, "identity_kind");
    const std::string& number = cell(row, "identity_number");
    if (kind.empty() && number.empty()) return say(row, "identity_number", "ERR_REQUIRED");
    const auto found = readIdentity(kind, number, context.country, context.today);
    if (!found) return say(row, "identity_number", found.error().code, found.error().params);
    row.identityKind = found->kind;
    row.identityNumber = found->number;
    if (found->askCentury) say(row, "identity_number", "WARN_CENTURY");
}

/// Addresses and words of fixed lists, brought into the form in which they are kept.
void judgeValues(ImportRow& row, const ImportContext& context)
{
    IdContext id;
    id.today = context.today;
    id.country = QString::fromStdString(context.country);
    for (const auto& [column, kind, code] : {std::tuple{"sms", IdKind::phone, "ERR_PHONE_FORMAT"},
                                             {"email", IdKind::email, "ERR_EMAIL_FORMAT"}}) {
        const std::string& typed = cell(row, column);
        if (typed.empty()) continue;
        if (isSpreadsheetNumber(typed)) {
            say(row, column, "ERR_SPREADSHEET");
            continue;
        }
        if (const auto parsed = parse(kind, QString::fromStdString(typed), id)) row.cells[column] = parsed->stored.toStdString();
        else say(row, column, code);
    }
    for (const char* column : {"given_name", "family_name"})
        if (cell(row, column).empty()) say(row, column, "ERR_REQUIRED");
    const std::string language = QString::fromStdString(cell(row, "language")).toLower().toStdString();
    if (language.empty()) row.cells["language"] = context.country == "LV" ? "lv" : context.country == "PL" ? "pl" : "sv";
    else if (language == "sv" || language == "lv" || language == "pl" || language == "en") row.cells["language"] = language;
    else say(row, "language", "ERR_CHOICE");
    if (const std::string& date = cell(row, "start_date"); !date.empty() && !isoDate(date).isValid())
        say(row, "start_date", "ERR_DATE_FORMAT");
    const std::string& group = cell(row, "target_group");
    if (!group.empty() && group != "employed" && group != "not_employed") say(row, "target_group", "ERR_CHOICE");
    if (group == "employed")
        for (const char* column : {"employer_name", "employer_org_number"})
            if (cell(row, column).empty()) say(row, column, "ERR_REQUIRED");
}

void compare(ImportRow& row, const KnownPerson& person)
{
    if (row.status == RowStatus::Error) return;
    row.existing = person.id;
    for (const auto& [column, value] : {std::pair{"given_name", &person.givenName}, {"family_name", &person.familyName},
                                        {"sms", &person.sms}, {"email", &person.email}})
        if (!cell(row, column).empty() && cell(row, column) != *value) row.differs.push_back(column);
    // What is there is never overwritten by a list, channels least of all (W3.4); a person sees the difference.
    row.status = !person.inProject ? RowStatus::Joins : row.differs.empty() ? RowStatus::Exists : RowStatus::Changed;
}

} // namespace

bool isUtf8(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes || (bytes.startsWith("\xEF\xBB\xBF") && isUtf8(bytes.mid(3)));
}

Result<QString> decodeImport(const QByteArray& bytes, const std::string& encoding)
{
    if (bytes.size() > MaxImportBytes) return fail("import_size");
    if (bytes.contains('\0')) return fail("import_not_text");
    if (std::ranges::none_of(ImportEncodings, [&](const char* e) { return encoding == e; })) return fail("import_encoding");
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter*)> converter(ucnv_open(encoding.c_str(), &error), ucnv_close);
    if (U_FAILURE(error)) return fail("import_encoding");
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    QString out(bytes.size() * 2 + 1, Qt::Uninitialized);
    const auto size = ucnv_toUChars(converter.get(), reinterpret_cast<UChar*>(out.data()), static_cast<int32_t>(out.size()),
                                    bytes.constData(), static_cast<int32_t>(bytes.size()), &error);
    if (U_FAILURE(error)) return fail("import_encoding");
    out.truncate(size);
    if (out.startsWith(QChar(0xFEFF))) out.remove(0, 1);
    return out;
}

std::size_t ImportPreview::count(RowStatus status) const
{
    return static_cast<std::size_t>(std::ranges::count(rows, status, &ImportRow::status));
}

std::size_t ImportPreview::importable() const
{
    return count(RowStatus::New) + count(RowStatus::Joins);
}

Result<ImportPreview> previewImport(const QString& text, const ImportContext& context)
{
    ImportPreview out;
    out.separator = separatorOf(text);
    const auto table = readTable(text.toUtf8(), out.separator);
    if (!table) return failure(table);
    if (table->empty()) return fail("import_empty");
    std::vector<std::optional<std::string>> columns;
    std::set<std::string> seen;
    for (const QByteArray& header : table->front()) {
        auto column = columnOf(QString::fromUtf8(header));
        if (column && !seen.insert(*column).second) return fail("import_columns");
        if (!column && !header.trimmed().isEmpty()) out.unknownColumns.push_back(tidy(QString::fromUtf8(header)).toStdString());
        columns.push_back(std::move(column));
    }
    for (const char* needed : {"identity_number", "given_name", "family_name"})
        if (!seen.contains(needed)) return fail("import_columns");
    if (table->size() - 1 > MaxImportRows) return fail("import_rows");

    std::map<std::string, const KnownPerson*> known;
    for (const KnownPerson& p : context.known)
        if (!p.identityNumber.empty()) known[p.identityKind + ":" + p.identityNumber] = &p;
    std::map<std::string, int> firstLine;
    for (std::size_t i = 1; i < table->size(); ++i) {
        const auto& cells = (*table)[i];
        if (std::ranges::all_of(cells, [](const QByteArray& c) { return c.trimmed().isEmpty(); })) continue;
        ImportRow row;
        row.line = static_cast<int>(i) + 1;
        for (std::size_t c = 0; c < cells.size() && c < columns.size(); ++c) {
            if (!columns[c]) continue;
            const QString raw = QString::fromUtf8(cells[c]);
            const QString value = tidy(raw);
            if (hasControlCharacters(raw)) say(row, columns[c]->c_str(), "ERR_CONTROL_CHARACTER");
            const auto* column = std::ranges::find_if(Columns, [&](const Column& k) { return *columns[c] == k.name; });
            if (codePoints(value) > column->longest) say(row, column->name, "ERR_TOO_LONG", {{"max", column->longest}});
            row.cells[*columns[c]] = hasControlCharacters(value) ? std::string() : value.left(300).toStdString();
        }
        judgeIdentity(row, context);
        judgeValues(row, context);
        if (!row.identityNumber.empty()) {
            const std::string key = row.identityKind + ":" + row.identityNumber;
            if (const auto [it, fresh] = firstLine.try_emplace(key, row.line); !fresh)
                say(row, "identity_number", "ERR_DUPLICATE_ROW", {{"line", it->second}});
            if (const auto it = known.find(key); it != known.end()) compare(row, *it->second);
        }
        out.rows.push_back(std::move(row));
    }
    if (out.rows.empty()) return fail("import_empty");
    return out;
}

std::vector<std::pair<std::string, Json>> importCommands(const ImportPreview& preview, const std::string& projectId,
                                                         const std::string& batch, const std::string& startDate,
                                                         const std::vector<std::string>& ids)
{
    std::vector<std::pair<std::string, Json>> out;
    for (std::size_t i = 0; i < preview.rows.size() && i * 5 + 4 < ids.size(); ++i) {
        const ImportRow& row = preview.rows[i];
        if (row.status != RowStatus::New && row.status != RowStatus::Joins) continue;
        Json participation = {{"start_date", cell(row, "start_date").empty() ? startDate : cell(row, "start_date")}};
        for (const char* column : {"target_group", "employer_name", "employer_org_number"})
            if (!cell(row, column).empty()) participation[column] = cell(row, column);
        if (row.status == RowStatus::Joins) {
            participation["project_id"] = projectId;
            participation["participant_id"] = row.existing;
            out.emplace_back("AddParticipation", Json{{"id", ids[i * 5 + 1]}, {"batch", batch}, {"body", std::move(participation)}});
            continue;
        }
        Json identity = {{"kind", row.identityKind}};
        if (!row.identityNumber.empty()) identity["number"] = row.identityNumber;
        Json channels = Json::array();
        for (const auto& [column, id] : {std::pair{"sms", i * 5 + 2}, {"email", i * 5 + 3}})
            if (!cell(row, column).empty())
                channels.push_back({{"id", ids[id]}, {"kind", column}, {"address", cell(row, column)}});
        Json args = {{"id", ids[i * 5]},
                     {"participation_id", ids[i * 5 + 1]},
                     {"project_id", projectId},
                     {"batch", batch},
                     {"person",
                      {{"given_name", cell(row, "given_name")},
                       {"family_name", cell(row, "family_name")},
                       {"language", cell(row, "language")}}},
                     {"identity", std::move(identity)},
                     {"participation", std::move(participation)}};
        if (!channels.empty()) args["channels"] = std::move(channels);
        out.emplace_back("RegisterParticipant", std::move(args));
    }
    return out;
}

QString csvCell(const QString& text, QChar separator)
{
    QString out = text;
    if (!out.isEmpty() && QStringView(u"=+-@\t\r").contains(out.front())) out.prepend(u'\'');
    const bool quote = out.contains(separator) || out.contains(u'"') || out.contains(u'\n') || out.contains(u'\r');
    if (quote) out = u'"' + out.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return out;
}

QByteArray badRowsFile(const ImportPreview& preview)
{
    QByteArray out = "\xEF\xBB\xBF";
    for (const Column& c : Columns) out += QByteArray(c.name) + ";";
    out += "errors\r\n";
    for (const ImportRow& row : preview.rows) {
        if (row.status != RowStatus::Error) continue;
        for (const Column& c : Columns) out += csvCell(QString::fromStdString(cell(row, c.name))).toUtf8() + ";";
        QStringList reasons;
        for (const CellIssue& issue : row.issues)
            reasons.push_back(QString::fromStdString(issue.column + ": " + issue.code));
        out += csvCell(reasons.join(QStringLiteral(", "))).toUtf8() + "\r\n";
    }
    return out;
}

} // namespace sek::attendance
