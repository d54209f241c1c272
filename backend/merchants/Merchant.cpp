// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/merchants/Merchant.h"

#include "core/base/Assert.h"

namespace comptoir::backend {

Result<std::vector<Merchant>> listMerchants(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(QStringLiteral("SELECT id, name FROM merchant ORDER BY name")));
    std::vector<Merchant> merchants;
    for (const Row &row : rows) {
        const auto id = MerchantId::fromBytes(row.bytes(0));
        COMPTOIR_ASSERT(id);
        merchants.push_back({*id, row.text(1)});
    }
    return merchants;
}

} // namespace comptoir::backend
