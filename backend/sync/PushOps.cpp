// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sync/PushOps.h"

#include "backend/Incident.h"
#include "backend/RouteAnswer.h"
#include "backend/enrolment/DeviceKeys.h"
#include "backend/storage/Locks.h"
#include "backend/sync/SyncState.h"
#include "backend/sync/TakeEvidence.h"
#include "backend/territory/Recovery.h"
#include "backend/territory/Territory.h"
#include "backend/vouchers/LookAhead.h"
#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

tl::unexpected<Error> forkAt(qint64 sequence)
{
    return fail("sync/fork", {}, {{QStringLiteral("seq"), sequence}});
}

/// The first place from which the batch tells another story than the log, of what both have.
Result<std::optional<qint64>> firstDifference(OpLog &log, const wire::PushBatch &batch,
                                              const std::vector<wire::ChainedOp> &ops,
                                              const Chain &chain)
{
    if (batch.from == chain.ackedSequence + 1)
        return batch.base == chain.ackedHash ? std::nullopt : std::optional(chain.ackedSequence);
    if (batch.from > 1) {
        COMPTOIR_TRY(const auto before, log.at(batch.incarnation, batch.from - 1));
        if (!before || before->hash != batch.base)
            return std::optional(batch.from - 1);
    }
    for (const wire::ChainedOp &op : ops) {
        if (op.op.sequence > chain.ackedSequence)
            break;
        COMPTOIR_TRY(const auto logged, log.at(batch.incarnation, op.op.sequence));
        if (!logged || logged->hash != op.hash)
            return std::optional(op.op.sequence);
    }
    return std::optional<qint64>();
}

/// May it be an op's own fault, which stops no other op?
bool isOfOneOp(const Error &error)
{
    return error.is("sync/part-failed") || error.is("store/constraint") || error.is("store/query");
}

/// Plain ops have no entry in the acknowledgement.
QMap<QByteArray, qint64> countOutcomes(const QJsonArray &entries, size_t ops)
{
    QMap<QByteArray, qint64> counts;
    for (const QJsonValue &entry : entries)
        ++counts[entry[u"status"].toString().toLatin1()];
    counts["applied"] += qint64(ops) - entries.size();
    return counts;
}

} // namespace

PushOps::PushOps(Storage &storage, DeviceTokens &tokens, const KeyRing &keys, const Clock &clock,
                 Entropy &entropy)
    : m_storage(storage),
      m_tokens(tokens),
      m_keys(keys),
      m_clock(clock),
      m_timeTokens(keys, clock, entropy)
{}

void PushOps::addRoutes(http::Router &router)
{
    // Twice the protocol's limit, so that "sync/too-large" is ours to say.
    router.add(
        "POST", "/v1/sync/ops",
        [this](const http::Request &request, const http::PathParameters &) {
            return answered(request, push(request));
        },
        2 * wire::maxPushBytes, wire::maxPackedPushBytes);
}

Result<http::Response> PushOps::push(const http::Request &request)
{
    if (!m_storage.concurrent())
        return pushed(request, ApplyOps::Parts::EachAlone);
    // Each savepoint is two ways to the database, and hardly ever does an op fail by itself.
    auto answer = pushed(request, ApplyOps::Parts::Together);
    if (!answer && isOfOneOp(answer.error()))
        answer = pushed(request, ApplyOps::Parts::EachAlone);
    return answer;
}

Result<http::Response> PushOps::pushed(const http::Request &request, ApplyOps::Parts parts)
{
    const auto header = [&request](QByteArrayView name) {
        return request.headers.value(name).value_or(QByteArray());
    };
    std::vector<Question> first = m_tokens.questions(header("Authorization"));
    first.push_back(theTerritory());
    COMPTOIR_TRY(const auto transaction, m_storage.beginAhead(first));
    COMPTOIR_TRY(const CallingDevice caller,
                 m_tokens.authenticate(*transaction, header("Authorization")));
    COMPTOIR_TRY(const auto batch, wire::PushBatch::decode(header, request.body));
    COMPTOIR_CHECK(checkEpoch(*transaction, caller.device, batch.epoch));
    COMPTOIR_TRY(const auto owned, owner(*transaction, caller, header("Sync-Device")));
    const bool carried = owned.device != caller.device;
    const auto accepted = accept(*transaction, {owned, carried, parts}, batch);
    if (accepted) {
        COMPTOIR_CHECK(transaction->commit());
        m_outcomes.add(accepted->outcomes);
        return accepted->response;
    }
    if (!accepted.error().is("sync/fork"))
        return fail(accepted.error());
    COMPTOIR_TRY(const Error fork, refusedFork(*transaction, owned.device, accepted.error()));
    COMPTOIR_CHECK(transaction->commit());
    return fail(fork);
}

