// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"
#include "core/vouchers/Adjudication.h"
#include "sync/wire/PushBatch.h"
#include "tests/ha/History.h"
#include "tests/ha/Link.h"

#include <atomic>
#include <random>

namespace comptoir::test {

/// What all tills of a run share.
struct Fleet
{
    const Clock &clock;
    Entropy &entropy;
    History &history;
    QList<QUrl> servers;
    vouchers::CampaignNumber campaign = 1;
    int vouchers = 0;
    Instant began;
    std::atomic<bool> closing = false; ///< no new debits: send what there is
};

/// A till with the real wire format and a chain in memory, that debits vouchers which others debit
/// too, online and offline, never changes a byte once it was sent, and writes down all it hears.
class HaTill
{
public:
    HaTill(Fleet &fleet, int number, quint32 seed);

    /// `ticket` is what an invitation's QR code says.
    bool enrol(const QJsonObject &ticket);
    /// Until the fleet closes and everything is acknowledged; false when that takes too long.
    bool run();

    Link::Answer get(const QByteArray &path);
    const QByteArray &shop() const { return m_shop; }
    DeviceId device() const { return m_device; }

private:
    struct Line
    {
        OpId op;
        QByteArray line, previousHash, hash, signature;
    };
    OpId append(const QByteArray &kind, const QJsonObject &body, const QJsonObject &noted);
    void debitOnline();
    void debitOffline();
    OpId claim();
    void commit(OpId claim, const QString &how);
    void voidClaim(OpId claim);
    bool push();
    void repeatAtAnotherServer(const wire::PushBatch &batch);
    Link::Answer send(const wire::PushBatch &batch);
    wire::PushBatch batch() const;
    void take(const QJsonObject &acknowledgement, const QJsonObject &timeToken);
    bool needsToken();
    Link::Answer asked(Link::Request request);
    void note(const char *what, const Link::Answer &answer, QJsonObject more = {});
    int below(int limit) { return int(m_chance() % quint32(limit)); }

    Fleet &m_fleet;
    const int m_number;
    Link m_link;
    std::mt19937 m_chance;
    crypto::PrivateKey m_key;
    DeviceId m_device;
    QByteArray m_shop, m_token, m_firstHash;
    vouchers::ClaimEvidence m_evidence;
    std::vector<Line> m_lines;
    qint64 m_acked = 0;
};

} // namespace comptoir::test
