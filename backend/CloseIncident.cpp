// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/CloseIncident.h"

#include "backend/Audit.h"
#include "backend/storage/Locks.h"
#include "backend/sync/ApplyOps.h"
#include "core/base/Assert.h"

namespace comptoir::backend {

namespace {

bool isHeld(const QString &kind)
{
    return kind == u"voucher/held" || kind == u"sync/held";
}

} // namespace

Result<void> CloseIncident::run(StorageTransaction &transaction, qint64 number,
                                const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail("incident/no-reason");
    COMPTOIR_CHECK(transaction.serialise("incident:" + QByteArray::number(number)));
    COMPTOIR_TRY(const DeskIncident incident, readIncident(transaction, number));
    if (incident.closed)
        return {};
    if (isHeld(incident.incident.kind))
        return fail("incident/needs-decision", QString::number(number));
    return close(transaction, incident, {}, reason.trimmed());
}

Result<OpOutcome> CloseIncident::decide(StorageTransaction &transaction, qint64 number,
                                        Decision decision, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail("incident/no-reason");
    COMPTOIR_CHECK(transaction.serialise("incident:" + QByteArray::number(number)));
    COMPTOIR_TRY(const DeskIncident incident, readIncident(transaction, number));
    OpLog log(transaction, incident.incident.device);
    COMPTOIR_TRY(const auto op, log.find(incident.incident.op));
    if (!op || !isHeld(incident.incident.kind))
        return fail("incident/nothing-held", QString::number(number));
    if (incident.closed && incident.decision != decisionName(decision))
        return fail("incident/decided", incident.decision);
    if (incident.closed)
        return op->outcome;
    COMPTOIR_ASSERT(op->outcome.status == OpStatus::Held);
    // What the device has used of its limits is the same for its next push.
    COMPTOIR_CHECK(transaction.serialise(lock::chain(op->device)));
    ApplyOps apply(transaction, {op->device, {}, {}, {}}, m_keys, m_clock);
    COMPTOIR_TRY(const OpOutcome outcome, apply.settle(*op, decision == Decision::Pay));
    COMPTOIR_CHECK(close(transaction, incident, decisionName(decision), reason.trimmed()));
    return outcome;
}

Result<void> CloseIncident::close(StorageTransaction &transaction, const DeskIncident &incident,
                                  const QString &decision, const QString &reason)
{
    const Instant now = m_clock.now();
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE incident SET closed_ms = ?, decision = ?, reason = ? WHERE id = ?"),
        {now.ms(), decision.isEmpty() ? QVariant() : QVariant(decision), reason, incident.number}));
    const QString act = decision.isEmpty() ? QStringLiteral("incident.close")
                                           : QStringLiteral("incident.") + decision;
    return audit(transaction, now, act, QString::number(incident.number), reason);
}

QString decisionName(Decision decision)
{
    return decision == Decision::Pay ? QStringLiteral("pay") : QStringLiteral("refuse");
}

} // namespace comptoir::backend
