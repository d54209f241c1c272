// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/AppStyle.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace comptoir::theme {

const Appearance &appearance()
{
    static const Appearance plain; // before dress()
    const AppStyle *style = AppStyle::inForce();
    return style ? style->appearance() : plain;
}

const Colours &colours()
{
    static const Colours light; // before dress()
    const AppStyle *style = AppStyle::inForce();
    return style ? style->colours() : light;
}

namespace {

bool isOutdoor()
{
    const Scheme scheme = appearance().scheme;
    return scheme == Scheme::Outdoor || scheme == Scheme::OutdoorNight;
}

/// Of text, in percent: the person's scale, and two type steps more outdoors.
int textPercent()
{
    return appearance().fontPercent * (isOutdoor() ? 127 : 100) / 100;
}

} // namespace

int scaled(int pixels)
{
    // What holds text grows as the text does; outdoors the type gains more than its boxes.
    const int percent = appearance().fontPercent * (isOutdoor() ? 115 : 100) / 100;
    return std::max(pixels, pixels * percent / 100);
}

int unscaled(int pixels)
{
    return pixels * 100 / std::max(100, textPercent());
}

int control()
{
    return scaled(appearance().density == Density::Compact ? 40 : 48);
}

int money()
{
    return scaled(64);
}

int strip()
{
    return scaled(48);
}

int stroke()
{
    return isOutdoor() ? 3 : 1;
}

const Family &familyOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return colours().ok;
    case Tone::Hold:
        return colours().warn;
    case Tone::No:
        return colours().bad;
    case Tone::Neutral:
        break;
    }
    return colours().neutral;
}

QFont font(Type type)
{
    struct Step
    {
        int pixels;
        QFont::Weight weight;
    };
    static constexpr Step steps[] = {
        {48, QFont::DemiBold}, {40, QFont::DemiBold}, {32, QFont::DemiBold},
        {22, QFont::DemiBold}, {18, QFont::DemiBold}, {16, QFont::DemiBold},
        {16, QFont::Normal},   {14, QFont::Normal},   {13, QFont::Medium},
    };
    const Step step = steps[int(type)];
    // Each has figures of equal width, so that an amount doesn't jump while it is typed.
    QFont result(QStringList{u"Inter"_qs, u"Segoe UI"_qs, u"Noto Sans"_qs,
                             u"DejaVu Sans Condensed"_qs, u"DejaVu Sans"_qs});
    result.setPixelSize(step.pixels * textPercent() / 100);
    result.setWeight(isOutdoor() ? std::max(step.weight, QFont::DemiBold) : step.weight);
    return result;
}

void dress(QApplication &application, const Appearance &chosen)
{
    application.setStyle(new AppStyle(chosen));
    const Colours &c = colours();
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alt);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.disabled);
    palette.setColor(QPalette::Button, c.base);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    application.setPalette(palette);
    application.setFont(font(Type::Body));
}

} // namespace comptoir::theme
