// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/mail/mail_texts.h"

#include "core/base/pattern.h"
#include "core/base/wipe.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "core/hub/mail/written.h"
#include "core/hub/sms/sms_length.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QTimeZone>

#include <unicode/locid.h>

#include <set>

namespace sek {

using namespace written;

namespace {

constexpr const char* Languages[] = {"en", "lv", "sv", "pl"};

/// `2026-11-21 14:03`: a text message has no room for more.
std::string shortMoment(const std::string& rfc3339, const std::string& zone)
{
    const auto at = parseRfc3339(rfc3339);
    if (!at) return rfc3339;
    QTimeZone place(QByteArray::fromStdString(zone));
    if (!place.isValid()) place = QTimeZone::utc();
    return QDateTime::fromMSecsSinceEpoch(at->ms, place).toString(QStringLiteral("yyyy-MM-dd HH:mm")).toStdString();
}

/// As much of a name as fits in the room, measured as it will be sent.
std::string fitted(const std::string& name, int room)
{
    const QString whole = QString::fromStdString(name);
    if (smsLength(asciiFolded(whole)).units <= room) return name;
    QString out;
    for (const char32_t c : whole.normalized(QString::NormalizationForm_C).toUcs4()) {
        const QString longer = out + QString::fromUcs4(&c, 1);
        if (smsLength(asciiFolded(longer)).units > room - 2) break;
        out = longer;
    }
    return (out.trimmed() + QStringLiteral("..")).toStdString();
}

/// A line as patterns and conditions, the same for subjects, paragraphs and happenings.
struct Line
{
    QString pattern;
    std::string condition;
    bool wanted = true;
    std::string list; ///< `changes`, or the fields: `all`, `values`
    std::string rows; ///< the parameter with the rows

    static Line of(const Json& j)
    {
        Line l;
        if (j.is_string()) {
            l.pattern = QString::fromStdString(j.get<std::string>());
            return l;
        }
        l.pattern = qtext(j, "text");
        l.condition = text(j, "if", text(j, "unless"));
        l.wanted = !j.contains("unless");
        l.list = text(j, "each", text(j, "fields"));
        l.rows = text(j, "rows");
        return l;
    }
    bool holds(const Json& values) const
    {
        if (condition.empty()) return true;
        const Json& v = at(values, condition);
        const bool there = !v.is_null() && v != Json(false) && v != Json("") && v != Json::array();
        return there == wanted;
    }
};

/// Renders one message in one language.
class Renderer
{
public:
    Renderer(const Json& catalogue, std::string language, const FieldWords& words)
        : m_catalogue(catalogue), m_language(std::move(language)), m_words(words)
    {
    }

    Result<MailTexts::Text> sms(const std::string& event, Json& values)
    {
        const QString pattern = qtext(at(m_catalogue, "sms"), event);
        if (pattern.isEmpty()) return fail("sms_event", event);
        for (const char* name : {"at", "until"})
            if (const std::string v = text(values, name); !v.empty()) values[name] = shortMoment(v, text(values, "time_zone", "UTC"));
        for (const auto& [name, room] : MailTexts::smsRoom())
            if (const std::string v = text(values, name); !v.empty()) values[name] = fitted(v, room);
        prepareFigures(values);
        auto filled = fillPattern(pattern, m_language, values);
        if (!filled) return failure(filled);
        return MailTexts::Text{{}, *filled, m_language};
    }

    Result<MailTexts::Text> mail(const std::string& event, Json& values)
    {
        const Json& mail = at(m_catalogue, "mails." + event);
        if (!mail.is_object()) return fail("mail_event", event);
        prepare(values);
        prepareFigures(values);
        MailTexts::Text out;
        out.language = m_language;
        for (const Json& j : at(mail, "subject")) {
            const Line line = Line::of(j);
            if (!line.holds(values)) continue;
            auto filled = fillPattern(line.pattern, m_language, values);
            if (!filled) return failure(filled);
            out.subject = *filled;
            break;
        }
        QStringList paragraphs;
        for (const Json& paragraph : at(mail, "body")) {
            auto filled = lines(paragraph, values, paragraphs);
            if (!filled) return failure(filled);
            if (!filled->isEmpty()) paragraphs.push_back(*filled);
        }
        out.text = paragraphs.join(QStringLiteral("\n\n")) + u'\n';
        if (out.subject.isEmpty() || paragraphs.isEmpty()) return fail("mail_event", event);
        return out;
    }

private:
    /// What stands in several texts of signing: months, hours, the first digits of a hash.
    void prepareFigures(Json& values) const
    {
        if (const std::string v = text(values, "period"); !v.empty()) values["period"] = periodIn(v, m_language);
        if (at(values, "minutes").is_number_integer()) values["hours"] = hoursIn(integer(values, "minutes"), m_language);
        if (const std::string v = text(values, "content_hash"); v.size() >= 8) values["fingerprint"] = v.substr(0, 8);
    }

