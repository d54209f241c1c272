// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

#include <cstddef>

#include <map>
#include <set>

namespace comptoir::backend {

/// A number and whom it stands for.
struct Figure
{
    qint64 value = 0;
    std::set<QString> cards; ///< one of each account: of cards that were merged the first
    std::set<MerchantId> merchants;
    bool isHidden = false; ///< it would tell of too few, or let it be computed

    void add(const Figure &other);
    void note(qint64 more, const QString &card, MerchantId merchant);
};

/// Months ("2026-11") and what they add up to.
struct Column
{
    std::map<QString, Figure> months;
    Figure total;
};

/// What a merchant, or the town, may see of the cards.
struct CardStatistics
{
    Column cards; ///< seen: not a sum, a card comes in many months
    Column given; ///< points earned, less what returns took back
    Column used; ///< points burned, less what returns gave back
    Figure outstanding;

    void note(const QString &month, const QString &kind, qint64 points, const Figure &who);
    void add(const CardStatistics &other);
};

/// Of how many cards, and how many merchants, a figure must stand for to be shown.
struct Fewest
{
    size_t cards = 5;
    size_t merchants = 0;
    bool isEnough(const Figure &figure) const
    {
        return figure.cards.size() >= cards && figure.merchants.size() >= merchants;
    }
};

/// Pure. Hides figures of too few, and then others until no hidden one is the difference of those
/// that are shown: months and their total, points given, used and outstanding. A figure of nobody
/// is shown.
void hideFew(CardStatistics &statistics, const Fewest &fewest);

/// Pure. Before hideFew() of the town: hides what, less all that the merchants' own statistics
/// show, would leave a figure of too few. `merchants` are hidden already.
void hideRest(CardStatistics &town, const std::map<MerchantId, CardStatistics> &merchants,
              const Fewest &fewest);

} // namespace comptoir::backend
