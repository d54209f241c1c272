// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "backend/campaigns/CreateCampaign.h"
#include "backend/ledger/Ledger.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryDisk.h"
#include "tests/support/SeededEntropy.h"
#include "tests/support/backend/FailingStorage.h"

namespace comptoir::test {

/// A whole backend in memory: a founded territory, one open campaign (number 1) with vouchers of
/// 25 €, and as many shops and tills as a test adds. The same seed gives the same town.
class TestTown
{
public:
    /// `database` instead of a new one in memory.
    explicit TestTown(quint64 seed = 1, backend::CampaignPlan plan = usualPlan(),
                      std::unique_ptr<backend::Storage> database = {});

    static constexpr vouchers::CampaignNumber campaign = 1;
    static backend::CampaignPlan usualPlan();

    /// Issues `count` vouchers; returns the first serial.
    vouchers::Serial issue(qint64 count, qint64 faceCents = 2500, quint8 flags = 0);
    ShopId addShop(const QString &name, bool joins = true);
    DeviceId addDevice(ShopId shop, const crypto::PrivateKey &key);
    QByteArray tokenOf(DeviceId device, const crypto::PrivateKey &key);

    http::Response ask(const QByteArray &method, const QByteArray &target,
                       const QByteArray &body = {}, http::Headers headers = {});
    /// Runs an act of the desk and commits it; asserts that it works.
    void act(const std::function<Result<void>(backend::StorageTransaction &)> &act);
    /// The first column of the first row.
    qint64 number(const QString &sql, const backend::Arguments &arguments = {});
    QString text(const QString &sql, const backend::Arguments &arguments = {});
    qint64 balanceOf(const backend::Account &account);
    /// Books balanced, no voucher overdrawn, and what shops are owed is what their payments say.
    bool isSound();
    backend::Backend &backend() { return m_backend; }

    ManualClock clock;
    SeededEntropy entropy;
    MemoryDisk disk;
    FailingStorage storage;
    backend::KeyRing keys;
    backend::DeviceTokens tokens;
    QByteArray epoch;

private:
    backend::Backend m_backend;
};

/// A till that keeps its chain and says to the town what a test wants.
class TestTill
{
public:
    TestTill(TestTown &town, ShopId shop);

    OpId append(const QByteArray &kind, const QJsonObject &body, OpId id = {});
    OpId claim(vouchers::Serial serial, qint64 cents);
    OpId commit(OpId claim, const QString &how = QStringLiteral("offline"));
    /// Claim and commit in one; returns the commit.
    OpId debit(vouchers::Serial serial, qint64 cents) { return commit(claim(serial, cents)); }
    OpId voidClaim(OpId claim);
    OpId reverse(OpId commit);
    OpId refund(OpId commit, qint64 cents);

    /// All lines that are not acknowledged yet, from `from` on.
    wire::PushBatch batch(qint64 from = 0) const;
    http::Response send(const wire::PushBatch &batch);
    /// What is waiting, carried by another till of the shop; the acknowledgement goes into force.
    http::Response pushBy(TestTill &courier);
    /// Sends what is waiting; the answer's acknowledgement and time token go into force.
    http::Response push();
    void take(const http::Response &response);
    /// The entry of an op in the last acknowledgement; empty if it has none.
    QJsonObject result(OpId op) const;
    http::Response authorise(OpId claim);
    http::Response ask(const QByteArray &method, const QByteArray &target,
                       const QByteArray &body = {});
    /// Asks for another key, for what comes after the lines that there are.
    http::Response changeKey(const crypto::PrivateKey &next);
    /// Goes on in a new incarnation with the ops that are not acknowledged.
    void reincarnate();

    struct Line
    {
        wire::Op op;
        QByteArray line;
        QByteArray previousHash;
        QByteArray hash;
        QByteArray signature;
    };
    DeviceId device;
    ShopId shop;
    crypto::PrivateKey key;
    std::vector<Line> lines;
    int incarnation = 1;
    qint64 acked = 0;
    QJsonObject ack;
    vouchers::ClaimEvidence evidence;

private:
    /// With an access token, a new one when the old has expired.
    http::Response asked(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                         http::Headers headers);
    const Line &lineOf(OpId op) const;
    QByteArray hashBefore(qint64 sequence) const;

    TestTown &m_town;
    QByteArray m_firstHash;
    QByteArray m_token;
};

/// The content of a signed answer, which must be signed by the town's acknowledgement key.
QJsonObject signedContent(const TestTown &town, const QJsonObject &signedDoc,
                          crypto::Domain domain);
QJsonObject json(const http::Response &response);
QString problemCode(const http::Response &response);

} // namespace comptoir::test
