// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Schemes.h"

#include <algorithm>
#include <cmath>

namespace comptoir::theme {

namespace {

constexpr QRgb black = 0x000000;
constexpr QRgb white = 0xFFFFFF;

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
    c.disabledEdge = c.divider = 0x38414D;
    c.selection = 0x1E4266;
    c.pressed = 0x9CCBFF;
    c.focus = 0x9CCBFF;
    c.focusGap = 0x12161C;
    c.scrim = QColor(0, 0, 0, 170);
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
    c.window = c.base = c.alt = white;
    c.text = c.text2 = black;
    c.disabled = c.disabledEdge = 0x4D4D4D;
    c.border = c.divider = black;
    c.selection = 0xFFE97F;
    c.pressed = 0x001F43;
    c.focus = black;
    c.focusGap = 0xFFE97F;
    c.scrim = QColor(0, 0, 0, 170);
    c.camera = {black, white, white};
    c.primary = {0x003A7D, white, 0x003A7D};
    c.ok = {0x004D33, white, 0x004D33};
    c.warn = {0xFFD400, black, black};
    c.bad = {0x7A0000, white, 0x7A0000};
    c.neutral = {black, white, black};
    c.training = {0x4A0072, white, 0x4A0072};
    // No tints: the edge and the ink say it.
    c.okTint = {white, 0x004D33, 0x004D33};
    c.warnTint = c.warn;
    c.badTint = {white, 0x7A0000, 0x7A0000};
    return c;
}

Colours outdoorNight()
{
    Colours c = dark();
    c.window = c.base = c.alt = black;
    c.text = c.text2 = c.border = c.divider = white;
    c.disabled = c.disabledEdge = 0xA6A6A6;
    c.focus = 0xFFE900;
    c.focusGap = black;
    c.neutral = {white, black, white};
    c.camera = {black, white, white};
    c.okTint = {black, 0x8DE3C0, 0x3CC48D};
    c.warnTint = c.warn;
    c.badTint = {black, 0xFFB4AB, 0xFF8A80};
    return c;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
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

QPalette paletteOf(const Colours &c)
{
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.window},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.base},
        {QPalette::AlternateBase, c.alt},
        {QPalette::Text, c.text},
        {QPalette::PlaceholderText, c.disabled},
        {QPalette::Button, c.base},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.bad.edge},
        {QPalette::Highlight, c.selection},
        {QPalette::HighlightedText, c.text},
        {QPalette::Link, c.primary.fill},
        {QPalette::LinkVisited, c.primary.fill},
        {QPalette::ToolTipBase, c.base},
        {QPalette::ToolTipText, c.text},
        {QPalette::Light, c.base},
        {QPalette::Midlight, c.alt},
        {QPalette::Mid, c.divider},
        {QPalette::Dark, c.border},
        {QPalette::Shadow, c.border},
    };
    QPalette palette;
    for (const auto &[role, colour] : roles)
        palette.setColor(QPalette::All, role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.base);
    palette.setColor(QPalette::Disabled, QPalette::Dark, c.disabledEdge);
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace comptoir::theme
