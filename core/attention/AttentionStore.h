// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"
#include "core/registers/RegisterStore.h"
#include "core/sharing/KeyExchangeStore.h"
#include "core/store/Outbox.h"
#include "core/vouchers/VoucherStore.h"

namespace comptoir::attention {

/// SQL of the questions: what is open follows from the outbox and the claims without an end, what a
/// person said is kept for ever.
class AttentionStore
{
public:
    AttentionStore(store::Outbox &outbox, const vouchers::VoucherStore &vouchers,
                   registers::RegisterStore &registers, sharing::KeyExchangeStore &exchange);

    /// In the order in which they happened. One debit asks once, however many of its ops were
    /// refused. `claims`: those without an end and without an answer under way.
    Result<std::vector<Item>> open(const std::vector<vouchers::OpenClaim> &claims) const;
    /// The newest answer first, at most `count`.
    Result<std::vector<Item>> settled(int count) const;
    /// `item` with its answer, who gave it and when.
    Result<void> keep(store::Transaction &transaction, const Item &item);

    store::Outbox &outbox() const { return m_outbox; }
    registers::RegisterStore &registers() const { return m_registers; }
    sharing::KeyExchangeStore &exchange() const { return m_exchange; }

private:
    Result<std::optional<vouchers::Redemption>> debitOf(const store::OutboxOp &op) const;
    Result<std::optional<Item>> itemOf(const store::OutboxOp &op) const;
    /// Another op of the same debit asks already.
    Result<bool> isAskedBy(OpId other) const;
    Result<void> name(Item &item, vouchers::CampaignNumber campaign) const;

    store::Outbox &m_outbox;
    const vouchers::VoucherStore &m_vouchers;
    registers::RegisterStore &m_registers;
    sharing::KeyExchangeStore &m_exchange;
};

} // namespace comptoir::attention
