// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/canvas.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QTextLayout>
#include <QTransform>

#include <array>
#include <stdexcept>
#include <utility>

namespace sek {

namespace {

constexpr int Dpi = 1200;
constexpr double MmPerInch = 25.4;

struct Loaded
{
    QString family;
    QFont::Weight weight;
};

/// The files are part of the program, so that a hub without fonts prints the same page as any other.
const Loaded& loaded(Face face)
{
    static const std::array<Loaded, 4> all = [] {
        std::array<Loaded, 4> out;
        const struct { const char* file; QFont::Weight weight; } files[] = {{"OpenSans-Regular", QFont::Normal},
                                                                            {"OpenSans-Semibold", QFont::DemiBold},
                                                                            {"OpenSans-CondLight", QFont::Light},
                                                                            {"OpenSans-CondBold", QFont::Bold}};
        for (std::size_t i = 0; i < out.size(); ++i) {
            const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(files[i].file)));
            const QStringList families = QFontDatabase::applicationFontFamilies(id);
            if (families.isEmpty()) throw std::logic_error("the program's fonts cannot be loaded");
            out[i] = {families.constFirst(), files[i].weight};
        }
        return out;
    }();
    return all[static_cast<std::size_t>(face)];
}

} // namespace

Canvas::Canvas(const QString& title)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    m_writer->setResolution(Dpi);
    m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    m_writer->setTitle(title);
    m_painter = std::make_unique<QPainter>(m_writer.get());
}

Canvas::~Canvas() = default;

void Canvas::newPage()
{
    m_writer->newPage();
}

QByteArray Canvas::finish()
{
    m_painter->end();
    m_painter.reset();
    m_writer.reset();
    m_buffer.close();
    return m_bytes;
}

double Canvas::dots(double mm) const
{
    return mm * Dpi / MmPerInch;
}

QPointF Canvas::dots(QPointF mm) const
{
    return {dots(mm.x()), dots(mm.y())};
}

QFont Canvas::font(const TextStyle& style) const
{
    const Loaded& face = loaded(style.face);
    QFont f(face.family);
    f.setWeight(face.weight);
    f.setPixelSize(qRound(style.pt * Dpi / 72));
    f.setHintingPreference(QFont::PreferNoHinting);
    // A ligature is one glyph for two letters, and copied text would hold a letter less.
    f.setLetterSpacing(QFont::AbsoluteSpacing, 0.05); // dots: enough to switch ligatures off, not to be seen
    return f;
}

void Canvas::area(const QRectF& mm, const QColor& colour)
{
    if (m_phase == Phase::Ground) m_painter->fillRect(QRectF(dots(mm.topLeft()), dots(mm.bottomRight())), colour);
}

void Canvas::shape(const QPainterPath& mm, const QColor& colour)
{
    if (m_phase == Phase::Ink) m_painter->fillPath(QTransform::fromScale(dots(1.0), dots(1.0)).map(mm), colour);
}

void Canvas::line(QPointF from, QPointF to, double width, const QColor& colour)
{
    if (m_phase != Phase::Ink) return;
    m_painter->setPen(QPen(colour, dots(width), Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(dots(from), dots(to));
}

void Canvas::frame(const QRectF& mm, double width, const QColor& colour)
{
    if (m_phase != Phase::Ink) return;
    m_painter->setPen(QPen(colour, dots(width)));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRoundedRect(QRectF(dots(mm.topLeft()), dots(mm.bottomRight())), dots(0.8), dots(0.8));
}

double Canvas::paragraph(QPointF at, double width, const QString& text, const TextStyle& style, bool draw)
{
    QTextLayout layout(text, font(style), m_writer.get());
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine l = layout.createLine(); l.isValid(); l = layout.createLine()) {
        l.setLineWidth(dots(width));
        l.setPosition({0, dots(lines++ * lineHeight(style))});
    }
    layout.endLayout();
    if (draw && m_phase == Phase::Ink) {
        m_painter->setPen(style.colour);
        layout.draw(m_painter.get(), dots(at));
    }
    return lines * lineHeight(style);
}

void Canvas::word(QPointF at, const QString& text, const TextStyle& style)
{
    if (m_phase != Phase::Ink) return;
    const double w = width(text, style);
    const double left = style.align & Qt::AlignRight ? at.x() - w : style.align & Qt::AlignHCenter ? at.x() - w / 2 : at.x();
    m_painter->setFont(font(style));
    m_painter->setPen(style.colour);
    m_painter->drawText(dots(QPointF(left, at.y())), text);
}

double Canvas::width(const QString& text, const TextStyle& style)
{
    return QFontMetricsF(font(style), m_writer.get()).horizontalAdvance(text) * MmPerInch / Dpi;
}

void Canvas::mark(const QString& text, const QColor& colour)
{
    TextStyle style{96, Face::Semibold, colour, Qt::AlignHCenter};
    constexpr double Longest = 235; // of the diagonal, clear of the corners
    style.pt = qMin(style.pt, style.pt * Longest / width(text, style));
    m_painter->save();
    m_painter->translate(dots(QPointF(Width / 2, Height / 2)));
    m_painter->rotate(-54);
    const Phase phase = std::exchange(m_phase, Phase::Ink);
    word({0, style.pt * 0.3528 * 0.36}, text, style);
    m_phase = phase;
    m_painter->restore();
}

} // namespace sek
