// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/certificate_page.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sek::page {

namespace {

bool socialFund(const CertificateContent& c)
{
    return c.programmeArea == "po1" || c.programmeArea == "po2" || c.programmeArea == "po3";
}

QString title(const Paper& p)
{
    return p.texts.word(socialFund(p.content) ? "title.social_fund" : "title.generic");
}

QString markWord(const Paper& p)
{
    switch (p.issue.mark) {
    case CertificateMark::Preliminary: return p.texts.word("mark.preliminary");
    case CertificateMark::Superseded: return p.texts.word("mark.superseded");
    case CertificateMark::None: break;
    }
    return {};
}

/// Twelve stars on a circle of a third of the height, each in a circle of an eighteenth, points up.
void emblem(Canvas& canvas, QPointF at, double height)
{
    const double width = height * 1.5;
    QPainterPath field;
    field.addRect(QRectF(at, QSizeF(width, height)));
    canvas.shape(field, QColor(0x00, 0x33, 0x99));
    QPainterPath stars;
    stars.setFillRule(Qt::WindingFill);
    const QPointF centre = at + QPointF(width / 2, height / 2);
    for (int i = 0; i < 12; ++i) {
        const double turn = i * std::numbers::pi / 6;
        const QPointF star = centre + QPointF(std::sin(turn), -std::cos(turn)) * (height / 3);
        QPolygonF points;
        for (int k = 0; k < 10; ++k) {
            const double angle = k * std::numbers::pi / 5;
            const double radius = height / 18 * (k % 2 == 0 ? 1 : 0.381966);
            points << star + QPointF(std::sin(angle), -std::cos(angle)) * radius;
        }
        stars.addPolygon(points);
        stars.closeSubpath();
    }
    canvas.shape(stars, QColor(0xFF, 0xCC, 0x00));
}

QStringList emblemWords(const Paper& p)
{
    std::string period = p.content.programmePeriod;
    if (period.empty() && socialFund(p.content)) period = "2021_2027";
    return p.texts.lines("emblem.period_" + period);
}

/// Label above value, as often as there is a value; returns the height.
struct Fact
{
    QString label, value;
};
double factColumn(Canvas& canvas, QPointF at, double width, const QString& heading, const std::vector<Fact>& facts, bool draw)
{
    double y = at.y();
    y += canvas.paragraph({at.x(), y}, width, heading, Heading, draw) + 0.6;
    for (const Fact& f : facts) {
        if (f.value.isEmpty()) continue;
        y += canvas.paragraph({at.x(), y}, width, f.label, Label, draw);
        y += canvas.paragraph({at.x(), y}, width, f.value, Value, draw) + 0.9;
    }
    return y - at.y();
}

double allFacts(const Paper& p, double y, bool draw)
{
    const CertificateContent& c = p.content;
    const auto label = [&](const char* name) { return p.texts.word(std::string("label.") + name); };
    constexpr double First = 74, Second = 68, Gap = 5;
    const double a = factColumn(p.canvas, {Left, y}, First - Gap, label("project"),
                                {{label("project_name"), c.projectName},
                                 {label("project_no"), c.projectNo},
                                 {label("owner"), c.ownerName},
                                 {label("org_number"), c.ownerNumber}},
                                draw);
    const double b = factColumn(p.canvas, {Left + First, y}, Second - Gap, label("participant"),
                                {{label("name"), c.participant},
                                 {label("identity_number"), c.identityNumber},
                                 {label("employer"), c.employer},
                                 {label("org_number"), c.employerNumber}},
                                draw);
    const double d = factColumn(p.canvas, {Left + First + Second, y}, BodyWidth - First - Second, label("period"),
                                {{label("month"), c.wholeMonth() ? p.texts.month(c.from) : p.texts.date(c.from)},
                                 {label("version"), QString::number(c.revision)}},
                                draw);
    return std::max({a, b, d});
}

const CertificateSignature* newest(const CertificateIssue& issue, std::string_view role)
{
    const CertificateSignature* found = nullptr;
    for (const CertificateSignature& s : issue.signatures)
        if (s.role == role) found = &s;
    return found;
}

/// The words that were signed; before there is a signature, those that are to be.
QString statement(const Paper& p, const char* role)
{
    if (const CertificateSignature* s = newest(p.issue, role); s && !s->statement.isEmpty()) return s->statement;
    const CertificateContent& c = p.content;
    const bool whole = c.reported % 60 == 0;
    return p.texts.filled(std::string("statement.") + role,
                          {{"name", c.participant.toStdString()},
                           {"project", c.projectName.toStdString()},
                           {"number", c.projectNo.toStdString()},
                           {"period", p.texts.period(c.from, c.to).toStdString()},
                           {"hours", p.texts.hours(c.reported).toStdString()},
                           {"count", whole ? c.reported / 60 : 2}}); // part of an hour takes the plural
}

/// Those that have a box; foot and code name the same.
std::vector<const CertificateSignature*> shownSignatures(const CertificateIssue& issue)
{
    std::vector<const CertificateSignature*> out;
    for (const char* role : {"responsible", "participant"})
        if (const CertificateSignature* s = newest(issue, role)) out.push_back(s);
    return out;
}

QString entryWords(const Paper& p, const CertificateSignature& s)
{
    if (!s.offline) return {};
    if (s.claimedAt.ms == 0) return p.texts.word("entry_offline");
    return p.texts.filled("entry_offline_at", {{"at", p.texts.moment(s.claimedAt, p.issue.timeZone).toStdString()}});
}

/// Inner height of one box: the declaration's signer, in label and value side by side.
double oneBox(const Paper& p, QPointF at, double width, const char* role, bool draw)
{
    const auto label = [&](const char* name) { return p.texts.word(std::string("label.") + name); };
    const QString roleName = p.texts.word(std::string("role.") + role);
    double y = at.y();
    y += p.canvas.paragraph({at.x(), y}, width, roleName, Heading, draw) + 0.8;
    const CertificateSignature* s = newest(p.issue, role);
    if (!s) {
        TextStyle open = Value;
        open.colour = Muted;
        y += p.canvas.paragraph({at.x(), y}, width, label("not_signed"), open, draw);
        // Who cannot use a code signs the printed sheet (W18); before the person responsible has, there is nothing to sign.
        if (std::string_view(role) == "participant" && newest(p.issue, "responsible")) {
            constexpr double Room = 10;
            y += Room;
            if (draw) p.canvas.line({at.x(), y}, {at.x() + width, y}, 0.2, Ink);
            y += 0.6 + p.canvas.paragraph({at.x(), y + 0.6}, width, label("by_hand"), Label, draw);
        }
        return y - at.y();
    }
    const QString method = p.texts.word("method." + s->method);
    const std::vector<Fact> rows = {{label("signer_name"), s->name},
                                    {label("signer_role"), roleName},
                                    {label("signed_at"), p.texts.moment(s->signedAt, p.issue.timeZone)},
                                    {label("method"), method.isEmpty() ? QString::fromStdString(s->method) : method},
                                    {label("channel"), s->channel},
                                    {label("entry"), entryWords(p, *s)}};
    double labels = 0;
    for (const Fact& f : rows) labels = std::max(labels, p.canvas.width(f.label, Label));
    const double left = std::min(labels, 32.0) + 3;
    for (const Fact& f : rows) {
        if (f.value.isEmpty()) continue;
        const TextStyle& style = &f == &rows.front() ? Strong : Value;
        TextStyle small = style;
        small.pt = 8.2;
        const double a = p.canvas.paragraph({at.x(), y + 0.45}, left - 2, f.label, Label, draw);
        y += std::max(a, p.canvas.paragraph({at.x() + left, y}, width - left, f.value, small, draw)) + 0.35;
    }
    return y - at.y();
}

QString grouped(const std::string& hex)
{
    QString out;
    for (std::size_t i = 0; i < hex.size(); i += 4) {
        if (i > 0) out += u' ';
        out += QString::fromStdString(hex.substr(i, 4));
    }
    return out;
}

} // namespace

