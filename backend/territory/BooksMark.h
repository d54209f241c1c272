// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ledger/BooksPosition.h"
#include "core/base/Disk.h"
#include "core/vouchers/VoucherCode.h"

#include <map>
#include <optional>

namespace comptoir::backend {

/// Which books these are, and how far: kept outside the database, so that a copy that was put back
/// and a failover that lost something can't pass for what was there before (sync.md §2.13).
struct BooksMark
{
    QString epoch;
    BooksPosition position;
    /// Up to here feed positions mean the same as in all epochs before.
    qint64 sharedFeed = qint64(1) << 52;
    /// By campaign, the serial of the voucher to be issued next: no serial is ever given again.
    std::map<vouchers::CampaignNumber, qint64> nextSerials;
    friend bool operator==(const BooksMark &, const BooksMark &) = default;
};

/// The mark of the database as it is. Error "territory/not-founded".
Result<BooksMark> markOf(StorageTransaction &transaction);
/// What placeOf() reads.
Question thePlace();
/// The same without the serials: what each transaction is compared with.
Result<BooksMark> placeOf(StorageTransaction &transaction);

/// The database may go on from `mark`: same epoch and not behind, or an epoch that the desk began
/// after it. Errors: "territory/older-than-its-mark", "territory/other-epoch", both with where the
/// database and the mark are; "territory/mark-missing" when there was one once.
Result<void> checkMark(StorageTransaction &transaction, const std::optional<BooksMark> &mark);

/// The file of the mark. Its path ends in "epoch".
class MarkFile
{
public:
    MarkFile(Disk &disk, QString path) : m_disk(disk), m_path(std::move(path)) {}

    /// Nothing when there is no file. Error "territory/bad-mark".
    Result<std::optional<BooksMark>> read();
    /// Writes what moved since, and notes in the database that there is a mark. Only for books that
    /// passed checkMark().
    Result<void> write(Storage &storage, const BooksMark &mark);

private:
    Disk &m_disk;
    QString m_path;
};

} // namespace comptoir::backend
