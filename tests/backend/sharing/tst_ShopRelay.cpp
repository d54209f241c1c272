// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/merchants/RevokeDevice.h"
#include "core/rescue/MakeRescuePack.h"
#include "core/vouchers/VoucherListStore.h"
#include "core/vouchers/VoucherStore.h"
#include "sync/net/ShopRelay.h"
#include "tests/support/backend/ShopTill.h"
#include "tests/support/backend/TownTransport.h"

#include <QTest>

using namespace comptoir;
using comptoir::test::NoAlarm;
using comptoir::test::ShopTill;
using comptoir::test::TestTown;
using comptoir::test::TownTransport;

namespace {

/// A till with the whole synchronisation, as app/till/EnrolledTill builds it.
struct OnlineTill : ShopTill
{
    OnlineTill(TestTown &place, ShopId of, quint64 seed) : ShopTill(place, of, seed)
    {
        vouchers.listenTo(*feed, *outbox);
        exchange.listenTo(*feed);
        for (const QJsonValue &row :
             test::json(ask("GET", "/v1/feed/territory"))[u"changes"].toArray()) {
            if (row[u"e"].toString() == u"keyset")
                act([&](store::Transaction &transaction) {
                    return vouchers.keepKeyset(transaction,
                                               *wire::SignedDoc::fromJson(row[u"body"].toObject()));
                });
        }
    }
    void run()
    {
        driver.start();
        driver.sendNow();
    }

    TownTransport http{town};
    NoAlarm alarm;
    vouchers::VoucherStore vouchers{*database, town.keys.rootFingerprint()};
    vouchers::VoucherListStore lists{*database};
    net::SyncDriver driver{{http, *outbox, *feed, lists, [this] { return vouchers.keyset(); },
                            town.clock, entropy, alarm}};
    sharing::KeyExchangeStore exchange{*database, *outbox, entropy};
    sharing::ShopOpStore ops{*database, outbox->shopKeys()};
    rescue::RescuedOpStore rescued{*database, *outbox, town.clock, entropy};
    net::ShopRelay relay{driver, exchange, ops, rescued, town.clock};
};

} // namespace

class tst_ShopRelay : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    ShopId m_shop;

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(7);
        m_shop = m_town->addShop(QStringLiteral("Fromagerie"), false);
    }

    void tellsItsKeyAndFetchesTheShopsOps()
    {
        ShopTill sibling(*m_town, m_shop, 10);
        sibling.write("shop.note", {{u"text"_qs, u"brie"_qs}});
        sibling.push();
        OnlineTill till(*m_town, m_shop, 20);
        till.run();
        QTRY_COMPARE(till.count(u"SELECT count(*) FROM shop_op"_qs), 1);
        QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM agreement_key"_qs), 1);
    }

    void handsInWhatWasRescued()
    {
        ShopTill lost(*m_town, m_shop, 10);
        for (int i = 0; i < 3; ++i)
            lost.write("sale", {{u"n"_qs, i}});
        OnlineTill till(*m_town, m_shop, 20);
        const auto pack = rescue::MakeRescuePack(*lost.outbox, m_town->clock)
                              .run(m_town->keys.rootFingerprint(), {}, {});
        QCOMPARE(till.rescued.import(*pack, m_town->keys.rootFingerprint()), 3);
        till.run();
        QTRY_COMPARE(till.rescued.devices()->front().waiting, 0);
        QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM op_log WHERE device = ?"_qs,
                                {lost.device.bytes()}),
                 3);
        QVERIFY(till.driver.reachable());
        // And hears when it is safe.
        m_town->act([&](auto &transaction) -> Result<void> {
            COMPTOIR_CHECK(transaction.run(u"UPDATE chain SET durable_seq = 3 WHERE device = ?"_qs,
                                           {lost.device.bytes()}));
            return {};
        });
        m_town->clock.advanceMs(net::ShopRelay::durablePauseMs);
        till.relay.run();
        QTRY_COMPARE(till.count(u"SELECT count(*) FROM rescued_op WHERE state = 3"_qs), 3);
    }

    void handsInEveryPackThoughTheTownRefusesOne()
    {
        ShopTill one(*m_town, m_shop, 10), two(*m_town, m_shop, 11);
        ShopTill &first = one.device < two.device ? one : two; // it is pushed first
        ShopTill &second = one.device < two.device ? two : one;
        OnlineTill till(*m_town, m_shop, 20);
        for (ShopTill *lost : {&first, &second}) {
            lost->write("sale", {{u"n"_qs, 1}});
            const auto pack = rescue::MakeRescuePack(*lost->outbox, m_town->clock)
                                  .run(m_town->keys.rootFingerprint(), {}, {});
            QCOMPARE(till.rescued.import(*pack, m_town->keys.rootFingerprint()), 1);
        }
        // That one went on by itself after all.
        first.act([&](store::Transaction &transaction) -> Result<void> {
            COMPTOIR_CHECK(first.outbox->beginIncarnation(transaction));
            return {};
        });
        first.push();
        till.run();
        const auto standing = [&](DeviceId device) {
            const auto devices = till.rescued.devices();
            return *std::find_if(devices->begin(), devices->end(),
                                 [&](const auto &entry) { return entry.device == device; });
        };
        QTRY_COMPARE(standing(second.device).waiting, 0);
        QCOMPARE(standing(second.device).problem, "");
        QCOMPARE(standing(first.device).waiting, 1);
        QCOMPARE(standing(first.device).problem, "sync/fork");
    }

    void goesOnThoughTheTownRefusesItsKey()
    {
        ShopTill sibling(*m_town, m_shop, 10);
        sibling.write("shop.note", {{u"text"_qs, u"brie"_qs}});
        sibling.push();
        OnlineTill till(*m_town, m_shop, 20);
        m_town->act([&](auto &transaction) -> Result<void> {
            COMPTOIR_CHECK(
                transaction.run(u"INSERT INTO agreement_key(device, pub, sig) VALUES (?, ?, ?)"_qs,
                                {till.device.bytes(), QByteArray(32, 'x'), QByteArray(64, 'x')}));
            return {};
        });
        till.run();
        QTRY_COMPARE(till.count(u"SELECT count(*) FROM shop_op"_qs), 1);
        QCOMPARE(till.relay.refusedLetter(), "sharing/other-key");
    }

    void handsInAllThatARevokedTillHadNotSent()
    {
        constexpr int ops = wire::maxPushLines + 1;
        ShopTill lost(*m_town, m_shop, 10);
        for (int i = 0; i < ops; ++i)
            lost.write("sale", {{u"n"_qs, i}});
        m_town->act([&](auto &transaction) {
            return backend::RevokeDevice(m_town->clock).run(transaction, lost.device);
        });
        OnlineTill till(*m_town, m_shop, 20);
        const auto pack = rescue::MakeRescuePack(*lost.outbox, m_town->clock)
                              .run(m_town->keys.rootFingerprint(), {}, {});
        QCOMPARE(till.rescued.import(*pack, m_town->keys.rootFingerprint()), ops);
        till.run();
        QTRY_COMPARE(till.rescued.devices()->front().waiting, 0);
        QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM op_log WHERE device = ?"_qs,
                                {lost.device.bytes()}),
                 ops);
    }
};

QTEST_GUILESS_MAIN(tst_ShopRelay)
#include "tst_ShopRelay.moc"
