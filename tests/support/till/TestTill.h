// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Feed.h"
#include "core/vouchers/RedeemVoucher.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

#include <QTemporaryDir>

#include <memory>

namespace comptoir::test {

/// A territory that answers what the test says, when the test says so.
class FakeDesk : public vouchers::OnlineDesk
{
public:
    bool reachable() const override { return online; }
    void authorise(const QByteArray &line, const QByteArray &previousHash,
                   const QByteArray &signature, Answer answer) override;
    void facts(vouchers::CampaignNumber campaign, vouchers::Serial serial, Answer answer) override;
    void resolve(const vouchers::HumanCode &code, Answer answer) override;
    void release(OpId claim) override { released.push_back(claim); }

    bool slow() const override { return isSlow; }

    std::vector<OpId> released;
    bool online = false;
    bool isSlow = false;
    /// What authorise() answers for a claim line; "net/unreachable" when empty.
    std::function<Result<wire::SignedDoc>(const QByteArray &line)> onAuthorise;
    std::function<Result<wire::SignedDoc>(vouchers::CampaignNumber, vouchers::Serial)> onFacts;
    int authorisations = 0;
};

/// Keys and papers of a small town: "Sceaux", campaign 12, vouchers of 20 €.
struct TownPapers
{
    explicit TownPapers(quint64 seed = 11);
    vouchers::Keyset keyset() const;
    wire::SignedDoc keysetDoc() const { return keyset().signedBy(root); }
    wire::SignedDoc campaignDoc() const;
    vouchers::VoucherCode voucher(vouchers::Serial serial, Money face = Money::fromCents(2000),
                                  quint8 flags = 0) const;
    wire::SignedDoc signedByAck(crypto::Domain domain, const QJsonObject &content) const;

    SeededEntropy entropy;
    crypto::PrivateKey root, issuer, policy, ack;
    TerritoryId territory;
    vouchers::Campaign campaign;
};

/// A till with a real database in a folder of its own; reopen() is a restart of the program.
class TestTill
{
public:
    explicit TestTill(const TownPapers &papers, quint64 seed = 21);
    ~TestTill();
    /// Closes and opens the files again, as after a kill.
    void reopen();
    void close();
    /// Enrolled, campaign known, 100 vouchers listed, time token fresh.
    void enrol();
    void adoptToken(const QByteArray &id, qint64 n);
    /// Check and debit in one, offline or by the fake desk.
    Result<vouchers::Verdict> redeem(const vouchers::VoucherCode &code, Money amount);
    Result<vouchers::Verdict> check(const QString &text,
                                    vouchers::ScanSource source = vouchers::ScanSource::Camera);
    qint64 count(const QString &sql) const;

    const TownPapers &papers;
    QTemporaryDir folder;
    ManualClock clock;
    SeededEntropy entropy;
    FaultyDisk disk;
    FakeDesk desk;
    crypto::PrivateKey deviceKey;
    DeviceId device;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::BlackBox> blackBox;
    std::unique_ptr<store::Outbox> outbox;
    std::unique_ptr<store::Feed> feed;
    std::unique_ptr<vouchers::VoucherStore> store;
    std::unique_ptr<vouchers::RedeemVoucher> redeemer;
};

} // namespace comptoir::test
