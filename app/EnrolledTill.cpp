// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EnrolledTill.h"

namespace comptoir::app {

EnrolledTill::EnrolledTill(TillStore &store, const DeviceMarker &marker,
                           const crypto::PrivateKey &key, const Clock &clock, Entropy &entropy)
    : m_database(store.database()),
      m_blackBox(store.blackBox()),
      m_outbox(m_database, m_blackBox, clock, entropy, key),
      m_feed(m_database),
      m_vouchers(m_database, marker.rootFingerprint),
      m_lists(m_database),
      m_registers(m_outbox),
      m_sums(m_outbox),
      m_membership(m_database),
      m_http(marker.server),
      m_driver({m_http, m_outbox, m_feed, m_lists, [this] { return m_vouchers.keyset(); }, clock,
                entropy, m_alarm}),
      m_photos(m_database, store.disk(), store.paths().photos()),
      m_uploads(m_http, m_photos, [this] { return m_driver.requests().authorisation(); }),
      m_desk(m_driver),
      m_redeemer(m_vouchers, m_outbox, m_desk, entropy,
                 [&store] { return store.releaseBallast(); }),
      m_queue(m_database),
      m_attention(m_outbox, m_vouchers, m_registers),
      m_answers(m_attention, m_redeemer),
      m_clock(clock)
{
    m_vouchers.listenTo(m_feed, m_outbox);
    m_registers.listenTo(m_feed, m_outbox);
    m_sums.listenTo(m_outbox);
    // Photos after ops. Until the link watcher says otherwise no link is metered.
    QObject::connect(&m_driver, &net::SyncDriver::statusChanged, &m_uploads,
                     [this](const store::SyncStatus &status) {
                         if (status.pending == 0 && status.link == store::Link::Online)
                             m_uploads.work(false, false);
                     });
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

Result<bool> EnrolledTill::recover()
{
    COMPTOIR_TRY(const auto head, m_outbox.head());
    COMPTOIR_TRY(auto records, m_blackBox.records());
    std::erase_if(records, [&head](const store::BlackBox::Record &record) {
        return record.sequence < head.nextSequence;
    });
    if (records.empty())
        return false;
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_TRY(const auto ops, m_outbox.restore(*transaction, records));
    COMPTOIR_CHECK(m_vouchers.rebuild(*transaction, ops));
    COMPTOIR_CHECK(m_registers.rebuild(*transaction, ops));
    COMPTOIR_CHECK(m_sums.rebuild(*transaction, ops));
    COMPTOIR_CHECK(transaction->commit());
    return true;
}

Result<std::vector<attention::Item>> EnrolledTill::openQuestions() const
{
    COMPTOIR_TRY(const auto claims, m_redeemer.openClaims());
    return m_attention.open(claims);
}

store::SyncStatus EnrolledTill::status() const
{
    store::SyncStatus status = m_driver.status();
    if (const auto questions = openQuestions())
        status.attention = int(questions->size());
    if (auto queue = m_queue.waiting()) {
        status.queue = std::move(*queue);
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
    m_driver.start();
}

} // namespace comptoir::app
