// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QRegion>

class QApplication;
class QFocusFrame;
class QPainter;
class QWidget;

namespace sek {

/// Keeps focus visible (style guide §8): one QFocusFrame per window follows the focus. Inputs show a thick border
/// by the style sheet and get the ring only while that border says error or warning (or in high contrast);
/// item views paint focus in their delegates; everything else gets the ring.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    FocusRing(QApplication& app, QObject* parent);

    /// Room around the widget that a ring needs, in pixels: 2 of air and 2 of line.
    static constexpr int margin = 4;

    /// Whether the widget is to have the ring while it has the focus.
    static bool wanted(const QWidget* widget);

    /// For AppStyle: paint and mask of the frame around `frame->widget()`. Check boxes and radio buttons have the
    /// ring around their indicator, unless their property "ring" says "whole".
    static void paint(QPainter& p, const QRect& rect, const QWidget* frame);
    static QRegion mask(const QWidget* frame);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* now);
    QHash<QWidget*, QPointer<QFocusFrame>> m_frames;
    QPointer<QWidget> m_now;
};

} // namespace sek
