// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/KeyboardLayoutRepair.h"

#include <optional>

namespace comptoir::scan {

/// The text of the code that a scanner is shown to find out how it types. Digits tell both AZERTYs
/// from the rest; Y and Z tell QWERTY from QWERTZ, and a locked Caps Lock from a free one.
inline constexpr char16_t calibrationText[] = u"0123456789YZ";

/// How a scanner types here, found from one burst.
struct ScannerCalibration
{
    KeyboardLayout layout = KeyboardLayout::Qwerty;
    CapsLock capsLock = CapsLock::Off;
    QString prefix; ///< as the system typed it, before each code
    QString suffix; ///< as the system typed it, after each code; Enter and Tab are none
    friend bool operator==(const ScannerCalibration &, const ScannerCalibration &) = default;
};

/// `burst`: all that came in, as the system's keyboard layout spelt it. Nothing when it was not the
/// calibration code. The digits alone (another test code) will do.
std::optional<ScannerCalibration> calibrate(const QString &burst);

/// "us", "fr-azerty", "be-azerty", "de-qwertz": as settings keep it.
QString layoutCode(KeyboardLayout layout);
std::optional<KeyboardLayout> layoutNamed(const QString &code);

} // namespace comptoir::scan
