// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/colors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sek {
namespace {

struct Row
{
    ColorRole role;
    QLatin1StringView name;
    QRgb light;
    QRgb dark;
};

using R = ColorRole;
using N = QLatin1StringView;
constexpr std::array<Row, colorRoleCount> table{{
    {R::Window, N("window"), 0xF4F4F1, 0x191A1D},
    {R::Base, N("base"), 0xFFFFFF, 0x202226},
    {R::Raised, N("raised"), 0xFAFAF8, 0x26282D},
    {R::Field, N("field"), 0xFFFFFF, 0x191A1D},
    {R::Button, N("button"), 0xFFFFFF, 0x2B2E33},
    {R::ButtonLine, N("buttonLine"), 0xB9B9B3, 0x565A62},
    {R::Hover, N("hover"), 0xEFEFEB, 0x2C2F34},
    {R::Text, N("text"), 0x1B1D20, 0xE9E8E4},
    {R::Muted, N("muted"), 0x57595D, 0xB2B2AF},
    {R::Disabled, N("disabled"), 0x8D8E92, 0x7E8086},
    {R::Line, N("line"), 0xDDDCD6, 0x373A40},
    {R::Control, N("control"), 0x83848A, 0x8A8C93},
    {R::Accent, N("accent"), 0x1F4E8C, 0x9DC1F3},
    {R::Focus, N("focus"), 0x1F4E8C, 0x9DC1F3},
    {R::Fill, N("fill"), 0x1F4E8C, 0x3A6FB8},
    {R::OnFill, N("onFill"), 0xFFFFFF, 0xFFFFFF},
    {R::FillHover, N("fillHover"), 0x183F73, 0x3E74BD},
    {R::FillPress, N("fillPress"), 0x12315A, 0x315F9F},
    {R::Selection, N("selection"), 0xDCE7F5, 0x2A3F5F},
    {R::OnSelection, N("onSelection"), 0x1B1D20, 0xE9E8E4},
    {R::Ok, N("ok"), 0x1B6A38, 0x86D39C},
    {R::OkBg, N("okBg"), 0xE5F2E8, 0x1E3627},
    {R::OkLine, N("okLine"), 0x9BC8A8, 0x3D6B4C},
    {R::Warn, N("warn"), 0x7B4A00, 0xEDC36F},
    {R::WarnBg, N("warnBg"), 0xFCF0D6, 0x3A2F16},
    {R::WarnLine, N("warnLine"), 0xDFBC72, 0x7A6127},
    {R::Bad, N("bad"), 0xA4211D, 0xFFA39B},
    {R::BadBg, N("badBg"), 0xFCE9E7, 0x432322},
    {R::BadLine, N("badLine"), 0xE3A29D, 0x8A4642},
    {R::Info, N("info"), 0x1F4E8C, 0x9DC1F3},
    {R::InfoBg, N("infoBg"), 0xE8F0FA, 0x22334B},
    {R::InfoLine, N("infoLine"), 0xA6BFE0, 0x46628C},
    {R::Idle, N("idle"), 0x57595D, 0xB2B2AF},
    {R::IdleBg, N("idleBg"), 0xEEEEEA, 0x2E3035},
    {R::IdleLine, N("idleLine"), 0xCFCEC8, 0x4A4D54},
    {R::Planned, N("planned"), 0xF4F7FB, 0x282B31},
    {R::Inverse, N("inverse"), 0x2A2C30, 0xE9E8E4},
    {R::OnInverse, N("onInverse"), 0xFFFFFF, 0x1B1D20},
    {R::InverseLink, N("inverseLink"), 0xA9CBF7, 0x1F4E8C},
    {R::Chart1, N("chart1"), 0x2F66AE, 0x7FADEB},
    {R::Chart2, N("chart2"), 0xB4730B, 0xDFA54A},
    {R::Chart3, N("chart3"), 0x2A8076, 0x5DBDB1},
    {R::Chart4, N("chart4"), 0x8C4B7B, 0xCE8FBD},
}};

consteval bool inOrder()
{
    for (int i = 0; i < colorRoleCount; ++i)
        if (int(table[size_t(i)].role) != i) return false;
    return true;
}
static_assert(inOrder(), "the table follows the enum");

// In high contrast only the system's own colours count; meaning rests on icon and word.
QColor systemColor(ColorRole role, const QPalette& p)
{
    switch (role) {
    case R::Window:
        return p.color(QPalette::Window);
    case R::Base:
    case R::Raised:
    case R::Field:
    case R::Planned:
    case R::Hover:
    case R::OkBg:
    case R::WarnBg:
    case R::BadBg:
    case R::InfoBg:
    case R::IdleBg:
        return p.color(QPalette::Base);
    case R::Button:
        return p.color(QPalette::Button);
    case R::ButtonLine:
        return p.color(QPalette::ButtonText);
    case R::Disabled:
        return p.color(QPalette::Disabled, QPalette::Text);
    case R::Accent:
    case R::Focus:
        return p.color(QPalette::Link);
    case R::Fill:
    case R::FillHover:
    case R::FillPress:
    case R::Selection:
        return p.color(QPalette::Highlight);
    case R::OnFill:
    case R::OnSelection:
        return p.color(QPalette::HighlightedText);
    case R::Inverse:
        return p.color(QPalette::ToolTipBase);
    case R::OnInverse:
    case R::InverseLink:
        return p.color(QPalette::ToolTipText);
    default:
        return p.color(QPalette::Text);
    }
}

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.red()) + 0.7152 * linear(c.green()) + 0.0722 * linear(c.blue());
}

} // namespace

