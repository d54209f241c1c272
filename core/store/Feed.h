// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/store/Database.h"
#include "sync/wire/FeedPage.h"

#include <functional>
#include <map>

namespace comptoir::store {

/// How far one stream has been read.
struct Cursor
{
    QString next; ///< opaque, empty at the beginning
    qint64 head = 0; ///< feed position up to which everything is here
    Instant syncedAt; ///< trusted time at which the stream was last up to date
};

/// Applies feed pages: rows and cursor in one transaction. Features register what they understand;
/// the rest is kept raw for a later version of the program.
class Feed
{
public:
    using Apply = std::function<Result<void>(Transaction &, const wire::FeedPage &,
                                             const wire::FeedChange &)>;
    explicit Feed(Database &database) : m_database(database) {}

    void understand(const QString &entity, Apply apply);
    Result<Cursor> cursor(const QString &stream) const;
    /// A row is applied only if its version is greater than the one known. An `apply` that refuses
    /// a row ("wire/…", "territory/…") keeps it raw and does not stop the page; storage errors do.
    Result<void> applyPage(const wire::FeedPage &page, Instant syncedAt);
    /// Sets a cursor without a page: after a voucher pack.
    Result<void> setCursor(Transaction &transaction, const QString &stream, const QString &next);
    /// Forgets all cursors (new epoch); rows stay until the new ones replace them.
    Result<void> restart(Transaction &transaction);

private:
    Result<void> applyChange(Transaction &transaction, const wire::FeedPage &page,
                             const wire::FeedChange &change);
    Database &m_database;
    std::map<QString, Apply> m_appliers;
};

} // namespace comptoir::store