double head(const Paper& p, bool draw)
{
    double y = Top;
    const QStringList words = emblemWords(p);
    if (!words.isEmpty()) {
        constexpr double Flag = 9.6;
        if (draw) {
            emblem(p.canvas, {Left, y}, Flag);
            for (qsizetype i = 0; i < words.size(); ++i)
                p.canvas.word({Left + Flag * 1.5 + 2.5, y + 4.1 + 3.9 * static_cast<double>(i)}, words[i],
                              {8.6, Face::Semibold, QColor(0x00, 0x33, 0x99)});
        }
    }
    TextStyle right = Label;
    right.align = Qt::AlignRight;
    if (draw && !p.issue.number.empty()) {
        TextStyle number = Strong;
        number.align = Qt::AlignRight;
        p.canvas.word({Right, y + 3}, p.texts.word("label.number"), right);
        p.canvas.word({Right, y + 7}, QString::fromStdString(p.issue.number), number);
    }
    y += words.isEmpty() && p.issue.number.empty() ? 0 : 14;
    y += p.canvas.paragraph({Left, y}, BodyWidth, title(p), {14, Face::Semibold, Ink}, draw);
    if (const QString sub = p.texts.word("subtitle." + p.content.programmeArea); !sub.isEmpty())
        y += p.canvas.paragraph({Left, y}, BodyWidth, sub, {9, Face::Regular, Muted}, draw);
    if (const QString mark = markWord(p); !mark.isEmpty())
        y += p.canvas.paragraph({Left, y}, BodyWidth, mark, {9, Face::Semibold, QColor(0x9A, 0x2B, 0x22)}, draw);
    y += 2.2;
    if (draw) p.canvas.line({Left, y}, {Right, y}, 0.25, Rule);
    return y + 3 - Top;
}

