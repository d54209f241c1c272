// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/World.h"

#include <set>

namespace comptoir::sim {

/// Judges a world by sync.md §5.3, from the tables of the town and of its tills and from what was
/// seen at the counters. I12 (the public log) does not exist yet; I15 is a test of its own.
class Oracle
{
public:
    explicit Oracle(World &world) : m_world(world) {}

    /// I6 and the parts of I3 and I4 that hold at every commit.
    void checkBooks() const;
    /// The first thing in which a till and the town don't agree; empty: they do (I7, I9, I11, I13).
    QByteArray difference() const;
    /// All of it, in a world that is healed and has converged.
    void checkAll() const;

private:
    QByteArray differenceOf(const TillMachine &till) const;
    QByteArray listDifference(const TillMachine &till, qint64 campaign) const;
    void checkSales(const TillMachine &till) const;
    void checkPaid(const TillMachine &till, const Sale &sale, qint64 unpaid,
                   bool isCompliant) const;
    /// What its claim says that the till knew, and what there was to know.
    QByteArray evidenceOf(const Sale &sale) const;
    bool isRevoked(const TillMachine &till) const;
    /// What else than an error of ours explains it; empty: nothing.
    QByteArray excuseOf(const TillMachine &till, const Sale &sale, const QByteArray &told) const;
    bool waitsForDesk(const QByteArray &commit) const;
    void checkRefused(const TillMachine &till, const Sale &sale, const QByteArray &told) const;
    void checkRestored(const TillMachine &till) const;
    void checkOps(const TillMachine &till) const;
    void checkQuestions(const TillMachine &till) const;
    /// What came back of this sale is in the books, once and whole.
    void checkReturns(const TillMachine &till, const Sale &sale) const;
    void checkRefunds() const;
    /// How far a till is from the last version of each row of a stream; empty: it has it all.
    QByteArray streamDifference(const TillMachine &till, const QString &stream) const;
    QByteArray deliveryDifference(const TillMachine &till) const;
    void checkBounds() const;
    void checkWindows() const;
    void noteStates() const;
    /// May it stay behind? Revoked.
    static bool isCutOff(const TillMachine &till);

    World &m_world;
};

} // namespace comptoir::sim
