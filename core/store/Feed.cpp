// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Feed.h"

#include "sync/wire/Json.h"

namespace comptoir::store {

void Feed::understand(const QString &entity, Apply apply)
{
    m_appliers[entity] = std::move(apply);
}

Result<Cursor> Feed::cursor(const QString &stream) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(
            QStringLiteral("SELECT next, head, synced_ms FROM feed_cursor WHERE stream = ?"),
            {stream}));
    if (!row)
        return Cursor();
    return Cursor{row->text(0), row->integer(1), Instant::fromMs(row->integer(2))};
}

Result<void> Feed::applyPage(const wire::FeedPage &page, Instant syncedAt)
{
    COMPTOIR_TRY(const Cursor before, cursor(page.stream));
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    for (const wire::FeedChange &change : page.changes)
        COMPTOIR_CHECK(applyChange(*transaction, page, change));
    const Instant synced = page.upToDate ? syncedAt : before.syncedAt;
    const qint64 head = page.upToDate ? page.head : before.head;
    COMPTOIR_CHECK(transaction->run(
        QStringLiteral(
            "INSERT INTO feed_cursor(stream, next, head, synced_ms) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (stream) DO UPDATE SET next = excluded.next, head = excluded.head, "
            "synced_ms = excluded.synced_ms"),
        {page.stream, page.next, head, synced.ms()}));
    return transaction->commit();
}

Result<void> Feed::applyChange(Transaction &transaction, const wire::FeedPage &page,
                               const wire::FeedChange &change)
{
    COMPTOIR_TRY(
        const auto known,
        transaction.first(
            QStringLiteral("SELECT ver FROM feed_row WHERE stream = ? AND entity = ? AND id = ?"),
            {page.stream, change.entity, change.id}));
    if (known && known->integer(0) >= change.version)
        return {};
    const auto applier = m_appliers.find(change.entity);
    bool understood = applier != m_appliers.end();
    if (understood) {
        COMPTOIR_TRY(const auto part, Savepoint::begin(transaction));
        const auto applied = applier->second(transaction, page, change);
        if (applied)
            COMPTOIR_CHECK(part->release());
        else if (applied.error().code.startsWith("store/"))
            return applied;
        else
            understood = false;
    }
    const QVariant raw = understood || change.deleted
        ? QVariant()
        : QVariant(QString::fromUtf8(wire::compact(change.body)));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO feed_row(stream, entity, id, ver, raw) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (stream, entity, id) DO UPDATE SET ver = excluded.ver, raw = "
                       "excluded.raw"),
        {page.stream, change.entity, change.id, change.version, raw}));
    return {};
}

Result<void> Feed::setCursor(Transaction &transaction, const QString &stream, const QString &next)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO feed_cursor(stream, next, head, synced_ms) VALUES (?, ?, 0, 0) "
                       "ON CONFLICT (stream) DO UPDATE SET next = excluded.next"),
        {stream, next}));
    return {};
}

Result<void> Feed::restart(Transaction &transaction)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM feed_cursor")));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM feed_row")));
    return {};
}

} // namespace comptoir::store
