// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/roles.h"

#include <QLabel>

class QPainter;

namespace sek {

/// A verdict, a deadline or the page's own state: icon and word on a tinted ground. Dashed means provisional.
struct ChipLook
{
    QString icon;
    QString text;
    Tone tone = Tone::Idle;
    bool dashed = false;
};

QSize chipSize(const ChipLook& look);
/// Draws the chip at the left of the middle of `rect`, eliding the word if it is too narrow.
void paintChip(QPainter& p, const QRect& rect, const ChipLook& look);

class Chip : public QLabel
{
    Q_OBJECT
public:
    explicit Chip(const ChipLook& look = {}, QWidget* parent = nullptr);
    void setLook(const ChipLook& look);
    const ChipLook& look() const { return m_look; }
    QSize sizeHint() const override { return chipSize(m_look); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipLook m_look;
};

} // namespace sek
