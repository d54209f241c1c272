// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/EnrolledTill.h"

#include "app/till/ChainMark.h"
#include "core/loyalty/BonusDayStore.h"
#include "core/loyalty/LedgerStore.h"

#include <QtEndian>

namespace comptoir::app {

namespace {
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 keyMs = 365 * dayMs; ///< a signing key is used for so long
/// A fork before the territory has heard of the new key must not come as far as its incarnation.
constexpr int incarnationsAhead = 16;
constexpr qint64 keptMs = 35 * dayMs; ///< of ops that are safe elsewhere (sync.md §2.13)
/// The first key is as old as the device's id (UUID version 7: milliseconds in its first 48 bits).
std::optional<Instant> mintedAt(DeviceId device)
{
    const QByteArray bytes = device.bytes();
    if ((bytes.at(6) & 0xf0) != 0x70)
        return std::nullopt;
    return Instant::fromMs(qFromBigEndian<qint64>(bytes.constData()) >> 16);
}
} // namespace

EnrolledTill::EnrolledTill(const TillGround &ground, const DeviceMarker &marker,
                           const crypto::DeviceSecret &secret)
    : m_disk(ground.disk),
      m_mark(ground.chainMark),
      m_database(ground.database),
      m_blackBox(ground.blackBox),
      m_outbox(m_database, m_blackBox, ground.clock, ground.entropy, secret),
      m_feed(m_database),
      m_vouchers(m_database, marker.rootFingerprint),
      m_lists(m_database),
      m_registers(m_outbox),
      m_sums(m_outbox),
      m_membership(m_database),
      m_driver({ground.http, m_outbox, m_feed, m_lists, [this] { return m_vouchers.keyset(); },
                ground.clock, ground.entropy, ground.alarm,
                [this](const wire::SignedDoc &keyset) { return keepKeyset(keyset); },
                [this](store::Transaction &transaction) -> Result<void> {
                    COMPTOIR_CHECK(m_photos.sendAgain(transaction));
                    return m_rescued.sendAgain(transaction);
                }}),
      m_photos(m_database, ground.disk, ground.photos),
      m_uploads(ground.http, m_photos, [this] { return m_driver.requests().authorisation(); }),
      m_downloads(
          ground.http, m_photos, [this] { return m_driver.requests().authorisation(); },
          ground.clock),
      m_desk(m_driver),
      m_redeemer(m_vouchers, m_outbox, m_desk, ground.entropy, ground.makeRoom),
      m_refunds(m_vouchers, m_outbox, ground.makeRoom),
      m_queue(m_database),
      m_exchange(m_database, m_outbox, ground.entropy),
      m_attention(m_outbox, m_vouchers, m_registers, m_exchange),
      m_answers(m_attention, m_redeemer),
      m_shopOps(m_database, m_outbox.shopKeys()),
      m_rescued(m_database, m_outbox, ground.clock, ground.entropy),
      m_packs(m_rescued, m_outbox, ground.disk, ground.entropy, ground.rescued),
      m_relay(m_driver, m_exchange, m_shopOps, m_rescued, ground.clock),
      m_town(marker.rootFingerprint),
      m_clock(ground.clock),
      m_entropy(ground.entropy)
{
    m_vouchers.listenTo(m_feed, m_outbox);
    m_registers.listenTo(m_feed, m_outbox);
    m_sums.listenTo(m_outbox);
    loyalty::LedgerStore::listenTo(m_feed);
    loyalty::BonusDayStore::listenTo(m_feed, [this](const wire::SignedDoc &document) {
        return m_vouchers.policyContent(document, crypto::bonusDayDomain);
    });
    m_exchange.listenTo(m_feed);
    m_shopOps.onOp([this](store::Transaction &transaction, const sharing::ShopOp &entry) {
        return m_sums.applyRelayed(transaction, entry.op, entry.arrived);
    });
    QObject::connect(&m_driver, &net::SyncDriver::statusChanged, &m_uploads,
                     [this] { movePhotos(); });
}

void EnrolledTill::movePhotosNow()
{
    m_photosAsked = true;
    movePhotos();
}

// After ops: a sale does not wait for a picture.
void EnrolledTill::movePhotos()
{
    const store::SyncStatus status = m_driver.status();
    if (status.pending > 0 || status.link != store::Link::Online)
        return;
    const bool asked = std::exchange(m_photosAsked, false);
    m_uploads.work(m_metered, asked);
    m_downloads.work(m_metered, asked);
}

Result<void> EnrolledTill::keepKeyset(const wire::SignedDoc &keyset)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(m_vouchers.keepKeyset(*transaction, keyset));
    COMPTOIR_CHECK(m_feed.readRawRows(*transaction));
    return transaction->commit();
}

