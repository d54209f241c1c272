// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/Workload.h"

#include "tests/sim/Oracle.h"

namespace comptoir::sim {

namespace {

constexpr qint64 secondMs = 1000, minuteMs = 60 * secondMs, hourMs = 60 * minuteMs;

} // namespace

Workload::Workload(World &world)
    : m_world(world),
      m_dice(Dice(world.universe.plan.seed).part(20)),
      m_returnDice(Dice(world.universe.plan.seed).part(21)),
      m_beginMs(world.universe.events.now())
{}

void Workload::schedule()
{
    for (int day = 0; day < m_world.universe.plan.days; ++day)
        scheduleDay(day);
}

void Workload::scheduleDay(int day)
{
    const qint64 morning = m_beginMs + day * dayMs;
    scheduleNetwork(morning);
    scheduleTown(morning);
    scheduleDesk(morning);
    for (const auto &till : m_world.tills)
        scheduleTill(*till, morning);
    m_world.universe.events.at(morning + dayMs - 1, [this] { Oracle(m_world).checkBooks(); });
}

void Workload::scheduleTill(TillMachine &till, qint64 morningMs)
{
    Events &events = m_world.universe.events;
    scheduleClocks(till, morningMs);
    if (rolls(Feature::TillOutages, 25)) {
        // A market stand has days without any network.
        const bool isLong = rolls(Feature::LongOffline, 40);
        const qint64 from = morningMs + m_dice.below(10 * hourMs);
        const qint64 length = isLong ? m_dice.between(1, 9) * dayMs
                                     : m_dice.between(1, 300) * minuteMs;
        events.at(from, [this, &till, isLong] {
            till.connection.isCut = true;
            if (isLong)
                m_world.universe.seen.reached("till without a network for days");
        });
        events.at(from + length, [&till] { till.connection.isCut = false; });
    }
    if (rolls(Feature::Captivity, 25)) {
        const qint64 from = morningMs + m_dice.below(10 * hourMs);
        events.at(from, [&till] { till.connection.isCaptive = true; });
        events.at(from + m_dice.between(1, 200) * minuteMs,
                  [&till] { till.connection.isCaptive = false; });
    }
    scheduleForks(till, morningMs);
    const qint64 sessions = m_dice.between(1, 2);
    for (qint64 i = 0; i < sessions; ++i)
        session(till, morningMs + m_dice.below(10 * hourMs));
}

void Workload::scheduleForks(TillMachine &till, qint64 morningMs)
{
    Events &events = m_world.universe.events;
    const auto anyTime = [&] { return morningMs + m_dice.below(11 * hourMs); };
    const bool hasMark = m_dice.chance(50);
    if (rolls(Feature::Forks, 40))
        events.at(anyTime(), [this, &till] { m_copies[&till] = till.copy(); });
    if (rolls(Feature::Forks, 10))
        events.at(anyTime(), [this, &till, hasMark] {
            const auto copy = m_copies.find(&till);
            if (copy != m_copies.end() && !m_world.universe.isHealed())
                till.putBack(copy->second, hasMark);
        });
    if (!rolls(Feature::Forks, 5))
        return;
    const qint64 from = anyTime();
    events.at(from, [this, &till, hasMark, from] {
        // One copy of one till is trouble enough.
        if (m_world.universe.isHealed()
            || m_world.tills.size() > size_t(m_world.universe.plan.tills))
            return;
        TillMachine &twin = m_world.addTwin(till, hasMark);
        for (qint64 at = from + minuteMs; at < endMs() - hourMs;
             at += m_dice.between(1, 20) * hourMs)
            session(twin, at);
    });
}

void Workload::scheduleClocks(TillMachine &till, qint64 morningMs)
{
    Events &events = m_world.universe.events;
    if (rolls(Feature::ClockDrift, 100))
        till.clock.drift(int(m_dice.between(-500, 500)));
    const qint64 at = morningMs + m_dice.below(10 * hourMs);
    if (rolls(Feature::ClockSteps, 30)) {
        const qint64 steps[] = {hourMs, -hourMs, dayMs, -dayMs};
        const qint64 step = m_dice.pick(steps);
        events.at(at, [&till, step] { till.clock.step(step); });
    }
    if (rolls(Feature::DeadClocks, 15)) {
        const bool isFuture = m_dice.chance(50);
        events.at(at, [this, &till, isFuture] {
            till.clock.setWall(isFuture ? 2'147'483'000'000 : 10'000);
            m_world.universe.seen.reached("wall clock far off");
        });
        // Somebody looks at the clock in the end.
        events.at(at + m_dice.between(1, 20) * hourMs,
                  [this, &till] { till.clock.setWall(m_world.universe.events.now()); });
    }
}

void Workload::session(TillMachine &till, qint64 atMs)
{
    Events &events = m_world.universe.events;
    const qint64 length = m_dice.between(30, 120) * secondMs;
    events.at(atMs, [&till, until = atMs + length] {
        till.openUntil(until);
        till.wake();
    });
    const qint64 visits = m_dice.between(1, 4);
    for (qint64 i = 0; i < visits; ++i)
        events.at(atMs + m_dice.below(length), [this, &till] { visit(till); });
    if (m_dice.chance(30))
        events.at(atMs + m_dice.below(length), [&till] { till.answerQuestions(); });
    if (m_world.universe.has(Feature::Refunds) && m_returnDice.chance(30))
        events.at(atMs + m_returnDice.below(length), [&till] { till.takeBackGoods(); });
    breakTill(till, atMs);
    const bool goesOff = m_dice.chance(30);
    events.at(atMs + length, [this, &till, goesOff] {
        if (m_world.universe.isHealed())
            return;
        if (goesOff)
            till.shutDown();
        else
            till.sleep();
    });
}

void Workload::visit(TillMachine &till)
{
    // Who copied a voucher brings it often, and to many shops.
    Paper *paper = &m_dice.pick(m_world.papers);
    for (int tries = 0; tries < 8 && m_world.universe.has(Feature::Clones); ++tries) {
        if (paper->isCopied || m_dice.chance(25))
            break;
        paper = &m_dice.pick(m_world.papers);
    }
    const qint64 wish = m_dice.chance(30) ? 10'000 : m_dice.between(1, 25) * 100;
    const bool undoes = rolls(Feature::Reversals, 20);
    const qint64 undoAfter = undoes ? m_dice.between(1, 60) * secondMs : 0;
    const bool returns = m_world.universe.has(Feature::Refunds) && m_returnDice.chance(15);
    const qint64 returnAfter = returns ? m_returnDice.between(1, 60) * secondMs : 0;
    till.serve({*paper, Money::fromCents(wish), undoAfter, returnAfter});
}

void Workload::breakTill(TillMachine &till, qint64 sessionMs)
{
    Events &events = m_world.universe.events;
    const qint64 at = sessionMs + m_dice.below(100 * secondMs);
    const bool kills = rolls(Feature::TillKills, 12);
    const bool cuts = rolls(Feature::TillPowerCuts, 12);
    if (kills || cuts) {
        // Not between events but in one: at one of its next writes.
        const int call = int(m_dice.between(1, 60));
        events.at(at, [this, &till, call, cuts] {
            if (m_world.universe.isHealed())
                return;
            till.nextDeathIsPowerCut(cuts);
            till.disk.freezeAt(call);
        });
    }
    const auto trouble = [&](MachineDisk::Trouble kind, int percent) {
        const qint64 length = m_dice.between(5, 300) * secondMs;
        events.at(at, [this, &till, kind, percent] {
            if (!m_world.universe.isHealed())
                till.disk.trouble(kind, percent);
        });
        events.at(at + length, [&till] { till.disk.trouble(MachineDisk::Trouble::None, 0); });
    };
    if (rolls(Feature::TillDiskFull, 10))
        trouble(MachineDisk::Trouble::Full, 100);
    if (rolls(Feature::TillDiskErrors, 10))
        trouble(MachineDisk::Trouble::Failing, int(m_dice.between(1, 30)));
    if (rolls(Feature::OldDatabases, 8) || rolls(Feature::LostDatabases, 5))
        events.at(at, [this, &till] { damageDatabase(till); });
    if (rolls(Feature::OldDatabases, 40))
        events.at(at, [this, &till] { m_images[&till] = till.disk.image(); });
}

void Workload::damageDatabase(TillMachine &till)
{
    Universe &universe = m_world.universe;
    if (universe.isHealed() || !till.till())
        return;
    const QString path = QStringLiteral("/till%1/till.sqlite").arg(till.number());
    till.kill(false);
    till.forgetSeen();
    const auto image = m_images.find(&till);
    for (const char *part : {"", "-wal", "-shm"}) {
        const QString file = path + QLatin1String(part);
        till.disk.removeFile(file);
        if (image == m_images.end() || !universe.has(Feature::OldDatabases))
            continue;
        const auto old = image->second.find(file);
        if (old != image->second.end())
            *till.disk.create(file) = old->second;
    }
    universe.note("till " + QByteArray::number(till.number()) + ": another database");
}

void Workload::scheduleNetwork(qint64 morningMs)
{
    Events &events = m_world.universe.events;
    if (!rolls(Feature::AreaOutages, 25))
        return;
    const qint64 from = morningMs + m_dice.below(10 * hourMs);
    events.at(from, [this] { m_world.network.cutArea(true); });
    events.at(from + m_dice.between(1, 240) * minuteMs, [this] { m_world.network.cutArea(false); });
}

void Workload::scheduleTown(qint64 morningMs)
{
    Events &events = m_world.universe.events;
    TownMachine &town = m_world.town;
    const auto anyTime = [&] { return morningMs + m_dice.below(11 * hourMs); };
    if (rolls(Feature::Backups, 90))
        events.at(morningMs + m_dice.below(dayMs), [&town] { town.backup(); });
    const bool kills = rolls(Feature::TownKills, 30);
    const bool cuts = rolls(Feature::TownPowerCuts, 30);
    if (kills || cuts) {
        const int call = int(m_dice.between(1, 200));
        events.at(anyTime(), [this, &town, call, cuts] {
            if (!m_world.universe.isHealed())
                town.dieSoon(call, cuts);
        });
    }
    if (rolls(Feature::TownDiskErrors, 25)) {
        const qint64 at = anyTime();
        const bool isFull = m_dice.chance(50);
        const int percent = int(m_dice.between(1, 20));
        events.at(at, [this, &town, isFull, percent] {
            if (m_world.universe.isHealed())
                return;
            m_world.universe.seen.reached("disk errors in the town");
            town.disk.trouble(isFull ? MachineDisk::Trouble::Full : MachineDisk::Trouble::Failing,
                              percent);
        });
        events.at(at + m_dice.between(1, 120) * minuteMs,
                  [&town] { town.disk.trouble(MachineDisk::Trouble::None, 0); });
    }
    if (rolls(Feature::TownClockSteps, 15)) {
        const qint64 step = m_dice.between(-30, 30) * minuteMs;
        events.at(anyTime(), [&town, step] { town.clock.step(step); });
    }
    if (rolls(Feature::TownRestores, 12))
        events.at(anyTime(), [this] {
            if (!m_world.universe.isHealed())
                m_world.restoreTown();
        });
}

void Workload::scheduleDesk(qint64 morningMs)
{
    Events &events = m_world.universe.events;
    TownMachine &town = m_world.town;
    const auto at = [&](Events::Act act) {
        events.at(morningMs + m_dice.below(10 * hourMs), std::move(act));
    };
    const auto campaign = vouchers::CampaignNumber(
        m_dice.between(1, m_world.universe.plan.campaigns));
    if (rolls(Feature::Blocks, 60))
        at([this, &town] { town.block(m_dice.pick(m_world.papers)); });
    if (rolls(Feature::PolicyChanges, 40))
        at([&town, campaign] { town.changePolicy(campaign); });
    if (rolls(Feature::Issues, 40))
        at([this, &town, campaign] {
            for (Paper &paper : town.issue(campaign, 10))
                m_world.papers.push_back(paper);
        });
    if (rolls(Feature::Revocations, 10) && m_world.tills.size() > 1)
        at([this, &town] { town.revoke(m_dice.pick(m_world.tills)->marker().device); });
    if (rolls(Feature::Closures, 6))
        at([&town, campaign] { town.close(campaign); });
    if (rolls(Feature::Forgetting, 8))
        at([&town] { town.forgetRemoved(); });
}

} // namespace comptoir::sim
