// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/AppStyle.h"

#include <QApplication>

namespace comptoir::theme {

namespace {

constexpr QRgb black = 0x000000;

Colours dark()
{
    Colours c;
    c.window = 0x12161C;
    c.base = 0x1B2129;
    c.alt = 0x262E39;
    c.text = 0xF2F4F7;
    c.text2 = 0xB4BDC9;
    c.disabled = 0x8A94A3;
    c.border = 0x8792A2;
    c.divider = 0x38414D;
    c.selection = 0x1E4266;
    c.pressed = 0x9CCBFF;
    c.focus = 0x9CCBFF;
    c.focusGap = 0x12161C;
    c.primary = {0x6DB3F8, 0x06223D, 0x6DB3F8};
    c.ok = {0x3CC48D, 0x03231A, 0x3CC48D};
    c.warn = {0xFFC53D, 0x1A1300, 0xFFC53D};
    c.bad = {0xFF8A80, 0x3B0703, 0xFF8A80};
    c.neutral = {0xB4BDC9, 0x12161C, 0xB4BDC9};
    c.training = {0xD9A6F2, 0x2A0A3A, 0xD9A6F2};
    c.okTint = {0x10352A, 0x8DE3C0, 0x3CC48D};
    c.warnTint = {0x3B2F0B, 0xFFDB80, 0xFFC53D};
    c.badTint = {0x44150F, 0xFFB4AB, 0xFF8A80};
    return c;
}

Colours outdoor()
{
    Colours c;
    c.window = c.base = c.alt = 0xFFFFFF;
    c.text = c.text2 = black;
    c.disabled = 0x4D4D4D;
    c.border = c.divider = black;
    c.selection = 0xFFE97F;
    c.pressed = 0x00264F;
    c.focus = black;
    c.focusGap = 0xFFE97F;
    c.primary = {0x003A7D, 0xFFFFFF, 0x003A7D};
    c.ok = {0x004D33, 0xFFFFFF, 0x004D33};
    c.warn = {0xFFD400, black, black};
    c.bad = {0x7A0000, 0xFFFFFF, 0x7A0000};
    c.neutral = {black, 0xFFFFFF, black};
    c.training = {0x4A0072, 0xFFFFFF, 0x4A0072};
    c.okTint = {0xFFFFFF, 0x004D33, 0x004D33};
    c.warnTint = {0xFFD400, black, black};
    c.badTint = {0xFFFFFF, 0x7A0000, 0x7A0000};
    return c;
}

Colours outdoorNight()
{
    Colours c = dark();
    c.window = c.base = c.alt = black;
    c.text = c.text2 = c.border = c.divider = 0xFFFFFF;
    c.focus = 0xFFE900;
    c.focusGap = black;
    return c;
}

} // namespace

Colours coloursOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        break;
    case Scheme::Dark:
        return dark();
    case Scheme::Outdoor:
        return outdoor();
    case Scheme::OutdoorNight:
        return outdoorNight();
    }
    return {};
}

AppStyle::AppStyle(const Appearance &appearance)
    : QProxyStyle(QStringLiteral("Fusion")),
      m_appearance(appearance),
      m_colours(coloursOf(appearance.scheme))
{}

const AppStyle *AppStyle::inForce()
{
    return qobject_cast<const AppStyle *>(QApplication::style());
}

} // namespace comptoir::theme
