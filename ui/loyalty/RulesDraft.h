// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/Programme.h"

#include <QString>

namespace comptoir::loyalty {

/// The answers to the three questions as they are typed, and to those that may stay empty.
struct RulesDraft
{
    Kind kind = Kind::Points;
    QString rate; ///< stamps, points, or percent of cashback
    QString threshold; ///< stamps, points, or euros
    QString reward; ///< euros
    QString least; ///< euros of a purchase; empty here and below: none
    QString welcome; ///< stamps, points or, of cashback, euros
    QString birthday; ///< the same
    QString keeps; ///< months

    /// What a shop of that kind usually begins with.
    static RulesDraft usual(Kind kind);
    static RulesDraft of(const Programme &programme);
    /// On top of `before`, whose tiers, days and exclusions stay. What can't be read is a value
    /// that Programme::check() refuses at its field.
    Programme programme(const Programme &before) const;
    friend bool operator==(const RulesDraft &, const RulesDraft &) = default;
};

/// "12,50" or "12.5 €": hundredths; nothing when it is no such number.
std::optional<qint64> typedHundredths(const QString &typed);
std::optional<qint64> typedWhole(const QString &typed);

} // namespace comptoir::loyalty
