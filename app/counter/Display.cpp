// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/Display.h"

namespace comptoir::app {

namespace {

theme::Scheme schemeOf(settings::Theme theme, theme::Scheme system)
{
    switch (theme) {
    case settings::Theme::System:
        return system;
    case settings::Theme::Light:
        return theme::Scheme::Light;
    case settings::Theme::Dark:
        return theme::Scheme::Dark;
    case settings::Theme::Outdoor:
        return theme::Scheme::Outdoor;
    case settings::Theme::OutdoorNight:
        return theme::Scheme::OutdoorNight;
    }
    return system;
}

} // namespace

theme::Appearance appearanceOf(const settings::Settings &settings, theme::Scheme system)
{
    return {schemeOf(settings.theme, system), settings.fontPercent,
            settings.compact ? theme::Density::Compact : theme::Density::Touch,
            settings.reducedMotion, settings.leftHanded};
}

format::Language languageOf(const settings::Settings &settings)
{
    const QString chosen = settings.language;
    return format::languageNamed(chosen.isEmpty() ? QLocale::system().name() : chosen);
}

format::Language receiptLanguageOf(const settings::Settings &settings)
{
    return settings.receiptLanguage.isEmpty() ? languageOf(settings)
                                              : format::languageNamed(settings.receiptLanguage);
}

staff::DiscountLimits limitsOf(const settings::Settings &settings)
{
    return {settings.discountCashier * 100, settings.discountAdviser * 100};
}

} // namespace comptoir::app
