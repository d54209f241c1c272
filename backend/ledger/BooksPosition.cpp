// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ledger/BooksPosition.h"

namespace comptoir::backend {

Result<BooksPosition> booksPosition(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(
                     QStringLiteral("SELECT n, COALESCE((SELECT MAX(n) FROM op_log), 0), "
                                    "COALESCE((SELECT MAX(id) FROM audit), 0) FROM feed_head")));
    return BooksPosition{row->integer(0), row->integer(1), row->integer(2)};
}

} // namespace comptoir::backend
