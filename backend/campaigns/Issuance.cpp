// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/Issuance.h"

#include "core/base/Assert.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

QString columns()
{
    return QStringLiteral(
        "SELECT id, campaign, first_serial, count, face_c, last_day, flags FROM issuance ");
}

Issuance issuanceFrom(const Row &row)
{
    const auto id = IssuanceId::fromBytes(row.bytes(0));
    COMPTOIR_ASSERT(id);
    Issuance issuance;
    issuance.order.id = *id;
    issuance.order.campaign = vouchers::CampaignNumber(row.integer(1));
    issuance.first = vouchers::Serial(row.integer(2));
    issuance.order.count = row.integer(3);
    issuance.order.face = Money::fromCents(row.integer(4));
    issuance.order.lastDay = Day::fromVoucherDays(int(row.integer(5)));
    issuance.order.flags = quint8(row.integer(6));
    return issuance;
}

} // namespace

Result<std::optional<Issuance>> findIssuance(StorageTransaction &transaction, IssuanceId id)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(columns() + QStringLiteral("WHERE id = ?"), {id.bytes()}));
    return row ? std::optional(issuanceFrom(*row)) : std::nullopt;
}

Result<std::vector<Issuance>> listIssuances(StorageTransaction &transaction,
                                            vouchers::CampaignNumber campaign)
{
    COMPTOIR_TRY(
        const Rows rows,
        transaction.select(columns() + QStringLiteral("WHERE campaign = ? ORDER BY first_serial"),
                           {qint64(campaign)}));
    std::vector<Issuance> issuances;
    std::transform(rows.begin(), rows.end(), std::back_inserter(issuances), issuanceFrom);
    return issuances;
}

} // namespace comptoir::backend
