// SPDX-License-Identifier: GPL-3.0-or-later
// I8: what somebody reads at a till never becomes older, and what was done here is seen here.
#include "backend/feed/FeedCursor.h"
#include "sync/wire/Json.h"
#include "tests/sim/TillProcess.h"

#include <sqlite3.h>

namespace comptoir::sim {

using store::Row;

void TillMachine::forgetSeen()
{
    m_seen.clear();
    m_changes = -1;
}

/// After each answer that the program was brought: which versions does it show now?
void TillMachine::readVersions()
{
    if (!m_process || !m_process->till || disk.frozen())
        return;
    const int changes = sqlite3_total_changes(m_process->store.database().handle());
    if (std::exchange(m_changes, changes) == changes)
        return;
    const store::Rows epoch = rows(QStringLiteral("SELECT epoch FROM sync_meta"));
    if (epoch.empty())
        return;
    if (std::exchange(m_seenEpoch, epoch[0].text(0)) != epoch[0].text(0))
        m_seen.clear(); // other books, other versions
    readPositions();
    const store::Rows versions = rows(
        QStringLiteral("SELECT campaign || '/' || serial, ver FROM voucher_state WHERE ver > 0 "
                       "UNION ALL SELECT 'campaign ' || number, ver FROM campaign"));
    for (const Row &row : versions)
        saw(row.text(0), row.integer(1));
}

/// How far each stream was read. A voucher pack stands for all rows of its stream up to its n,
/// and the feed may go on before n (docs/protocol.md §8): I8 (sync.md §5.3) is about the versions
/// of rows, so who holds a pack is as far as the pack, wherever its cursor stands. What it then
/// reads of rows that are in the pack is judged by their versions. Who reads a stream anew begins
/// with an empty cursor.
void TillMachine::readPositions()
{
    std::map<QString, qint64> packs;
    for (const Row &row : rows(QStringLiteral("SELECT campaign, n FROM voucher_list"))) {
        const QString stream = u"campaign:" + row.text(0);
        packs[stream] = row.integer(1);
        const auto known = m_seen.find(u"pack of " + stream);
        if (known == m_seen.end() || known->second != row.integer(1))
            readPack(row.text(0), row.integer(1));
        saw(u"pack of " + stream, row.integer(1));
    }
    for (const Row &row : rows(QStringLiteral("SELECT stream, next FROM feed_cursor"))) {
        const auto cursor = backend::FeedCursor::fromText(row.text(1));
        const bool isOfNow = cursor && cursor->epoch == m_seenEpoch;
        if (const auto pack = packs.find(row.text(0)); pack != packs.end())
            saw(row.text(0), std::max(pack->second, isOfNow ? cursor->n : 0));
        else if (isOfNow)
            saw(row.text(0), cursor->n);
        else
            m_seen.erase(row.text(0));
    }
}

/// A pack names no versions; the town's books say which one of each voucher was in it.
void TillMachine::readPack(const QString &campaign, qint64 position)
{
    const bool isAnew = m_seen.contains(u"pack of campaign:" + campaign);
    const auto versions = m_network.town().rows(
        QStringLiteral("SELECT h.serial, MAX(h.ver) FROM voucher_history h, territory t WHERE "
                       "h.campaign = ? AND h.feed_n <= ? AND t.epoch = ? GROUP BY h.serial"),
        {campaign.toLongLong(), position, m_seenEpoch});
    for (const Row &row : versions)
        saw(campaign + u'/' + row.text(0), row.integer(1));
    if (isAnew)
        m_universe.seen.reached("voucher pack anew");
}

void TillMachine::saw(const QString &row, qint64 version)
{
    qint64 &newest = m_seen[row];
    if (version < newest)
        m_universe.violate("I8",
                           "till " + QByteArray::number(m_number) + " shows " + row.toUtf8()
                               + " as of " + QByteArray::number(version) + " after "
                               + QByteArray::number(newest));
    newest = std::max(newest, version);
}

/// What this till took of a voucher, as far as the town has not said otherwise.
Money TillMachine::ownDebits(const Paper &paper) const
{
    Money sum;
    for (const Sale &sale : m_sales) {
        const bool isOther = sale.campaign != paper.terms.campaign
            || sale.serial != paper.terms.serial;
        if (isOther || sale.isUndone || sale.mayBeLost || sale.mayBeUndone || sale.mayHaveMore)
            continue;
        const store::Rows told = rows(QStringLiteral("SELECT result FROM outbox WHERE op = ?"),
                                      {sale.commit.bytes()});
        const auto result = told.empty() || told[0].isNull(0)
            ? std::nullopt
            : std::optional(wire::parseObject(told[0].text(0).toUtf8()));
        Money taken = sale.amount;
        if (result && *result)
            taken = Money::fromCents(
                (*result)->value(u"pay").toObject().value(u"voucher_c").toInteger());
        for (const Return &part : sale.returns)
            taken -= part.amount;
        sum += std::max(taken, Money());
    }
    return sum;
}

/// I8: own writes are seen at once and always.
void TillMachine::checkOwnWrites(const Paper &paper)
{
    if (m_hasForked || disk.frozen())
        return;
    const auto known = m_process->till->vouchers().known(paper.terms);
    if (!known || !known->listed) // before the first list nothing is offered
        return;
    const Money most = std::max(Money(), paper.terms.face - ownDebits(paper));
    if (known->remaining > most)
        m_universe.violate("I8",
                           "till " + QByteArray::number(m_number) + " does not see its own "
                               + "debits of " + QByteArray::number(paper.terms.campaign) + '/'
                               + QByteArray::number(paper.terms.serial) + ": "
                               + QByteArray::number(known->remaining.cents()) + " > "
                               + QByteArray::number(most.cents()));
}

} // namespace comptoir::sim