QColor roleColor(ColorRole role, Scheme scheme, const QPalette& systemPalette)
{
    if (scheme == Scheme::HighContrast) return systemColor(role, systemPalette);
    const Row& row = table[size_t(role)];
    return QColor(scheme == Scheme::Dark ? row.dark : row.light);
}

QLatin1StringView roleName(ColorRole role)
{
    return table[size_t(role)].name;
}

std::optional<ColorRole> roleByName(QStringView name)
{
    const auto it = std::ranges::find_if(table, [&](const Row& r) { return r.name == name; });
    if (it == table.end()) return {};
    return it->role;
}

QPalette paletteFor(Scheme scheme, const QPalette& systemPalette)
{
    if (scheme == Scheme::HighContrast) return systemPalette;
    const auto c = [&](R role) { return roleColor(role, scheme, systemPalette); };
    QPalette p;
    p.setColor(QPalette::Window, c(R::Window));
    p.setColor(QPalette::Base, c(R::Base));
    p.setColor(QPalette::AlternateBase, c(R::Raised));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(role, c(R::Text));
    p.setColor(QPalette::BrightText, c(R::OnFill));
    p.setColor(QPalette::PlaceholderText, c(R::Muted));
    p.setColor(QPalette::Button, c(R::Button));
    p.setColor(QPalette::Highlight, c(R::Selection));
    p.setColor(QPalette::HighlightedText, c(R::Text));
    p.setColor(QPalette::Link, c(R::Accent));
    p.setColor(QPalette::LinkVisited, c(R::Accent));
    p.setColor(QPalette::Light, c(R::Base));
    p.setColor(QPalette::Midlight, c(R::Line));
    p.setColor(QPalette::Mid, c(R::Line));
    p.setColor(QPalette::Dark, c(R::Control));
    p.setColor(QPalette::Shadow, c(R::Control));
    p.setColor(QPalette::ToolTipBase, c(R::Inverse));
    p.setColor(QPalette::ToolTipText, c(R::OnInverse));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                      QPalette::PlaceholderText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, c(R::Disabled));
    p.setColor(QPalette::Disabled, QPalette::Base, c(R::Raised));
    return p;
}

QPalette strongPalette(bool dark)
{
    const QColor ground = dark ? QColor(Qt::black) : QColor(Qt::white);
    const QColor text = dark ? QColor(Qt::white) : QColor(Qt::black);
    QPalette p(text, ground, text, text, text, text, text, ground, ground);
    p.setColor(QPalette::AlternateBase, ground);
    p.setColor(QPalette::Button, ground);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::Highlight, dark ? QColor(0x1AEBFF) : QColor(0x00007F));
    p.setColor(QPalette::HighlightedText, ground);
    p.setColor(QPalette::Link, dark ? QColor(0xFFFF00) : QColor(0x00007F));
    p.setColor(QPalette::LinkVisited, dark ? QColor(0xFFFF00) : QColor(0x00007F));
    p.setColor(QPalette::PlaceholderText, text);
    p.setColor(QPalette::ToolTipBase, ground);
    p.setColor(QPalette::ToolTipText, text);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, dark ? QColor(0x3FF23F) : QColor(0x600000));
    return p;
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace sek
