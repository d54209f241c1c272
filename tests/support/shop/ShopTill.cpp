// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop/ShopTill.h"

#include "core/base/Assert.h"
#include "core/base/Base64Url.h"
#include "core/store/Migrator.h"
#include "sync/wire/Json.h"

#include <sqlite3.h>

namespace comptoir::test {

namespace {

/// Thirty migrations a till, of which a test makes hundreds, took longer than what it tests.
store::Database &migratedOnce()
{
    static const auto database = [] {
        auto fresh = *store::Database::open(QStringLiteral(":memory:"),
                                            store::Database::Access::Write);
        COMPTOIR_ASSERT(store::migrate(*fresh, QStringLiteral(":/sql/till")));
        return fresh;
    }();
    return *database;
}

void copyInto(store::Database &database, store::Database &from)
{
    sqlite3_backup *copy = sqlite3_backup_init(database.handle(), "main", from.handle(), "main");
    COMPTOIR_ASSERT(copy);
    sqlite3_backup_step(copy, -1);
    COMPTOIR_ASSERT(sqlite3_backup_finish(copy) == SQLITE_OK);
}

} // namespace

ShopTill::ShopTill(TestTown &town, ShopId place)
    : shop(place),
      key(crypto::PrivateKey::generate(town.entropy)),
      device(town.addDevice(place, key)),
      m_town(town)
{
    openDatabase();
    build();
    const auto transaction = *store::Transaction::begin(*database);
    COMPTOIR_ASSERT(store::Outbox::begin(*transaction, device, shop, town.epoch));
    COMPTOIR_ASSERT(transaction->commit());
}

wire::PushBatch ShopTill::batch(int count) const
{
    const auto chain = *outbox->head();
    const auto ops = *outbox->after(chain.acknowledged, count, 1 << 19);
    wire::PushBatch batch;
    batch.epoch = chain.epoch;
    batch.incarnation = chain.incarnation;
    batch.from = chain.acknowledged + 1;
    batch.base = ops.empty() ? chain.head : ops.front().previousHash;
    batch.head = ops.empty() ? batch.base : ops.back().hash;
    batch.next = chain.nextSequence;
    for (const auto &op : ops) {
        batch.lines.append(op.line);
        if (!op.signature.isEmpty())
            batch.moneySignatures[op.sequence] = op.signature;
    }
    batch.sign(key);
    return batch;
}

http::Response ShopTill::send(const wire::PushBatch &batch)
{
    http::Headers headers;
    for (const auto &[name, value] : batch.headers())
        headers.add(name, value);
    return ask("POST", "/v1/sync/ops", batch.body(), headers);
}

void ShopTill::take(const http::Response &response)
{
    COMPTOIR_ASSERT(response.status == 200);
    const QJsonObject ack = signedContent(m_town, json(response)[u"ack"].toObject(),
                                          crypto::ackDomain);
    store::Acknowledgement taken{ack[u"epoch"].toString().toUtf8(),
                                 ack[u"acked_seq"].toInteger(),
                                 *base64url::decode(ack[u"acked_hash"].toString()),
                                 ack[u"durable_seq"].toInteger(),
                                 Instant::fromMs(ack[u"time_ms"].toInteger()),
                                 {},
                                 ack[u"acked_seq"].toInteger(), // all that is not heard is sent
                                 "signed"};
    for (const QJsonValue &entry : ack[u"results"].toArray()) {
        results.push_back(entry.toObject());
        taken.results.push_back(
            {entry[u"seq"].toInteger(), *OpId::fromText(entry[u"op"].toString().toLatin1()),
             entry[u"status"].toString().toLatin1(), wire::compact(entry.toObject())});
    }
    const auto transaction = *store::Transaction::begin(*database);
    // An answer from before the last one: the sync engine has one request at a time.
    COMPTOIR_ASSERT(outbox->acknowledge(*transaction, taken));
    COMPTOIR_ASSERT(transaction->commit());
}

bool ShopTill::pull(int limit)
{
    const QString stream = QStringLiteral("shop:") + QString::fromLatin1(shop.text());
    const auto cursor = feed->cursor(stream)->next.toUtf8();
    QByteArray target = "/v1/feed/" + stream.toUtf8() + "?limit=" + QByteArray::number(limit);
    if (!cursor.isEmpty())
        target += "&cursor=" + cursor.toPercentEncoding();
    const auto page = wire::FeedPage::parse(ask("GET", target, {}, {}).body);
    COMPTOIR_ASSERT(page);
    COMPTOIR_ASSERT(feed->applyPage(*page, clock.now()));
    return !page->upToDate;
}

bool ShopTill::relay(int limit)
{
    const auto epoch = outbox->head()->epoch;
    const QByteArray after = QByteArray::number(*shopOps->cursor(epoch));
    const auto answer = ask(
        "GET", "/v1/shops/self/ops?after=" + after + "&limit=" + QByteArray::number(limit), {}, {});
    const auto page = sharing::OpsPage::parse(answer.body);
    COMPTOIR_ASSERT(page && page->epoch == epoch);
    COMPTOIR_ASSERT(shopOps->keep(*page));
    return page->more;
}

void ShopTill::trust(const ShopTill &sibling)
{
    const auto keys = *sibling.outbox->shopKeys().all();
    const auto transaction = *store::Transaction::begin(*database);
    for (const wire::ShopKey &each : keys)
        COMPTOIR_ASSERT(outbox->shopKeys().keep(*transaction, each, m_town.entropy));
    COMPTOIR_ASSERT(transaction->commit());
    COMPTOIR_ASSERT(shopOps->readOpened());
}

void ShopTill::loseDatabase()
{
    const auto head = *outbox->head();
    openDatabase();
    build();
    const auto records = *blackBox->records();
    const auto transaction = *store::Transaction::begin(*database);
    COMPTOIR_ASSERT(store::Outbox::begin(*transaction, device, shop, head.epoch));
    const auto ops = *outbox->restore(*transaction, records);
    COMPTOIR_ASSERT(registers->rebuild(*transaction, ops));
    COMPTOIR_ASSERT(sums->rebuild(*transaction, ops));
    COMPTOIR_ASSERT(transaction->commit());
}

void ShopTill::addEntry(const QByteArray &kind, const Uuid &product, qint64 quantity)
{
    act([&](store::Transaction &transaction, store::OutboxWriter &writer) {
        return sums->append(transaction, writer, kind,
                            {{QStringLiteral("product"), QString::fromLatin1(product.text())},
                             {QStringLiteral("qty"), quantity}});
    });
}

void ShopTill::openDatabase()
{
    shopOps.reset();
    sums.reset();
    registers.reset();
    feed.reset();
    outbox.reset();
    database = *store::Database::open(QStringLiteral(":memory:"), store::Database::Access::Write);
    copyInto(*database, migratedOnce());
}

void ShopTill::build()
{
    blackBox = std::make_unique<store::BlackBox>(disk, QStringLiteral("/blackbox"));
    COMPTOIR_ASSERT(blackBox->open());
    outbox = std::make_unique<store::Outbox>(*database, *blackBox, clock, m_town.entropy, key);
    feed = std::make_unique<store::Feed>(*database);
    registers = std::make_unique<comptoir::registers::RegisterStore>(*outbox);
    sums = std::make_unique<comptoir::registers::SumStore>(*outbox);
    registers->listenTo(*feed, *outbox);
    shopOps = std::make_unique<sharing::ShopOpStore>(*database, outbox->shopKeys());
    sums->listenTo(*outbox);
    shopOps->onOp([this](store::Transaction &transaction, const sharing::ShopOp &entry) {
        return sums->applyRelayed(transaction, entry.op, entry.arrived);
    });
}

http::Response ShopTill::ask(const QByteArray &method, const QByteArray &target,
                             const QByteArray &body, http::Headers headers)
{
    if (m_token.isEmpty())
        m_token = m_town.tokenOf(device, key);
    headers.set("Authorization", "Bearer " + m_token);
    const auto response = m_town.ask(method, target, body, headers);
    if (problemCode(response) != u"token/expired")
        return response;
    m_token.clear();
    headers.remove("Authorization");
    return ask(method, target, body, headers);
}

} // namespace comptoir::test
