// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <memory>

namespace sek {

/// The hub's paper speaks with one face, wherever it is printed: Open Sans, which is built in.
enum class Face { Regular, Semibold, Narrow, NarrowBold };

struct TextStyle
{
    double pt = 8.5;
    Face face = Face::Regular;
    QColor colour = QColor(0x20, 0x22, 0x26);
    Qt::Alignment align = Qt::AlignLeft;
};

/// A4 pages measured in millimetres from their upper left corner.
///
/// A page is painted twice: `Ground` takes the areas only, `Ink` the rest. What is to lie between both, such as a mark
/// across the page, then covers no figure, and no transparency is needed.
class Canvas
{
public:
    static constexpr double Width = 210, Height = 297;
    enum class Phase { Ground, Ink };

    explicit Canvas(const QString& title);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    void newPage();
    void setPhase(Phase phase) { m_phase = phase; }
    /// Ends the document and gives its bytes.
    QByteArray finish();

    void area(const QRectF& mm, const QColor& colour);
    /// An area that is ink, not ground: the modules of a code, an emblem.
    void shape(const QPainterPath& mm, const QColor& colour);
    void line(QPointF from, QPointF to, double width, const QColor& colour);
    void frame(const QRectF& mm, double width, const QColor& colour);

    /// Breaks the text into lines of the width; returns the height. Draws nothing when `draw` is false.
    double paragraph(QPointF at, double width, const QString& text, const TextStyle& style, bool draw = true);
    /// One line on its base line; `at.x` is the left, middle or right end, as the style says.
    void word(QPointF at, const QString& text, const TextStyle& style);
    double width(const QString& text, const TextStyle& style);
    /// Across the middle of the page, rising.
    void mark(const QString& text, const QColor& colour);

    static double lineHeight(const TextStyle& style) { return style.pt * 0.3528 * 1.32; }

private:
    QFont font(const TextStyle& style) const;
    QPointF dots(QPointF mm) const;
    double dots(double mm) const;

    QByteArray m_bytes;
    QBuffer m_buffer{&m_bytes};
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    Phase m_phase = Phase::Ink;
};

} // namespace sek
