// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OutboxWriter.h"

namespace comptoir::store {

OutboxWriter::OutboxWriter(Outbox &outbox, Transaction &transaction)
    : m_outbox(outbox),
      m_transaction(transaction)
{}

Result<OutboxOp> OutboxWriter::append(const QByteArray &kind, const QJsonObject &body)
{
    if (!m_head) {
        COMPTOIR_TRY(m_head, m_outbox.head());
        m_transactionSequence = m_head->nextSequence;
    }
    COMPTOIR_TRY(const auto reading, m_outbox.m_time.read());
    wire::Op op;
    op.id = OpId::mint(std::max(reading.now, Instant()), m_outbox.m_entropy);
    op.sequence = m_head->nextSequence;
    op.incarnation = m_head->incarnation;
    op.transaction = m_transactionSequence;
    COMPTOIR_TRY(op.hlc, m_outbox.m_time.tick(m_transaction));
    op.kind = kind;
    op.body = body;
    op.clock = reading.state;
    if (!wire::travelsInClear(kind)) {
        COMPTOIR_TRY(const wire::ShopKey key, m_outbox.m_shopKeys.sealing());
        wire::sealBody(op, m_head->device, key, m_outbox.m_entropy);
    }

    OutboxOp entry = m_outbox.chained(*m_head, op);
    entry.created = reading.now; // an empty battery must not make it old
    COMPTOIR_CHECK(Outbox::insert(m_transaction, entry));
    COMPTOIR_CHECK(Outbox::saveHead(m_transaction, *m_head));
    m_records.push_back({entry.number, entry.line});
    return entry;
}

Result<void> OutboxWriter::commit()
{
    COMPTOIR_CHECK(m_transaction.commit());
    // The database has it; a black box that lags is told by counts() and caught up by the next
    // write.
    if (m_records.empty() || m_records.front().sequence == m_outbox.m_blackBox.lastSequence() + 1)
        (void)m_outbox.appendToBlackBox(m_records);
    else
        (void)m_outbox.catchUpBlackBox();
    return {};
}

} // namespace comptoir::store
