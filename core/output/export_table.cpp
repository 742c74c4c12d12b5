// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/export_table.h"

#include "core/base/visible_text.h"

namespace sek {

namespace {

QString decimalText(const Decimal& d)
{
    QString digits = QString::number(d.value < 0 ? -d.value : d.value).rightJustified(d.places + 1, u'0');
    if (d.places > 0) digits.insert(digits.size() - d.places, u',');
    return d.value < 0 ? u'-' + digits : digits;
}

struct ToText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& s) const { return s; }
    QString operator()(std::int64_t n) const { return QString::number(n); }
    QString operator()(const Decimal& d) const { return decimalText(d); }
    QString operator()(const QDate& d) const { return d.toString(Qt::ISODate); }
};

bool startsFormula(const QString& s)
{
    static const QString starters = QStringLiteral("=+-@\t\r\n\u2212\uff1d\uff0b\uff0d\uff20");
    qsizetype i = 0;
    while (i < s.size() && !starters.contains(s[i]) && s[i].isSpace()) ++i;
    return i < s.size() && starters.contains(s[i]);
}

} // namespace

QString plainText(const Cell& cell)
{
    return visible(std::visit(ToText(), cell), true);
}

QString harmlessText(const Cell& cell)
{
    const QString text = std::visit(ToText(), cell);
    return startsFormula(text) ? u'\'' + visible(text, true) : visible(text, true);
}

} // namespace sek
