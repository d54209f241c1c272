// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Assert.h"
#include "core/registers/RegisterStore.h"
#include "core/registers/SumStore.h"
#include "core/sharing/ShopOpStore.h"
#include "core/store/OutboxWriter.h"
#include "tests/support/backend/TestTown.h"

#include <memory>
#include <vector>

namespace comptoir::test {

/// The registers and sums of a till over a real database, its real outbox and feed, and a town that
/// hears of it when the test says so.
class ShopTill
{
public:
    ShopTill(TestTown &town, ShopId place);

    /// An edit at the counter.
    void write(const comptoir::registers::EntityId &of, const comptoir::registers::Values &values)
    {
        act([&](store::Transaction &transaction, store::OutboxWriter &writer) {
            return registers->write(transaction, writer, of, values);
        });
    }
    void move(const Uuid &product, qint64 quantity) { addEntry("stock.move", product, quantity); }
    void count(const Uuid &product, qint64 quantity) { addEntry("stock.count", product, quantity); }
    void settle(OpId question, bool keepMine)
    {
        act([&](store::Transaction &transaction, store::OutboxWriter &writer) {
            return registers->settle(transaction, writer, question,
                                     {keepMine, QStringLiteral("Amandine"), clock.now()});
        });
    }

    /// The next push; its answer may be lost on the way.
    wire::PushBatch batch(int count = 500) const;
    http::Response send(const wire::PushBatch &batch);
    void take(const http::Response &response);
    void push() { take(send(batch())); }
    /// One page of the shop's stream of at most `limit` rows; true if there is more.
    bool pull(int limit = 500);
    void sync()
    {
        push();
        while (pull()) {
        }
    }
    /// Any request, with this till's token.
    http::Response ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                       http::Headers headers);
    bool hasPending() const { return outbox->counts()->pending > 0; }
    /// One page of the shop's ops of at most `limit`, as the town relays it; true if there is more.
    bool relay(int limit = 500);
    /// From now on this till opens what `sibling` has sealed, as after an exchange of keys.
    void trust(const ShopTill &sibling);
    /// What a sibling's op is to this till, when the town relays it.
    void hear(const wire::Op &op, wire::Hlc hlc)
    {
        const auto transaction = *store::Transaction::begin(*database);
        COMPTOIR_ASSERT(sums->apply(*transaction, op, hlc));
        COMPTOIR_ASSERT(transaction->commit());
    }
    /// The database is lost; the black box is not.
    void loseDatabase();

    QJsonValue value(const comptoir::registers::EntityId &of, const QString &field) const
    {
        return registers->fields(of)->value(field).value;
    }
    qint64 sum(const Uuid &product) const
    {
        return *sums->sum(QStringLiteral("stock"), QString::fromLatin1(product.text()));
    }
    std::vector<comptoir::registers::RegisterConflict> questions() const
    {
        return *registers->conflicts().open();
    }

    std::vector<QJsonObject> results; ///< of all acknowledgements that were taken

    ManualClock clock;
    MemoryDisk disk;
    ShopId shop;
    crypto::PrivateKey key;
    DeviceId device;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::BlackBox> blackBox;
    std::unique_ptr<store::Outbox> outbox;
    std::unique_ptr<store::Feed> feed;
    std::unique_ptr<comptoir::registers::RegisterStore> registers;
    std::unique_ptr<comptoir::registers::SumStore> sums;
    std::unique_ptr<sharing::ShopOpStore> shopOps;

private:
    using Act = std::function<Result<void>(store::Transaction &, store::OutboxWriter &)>;
    void act(const Act &act)
    {
        const auto transaction = *store::Transaction::begin(*database);
        store::OutboxWriter writer(*outbox, *transaction);
        COMPTOIR_ASSERT(act(*transaction, writer));
        COMPTOIR_ASSERT(writer.commit());
    }
    void addEntry(const QByteArray &kind, const Uuid &product, qint64 quantity);
    void openDatabase();
    void build();

    TestTown &m_town;
    QByteArray m_token;
};

} // namespace comptoir::test
