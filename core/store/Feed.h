// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/store/Database.h"
#include "sync/wire/FeedPage.h"

#include <functional>
#include <map>
#include <set>

namespace comptoir::store {

/// How far one stream has been read.
struct Cursor
{
    QString next; ///< opaque, empty at the beginning
    qint64 head = 0; ///< feed position up to which everything is here; what is older is stale
    Instant syncedAt; ///< trusted time at which the stream was last up to date
};

/// Applies feed pages: rows and cursor in one transaction. Features register what they understand;
/// the rest is kept raw, and read again by a later version of the program and with newer keys.
class Feed
{
public:
    using Apply = std::function<Result<void>(Transaction &, const wire::FeedPage &,
                                             const wire::FeedChange &)>;
    /// Takes back what an earlier `apply` of that row (stream, id) brought.
    using Remove = std::function<Result<void>(Transaction &, const QString &, const QString &)>;
    using AfterRows = std::function<Result<void>(Transaction &)>;
    explicit Feed(Database &database) : m_database(database) {}

    /// Without `remove`, what was applied of a row stays when the row goes.
    void understand(const QString &entity, Apply apply, Remove remove = {});
    /// Once for all rows of a page, behind them in its transaction.
    void afterRows(AfterRows after) { m_afterRows.push_back(std::move(after)); }
    /// A row of this kind, once applied, may be what rows kept raw were waiting for.
    void opensOthers(const QString &entity) { m_openers.insert(entity); }
    /// Applies what is kept raw and can be understood by now.
    Result<void> readRawRows(Transaction &transaction);
    Result<Cursor> cursor(const QString &stream) const;
    /// A row is applied only if its version is greater than the one known. An `apply` that refuses
    /// a row ("wire/…", "territory/…") keeps it raw and does not stop the page; storage errors do.
    /// When the last page of a stream shows that other rows are here than there should be, the
    /// stream begins anew (docs/protocol.md §6, Check), at most once an hour.
    Result<void> applyPage(const wire::FeedPage &page, Instant syncedAt);
    /// Goes on at `next` without a page, with everything up to `head` here: after a voucher pack.
    Result<void> setCursor(Transaction &transaction, const QString &stream, const QString &next,
                           qint64 head);
    /// Reads a stream again from its beginning: rows that have not come again when it is up to date
    /// are swept, these and nothing else.
    Result<void> readAgain(Transaction &transaction, const QString &stream);
    /// The same for all streams, and forgets how far they were (new epoch).
    Result<void> restart(Transaction &transaction);
    /// How often a check has failed since the program began.
    int mismatches() const { return m_mismatches; }

private:
    Result<void> finishRows(Transaction &transaction);
    Result<void> markSeen(Transaction &transaction, const wire::FeedPage &page);
    /// True when the row opens others.
    Result<bool> applyChange(Transaction &transaction, const wire::FeedPage &page,
                             const wire::FeedChange &change);
    Result<bool> understood(Transaction &transaction, const wire::FeedPage &page,
                            const wire::FeedChange &change);
    Result<void> removeRow(Transaction &transaction, const QString &stream, const QString &entity,
                           const QString &id);
    Result<void> sweep(Transaction &transaction, const QString &stream);
    Result<void> compare(Transaction &transaction, const wire::FeedPage &page, Instant now);
    Result<wire::FeedCheck> held(Transaction &transaction, const QString &stream) const;

    struct Understanding
    {
        Apply apply;
        Remove remove;
    };
    Database &m_database;
    std::map<QString, Understanding> m_understood;
    std::set<QString> m_openers;
    std::vector<AfterRows> m_afterRows;
    int m_mismatches = 0;
};

} // namespace comptoir::store
