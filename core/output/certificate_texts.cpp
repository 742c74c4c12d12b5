// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/certificate_texts.h"

#include "core/base/pattern.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QTimeZone>

#include <map>
#include <stdexcept>

namespace sek {

namespace {

constexpr const char* Patterns[] = {"statement.participant", "statement.responsible", "page", "log", "minutes", "month",
                                    "period",                "entry_offline_at"};

/// English has short names of months in its dates; the others have figures only.
QLocale plainLocale()
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Result<CertificateTexts> CertificateTexts::parse(const QByteArray& bytes)
{
    auto json = cj1::parse(bytes);
    if (!json) return failure(json);
    CertificateTexts t;
    t.m_language = text(*json, "language");
    t.m_json = std::move(*json);
    if (integer(t.m_json, "v") != 1 || t.m_language.empty() || text(t.m_json, "as_of").empty() ||
        text(t.m_json, "source").empty())
        return fail("certificate_texts");
    if (t.lines("months").size() != 12 || t.lines("weekdays").size() != 7) return fail("certificate_texts", "calendar");
    for (const char* path : Patterns)
        if (!t.has(path) || !patternParameters(t.word(path), t.m_language)) return fail("certificate_texts", path);
    return t;
}

QString CertificateTexts::word(std::string_view path) const
{
    const Json& j = at(m_json, path);
    return j.is_string() ? QString::fromStdString(j.get_ref<const std::string&>()) : QString();
}

QStringList CertificateTexts::lines(std::string_view path) const
{
    QStringList out;
    for (const Json& j : at(m_json, path))
        if (j.is_string()) out << QString::fromStdString(j.get_ref<const std::string&>());
    return out;
}

QString CertificateTexts::filled(std::string_view path, Json values) const
{
    for (auto& [name, value] : values.items())
        if (value.is_string() && value.get_ref<const std::string&>().empty()) value = "–";
    const auto out = fillPattern(word(path), m_language, values);
    if (!out) throw std::logic_error("certificate text " + std::string(path) + ": " + out.error().code);
    return *out;
}

QString CertificateTexts::hours(int minutes) const
{
    QString s = QString::number(minutes / 60.0, 'f', 2);
    while (s.endsWith(u'0')) s.chop(1);
    if (s.endsWith(u'.')) s.chop(1);
    return s.replace(u'.', word("decimal"));
}

QString CertificateTexts::clock(int minutes) const
{
    return filled("minutes", {{"hours", std::to_string(minutes / 60)}, {"minutes", std::to_string(minutes % 60)}});
}

QString CertificateTexts::date(QDate d) const
{
    return plainLocale().toString(d, word("date"));
}

QString CertificateTexts::period(QDate from, QDate to) const
{
    if (from == to) return date(from);
    return filled("period", {{"from", date(from).toStdString()}, {"to", date(to).toStdString()}});
}

QString CertificateTexts::month(QDate d) const
{
    return filled("month", {{"name", lines("months").at(d.month() - 1).toStdString()}, {"year", std::to_string(d.year())}});
}

QString CertificateTexts::moment(Instant t, const std::string& timeZone) const
{
    QTimeZone zone(QByteArray::fromStdString(timeZone));
    if (!zone.isValid()) zone = QTimeZone::utc();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(t.ms, zone);
    const int minutes = at.offsetFromUtc() / 60;
    QString offset = QStringLiteral("UTC");
    if (minutes != 0) offset += (minutes < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + QString::number(qAbs(minutes) / 60);
    if (minutes % 60 != 0) offset += QStringLiteral(":%1").arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return date(at.date()) + u' ' + at.time().toString(word("time")) + QStringLiteral(" (") + offset + u')';
}

QString CertificateTexts::weekday(QDate d) const
{
    return lines("weekdays").at(d.dayOfWeek() - 1);
}

const CertificateTexts& certificateTexts(std::string_view language)
{
    static const std::map<std::string, CertificateTexts, std::less<>> all = [] {
        std::map<std::string, CertificateTexts, std::less<>> out;
        for (const char* l : {"en", "lv", "pl", "sv"}) {
            QFile file(QStringLiteral(":/certificate/%1.json").arg(QLatin1String(l)));
            if (!file.open(QIODevice::ReadOnly)) throw std::logic_error("certificate texts are not linked in");
            auto texts = CertificateTexts::parse(file.readAll());
            if (!texts) throw std::logic_error("certificate texts: " + texts.error().code + " " + texts.error().detail);
            out.emplace(l, std::move(*texts));
        }
        return out;
    }();
    const auto it = all.find(language);
    return it == all.end() ? all.at("en") : it->second;
}

} // namespace sek
