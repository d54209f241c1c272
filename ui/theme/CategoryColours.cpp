// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/CategoryColours.h"

#include "ui/theme/Tokens.h"

namespace comptoir::theme {

QColor categoryColour(int category)
{
    static constexpr QRgb light[categoryCount] = {0x8A5A1E, 0xB34A00, 0xA8326E, 0x4F6F12,
                                                  0x0F6E84, 0x3D55B5, 0x5B6472, 0x7A4B3A};
    static constexpr QRgb dark[categoryCount] = {0xD9A866, 0xF2955A, 0xEE8FC0, 0xA9C75E,
                                                 0x63C7DC, 0x9FB0F7, 0xAEB8C6, 0xD3A08C};
    static constexpr QRgb outdoor[categoryCount] = {0x6B3F00, 0x8F2F00, 0x86104F, 0x2F4A00,
                                                    0x004A5C, 0x1A2F8F, 0x333333, 0x5A2E1E};
    const int at = ((category % categoryCount) + categoryCount) % categoryCount;
    switch (appearance().scheme) {
    case Scheme::Dark:
    case Scheme::OutdoorNight:
        return dark[at];
    case Scheme::Outdoor:
        return outdoor[at];
    case Scheme::Light:
        break;
    }
    return light[at];
}

} // namespace comptoir::theme
