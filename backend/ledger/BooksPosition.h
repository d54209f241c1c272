// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"

namespace comptoir::backend {

/// How far the books are: whatever is worth a copy moves one of these, and none ever goes back
/// unless the database is another.
struct BooksPosition
{
    qint64 feedHead = 0, newestOp = 0, newestAct = 0;

    bool isBehind(const BooksPosition &other) const
    {
        return feedHead < other.feedHead || newestOp < other.newestOp
            || newestAct < other.newestAct;
    }
    friend bool operator==(const BooksPosition &, const BooksPosition &) = default;
};

Result<BooksPosition> booksPosition(StorageTransaction &transaction);

} // namespace comptoir::backend
