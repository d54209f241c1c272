// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "core/store/SyncStatus.h"

namespace comptoir::vouchers {

/// What waits to be sent, counted as a shopkeeper does: a debit is one thing, though it is a claim
/// and a commit on the wire.
class QueueStore
{
public:
    explicit QueueStore(const store::Database &database) : m_database(database) {}

    Result<std::vector<store::QueueGroup>> waiting() const;

private:
    Result<Money> reversed() const;

    const store::Database &m_database;
};

} // namespace comptoir::vouchers
