// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/OutboxWriter.h"

namespace comptoir::store {

/// A write of the till that a town, if there is one, hears of. A shop without a town has no outbox:
/// its ops are not written, everything else is the same.
class OpTransaction
{
public:
    /// `outbox`: null without a town.
    static Result<std::unique_ptr<OpTransaction>> begin(Database &database, Outbox *outbox);

    Transaction &transaction() { return *m_transaction; }
    /// Null without a town.
    OutboxWriter *writer() { return m_writer.get(); }
    /// Nothing without a town.
    Result<void> append(const QByteArray &kind, const QJsonObject &body);
    /// On disk when this returns without an error.
    Result<void> commit();

private:
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<OutboxWriter> m_writer;
};

} // namespace comptoir::store
