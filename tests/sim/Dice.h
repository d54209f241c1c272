// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"

#include <QByteArray>

#include <QtGlobal>

#include <iterator>

namespace comptoir::sim {

/// All chance of a simulated world (SplitMix64). A part of the world gets a die of its own, so that
/// switching one part off leaves the rolls of the others as they were.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    Dice part(quint64 number) const
    {
        Dice other(m_state ^ (number + 1) * 0xd1342543de82ef95ULL);
        other.next();
        return other;
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// A whole number in [0, limit).
    qint64 below(qint64 limit) { return limit <= 1 ? 0 : qint64(next() % quint64(limit)); }
    /// A whole number in [least, most].
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    auto &pick(List &list)
    {
        return list[size_t(below(qint64(std::size(list))))];
    }

private:
    quint64 m_state;
};

class DiceEntropy : public Entropy
{
public:
    explicit DiceEntropy(Dice dice) : m_dice(dice) {}
    QByteArray bytes(int size) override
    {
        QByteArray result(size, Qt::Uninitialized);
        for (char &c : result)
            c = char(m_dice.next() & 0xff);
        return result;
    }

private:
    Dice m_dice;
};

} // namespace comptoir::sim
