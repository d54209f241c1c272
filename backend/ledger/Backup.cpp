// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ledger/Backup.h"

#include "backend/territory/Territory.h"

#include <algorithm>
#include <utility>

namespace comptoir::backend {

namespace {

constexpr QLatin1String prefix("comptoir-"), suffix(".db"), unfinished(".part");
constexpr int numberDigits = 12;

/// Zero for what isn't the name of a finished copy.
qint64 numberOf(const QString &name)
{
    return name.startsWith(prefix) && name.endsWith(suffix)
        ? QStringView(name).sliced(prefix.size()).first(numberDigits).toLongLong()
        : 0;
}

} // namespace

Result<bool> Backup::isDue()
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const BooksPosition now, booksPosition(*transaction));
    COMPTOIR_TRY(
        const auto row,
        transaction->first(QStringLiteral("SELECT feed_n, op_n, audit_id FROM last_backup")));
    return now != BooksPosition{row->integer(0), row->integer(1), row->integer(2)};
}

Result<void> Backup::follow()
{
    const auto copied = m_storage.isCopied(m_awaited->mark);
    if (!copied && copied.error().is("store/other-timeline"))
        m_awaited.reset(); // a failover: what it awaited may be gone
    COMPTOIR_CHECK(copied);
    if (!*copied)
        return fail("store/not-copied", m_awaited->mark);
    // Once only: what a failover lost must not be taken for what this mark stood for.
    const Awaited arrived = *std::exchange(m_awaited, std::nullopt);
    return markDurable(arrived.copy);
}

Result<std::optional<Backup::Copy>> Backup::begin()
{
    if (!m_awaited) {
        Copy copy;
        COMPTOIR_TRY(copy.covered, covered());
        COMPTOIR_TRY(const auto mark, m_storage.copyMark());
        if (!mark) {
            copy.path = m_folder + QLatin1Char('/') + nextName();
            return std::optional(std::move(copy));
        }
        m_awaited = Awaited{copy.covered, *mark};
    }
    COMPTOIR_CHECK(follow());
    return std::optional<Copy>();
}

Result<void> Backup::write(const Copy &copy) const
{
    const QString part = copy.path + unfinished;
    // What a power cut left half done under this name.
    COMPTOIR_CHECK(m_disk.remove(part));
    COMPTOIR_CHECK(m_storage.backupTo(part));
    return m_disk.rename(part, copy.path);
}

Result<void> Backup::finish(const Copy &copy)
{
    COMPTOIR_CHECK(markDurable(copy.covered));
    return removeOld();
}

Result<QString> Backup::backupNow()
{
    COMPTOIR_TRY(const auto copy, begin());
    if (!copy)
        return QString();
    COMPTOIR_CHECK(write(*copy));
    COMPTOIR_CHECK(finish(*copy));
    return copy->path;
}

// Numbered, because a clock that was wrong once would name the next copies as the oldest.
QString Backup::nextName()
{
    qint64 number = 1;
    for (const QString &name : m_disk.list(m_folder))
        number = std::max(number, numberOf(name) + 1);
    const QString stamp = m_clock.now().toUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzzZ"));
    return prefix + QStringLiteral("%1-").arg(number, numberDigits, 10, QLatin1Char('0')) + stamp
        + suffix;
}

Result<Backup::Covered> Backup::covered()
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    Covered copy;
    COMPTOIR_TRY(const Territory territory, readTerritory(*transaction));
    copy.epoch = territory.epoch;
    copy.begun = m_clock.now();
    COMPTOIR_TRY(copy.position, booksPosition(*transaction));
    COMPTOIR_TRY(const Rows rows,
                 transaction->select(QStringLiteral("SELECT device, inc, acked_seq FROM chain "
                                                    "WHERE durable_seq < acked_seq")));
    for (const Row &row : rows)
        copy.chains.push_back({row.bytes(0), row.integer(1), row.integer(2)});
    return copy;
}

Result<void> Backup::markDurable(const Covered &copy)
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const Territory territory, readTerritory(*transaction));
    if (territory.epoch != copy.epoch) // other books: the same numbers are other ops there
        return fail("store/not-copied", copy.epoch);
    const auto &[feedHead, newestOp, newestAct] = copy.position;
    COMPTOIR_CHECK(transaction->run(
        QStringLiteral("UPDATE last_backup SET feed_n = ?, op_n = ?, audit_id = ?, at_ms = ?"),
        {feedHead, newestOp, newestAct, copy.begun.ms()}));
    for (const Acked &chain : copy.chains) {
        COMPTOIR_CHECK(transaction->later(
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
        if (numberOf(name) > 0)
            copies.append(name);
    }
    copies.sort(); // by number
    while (copies.size() > kept)
        COMPTOIR_CHECK(m_disk.remove(m_folder + QLatin1Char('/') + copies.takeFirst()));
    return {};
}

} // namespace comptoir::backend
