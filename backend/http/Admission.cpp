// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/Admission.h"

#include <algorithm>

namespace comptoir::http {

void Admission::leave(Milliseconds took)
{
    constexpr double weight = 1.0 / 16;
    m_usual += weight * (took - m_usual);
    --m_inside;
}

std::chrono::seconds Admission::retryAfter(Clock::time_point now)
{
    constexpr Milliseconds leastPace{1};
    // Tills come a fifth sooner or later than they are told: as many places as there is time would
    // leave holes, which nobody fills later. Who finds none of his is told again.
    constexpr double places = 1.25;
    const auto first = now + soonest;
    if (m_lastPlace < first || m_lastPlace > now + latest)
        m_lastPlace = first; // all places are given: from the front again
    m_lastPlace += std::chrono::duration_cast<Clock::duration>(
        std::max(pace() / places, leastPace));
    return std::min(std::chrono::ceil<std::chrono::seconds>(m_lastPlace - now), latest);
}

} // namespace comptoir::http
