// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/CrashLoop.h"

#include "tests/sim/Oracle.h"

#include <cstdio>

namespace comptoir::sim {

namespace {

constexpr qint64 secondMs = 1000;

struct Story
{
    const char *name;
    bool townDies; ///< else the till
    std::function<void(World &)> play;
    const char *reaches; ///< when nothing stops it, or it is another story
    bool isFirstDay = false; ///< the till has heard of nothing yet
};

Visit visitWith(const World &world, size_t paper)
{
    return {world.papers[paper], Money::fromCents(300), 0};
}

void letPass(World &world, qint64 ms)
{
    world.runUntil(world.universe.events.now() + ms);
}

std::vector<Story> stories()
{
    const auto online = [](World &world) {
        world.tills[0]->serve(visitWith(world, 0));
        letPass(world, 20 * secondMs);
    };
    const auto offline = [](World &world) {
        world.tills[0]->connection.isCut = true;
        letPass(world, 20 * secondMs); // a request fails: it knows
        world.tills[0]->serve(visitWith(world, 1));
        letPass(world, 10 * secondMs);
        world.tills[0]->connection.isCut = false;
        if (world.tills[0]->till())
            world.tills[0]->till()->driver().noteLinkChanged();
        letPass(world, 30 * secondMs);
    };
    const auto page = [](World &world) {
        world.town.changePolicy(1);
        world.town.block(world.papers[2]);
        letPass(world, 40 * secondMs);
    };
    const auto restore = [](World &world) {
        world.town.backup();
        world.tills[0]->serve(visitWith(world, 0));
        letPass(world, 20 * secondMs);
        world.restoreTown();
        letPass(world, 60 * secondMs);
    };
    const auto restart = [](World &world) {
        world.tills[0]->serve(visitWith(world, 1));
        letPass(world, 5 * secondMs);
        world.tills[0]->shutDown();
        world.tills[0]->wake();
        letPass(world, 20 * secondMs);
    };
    const auto refund = [](World &world) {
        Visit visit = visitWith(world, 0);
        visit.returnAfterMs = 8 * secondMs;
        world.tills[0]->serve(visit);
        letPass(world, 40 * secondMs);
    };
    const auto undo = [](World &world) {
        Visit visit = visitWith(world, 0);
        visit.undoAfterMs = 8 * secondMs;
        world.tills[0]->serve(visit);
        letPass(world, 40 * secondMs);
    };
    const auto lists = [](World &world) { letPass(world, 60 * secondMs); };
    return {{"debit online, till", false, online, "debit online"},
            {"debit online, town", true, online, "debit online"},
            {"debit offline, till", false, offline, "debit offline"},
            {"debit offline, town", true, offline, "debit offline"},
            {"page and token, till", false, page, "voucher seen as blocked"},
            {"page and token, town", true, page, "voucher seen as blocked"},
            {"refund, till", false, refund, "refund"},
            {"refund, town", true, refund, "refund"},
            {"undo, till", false, undo, "debit undone"},
            {"undo, town", true, undo, "debit undone"},
            {"first lists, till", false, lists, "voucher pack", true},
            {"first lists, town", true, lists, "voucher pack", true},
            {"town restored, till", false, restore, "town restored from a copy"},
            {"restart, till", false, restart, "debit online"}};
}

/// What a story came to, by what the till shows.
void noteEnd(World &world)
{
    const TillMachine &till = *world.tills[0];
    if (till.count(QStringLiteral("SELECT COUNT(*) FROM voucher_list")) > 0)
        world.universe.seen.reached("voucher pack");
    if (till.count(QStringLiteral("SELECT COUNT(*) FROM voucher_state WHERE status = 'blocked'"))
        > 0)
        world.universe.seen.reached("voucher seen as blocked");
}

/// False once the story ran through without a stop.
bool tell(const Story &story, TownPattern &pattern, int call, std::pair<bool, Outcome *> how)
{
    Plan plan;
    plan.seed = 7;
    World world(plan, pattern);
    world.tills[0]->wake();
    if (!story.isFirstDay)
        letPass(world, 40 * secondMs);
    if (story.townDies) {
        world.town.dieSoon(call, how.first);
    } else {
        world.tills[0]->nextDeathIsPowerCut(how.first);
        world.tills[0]->disk.freezeAt(call);
    }
    story.play(world);
    noteEnd(world);
    const char *const deaths[] = {"till killed", "till lost its power", "town killed",
                                  "town lost its power"};
    qint64 died = 0;
    for (const char *death : deaths)
        died += world.universe.seen.counts().at(death);
    // A restore stops the town by itself.
    died -= world.town.restores();
    if (!world.universe.failure) {
        world.heal();
        if (world.converge())
            Oracle(world).checkAll();
    }
    *how.second = {world.universe.failure, world.universe.lastNotes(), world.universe.traceHash(),
                   0, world.universe.seen};
    const auto end = world.universe.seen.counts().find(story.reaches);
    const bool isTold = end != world.universe.seen.counts().end() && end->second > 0;
    if (died == 0 && !isTold && !how.second->failure)
        how.second->failure = Failure{"sim", QByteArray("never came to: ") + story.reaches};
    return died > 0;
}

} // namespace

int crashEverywhere(TownPattern &pattern, Sometimes &seen, int stride)
{
    int failures = 0;
    for (const Story &story : stories()) {
        for (const bool powerCut : {false, true}) {
            int stops = -1;
            // A kill and a power cut begin at different writes.
            int call = powerCut ? 1 + stride / 2 : 1;
            for (bool goesOn = true; goesOn; call += stride, ++stops) {
                Outcome outcome;
                goesOn = tell(story, pattern, call, {powerCut, &outcome});
                seen.add(outcome.seen);
                if (!outcome.failure)
                    continue;
                ++failures;
                std::printf("FAILED %s: %s\n  %s, %s at write %d\n",
                            outcome.failure->invariant.constData(),
                            outcome.failure->what.constData(), story.name,
                            powerCut ? "power cut" : "kill", call);
            }
            std::printf("crash: %-24s %-9s %4d stops\n", story.name,
                        powerCut ? "power cut" : "kill", stops);
            std::fflush(stdout);
        }
    }
    return failures;
}

} // namespace comptoir::sim
