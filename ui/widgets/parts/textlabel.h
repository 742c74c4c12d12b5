// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/roles.h"

#include <QLabel>

namespace sek {

/// A plain-text label in one step of the type scale and one text colour; follows theme and text size.
/// Colours: Text, Muted, Disabled, Ok, Info/Accent, Warn, Bad, OnInverse.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextType type, const QString& text = {}, ColorRole role = ColorRole::Text,
                       QWidget* parent = nullptr);

    void setRole(ColorRole role);
    TextType type() const { return m_type; }
    void setType(TextType type);
    /// Wraps, and can be selected and copied, with the keyboard too.
    void setForReading();

    /// Unlike QLabel's, the hint of a wrapping label is its text in one line: it wraps only where it must.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    TextType m_type;
};

/// The word by which the style sheet knows a text colour; empty for plain text.
QString labelKind(ColorRole role);

} // namespace sek
