// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

#include <algorithm>
#include <optional>

namespace comptoir::customer {

/// Which of the screens is the customer's: the first one that shares nothing with the seller's. A
/// mirrored screen lies on the same place and would be covered with it.
inline std::optional<int> customerScreen(const QList<QRect> &screens, const QRect &sellers)
{
    const auto found = std::find_if(screens.begin(), screens.end(),
                                    [&sellers](const QRect &screen) {
                                        return !screen.isEmpty() && !screen.intersects(sellers);
                                    });
    if (found == screens.end())
        return std::nullopt;
    return int(std::distance(screens.begin(), found));
}

} // namespace comptoir::customer
