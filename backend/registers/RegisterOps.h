// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/sync/OpOutcome.h"
#include "core/registers/Register.h"

namespace comptoir::backend {

/// `reg.set` and the kinds that the town only keeps and passes on, `stock.*` (docs/protocol.md §9).
/// A refusal is an outcome; an error means that the storage failed.
class RegisterOps
{
public:
    explicit RegisterOps(StorageTransaction &transaction) : m_transaction(transaction) {}

    static bool knows(const QByteArray &kind);
    /// `knows(op.kind)` must hold.
    Result<OpOutcome> apply(const ArrivedOp &op);

private:
    Result<OpOutcome> set(const ArrivedOp &op, wire::Hlc counted);

    StorageTransaction &m_transaction;
};

} // namespace comptoir::backend
