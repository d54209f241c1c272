// SPDX-License-Identifier: GPL-3.0-or-later
// I3, I4 and I6 for money that goes back onto a voucher, computed without splitRefund().
#include "tests/sim/Oracle.h"

namespace comptoir::sim {

using store::Row;

void Oracle::checkReturns(const TillMachine &till, const Sale &sale) const
{
    Universe &universe = m_world.universe;
    std::map<QByteArray, qint64> booked;
    for (const Row &row :
         m_world.town.rows(QStringLiteral("SELECT op, amount_c FROM refund WHERE commit_op = ?"),
                           {sale.commit.bytes()}))
        booked[row.bytes(0)] = row.integer(1);
    const QByteArray id = "till " + QByteArray::number(till.number()) + ": sale "
        + sale.commit.text();
    for (const Return &part : sale.returns) {
        const auto found = booked.find(part.op.bytes());
        if (found != booked.end()) {
            if (found->second != part.amount.cents())
                universe.violate("I3", id + " has a refund of another amount");
            booked.erase(found);
            continue;
        }
        const auto told = m_world.town.rows(
            QStringLiteral("SELECT status, result FROM op_log WHERE op = ?"), {part.op.bytes()});
        const bool isMissing = told.empty() && !sale.mayHaveMore && !sale.mayBeLost;
        // Another history of this till, or the same after a copy, undid or refunded it first.
        const bool isRefused = !told.empty() && !till.hasForked() && !sale.mayHaveMore
            && !sale.mayBeUndone && !sale.mayBeLost && !isRevoked(till);
        if (isMissing && !isRevoked(till))
            universe.violate("I1", id + " has a refund that is lost: " + part.op.text());
        if (isRefused)
            universe.violate("I5",
                             id + " has a refund that is " + told[0].text(0).toUtf8() + ' '
                                 + told[0].text(1).toUtf8());
    }
    if (!booked.empty() && !sale.mayHaveMore && !till.hasForked())
        universe.violate("I2", id + " has a refund that its till has not");
}

/// The order of the pots, per payment: what the voucher had paid, then the fund's part, then what
/// nobody had paid.
void Oracle::checkRefunds() const
{
    Universe &universe = m_world.universe;
    for (const Row &row : m_world.town.rows(QStringLiteral(
             "SELECT p.amount_c, p.voucher_c, p.guarantee_c, SUM(r.amount_c), SUM(r.voucher_c), "
             "SUM(r.guarantee_c), SUM(r.unpaid_c), COUNT(*), SUM(r.to_fund) FROM refund r JOIN "
             "payment p ON p.commit_op = r.commit_op GROUP BY r.commit_op"))) {
        const qint64 back = row.integer(3);
        const qint64 toVoucher = std::min(back, row.integer(1));
        const qint64 toGuarantee = std::min(back - toVoucher, row.integer(2));
        if (back > row.integer(0))
            universe.violate("I4", "more went back than was debited: " + QByteArray::number(back));
        if (row.integer(4) != toVoucher || row.integer(5) != toGuarantee
            || row.integer(6) != back - toVoucher - toGuarantee)
            universe.violate("I6",
                             "a refund went to other pots than its payment came from: "
                                 + QByteArray::number(row.integer(4)) + " of "
                                 + QByteArray::number(toVoucher));
        universe.seen.reached(row.integer(7) > 1 ? "refunded in parts" : "refunded at once");
        if (row.integer(5) > 0)
            universe.seen.reached("refund to the guarantee");
        if (row.integer(8) > 0)
            universe.seen.reached("refund to the town");
    }
}

} // namespace comptoir::sim
