// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/Plan.h"

#include <QStringList>

#include <array>

namespace comptoir::sim {

namespace {

constexpr std::array<const char *, featureCount> names{"drops",
                                                       "delays",
                                                       "duplicates",
                                                       "lost-answers",
                                                       "truncation",
                                                       "captivity",
                                                       "busyness",
                                                       "stale-answers",
                                                       "resets",
                                                       "forgeries",
                                                       "till-outages",
                                                       "area-outages",
                                                       "till-kills",
                                                       "till-power-cuts",
                                                       "till-disk-full",
                                                       "till-disk-errors",
                                                       "old-databases",
                                                       "lost-databases",
                                                       "forks",
                                                       "clock-steps",
                                                       "clock-drift",
                                                       "dead-clocks",
                                                       "town-clock-steps",
                                                       "town-kills",
                                                       "town-power-cuts",
                                                       "town-disk-errors",
                                                       "town-restores",
                                                       "blocks",
                                                       "policy-changes",
                                                       "revocations",
                                                       "issues",
                                                       "closures",
                                                       "clones",
                                                       "reversals",
                                                       "backups",
                                                       "long-offline",
                                                       "small-guarantee",
                                                       "refunds",
                                                       "no-streams",
                                                       "stream-cuts",
                                                       "stream-deaths",
                                                       "buffering",
                                                       "forgetting"};

std::optional<Feature> featureNamed(const QString &word)
{
    for (size_t i = 0; i < featureCount; ++i) {
        if (word == QLatin1String(names[i]))
            return Feature(i);
    }
    return std::nullopt;
}

} // namespace

QString nameOf(Feature feature)
{
    return QString::fromLatin1(names[size_t(feature)]);
}

Plan Plan::ofSeed(quint64 seed)
{
    Dice dice = Dice(seed).part(1);
    Plan plan;
    plan.seed = seed;
    // Most worlds are small, where rare meetings are frequent; some are as large as a town.
    plan.tills = int(dice.chance(10) ? dice.between(10, 30) : dice.between(1, 6));
    plan.shops = int(std::min<qint64>(dice.between(1, 8), plan.tills));
    plan.campaigns = int(dice.between(1, 3));
    plan.days = int(plan.tills > 9 ? dice.between(1, 4) : dice.between(1, 12));
    for (size_t i = 0; i < featureCount; ++i)
        plan.features.set(i, dice.chance(40));
    // Nobody can put a copy back that was never made.
    if (plan.has(Feature::TownRestores))
        plan.features.set(size_t(Feature::Backups));
    // What a proxy still has of lost books is how a till comes to a cursor of another epoch.
    if (plan.has(Feature::TownRestores) && Dice(seed).part(11).chance(60))
        plan.features.set(size_t(Feature::StaleAnswers));
    return plan;
}

bool Plan::applyFeatures(const QString &words)
{
    if (words == u"all") {
        features.set();
        return true;
    }
    const QStringList list = words.split(u',', Qt::SkipEmptyParts);
    const bool changes = !list.isEmpty() && (list[0].startsWith(u'-') || list[0].startsWith(u'+'));
    if (!changes)
        features.reset();
    if (words == u"none")
        return true;
    for (const QString &word : list) {
        const bool off = word.startsWith(u'-');
        const auto feature = featureNamed(off || word.startsWith(u'+') ? word.mid(1) : word);
        if (!feature)
            return false;
        features.set(size_t(*feature), !off);
    }
    return true;
}

QString Plan::command() const
{
    QString line = QStringLiteral("build/bin/comptoir-sim --seed %1").arg(seed);
    const Plan usual = ofSeed(seed);
    if (tills != usual.tills)
        line += QStringLiteral(" --tills %1").arg(tills);
    if (days != usual.days)
        line += QStringLiteral(" --days %1").arg(days);
    if (features != usual.features) {
        QStringList on;
        for (size_t i = 0; i < featureCount; ++i) {
            if (features.test(i))
                on.append(nameOf(Feature(i)));
        }
        line += QStringLiteral(" --features ")
            + (on.isEmpty() ? QStringLiteral("none") : on.join(u','));
    }
    return line;
}

} // namespace comptoir::sim
