// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ColumnGuess.h"

#include "core/catalogue/CellText.h"
#include "core/catalogue/SheetReader.h"
#include "tests/support/Samples.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::catalogue;

namespace {

using Columns = std::vector<Column>;

Sheet sheetOf(const QByteArray &csv)
{
    return readSheet(QStringLiteral("liste.csv"), csv).value_or(Sheet());
}

Columns guessed(const QByteArray &csv)
{
    return guessColumns(sheetOf(csv)).columns;
}

Sheet sample(const char *name)
{
    const QString path = QStringLiteral("tests/data/catalogue/imports/") + QLatin1String(name);
    return sheetOf(test::contentOf(test::sourcePath(path)));
}

/// What the guess says of a header.
Column columnOf(const Sheet &sheet, const char *header)
{
    const auto at = sheet.header.indexOf(QString::fromUtf8(header));
    return at < 0 ? Column::Ignored : guessColumns(sheet).columns[size_t(at)];
}

/// All headers that mean something.
QStringList meant(const Sheet &sheet)
{
    QStringList headers;
    const auto columns = guessColumns(sheet).columns;
    for (size_t at = 0; at < columns.size(); ++at) {
        if (columns[at] != Column::Ignored)
            headers.append(sheet.header[qsizetype(at)]);
    }
    headers.sort();
    return headers;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class tst_ColumnGuess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsHeadersOfFourLanguages()
    {
        const Columns expected{Column::Name,       Column::Price,   Column::Codes,
                               Column::Department, Column::VatRate, Column::Stock};
        QCOMPARE(
            guessed(
                "Désignation;Prix TTC (€);Code-barres;Famille;Taux de TVA;Qté en stock\na;1;;;;\n"),
            expected);
        QCOMPARE(guessed("Artikelnaam;Verkoopprijs incl. btw;Streepjescode;Rubriek;BTW "
                         "%;Voorraad\na;1;;;;\n"),
                 expected);
        QCOMPARE(guessed("Bezeichnung;VK brutto;EAN;Warengruppe;MwSt.;Bestand\na;1;;;;\n"),
                 expected);
        QCOMPARE(
            guessed("Product name,Retail price,Barcode,Department,VAT rate,In stock\na,1,,,,\n"),
            expected);
    }

    void takesNoPurchasePriceForThePrice()
    {
        const Columns expected{Column::Name, Column::Ignored, Column::Ignored, Column::Price};
        QCOMPARE(guessed("Article;Prix achat;Prix HT;Prix boutique\na;1,00;2,00;3,00\n"), expected);
        QCOMPARE(guessed("Artikel;EK Preis;Netto Preis;Preis Laden\na;1,00;2,00;3,00\n"), expected);
        const Columns onlyNet{Column::Name, Column::Ignored};
        QCOMPARE(guessed("Article;Prix HT\nStylo;3,00\n"), onlyNet);
    }

    void looksAtTheContentWhenThereAreNoHeaders()
    {
        const Columns expected{Column::Codes, Column::Name, Column::Price, Column::VatRate,
                               Column::Department};
        QCOMPARE(guessed("3017620422003;Pâte à tartiner;4,50;5,5;Épicerie\n"
                         "3760123456784;Thé vert;6,00;5,5;Épicerie\n"
                         "5449000000996;Cola;1,80;10;Boissons\n"
                         "2000000000015;Mug;9,90;20;Épicerie\n"),
                 expected);
    }

    void seesCodesUnderANameNobodyKnows()
    {
        const Columns expected{Column::Name, Column::Codes};
        QCOMPARE(guessed("Article,Zxy\nCola,5449000000996\nThé,3760123456784\n"), expected);
    }

    void takesNoLetterForAList()
    {
        const Columns nothing{Column::Ignored};
        QCOMPARE(guessed("Madame, Monsieur\nveuillez trouver\nci-joint la liste\n"),
                 (Columns{Column::Ignored, Column::Ignored}));
        QCOMPARE(guessed("# Comptoir\nThe till of shops\nand more\n"), nothing);
        QCOMPARE(guessed("Nom\nPain\n"), Columns{Column::Name});
    }

    void knowsTheExportOfSquare()
    {
        const Sheet sheet = sample("square.csv");
        QCOMPARE(guessColumns(sheet).origin, SheetOrigin::Square);
        QCOMPARE(columnOf(sheet, "Item Name"), Column::Name);
        QCOMPARE(columnOf(sheet, "Current Quantity Boutique Lambert"), Column::Stock);
        QCOMPARE(columnOf(sheet, "TVA"), Column::VatRate);
        QCOMPARE(meant(sheet),
                 sorted({QStringLiteral("Item Name"), QStringLiteral("Category"),
                         QStringLiteral("GTIN"), QStringLiteral("Price"), QStringLiteral("TVA"),
                         QStringLiteral("Current Quantity Boutique Lambert")}));
    }

    void knowsTheExportOfLoyverse()
    {
        const Sheet sheet = sample("loyverse.csv");
        QCOMPARE(guessColumns(sheet).origin, SheetOrigin::Loyverse);
        QCOMPARE(columnOf(sheet, "Sold by weight"), Column::Unit);
        QCOMPARE(columnOf(sheet, "Price [Marché]"), Column::Price);
        QCOMPARE(columnOf(sheet, "In stock [Marché]"), Column::Stock);
        QCOMPARE(meant(sheet),
                 sorted({QStringLiteral("Name"), QStringLiteral("Category"),
                         QStringLiteral("Sold by weight"), QStringLiteral("Barcode"),
                         QStringLiteral("Price [Marché]"), QStringLiteral("In stock [Marché]"),
                         QStringLiteral("TVA")}));
    }

    void knowsTheExportOfSumUp()
    {
        const Sheet sheet = sample("sumup.csv");
        QCOMPARE(guessColumns(sheet).origin, SheetOrigin::SumUp);
        QCOMPARE(meant(sheet),
                 sorted({QStringLiteral("Item name"), QStringLiteral("Price"),
                         QStringLiteral("Tax rate (%)"), QStringLiteral("Unit"),
                         QStringLiteral("Quantity"), QStringLiteral("Barcode"),
                         QStringLiteral("Category")}));
    }

    void knowsTheExportOfOdoo()
    {
        const Sheet sheet = sample("odoo.csv");
        QCOMPARE(guessColumns(sheet).origin, SheetOrigin::Odoo);
        QCOMPARE(meant(sheet),
                 sorted({QStringLiteral("Name"), QStringLiteral("Barcode"),
                         QStringLiteral("Sales Price"), QStringLiteral("Product Category"),
                         QStringLiteral("Unit of Measure"), QStringLiteral("Quantity On Hand"),
                         QStringLiteral("Customer Taxes")}));
        QCOMPARE(sheet.rows[0][6], QStringLiteral("Jardin"));
        const Sheet french = sheetOf("Nom,Référence interne,Code-barres,Prix de vente,"
                                     "Catégorie de produits,Taxes à la vente\nx,,,1,,\n");
        QCOMPARE(guessColumns(french).origin, SheetOrigin::Odoo);
        QCOMPARE(columnOf(french, "Taxes à la vente"), Column::VatRate);
        QCOMPARE(columnOf(french, "Prix de vente"), Column::Price);
    }

    void readsPricesAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<qint64>("cents");
        const auto row = [](const char *cell, qint64 cents) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << cents;
        };
        row("1 234,50 €", 123450);
        row("1\u00A0234,50\u00A0€", 123450);
        row("1\u202F234,5", 123450);
        row("1.234,50", 123450);
        row("1,234.50", 123450);
        row("1'234.50", 123450);
        row("€ 3,5", 350);
        row("3.5 EUR", 350);
        row("12", 1200);
        row("0.500", 50);
        row(",99", 99);
        row("12.500000", 1250);
        row("1.234.567", 123456700);
        row("0", 0);
    }
    void readsPricesAsPeopleWriteThem()
    {
        QFETCH(const QString, cell);
        QFETCH(const qint64, cents);
        const auto read = readPrice(cell);
        QVERIFY(read.has_value());
        QCOMPARE(read->cents(), cents);
    }

    void refusesPricesThatMayMeanTwoThings()
    {
        for (const char *cell : {"1,234", "1.234", "12.345", "1,2345", "abc", "12 € 50", "1.2.3",
                                 "1e3", "", "99999999999", "12,50,1", "١٢"}) {
            const auto read = readPrice(QString::fromUtf8(cell));
            QVERIFY2(!read, cell);
            QCOMPARE(read.error().code, QByteArray("catalogue/price-unreadable"));
        }
        QCOMPARE(readPrice(QStringLiteral("-1,20")).error().code,
                 QByteArray("catalogue/price-negative"));
        QCOMPARE(readPrice(QStringLiteral("\u22121,20 €")).error().code,
                 QByteArray("catalogue/price-negative"));
    }

    void readsRatesAsPeopleWriteThem()
    {
        for (const char *cell : {"5,5", "5.5%", "0.055", "TVA 5,5", "5,50 %", "5.5% G", "0,055"})
            QCOMPARE(readRate(QString::fromUtf8(cell)).value_or(-1), 550);
        QCOMPARE(readRate(QStringLiteral("0.2")).value_or(-1), 2000);
        QCOMPARE(readRate(QStringLiteral("20% (ventes)")).value_or(-1), 2000);
        QCOMPARE(readRate(QStringLiteral("0%")).value_or(-1), 0);
        for (const char *cell : {"A", "", "-5", "1000", "5,555"})
            QVERIFY2(!readRate(QString::fromUtf8(cell)), cell);
    }

    void readsQuantitiesAndUnits()
    {
        QCOMPARE(readQuantity(QStringLiteral("1,250"))->thousandths(), 1250);
        QCOMPARE(readQuantity(QStringLiteral("-3"))->thousandths(), -3000);
        QVERIFY(!readQuantity(QStringLiteral("1,2345")));
        QVERIFY(!readQuantity(QStringLiteral("beaucoup")));
        QVERIFY(readUnit(QStringLiteral("kg")) == Unit::Kilogram);
        QVERIFY(readUnit(QStringLiteral("N")) == Unit::Piece);
        QVERIFY(readUnit(QStringLiteral("Stück")) == Unit::Piece);
        QVERIFY(readUnit(QStringLiteral("L")) == Unit::Litre);
        QVERIFY(!readUnit(QStringLiteral("hour")));
    }

    /// regulation.md TC-4.2
    void knowsCheckDigits()
    {
        for (const char *code : {"73513537", "9780471117094", "036000291452", "98412345678908",
                                 "5449000000996", "09521234543213"})
            QVERIFY2(isRightGtin(QString::fromLatin1(code)), code);
        QCOMPARE(rightCheckDigit(QStringLiteral("5449000000990")), 6);
        QCOMPARE(rightCheckDigit(QStringLiteral("3760123456780")), 4);
        QCOMPARE(rightCheckDigit(QStringLiteral("96385070")), 4);
        QCOMPARE(scannedForm(QStringLiteral("05449000000996")), QStringLiteral("5449000000996"));
        QCOMPARE(scannedForm(QStringLiteral("0000073513537")), QStringLiteral("73513537"));
        const QStringList two{QStringLiteral("1"), QStringLiteral("2")};
        QCOMPARE(splitCodes(QStringLiteral("1 2, 1")), two);
        QCOMPARE(splitCodes(QStringLiteral("ART 12")), QStringList(QStringLiteral("ART12")));
    }
};

QTEST_GUILESS_MAIN(tst_ColumnGuess)
#include "tst_ColumnGuess.moc"
