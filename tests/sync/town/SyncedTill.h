// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/territory/Territory.h"
#include "core/base/Assert.h"
#include "core/enrolment/MembershipStore.h"
#include "core/store/Migrator.h"
#include "core/vouchers/RedeemVoucher.h"
#include "core/vouchers/VoucherListStore.h"
#include "sync/net/SyncDriver.h"
#include "tests/sync/town/TownWire.h"

#include <QDir>

#include <memory>

namespace comptoir::test {

/// Nobody answers at the counter: each debit is decided by the offline policy.
class SilentDesk : public vouchers::OnlineDesk
{
public:
    bool reachable() const override { return false; }
    void authorise(const QByteArray &, const QByteArray &, const QByteArray &,
                   Answer answer) override
    {
        answer(fail("net/unreachable"));
    }
    void facts(vouchers::CampaignNumber, vouchers::Serial, Answer answer) override
    {
        answer(fail("net/unreachable"));
    }
    void resolve(const vouchers::HumanCode &, Answer answer) override
    {
        answer(fail("net/unreachable"));
    }
};

/// Whose till it is: the same for every copy of its folder.
struct TillIdentity
{
    crypto::PrivateKey key;
    ShopId shop;
    DeviceId device;
};

/// A till with real files and a real town behind TownWire; open() is a start of the program.
class SyncedTill
{
public:
    SyncedTill(TestTown &theTown, const TillIdentity &identity, QString folder, quint64 seed)
        : town(theTown),
          who(identity),
          wire(theTown),
          alarm(theTown.clock),
          m_folder(std::move(folder)),
          m_entropy(seed)
    {
        open();
    }
    void open()
    {
        close();
        COMPTOIR_ASSERT(QDir().mkpath(m_folder + QStringLiteral("/blackbox")));
        auto opened = store::Database::open(m_folder + QStringLiteral("/till.sqlite"),
                                            store::Database::Access::Write);
        COMPTOIR_ASSERT(opened.has_value());
        database = std::move(*opened);
        COMPTOIR_ASSERT(store::migrate(*database, QStringLiteral(":/sql/till")).has_value());
        m_blackBox = std::make_unique<store::BlackBox>(town.disk,
                                                       m_folder + QStringLiteral("/blackbox"));
        COMPTOIR_ASSERT(m_blackBox->open().has_value());
        outbox = std::make_unique<store::Outbox>(*database, *m_blackBox, town.clock, m_entropy,
                                                 who.key);
        m_feed = std::make_unique<store::Feed>(*database);
        m_vouchers = std::make_unique<vouchers::VoucherStore>(*database,
                                                              town.keys.rootFingerprint());
        m_vouchers->listenTo(*m_feed, *outbox);
        m_lists = std::make_unique<vouchers::VoucherListStore>(*database);
        m_redeemer = std::make_unique<vouchers::RedeemVoucher>(*m_vouchers, *outbox, m_desk,
                                                               m_entropy);
        if (!outbox->head())
            enrol();
        driver = std::make_unique<net::SyncDriver>(
            net::SyncPorts{wire, *outbox, *m_feed, *m_lists,
                           [this] { return m_vouchers->keyset(); }, town.clock, m_entropy, alarm});
        driver->start();
    }
    void close()
    {
        while (wire.deliver()) {
        } // nothing speaks to what is gone
        driver.reset();
        m_redeemer.reset();
        m_lists.reset();
        m_vouchers.reset();
        m_feed.reset();
        outbox.reset();
        m_blackBox.reset();
        database.reset();
    }
    /// What happens in so much time, and what a person hurries.
    void runFor(qint64 ms)
    {
        driver->sendNow();
        const qint64 end = town.clock.bootMs() + ms;
        for (int i = 0; i < 10'000; ++i) {
            if (wire.deliver() || alarm.ringIfDue())
                continue;
            const qint64 next = alarm.at().value_or(end);
            if (next > end)
                break;
            town.clock.advanceMs(std::max<qint64>(1, next - town.clock.bootMs()));
        }
    }
    bool debit(vouchers::Serial serial, qint64 cents)
    {
        const auto code = vouchers::VoucherCode::make(
            {town.keys.newest(vouchers::KeyUse::Voucher), TestTown::campaign, serial,
             Money::fromCents(2500), Day::inTown(ManualClock().now()).plusDays(60), 0},
            town.keys.key(town.keys.newest(vouchers::KeyUse::Voucher)),
            town.keys.rootFingerprint());
        QByteArray check;
        bool done = false;
        m_redeemer->check({code.text()}, [&check](const Result<vouchers::Verdict> &verdict) {
            check = verdict ? verdict->check : QByteArray();
        });
        m_redeemer->debit(check, Money::fromCents(cents),
                          [&done](const Result<vouchers::Verdict> &verdict) {
                              done = verdict && verdict->provisional;
                          });
        return done;
    }
    qint64 count(const QString &sql) const
    {
        const auto row = database->first(sql);
        return row && *row ? (*row)->integer(0) : -1;
    }
    int incarnation() const { return outbox->head()->incarnation; }

    TestTown &town;
    const TillIdentity who;
    TownWire wire;
    ManualAlarm alarm;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::Outbox> outbox;
    std::unique_ptr<net::SyncDriver> driver;

private:
    void enrol()
    {
        wire::SignedDoc keyset;
        town.act([&keyset](backend::StorageTransaction &transaction) -> Result<void> {
            COMPTOIR_TRY(keyset, backend::readKeyset(transaction));
            return {};
        });
        const auto transaction = store::Transaction::begin(*database);
        COMPTOIR_ASSERT(
            store::Outbox::begin(**transaction, who.device, who.shop, town.epoch).has_value());
        COMPTOIR_ASSERT(m_vouchers->keepKeyset(**transaction, keyset).has_value());
        const enrolment::Membership membership{QStringLiteral("Sceaux"), QStringLiteral("A"),
                                               QStringLiteral("A")};
        COMPTOIR_ASSERT(
            enrolment::MembershipStore(*database)
                .insert(**transaction, membership, wire.origin(), town.keys.rootFingerprint())
                .has_value());
        COMPTOIR_ASSERT((*transaction)->commit().has_value());
    }

    const QString m_folder;
    SeededEntropy m_entropy;
    SilentDesk m_desk;
    std::unique_ptr<store::BlackBox> m_blackBox;
    std::unique_ptr<store::Feed> m_feed;
    std::unique_ptr<vouchers::VoucherStore> m_vouchers;
    std::unique_ptr<vouchers::VoucherListStore> m_lists;
    std::unique_ptr<vouchers::RedeemVoucher> m_redeemer;
};

} // namespace comptoir::test
