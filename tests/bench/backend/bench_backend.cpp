// SPDX-License-Identifier: GPL-3.0-or-later
// The real backend over loopback HTTP, on a PostgreSQL of its own (fsync on) and on SQLite:
// redemptions beside pgbench, all tills at once after an outage, clients that wait, hints.
// `bench_backend [--only WORD] [--seconds N] [--tills N] [--window S] [--idle N]`
#include "core/base/Assert.h"
#include "tests/bench/backend/Phases.h"
#include "tests/bench/backend/Postgres.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QThread>

#include <sqlite3.h>

#include <sys/resource.h>

using namespace comptoir;
using namespace comptoir::bench;

namespace {

QString perSecond(double value)
{
    return QStringLiteral("%1/s").arg(value, 0, 'f', 0);
}

void print(const Rate &rate, const char *what)
{
    std::printf("  %s: %.0f redemptions/s, p99 %.1f ms; processor time of one: backend %.2f ms, "
                "database %.2f, clients %.2f\n",
                what, rate.perSecond, rate.p99Ms, rate.backendMs, rate.databaseMs, rate.clientsMs);
}

/// Before and after ours, in the same run: the machine has others.
Figures redemptions(Town &town, const Postgres *peer, int seconds)
{
    const double before = peer != nullptr ? peer->simpleUpdates(seconds / 2) : 0;
    const Rate online = redeemOnline(town, seconds);
    print(online, "online, one at a time");
    const Rate batched = redeemBatched(town, seconds);
    print(batched, "100 a push");
    const double after = peer != nullptr ? peer->simpleUpdates(seconds / 2) : 0;
    const double simple = (before + after) / 2;
    if (peer != nullptr)
        std::printf("  pgbench -N: %.0f/s before, %.0f/s after\n", before, after);
    const auto figure = [&](const QString &what, double times, const Rate &rate) {
        if (peer == nullptr)
            return Figure{what, {}, perSecond(rate.perSecond), {}, {}, true};
        return Figure{what,
                      QStringLiteral("≥ %1 ×").arg(times),
                      perSecond(rate.perSecond),
                      QStringLiteral("pgbench -N ") + perSecond(simple),
                      QString::number(rate.perSecond / simple, 'f', 2),
                      rate.perSecond >= times * simple};
    };
    return {figure(QStringLiteral("redemptions online, 16 clients"), 1.5, online),
            figure(QStringLiteral("redemptions 100 a push, 16 clients"), 5, batched)};
}

void printRow(const QStringList &cells)
{
    std::printf("| %s |\n", qPrintable(cells.join(QStringLiteral(" | "))));
}

void printTable(const QString &database, const Figures &figures)
{
    for (const Figure &figure : figures) {
        const QString verdict = figure.goal.isEmpty() ? QString()
            : figure.met                              ? QStringLiteral("met")
                                                      : QStringLiteral("**not met**");
        printRow(
            {database, figure.what, figure.goal, figure.ours, figure.peer, figure.ratio, verdict});
    }
}

/// As many files as the system lets us: each simulated till is a connection.
void raiseFiles()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

struct Choice
{
    QString only;
    Sizes sizes;
    /// Words of databases choose databases, the others phases.
    bool takes(const char *phase) const
    {
        const bool all = only.isEmpty() || only == u"postgres" || only == u"sqlite";
        return all || only.contains(QLatin1String(phase));
    }
};

Figures measure(const QString &database, const Postgres *peer, const Choice &choice)
{
    std::printf("%s\n", peer != nullptr ? "PostgreSQL" : "SQLite");
    Town town(database);
    Figures all;
    const auto add = [&all](const Figures &more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    town.serve();
    if (choice.takes("idle"))
        add(idle(town, choice.sizes));
    if (choice.takes("hints"))
        add(hints(town, choice.sizes));
    if (choice.takes("redemptions"))
        add(redemptions(town, peer, choice.sizes.seconds));
    if (choice.takes("storm")) {
        town.stop();
        town.serve(choice.sizes.tills + 1'000);
        add(storm(town, choice.sizes));
    }
    return all;
}

Choice choiceFrom(const QCoreApplication &app)
{
    QCommandLineParser parser;
    const QStringList numbers{QStringLiteral("seconds"), QStringLiteral("tills"),
                              QStringLiteral("window"), QStringLiteral("idle")};
    parser.addOption({QStringLiteral("only"), {}, QStringLiteral("WORDS")});
    for (const QString &name : numbers)
        parser.addOption({name, {}, QStringLiteral("N")});
    parser.process(app);
    Choice choice;
    choice.only = parser.value(QStringLiteral("only"));
    int *const places[] = {&choice.sizes.seconds, &choice.sizes.tills, &choice.sizes.window,
                           &choice.sizes.idle};
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (parser.isSet(numbers[i]))
            *places[i] = std::max(1, parser.value(numbers[i]).toInt());
    }
    return choice;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const Choice choice = choiceFrom(app);
    raiseFiles();
    const auto wanted = [&](const char *database) {
        const bool one = choice.only.contains(QLatin1String("postgres"))
            || choice.only.contains(QLatin1String("sqlite"));
        return !one || choice.only.contains(QLatin1String(database));
    };
    Figures onPostgres, onSqlite;
    QString version;
    if (wanted("postgres")) {
        const Postgres server;
        version = server.version();
        onPostgres = measure(server.database(QStringLiteral("town")), &server, choice);
    }
    if (wanted("sqlite"))
        onSqlite = measure({}, nullptr, choice);

    std::printf("\nQt %s, PostgreSQL %s (fsync, full_page_writes and synchronous_commit on), "
                "SQLite %s (WAL, synchronous=FULL), %d cores shared by backend, database and "
                "clients. Plain HTTP as behind a proxy; each signature verified; the rates of "
                "DeviceRates as in a town.\n\n",
                qVersion(), qPrintable(version), sqlite3_libversion(), QThread::idealThreadCount());
    printRow({QStringLiteral("Database"), QStringLiteral("What"), QStringLiteral("Goal"),
              QStringLiteral("Ours"), QStringLiteral("Beside"), QStringLiteral("Ratio"),
              QStringLiteral("Met")});
    printRow(QStringList(7, QStringLiteral("---")));
    printTable(QStringLiteral("PostgreSQL"), onPostgres);
    printTable(QStringLiteral("SQLite"), onSqlite);
}