Result<CallingDevice> PushOps::owner(StorageTransaction &transaction, const CallingDevice &caller,
                                     const QByteArray &named) const
{
    if (named.isEmpty())
        return caller;
    const auto device = DeviceId::fromText(named);
    if (!device)
        return fail("sync/bad-frame", {}, {{QStringLiteral("line"), 0}}); // 0: a header
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT shop, status FROM device WHERE id = ?"),
                                   {device->bytes()}));
    if (!row)
        return fail("device/unknown");
    const auto shop = ShopId::fromBytes(row->bytes(0)).value_or(ShopId());
    // A revoked one has no token of its own any more, and its shop may have no other till: then any
    // till of the town may bring what it signed.
    if (shop != caller.shop && row->text(1) != u"revoked")
        return fail("sync/other-shop");
    return CallingDevice{*device, shop, {}, {}};
}

Result<PushOps::Accepted> PushOps::accept(StorageTransaction &transaction, const Sender &sender,
                                          const wire::PushBatch &batch)
{
    const CallingDevice &owner = sender.owner;
    COMPTOIR_CHECK(transaction.serialise(lock::chain(owner.device)));
    // Also: siblings read the shop's log by position, and what they have passed must not get
    // company.
    COMPTOIR_CHECK(transaction.serialise(lock::shop(owner.shop)));
    OpLog log(transaction, owner.device);
    COMPTOIR_TRY(const auto ops, batch.chained(owner.device));
    COMPTOIR_CHECK(LookAhead(transaction, ops, owner).lock());
    ApplyOps apply(transaction, owner, m_keys, m_clock, sender.parts);
    COMPTOIR_CHECK(apply.lookAhead(ops, TimeTokens::questions(owner.device)));
    COMPTOIR_TRY(const auto keys, DeviceKeys::of(transaction, owner.device));
    // Before the fork's check: only the device itself can accuse itself of a second copy.
    COMPTOIR_CHECK(batch.checkSignatures(ops, [&](qint64 sequence) {
        return keys.at({batch.incarnation, sequence});
    }));
    COMPTOIR_TRY(Chain chain, checkedChain(log, batch, ops));
    const qint64 ackedBefore = chain.ackedSequence;
    if (!batch.evidence.isEmpty())
        COMPTOIR_CHECK(
            TakeEvidence(transaction, owner.device, m_keys, m_clock).run(batch.evidence, ops));
    COMPTOIR_CHECK(apply.run(ops, ackedBefore));
    if (batch.end() >= ackedBefore) {
        chain.ackedSequence = batch.end();
        chain.ackedHash = batch.head;
    }
    chain.nextSequence = qMax(chain.nextSequence, batch.next);
    COMPTOIR_CHECK(log.saveChain(chain));
    if (!sender.carried)
        COMPTOIR_CHECK(
            transaction.later(QStringLiteral("UPDATE device SET last_seen_ms = ? WHERE id = ?"),
                              {m_clock.now().ms(), owner.device.bytes()}));
    if (!sender.carried && batch.end() + 1 >= batch.next)
        COMPTOIR_CHECK(noteSynced(transaction, owner.device, m_clock.now()));
    COMPTOIR_TRY(const QJsonArray entries, results(log, batch, ops, apply.outcomes()));
    COMPTOIR_TRY(auto response, answer(transaction, sender, batch.epoch, chain, entries));
    return Accepted{std::move(response), countOutcomes(entries, ops.size())};
}

Result<Chain> PushOps::checkedChain(OpLog &log, const wire::PushBatch &batch,
                                    const std::vector<wire::ChainedOp> &ops) const
{
    COMPTOIR_TRY(const auto newest, log.newestChain());
    auto chain = newest;
    if (newest && newest->incarnation != batch.incarnation) {
        COMPTOIR_TRY(chain, log.chain(batch.incarnation));
    }
    const bool outdated = newest && newest->incarnation > batch.incarnation;
    if (outdated && (!chain || batch.end() > chain->ackedSequence))
        return forkAt(chain ? chain->ackedSequence + 1 : 1); // an old copy of the device goes on
    if (!chain) {
        COMPTOIR_TRY(chain, newChain(log, batch, newest ? &*newest : nullptr));
    }
    if (batch.from > chain->ackedSequence + 1)
        return fail("sync/gap", {}, {{QStringLiteral("expected"), chain->ackedSequence + 1}});
    COMPTOIR_TRY(const auto difference, firstDifference(log, batch, ops, *chain));
    if (difference)
        return forkAt(*difference);
    return *chain;
}

