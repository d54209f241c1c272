// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/sync/OpOutcome.h"
#include "sync/wire/PushBatch.h"

#include <vector>

namespace comptoir::backend {

/// `loyalty.*`: what a till counted on cards, for the merchant's other tills (docs/protocol.md
/// §9.1). Nothing is judged but whether it can be read: the goods are sold, the points are given. A
/// refusal is an outcome; an error means that the storage failed.
class LoyaltyOps
{
public:
    explicit LoyaltyOps(StorageTransaction &transaction) : m_transaction(transaction) {}

    static bool knows(const QByteArray &kind);
    /// Before the first of a push, so that locks are taken in their order.
    Result<void> prepare(const std::vector<wire::ChainedOp> &ops, ShopId shop);
    /// `knows(op.kind)` must hold.
    Result<OpOutcome> apply(const ArrivedOp &op);

private:
    StorageTransaction &m_transaction;
};

} // namespace comptoir::backend
