// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/VoucherListSink.h"

namespace comptoir::vouchers {

/// SQL of the lists that a campaign publishes as files: the state of every voucher and the hashes
/// of the codes for people.
class VoucherListStore : public VoucherListSink
{
public:
    explicit VoucherListStore(store::Database &database) : m_database(database) {}

    Result<std::vector<Held>> held() const override;
    Result<void> applyPack(store::Transaction &transaction, const wire::VoucherPack &pack,
                           Instant asOf) override;
    Result<void> forget(store::Transaction &transaction) override;
    Result<void> applyCodeList(store::Transaction &transaction,
                               const wire::CodeList &codes) override;

private:
    store::Database &m_database;
};

} // namespace comptoir::vouchers
