// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DeviceMarker.h"
#include "app/TillStore.h"
#include "core/attention/AnswerQuestion.h"
#include "core/enrolment/MembershipStore.h"
#include "core/registers/BlobQueueStore.h"
#include "core/registers/RegisterStore.h"
#include "core/registers/SumStore.h"
#include "core/store/Feed.h"
#include "core/store/Outbox.h"
#include "core/vouchers/QueueStore.h"
#include "core/vouchers/RedeemVoucher.h"
#include "core/vouchers/VoucherListStore.h"
#include "sync/net/BlobUploads.h"
#include "sync/net/HttpClient.h"
#include "sync/net/RedemptionClient.h"
#include "sync/net/SyncDriver.h"
#include "sync/net/TimerAlarm.h"

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

    /// The driver's status, counted as a shopkeeper counts.
    store::SyncStatus status() const;
    Result<std::vector<attention::Item>> openQuestions() const;

    vouchers::RedeemVoucher &redeemer() { return m_redeemer; }
    vouchers::VoucherStore &vouchers() { return m_vouchers; }
    attention::AttentionStore &attention() { return m_attention; }
    attention::AnswerQuestion &answers() { return m_answers; }
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
    registers::RegisterStore m_registers;
    registers::SumStore m_sums;
    enrolment::MembershipStore m_membership;
    net::HttpClient m_http;
    net::TimerAlarm m_alarm;
    net::SyncDriver m_driver;
    registers::BlobQueueStore m_photos;
    net::BlobUploads m_uploads;
    net::RedemptionClient m_desk;
    vouchers::RedeemVoucher m_redeemer;
    vouchers::QueueStore m_queue;
    attention::AttentionStore m_attention;
    attention::AnswerQuestion m_answers;
    const Clock &m_clock;
};

} // namespace comptoir::app
