// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/appstyle.h"

#include "ui/widgets/theme/focusring.h"
#include "ui/widgets/theme/indicators.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace sek {

AppStyle::AppStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void AppStyle::polish(QApplication* app)
{
    QProxyStyle::polish(app);
    app->installEventFilter(this);
}

void AppStyle::unpolish(QApplication* app)
{
    app->removeEventFilter(this);
    QProxyStyle::unpolish(app);
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckIndicator(*painter, option->rect, option->state);
        return;
    case PE_IndicatorRadioButton:
        paintRadioIndicator(*painter, option->rect, option->state);
        return;
    case PE_FrameFocusRect:
        return; // the focus ring and the delegates show focus
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const
{
    switch (element) {
    case CE_FocusFrame:
        FocusRing::paint(*painter, option->rect, widget);
        return;
    case CE_TabBarTabShape: {
        const Theme& t = Theme::get();
        if (option->state.testFlag(State_MouseOver) && !option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, t.color(ColorRole::Hover));
        QRect line = option->rect;
        const bool selected = option->state.testFlag(State_Selected);
        line.setTop(line.bottom() - (selected ? t.px(2) : 0));
        painter->fillRect(line, t.color(selected ? ColorRole::Accent : ColorRole::Line));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Theme& t = Theme::get();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return t.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return t.space(8);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return FocusRing::margin;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return t.px(16);
    case PM_ToolBarIconSize:
        return t.px(18);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return t.space(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return t.space(12);
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_TabBarTabHSpace:
        return t.space(24);
    case PM_TabBarTabVSpace:
        return 12;
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ScrollBarExtent:
        return 13;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_Menu_FlashTriggeredItem:
    case SH_Menu_FadeOutOnHide:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(returnData); mask != nullptr && widget != nullptr)
            mask->region = FocusRing::mask(widget);
        return 1;
    case SH_UnderlineShortcut:
        return m_mnemonicsShown ? 1 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                 const QWidget* widget) const
{
    QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Theme& t = Theme::get();
    switch (type) {
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator)
            s.setHeight(std::max(s.height(), item->fontMetrics.height() + 12));
        break;
    case CT_MenuBarItem:
        s.setHeight(std::max(s.height(), option->fontMetrics.height() + 8));
        break;
    case CT_ItemViewItem:
        s.setHeight(std::max(s.height(), option->fontMetrics.height() + 10));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        s.setHeight(std::max(s.height(), t.px(24)));
        break;
    // Without a style sheet (high contrast) these would be as low as Fusion makes them.
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_PushButton:
        if (!t.highContrast()) break;
        s.setHeight(std::max(s.height(), option->fontMetrics.height() + 12));
        if (type == CT_PushButton) s.rwidth() += t.space(12);
        break;
    default:
        break;
    }
    return s;
}

bool AppStyle::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) setMnemonicsShown(event->type() == QEvent::KeyPress);
        break;
    case QEvent::ApplicationDeactivate:
        setMnemonicsShown(false);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void AppStyle::setMnemonicsShown(bool shown)
{
    if (shown == m_mnemonicsShown) return;
    m_mnemonicsShown = shown;
    for (QWidget* w : QApplication::allWidgets())
        if (w->isVisible()) w->update();
}

} // namespace sek
