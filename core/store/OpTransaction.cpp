// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OpTransaction.h"

namespace comptoir::store {

Result<std::unique_ptr<OpTransaction>> OpTransaction::begin(Database &database, Outbox *outbox)
{
    auto made = std::make_unique<OpTransaction>();
    COMPTOIR_TRY(made->m_transaction, Transaction::begin(database));
    if (outbox)
        made->m_writer = std::make_unique<OutboxWriter>(*outbox, *made->m_transaction);
    return made;
}

Result<void> OpTransaction::append(const QByteArray &kind, const QJsonObject &body)
{
    if (!m_writer)
        return {};
    COMPTOIR_CHECK(m_writer->append(kind, body));
    return {};
}

Result<void> OpTransaction::commit()
{
    return m_writer ? m_writer->commit() : m_transaction->commit();
}

} // namespace comptoir::store