    /// Instants become texts; a list of roles becomes words.
    void prepare(Json& values) const
    {
        for (const char* name : {"at", "until"})
            if (const std::string v = text(values, name); !v.empty()) values[name] = moment(v, text(values, "time_zone", "UTC"), m_language);
        if (const Json& roles = at(values, "roles"); roles.is_array()) {
            QStringList list;
            for (const Json& r : roles) list.push_back(QString::fromStdString(word("role", r)));
            values["roles"] = localeOf(m_language).createSeparatedList(list).toStdString();
        }
        if (at(values, "changes").is_array()) values["change_count"] = values["changes"].size();
    }

    /// The lines of one paragraph; a list of happenings gives paragraphs of its own.
    Result<QString> lines(const Json& paragraph, const Json& values, QStringList& paragraphs)
    {
        QStringList out;
        for (const Json& j : paragraph.is_array() ? paragraph : Json::array({paragraph})) {
            const Line line = Line::of(j);
            if (!line.holds(values)) continue;
            if (line.list == "changes") {
                for (const Json& h : at(values, "changes")) {
                    auto told = happening(h);
                    if (!told) return told;
                    paragraphs.push_back(*told);
                }
                continue;
            }
            if (!line.rows.empty()) {
                for (Json row : at(values, line.rows)) {
                    prepareFigures(row);
                    auto filled = fillPattern(line.pattern, m_language, row);
                    if (!filled) return filled;
                    out.push_back(*filled);
                }
                continue;
            }
            auto filled = fillPattern(line.pattern, m_language, values);
            if (!filled) return filled;
            out.push_back(*filled);
        }
        return out.join(u'\n');
    }

    Result<QString> happening(const Json& h)
    {
        const Json& list = at(m_catalogue, "happenings." + text(h, "event"));
        if (!list.is_array()) return fail("mail_event", text(h, "event"));
        QStringList out;
        for (const Json& j : list) {
            const Line line = Line::of(j);
            if (!line.holds(h)) continue;
            auto told = line.list.empty() ? fillPattern(line.pattern, m_language, h) : fields(h, line.list == "all");
            if (!told) return told;
            if (!told->isEmpty()) out.push_back(*told);
        }
        return out.join(u'\n');
    }

    Result<QString> fields(const Json& h, bool withoutValues)
    {
        const Json &before = at(h, "before"), &after = at(h, "after");
        const bool was = before.is_object(), is = after.is_object();
        const bool contact = text(h, "event") == "contact_person_changed";
        const Schema& schema = text(h, "event").starts_with("user") ? authorisedUserSchema() : organisationSchema();
        const std::string none = text(at(m_catalogue, "fields"), "empty");
        QStringList out;
        for (const Json& path : at(h, "fields")) {
            const Field* field = path.is_string() ? schema.field(path.get<std::string>()) : nullptr;
            if (!field || !field->label) continue; // a newer command's; nobody is told less for it
            std::string inside = field->path;
            if (contact && inside.starts_with(ContactPrefix)) inside.erase(0, std::string_view(ContactPrefix).size());
            Json values = {{"label", m_words(m_language, field->label).toStdString()}};
            const bool hasWas = was && !isEmpty(at(before, inside)), hasIs = is && !isEmpty(at(after, inside));
            if (!hasWas && !hasIs && !withoutValues) continue;
            values["before"] = hasWas ? value(*field, at(before, inside)) : none;
            values["after"] = hasIs ? value(*field, at(after, inside)) : none;
            const char* how = !hasWas && !hasIs ? "name" : was && is ? "values" : was ? "was" : "now";
            auto told = fillPattern(qtext(at(m_catalogue, "fields"), how), m_language, values);
            if (!told) return told;
            out.push_back(*told);
        }
        return out.join(u'\n');
    }

    std::string word(const std::string& field, const Json& value) const
    {
        const std::string key = value.is_boolean() ? (value.get<bool>() ? "yes" : "no") : value.is_string() ? value.get<std::string>() : value.dump();
        return text(at(m_catalogue, "words." + field), key, key);
    }

    std::string value(const Field& field, const Json& v) const
    {
        if (field.type == FieldType::Flag) return word("flag", v);
        if (!v.is_string()) return v.dump();
        const std::string s = v.get<std::string>();
        if (field.type == FieldType::Choice) {
            const auto dot = field.path.rfind('.');
            return word(dot == std::string::npos ? field.path : field.path.substr(dot + 1), v);
        }
        if (field.type == FieldType::Country) {
            icu::UnicodeString name;
            icu::Locale("", s.c_str()).getDisplayCountry(icu::Locale(m_language.c_str()), name);
            std::string out;
            return name.toUTF8String(out);
        }
        if (field.type == FieldType::Date) return localeOf(m_language).toString(isoDate(s), QLocale::ShortFormat).toStdString();
        return s;
    }

