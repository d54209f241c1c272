// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/Sometimes.h"

namespace comptoir::sim {

Sometimes::Sometimes()
{
    for (const char *state : {"debit online",
                              "debit offline",
                              "debit of a claim whose answer was lost",
                              "debit refused: spent",
                              "debit refused: blocked",
                              "debit refused: offline limit",
                              "debit with halved caps",
                              "debit undone",
                              "refund",
                              "refund twice refused",
                              "refund after an undo refused",
                              "undo after a refund refused",
                              "refunded in parts",
                              "claim left open by a stop",
                              "claim settled: customer left",
                              "claim settled: customer stayed",
                              "paid by the guarantee",
                              "partly unpaid",
                              "guarantee exhausted",
                              "authorisation lapsed",
                              "question about a debit",
                              "push answered as duplicate",
                              "till rolled back with its disk",
                              "till runs twice",
                              "new incarnation by the mark",
                              "feed/cursor-expired",
                              "sync/fork",
                              "sync/gap",
                              "sync/epoch",
                              "device/revoked",
                              "net/captive",
                              "net/unreachable",
                              "net/server",
                              "stale answer",
                              "event stream",
                              "event stream cut",
                              "event stream fell silent",
                              "event stream given up: silent",
                              "event stream in a proxy's buffer",
                              "waiting request had news",
                              "op parked",
                              "till killed",
                              "till lost its power",
                              "disk full at a till",
                              "disk errors at a till",
                              "till could not start",
                              "database rebuilt",
                              "ops read back from the black box",
                              "sector lost or torn",
                              "town killed",
                              "town lost its power",
                              "town restored from a copy",
                              "disk errors in the town",
                              "ops durable",
                              "till without a network for days",
                              "wall clock far off",
                              "converged",
                              "two tills took the same voucher offline"})
        m_counts[state] = 0;
}

QByteArrayList Sometimes::missing() const
{
    QByteArrayList states;
    for (const auto &[state, count] : m_counts) {
        if (count == 0)
            states.append(state);
    }
    return states;
}

} // namespace comptoir::sim
