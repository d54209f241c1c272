// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"

namespace comptoir::backend {

/// Gives committed changes their positions: dense, in an order that can't be overtaken by a
/// transaction which commits later (sync.md §2.7, docs/adr/0008). SQLite runs it at the end of each
/// writing transaction; PostgreSQL in a transaction of its own, every few milliseconds, by
/// whichever process comes first: positions are data, so there is nothing to hand over when it
/// dies.
class Sequencer
{
public:
    explicit Sequencer(StorageTransaction &transaction) : m_transaction(transaction) {}
    /// A round in a transaction of its own.
    static Result<qint64> round(Storage &storage);

    /// Numbers all changes that are complete: the row of each stream takes the greatest version and
    /// moves to the tail, what waits for a position gets it. To be committed by the caller. Returns
    /// how many numbers were given.
    Result<qint64> number();
    /// Age of the oldest change that has no number.
    Result<qint64> lagMs();

private:
    Result<bool> hasWork();
    Result<void> assign();
    Result<void> account();
    Result<void> moveRows();
    Result<void> fillPositions();
    Result<qint64> finish();

    StorageTransaction &m_transaction;
};

} // namespace comptoir::backend
