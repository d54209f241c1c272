// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/vouchers/VoucherCode.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace comptoir::backend {

/// A voucher as the town knows it.
struct Voucher
{
    vouchers::CampaignNumber campaign = 0;
    vouchers::Serial serial = 0;
    Money face;
    Day lastDay; ///< as printed
    std::optional<Day> until; ///< a refund opened it again up to this day
    quint8 flags = 0;
    bool blocked = false;
    Money spent;
    qint64 version = 0;
    std::optional<Instant> lastUsed;
    ShopId lastShop;

    Money remaining() const { return face - spent; }
    Day goodUntil() const { return until ? std::max(lastDay, *until) : lastDay; }
    bool training() const { return flags & vouchers::Training; }
    bool indivisible() const { return flags & vouchers::Indivisible; }
    /// "open", "spent" or "blocked"
    QString statusName() const;
};

/// The table `voucher` with its history and its rows in the feed.
class VoucherStore
{
public:
    explicit VoucherStore(StorageTransaction &transaction) : m_transaction(transaction) {}

    /// What find() reads.
    static Question byNumber(vouchers::CampaignNumber campaign, vouchers::Serial serial);
    Result<std::optional<Voucher>> find(vouchers::CampaignNumber campaign, vouchers::Serial serial);
    /// By the 12 characters of HumanCode::text().
    Result<std::optional<Voucher>> findByCode(const QString &humanCode);
    /// Writes what can change (blocked, spent, last use, until) as the next version and tells the
    /// tills; the sequencer keeps what they were told as its history.
    Result<void> save(Voucher voucher);

    struct PastState
    {
        qint64 position = 0; ///< true from this feed position on
        Money remaining;
        bool open = true;
    };
    /// What statesBetween() reads.
    static Question statesUpTo(const Voucher &voucher, qint64 position);
    /// What a till can have known that has pulled at least up to `from` and at most up to `to`: the
    /// state at `from` and each later one.
    Result<std::vector<PastState>> statesBetween(const Voucher &voucher, qint64 from, qint64 to);

private:
    StorageTransaction &m_transaction;
};

} // namespace comptoir::backend
