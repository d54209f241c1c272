// SPDX-License-Identifier: GPL-3.0-or-later
// Synchronisation beside PouchDB and its server, on this machine in this run:
// `bench_sync [runs=5] [part…]`, parts push, postgres, latency, pull and packs.
#include "tests/bench/sync/SyncBench.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <sqlite3.h>

#include <cstdio>

using namespace comptoir::bench;

namespace {

void printTable(const std::vector<Line> &lines)
{
    std::printf("\n| Measured | Goal | Comptoir | PouchDB | Ratio | Met |\n"
                "|---|---|---|---|---|---|\n");
    for (const Line &line : lines)
        std::printf("| %s | %s | %s | %s | %s | %s |\n", qPrintable(line.what),
                    qPrintable(line.goal), qPrintable(line.ours), qPrintable(line.peer),
                    qPrintable(line.ratio), line.met ? "yes" : "**no**");
}

void printPremises(const QJsonObject &versions, const QString &postgres, const Plan &plan)
{
    std::printf(
        "%s, %d cores; SQLite %s and PostgreSQL %s, each commit on the disk (synchronous = FULL; "
        "fsync and synchronous_commit on) before it is acknowledged, all signatures verified; "
        "Node %s, PouchDB %s, express-pouchdb %s, leveldown %s, whose LevelDB does not wait for "
        "the disk.\n"
        "A push: 90 %% sealed stock moves of sales, 10 %% voucher claims and commits, each signed; "
        "PouchDB has the same bodies in clear and nothing signed. Pulled rows: products with name, "
        "price and barcode. Median of %d runs.\n",
        qPrintable(QSysInfo::prettyProductName()), QThread::idealThreadCount(),
        sqlite3_libversion(), qPrintable(postgres), qPrintable(versions[u"node"].toString()),
        qPrintable(versions[u"pouchdb"].toString()),
        qPrintable(versions[u"express-pouchdb"].toString()),
        qPrintable(versions[u"leveldown"].toString()), plan.runs);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsEmpty("COMPTOIR_PEERS"))
        qFatal("run it by ./dev bench sync: PouchDB is installed there");
    qputenv("COMPTOIR_BIN", QCoreApplication::applicationDirPath().toLocal8Bit());
    QStringList parts = QCoreApplication::arguments().mid(1);
    Plan plan;
    if (!parts.isEmpty() && parts.front().startsWith(u"runs="))
        plan.runs = std::max(1, parts.takeFirst().mid(5).toInt());
    const auto wanted = [&parts](const char *part) {
        return parts.isEmpty() || parts.contains(QLatin1String(part));
    };
    const QTemporaryDir folder;
    PouchPeer pouch(folder.path());
    DurablePostgres postgres;
    printPremises(pouch.ask(QStringLiteral("versions")), postgres.version(), plan);
    SyncBench bench(plan, pouch, postgres);
    if (wanted("push"))
        bench.push(QStringLiteral("SQLite"), {}, 3);
    if (wanted("postgres"))
        bench.push(QStringLiteral("PostgreSQL"), postgres.newDatabase(), 4);
    if (wanted("latency"))
        bench.latency();
    if (wanted("pull"))
        bench.pull();
    if (wanted("packs"))
        bench.packs();
    printTable(bench.lines());
}
