// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Cart.h"

#include "tests/core/sales/SalesActs.h"
#include "tests/support/Samples.h"

#include <QJsonArray>
#include <QTest>

using namespace comptoir;
using namespace comptoir::sales;
using namespace comptoir::test;

namespace {

Discount discountOf(const QJsonValue &json)
{
    Discount discount;
    discount.basisPoints = json[QStringLiteral("bp")].toInt();
    discount.amount = cents(json[QStringLiteral("amount")].toInteger());
    return discount;
}

Cart cartOf(const QJsonObject &json)
{
    Cart cart;
    for (const auto &value : json[QStringLiteral("lines")].toArray()) {
        CartLine line = free(cents(value[QStringLiteral("price")].toInteger()),
                             value[QStringLiteral("vat")].toString().toLatin1());
        line.quantity = Quantity::fromThousandths(
            value[QStringLiteral("quantity")].toInteger(1000));
        line.discount = discountOf(value[QStringLiteral("discount")]);
        cart = add(cart, line).first;
    }
    cart.discount = discountOf(json[QStringLiteral("discount")]);
    return cart;
}

} // namespace

class tst_Cart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsToTheCentAsTheLawDoes()
    {
        const auto cases = jsonOf(sourcePath(QStringLiteral("tests/data/sales/carts.json")))
                               .array();
        QVERIFY(cases.size() > 8);
        for (const auto &value : cases) {
            const QJsonObject json = value.toObject();
            const QByteArray title = json[QStringLiteral("name")].toString().toUtf8();
            const char *name = title.constData();
            const auto priced = price(cartOf(json), lawOf(json), today(),
                                      json[QStringLiteral("franchise")].toBool());
            const QString error = json[QStringLiteral("error")].toString();
            if (!error.isEmpty()) {
                QVERIFY2(!priced && priced.error().code == error.toLatin1(), name);
                continue;
            }
            QVERIFY2(priced.has_value(), name);
            const auto check = [&](const char *member, Money found) {
                const auto expected = json[QLatin1String(member)];
                const QByteArray text = title + " " + member + " "
                    + QByteArray::number(found.cents());
                QVERIFY2(expected.isUndefined() || cents(expected.toInteger()) == found,
                         text.constData());
            };
            check("total", priced->total);
            check("net", priced->net);
            check("discounts", priced->discounts);
            const auto totals = json[QStringLiteral("line_totals")].toArray();
            for (qsizetype i = 0; i < totals.size(); ++i)
                QVERIFY2(priced->lines[size_t(i)].total == cents(totals[i].toInteger()), name);
            Money sum;
            for (const PricedLine &line : priced->lines) {
                QVERIFY2(line.before - line.discount == line.total, name);
                sum += line.total;
            }
            QVERIFY2(sum == priced->total, name);
            const auto rates = json[QStringLiteral("of_vat")].toArray();
            QVERIFY2(priced->vat.size() == size_t(rates.size()), name);
            for (qsizetype i = 0; i < rates.size(); ++i) {
                const auto &vat = priced->vat[size_t(i)];
                const QJsonArray found{vat.basisPoints, vat.net.cents(), vat.vat.cents(),
                                       vat.gross.cents()};
                QVERIFY2(found == rates[i].toArray(), name);
            }
        }
        std::printf("carts.json: %d cases\n", int(cases.size()));
    }

    void countsASecondScanOnTheSameLine()
    {
        Cart cart;
        int touched = 0;
        std::tie(cart, touched) = add(cart, known(1, cents(250)));
        QCOMPARE(touched, 1);
        std::tie(cart, touched) = add(cart, known(2, cents(100)));
        QCOMPARE(touched, 2);
        std::tie(cart, touched) = add(cart, known(1, cents(250)));
        QCOMPARE(touched, 1);
        QCOMPARE(cart.lines.size(), 2u);
        QCOMPARE(cart.lines[0].quantity, Quantity::ofPieces(2));
    }
    void keepsWhatIsNotTheSameApart()
    {
        const auto lines = [](const Cart &before, const CartLine &line) {
            return add(before, line).first.lines.size();
        };
        const Cart cart = add(Cart(), known(1, cents(250))).first;
        QCOMPARE(lines(cart, known(1, cents(200))), 2u); // another price
        QCOMPARE(lines(withNote(cart, 1, QStringLiteral("cadeau")), known(1, cents(250))), 2u);
        QCOMPARE(lines(withDiscount(cart, 1, {1000, {}, {}}), known(1, cents(250))), 2u);
        CartLine weighed = known(1, cents(250));
        weighed.unit = Unit::Kilogram;
        QCOMPARE(lines(add(Cart(), weighed).first, weighed), 2u); // each weighing has its label
        const Cart two = add(Cart(), free(cents(500), "normal")).first;
        QCOMPARE(lines(two, free(cents(500), "normal")), 2u);
        CartLine back = known(1, cents(250));
        back.returnedFrom = 7;
        back.returnedRank = 1;
        QCOMPARE(lines(add(Cart(), back).first, back), 2u);
    }
    void takesBackAtTheRateOfItsDayWhatTheLawHasNoClassForAnyMore()
    {
        CartLine back = known(1, cents(1000));
        back.vatClass = "ended";
        back.returnedFrom = 7;
        back.returnedRank = 1;
        const auto law = lawOf(law::Country::France);
        const Day day = Day::fromDate({2026, 11, 23});
        QVERIFY(price(add(Cart(), back).first, law, day).error().is("sales/vat-class-unknown"));
        back.soldAtBasisPoints = 1960;
        const auto priced = price(add(Cart(), back).first, law, day);
        QCOMPARE(priced->vat.at(0).basisPoints, 1960);
        QCOMPARE(priced->vat.at(0).vat, cents(164));
    }
    void neverGivesANumberOfALineTwice()
    {
        Cart cart = add(Cart(), free(cents(100), "normal")).first;
        cart = add(cart, free(cents(200), "normal")).first;
        cart = without(cart, 2);
        QCOMPARE(add(cart, free(cents(300), "normal")).second, 3);
    }
    void takesALineOutWhenNothingIsLeftOfIt()
    {
        const Cart cart = add(Cart(), known(1, cents(250))).first;
        QVERIFY(withQuantity(cart, 1, Quantity()).isEmpty());
        QVERIFY(withQuantity(cart, 1, Quantity::ofPieces(-1)).isEmpty());
        QCOMPARE(withQuantity(cart, 1, Quantity::ofPieces(3)).lines[0].quantity,
                 Quantity::ofPieces(3));
        QCOMPARE(withQuantity(cart, 9, Quantity::ofPieces(3)), cart);
        QCOMPARE(withUnitPrice(cart, 1, cents(-1)), cart);
        QCOMPARE(withUnitPrice(cart, 1, cents(99)).lines[0].unitPrice, cents(99));
    }

    void survivesAsTextWithEveryFieldSet()
    {
        const Cart cart = fullCart();
        const QByteArray text = QJsonDocument(cart.toJson()).toJson(QJsonDocument::Compact);
        const auto read = Cart::fromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(read.has_value());
        QCOMPARE(*read, cart);
        Cart empty;
        empty.id = cart.id;
        QCOMPARE(*Cart::fromJson(empty.toJson()), empty);
    }
    void readsNoHalfOfACart()
    {
        const QJsonObject json = fullCart().toJson();
        int refused = 0;
        for (const QString &member : json.keys()) {
            QJsonObject broken = json;
            broken.insert(member, QJsonArray{QStringLiteral("x")});
            const auto read = Cart::fromJson(broken);
            QVERIFY2(!read && read.error().is("sales/unreadable"), qPrintable(member));
            ++refused;
        }
        QCOMPARE(refused, int(json.size()));
        QJsonObject twice = json;
        twice.insert(QStringLiteral("next"), 1); // would give line 1 out again
        QVERIFY(!Cart::fromJson(twice));
    }
};

QTEST_GUILESS_MAIN(tst_Cart)
#include "tst_Cart.moc"
