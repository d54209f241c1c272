// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/vouchers/VoucherCode.h"
#include "sync/wire/CodeList.h"

#include <QMutex>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>

namespace comptoir::backend {

/// Makes code lists a piece at a time: the slow hashes of a large campaign must not keep the tills
/// waiting. Hashes of issued vouchers never change, so each is computed once.
class CodeListBuilder
{
public:
    /// Does what takes long: at once, or on another thread.
    using Beside = std::function<void(std::function<void()>)>;

    static constexpr quint32 rounds = 1000;
    static constexpr int pieceSize = 2000; ///< about a second

    /// Begins a further piece unless one is under way. Nothing while vouchers are left to do. The
    /// list covers the first `count` vouchers. Errors: "campaign/unknown",
    /// "code-list/no-such-count".
    Result<std::optional<wire::CodeList>> work(StorageTransaction &transaction,
                                               vouchers::CampaignNumber campaign, quint32 count,
                                               const Beside &beside);

private:
    /// Of one campaign's vouchers in the order of their serials.
    struct Hashes
    {
        QMutex mutex; ///< of what follows
        QByteArray done;
        bool underWay = false;
    };
    static Result<QStringList> codesAfter(StorageTransaction &transaction,
                                          const wire::CodeList &list, qint64 place);

    std::map<vouchers::CampaignNumber, std::shared_ptr<Hashes>> m_hashes;
};

} // namespace comptoir::backend