double headAgain(const Paper& p, bool draw)
{
    double y = Top;
    y += p.canvas.paragraph({Left, y}, BodyWidth, title(p), {10.5, Face::Semibold, Ink}, draw);
    const CertificateContent& c = p.content;
    const QString when = c.wholeMonth() ? p.texts.month(c.from) : p.texts.date(c.from);
    QStringList parts = {QString::fromStdString(p.issue.number), c.projectName, c.projectNo, c.participant, when,
                         p.texts.word("label.version") + u' ' + QString::number(c.revision), markWord(p)};
    parts.removeAll(QString());
    y += p.canvas.paragraph({Left, y}, BodyWidth, parts.join(QStringLiteral("  ·  ")), {7.6, Face::Regular, Muted}, draw);
    y += 1.8;
    if (draw) p.canvas.line({Left, y}, {Right, y}, 0.25, Rule);
    return y + 3 - Top;
}

Block facts(const Paper& p)
{
    return {allFacts(p, 0, false) + 2.5, [p](double y) { allFacts(p, y, true); }};
}

Block totals(const Paper& p)
{
    constexpr double Height = 15.5, Figures = 40;
    return {Height, [p](double y) {
                const CertificateContent& c = p.content;
                const TextStyle value{8.8, Face::Semibold, Ink, Qt::AlignRight};
                const auto row = [&](double base, const QString& label, int minutes, bool strong) {
                    p.canvas.word({Left, base}, label, strong ? Strong : Value);
                    p.canvas.word({Right - 1, base}, p.texts.hours(minutes) + QStringLiteral("\u00a0h"), value);
                };
                row(y + 5, p.texts.word("label.total"), c.total, false);
                if (c.total % 60 != 0)
                    p.canvas.word({Right - Figures + 22, y + 5}, p.texts.clock(c.total), {7.6, Face::Regular, Muted, Qt::AlignRight});
                row(y + 9.6, p.texts.word("label.reported_" + c.rounding), c.reported, true);
                const std::string rule = c.rounding == "none" ? "rounding.none" : "rounding." + c.rounding + "_" + c.roundingLevel;
                p.canvas.word({Left, y + 13}, p.texts.word(rule), Label);
            }};
}

std::vector<Block> notes(const Paper& p)
{
    std::vector<Block> out;
    const double titleHeight = Canvas::lineHeight(Heading) + 0.6;
    bool first = true;
    for (const CertificateNote& n : p.content.notes) {
        const QString text = p.texts.date(n.date) + QStringLiteral(", ") + n.code + QStringLiteral(": ") + n.text;
        const TextStyle style{7.6, Face::Regular, Ink};
        const double above = first ? titleHeight : 0;
        const double height = above + p.canvas.paragraph({}, BodyWidth, text, style, false) + 0.4;
        out.push_back({height, [=](double y) {
                           if (above > 0) p.canvas.paragraph({Left, y}, BodyWidth, p.texts.word("label.notes"), Heading);
                           p.canvas.paragraph({Left, y + above}, BodyWidth, text, style);
                       }});
        first = false;
    }
    if (!out.empty()) out.back().height += 2.2;
    return out;
}

