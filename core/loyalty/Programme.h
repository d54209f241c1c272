// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Money.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace comptoir::loyalty {

enum class Kind {
    Stamps, ///< so many a purchase
    Points, ///< so many a whole euro
    Cashback, ///< a share of the price; a point is a cent
};

QByteArray nameOf(Kind kind); ///< "stamps", "points", "cashback": as tickets have it

/// Who has earned so much in all earns by another measure.
struct Tier
{
    qint64 from = 0; ///< points that were ever earned
    int percent = 100;
    friend bool operator==(const Tier &, const Tier &) = default;
};
/// A day that counts more; what it adds is the town's to pay.
struct BonusDay
{
    Day day;
    int percent = 200;
    friend bool operator==(const BonusDay &, const BonusDay &) = default;
};

/// The rules of a shop from a day on. A change is another version: what was earned keeps its own.
struct Programme
{
    int version = 0; ///< 0: there is no programme
    Day from;
    Kind kind = Kind::Points;
    int rate = 1; ///< stamps a purchase, points a whole euro, basis points of cashback
    Money least; ///< a purchase below earns nothing
    qint64 threshold = 100; ///< points of one reward; cashback: the least that is used
    Money reward; ///< what one reward takes off; unused by cashback
    qint64 welcome = 0; ///< with the first purchase
    qint64 birthday = 0;
    std::vector<Tier> tiers; ///< by `from`, rising; the highest that is reached counts
    std::vector<BonusDay> bonusDays;
    std::vector<QByteArray> excluded; ///< departments and items that earn nothing
    int keepsMonths = 0; ///< without a visit for so long an account loses its points; 0: never
    bool belowZero = true; ///< goods that come back may take more than is on the card
    friend bool operator==(const Programme &, const Programme &) = default;

    QJsonObject toJson() const;
    /// Error "loyalty/unreadable".
    static Result<Programme> fromJson(const QJsonObject &json);
    /// Error "loyalty/bad-rules" (fact `field`).
    Result<void> check() const;
};

/// What is bought, after every reduction: a reward has already lowered these, so that nothing is
/// earned on the part that it paid.
struct Bought
{
    QByteArray department;
    QByteArray item;
    Money total;
};
struct Purchase
{
    Day day;
    std::vector<Bought> lines;
    qint64 everEarned = 0; ///< on this card before
    bool isFirst = false;
    bool isBirthday = false;
};
/// What a purchase earns; `base` is the money that counted.
struct Earned
{
    qint64 shop = 0; ///< owed by the shop
    qint64 town = 0; ///< added by a bonus day
    Money base;
    qint64 points() const { return shop + town; }
    friend bool operator==(const Earned &, const Earned &) = default;
};
/// Pure. The order of things: exclusions, least purchase, rate, tier, bonus day, then the bonuses
/// of welcome and birthday, which nothing multiplies. Halves of points are lost.
Earned earned(const Programme &programme, const Purchase &purchase);

/// A price reduction for points.
struct Reward
{
    qint64 points = 0;
    Money amount;
    friend bool operator==(const Reward &, const Reward &) = default;
};
/// The largest that this balance and this total allow; nothing: none.
std::optional<Reward> offered(const Programme &programme, qint64 balance, Money total);
/// Whether these points take this amount off by these rules.
bool isFair(const Programme &programme, const Reward &reward);
/// Of `points` what goes with `part` of `whole`; all of it with the whole.
qint64 shareOfPoints(qint64 points, Money part, Money whole);

} // namespace comptoir::loyalty
