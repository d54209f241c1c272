// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceTokens.h"
#include "backend/storage/Storage.h"
#include "sync/wire/PushBatch.h"

namespace comptoir::backend {

/// What the `voucher.*` ops of a push will lock and read, before the first of them is applied
/// (docs/adr/0014).
class LookAhead
{
public:
    LookAhead(StorageTransaction &transaction, const std::vector<wire::ChainedOp> &ops,
              const CallingDevice &device)
        : m_transaction(transaction),
          m_ops(ops),
          m_device(device)
    {}

    /// Locks the vouchers of these ops: what read() reads of them stays true.
    Result<void> lock();
    /// Reads together what claims of these ops and their commits will ask for at `now`, and
    /// `others`.
    Result<void> read(std::vector<Question> others, Instant now);

private:
    StorageTransaction &m_transaction;
    const std::vector<wire::ChainedOp> &m_ops;
    const CallingDevice &m_device;
};

} // namespace comptoir::backend
