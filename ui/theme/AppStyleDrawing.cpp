// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/AppStyle.h"
#include "ui/theme/Box.h"

#include <QPainter>
#include <QStyleOption>

namespace comptoir::theme {

namespace {

/// Lines that say something at a glance: a tick, an arrow, a sign.
void drawLines(QPainter &painter, const QVector<QPolygonF> &lines, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(colour, iconStroke() * scaled(24) / 24, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &line : lines)
        painter.drawPolyline(line);
    painter.restore();
}

bool isSet(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool showsRing(const QStyleOption &option)
{
    return isSet(option, QStyle::State_HasFocus)
        && isSet(option, QStyle::State_KeyboardFocusChange);
}

} // namespace

void AppStyle::drawField(QPainter &painter, const QStyleOption &option) const
{
    const bool enabled = isSet(option, State_Enabled);
    const bool focus = isSet(option, State_HasFocus);
    const QColor edge = !enabled ? m_colours.disabledEdge
        : focus                  ? m_colours.primary.edge
                                 : m_colours.border;
    paintBox(painter, option.rect, radius, m_colours.base,
             QPen(edge, focus ? std::max(2, stroke()) : stroke()));
    if (showsRing(option))
        paintRing(painter, option.rect, radius, m_colours.window);
}

void AppStyle::drawMark(QPainter &painter, const QStyleOption &option, bool round) const
{
    const bool enabled = isSet(option, State_Enabled);
    const bool on = isSet(option, State_On) || isSet(option, State_NoChange);
    QRectF box(option.rect);
    const double side = std::min(box.width(), box.height());
    box = QRectF(box.left(), box.center().y() - side / 2, side, side).adjusted(2, 2, -2, -2);
    const QColor edge = !enabled ? m_colours.disabled
        : on                     ? m_colours.primary.fill
                                 : m_colours.border;
    const QColor ground = isSet(option, State_Sunken) ? m_colours.selection : m_colours.base;
    const bool filled = on && enabled && !round;
    paintBox(painter, box, round ? side / 2 : 4, filled ? m_colours.primary.fill : ground,
             QPen(edge, std::max(2, stroke())));
    if (!on)
        return;
    if (round) {
        const double in = side * 0.26;
        return paintBox(painter, box.adjusted(in, in, -in, -in), side / 2, edge, Qt::NoPen);
    }
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const QPolygonF tick = isSet(option, State_NoChange)
        ? QPolygonF({at(0.25, 0.5), at(0.75, 0.5)})
        : QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    drawLines(painter, {tick}, enabled ? m_colours.primary.on : m_colours.disabled);
}

void AppStyle::drawMarkedText(QPainter &painter, const QStyleOption &option, bool round,
                              const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    QStyleOptionButton part = *button;
    part.rect = subElementRect(round ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, &option,
                               widget);
    drawMark(painter, part, round);
    part.rect = subElementRect(round ? SE_RadioButtonContents : SE_CheckBoxContents, &option,
                               widget);
    drawControl(round ? CE_RadioButtonLabel : CE_CheckBoxLabel, &part, &painter, widget);
    if (showsRing(option))
        paintRing(painter, option.rect, radius, m_colours.window);
}

void AppStyle::drawPushButton(QPainter &painter, const QStyleOption &option) const
{
    const bool enabled = isSet(option, State_Enabled);
    const bool down = isSet(option, State_Sunken) || isSet(option, State_On);
    paintBox(painter, option.rect, radius, down && enabled ? m_colours.selection : m_colours.base,
             QPen(enabled ? m_colours.border : m_colours.disabledEdge, stroke()));
    if (showsRing(option))
        paintRing(painter, option.rect, radius, m_colours.window);
}

void AppStyle::drawSpinBox(QPainter &painter, const QStyleOptionComplex &option,
                           const QWidget *widget) const
{
    drawField(painter, option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    for (const SubControl part : {SC_SpinBoxDown, SC_SpinBoxUp}) {
        const bool up = part == SC_SpinBoxUp;
        const bool able = spin
            && spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                             : QAbstractSpinBox::StepDownEnabled);
        const QRectF place = subControlRect(CC_SpinBox, &option, part, widget);
        if (able && isSet(option, State_Sunken) && option.activeSubControls == part)
            paintBox(painter, place.adjusted(4, 4, -4, -4), 4, m_colours.selection, Qt::NoPen);
        const QPointF centre = place.center();
        const double arm = scaled(8);
        QVector<QPolygonF> lines{{{centre - QPointF(arm, 0), centre + QPointF(arm, 0)}}};
        if (up)
            lines.append(QPolygonF({centre - QPointF(0, arm), centre + QPointF(0, arm)}));
        drawLines(painter, lines,
                  able && isSet(option, State_Enabled) ? m_colours.text : m_colours.disabled);
    }
}

void AppStyle::drawSlider(QPainter &painter, const QStyleOptionSlider &option,
                          const QWidget *widget) const
{
    const bool enabled = isSet(option, State_Enabled);
    const QRectF handle = QProxyStyle::subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const bool lying = option.orientation == Qt::Horizontal;
    const double side = scaled(28);
    QRectF knob(0, 0, side, side);
    knob.moveCenter(handle.center());
    QRectF groove(option.rect);
    groove = lying ? QRectF(groove.left(), knob.center().y() - 3, groove.width(), 6)
                   : QRectF(knob.center().x() - 3, groove.top(), 6, groove.height());
    paintBox(painter, groove, 3, m_colours.alt, QPen(m_colours.border, stroke()));
    QRectF done = groove;
    if (lying)
        done.setRight(knob.center().x());
    else
        done.setTop(knob.center().y());
    const QColor colour = enabled ? m_colours.primary.fill : m_colours.disabled;
    paintBox(painter, done, 3, colour, Qt::NoPen);
    paintBox(painter, knob, side / 2, m_colours.base, QPen(colour, 3));
    if (showsRing(option))
        paintRing(painter, option.rect, radius, m_colours.window);
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    switch (element) {
    case PE_PanelLineEdit:
        if (!frame || frame->lineWidth == 0) // part of a box that is painted already
            return painter->fillRect(option->rect, option->palette.base());
        return drawField(*painter, *option);
    case PE_FrameLineEdit:
    case PE_Frame:
    case PE_FrameGroupBox:
        return drawField(*painter, *option);
    case PE_FrameFocusRect:
        if (isSet(*option, State_KeyboardFocusChange))
            paintRing(*painter, option->rect, radius, m_colours.window);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawMark(*painter, *option, false);
    case PE_IndicatorRadioButton:
        return drawMark(*painter, *option, true);
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        return drawPushButton(*painter, *option);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem: {
        if (!isSet(*option, State_Selected))
            return;
        const QRect row = option->rect;
        painter->fillRect(row, m_colours.selection);
        const QRect bar(row.left(), row.top(), 4, row.height());
        return painter->fillRect(
            bar, isSet(*option, State_Enabled) ? m_colours.primary.edge : m_colours.disabled);
    }
    case PE_PanelTipLabel:
    case PE_PanelMenu:
    case PE_FrameMenu:
        return paintBox(*painter, option->rect, 0, m_colours.base,
                        QPen(m_colours.border, stroke()));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_CheckBox:
    case CE_RadioButton:
        return drawMarkedText(*painter, *option, element == CE_RadioButton, widget);
    case CE_PushButton:
        drawPushButton(*painter, *option);
        return drawControl(CE_PushButtonLabel, option, painter, widget);
    case CE_PushButtonBevel:
        return drawPushButton(*painter, *option);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, m_colours.alt);
        const QRect line = option->rect.adjusted(0, option->rect.height() - stroke(), 0, 0);
        return painter->fillRect(line, m_colours.border);
    }
    case CE_ProgressBarGroove:
        return paintBox(*painter, option->rect, 4, m_colours.alt, QPen(m_colours.border, stroke()));
    case CE_ProgressBarLabel: // half of it would stand on the fill; the page says it beside
        return;
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar || bar->maximum <= bar->minimum)
            return;
        QRectF done(bar->rect);
        done.setWidth(done.width() * (bar->progress - bar->minimum)
                      / (double(bar->maximum) - bar->minimum));
        return paintBox(*painter, done, 4, m_colours.primary.fill, Qt::NoPen);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    const bool enabled = isSet(*option, State_Enabled);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_SpinBox)
        return drawSpinBox(*painter, *option, widget);
    if (control == CC_Slider && slider)
        return drawSlider(*painter, *slider, widget);
    if (control == CC_ScrollBar && slider) {
        painter->fillRect(option->rect, m_colours.window);
        if (slider->maximum <= slider->minimum)
            return;
        const QRectF handle = QRectF(scrollBarRect(*slider, SC_ScrollBarSlider))
                                  .adjusted(2, 2, -2, -2);
        const bool held = isSet(*option, State_Sunken)
            && option->activeSubControls == SC_ScrollBarSlider;
        return paintBox(*painter, handle, 4, held ? m_colours.primary.fill : m_colours.border,
                        Qt::NoPen);
    }
    if (control == CC_ComboBox) {
        drawField(*painter, *option);
        const QPointF centre = QRectF(subControlRect(control, option, SC_ComboBoxArrow, widget))
                                   .center();
        const double arm = scaled(6);
        const QPolygonF arrow({centre + QPointF(-arm, -arm / 2), centre + QPointF(0, arm / 2),
                               centre + QPointF(arm, -arm / 2)});
        return drawLines(*painter, {arrow}, enabled ? m_colours.text : m_colours.disabled);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace comptoir::theme
