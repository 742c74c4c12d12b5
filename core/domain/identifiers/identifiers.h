// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sensitivity.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <expected>
#include <optional>
#include <string_view>
#include <vector>

/// Numbers, addresses and dates as people type them in Latvia, Sweden and Poland: what they are, how they are kept,
/// shown and hidden. Everything here is pure: no clock, no network, no register is asked. What passes is *well
/// formed*, never *verified*. All functions may be called from any thread.
namespace sek {

enum class IdKind : std::uint8_t {
    pesel,               ///< PL personal number, 11 digits
    nip,                 ///< PL tax number, 10 digits
    regon,               ///< PL statistical number, 9 or 14 digits
    krs,                 ///< PL court register number, 10 digits
    plPostalCode,        ///< kept and shown as NN-NNN
    lvPersonalCode,      ///< LV personas kods, 11 digits, old (birth date inside) and new form
    lvRegistration,      ///< LV registration number, 11 digits, also the tax number
    lvPostalCode,        ///< kept and shown as LV-NNNN
    sePersonnummer,      ///< kept as 12 digits
    seSamordningsnummer, ///< as personnummer with 60 added to the day; kept as 12 digits
    seOrgnr,             ///< SE organisation number, kept as 10 digits
    sePostalCode,        ///< kept as 5 digits, shown NNN NN
    bankgiro,            ///< 7 or 8 digits
    plusgiro,            ///< 2 to 8 digits
    oid,                 ///< organisation id of the EU register, E and 8 digits
    pic,                 ///< participant identification code, 9 digits
    vat,                 ///< with country prefix LV, SE or PL
    iban,                ///< LV, SE or PL
    phone,               ///< kept as E.164
    email,               ///< kept as typed with a lower-case domain
    date,                ///< kept as YYYY-MM-DD
    oneTimeCode,         ///< never kept, never shown again
    personName,          ///< one of the two name fields
};

/// Why a value is not accepted. The first failing check wins, in the order empty, charset, length, structure or kind,
/// date, future, check; where letters lead (OID, VAT, IBAN, LV postal code) prefix and country come before charset.
enum class IdCode : std::uint8_t {
    empty,     ///< nothing typed; an error only where the field is required
    charset,   ///< a character that cannot occur
    length,    ///< wrong number of digits
    structure, ///< a fixed rule is broken
    kind,      ///< a number of another kind, see IdProblem::looksLike
    date,      ///< the date inside does not exist
    check,     ///< the check digit is wrong
    future,    ///< a birth date after today
    prefix,    ///< wrong or missing letters in front
    country,   ///< a country that is not handled
    range,     ///< a date outside what the field allows
};

enum class IdSeverity : std::uint8_t { error, warning };

struct IdContext
{
    QDate today;                        ///< must be valid for kinds that hold a birth date, else std::logic_error
    QString country;                    ///< LV, SE or PL: where phone numbers without a country code are at home
    QString language;                   ///< lv, sv, pl or en: the form in which dates are shown
    int codeDigits = 4;                 ///< of one-time codes
    QDate earliest = QDate(1900, 1, 1); ///< of dates; an invalid one means no limit
    QDate latest;                       ///< of dates; an invalid one means no limit
    bool notAfterToday = false;         ///< of dates: a later one is `future`
};

/// What is wrong, with what a message needs to say it. Holds nothing of the typed text except one character
/// (`offending`) and, for register and bank numbers only, a proposal (`offer`).
struct IdProblem
{
    IdCode code = IdCode::empty;
    IdSeverity severity = IdSeverity::error;
    std::string_view reason;         ///< a stable word that refines the code, or empty; see docs beside each parser
    std::vector<int> expected;       ///< length: how many digits are right (characters for IBAN, e-mail, names)
    int typed = 0;                   ///< length: how many were typed
    QString offending;               ///< charset: the first character that cannot occur
    std::optional<IdKind> looksLike; ///< kind, prefix, charset: what the text seems to be
    QString offer;                   ///< what the user may take with one click: KRS with zeros, NRB with PL
    Sensitivity sensitivity = Sensitivity::P0; ///< of the refused text; raised when it seems to hold a personal number
};

enum class Sex : std::uint8_t { woman, man };
enum class PhoneType : std::uint8_t { mobile, fixed, other };

/// What a value tells beyond itself. Only shown or used at once: neither sex nor birth date is stored from here.
struct IdFacts
{
    std::optional<QDate> birthDate; ///< PESEL, personal numbers; nullopt when the number does not tell
    std::optional<int> birthYear;   ///< also when month or day are not confirmed (samordningsnummer)
    std::optional<Sex> sex;
    bool oldForm = false;            ///< LV personal code with a birth date
    bool newForm = false;            ///< LV personal code without one: nothing in it can be checked
    bool centuryAssumed = false;     ///< SE: ten digits typed, the latest century taken; show it back
    QString tenDigitForm;            ///< SE personal numbers: YYMMDD-NNNC with the sign right for today
    QString parent;                  ///< REGON of 14 digits: the nine of the parent
    std::optional<int> group;        ///< SE organisation number: its first digit (8 = non-profit, 5 = company …)
    bool personalDataInside = false; ///< VAT number of a sole trader
    std::optional<IdKind> inside;    ///< VAT: the kind of number behind the prefix
    QString insideShown;             ///< VAT: that number in its shown form
    bool ninetySeries = false;       ///< bankgiro of a controlled fundraising account (900-000x … 904-999x)
    QString bank;                    ///< IBAN: the bank's code
    bool mobile = false;             ///< phone: a text message can be sent there
    PhoneType phoneType = PhoneType::other;
    QString region;     ///< phone: ISO 3166-1 alpha-2
    QString national;   ///< phone: as written inside its country
    QString compareKey; ///< e-mail: equal for two addresses that are the same
};

/// A well-formed value. Warnings are to be shown, confirmed once and kept with the record.
struct IdValue
{
    QString stored;
    QString shown;
    QString masked;
    QString secret; ///< one-time codes only: to be passed on at once and cleared; stored and shown stay empty
    IdFacts facts;
    std::vector<IdProblem> warnings;
    Sensitivity sensitivity = Sensitivity::P0; ///< of this value: sensitivityOf its kind, or more
};

using IdResult = std::expected<IdValue, IdProblem>;

/// Judges what was typed. Accepts what `stored` holds, too, and gives the same again (except one-time codes).
IdResult parse(IdKind kind, const QString& typed, const IdContext& context);

/// The error, else the first warning, else null. Points into the result.
const IdProblem* firstProblem(const IdResult& result);

/// The class of every value of the kind; a single value may be higher (IdValue::sensitivity, IdProblem::sensitivity).
/// Dates are P0 here: a birth date is P2 because of its field.
Sensitivity sensitivityOf(IdKind kind);

/// Stable names, equal to the enumerators: `pesel`, `charset`, `warning`, `P3`.
std::string_view toString(IdKind kind);
std::string_view toString(IdCode code);
std::string_view toString(IdSeverity severity);
std::string_view toString(Sensitivity sensitivity);
std::optional<IdKind> idKindFromString(std::string_view name);

/// N0, before every check: NFKC, invisible characters removed, all dashes one, white space collapsed and trimmed.
QString normaliseN0(const QString& typed);

/// The shown form of a stored value without judging it again; what is not in stored form comes back unchanged.
/// `language` matters for dates only.
QString showIdentifier(IdKind kind, const QString& stored, const QString& language = {});

/// The masked form of a stored or shown value. Letters and digits become bullets except the last two; IBAN has its
/// short form (PL61 •••• 2874), e-mail keeps its first character and domain, phone its country code; names, dates and
/// codes keep nothing. What has two characters or fewer is hidden whole.
QString maskIdentifier(IdKind kind, const QString& value);

/// Two addresses are the same when their keys are: trimmed, NFC, lower case, domain in its ASCII form (ACE).
/// Works on any text, so that invalid old values can be compared.
QString emailCompareKey(const QString& address);

/// Whether `parse` would take the text for a phone number, for who does not need to know more of it: that costs half as much.
bool isPhone(const QString& typed, const QString& country);

/// Whether both are the same number; `country` is home to those without a country code.
/// What cannot be parsed is compared by its digits.
bool samePhone(const QString& a, const QString& b, const QString& country);

/// What an organisation's registration number is taken for.
struct RegistrationResult
{
    std::optional<IdKind> kind; ///< the most likely kind; nullopt where the country's numbers are not known here
    IdResult result;
};

/// A country's registration number: LV register number, SE organisationsnummer, in PL any of KRS, NIP and REGON.
/// Other countries: any text, tidied. The field decides that errors are only warnings there.
RegistrationResult identifyRegistration(const QString& country, const QString& text, const IdContext& context);

/// Whether the text is a VAT number in the exact form VIES takes; nothing is removed, so one space makes it false.
/// LV[0-9]{11}, SE[0-9]{12}, PL[0-9]{10}; other countries: the prefix (EL for GR) and 2 to 12 ASCII letters, digits,
/// `+` or `*`, the general form of the VIES service.
bool isViesForm(const QString& country, const QString& text);

/// What is doubtful about a number that has VIES form: check digit wrong, SE not ending in 01. Severity is warning.
std::vector<IdProblem> viesWarnings(const QString& country, const QString& text, const IdContext& context);

} // namespace sek
