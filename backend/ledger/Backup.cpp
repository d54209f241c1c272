// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ledger/Backup.h"

namespace comptoir::backend {

namespace {
constexpr QLatin1String prefix("comptoir-"), suffix(".db"), unfinished(".part");
}

Result<bool> Backup::isDue()
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const auto row, transaction->first(QStringLiteral(
                                     "SELECT 1 FROM chain WHERE durable_seq < acked_seq LIMIT 1")));
    return row.has_value();
}

Result<QString> Backup::backupNow()
{
    COMPTOIR_TRY(const auto chains, acknowledged());
    const QString stamp = m_clock.now().toUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzzZ"));
    const QString path = m_folder + QLatin1Char('/') + prefix + stamp + suffix;
    const QString part = path + unfinished;
    // What a power cut left half done under this name.
    COMPTOIR_CHECK(m_disk.remove(part));
    COMPTOIR_CHECK(m_storage.backupTo(part));
    COMPTOIR_CHECK(m_disk.rename(part, path));
    COMPTOIR_CHECK(markDurable(chains));
    COMPTOIR_CHECK(removeOld());
    return path;
}

Result<std::vector<Backup::Acked>> Backup::acknowledged()
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const Rows rows,
                 transaction->select(QStringLiteral("SELECT device, inc, acked_seq FROM chain")));
    std::vector<Acked> chains;
    for (const Row &row : rows)
        chains.push_back({row.bytes(0), row.integer(1), row.integer(2)});
    return chains;
}

Result<void> Backup::markDurable(const std::vector<Acked> &chains)
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    for (const Acked &chain : chains) {
        COMPTOIR_CHECK(
            transaction->run(QStringLiteral("UPDATE chain SET durable_seq = ? WHERE device = ? AND "
                                            "inc = ? AND durable_seq < ?"),
                             {chain.sequence, chain.device, chain.incarnation, chain.sequence}));
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
