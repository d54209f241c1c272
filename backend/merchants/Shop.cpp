// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/merchants/Shop.h"

#include "backend/feed/FeedWriter.h"
#include "backend/storage/Locks.h"
#include "core/base/Assert.h"

#include <QJsonArray>

namespace comptoir::backend {

namespace {

Result<Shop> shopFrom(StorageTransaction &transaction, const Row &row)
{
    const auto id = ShopId::fromBytes(row.bytes(0));
    const auto merchant = MerchantId::fromBytes(row.bytes(2));
    COMPTOIR_ASSERT(id && merchant);
    Shop shop{*id, row.text(1), *merchant, row.text(3), {}};
    COMPTOIR_TRY(
        const Rows rows,
        transaction.select(
            QStringLiteral("SELECT campaign FROM shop_campaign WHERE shop = ? ORDER BY campaign"),
            {id->bytes()}));
    for (const Row &joined : rows)
        shop.campaigns.push_back(joined.integer(0));
    return shop;
}

QString shopColumns()
{
    return QStringLiteral(
        "SELECT s.id, s.name, m.id, m.name FROM shop s JOIN merchant m ON m.id = s.merchant ");
}

} // namespace

Result<Shop> readShop(StorageTransaction &transaction, ShopId id)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(shopColumns() + QStringLiteral("WHERE s.id = ?"), {id.bytes()}));
    if (!row)
        return fail("shop/unknown", QString::fromLatin1(id.text()));
    return shopFrom(transaction, *row);
}

Result<std::vector<Shop>> listShops(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(shopColumns() + QStringLiteral("ORDER BY s.name")));
    std::vector<Shop> shops;
    for (const Row &row : rows) {
        COMPTOIR_TRY(Shop shop, shopFrom(transaction, row));
        shops.push_back(std::move(shop));
    }
    return shops;
}

Result<void> publishShop(StorageTransaction &transaction, ShopId id)
{
    COMPTOIR_CHECK(transaction.serialise(lock::shop(id))); // two campaigns joined at once
    COMPTOIR_TRY(const Shop shop, readShop(transaction, id));
    const QString text = QString::fromLatin1(id.text());
    COMPTOIR_TRY(const auto row,
                 transaction.first(
                     QStringLiteral("UPDATE shop SET ver = ver + 1 WHERE id = ? RETURNING ver"),
                     {id.bytes()}));
    QJsonArray campaigns;
    for (const qint64 number : shop.campaigns)
        campaigns.append(number);
    COMPTOIR_CHECK(publish(transaction,
                           {.stream = u"shop:" + text,
                            .entity = QStringLiteral("shop"),
                            .id = text,
                            .version = row->integer(0),
                            .body = {{QStringLiteral("name"), shop.name},
                                     {QStringLiteral("merchant"), shop.merchantName},
                                     {QStringLiteral("campaigns"), campaigns}}}));
    return {};
}

} // namespace comptoir::backend
