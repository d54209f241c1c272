// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/World.h"

#include "tests/sim/Oracle.h"
#include "tests/sim/SimVfs.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace comptoir::sim {

namespace {

/// A new world needs SQLite's registry empty before its first machine.
const Plan &afterReset(const Plan &plan)
{
    SimVfs::reset(Dice(plan.seed).part(9));
    return plan;
}

} // namespace

World::World(const Plan &plan, TownPattern &pattern, bool tellsAll)
    : universe(afterReset(plan), tellsAll),
      town(universe, pattern),
      network(universe, town)
{
    town.openCampaigns();
    Dice dice = Dice(plan.seed).part(10);
    for (int i = 1; i <= plan.campaigns; ++i) {
        for (Paper &paper : town.issue(vouchers::CampaignNumber(i), int(dice.between(8, 30))))
            papers.push_back(paper);
    }
    for (Paper &paper : papers)
        paper.isCopied = universe.has(Feature::Clones) && dice.chance(15);
    std::vector<ShopId> shops;
    for (int i = 1; i <= plan.shops; ++i)
        shops.push_back(town.addShop(i));
    for (int i = 0; i < plan.tills; ++i) {
        tills.push_back(std::make_unique<TillMachine>(universe, network, i + 1));
        if (!dice.chance(20))
            tills.back()->install(pattern.tillFiles());
        tills.back()->enrol(town.enrol(shops[size_t(i) % shops.size()], tills.back()->key));
    }
}

void World::runUntil(qint64 endMs)
{
    while (!universe.failure) {
        SimVfs::setNow(universe.events.now());
        const bool more = universe.events.runNext(endMs);
        QCoreApplication::sendPostedEvents();
        settleMachines();
        if (!more)
            return;
    }
}

/// Who died in the middle of the last event.
void World::settleMachines()
{
    for (const auto &till : tills) {
        if (till->hasDied())
            till->bury();
    }
    if (town.isUp() && town.disk.frozen())
        town.die();
}

void World::restoreTown()
{
    std::map<QByteArray, PaidBefore> before;
    for (const store::Row &row : town.rows(QStringLiteral(
             "SELECT commit_op, voucher_c + guarantee_c, compliant OR offline = 0 FROM payment")))
        before[row.bytes(0)] = {row.integer(1), row.integer(2) != 0, false};
    for (const auto &till : tills) {
        for (const store::Row &row : till->rows(
                 QStringLiteral("SELECT op FROM outbox WHERE kind = 'voucher.commit' AND result "
                                "LIKE '%\"pay\"%'"))) {
            const auto paid = before.find(row.bytes(0));
            if (paid != before.end())
                paid->second.isBound = paid->second.wasHeard = true;
        }
    }
    const int restores = town.restores();
    town.restoreFromCopy();
    if (town.restores() > restores) {
        for (const auto &[commit, paid] : before)
            m_paidBefore.insert_or_assign(commit, paid);
    }
}

bool World::gaveSerialTwice() const
{
    std::set<std::pair<vouchers::CampaignNumber, vouchers::Serial>> seen;
    return !std::all_of(papers.begin(), papers.end(), [&](const Paper &paper) {
        return seen.emplace(paper.terms.campaign, paper.terms.serial).second;
    });
}

void World::heal()
{
    universe.note("healed");
    universe.heal();
    network.cutArea(false);
    town.disk.trouble(MachineDisk::Trouble::None, 0);
    town.disk.freezeAt(0);
    if (!town.isUp())
        town.start();
    for (const auto &till : tills) {
        till->connection = {};
        till->disk.trouble(MachineDisk::Trouble::None, 0);
        till->disk.freezeAt(0);
        till->nextDeathIsPowerCut(false);
        till->wake();
    }
}

TillMachine &World::addTwin(TillMachine &till, bool withMark)
{
    constexpr int firstNumber = 100;
    const int number = firstNumber + int(tills.size());
    tills.push_back(std::make_unique<TillMachine>(universe, network, number));
    tills.back()->becomeTwinOf(till, withMark);
    return *tills.back();
}

void World::retireTwins()
{
    constexpr qint64 lookEveryMs = 10'000, limitMs = 10 * 60'000;
    for (const auto &twin : tills) {
        if (!twin->isTwin())
            continue;
        for (const auto &till : tills) {
            if (till != twin && till->marker().device == twin->marker().device)
                till->shutDown();
        }
        twin->wake();
        const qint64 end = universe.events.now() + limitMs;
        bool isBehind = true;
        while (isBehind && universe.events.now() < end && !universe.failure) {
            if (twin->till() && twin->till()->driver().status().forked)
                twin->till()->driver().sendNow();
            runUntil(universe.events.now() + lookEveryMs);
            const auto *till = twin->till();
            const bool refused = till
                && twin->till()->driver().status().link == store::Link::Refused;
            isBehind = !refused && (!till || twin->count(unacknowledgedOps) > 0);
        }
        if (isBehind && !universe.failure)
            universe.violate(
                "I11", "a copy, alone, could not send: till " + QByteArray::number(twin->number()));
        twin->retire();
    }
    for (const auto &till : tills)
        till->wake();
}

bool World::converge()
{
    retireTwins();
    for (const auto &till : tills) {
        if (till->hasForked() && till->till())
            till->till()->driver().sendNow();
    }
    constexpr qint64 lookEveryMs = 10'000, limitMs = 10 * 60'000;
    const qint64 end = universe.events.now() + limitMs;
    const Oracle oracle(*this);
    while (universe.events.now() < end && !universe.failure) {
        runUntil(universe.events.now() + lookEveryMs);
        if (oracle.difference().isEmpty()) {
            universe.seen.reached("converged");
            return true;
        }
    }
    if (!universe.failure)
        universe.violate("I11", "after ten minutes: " + oracle.difference());
    return false;
}

} // namespace comptoir::sim
