// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ledger/Backup.h"

namespace comptoir::backend {

namespace {
constexpr QLatin1String prefix("comptoir-"), suffix(".db"), unfinished(".part");
}

Result<bool> Backup::isDue()
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const BooksPosition now, booksPosition(*transaction));
    COMPTOIR_TRY(
        const auto row,
        transaction->first(QStringLiteral("SELECT feed_n, op_n, audit_id FROM last_backup")));
    return now != BooksPosition{row->integer(0), row->integer(1), row->integer(2)};
}

Result<QString> Backup::follow()
{
    const auto copied = m_storage.isCopied(m_awaited->mark);
    if (!copied && copied.error().is("store/other-timeline"))
        m_awaited.reset(); // a failover: what it awaited may be gone
    COMPTOIR_CHECK(copied);
    if (!*copied)
        return fail("store/not-copied", m_awaited->mark);
    COMPTOIR_CHECK(markDurable(m_awaited->copy));
    m_awaited.reset();
    return QString();
}

Result<QString> Backup::backupNow()
{
    if (m_awaited)
        return follow();
    COMPTOIR_TRY(const Covered copy, covered());
    COMPTOIR_TRY(const auto mark, m_storage.copyMark());
    if (mark) {
        m_awaited = Awaited{copy, *mark};
        return follow();
    }
    const QString stamp = m_clock.now().toUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzzZ"));
    const QString path = m_folder + QLatin1Char('/') + prefix + stamp + suffix;
    const QString part = path + unfinished;
    // What a power cut left half done under this name.
    COMPTOIR_CHECK(m_disk.remove(part));
    COMPTOIR_CHECK(m_storage.backupTo(part));
    COMPTOIR_CHECK(m_disk.rename(part, path));
    COMPTOIR_CHECK(markDurable(copy));
    COMPTOIR_CHECK(removeOld());
    return path;
}

Result<Backup::Covered> Backup::covered()
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    Covered copy;
    copy.begun = m_clock.now();
    COMPTOIR_TRY(copy.position, booksPosition(*transaction));
    COMPTOIR_TRY(const Rows rows,
                 transaction->select(QStringLiteral("SELECT device, inc, acked_seq FROM chain")));
    for (const Row &row : rows)
        copy.chains.push_back({row.bytes(0), row.integer(1), row.integer(2)});
    return copy;
}

Result<void> Backup::markDurable(const Covered &copy)
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    const auto &[feedHead, newestOp, newestAct] = copy.position;
    COMPTOIR_CHECK(transaction->run(
        QStringLiteral("UPDATE last_backup SET feed_n = ?, op_n = ?, audit_id = ?, at_ms = ?"),
        {feedHead, newestOp, newestAct, copy.begun.ms()}));
    for (const Acked &chain : copy.chains) {
        COMPTOIR_CHECK(transaction->run(
            QStringLiteral("UPDATE chain SET durable_seq = ? WHERE device = ? AND "
                           "inc = ? AND durable_seq < ? AND acked_seq >= ?"),
            {chain.sequence, chain.device, chain.incarnation, chain.sequence, chain.sequence}));
    }
    return transaction->commit();
}

Result<void> Backup::removeOld()
{
    QStringList copies;
    for (const QString &name : m_disk.list(m_folder)) {
        if (name.startsWith(prefix) && name.endsWith(suffix))
            copies.append(name);
    }
    // Names are time stamps: sorted, the oldest come first.
    while (copies.size() > kept)
        COMPTOIR_CHECK(m_disk.remove(m_folder + QLatin1Char('/') + copies.takeFirst()));
    return {};
}

} // namespace comptoir::backend
