// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/vouchers/VoucherCode.h"
#include "sync/wire/CodeList.h"

#include <map>

namespace comptoir::backend {

/// Makes code lists a piece at a time: the slow hashes of a large campaign must not keep the tills
/// waiting. Hashes of issued vouchers never change, so each is computed once.
class CodeListBuilder
{
public:
    static constexpr quint32 rounds = 1000;
    static constexpr int pieceSize = 500; ///< about a quarter of a second

    /// Computes a further piece. Nothing while vouchers are left to do. The list covers the first
    /// `count` vouchers. Errors: "campaign/unknown", "code-list/no-such-count".
    Result<std::optional<wire::CodeList>> work(StorageTransaction &transaction,
                                               vouchers::CampaignNumber campaign, quint32 count);

private:
    Result<void> hashNext(StorageTransaction &transaction, const wire::CodeList &list);

    std::map<vouchers::CampaignNumber, QByteArray> m_hashes;
};

} // namespace comptoir::backend
