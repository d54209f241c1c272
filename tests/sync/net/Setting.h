// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/OutboxWriter.h"
#include "core/vouchers/VoucherListStore.h"
#include "sync/net/HttpClient.h"
#include "sync/net/SyncDriver.h"
#include "sync/net/TimerAlarm.h"
#include "tests/sync/net/FakeTerritory.h"

#include <QTest>

namespace comptoir::test {

/// A till, its territory and the synchronisation between them.
struct Setting
{
    TownPapers papers;
    TestTill till{papers};
    std::unique_ptr<FakeTerritory> territory;
    std::unique_ptr<net::HttpClient> http;
    net::TimerAlarm alarm;
    std::unique_ptr<vouchers::VoucherListStore> lists;
    std::unique_ptr<net::SyncDriver> driver;

    Setting()
    {
        till.enrol();
        territory = std::make_unique<FakeTerritory>(papers, till);
        http = std::make_unique<net::HttpClient>(territory->url());
        lists = std::make_unique<vouchers::VoucherListStore>(*till.database);
        driver = std::make_unique<net::SyncDriver>(
            net::SyncPorts{*http, *till.outbox, *till.feed, *lists,
                           [this] { return till.store->keyset(); }, till.clock, till.entropy, alarm,
                           [this](const wire::SignedDoc &keyset) { return keepKeyset(keyset); }});
    }
    Result<void> keepKeyset(const wire::SignedDoc &keyset)
    {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(*till.database));
        COMPTOIR_CHECK(till.store->keepKeyset(*transaction, keyset));
        return transaction->commit();
    }
    void writeOps(int count, int bytes = 10)
    {
        auto transaction = store::Transaction::begin(*till.database);
        QVERIFY(transaction.has_value());
        store::OutboxWriter writer(*till.outbox, **transaction);
        for (int i = 0; i < count; ++i)
            QVERIFY(writer.append("shop.note", {{QStringLiteral("text"), QString(bytes, u'x')}}));
        QVERIFY(writer.commit().has_value());
    }
    qint64 inState(int state) const
    {
        return till.count(
            QStringLiteral("SELECT count(*) FROM outbox WHERE state = %1").arg(state));
    }
    QString tokenInForce() const
    {
        const auto row = till.database->first(QStringLiteral("SELECT id FROM time_token"));
        return row && *row ? (*row)->text(0) : QString();
    }
    /// Time passes; the engine looks again.
    void pass(qint64 ms)
    {
        till.clock.advanceMs(ms);
        driver->sendNow();
    }
};

} // namespace comptoir::test
