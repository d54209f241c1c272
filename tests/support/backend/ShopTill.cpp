// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend/ShopTill.h"

#include "core/base/Assert.h"
#include "core/base/Base64Url.h"
#include "core/store/Migrator.h"
#include "core/store/OutboxWriter.h"

namespace comptoir::test {

using store::Transaction;

ShopTill::ShopTill(TestTown &home, ShopId place, quint64 seed)
    : town(home),
      shop(place),
      entropy(seed),
      key(crypto::PrivateKey::generate(entropy)),
      device(town.addDevice(shop, key)),
      blackBox(disk, QStringLiteral("blackbox"))
{
    auto opened = store::Database::open(QStringLiteral(":memory:"), store::Database::Access::Write);
    COMPTOIR_ASSERT(opened);
    database = std::move(*opened);
    COMPTOIR_ASSERT(store::migrate(*database, QStringLiteral(":/sql/till")));
    COMPTOIR_ASSERT(blackBox.open());
    outbox = std::make_unique<store::Outbox>(*database, blackBox, town.clock, entropy, key);
    feed = std::make_unique<store::Feed>(*database);
    act([this](Transaction &transaction) {
        return store::Outbox::begin(transaction, device, shop, town.epoch);
    });
}

void ShopTill::act(const std::function<Result<void>(Transaction &)> &act)
{
    const auto transaction = Transaction::begin(*database);
    COMPTOIR_ASSERT(transaction);
    COMPTOIR_ASSERT(act(**transaction));
    COMPTOIR_ASSERT((*transaction)->commit());
}

store::OutboxOp ShopTill::write(const QByteArray &kind, const QJsonObject &body)
{
    const auto transaction = Transaction::begin(*database);
    COMPTOIR_ASSERT(transaction);
    store::OutboxWriter writer(*outbox, **transaction);
    const auto op = writer.append(kind, body);
    COMPTOIR_ASSERT(op);
    COMPTOIR_ASSERT(writer.commit());
    return *op;
}

http::Response ShopTill::ask(const QByteArray &method, const QByteArray &target,
                             const QByteArray &body, http::Headers headers)
{
    headers.set("Authorization", "Bearer " + town.tokenOf(device, key));
    return town.ask(method, target, body, std::move(headers));
}

QJsonObject ShopTill::push()
{
    const auto chain = outbox->head();
    const auto ops = outbox->after(chain->acknowledged, wire::maxPushLines, wire::maxPushBytes);
    COMPTOIR_ASSERT(ops && !ops->empty());
    wire::PushBatch batch;
    batch.epoch = chain->epoch;
    batch.incarnation = chain->incarnation;
    batch.from = ops->front().sequence;
    batch.base = ops->front().previousHash;
    batch.head = ops->back().hash;
    batch.next = chain->nextSequence;
    for (const store::OutboxOp &op : *ops) {
        batch.lines.append(op.line);
        if (!op.signature.isEmpty())
            batch.moneySignatures[op.sequence] = op.signature;
    }
    batch.sign(key);
    http::Headers headers;
    for (const auto &[name, value] : batch.headers())
        headers.add(name, value);
    const auto response = ask("POST", "/v1/sync/ops", batch.body(), headers);
    COMPTOIR_ASSERT(response.status == 200);
    const QJsonObject content = signedContent(town, json(response)[u"ack"].toObject(),
                                              crypto::ackDomain);
    store::Acknowledgement ack;
    ack.epoch = content[u"epoch"].toString().toUtf8();
    ack.acknowledged = content[u"acked_seq"].toInteger();
    ack.acknowledgedHash = *base64url::decode(content[u"acked_hash"].toString());
    ack.durable = content[u"durable_seq"].toInteger();
    ack.time = town.clock.now();
    act([&](Transaction &transaction) { return outbox->acknowledge(transaction, ack); });
    return content;
}

void ShopTill::pullShop()
{
    const QString stream = u"shop:" + QString::fromLatin1(shop.text());
    for (bool upToDate = false; !upToDate;) {
        const QString cursor = feed->cursor(stream)->next;
        const auto response = ask(
            "GET",
            "/v1/feed/" + stream.toLatin1()
                + (cursor.isEmpty() ? QByteArray() : "?cursor=" + cursor.toLatin1()));
        const auto page = wire::FeedPage::parse(response.body);
        COMPTOIR_ASSERT(page);
        COMPTOIR_ASSERT(feed->applyPage(*page, town.clock.now()));
        upToDate = page->upToDate;
    }
}

qint64 ShopTill::count(const QString &sql) const
{
    const auto row = database->first(sql);
    COMPTOIR_ASSERT(row && *row);
    return (*row)->integer(0);
}

} // namespace comptoir::test
