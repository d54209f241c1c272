// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Labels.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::catalogue;

namespace {

qint64 byName(const char *name, qint64 cents)
{
    const auto found = unitPriceByName(QString::fromUtf8(name), Money::fromCents(cents));
    return found ? found->price.cents() : -1;
}

Item itemOf(const char *name, const QStringList &codes)
{
    Item item;
    item.name = QString::fromUtf8(name);
    item.price = Money::fromCents(350);
    item.codes = codes;
    return item;
}

} // namespace

class tst_Labels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void computesThePriceOfALitreAndAKilogram()
    {
        QCOMPARE(byName("Jus de pomme 75 cl", 350), 467); // 4.666…
        QCOMPARE(byName("Bière 6 x 33 cl", 450), 227); // 2.2727…
        QCOMPARE(byName("Confiture 370g", 490), 1324); // 13.243…
        QCOMPARE(byName("Lait 1,5 L", 180), 120);
        QCOMPARE(byName("Safran 0,5 g", 500), 1'000'000);
        QVERIFY(unitPriceByName(QStringLiteral("Miel 500 g"), Money::fromCents(700))->unit
                == Unit::Kilogram);
        QVERIFY(unitPriceByName(QStringLiteral("Cidre 75cl"), Money::fromCents(700))->unit
                == Unit::Litre);
    }

    void saysNothingWhereTheNameIsNotClear()
    {
        QCOMPARE(byName("Farine 1 kg", 150), -1); // the price itself
        QCOMPARE(byName("Coffret 2 g et 3 kg", 150), -1);
        QCOMPARE(byName("Lampe 12 LED", 150), -1);
        QCOMPARE(byName("Câble 3G", 150), 50'000); // a price by name is a guess: 3 g
        QCOMPARE(byName("Clé USB 5Gb", 150), -1);
        QCOMPARE(byName("Rien 0 g", 150), -1);
        QCOMPARE(byName("Baguette", 120), -1);
    }

    void putsTheCodeThatScannersReadInBars()
    {
        const Label ean = labelOf(
            itemOf("Cola", {QStringLiteral("A 12"), QStringLiteral("5449000000996")}));
        QCOMPARE(ean.code, QStringLiteral("5449000000996"));
        QCOMPARE(int(ean.bars.dark.size()), 95);
        const Label upc = labelOf(itemOf("Radis", {QStringLiteral("036000291452")}));
        QVERIFY(upc.bars
                == scan::writeLinear(QStringLiteral("0036000291452"), scan::LinearFormat::Ean13));
        const Label own = labelOf(itemOf("Vis", {QStringLiteral("A 12")}));
        QVERIFY(own.bars == scan::writeLinear(QStringLiteral("A 12"), scan::LinearFormat::Code128));
        QVERIFY(labelOf(itemOf("Vrac", {})).bars.dark.empty());
        const Label accents = labelOf(itemOf("Thé", {QStringLiteral("THÉ")}));
        QVERIFY(accents.bars.dark.empty() && accents.code == u"THÉ");
    }

    void printsAWeighedItemByItsKilogramOnly()
    {
        Item item = itemOf("Pommes 500 g", {});
        item.unit = Unit::Kilogram;
        QVERIFY(!labelOf(item).unitPrice);
    }

    void goesOnWhereTheLastSheetWasPeeledOff()
    {
        const LabelPaper paper = a4With24Labels();
        const auto places = placesOf(paper, 3, 22);
        const std::vector<LabelPlace> expected{
            {0, 700, 5 + 7 * 370}, {0, 1400, 5 + 7 * 370}, {1, 0, 5}};
        QCOMPARE(places, expected);
        QVERIFY(paper.left + paper.columns * paper.labelWidth <= paper.pageWidth);
        QVERIFY(paper.top + paper.rows * paper.labelHeight <= paper.pageHeight);
        const LabelPaper small = a4With40Labels();
        QVERIFY(small.rows * small.labelHeight <= small.pageHeight);
        const auto roll = placesOf(labelRoll(570, 320), 2);
        QVERIFY(roll.size() == 2 && roll[1].page == 1 && roll[1].x == 0 && roll[1].y == 0);
    }
};

QTEST_GUILESS_MAIN(tst_Labels)
#include "tst_Labels.moc"
