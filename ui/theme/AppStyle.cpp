// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/AppStyle.h"

#include "ui/theme/Schemes.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QSlider>
#include <QStyleOption>

namespace comptoir::theme {

namespace {

constexpr int padding = 12; ///< left and right of a text in its box

bool turnsOnWheel(const QObject *object)
{
    return qobject_cast<const QAbstractSpinBox *>(object) || qobject_cast<const QSlider *>(object);
}

} // namespace

AppStyle::AppStyle(const Appearance &appearance)
    : QProxyStyle(QStringLiteral("Fusion")),
      m_appearance(appearance),
      m_colours(coloursOf(appearance.scheme))
{}

const AppStyle *AppStyle::inForce()
{
    return qobject_cast<const AppStyle *>(QApplication::style());
}

QPalette AppStyle::standardPalette() const
{
    return paletteOf(m_colours);
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (!turnsOnWheel(widget))
        return;
    // Scrolling a page must not turn the number that happens to lie under the pointer.
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool AppStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !turnsOnWheel(watched)
        || static_cast<QWidget *>(watched)->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // the page scrolls
    return true;
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Room for the ring and for round corners around a square viewport.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? focusWidth() + 2 : stroke();
    case PM_ScrollBarExtent:
        return scaled(12);
    case PM_ScrollBarSliderMin:
        return control();
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(28);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_ButtonMargin:
    case PM_FocusFrameHMargin:
        return padding;
    case PM_FocusFrameVMargin:
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return gap;
    case PM_MenuPanelWidth:
        return stroke();
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return scaled(24);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return control();
    case PM_SliderLength:
        return scaled(28);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return margin;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_ScrollBar_ContextMenu:
    case SH_ComboBox_Popup:
    case SH_ComboBox_AllowWheelScrolling:
    case SH_ToolTip_Mask:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_RequestSoftwareInputPanel:
        return RSIP_OnMouseClick;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                 const QSize &contents, const QWidget *widget) const
{
    const bool compact = m_appearance.density == Density::Compact;
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
        return {contents.width() + 2 * padding, std::max(contents.height() + gap, control())};
    case CT_SpinBox:
        return {contents.width() + 2 * padding + 2 * control(),
                std::max(contents.height(), control())};
    case CT_ComboBox:
        return {contents.width() + 2 * padding + control(),
                std::max(contents.height() + gap, control())};
    case CT_PushButton:
    case CT_ToolButton:
        return size.expandedTo({control(), control()});
    case CT_CheckBox:
    case CT_RadioButton: // with room for the ring
        return (size + QSize(2 * gap, 0)).expandedTo({control(), control()});
    case CT_ItemViewItem:
        return size.expandedTo({0, scaled(compact ? 44 : 56)});
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return line ? size : size.expandedTo({scaled(160), control()});
    }
    case CT_HeaderSection:
        return size.expandedTo({control(), control()});
    default:
        return size;
    }
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) // QLineEdit has 2 px of its own
            return option->rect.adjusted(padding - 2, 0, 2 - padding, 0);
        return QProxyStyle::subElementRect(element, option, widget);
    }
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator: {
        const int side = scaled(28);
        return {option->rect.left() + gap, option->rect.center().y() + 1 - side / 2, side, side};
    }
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return option->rect.adjusted(gap + scaled(28) + padding, 0, -gap, 0);
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                               SubControl subControl, const QWidget *widget) const
{
    const QRect box = option->rect;
    const int side = std::min(box.height(), theme::control()); // of what is touched in it
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(*bar, subControl);
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return {box.right() + 1 - side, box.top(), side, box.height()};
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return box.adjusted(padding, stroke(), -side, -stroke());
    if (control != CC_SpinBox)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // "−" and "+" side by side, each as large as a finger: one over the other are too low.
    switch (subControl) {
    case SC_SpinBoxUp:
        return {box.right() + 1 - side, box.top(), side, box.height()};
    case SC_SpinBoxDown:
        return {box.right() + 1 - 2 * side, box.top(), side, box.height()};
    case SC_SpinBoxEditField:
        return box.adjusted(padding, stroke(), -2 * side, -stroke());
    default:
        return box;
    }
}

QRect AppStyle::scrollBarRect(const QStyleOptionSlider &bar, SubControl part) const
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int room = lying ? bar.rect.width() : bar.rect.height();
    const int range = std::max(0, bar.maximum - bar.minimum);
    int length = room;
    if (range > 0)
        length = int(qint64(room) * bar.pageStep / (range + std::max(1, bar.pageStep)));
    length = std::clamp(length, std::min(room, pixelMetric(PM_ScrollBarSliderMin)), room);
    const int at = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                           room - length, bar.upsideDown);
    const auto along = [&bar, lying](int from, int size) {
        return lying ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                     : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(at, length);
    case SC_ScrollBarSubPage:
        return along(0, at);
    case SC_ScrollBarAddPage:
        return along(at + length, room - at - length);
    case SC_ScrollBarGroove:
        return along(0, room);
    default: // no arrows: the keys and the page do it
        return {};
    }
}

} // namespace comptoir::theme
