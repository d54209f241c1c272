// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sync/ApplyOps.h"

#include "backend/Incident.h"
#include "backend/enrolment/DeviceKeys.h"
#include "backend/feed/FeedWriter.h"
#include "backend/loyalty/LoyaltyOps.h"
#include "backend/registers/RegisterOps.h"
#include "backend/sync/TakeEvidence.h"
#include "backend/vouchers/LookAhead.h"
#include "core/base/Assert.h"

namespace comptoir::backend {

namespace {

/// An op's result changes at most twice: when what it waited for has come, and by the desk.
constexpr qint64 replayedVersion = 1, decidedVersion = 2;

/// The whole push waits when the disk is the reason; a row that can't be written is the op's own.
bool stopsThePush(const Error &error)
{
    return error.code.startsWith("store/") && !error.is("store/constraint")
        && !error.is("store/query");
}

} // namespace

ApplyOps::ApplyOps(StorageTransaction &transaction, const CallingDevice &caller,
                   const KeyRing &keys, const Clock &clock, Parts parts)
    : m_transaction(transaction),
      m_caller(caller),
      m_keys(keys),
      m_clock(clock),
      m_log(transaction, caller.device),
      m_parts(parts),
      m_vouchers(transaction, keys, clock)
{}

Result<void> ApplyOps::lookAhead(const std::vector<wire::ChainedOp> &ops,
                                 std::vector<Question> others)
{
    others.push_back(DeviceKeys::ofDevice(m_caller.device));
    others.push_back(m_log.newest());
    const std::vector<Question> mentions = OpLog::mentions(ops);
    others.insert(others.end(), mentions.begin(), mentions.end());
    return LookAhead(m_transaction, ops, m_caller).read(std::move(others), m_vouchers.now());
}

Result<void> ApplyOps::run(const std::vector<wire::ChainedOp> &ops, qint64 acknowledged)
{
    COMPTOIR_TRY(m_mentioned, m_log.mentioned(ops));
    COMPTOIR_CHECK(LoyaltyOps(m_transaction).prepare(ops, m_caller.shop));
    for (const wire::ChainedOp &op : ops) {
        if (op.op.sequence > acknowledged)
            COMPTOIR_CHECK(run(op));
    }
    return {};
}

Result<void> ApplyOps::run(const wire::ChainedOp &op)
{
    const Instant now = m_clock.now();
    const bool isMentioned = !m_mentioned.inLog.insert(op.op.id).second;
    std::optional<LoggedOp> known;
    if (isMentioned) {
        COMPTOIR_TRY(known, m_log.find(op.op.id));
    }
    if (known) {
        COMPTOIR_TRY(const OpOutcome repeat, repeated(op, *known));
        m_outcomes[op.op.sequence] = repeat;
        return m_log.insertRepeat(op, now, repeat);
    }
    const bool interpreted = VoucherOps::knows(op.op.kind) || RegisterOps::knows(op.op.kind)
        || LoyaltyOps::knows(op.op.kind);
    const bool readable = op.op.requires_.isEmpty() && interpreted;
    // What is sealed is the shop's own: the desk keeps it for the shop's tills, and that is all.
    const bool sealed = !op.op.sealed.isEmpty() && !wire::travelsInClear(op.op.kind);
    OpOutcome result = sealed ? OpOutcome::applied() : OpOutcome::deferred();
    if (readable) {
        ArrivedOp arrived{op.op.id,      op.op.kind, op.op.body,     op.hash,  m_caller.device,
                          m_caller.shop, now,        op.op.sequence, op.op.hlc};
        if (m_mentioned.brought.count(arrived.id) > 0) {
            COMPTOIR_TRY(arrived.brought, broughtResult(m_transaction, arrived.id, arrived.device));
        }
        COMPTOIR_TRY(result, outcome(arrived));
    }
    const bool deferred = result.status == OpStatus::Deferred;
    const auto needs = readable && deferred ? VoucherOps::needs(op.op.kind, op.op.body)
                                            : std::nullopt;
    COMPTOIR_CHECK(m_log.insert(op, now, result, needs));
    m_outcomes[op.op.sequence] = result;
    if (deferred)
        m_places[op.op.id] = op.op.sequence;
    if (needs)
        m_mentioned.inLog.insert(*needs);
    return deferred || !isMentioned ? Result<void>() : replayWaitingFor(op.op.id);
}

Result<OpOutcome> ApplyOps::outcome(const ArrivedOp &op)
{
    if (op.brought && op.brought->status == OpStatus::Rejected)
        return *op.brought; // as was said before the restore
    OpOutcome result;
    const auto apply = [&]() -> Result<void> {
        COMPTOIR_TRY(result, applied(op));
        return {};
    };
    const bool together = m_parts == Parts::Together;
    const auto done = together ? apply() : m_transaction.attempt(apply);
    if (done)
        return result;
    m_vouchers.forget();
    if (stopsThePush(done.error()))
        return fail(done.error());
    if (together)
        return fail("sync/part-failed", QString::fromLatin1(done.error().code));
    COMPTOIR_CHECK(openIncident(m_transaction,
                                {.kind = QStringLiteral("sync/held"),
                                 .op = op.id,
                                 .device = op.device,
                                 .detail = QString::fromLatin1(done.error().code),
                                 .at = op.arrival}));
    return OpOutcome::held(Error{done.error().code, {}, {}});
}

Result<OpOutcome> ApplyOps::applied(const ArrivedOp &op)
{
    if (RegisterOps::knows(op.kind))
        return RegisterOps(m_transaction).apply(op);
    return LoyaltyOps::knows(op.kind) ? LoyaltyOps(m_transaction).apply(op) : m_vouchers.apply(op);
}

Result<OpOutcome> ApplyOps::repeated(const wire::ChainedOp &op, const LoggedOp &known) const
{
    // A restored device sends its ops again in a new incarnation: other bytes, the same op.
    const auto first = wire::decodeLine(known.line);
    const bool same = known.device == m_caller.device && first && first->kind == op.op.kind
        && first->body == op.op.body && first->sealed == op.op.sealed;
    if (!same)
        return OpOutcome::rejected(Error{"sync/id-reused", {}, {}});
    return OpOutcome{OpStatus::Rejected,
                     {{QStringLiteral("repeats"), QString::fromLatin1(known.id.text())}}};
}

Result<void> ApplyOps::replayWaitingFor(OpId op)
{
    COMPTOIR_TRY(const auto waiting, m_log.waitingFor(op));
    for (const LoggedOp &candidate : waiting)
        COMPTOIR_CHECK(replay(candidate));
    return {};
}

Result<void> ApplyOps::replay(const LoggedOp &waiting)
{
    COMPTOIR_TRY(const ArrivedOp op, arrived(waiting));
    COMPTOIR_TRY(const OpOutcome result, outcome(op));
    if (result.status == OpStatus::Deferred)
        return {};
    COMPTOIR_CHECK(m_log.setOutcome(waiting.id, result));
    if (const auto here = m_places.find(waiting.id); here != m_places.end())
        m_outcomes[here->second] = result;
    COMPTOIR_CHECK(publishResult(waiting, result, replayedVersion));
    return replayWaitingFor(waiting.id);
}

Result<OpOutcome> ApplyOps::settle(const LoggedOp &held, bool counts)
{
    COMPTOIR_TRY(const ArrivedOp op, arrived(held));
    COMPTOIR_TRY(const OpOutcome result, decided(op, counts));
    // A person has decided: what is still open after that would be so for ever.
    if (result.status == OpStatus::Held || result.status == OpStatus::Deferred)
        return fail("incident/undecidable", QString::fromLatin1(op.id.text()));
    COMPTOIR_CHECK(m_log.setOutcome(held.id, result));
    COMPTOIR_CHECK(publishResult(held, result, decidedVersion));
    COMPTOIR_CHECK(replayWaitingFor(held.id));
    return result;
}

Result<OpOutcome> ApplyOps::decided(const ArrivedOp &op, bool counts)
{
    if (counts && !VoucherOps::knows(op.kind))
        return applied(op);
    return m_vouchers.applyHeld(op, counts);
}

Result<ArrivedOp> ApplyOps::arrived(const LoggedOp &logged)
{
    COMPTOIR_TRY(const wire::Op read, wire::decodeLine(logged.line));
    COMPTOIR_TRY(const auto row,
                 m_transaction.first(QStringLiteral("SELECT shop FROM device WHERE id = ?"),
                                     {logged.device.bytes()}));
    const auto shop = ShopId::fromBytes(row->bytes(0));
    COMPTOIR_ASSERT(shop);
    COMPTOIR_TRY(auto brought, broughtResult(m_transaction, read.id, logged.device));
    return ArrivedOp{read.id, read.kind,      read.body,       logged.hash, logged.device,
                     *shop,   logged.arrival, logged.sequence, read.hlc,    std::move(brought)};
}

Result<void> ApplyOps::publishResult(const LoggedOp &op, const OpOutcome &outcome, qint64 version)
{
    const QString status = OpOutcome::statusName(outcome.status);
    COMPTOIR_CHECK(publish(m_transaction,
                           {.stream = u"device:" + QString::fromLatin1(op.device.text()),
                            .entity = QStringLiteral("op"),
                            .id = QString::fromLatin1(op.id.text()),
                            .version = version,
                            .body = resultEntry(op.sequence, op.id, status, outcome)}));
    return {};
}

QJsonObject resultEntry(qint64 sequence, OpId op, const QString &status, const OpOutcome &outcome)
{
    QJsonObject entry = outcome.result;
    entry.insert(QStringLiteral("seq"), sequence);
    entry.insert(QStringLiteral("op"), QString::fromLatin1(op.text()));
    entry.insert(QStringLiteral("status"), status);
    return entry;
}

} // namespace comptoir::backend
