// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/sensitivity.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sek {

enum class FieldType { Text, Lines, Choice, Flag, Date, Instant, Integer, Email, Phone, Url, Identifier, Uuid, Country, Language };

/// How an error in the field counts: an error stops the command, a warning is shown and kept.
enum class Severity { Error, Warning };

/// Who may set the field. Everything but User is refused when a command from a client tries (SEC-14).
enum class SetBy { User, Hub, OnceUser /**< by a person while empty, read-only afterwards */ };

/// Something wrong with one field. `code` is stable (`ERR_REQUIRED` …), params feed the sentence shown to the person.
struct Issue
{
    std::string path;
    std::string code;
    Severity severity = Severity::Error;
    Json params = Json::object();
    friend bool operator==(const Issue&, const Issue&) = default;
};

/// What rules may look at beside the field's own value.
struct RuleContext
{
    const Json& body;   ///< the whole record as it would become
    QDate today;        ///< in the organisation's time zone
};

struct Field;
using FieldRule = std::function<std::optional<Issue>(const Field&, const Json& value, const RuleContext&)>;
using FieldCondition = bool (*)(const Json& body);

/// One line of a kind's table. Codec, validation, forms, diff, merge, masking and exports are derived from it.
struct Field
{
    std::string path;                     ///< dotted, e.g. `legal_address.city`
    FieldType type = FieldType::Text;
    const char* label = nullptr;          ///< English source, context "Field"
    const char* hint = nullptr;
    int maxLength = 0;                    ///< code points; 0 = the type's own limit
    bool mandatory = false;
    FieldCondition mandatoryIf = nullptr; ///< replaces `mandatory` when set
    FieldCondition activeIf = nullptr;    ///< when false the value is kept but not used, shown or validated
    std::vector<std::string> choices;     ///< stable names of a Choice
    std::string codeList;                 ///< or the code list in resources/data that holds them
    SetBy setBy = SetBy::User;
    Sensitivity sensitivity = Sensitivity::P0;
    std::string unit;                     ///< merge unit; empty = the field joins on its own
    std::string guard;                    ///< path whose value must be what the author saw, e.g. the person's id
    bool searched = false;                ///< the record is found by it, see `isSearched`
    FieldRule rule;
    bool attachment = false;              ///< the SHA-256 (lower-case hex) of a file that travels as a blob
    Json (*keptForm)(const Json& tidied) = nullptr; ///< the one form in which a valid value is kept; others unchanged

    bool isMandatory(const Json& body) const
    {
        return mandatoryIf ? mandatoryIf(body) : mandatory;
    }
    bool isActive(const Json& body) const { return !activeIf || activeIf(body); }
    const std::string& mergeUnit() const { return unit.empty() ? path : unit; }
    /// Whether the search over everything finds the record by the value: by a personal identity number or a secret it never does.
    bool isSearched() const { return searched && sensitivity < Sensitivity::P3; }
};

/// A kind of record: its table, and the rules that need more than one field.
struct Schema
{
    std::string kind;
    int version = 1;
    std::vector<Field> fields;
    std::function<std::vector<Issue>(const RuleContext&)> crossRules;

    const Field* field(std::string_view path) const;
    /// The fields of a merge unit, in table order; empty if there is no such unit.
    std::vector<const Field*> unit(std::string_view name) const;
    /// All merge units in table order.
    std::vector<std::string> units() const;
};

/// Brings a typed value into the form in which it is stored: tidied text, normalised identifiers, canonical e-mail.
/// What cannot be read stays as typed, so that nothing is lost. Empty text becomes null.
Json normalised(const Field& field, const Json& typed);

/// Every field of the table that stands in the body brought into its kept form; unknown fields stay.
Json normalisedBody(const Schema& schema, const Json& body);

/// The body without values that are not in use, e.g. an own phone behind "use the organisation's phones".
Json withoutInactive(const Schema& schema, const Json& body);

/// Checks one value. Empty result = nothing to say.
std::vector<Issue> checkField(const Field& field, const Json& value, const RuleContext& context);

/// Checks a whole body: every active field, then the cross-field rules.
std::vector<Issue> checkBody(const Schema& schema, const RuleContext& context);

/// Whether a value means "nothing entered".
bool isEmpty(const Json& value);

} // namespace sek
