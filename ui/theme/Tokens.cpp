// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/AppStyle.h"

#include <QApplication>
#include <QFontDatabase>

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

int rounded(int pixels, int percent)
{
    return (pixels * percent + 50) / 100;
}

QFont::Weight weightOf(QFont::Weight indoors)
{
    if (!isOutdoor())
        return indoors;
    return indoors < QFont::DemiBold ? QFont::DemiBold : QFont::Bold;
}

/// The same letters on every machine, from the program itself.
void loadFonts()
{
    if (QFontDatabase::hasFamily(fontFamily))
        return;
    for (const auto *style : {"Regular", "Medium", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(u":/fonts/InterComptoir-"_qs + QLatin1String(style)
                                          + u".otf"_qs);
}

} // namespace

int scaled(int pixels)
{
    // What holds text grows as the text does; outdoors the type gains more than its boxes.
    const int percent = appearance().fontPercent * (isOutdoor() ? 115 : 100) / 100;
    return std::max(pixels, rounded(pixels, percent));
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

int focusWidth()
{
    return isOutdoor() ? 4 : 3;
}

double iconStroke()
{
    return isOutdoor() ? 2.5 : 2;
}

int motion()
{
    return appearance().reducedMotion ? 0 : 120;
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
    // Those after the first lend the characters that it has not; their figures are even too.
    QFont result(
        QStringList{QString(fontFamily), u"Segoe UI"_qs, u"Noto Sans"_qs, u"DejaVu Sans"_qs});
    result.setPixelSize(rounded(step.pixels, textPercent()));
    result.setWeight(weightOf(step.weight));
    if (type <= Type::Headline)
        result.setLetterSpacing(QFont::PercentageSpacing, 99);
    return result;
}

void dress(QApplication &application, const Appearance &chosen)
{
    loadFonts();
    application.setStyle(new AppStyle(chosen));
    application.setPalette(application.style()->standardPalette());
    application.setFont(font(Type::Body));
}

} // namespace comptoir::theme