Result<void> EnrolledTill::readRawRows()
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(m_feed.readRawRows(*transaction));
    return transaction->commit();
}

Result<void> EnrolledTill::found(const DeviceMarker &marker)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(store::Outbox::begin(*transaction, marker.device, marker.shop, marker.epoch));
    COMPTOIR_CHECK(m_membership.insert(*transaction, marker.membership, marker.server,
                                       marker.rootFingerprint));
    COMPTOIR_CHECK(m_vouchers.keepKeyset(*transaction, marker.keyset));
    return transaction->commit();
}

Result<bool> EnrolledTill::recover(const DeviceMarker &marker)
{
    const auto head = m_outbox.head();
    if (!head && !head.error().is("till/not-enrolled"))
        return fail(head.error());
    if (!head)
        COMPTOIR_CHECK(found(marker));
    COMPTOIR_TRY(const bool recovered, readBlackBox());
    m_packs.again(m_town);
    return recovered;
}

Result<int> EnrolledTill::takeIn(const QByteArray &file, const sharing::RecoveryCode &code)
{
    return m_packs.run(file, code, m_town);
}

Result<bool> EnrolledTill::readBlackBox()
{
    COMPTOIR_TRY(const auto head, m_outbox.head());
    COMPTOIR_TRY(const auto all, m_blackBox.records());
    COMPTOIR_TRY(const auto foreign, m_outbox.foreignFrom(all));
    COMPTOIR_TRY(const auto records, m_outbox.missing(all));
    const bool isWhole = records.empty() && head.nextNumber > m_blackBox.prunedTo();
    if (!isWhole)
        COMPTOIR_CHECK(takeBack(records));
    // Of this history there is no second copy behind that place yet.
    if (foreign) {
        m_blackBox.goOnBehind(*foreign - 1);
        COMPTOIR_CHECK(m_outbox.queueEvidence());
    }
    // What is in neither place any more must not keep the till from starting; the territory may
    // have it. A disk that is full now is told by the status.
    const bool lost = !records.empty() && m_blackBox.lastSequence() < records.back().sequence;
    if (lost && m_blackBox.lastSequence() + 1 >= head.nextNumber)
        (void)m_blackBox.closeHoles();
    return !isWhole;
}

Result<void> EnrolledTill::takeBack(const std::vector<store::BlackBox::Record> &records)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_TRY(const auto ops, m_outbox.restore(*transaction, records));
    COMPTOIR_CHECK(m_vouchers.rebuild(*transaction, ops));
    COMPTOIR_TRY(const auto evidence, m_blackBox.evidence());
    COMPTOIR_CHECK(vouchers::EvidenceStore(m_database).rebuild(*transaction, evidence));
    COMPTOIR_CHECK(m_registers.rebuild(*transaction, ops));
    COMPTOIR_CHECK(m_sums.rebuild(*transaction, ops));
    COMPTOIR_CHECK(loyalty::LedgerStore::rebuild(*transaction, ops));
    return transaction->commit();
}

Result<bool> EnrolledTill::checkMark()
{
    const auto mark = ChainMark::read(m_disk, m_mark);
    COMPTOIR_TRY(const auto chain, m_outbox.head());
    const bool ours = mark && mark->device == chain.device;
    const bool isNew = chain.nextNumber == 1 && !ours;
    COMPTOIR_TRY(const bool fits, ours ? mark->fits(m_outbox) : Result<bool>(isNew));
    const bool keyTaken = chain.keyIncarnation > chain.incarnation;
    if (!fits || keyTaken) {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
        const int atLeast = keyTaken ? chain.keyIncarnation : 0;
        COMPTOIR_CHECK(m_outbox.beginIncarnation(
            *transaction, std::max(atLeast, ours ? mark->incarnation + 1 : 0)));
        COMPTOIR_CHECK(transaction->commit());
    }
    keepMark();
    return !fits || keyTaken;
}

Result<crypto::DeviceSecret> EnrolledTill::newSecret()
{
    COMPTOIR_TRY(const auto chain, m_outbox.head());
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    const auto &change = m_outbox.secret().change();
    if (change && chain.incarnation < change->incarnation)
        return fail("device/key-change-under-way");
    return m_outbox.secret().with(
        {crypto::PrivateKey::generate(m_entropy), chain.incarnation + incarnationsAhead, time.now});
}

