// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/loyalty/MerchantCards.h"

#include "backend/feed/FeedWriter.h"
#include "core/base/Assert.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

QString textOf(const QJsonObject &body)
{
    return QString::fromUtf8(wire::compact(body));
}

/// UNION ends where two cards were merged into each other on two tills.
const QString family = QStringLiteral(
    "WITH RECURSIVE family(code) AS (SELECT CAST(? AS TEXT) UNION "
    "SELECT CASE l.card WHEN family.code THEN l.other ELSE l.card END FROM family "
    "JOIN loyalty_link l ON (l.card = family.code OR l.other = family.code) "
    "WHERE l.kind <> 'block' AND l.merchant = ?) ");

} // namespace

Result<MerchantId> MerchantCards::ownerOf(StorageTransaction &transaction, ShopId shop)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT merchant FROM shop WHERE id = ?"),
                                   {shop.bytes()}));
    if (!row)
        return fail("shop/unknown", QString::fromLatin1(shop.text()));
    const auto merchant = MerchantId::fromBytes(row->bytes(0));
    COMPTOIR_ASSERT(merchant);
    return *merchant;
}

Result<MerchantCards::Added> MerchantCards::add(const loyalty::Entry &entry, const ArrivedOp &op)
{
    const QString table = QStringLiteral("loyalty_entry");
    COMPTOIR_TRY(
        const qint64 rows,
        m_transaction.run(
            QStringLiteral("INSERT INTO loyalty_entry(merchant, id, op, shop, device, "
                           "ticket, card, kind, points, town_points, at_ms, last_visit_ms, "
                           "body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (merchant, id) DO NOTHING"),
            {m_merchant.bytes(), entry.id.bytes(), op.id.bytes(), op.shop.bytes(),
             op.device.bytes(), entry.ticket, entry.card.text(),
             QString::fromLatin1(loyalty::nameOf(entry.kind)), entry.points, entry.townPoints,
             entry.at.ms(), entry.lastVisit.ms(), textOf(op.body)}));
    return publishOrCompare({table, entry.id, rows}, op);
}

Result<MerchantCards::Added> MerchantCards::add(const loyalty::Link &link, const ArrivedOp &op)
{
    const QString table = QStringLiteral("loyalty_link");
    COMPTOIR_TRY(
        const qint64 rows,
        m_transaction.run(QStringLiteral("INSERT INTO loyalty_link(merchant, id, op, shop, card, "
                                         "other, kind, at_ms, body) VALUES (?, ?, ?, ?, ?, ?, ?, "
                                         "?, ?) ON CONFLICT (merchant, id) DO NOTHING"),
                          {m_merchant.bytes(), link.id.bytes(), op.id.bytes(), op.shop.bytes(),
                           link.card.text(), QString(u"" + link.other.text()),
                           QString::fromLatin1(loyalty::nameOf(link.kind)), link.at.ms(),
                           textOf(op.body)}));
    return publishOrCompare({table, link.id, rows}, op);
}

Result<MerchantCards::Added> MerchantCards::publishOrCompare(const Written &written,
                                                             const ArrivedOp &op)
{
    if (written.rows == 0) {
        COMPTOIR_TRY(
            const auto known,
            m_transaction.first(QStringLiteral("SELECT body FROM %1 WHERE merchant = ? AND id = ?")
                                    .arg(written.table),
                                {m_merchant.bytes(), written.id.bytes()}));
        return known && known->text(0) == textOf(op.body) ? Added::Known : Added::Other;
    }
    COMPTOIR_TRY(const Rows shops,
                 m_transaction.select(QStringLiteral("SELECT id FROM shop WHERE merchant = ?"),
                                      {m_merchant.bytes()}));
    for (const Row &row : shops) {
        const auto shop = ShopId::fromBytes(row.bytes(0));
        COMPTOIR_ASSERT(shop);
        COMPTOIR_CHECK(publishTo(*shop, written.id, op.body));
    }
    return Added::New;
}

Result<void> MerchantCards::publishTo(ShopId shop, loyalty::EntryId id, const QJsonObject &body)
{
    return publish(m_transaction,
                   {.stream = u"shop:" + QString::fromLatin1(shop.text()),
                    .entity = QStringLiteral("loyalty"),
                    .id = QString::fromLatin1(id.text()),
                    .body = body});
}

Result<void> MerchantCards::tell(ShopId shop)
{
    for (const char *table : {"loyalty_entry", "loyalty_link"}) {
        COMPTOIR_TRY(const Rows rows,
                     m_transaction.select(
                         QStringLiteral("SELECT id, body FROM %1 WHERE merchant = ? ORDER BY id")
                             .arg(QLatin1String(table)),
                         {m_merchant.bytes()}));
        for (const Row &row : rows) {
            const auto id = loyalty::EntryId::fromBytes(row.bytes(0));
            COMPTOIR_ASSERT(id);
            COMPTOIR_TRY(const QJsonObject body, wire::parseObject(row.text(1).toUtf8()));
            COMPTOIR_CHECK(publishTo(shop, *id, body));
        }
    }
    return {};
}

Result<CardBalance> MerchantCards::balance(const loyalty::CardCode &card)
{
    COMPTOIR_TRY(
        const auto row,
        m_transaction.first(
            QString(family
                    + QStringLiteral(
                        "SELECT COALESCE(SUM(points) FILTER (WHERE kind <> 'expire'), 0), "
                        "(SELECT COALESCE(SUM(lost), 0) FROM (SELECT MAX(points) AS lost "
                        "FROM loyalty_entry WHERE merchant = ? AND card IN (SELECT code "
                        "FROM family) AND kind = 'expire' GROUP BY last_visit_ms) AS each) "
                        "FROM loyalty_entry WHERE merchant = ? AND card IN (SELECT code "
                        "FROM family)")),
            {card.text(), m_merchant.bytes(), m_merchant.bytes(), m_merchant.bytes()}));
    COMPTOIR_TRY(const auto dead,
                 m_transaction.first(
                     QStringLiteral("SELECT COUNT(*) FROM loyalty_link WHERE merchant = ? AND "
                                    "card = ? AND kind <> 'merge'"),
                     {m_merchant.bytes(), card.text()}));
    return CardBalance{m_merchant, {}, row->integer(0) + row->integer(1), dead->integer(0) > 0};
}

Result<std::vector<CardBalance>> balancesOf(StorageTransaction &transaction,
                                            const loyalty::CardCode &card)
{
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(
                     QStringLiteral("SELECT id, name FROM merchant WHERE id IN "
                                    "(SELECT merchant FROM loyalty_entry WHERE card = ? UNION "
                                    "SELECT merchant FROM loyalty_link WHERE card = ? OR "
                                    "other = ?) ORDER BY name"),
                     {card.text(), card.text(), card.text()}));
    std::vector<CardBalance> balances;
    for (const Row &row : rows) {
        const auto merchant = MerchantId::fromBytes(row.bytes(0));
        COMPTOIR_ASSERT(merchant);
        COMPTOIR_TRY(CardBalance one, MerchantCards(transaction, *merchant).balance(card));
        one.merchantName = row.text(1);
        balances.push_back(std::move(one));
    }
    return balances;
}

} // namespace comptoir::backend
