// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace sek {

/// The colours of the program by meaning; painters, delegates and the style sheet know no other (style guide §5).
enum class ColorRole {
    Window,
    Base,
    Raised,
    Field,
    Button,
    ButtonLine,
    Hover,
    Text,
    Muted,
    Disabled,
    Line,
    Control,
    Accent,
    Focus,
    Fill,
    OnFill,
    FillHover,
    FillPress,
    Selection,
    OnSelection, ///< text on Selection: Text, except in high contrast
    Ok,
    OkBg,
    OkLine,
    Warn,
    WarnBg,
    WarnLine,
    Bad,
    BadBg,
    BadLine,
    Info,
    InfoBg,
    InfoLine,
    Idle,
    IdleBg,
    IdleLine,
    Planned,
    Inverse,
    OnInverse,
    InverseLink,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
};
inline constexpr int colorRoleCount = int(ColorRole::Chart4) + 1;

/// What a chip, a message or a state means. Always shown with an icon and a word beside the colour.
enum class Tone { Idle, Info, Ok, Warn, Bad };

constexpr ColorRole ink(Tone t)
{
    switch (t) {
    case Tone::Info:
        return ColorRole::Info;
    case Tone::Ok:
        return ColorRole::Ok;
    case Tone::Warn:
        return ColorRole::Warn;
    case Tone::Bad:
        return ColorRole::Bad;
    case Tone::Idle:
        break;
    }
    return ColorRole::Idle;
}
constexpr ColorRole ground(Tone t)
{
    return ColorRole(int(ink(t)) + 1);
}
constexpr ColorRole outline(Tone t)
{
    return ColorRole(int(ink(t)) + 2);
}

/// The type scale of style guide §4, as factors of the body size.
enum class TextType { Display, Title, Heading, Body, BodyStrong, Small, SmallStrong, Code };

/// What the person chose under View ▸ Appearance.
enum class Appearance { System, Light, Dark, HighContrast };

/// What is shown.
enum class Scheme { Light, Dark, HighContrast };

} // namespace sek

Q_DECLARE_METATYPE(sek::ColorRole)
Q_DECLARE_METATYPE(sek::Tone)
