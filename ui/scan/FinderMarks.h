// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/Luminance.h"

namespace comptoir::scan {

/// Corner marks of QR codes, seen but not read.
struct FinderMarks
{
    int count = 0;
    double module = 0; ///< median, in pixels
};

/// Looks for runs of dark and light in the ratio 1:1:3:1:1 along every third row and confirms each
/// down its column: any line through the middle of a mark has it, however the code is turned.
FinderMarks finderMarks(const Luminance &picture);

} // namespace comptoir::scan
