// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/LinearConfirmation.h"

#include <algorithm>

namespace comptoir::scan {

// Two turns of the passes that alternate: a code that only one of them reads is met twice.
static constexpr int rememberedFrames = 12;

std::vector<Symbol> LinearConfirmation::confirmed(const std::vector<Symbol> &frame)
{
    for (auto &sighting : m_recent)
        ++sighting.age;
    std::erase_if(m_recent, [](const Sighting &s) { return s.age > rememberedFrames; });
    std::vector<Symbol> believed;
    for (const auto &symbol : frame) {
        if (!symbol.isLinear() || sawBefore(symbol))
            believed.push_back(symbol);
    }
    return believed;
}

bool LinearConfirmation::sawBefore(const Symbol &symbol)
{
    const auto known = std::find_if(m_recent.begin(), m_recent.end(), [&](const Sighting &s) {
        return s.symbol.sameCode(symbol);
    });
    if (known == m_recent.end()) {
        m_recent.push_back({symbol, 0});
        return false;
    }
    const bool earlierFrame = known->age > 0;
    known->age = 0;
    return earlierFrame;
}

} // namespace comptoir::scan
