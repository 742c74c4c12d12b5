// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/certificate_page.h"

#include <algorithm>

namespace sek::page {

namespace {

constexpr double RowPad = 1.15;

struct Columns
{
    double title = 0, day = 0, sum = 15;
    std::vector<QDate> days;
    double figures = 6.6; ///< pt, one size for all figures, so that columns stand in line

    double dayLeft(std::size_t i) const { return Left + title + day * static_cast<double>(i); }
};

TextStyle figure(const Columns& c, bool bold)
{
    return {c.figures, bold ? Face::NarrowBold : Face::Narrow, Ink, Qt::AlignHCenter};
}

/// The days share what the names of the activities leave; a single day needs no more than its figures.
Columns columns(const Paper& p)
{
    Columns c;
    for (QDate d = p.content.from; d <= p.content.to; d = d.addDays(1)) c.days.push_back(d);
    const auto n = static_cast<double>(c.days.size());
    c.day = std::min(18.0, (BodyWidth - c.sum - 36) / n);
    c.title = BodyWidth - c.sum - c.day * n;
    double widest = 0;
    const auto look = [&](int minutes) { widest = std::max(widest, p.canvas.width(p.texts.hours(minutes), figure(c, true))); };
    for (const auto& [day, minutes] : p.content.perDay) look(minutes);
    for (const CertificateLine& l : p.content.lines)
        for (const auto& [day, minutes] : l.minutes) look(minutes);
    const double room = c.day - 0.7;
    if (widest > room) c.figures *= room / widest;
    return c;
}

void weekends(const Paper& p, const Columns& c, double y, double height)
{
    for (std::size_t i = 0; i < c.days.size(); ++i)
        if (c.days[i].dayOfWeek() >= 6) p.canvas.area({c.dayLeft(i), y, c.day, height}, Weekend);
}

void figures(const Paper& p, const Columns& c, const std::map<QDate, int>& minutes, int total, double base, bool bold)
{
    for (std::size_t i = 0; i < c.days.size(); ++i)
        if (const auto it = minutes.find(c.days[i]); it != minutes.end())
            p.canvas.word({c.dayLeft(i) + c.day / 2, base}, p.texts.hours(it->second), figure(c, bold));
    p.canvas.word({Right - 1, base}, p.texts.hours(total), {7.6, Face::Semibold, Ink, Qt::AlignRight});
}

} // namespace

Block tableHead(const Paper& p)
{
    constexpr double Height = 8.6;
    return {Height, [p, c = columns(p)](double y) {
                weekends(p, c, y, Height);
                const TextStyle name{7.2, Face::Semibold, Muted};
                p.canvas.word({Left, y + 6.6}, p.texts.word("label.activity"), name);
                TextStyle number = figure(c, true), letter = figure(c, false);
                number.pt = std::min(6.6, 6.6 * c.day / 4.2);
                letter.pt = number.pt * 0.92;
                letter.colour = Muted;
                for (std::size_t i = 0; i < c.days.size(); ++i) {
                    const double x = c.dayLeft(i) + c.day / 2;
                    p.canvas.word({x, y + 3.4}, p.texts.weekday(c.days[i]), letter);
                    p.canvas.word({x, y + 6.6}, QString::number(c.days[i].day()), number);
                }
                TextStyle sum = name;
                sum.align = Qt::AlignRight;
                p.canvas.word({Right - 1, y + 6.6}, p.texts.word("label.sum"), sum);
                p.canvas.line({Left, y + Height}, {Right, y + Height}, 0.25, Rule);
            }};
}

std::vector<Block> tableRows(const Paper& p)
{
    const Columns c = columns(p);
    const TextStyle title{7.4, Face::Regular, Ink};
    const double width = c.title - 2;
    std::vector<Block> out;
    for (const CertificateLine& l : p.content.lines) {
        const QString text = l.title.isEmpty() ? l.code : l.code + QStringLiteral("  ") + l.title;
        const double height = p.canvas.paragraph({}, width, text, title, false) + 2 * RowPad;
        out.push_back({height,
                       [=, &l](double y) {
                           weekends(p, c, y, height);
                           p.canvas.paragraph({Left, y + RowPad}, width, text, title);
                           figures(p, c, l.minutes, l.total, y + RowPad + 2.75, false);
                           p.canvas.line({Left, y + height}, {Right, y + height}, 0.1, Hair);
                       },
                       true});
    }
    constexpr double SumHeight = 5.6;
    out.push_back({SumHeight,
                   [=](double y) {
                       weekends(p, c, y, SumHeight);
                       p.canvas.line({Left, y}, {Right, y}, 0.25, Rule);
                       p.canvas.word({Left, y + 3.9}, p.texts.word("label.sum_per_day"), {7.4, Face::Semibold, Ink});
                       figures(p, c, p.content.perDay, p.content.total, y + 3.9, true);
                       p.canvas.line({Left, y + SumHeight}, {Right, y + SumHeight}, 0.25, Rule);
                   },
                   true, true});
    return out;
}

} // namespace sek::page
