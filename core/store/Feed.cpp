// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Feed.h"

#include "sync/wire/Json.h"

#include <QLoggingCategory>

namespace comptoir::store {

namespace {

Q_LOGGING_CATEGORY(log, "comptoir.store.feed")

constexpr qint64 rereadPauseMs = 3'600'000;

} // namespace

void Feed::understand(const QString &entity, Apply apply, Remove remove)
{
    m_understood[entity] = {std::move(apply), std::move(remove)};
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
    COMPTOIR_CHECK(markSeen(*transaction, page));
    bool opened = false;
    for (const wire::FeedChange &change : page.changes) {
        COMPTOIR_TRY(const bool opens, applyChange(*transaction, page, change));
        opened = opened || opens;
    }
    if (opened)
        COMPTOIR_CHECK(readRawRows(*transaction));
    COMPTOIR_CHECK(finishRows(*transaction));
    const Instant synced = page.upToDate ? syncedAt : before.syncedAt;
    const qint64 head = page.upToDate ? page.head : before.head;
    COMPTOIR_CHECK(transaction->run(
        QStringLiteral(
            "INSERT INTO feed_cursor(stream, next, head, synced_ms) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (stream) DO UPDATE SET next = excluded.next, head = excluded.head, "
            "synced_ms = excluded.synced_ms"),
        {page.stream, page.next, head, synced.ms()}));
    if (page.upToDate) {
        COMPTOIR_CHECK(sweep(*transaction, page.stream));
        COMPTOIR_CHECK(compare(*transaction, page, syncedAt));
    }
    return transaction->commit();
}

Result<void> Feed::readRawRows(Transaction &transaction)
{
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(QStringLiteral(
                     "SELECT stream, entity, id, ver, raw FROM feed_row WHERE raw IS NOT NULL")));
    for (const Row &row : rows) {
        COMPTOIR_TRY(const QJsonObject body, wire::parseObject(row.text(4).toUtf8()));
        const wire::FeedPage page{{}, row.text(0), {}, {}, 0, false, {}};
        const wire::FeedChange change{row.text(1), row.text(2), row.integer(3), 0, false, body};
        COMPTOIR_TRY(const bool applied, understood(transaction, page, change));
        if (applied)
            COMPTOIR_CHECK(transaction.run(
                QStringLiteral(
                    "UPDATE feed_row SET raw = NULL WHERE stream = ? AND entity = ? AND id = ?"),
                {page.stream, change.entity, change.id}));
    }
    return finishRows(transaction);
}

Result<void> Feed::finishRows(Transaction &transaction)
{
    for (const AfterRows &after : m_afterRows)
        COMPTOIR_CHECK(after(transaction));
    return {};
}

Result<void> Feed::markSeen(Transaction &transaction, const wire::FeedPage &page)
{
    COMPTOIR_TRY(
        const auto unseen,
        transaction.first(QStringLiteral("SELECT 1 FROM feed_unseen WHERE stream = ? LIMIT 1"),
                          {page.stream}));
    if (!unseen)
        return {};
    for (const wire::FeedChange &change : page.changes)
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("DELETE FROM feed_unseen WHERE stream = ? AND entity = ? AND id = ?"),
            {page.stream, change.entity, change.id}));
    return {};
}

Result<bool> Feed::applyChange(Transaction &transaction, const wire::FeedPage &page,
                               const wire::FeedChange &change)
{
    COMPTOIR_TRY(
        const qint64 isNewer,
        transaction.run(
            QStringLiteral("INSERT INTO feed_row(stream, entity, id, ver) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (stream, entity, id) DO UPDATE SET ver = excluded.ver, "
                           "raw = NULL WHERE excluded.ver > feed_row.ver"),
            {page.stream, change.entity, change.id, change.version}));
    if (isNewer == 0)
        return false;
    if (change.deleted) {
        COMPTOIR_CHECK(removeRow(transaction, page.stream, change.entity, change.id));
        return false;
    }
    COMPTOIR_TRY(const bool applied, understood(transaction, page, change));
    if (!applied)
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral(
                "UPDATE feed_row SET raw = ? WHERE stream = ? AND entity = ? AND id = ?"),
            {QString::fromUtf8(wire::compact(change.body)), page.stream, change.entity,
             change.id}));
    return applied && m_openers.contains(change.entity);
}

