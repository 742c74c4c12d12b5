// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_kind.h"
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"

#include <QString>
#include <QtGlobal>

#include <algorithm>

namespace sek {

namespace {

std::optional<Issue> size(const Field& f, const Json& v, const RuleContext&)
{
    if (v.is_null()) return {};
    const std::int64_t n = v.get<std::int64_t>();
    if (n < 1) return Issue{f.path, "ERR_FILE_EMPTY", Severity::Error, Json::object()};
    if (n > MaxFileBytes) return Issue{f.path, "ERR_FILE_TOO_LARGE", Severity::Error, {{"max", MaxFileBytes}}};
    return {};
}

std::optional<Issue> hash(const Field& f, const Json& v, const RuleContext&)
{
    const std::string text = v.is_string() ? v.get<std::string>() : std::string();
    const bool good = text.size() == 64 && std::ranges::all_of(text, [](char c) {
                          return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                      });
    if (good || v.is_null()) return {};
    return Issue{f.path, "ERR_TYPE", Severity::Error, Json::object()};
}

/// The content is looked at when the file is taken in (SEC-52); here only the name.
std::optional<Issue> fileName(const Field& f, const Json& v, const RuleContext&)
{
    if (v.is_null()) return {};
    const QString name = QString::fromStdString(v.get<std::string>());
    for (const char* ending : {".pdf", ".png", ".jpg", ".jpeg"})
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive) && !name.contains(u'/') && !name.contains(u'\\'))
            return {};
    return Issue{f.path, "ERR_FILE_TYPE", Severity::Error, Json::object()};
}

} // namespace

const Schema& documentSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Document;
        s.fields = {
            {.path = "document_type", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Kind of document"),
             .mandatory = true,
             .choices = {"legal_entity_form", "financial_identification", "registry_extract", "statutes", "other"}},
            {.path = "file_name", .label = QT_TRANSLATE_NOOP("Field", "File"), .maxLength = 255, .mandatory = true,
             .setBy = SetBy::OnceUser, .searched = true, .rule = fileName},
            {.path = "byte_size", .type = FieldType::Integer, .label = QT_TRANSLATE_NOOP("Field", "Size"),
             .mandatory = true, .setBy = SetBy::OnceUser, .rule = size},
            {.path = "sha256", .mandatory = true, .setBy = SetBy::OnceUser, .rule = hash,
             .attachment = true},
            {.path = "issued_on", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Issued on"),
             .rule = rules::pastDate},
            {.path = "replaces", .type = FieldType::Uuid, .setBy = SetBy::OnceUser},
            {.path = "uploaded_at", .type = FieldType::Instant, .label = QT_TRANSLATE_NOOP("Field", "Uploaded"),
             .setBy = SetBy::Hub},
            {.path = "uploaded_by", .type = FieldType::Uuid, .setBy = SetBy::Hub},
            {.path = "created_at", .type = FieldType::Instant, .setBy = SetBy::Hub},
            {.path = "created_by", .type = FieldType::Uuid, .setBy = SetBy::Hub},
            {.path = "updated_at", .type = FieldType::Instant, .setBy = SetBy::Hub},
            {.path = "updated_by", .type = FieldType::Uuid, .setBy = SetBy::Hub},
        };
        return s;
    }();
    return schema;
}

} // namespace sek
