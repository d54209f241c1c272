// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DeviceMarker.h"
#include "app/TillStore.h"
#include "core/enrolment/MembershipStore.h"
#include "core/store/Feed.h"
#include "core/store/Outbox.h"
#include "core/vouchers/RedeemVoucher.h"
#include "core/vouchers/VoucherListStore.h"
#include "sync/net/RedemptionClient.h"
#include "sync/net/SyncDriver.h"

namespace comptoir::app {

/// The parts of a till that belongs to a territory, built in order on the engine thread.
class EnrolledTill
{
public:
    EnrolledTill(TillStore &store, const DeviceMarker &marker, const crypto::PrivateKey &key,
                 const Clock &clock, Entropy &entropy);

    /// First rows of a device that was just taken in, or whose database is new.
    Result<void> found(const DeviceMarker &marker);
    /// Writes what only the black box has into the database: it was lost, or an old copy was put
    /// back. True if there was anything.
    Result<bool> recover();
    void start();

    vouchers::RedeemVoucher &redeemer() { return m_redeemer; }
    vouchers::VoucherStore &vouchers() { return m_vouchers; }
    store::Outbox &outbox() { return m_outbox; }
    net::SyncDriver &driver() { return m_driver; }
    Result<enrolment::Membership> membership() const { return m_membership.read(); }

private:
    store::Database &m_database;
    store::BlackBox &m_blackBox;
    store::Outbox m_outbox;
    store::Feed m_feed;
    vouchers::VoucherStore m_vouchers;
    vouchers::VoucherListStore m_lists;
    enrolment::MembershipStore m_membership;
    net::HttpClient m_http;
    net::SyncDriver m_driver;
    net::RedemptionClient m_desk;
    vouchers::RedeemVoucher m_redeemer;
};

} // namespace comptoir::app
