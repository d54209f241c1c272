// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Cart.h"
#include "tests/core/vouchers/RedeemActs.h"

#include <QJsonObject>

/// What tests of sales put on the counter.
namespace comptoir::test {

inline Day today()
{
    return *Day::fromIso(u"2026-11-21");
}

inline law::LawBook lawOf(law::Country country)
{
    auto loaded = law::LawBook::load(country);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

/// "country" of a sample; France without one.
inline law::LawBook lawOf(const QJsonObject &sample)
{
    const QByteArray code = sample[QStringLiteral("country")].toString().toLatin1();
    return lawOf(law::countryOf(code).value_or(law::Country::France));
}

inline Uuid uuid(int n)
{
    const QByteArray bytes = QByteArray(14, char(1)) + char(n / 256) + char(n % 256);
    return *Uuid::fromBytes(bytes);
}

/// An article that is in no catalogue.
inline sales::CartLine free(Money price, const QByteArray &vatClass)
{
    sales::CartLine line;
    line.label = QStringLiteral("Divers");
    line.vatClass = vatClass;
    line.unitPrice = price;
    return line;
}

inline sales::CartLine known(int item, Money price)
{
    sales::CartLine line = free(price, "normal");
    line.item = catalogue::ItemId(uuid(item));
    line.label = QStringLiteral("Article %1").arg(item);
    return line;
}

/// Every field has something else than it begins with.
inline sales::Cart fullCart()
{
    sales::CartLine line = known(1, cents(345));
    line.code = QStringLiteral("3017620422003");
    line.department = catalogue::DepartmentId(uuid(9));
    line.departmentName = QStringLiteral("Épicerie \u202e\U0001f9c0 '; DROP TABLE cart; --");
    line.vatClass = "reduced";
    line.quantity = Quantity::fromThousandths(1234);
    line.unit = Unit::Kilogram;
    line.discount = {1000, cents(12), QStringLiteral("date courte")};
    line.note = QStringLiteral("l'emballer");
    line.isService = true;
    line.hasGuarantee = true;
    line.returnedFrom = 12;
    line.returnedRank = 3;
    line.soldAtBasisPoints = 550;
    sales::Cart cart;
    cart.id = sales::SaleId(uuid(77));
    cart.started = Instant::fromMs(1'795'000'000'000);
    cart.discount = {0, cents(50), QStringLiteral("fidèle")};
    cart.note = QStringLiteral("pour Mme D.");
    cart.isReturn = true;
    cart.returnReason = QStringLiteral("cassé");
    cart.returnedFrom = 12;
    cart.approvedBy = QStringLiteral("Ana");
    return sales::add(sales::add(cart, line).first, known(2, cents(100))).first;
}

} // namespace comptoir::test
