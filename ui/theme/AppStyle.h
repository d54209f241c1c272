// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QProxyStyle>

class QStyleOptionSlider;

namespace comptoir::theme {

/// Fusion in the house's sizes and colours (ux.md §10.2), for what we don't paint ourselves:
/// fields, boxes, lists, bars. Owned by QApplication, as every style is, and so the one place of
/// the tokens that are in force. Nothing fades and nothing waits for the mouse to hover.
class AppStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit AppStyle(const Appearance &appearance);

    const Appearance &appearance() const { return m_appearance; }
    const Colours &colours() const { return m_colours; }

    /// The style in force; nullptr before dress().
    static const AppStyle *inForce();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    QPalette standardPalette() const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect scrollBarRect(const QStyleOptionSlider &bar, SubControl part) const;
    void drawField(QPainter &painter, const QStyleOption &option) const;
    void drawMark(QPainter &painter, const QStyleOption &option, bool round) const;
    void drawMarkedText(QPainter &painter, const QStyleOption &option, bool round,
                        const QWidget *widget) const;
    void drawPushButton(QPainter &painter, const QStyleOption &option) const;
    void drawSpinBox(QPainter &painter, const QStyleOptionComplex &option,
                     const QWidget *widget) const;
    void drawSlider(QPainter &painter, const QStyleOptionSlider &option,
                    const QWidget *widget) const;

    Appearance m_appearance;
    Colours m_colours;
};

} // namespace comptoir::theme
