// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/CommandLine.h"

#include "tests/sim/CrashLoop.h"
#include "tests/sim/Simulation.h"
#include "tests/sim/Tally.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>
#include <ctime>

#include <sys/wait.h>
#include <unistd.h>

namespace comptoir::sim {

namespace {

/// Fewer worlds may miss a state by chance.
constexpr int worldsForAllStates = 150;

struct Options
{
    std::vector<Plan> plans; ///< given one by one; else `count` seeds from `seed` on
    quint64 seed = 1;
    int count = 1;
    double minutes = 0;
    int jobs = 1;
    int days = 0;
    int tills = 0;
    QString features;
    bool tellsAll = false;
    bool shrinks = false;
    bool crashes = false;
    int stride = 1;

    bool isCustom() const { return days > 0 || tills > 0 || !features.isEmpty(); }
};

bool applyTo(Plan &plan, const Options &options)
{
    if (options.days > 0)
        plan.days = options.days;
    if (options.tills > 0)
        plan.tills = options.tills;
    plan.shops = std::min(plan.shops, plan.tills);
    return options.features.isEmpty() || plan.applyFeatures(options.features);
}

void tell(const Plan &plan, const Outcome &outcome)
{
    std::printf("FAILED %s: %s\n", outcome.failure->invariant.constData(),
                outcome.failure->what.constData());
    for (const QByteArray &note : outcome.lastNotes)
        std::printf("    %s\n", note.constData());
    std::printf("again: %s\n", qPrintable(plan.command()));
}

void live(const Plan &plan, TownPattern &pattern, const Options &options, Tally &tally)
{
    const Outcome outcome = simulate(plan, pattern, options.tellsAll);
    tally.seen.add(outcome.seen);
    ++tally.worlds;
    tally.deviceDays += outcome.deviceDays;
    tally.lastHash = outcome.traceHash;
    if (outcome.failure) {
        ++tally.failures;
        tally.again.append(plan.command().toUtf8() + "  # " + outcome.failure->invariant + ": "
                           + outcome.failure->what.left(100).split('\n')[0]);
        tell(plan, outcome);
        if (options.shrinks) {
            const Plan small = shrink(plan, *outcome.failure, pattern);
            std::printf("smaller: %s\n", qPrintable(small.command()));
        }
    }
    std::fflush(stdout);
}

/// The share of process `job` of all.
Tally runShare(const Options &options, int job)
{
    Tally tally;
    TownPattern pattern;
    QElapsedTimer timer;
    timer.start();
    const auto isOver = [&] {
        return options.minutes > 0 && timer.elapsed() > qint64(options.minutes * 60'000);
    };
    for (size_t i = size_t(job); i < options.plans.size(); i += size_t(options.jobs))
        live(options.plans[i], pattern, options, tally);
    const int count = options.minutes > 0 ? INT_MAX : options.count;
    for (int i = job; i < count && options.plans.empty() && !isOver(); i += options.jobs) {
        Plan plan = Plan::ofSeed(options.seed + quint64(i));
        applyTo(plan, options);
        live(plan, pattern, options, tally);
    }
    if (options.crashes && job == 0)
        tally.failures += crashEverywhere(pattern, tally.seen, options.stride);
    tally.cpuMs = qint64(std::clock()) * 1000 / CLOCKS_PER_SEC; // others use this machine too
    return tally;
}

Tally runAll(const Options &options)
{
    if (options.jobs == 1)
        return runShare(options, 0);
    std::vector<int> pipes;
    for (int job = 0; job < options.jobs; ++job) {
        int ends[2];
        if (::pipe(ends) != 0)
            return {};
        if (::fork() == 0) {
            const QByteArray lines = runShare(options, job).toLines();
            const bool sent = ::write(ends[1], lines.constData(), size_t(lines.size())) >= 0;
            std::fflush(stdout);
            ::_exit(sent ? 0 : 1);
        }
        ::close(ends[1]);
        pipes.push_back(ends[0]);
    }
    Tally all;
    for (const int end : pipes) {
        QFile file;
        QByteArray lines;
        if (file.open(end, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
            lines = file.readAll();
        all.add(Tally::fromLines(lines));
        ::wait(nullptr);
    }
    return all;
}

int report(const Options &options, const Tally &tally)
{
    const bool isWhole = tally.worlds >= worldsForAllStates && !options.isCustom();
    const QByteArrayList missing = isWhole ? tally.seen.missing() : QByteArrayList();
    if (tally.worlds > 1) {
        for (const auto &[state, count] : tally.seen.counts())
            std::printf("  %9lld  %s\n", static_cast<long long>(count), state.constData());
    }
    for (const QByteArray &state : missing)
        std::printf("NEVER REACHED: %s\n", state.constData());
    for (const QByteArray &command : tally.again)
        std::printf("FAILED, again: %s\n", command.constData());
#ifdef __OPTIMIZE__
    const char *const build = "optimised build";
#else
    const char *const build = "build without optimisation";
#endif
    // By CPU time, of all processes: others use this machine too.
    const double minutes = double(std::max<qint64>(tally.cpuMs, 1)) / 60'000;
    std::printf("%lld worlds, %lld device-days in %.2f CPU minutes: %.0f per CPU minute, that is "
                "per minute and core (%s); %lld failed\n",
                static_cast<long long>(tally.worlds), static_cast<long long>(tally.deviceDays),
                minutes, double(tally.deviceDays) / minutes, build,
                static_cast<long long>(tally.failures));
    if (tally.worlds == 1)
        std::printf("trace %016llx\n", static_cast<unsigned long long>(tally.lastHash));
    std::printf("comptoir-sim --seed %llu\n", static_cast<unsigned long long>(options.seed));
    return tally.failures == 0 && missing.isEmpty() ? 0 : 1;
}

/// A line "SEED [FEATURES]  # what it found" each.
bool readSeeds(const QString &path, Options &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList words = line.split('#')[0].simplified().split(' ');
        if (words[0].isEmpty())
            continue;
        Plan plan = Plan::ofSeed(words[0].toULongLong());
        if (words.size() > 1 && !plan.applyFeatures(QString::fromLatin1(words[1])))
            return false;
        options.plans.push_back(plan);
    }
    return true;
}

} // namespace

int runCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    for (const auto &[name, what] : std::initializer_list<std::pair<const char *, const char *>>{
             {"seed", "the first seed"},
             {"count", "how many seeds"},
             {"minutes", "as many seeds as fit"},
             {"jobs", "processes"},
             {"days", "instead of the seed's own"},
             {"tills", "instead of the seed's own"},
             {"features", "all, none, a list, or +these,-those"},
             {"stride", "with --crash: skip writes between two stops"},
             {"seeds", "a file of seeds that once failed"}})
        parser.addOption({QLatin1String(name), QLatin1String(what), QLatin1String(name)});
    parser.addOption({QStringLiteral("trace"), QStringLiteral("tell all that happens")});
    parser.addOption({QStringLiteral("shrink"), QStringLiteral("look for a smaller failure")});
    parser.addOption(
        {QStringLiteral("crash"), QStringLiteral("crash at every write of short stories")});
    parser.process(arguments);
    const auto number = [&](const char *name, qint64 otherwise) {
        const QString value = parser.value(QLatin1String(name));
        return value.isEmpty() ? otherwise : value.toLongLong();
    };
    Options options;
    options.seed = quint64(number("seed", 1));
    options.crashes = parser.isSet(QStringLiteral("crash"));
    options.stride = std::max(1, int(number("stride", 1)));
    options.count = int(number("count", options.crashes ? 0 : 1));
    options.minutes = parser.value(QStringLiteral("minutes")).toDouble();
    options.jobs = std::max(1, int(number("jobs", 1)));
    options.days = int(number("days", 0));
    options.tills = int(number("tills", 0));
    options.features = parser.value(QStringLiteral("features"));
    options.tellsAll = parser.isSet(QStringLiteral("trace"));
    options.shrinks = parser.isSet(QStringLiteral("shrink"));
    Plan probe;
    const QString seeds = parser.value(QStringLiteral("seeds"));
    if (!applyTo(probe, options) || (!seeds.isEmpty() && !readSeeds(seeds, options))) {
        std::fprintf(stderr, "comptoir-sim: no such feature or file\n");
        return 2;
    }
    // The town's log of its 5xx answers is a part of the story only when it is told.
    if (!options.tellsAll)
        QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    return report(options, runAll(options));
}

} // namespace comptoir::sim
