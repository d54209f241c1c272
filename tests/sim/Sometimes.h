// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <map>

namespace comptoir::sim {

/// What must happen in some world, or the worlds are too kind to prove anything.
class Sometimes
{
public:
    /// Every state that must be reached, with zero.
    Sometimes();

    void reached(const QByteArray &state) { ++m_counts[state]; }
    void add(const Sometimes &other)
    {
        for (const auto &[state, count] : other.m_counts)
            m_counts[state] += count;
    }
    void add(const QByteArray &state, qint64 count) { m_counts[state] += count; }
    const std::map<QByteArray, qint64> &counts() const { return m_counts; }
    /// The states that nothing reached.
    QByteArrayList missing() const;

private:
    std::map<QByteArray, qint64> m_counts;
};

} // namespace comptoir::sim