Result<bool> Feed::understood(Transaction &transaction, const wire::FeedPage &page,
                              const wire::FeedChange &change)
{
    const auto known = m_understood.find(change.entity);
    if (known == m_understood.end())
        return false;
    COMPTOIR_TRY(const auto part, Savepoint::begin(transaction));
    const auto applied = known->second.apply(transaction, page, change);
    if (applied) {
        COMPTOIR_CHECK(part->release());
        return true;
    }
    if (applied.error().code.startsWith("store/"))
        return fail(applied.error());
    return false;
}

Result<void> Feed::removeRow(Transaction &transaction, const QString &stream, const QString &entity,
                             const QString &id)
{
    const auto known = m_understood.find(entity);
    if (known != m_understood.end() && known->second.remove)
        COMPTOIR_CHECK(known->second.remove(transaction, stream, id));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("DELETE FROM feed_row WHERE stream = ? AND entity = ? AND id = ?"),
        {stream, entity, id}));
    return {};
}

Result<void> Feed::sweep(Transaction &transaction, const QString &stream)
{
    COMPTOIR_TRY(
        const Rows unseen,
        transaction.select(QStringLiteral("SELECT entity, id FROM feed_unseen WHERE stream = ?"),
                           {stream}));
    for (const Row &row : unseen)
        COMPTOIR_CHECK(removeRow(transaction, stream, row.text(0), row.text(1)));
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("DELETE FROM feed_unseen WHERE stream = ?"), {stream}));
    return {};
}

Result<wire::FeedCheck> Feed::held(Transaction &transaction, const QString &stream) const
{
    COMPTOIR_TRY(
        const Rows rows,
        transaction.select(QStringLiteral("SELECT entity, id, ver FROM feed_row WHERE stream = ?"),
                           {stream}));
    wire::FeedCheck check{qint64(rows.size()), 0};
    for (const Row &row : rows)
        check.sum ^= wire::FeedCheck::hashOf(row.text(0), row.text(1), row.integer(2));
    return check;
}

Result<void> Feed::compare(Transaction &transaction, const wire::FeedPage &page, Instant now)
{
    if (!page.check)
        return {};
    COMPTOIR_TRY(const wire::FeedCheck here, held(transaction, page.stream));
    if (here == *page.check)
        return {};
    ++m_mismatches;
    COMPTOIR_TRY(const auto last,
                 transaction.first(QStringLiteral("SELECT at_ms FROM feed_reread WHERE stream = ?"),
                                   {page.stream}));
    const qint64 agoMs = last ? now.ms() - last->integer(0) : rereadPauseMs;
    qCWarning(log, "%s: %lld rows here, %lld there", qPrintable(page.stream), here.rows,
              page.check->rows);
    if (agoMs >= 0 && agoMs < rereadPauseMs)
        return {};
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO feed_reread(stream, at_ms) VALUES (?, ?) "
                                       "ON CONFLICT (stream) DO UPDATE SET at_ms = excluded.at_ms"),
                        {page.stream, now.ms()}));
    return readAgain(transaction, page.stream);
}

Result<void> Feed::setCursor(Transaction &transaction, const QString &stream, const QString &next,
                             qint64 head)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO feed_cursor(stream, next, head, synced_ms) VALUES (?, ?, ?, 0) "
                       "ON CONFLICT (stream) DO UPDATE SET next = excluded.next, "
                       "head = max(head, excluded.head)"),
        {stream, next, head}));
    return {};
}

Result<void> Feed::readAgain(Transaction &transaction, const QString &stream)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO feed_unseen(stream, entity, id) "
                                       "SELECT stream, entity, id FROM feed_row WHERE stream = ? "
                                       "ON CONFLICT (stream, entity, id) DO NOTHING"),
                        {stream}));
    // Versions too are forgotten: each row is applied anew, whatever is wrong with it here.
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("DELETE FROM feed_row WHERE stream = ?"), {stream}));
    return setCursor(transaction, stream, {}, 0);
}

Result<void> Feed::restart(Transaction &transaction)
{
    COMPTOIR_TRY(const Rows streams,
                 transaction.select(QStringLiteral("SELECT stream FROM feed_cursor")));
    for (const Row &row : streams)
        COMPTOIR_CHECK(readAgain(transaction, row.text(0)));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM feed_cursor")));
    return {};
}

} // namespace comptoir::store
