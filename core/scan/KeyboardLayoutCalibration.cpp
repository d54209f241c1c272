// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/KeyboardLayoutCalibration.h"

#include <array>

namespace comptoir::scan {

namespace {

constexpr std::array layouts{KeyboardLayout::Qwerty, KeyboardLayout::AzertyFrance,
                             KeyboardLayout::AzertyBelgium, KeyboardLayout::QwertzGermany};
constexpr std::array codes{"us", "fr-azerty", "be-azerty", "de-qwertz"};
constexpr int digits = 10;

std::optional<ScannerCalibration> find(const QString &burst, const QString &code)
{
    // Off first: the simplest explanation of what two of them would type alike.
    for (const auto capsLock : {CapsLock::Off, CapsLock::TurnsEveryKey, CapsLock::TurnsLetters}) {
        for (const auto layout : layouts) {
            const QString typed = typedText(code, layout, capsLock);
            const auto at = burst.indexOf(typed);
            if (at >= 0)
                return ScannerCalibration{layout, capsLock, burst.left(at),
                                          burst.mid(at + typed.size())};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<ScannerCalibration> calibrate(const QString &burst)
{
    const QString code = QString::fromUtf16(calibrationText);
    const auto whole = find(burst, code);
    return whole ? whole : find(burst, code.left(digits));
}

QString layoutCode(KeyboardLayout layout)
{
    return QString::fromLatin1(codes[size_t(layout)]);
}

std::optional<KeyboardLayout> layoutNamed(const QString &code)
{
    for (const auto layout : layouts)
        if (layoutCode(layout) == code)
            return layout;
    return std::nullopt;
}

} // namespace comptoir::scan
