// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Outbox.h"

namespace comptoir::store {

/// Writes the ops of one local transaction: same `tx`, chained in order.
class OutboxWriter
{
public:
    OutboxWriter(Outbox &outbox, Transaction &transaction);
    /// The op as it will be on disk, its body sealed unless the territory must read its kind.
    Result<OutboxOp> append(const QByteArray &kind, const QJsonObject &body);
    /// Commits the transaction (synchronous = FULL), then appends the lines to the black box. Only
    /// then may the screen say so. A black box that can't be written does not undo what is
    /// committed.
    Result<void> commit();

private:
    Outbox &m_outbox;
    Transaction &m_transaction;
    std::optional<ChainHead> m_head;
    qint64 m_transactionSequence = 0;
    std::vector<BlackBox::Record> m_records;
};

} // namespace comptoir::store
