// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <memory>

namespace comptoir::http {

/// Places that each holder of an Authorization header has at most so many of, so that one till does
/// not hold up a town. Who shows none is not counted. Outlives its places.
class PlacesByHolder
{
public:
    /// Given back when it goes.
    using Place = std::shared_ptr<void>;

    explicit PlacesByHolder(int most) : m_most(most) {}
    PlacesByHolder(const PlacesByHolder &) = delete;
    PlacesByHolder &operator=(const PlacesByHolder &) = delete;

    bool hasRoom(const QByteArray &holder) const
    {
        const auto taken = m_taken.find(holder);
        return holder.isEmpty() || taken == m_taken.end() || taken->second < m_most;
    }
    Place take(const QByteArray &holder)
    {
        ++m_taken[holder];
        return Place(this, [this, holder](void *) {
            if (--m_taken[holder] == 0)
                m_taken.erase(holder);
        });
    }

private:
    const int m_most;
    std::map<QByteArray, int> m_taken;
};

} // namespace comptoir::http
