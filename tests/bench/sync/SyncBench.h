// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/sync/BenchTill.h"
#include "tests/bench/sync/BenchTown.h"
#include "tests/bench/sync/PouchPeer.h"
#include "tests/bench/sync/WireProxy.h"

#include <QTemporaryDir>

#include <vector>

namespace comptoir::bench {

struct Plan
{
    int ops = 10'000; ///< of one push, and rows of one pull
    int runs = 5;
    int singles = 200; ///< pushes of one op; a tenth of them on the long cable
    int roundTripMs = 100;
    std::vector<qint64> packs{100'000, 1'000'000};
};

/// One line of the table: a figure of ours beside the goal and, where there is one, the peer's.
struct Line
{
    QString what, goal, ours, peer, ratio;
    bool met = false;
};

/// The figures of sync.md §6.2 that are about synchronisation (G2 to G6).
class SyncBench
{
public:
    SyncBench(const Plan &plan, PouchPeer &pouch, DurablePostgres &postgres);

    void push(const QString &backend, const QString &database, double times);
    void latency();
    void pull();
    void packs();
    const std::vector<Line> &lines() const { return m_lines; }

private:
    struct PouchRun
    {
        double ms = 0;
        QString name; ///< of the database here and there
    };
    QString keep(const QJsonArray &documents);
    PouchRun pouchPush(const QString &documents, const QString &server, int batch = 100);
    void wirePush(BenchTown &town, const QString &documents);
    void singles(const QString &what, BenchTown &town, int delayMs, int count);
    static void useHalf(BenchTown &town);
    void pack(qint64 vouchers, double kilobytes, double goalMs);
    void add(const Line &line);

    const Plan m_plan;
    QTemporaryDir m_folder;
    PouchPeer &m_pouch;
    DurablePostgres &m_postgres;
    int m_pouchRuns = 0;
    std::vector<Line> m_lines;
};

} // namespace comptoir::bench
