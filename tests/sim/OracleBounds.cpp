// SPDX-License-Identifier: GPL-3.0-or-later
// I4: how much a voucher can cost beyond its value, computed without the adjudicator.
#include "core/vouchers/Campaign.h"
#include "sync/wire/Json.h"
#include "tests/sim/Oracle.h"

namespace comptoir::sim {

using store::Row;

namespace {

/// The most generous of all versions that a campaign's policy had, term by term.
struct Most
{
    qint64 capVoucher = 0, capTill = 0, capDay = 0, count = 0, guarantee = 0;
};

std::map<qint64, Most> mostGenerous(TownMachine &town)
{
    std::map<qint64, Most> terms;
    for (const Row &row :
         town.rows(QStringLiteral("SELECT campaign, terms FROM campaign_policy"))) {
        const auto json = wire::parseObject(row.text(1).toUtf8());
        const auto policy = json ? vouchers::OfflineTerms::fromJson(*json)
                                 : Result<vouchers::OfflineTerms>(fail(json.error()));
        if (!policy)
            continue;
        Most &most = terms[row.integer(0)];
        most.capVoucher = std::max(most.capVoucher, policy->capVoucher.cents());
        most.capTill = std::max(most.capTill, policy->capTill.cents());
        most.capDay = std::max(most.capDay, policy->capTillDay.cents());
        most.count = std::max<qint64>(most.count, policy->maxCount);
        most.guarantee = std::max(most.guarantee, policy->guarantee.cents());
    }
    return terms;
}

QByteArray over(const char *what, const Row &row, int sum, qint64 cap)
{
    return QByteArray(what) + ", campaign " + QByteArray::number(row.integer(0)) + ": "
        + QByteArray::number(row.integer(sum)) + " > " + QByteArray::number(cap);
}

} // namespace

void Oracle::checkWindows() const
{
    TownMachine &town = m_world.town;
    Universe &universe = m_world.universe;
    const auto terms = mostGenerous(town);
    const QString compliant = QStringLiteral("FROM payment WHERE offline = 1 AND compliant = 1 AND "
                                             "reversed = 0 GROUP BY campaign, device, ");
    for (const Row &row : town.rows(QStringLiteral("SELECT campaign, SUM(amount_c), COUNT(*) ")
                                    + compliant + QStringLiteral("token"))) {
        const Most &most = terms.at(row.integer(0));
        if (row.integer(1) > most.capTill)
            universe.violate("I4", over("a till's window", row, 1, most.capTill));
        if (row.integer(2) > most.count)
            universe.violate("I4", over("a till's count", row, 2, most.count));
    }
    for (const Row &row : town.rows(QStringLiteral("SELECT campaign, SUM(amount_c) ") + compliant
                                    + QStringLiteral("token, serial"))) {
        if (row.integer(1) > terms.at(row.integer(0)).capVoucher)
            universe.violate(
                "I4", over("a voucher in a window", row, 1, terms.at(row.integer(0)).capVoucher));
    }
    for (const Row &row : town.rows(QStringLiteral("SELECT campaign, SUM(amount_c) ") + compliant
                                    + QStringLiteral("token_day"))) {
        if (row.integer(1) > terms.at(row.integer(0)).capDay)
            universe.violate("I4", over("a till's day", row, 1, terms.at(row.integer(0)).capDay));
    }
}

void Oracle::checkBounds() const
{
    TownMachine &town = m_world.town;
    Universe &universe = m_world.universe;
    const auto terms = mostGenerous(town);
    // Beyond its value a voucher costs at most its cap in each window in which it was debited.
    for (const Row &row : town.rows(QStringLiteral(
             "SELECT campaign, SUM(guarantee_c), COUNT(DISTINCT hex(device) || hex(token)), serial "
             "FROM payment WHERE reversed = 0 AND compliant = 1 AND offline = 1 "
             "GROUP BY campaign, serial"))) {
        const qint64 bound = terms.at(row.integer(0)).capVoucher * row.integer(2);
        if (row.integer(1) > bound)
            universe.violate("I4", over("a voucher's overspend", row, 1, bound));
    }
    // The fund's ceiling ends nobody's pay, but debits without a network from then on.
    // What refunds brought back to it counts as it stood then: not judged where there was any.
    for (const Row &row : town.rows(QStringLiteral(
             "SELECT campaign, SUM(guarantee_c), (SELECT COUNT(*) FROM incident i WHERE i.campaign "
             "= p.campaign AND kind = 'guarantee/exhausted') FROM payment p WHERE reversed = 0 AND "
             "NOT "
             "EXISTS (SELECT 1 FROM refund r JOIN payment q ON q.commit_op = r.commit_op WHERE "
             "q.campaign = p.campaign AND r.guarantee_c > 0) GROUP BY campaign"))) {
        const qint64 ceiling = terms.at(row.integer(0)).guarantee;
        if (row.integer(1) >= ceiling && row.integer(1) > 0 && row.integer(2) == 0)
            universe.violate("I4", over("nobody saw the guarantee end", row, 1, ceiling));
        if (row.integer(1) > ceiling)
            universe.seen.reached("paid beyond the guarantee");
    }
    // I5: compliant is paid. Not more than it was told before a restore: that was its judgement.
    for (const Row &row :
         town.rows(QStringLiteral("SELECT campaign, unpaid_c, EXISTS (SELECT 1 FROM brought_result "
                                  "b WHERE b.op = p.commit_op) FROM payment p WHERE compliant = 1 "
                                  "AND unpaid_c > 0"))) {
        if (row.integer(2) == 0)
            universe.violate("I5", over("compliant but unpaid", row, 1, 0));
        else
            universe.seen.reached("excused: unpaid as was said before the restore");
    }
}

void Oracle::noteStates() const
{
    TownMachine &town = m_world.town;
    Universe &universe = m_world.universe;
    const auto sees = [&](const char *state, const char *sql) {
        if (town.number(QString::fromLatin1(sql)) > 0)
            universe.seen.reached(state);
    };
    sees("paid by the guarantee", "SELECT COUNT(*) FROM payment WHERE guarantee_c > 0");
    sees("partly unpaid", "SELECT COUNT(*) FROM payment WHERE unpaid_c > 0");
    sees("guarantee exhausted", "SELECT COUNT(*) FROM incident WHERE kind = 'guarantee/exhausted'");
    sees("authorisation lapsed",
         "SELECT COUNT(*) FROM payment p JOIN claim c ON c.op = p.claim WHERE c.auth IS NOT NULL "
         "AND "
         "p.at_ms >= c.auth_expires_ms");
    sees("debit of a claim whose answer was lost",
         "SELECT COUNT(*) FROM payment p JOIN claim c ON c.op = p.claim JOIN op_log o ON o.op = "
         "p.commit_op WHERE c.auth IS NOT NULL AND CAST(o.line AS TEXT) LIKE '%\"offline\"%'");
    sees("two tills took the same voucher offline",
         "SELECT COUNT(*) FROM (SELECT 1 FROM payment WHERE offline = 1 GROUP BY campaign, serial "
         "HAVING COUNT(DISTINCT device) > 1)");
    for (const Row &row : town.rows(QStringLiteral("SELECT COALESCE(json_extract(o.result, "
                                                   "'$.problem.code'), ''), COUNT(*) FROM op_log o "
                                                   "WHERE result LIKE '%problem%' GROUP BY 1")))
        universe.seen.add("told: " + row.text(0).toUtf8(), row.integer(1));
    for (const auto &till : m_world.tills) {
        if (till->count(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 3")) > 0)
            universe.seen.reached("ops durable");
        if (till->count(
                QStringLiteral("SELECT COUNT(*) FROM outbox WHERE result LIKE '%\"duplicate\"%'"))
            > 0)
            universe.seen.reached("push answered as duplicate");
    }
}

} // namespace comptoir::sim
