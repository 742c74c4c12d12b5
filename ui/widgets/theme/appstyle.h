// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sek {

/// Fusion with our indicators, focus ring, item heights and tab bars, and without animations.
/// What the style sheet paints (fields, buttons) is not repeated here. Mnemonic underlines show while Alt is held.
class AppStyle : public QProxyStyle
{
    Q_OBJECT
public:
    AppStyle();

    void polish(QApplication* app) override;
    void unpolish(QApplication* app) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setMnemonicsShown(bool shown);
    bool m_mnemonicsShown = false;
};

} // namespace sek