bool EnrolledTill::isKeyDue() const
{
    const auto time = m_outbox.time().read();
    const auto chain = m_outbox.head();
    if (!time || !time->sameBoot || !chain)
        return false; // a clock that nobody vouches for may stand in the future
    const auto &change = m_outbox.secret().change();
    if (change && chain->incarnation < change->incarnation)
        return false;
    const auto made = change ? std::optional(change->made) : mintedAt(chain->device);
    return made && time->now.msSince(*made) > keyMs;
}

void EnrolledTill::keepMark()
{
    const auto chain = m_outbox.head();
    if (!chain
        || (chain->incarnation == m_markedIncarnation
            && chain->acknowledged == m_markedAcknowledged))
        return;
    (void)m_outbox.catchUpBlackBox(); // what was said of it
    // Without a mark the next start begins an incarnation for nothing, no more.
    if (!ChainMark::of(*chain).write(m_disk, m_mark))
        return;
    m_markedIncarnation = chain->incarnation;
    m_markedAcknowledged = chain->acknowledged;
}

void EnrolledTill::prune()
{
    const qint64 now = m_clock.bootMs();
    const auto time = m_outbox.time().read();
    // A clock that nobody vouches for may stand in the future.
    if (!time || !time->sameBoot || (m_pruned && now - *m_pruned < dayMs))
        return;
    const Instant before = time->now.plusMs(-keptMs);
    const auto transaction = store::Transaction::begin(m_database);
    if (!transaction || !m_outbox.prune(**transaction, before)
        || !vouchers::EvidenceStore(m_database).prune(**transaction) || !(*transaction)->commit())
        return;
    const auto dispensable = m_outbox.dispensableTo(before);
    if (dispensable && m_outbox.pruneBlackBox(*dispensable))
        m_pruned = now;
}

Result<RescueFile> EnrolledTill::makeRescueFile()
{
    COMPTOIR_TRY(const auto membership, m_membership.read());
    COMPTOIR_TRY(
        const auto pack,
        rescue::MakeRescuePack(m_outbox, m_clock).run(m_town, membership.town, membership.shop));
    COMPTOIR_TRY(const auto recovery, m_exchange.recoveryKey());
    const auto code = sharing::RecoveryCode::draw(m_entropy);
    const QString day = Day::inTown(pack.label.made).toIso();
    const QString device = QString::fromLatin1(pack.label.device.text().right(8));
    return RescueFile{u"caisse " + device + u' ' + day + QLatin1String(rescue::packSuffix),
                      pack.sealed(code, recovery.value_or(QByteArray()), m_entropy), code,
                      int(pack.ops.size())};
}

Result<std::vector<attention::Item>> EnrolledTill::openQuestions() const
{
    COMPTOIR_TRY(const auto claims, m_redeemer.openClaims());
    return m_attention.open(claims);
}

void EnrolledTill::addRescued(std::vector<store::QueueGroup> &queue) const
{
    const auto devices = m_rescued.devices();
    for (const rescue::RescuedDevice &device :
         devices ? *devices : std::vector<rescue::RescuedDevice>()) {
        if (device.waiting > 0)
            queue.push_back({store::QueueKind::Rescued,
                             device.waiting,
                             {},
                             device.imported,
                             device.imported,
                             device.shopName,
                             device.problem});
    }
}

store::SyncStatus EnrolledTill::status() const
{
    store::SyncStatus status = m_driver.status();
    if (const auto questions = openQuestions())
        status.attention = int(questions->size());
    if (auto queue = m_queue.waiting()) {
        status.queue = std::move(*queue);
        addRescued(status.queue);
        status.keysRefused = m_relay.refusedLetter();
        status.lostOps = m_blackBox.lost();
        status.pending = 0;
        for (const store::QueueGroup &group : status.queue)
            status.pending += group.count;
    }
    const auto time = m_outbox.time().read();
    if (time && time->sameBoot)
        status.clockOffsetMs = m_clock.now().msSince(time->now);
    return status;
}

void EnrolledTill::start()
{
    // What the last run could not copy; a disk that is still full is told by the status.
    (void)m_outbox.catchUpBlackBox();
    // What the program of before did not understand; what is still not understood stays.
    (void)readRawRows();
    m_driver.start();
}

} // namespace comptoir::app
