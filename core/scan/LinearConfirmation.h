// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/Symbol.h"

#include <vector>

namespace comptoir::scan {

/// Lets a linear code of a live picture pass only when two frames agree on it: its check digit stops
/// nine wrong readings of ten, which is little at 30 frames a second (pretixscan-android issue 110).
/// A QR code passes at once, its error correction and the voucher's signature are proof enough.
class LinearConfirmation
{
public:
    /// To be called for each frame, with nothing too; what may be believed now.
    std::vector<Symbol> confirmed(const std::vector<Symbol> &frame);

private:
    bool sawBefore(const Symbol &symbol);

    struct Sighting
    {
        Symbol symbol;
        int age = 0; ///< in frames
    };
    std::vector<Sighting> m_recent;
};

} // namespace comptoir::scan
