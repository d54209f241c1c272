// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/till/CounterBench.h"

#include "app/till/TillPaths.h"
#include "tests/bench/till/BooksBench.h"
#include "tests/bench/till/SeedShop.h"
#include "tests/bench/ui/ProgramStart.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <chrono>
#include <map>

namespace comptoir::bench {

namespace {

constexpr int starts = 5;
constexpr int patienceMs = 300'000;

using Answers = std::map<QByteArray, Figures>;

/// How the last run ended.
enum class End { Clean, Crash };

void setEnd(const QString &folder, End end)
{
    QFile running(app::TillPaths::under(folder).running());
    if (end == End::Clean)
        running.remove();
    else if (running.open(QIODevice::WriteOnly))
        running.write("1");
}

/// Adds what the counter says.
Result<void> run(const QString &folder, int taps, const QStringList &names, Answers &answers)
{
    QProcess counter;
    counter.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const qint64 startNs = std::chrono::nanoseconds(now).count();
    counter.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--counter"), folder, QString::number(startNs),
                   QString::number(taps), names.join(u'\n')});
    if (!counter.waitForFinished(patienceMs) || counter.exitCode() != 0)
        return fail("bench/counter");
    for (const QByteArray &line : counter.readAllStandardOutput().split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 2)
            answers[words[0]].push_back(words[1].toDouble());
    }
    return {};
}

Result<QStringList> namesToType(const CounterPlan &plan)
{
    COMPTOIR_TRY(const auto database,
                 store::Database::open(app::TillPaths::under(plan.folder).database(),
                                       store::Database::Access::ReadOnly));
    COMPTOIR_TRY(QStringList names, typedNames(*database, plan.seed, plan.names, false));
    COMPTOIR_TRY(const QStringList errors, typedNames(*database, plan.seed, plan.names, true));
    return names + errors;
}

} // namespace

Result<void> benchCounter(const CounterPlan &plan, GoalTable &table)
{
    Figures program, resident;
    for (int i = 0; i < starts; ++i) {
        setEnd(plan.folder, End::Clean);
        const ProgramStart start = startProgram(plan.folder);
        if (start.paintedMs < 0)
            return fail("bench/no-paint");
        program.push_back(start.paintedMs);
        resident.push_back(start.residentMb);
    }
    Answers cold, warm, crash, work;
    setEnd(plan.folder, End::Clean);
    forgetPages(plan.folder);
    COMPTOIR_CHECK(run(plan.folder, 0, {}, cold));
    for (int i = 0; i < starts; ++i)
        COMPTOIR_CHECK(run(plan.folder, 0, {}, warm));
    setEnd(plan.folder, End::Crash);
    COMPTOIR_CHECK(run(plan.folder, 0, {}, crash));
    COMPTOIR_TRY(const QStringList names, namesToType(plan));
    COMPTOIR_CHECK(run(plan.folder, plan.taps, names, work));
    table.add("comptoir: exec to first paint", program, {1, 500});
    table.add("comptoir: memory two seconds later", resident, {1, 150, "MB"});
    table.add("exec to the first sale possible", warm["possible"], {1, 1000});
    table.add("exec to the first sale on disk", warm["sold"], {1, 1000});
    table.add("... its database not in the system's cache", cold["sold"], {1, 1000});
    table.add("... after a power cut: the database is checked", crash["sold"], {1, 0});
    table.add("memory after the first sale", warm["resident"], {1, 150, "MB"});
    table.add("tap on a tile, the line painted", work["tap"], {.95, 50});
    table.add("key in the search, what it finds painted", work["key"], {.99, 0});
    table.add("memory after all taps and keys", {work["resident"].back()}, {1, 150, "MB"});
    return {};
}

} // namespace comptoir::bench
