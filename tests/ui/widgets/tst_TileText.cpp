// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TileText.h"

#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

using namespace comptoir;
using namespace comptoir::widgets;

/// What a seller reads on a tile at 1280 × 800: 137 pixels wide, 105 of them for words.
class tst_TileText : public QObject
{
    Q_OBJECT
private:
    static constexpr double words = 105, mark = 24, badge = 26;

    static double widthOf(const QFont &font, const QString &text)
    {
        return QFontMetricsF(font).horizontalAdvance(text);
    }

private Q_SLOTS:
    void initTestCase() { theme::dress(*qApp); }

    /// "7,20 €/…": a customer was told the price of a piece.
    void aPriceIsNeverCut_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<double>("width");
        QTest::newRow("piece") << u"1,30 €"_qs << words - mark;
        QTest::newRow("kilo") << u"7,20 €/kg"_qs << words - mark;
        QTest::newRow("dear kilo, without the mark") << u"149,90 €/kg"_qs << words;
        QTest::newRow("to be typed, without the mark") << u"Prix à taper"_qs << words;
    }
    void aPriceIsNeverCut()
    {
        QFETCH(QString, price);
        QFETCH(double, width);
        const auto font = fontFitting(theme::font(theme::Type::Price), price, width);
        QVERIFY(font);
        QVERIFY(font->pixelSize() >= leastTileText);
        QVERIFY(widthOf(*font, price) <= width);
    }
    void whatHasRoomStaysAsLargeAsItIs()
    {
        const QFont usual = theme::font(theme::Type::Price);
        QCOMPARE(fontFitting(usual, u"1,30 €"_qs, 300)->pixelSize(), usual.pixelSize());
        QVERIFY(!fontFitting(usual, u"1 234 567,00 €/kg"_qs, 40));
    }

    /// "Jus d’or…5 cl": the middle of a word was missing.
    void aNameStandsOnTwoLines_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("beside");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("short") << u"Éclair"_qs << 0.0 << false;
        QTest::newRow("two words") << u"Pain complet 500 g"_qs << 0.0 << false;
        QTest::newRow("beside a count") << u"Jus d’orange pressé 25 cl"_qs << badge << false;
        QTest::newRow("one long word") << u"Sonnenblumenkernbrot"_qs << 0.0 << false;
        QTest::newRow("longer than a tile")
            << u"Assortiment de chocolats de fêtes, ballotin de 500 grammes"_qs << 0.0 << true;
    }
    void aNameStandsOnTwoLines()
    {
        QFETCH(QString, name);
        QFETCH(double, beside);
        QFETCH(bool, isCut);
        QFont font = theme::font(theme::Type::Body);
        const TileName fitted = nameFitting(font, name, words, beside);
        QCOMPARE(fitted.isCut, isCut);
        QVERIFY(widthOf(fitted.font, fitted.first) <= words - beside + 0.5);
        QVERIFY(widthOf(fitted.font, fitted.second) <= words + 0.5);
        QVERIFY(fitted.font.pixelSize() >= leastTileText);
        if (!isCut)
            QCOMPARE(QString(fitted.first + fitted.second).remove(u' '), name.remove(u' '));
        const QString ending(u'…');
        QCOMPARE(fitted.second.endsWith(ending), isCut);
        QVERIFY2(!fitted.second.chopped(isCut ? 1 : 0).contains(ending), "the end goes, only");
        QVERIFY(!fitted.first.contains(ending));
    }
    void largerTextIsNotMadeSmallerThanItsRole()
    {
        QFont large = theme::font(theme::Type::Body);
        large.setPixelSize(32); // 200 %
        const TileName fitted = nameFitting(large, u"Jus d’orange pressé 25 cl"_qs, 190, 50);
        QVERIFY(fitted.font.pixelSize() >= 24);
    }
};

QTEST_MAIN(tst_TileText)
#include "tst_TileText.moc"
