// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/sync/OpOutcome.h"
#include "backend/territory/KeyRing.h"
#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "sync/wire/PushBatch.h"

namespace comptoir::backend {

/// Learns again what the town had signed in an epoch that ended: time tokens, authorisations,
/// results, terms and vouchers that the restored books lack (docs/protocol.md §5). Believes the
/// town's signature and that the document is about this device; the rest is passed over, not
/// refused.
class TakeEvidence
{
public:
    TakeEvidence(StorageTransaction &transaction, DeviceId device, const KeyRing &keys,
                 const Clock &clock)
        : m_transaction(transaction),
          m_device(device),
          m_keys(keys),
          m_clock(clock)
    {}
    /// `ops` are the batch's: they bind an acknowledgement to the lines that it was about.
    Result<void> run(const wire::Evidence &evidence, const std::vector<wire::ChainedOp> &ops);

private:
    Result<void> takeTimeToken(const QJsonObject &content);
    Result<void> takeAuthorisation(const QJsonObject &content, const wire::SignedDoc &document);
    Result<void> takeResults(const QJsonObject &content, const std::vector<wire::ChainedOp> &ops);
    Result<void> takeResultsOf(const QJsonArray &results, const std::vector<wire::ChainedOp> &told,
                               const std::vector<wire::ChainedOp> &ops);
    /// The chain of an earlier incarnation, as far as the till brings it.
    std::vector<wire::ChainedOp> chained(const wire::FormerLines &former) const;
    /// Terms that the restored books lack; the newest go into force again.
    Result<void> takeTerms(const wire::SignedDoc &document);
    /// A voucher that the restored books lack, of a claim in this push.
    Result<void> takeVoucher(const QByteArray &code, const std::vector<wire::ChainedOp> &ops);
    Result<void> takeResult(const QJsonObject &entry, const wire::ChainedOp &op);
    /// What the document says, if it is ours, of an earlier epoch and about this device.
    std::optional<QJsonObject> believed(const wire::SignedDoc &document,
                                        crypto::Domain domain) const;

    StorageTransaction &m_transaction;
    DeviceId m_device;
    const KeyRing &m_keys;
    const Clock &m_clock;
    QString m_epoch;
    std::vector<std::vector<wire::ChainedOp>> m_former;
};

/// What the town had answered to an op before it was restored: applied or rejected, for good.
Result<std::optional<OpOutcome>> broughtResult(StorageTransaction &transaction, OpId op,
                                               DeviceId device);

/// What lastSharedPosition() reads.
Question sharedPosition(const QString &epoch);
/// The feed position up to which a till that got its token in `epoch` numbers as the books do now:
/// behind it, what it knew was lost by a restore. Nothing when no restore came in between.
Result<std::optional<qint64>> lastSharedPosition(StorageTransaction &transaction,
                                                 const QString &epoch);

} // namespace comptoir::backend