    const Json& m_catalogue;
    std::string m_language;
    const FieldWords& m_words;
};

/// Every pattern under a value, by its place, with the parameters it names.
Done collect(const Json& j, const std::string& language, const std::string& place,
             std::map<std::string, std::set<std::string>>& out)
{
    if (j.is_string()) {
        const auto names = patternParameters(QString::fromStdString(j.get<std::string>()), language);
        if (!names) return fail(names.error().code, place);
        out[place] = *names;
        return {};
    }
    if (!j.is_structured()) return {};
    int n = 0;
    for (const auto& [key, inside] : j.items()) {
        const std::string name = j.is_array() ? std::to_string(n++) : key;
        if (key == "if" || key == "unless" || key == "each" || key == "fields" || key == "rows") out[place + "/" + key + "=" + inside.dump()];
        else if (auto ok = collect(inside, language, place + "/" + name, out); !ok) return ok;
    }
    return {};
}

} // namespace

Result<MailTexts> MailTexts::read(const std::map<std::string, QByteArray>& files, FieldWords words)
{
    MailTexts out;
    out.m_words = std::move(words);
    std::map<std::string, std::set<std::string>> first;
    for (const char* language : Languages) {
        const auto file = files.find(language);
        if (file == files.end()) return fail("mail_texts_language", language);
        auto json = cj1::parse(file->second);
        if (!json) return fail(json.error().code, language);
        if (text(*json, "language") != language || text(*json, "as_of").empty() || text(*json, "source").empty())
            return fail("mail_texts_form", language);
        std::map<std::string, std::set<std::string>> patterns;
        for (const char* part : {"mails", "sms", "happenings", "fields_told", "words"}) {
            if (!at(*json, part).is_object()) return fail("mail_texts_form", language);
            if (auto ok = collect(at(*json, part), language, part, patterns); !ok) return failure(ok);
        }
        if (first.empty()) first = patterns;
        else if (patterns != first) return fail("mail_texts_differ", language);
        (*json)["fields"] = at(*json, "fields_told");
        out.m_byLanguage[language] = {std::move(*json), language};
    }
    return out;
}

std::vector<std::string> MailTexts::languages() const
{
    return {std::begin(Languages), std::end(Languages)};
}

std::vector<std::string> MailTexts::events() const
{
    std::vector<std::string> out;
    for (const auto& [event, mail] : at(m_byLanguage.at("en").json, "mails").items()) out.push_back(event);
    return out;
}

std::vector<std::string> MailTexts::happenings() const
{
    std::vector<std::string> out;
    for (const auto& [event, lines] : at(m_byLanguage.at("en").json, "happenings").items()) out.push_back(event);
    return out;
}

bool MailTexts::hasWord(const std::string& language, const std::string& field, const std::string& value) const
{
    return !text(at(m_byLanguage.at(language).json, "words." + field), value).empty();
}

std::vector<std::string> MailTexts::smsEvents() const
{
    std::vector<std::string> out;
    for (const auto& [event, pattern] : at(m_byLanguage.at("en").json, "sms").items()) out.push_back(event);
    return out;
}

const std::map<std::string, int>& MailTexts::smsRoom()
{
    static const std::map<std::string, int> room{{"project", 18}, {"organisation", 25}, {"hub", 25}};
    return room;
}

const MailTexts::Catalogue& MailTexts::catalogueFor(const std::string& language) const
{
    return m_byLanguage.find(m_byLanguage.contains(language) ? language : "en")->second;
}

Json MailTexts::valuesOf(const OutMessage& message)
{
    Json values = message.params;
    for (const auto& [name, value] : message.secret.items()) values[name] = value;
    if (message.expiresAt && !values.contains("life"))
        values["life"] = std::max<std::int64_t>((message.expiresAt->ms - message.queuedAt.ms) / 60'000, 1);
    return values;
}

Result<MailTexts::Text> MailTexts::render(const OutMessage& message) const
{
    const Catalogue& in = catalogueFor(message.language);
    Json values = valuesOf(message);
    const Wiped wiped(values);
    return Renderer(in.json, in.language, m_words).mail(message.event, values);
}

Result<MailTexts::Text> MailTexts::renderSms(const OutMessage& message) const
{
    const Catalogue& in = catalogueFor(message.language);
    Json values = valuesOf(message);
    const Wiped wiped(values);
    return Renderer(in.json, in.language, m_words).sms(message.event, values);
}

} // namespace sek
