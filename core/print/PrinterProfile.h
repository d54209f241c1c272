// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comptoir::print {

/// What one receipt printer can do. Cheap ones of 58 mm often have neither QR codes nor a blade.
struct PrinterProfile
{
    int columns = 48; ///< 32 (58 mm), 42 or 48 (80 mm)
    int codePage = 19; ///< its number of CP858 for ESC t; brands differ
    bool hasQr = false; ///< draws QR codes itself; else they come as dots, which all can
    bool hasCutter = true; ///< one without mostly takes the command for nothing
    bool raster = true; ///< lines that CP858 can't write come as dots

    /// Across the paper, at 12 dots a character of font A.
    int dots() const { return columns * 12; }
    friend bool operator==(const PrinterProfile &, const PrinterProfile &) = default;
};

} // namespace comptoir::print