Block statements(const Paper& p)
{
    const auto paint = [p](double y, bool draw) {
        const double top = y;
        y += p.canvas.paragraph({Left, y}, BodyWidth, p.texts.word("label.statements"), Heading, draw) + 0.6;
        for (const char* role : {"responsible", "participant"})
            y += p.canvas.paragraph({Left, y}, BodyWidth, statement(p, role), Value, draw) + 1.4;
        return y + 1 - top;
    };
    return {paint(0, false), [paint](double y) { paint(y, true); }};
}

Block boxes(const Paper& p)
{
    constexpr double Gap = 5, Pad = 2.6;
    constexpr double Width = (BodyWidth - Gap) / 2, Inner = Width - 2 * Pad;
    const double inner = std::max({oneBox(p, {}, Inner, "responsible", false), oneBox(p, {}, Inner, "participant", false), 24.0});
    return {inner + 2 * Pad + 1,
            [=](double y) {
                double x = Left;
                for (const char* role : {"responsible", "participant"}) {
                    p.canvas.frame({x, y, Width, inner + 2 * Pad}, 0.2, Rule);
                    oneBox(p, {x + Pad, y + Pad}, Inner, role, true);
                    x += Width + Gap;
                }
            },
            false, true};
}

void foot(const Paper& p, const QPainterPath& qr, int pageNumber, int pages)
{
    constexpr double Code = 25;
    const double top = Bottom - FootHeight;
    p.canvas.line({Left, top}, {Right, top}, 0.25, Rule);
    QPainterPath placed = qr;
    placed.translate(Right - Code, top + 2.6);
    p.canvas.shape(placed, Qt::black);
    QStringList records;
    for (const CertificateSignature* s : shownSignatures(p.issue)) records << grouped(s->recordHash.substr(0, 16));
    const QString size = p.texts.filled("log", {{"size", std::to_string(p.issue.logSize)}});
    const auto label = [&](const char* name) { return p.texts.word(std::string("label.") + name); };
    const std::vector<Fact> rows = {
        {label("content_hash"), grouped(p.content.hash)},
        {label("record_hashes"), records.isEmpty() ? QStringLiteral("–") : records.join(QStringLiteral("  ·  "))},
        {label("chain_head"), p.issue.logRoot.empty() ? QStringLiteral("–") : size + QStringLiteral("  ·  ") + grouped(p.issue.logRoot)},
        {label("hub_key"), p.issue.hubKey.empty() ? QStringLiteral("–") : QString::fromStdString(p.issue.hubKey)}};
    const TextStyle name{6.2, Face::Regular, Muted}, value{6.2, Face::Regular, Ink};
    double labels = 0;
    for (const Fact& f : rows) labels = std::max(labels, p.canvas.width(f.label, name));
    double y = top + 2.6;
    for (const Fact& f : rows) {
        p.canvas.paragraph({Left, y}, labels + 1, f.label, name);
        y += p.canvas.paragraph({Left + labels + 3, y}, BodyWidth - Code - labels - 7, f.value, value) + 0.35;
    }
    const double last = Bottom - 0.6;
    p.canvas.word({Left, last}, label("check"), {6.8, Face::Semibold, Ink});
    p.canvas.word({Right - Code - 4, last},
                  p.texts.filled("page", {{"page", std::to_string(pageNumber)}, {"pages", std::to_string(pages)}}),
                  {6.8, Face::Regular, Muted, Qt::AlignRight});
}

QByteArray qrText(const CertificateContent& content, const CertificateIssue& issue)
{
    std::string records;
    for (const CertificateSignature* s : shownSignatures(issue)) records += (records.empty() ? "" : ",") + s->recordHash.substr(0, 16);
    return QByteArray::fromStdString("sekretariat-certificate 1\nnumber " + issue.number + "\ndocument " + issue.documentId + " " +
                                     std::to_string(content.revision) + "\ncontent " + content.hash + "\nrecords " + records +
                                     "\nlog " + std::to_string(issue.logSize) + " " + issue.logRoot + "\nkey " + issue.hubKey);
}

} // namespace sek::page