Result<Chain> PushOps::newChain(OpLog &log, const wire::PushBatch &batch,
                                const Chain *previous) const
{
    Chain chain{batch.incarnation, 0, batch.base, 0, 1};
    if (batch.from > 1)
        return chain; // a gap
    const auto start = [&](const QByteArray &head) {
        return wire::firstHash(log.device(), batch.incarnation, head);
    };
    if (batch.base == start({}) || (previous && batch.base == start(previous->ackedHash)))
        return chain;
    // The first has nothing before it. A later one may follow on ops that never reached us.
    if (batch.incarnation == 1)
        return forkAt(0);
    COMPTOIR_CHECK(log.reportUnlinked(batch.incarnation, m_clock.now()));
    return chain;
}

Result<Error> PushOps::refusedFork(StorageTransaction &transaction, DeviceId device,
                                   const Error &fork)
{
    COMPTOIR_TRY(const auto newest, OpLog(transaction, device).newestChain());
    Error named = fork;
    named.facts.insert(QStringLiteral("inc"), newest ? newest->incarnation : 0);
    const QString kind = QStringLiteral("sync/fork");
    COMPTOIR_TRY(
        const auto open,
        transaction.first(QStringLiteral("SELECT 1 FROM incident WHERE kind = ? AND device = ? "
                                         "AND closed_ms IS NULL"),
                          {kind, device.bytes()}));
    if (open)
        return named;
    COMPTOIR_CHECK(openIncident(transaction,
                                {.kind = kind,
                                 .device = device,
                                 .detail = fork.facts.value(QStringLiteral("seq")).toString(),
                                 .at = m_clock.now()}));
    return named;
}

Result<QJsonArray> PushOps::results(OpLog &log, const wire::PushBatch &batch,
                                    const std::vector<wire::ChainedOp> &ops,
                                    const std::map<qint64, OpOutcome> &fresh) const
{
    QJsonArray entries;
    std::map<qint64, OpLog::Judged> before;
    if (fresh.size() < ops.size()) {
        COMPTOIR_TRY(before, log.outcomes(batch.incarnation, batch.from, batch.end()));
    }
    for (const wire::ChainedOp &op : ops) {
        const auto now = fresh.find(op.op.sequence);
        bool again = now == fresh.end();
        if (!again && now->second == OpOutcome::applied() && !wire::isMoneyKind(op.op.kind))
            continue;
        OpOutcome outcome;
        if (again) {
            COMPTOIR_TRY(outcome, before.at(op.op.sequence).outcome());
        } else {
            outcome = now->second;
        }
        if (outcome.result.contains(u"repeats")) {
            COMPTOIR_TRY(const auto first, log.find(op.op.id));
            outcome = first->outcome;
            again = true;
        }
        QString status = OpOutcome::statusName(outcome.status);
        if (again) {
            outcome.result.insert(QStringLiteral("first"), status);
            status = QStringLiteral("duplicate");
        }
        entries.append(resultEntry(op.op.sequence, op.op.id, status, outcome));
    }
    return entries;
}

Result<http::Response> PushOps::answer(StorageTransaction &transaction, const Sender &sender,
                                       const QByteArray &epoch, const Chain &chain,
                                       const QJsonArray &results)
{
    const DeviceId device = sender.owner.device;
    const QJsonObject content{{QStringLiteral("epoch"), QString::fromUtf8(epoch)},
                              {QStringLiteral("device"), QString::fromLatin1(device.text())},
                              {QStringLiteral("inc"), chain.incarnation},
                              {QStringLiteral("acked_seq"), chain.ackedSequence},
                              {QStringLiteral("acked_hash"), base64url::encode(chain.ackedHash)},
                              {QStringLiteral("durable_seq"), chain.durableSequence},
                              {QStringLiteral("time_ms"), m_clock.now().ms()},
                              {QStringLiteral("results"), results}};
    const auto ack = m_keys.sign(crypto::ackDomain, vouchers::KeyUse::Ack, content);
    QJsonObject body{{QStringLiteral("ack"), ack.toJson()}};
    if (!sender.carried) {
        COMPTOIR_TRY(const auto timeToken, m_timeTokens.current(transaction, device));
        body.insert(QStringLiteral("time_token"), timeToken.toJson());
    }
    return http::Response::json(200, body);
}

} // namespace comptoir::backend
