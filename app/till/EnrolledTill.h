// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/till/DeviceMarker.h"
#include "core/attention/AnswerQuestion.h"
#include "core/enrolment/MembershipStore.h"
#include "core/registers/BlobQueueStore.h"
#include "core/registers/RegisterStore.h"
#include "core/registers/SumStore.h"
#include "core/rescue/MakeRescuePack.h"
#include "core/rescue/TakeInPack.h"
#include "core/store/Feed.h"
#include "core/store/Outbox.h"
#include "core/vouchers/QueueStore.h"
#include "core/vouchers/RedeemVoucher.h"
#include "core/vouchers/RefundVoucher.h"
#include "core/vouchers/VoucherListStore.h"
#include "sync/net/BlobDownloads.h"
#include "sync/net/BlobUploads.h"
#include "sync/net/RedemptionClient.h"
#include "sync/net/ShopRelay.h"
#include "sync/net/SyncDriver.h"

namespace comptoir::app {

/// What a till stands on: the machine's own, or a simulator's.
struct TillGround
{
    store::Database &database;
    store::BlackBox &blackBox;
    Disk &disk;
    QString chainMark; ///< path on the disk (app/till/ChainMark)
    QString photos; ///< folder on the disk
    QString rescued; ///< folder on the disk
    std::function<bool()> makeRoom; ///< on a full disk; true: there is some now
    net::Transport &http;
    net::Alarm &alarm;
    const Clock &clock;
    Entropy &entropy;
};

/// A rescue pack that is not written yet; its code is shown once and kept nowhere.
struct RescueFile
{
    QString name;
    QByteArray bytes;
    sharing::RecoveryCode code;
    int ops = 0;
};

/// The parts of a till that belongs to a territory, built in order on the engine thread.
class EnrolledTill
{
public:
    EnrolledTill(const TillGround &ground, const DeviceMarker &marker,
                 const crypto::DeviceSecret &secret);

    /// Founds the till where its database is new, and brings back what only the black box has.
    /// True if there was anything of that.
    Result<bool> recover(const DeviceMarker &marker);
    /// Begins a new incarnation when the chain is not the one of the mark: nothing is pushed under
    /// one that may have gone on elsewhere. And for a new key that the territory has taken. True if
    /// it did.
    Result<bool> checkMark();
    /// Its own, with a new signing key: for the keystore first, then for changeKey().
    /// "device/key-change-under-way" until the last one is in use.
    Result<crypto::DeviceSecret> newSecret();
    /// The territory hears of it at the next sign-in; from the start after that it is in use.
    void changeKey(const crypto::DeviceSecret &secret) { m_outbox.changeKey(secret); }
    /// The signing key is a year old.
    bool isKeyDue() const;
    /// Keeps where the chain stands now, if the territory has heard of something since.
    void keepMark();
    /// Once a day: forgets ops that have been safe with the territory for five weeks.
    void prune();
    void start();
    /// Each byte of the link is paid for: photos wait until it is another, or somebody asks.
    void noteMetered(bool metered) { m_metered = metered; }
    /// Photos both ways, whatever the link costs; when there is none, as soon as there is one.
    void movePhotosNow();

    /// The driver's status, counted as a shopkeeper counts.
    store::SyncStatus status() const;
    Result<std::vector<attention::Item>> openQuestions() const;

    vouchers::RedeemVoucher &redeemer() { return m_redeemer; }
    vouchers::RefundVoucher &refunds() { return m_refunds; }
    vouchers::VoucherStore &vouchers() { return m_vouchers; }
    attention::AttentionStore &attention() { return m_attention; }
    attention::AnswerQuestion &answers() { return m_answers; }
    registers::RegisterStore &registers() { return m_registers; }
    registers::BlobQueueStore &photos() { return m_photos; }
    store::Outbox &outbox() { return m_outbox; }
    sharing::KeyExchangeStore &exchange() { return m_exchange; }
    sharing::ShopOpStore &shopOps() { return m_shopOps; }
    /// Takes in what another till saved, to hand it to the territory; how many ops were new.
    Result<int> takeIn(const QByteArray &file, const sharing::RecoveryCode &code);
    net::ShopRelay &relay() { return m_relay; }
    /// What is not safe at the territory, and the code that opens it.
    Result<RescueFile> makeRescueFile();
    net::SyncDriver &driver() { return m_driver; }
    Result<enrolment::Membership> membership() const { return m_membership.read(); }

private:
    /// First rows of a device that was just taken in, or whose database is new.
    Result<void> found(const DeviceMarker &marker);
    /// Writes what only the black box has into the database: it was lost, or an old copy was put
    /// back.
    Result<bool> readBlackBox();
    Result<void> takeBack(const std::vector<store::BlackBox::Record> &records);
    Result<void> keepKeyset(const wire::SignedDoc &keyset);
    Result<void> readRawRows();
    void movePhotos();
    void addRescued(std::vector<store::QueueGroup> &queue) const;

    Disk &m_disk;
    const QString m_mark;
    store::Database &m_database;
    store::BlackBox &m_blackBox;
    store::Outbox m_outbox;
    store::Feed m_feed;
    vouchers::VoucherStore m_vouchers;
    vouchers::VoucherListStore m_lists;
    registers::RegisterStore m_registers;
    registers::SumStore m_sums;
    enrolment::MembershipStore m_membership;
    net::SyncDriver m_driver;
    registers::BlobQueueStore m_photos;
    net::BlobUploads m_uploads;
    net::BlobDownloads m_downloads;
    net::RedemptionClient m_desk;
    vouchers::RedeemVoucher m_redeemer;
    vouchers::RefundVoucher m_refunds;
    vouchers::QueueStore m_queue;
    sharing::KeyExchangeStore m_exchange;
    attention::AttentionStore m_attention;
    attention::AnswerQuestion m_answers;
    sharing::ShopOpStore m_shopOps;
    rescue::RescuedOpStore m_rescued;
    rescue::TakeInPack m_packs;
    net::ShopRelay m_relay;
    const QByteArray m_town; ///< fingerprint of the territory's root key
    const Clock &m_clock;
    Entropy &m_entropy;
    int m_markedIncarnation = 0;
    qint64 m_markedAcknowledged = -1;
    bool m_metered = false;
    bool m_photosAsked = false;
    std::optional<qint64> m_pruned; ///< by the boot clock
};

} // namespace comptoir::app
