// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace comptoir::theme {

const Colours &colours()
{
    static const Colours light;
    return light;
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
    result.setPixelSize(step.pixels);
    result.setWeight(step.weight);
    return result;
}

void dress(QApplication &application)
{
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
    application.setStyle(QStyleFactory::create(u"Fusion"_qs));
    application.setPalette(palette);
    application.setFont(font(Type::Body));
}

} // namespace comptoir::theme
