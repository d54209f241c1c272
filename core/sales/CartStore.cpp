// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CartStore.h"

#include "sync/wire/Json.h"

namespace comptoir::sales {

namespace {

constexpr qsizetype largestCart = qsizetype(64) << 20;

QString textOf(const Cart &cart)
{
    return QString::fromUtf8(wire::compact(cart.toJson()));
}

Result<Cart> cartFrom(const QString &text)
{
    const auto json = wire::parseObject(text.toUtf8(), largestCart);
    return json ? Cart::fromJson(*json) : fail("sales/unreadable", json.error().detail);
}

} // namespace

Result<void> CartStore::keep(store::Transaction &transaction, const Cart &cart)
{
    if (cart.isEmpty()) {
        COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM kept_cart WHERE sale = ?"),
                                       {cart.id.bytes()}));
        return {};
    }
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO kept_cart(one, sale, cart) VALUES (1, ?, ?) ON CONFLICT (one) "
                       "DO UPDATE SET sale = excluded.sale, cart = excluded.cart"),
        {cart.id.bytes(), textOf(cart)}));
    return {};
}

Result<std::optional<Cart>> CartStore::kept() const
{
    COMPTOIR_TRY(const auto row, m_database.first(QStringLiteral("SELECT cart FROM kept_cart")));
    if (!row)
        return std::optional<Cart>();
    COMPTOIR_TRY(const Cart cart, cartFrom(row->text(0)));
    return std::optional(cart);
}

Result<void> CartStore::forget(store::Transaction &transaction, SaleId id)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("DELETE FROM kept_cart WHERE sale = ?"), {id.bytes()}));
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("DELETE FROM parked_cart WHERE sale = ?"), {id.bytes()}));
    return {};
}

Result<void> CartStore::park(store::Transaction &transaction, const Cart &cart,
                             const ParkedCart &row)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("DELETE FROM kept_cart WHERE sale = ?"), {cart.id.bytes()}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT OR REPLACE INTO parked_cart(sale, name, at_ms, total_c, lines, "
                       "cart) VALUES (?, ?, ?, ?, ?, ?)"),
        {cart.id.bytes(), row.name, row.at.ms(), row.total.cents(), qint64(row.lines),
         textOf(cart)}));
    return {};
}

Result<std::vector<ParkedCart>> CartStore::parked() const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT sale, name, at_ms, total_c, lines FROM "
                                                  "parked_cart ORDER BY at_ms, sale")));
    std::vector<ParkedCart> carts;
    for (const store::Row &row : rows)
        carts.push_back({SaleId::fromBytes(row.bytes(0)).value_or(SaleId()), row.text(1),
                         Instant::fromMs(row.integer(2)), Money::fromCents(row.integer(3)),
                         int(row.integer(4))});
    return carts;
}

Result<Cart> CartStore::recall(store::Transaction &transaction, SaleId id)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT cart FROM parked_cart WHERE sale = ?"),
                                   {id.bytes()}));
    if (!row)
        return fail("sales/not-parked");
    COMPTOIR_TRY(Cart cart, cartFrom(row->text(0)));
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("DELETE FROM parked_cart WHERE sale = ?"), {id.bytes()}));
    return cart;
}

} // namespace comptoir::sales
