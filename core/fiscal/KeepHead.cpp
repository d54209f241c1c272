// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/KeepHead.h"

#include "core/fiscal/EventKind.h"
#include "sync/wire/Json.h"

namespace comptoir::fiscal {

Result<void> KeepHead::begin()
{
    COMPTOIR_TRY(const auto known, m_head.read(m_journal.key().publicKey()));
    COMPTOIR_TRY(const HeadFault fault, HeadFile::faultOf(known, m_journal.records()));
    m_isWitness = !fault.problem.isEmpty();
    if (m_isWitness)
        return logOnce(fault);
    // At once, so that books without a head are never only young.
    (void)keep();
    return {};
}

Result<void> KeepHead::logOnce(const HeadFault &fault)
{
    const QJsonObject facts{{u"problem"_qs, QString::fromLatin1(fault.problem)},
                            {u"chain"_qs, QString::fromLatin1(fault.chain)},
                            {u"number"_qs, fault.number}};
    COMPTOIR_TRY(const auto last,
                 m_journal.records().latest(Chain::Events, event::verificationFailed));
    if (last) {
        COMPTOIR_TRY(const QJsonObject told, wire::parseObject(last->payload));
        if (told.value(u"facts").toObject() == facts)
            return {};
    }
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_journal.database()));
    COMPTOIR_CHECK(m_journal.log(*transaction, {event::verificationFailed, facts, {}}));
    return transaction->commit();
}

bool KeepHead::keep()
{
    const auto ends = endsOf(m_journal.records());
    if (!ends || *ends == m_kept)
        return false;
    // It may lag: what it is for is a tail that is cut later. A disk that is full now is told by
    // the next sale.
    if (!m_isWitness)
        (void)m_head.write(*ends, m_journal.key());
    m_kept = *ends;
    return true;
}

} // namespace comptoir::fiscal
