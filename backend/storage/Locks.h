// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/vouchers/VoucherCode.h"

/// The names for StorageTransaction::serialise(), from top to bottom in the order in which a
/// transaction takes them; several of one kind go through serialiseAll(). Whoever keeps to that
/// waits for nobody who waits for him. Where it can't be kept PostgreSQL finds the deadlock, and
/// Backend::handle() runs the request again.
namespace comptoir::backend::lock {

/// Keys, the keyset, numbers of campaigns.
inline QByteArray territory()
{
    return "territory";
}
inline QByteArray enrolment(EnrolmentId id)
{
    return "enrolment:" + id.text();
}
/// What a device says about its own ops: a push, an authorisation, a void.
inline QByteArray chain(DeviceId device)
{
    return "chain:" + device.text();
}
/// Its loyalty cards, and which shops hear of them.
inline QByteArray merchant(MerchantId merchant)
{
    return "merchant:" + merchant.text();
}
/// A reversal on one till and the commit from another, each of which looks for the other.
inline QByteArray shop(ShopId shop)
{
    return "shop:" + shop.text();
}
/// Balance, reservations, block.
inline QByteArray voucher(vouchers::CampaignNumber campaign, vouchers::Serial serial)
{
    return "voucher:" + QByteArray::number(campaign) + ':' + QByteArray::number(serial);
}
/// What is left in the fund that everybody's shortfalls are paid from.
inline QByteArray guarantee(vouchers::CampaignNumber campaign)
{
    return "guarantee:" + QByteArray::number(campaign);
}
/// What is left for the points of bonus days.
inline QByteArray loyaltyFund()
{
    return "loyalty-fund";
}
/// Budget, serial numbers, state and policy.
inline QByteArray campaign(vouchers::CampaignNumber campaign)
{
    return "campaign:" + QByteArray::number(campaign);
}

} // namespace comptoir::backend::lock
