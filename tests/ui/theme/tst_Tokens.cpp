// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QTest>

using namespace comptoir::theme;

namespace {

const Type types[] = {Type::Display, Type::Verdict, Type::Headline,  Type::Title,  Type::Price,
                      Type::Strong,  Type::Body,    Type::Secondary, Type::Caption};

void wear(const Appearance &appearance)
{
    dress(*qApp, appearance);
}

} // namespace

class tst_Tokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typeScaleIsTheSpecifiedOne()
    {
        wear({});
        const int pixels[] = {48, 40, 32, 22, 18, 16, 16, 14, 13};
        const int weights[] = {600, 600, 600, 600, 600, 600, 400, 400, 500};
        for (size_t i = 0; i < std::size(types); ++i) {
            QCOMPARE(font(types[i]).pixelSize(), pixels[i]);
            QCOMPARE(int(font(types[i]).weight()), weights[i]);
        }
    }

    void outdoorIsLargerAndHeavierNotOnlyRecoloured()
    {
        for (const Scheme scheme : {Scheme::Outdoor, Scheme::OutdoorNight}) {
            wear({});
            std::vector<QFont> indoors;
            for (const Type type : types)
                indoors.push_back(font(type));
            wear({scheme});
            for (size_t i = 0; i < std::size(types); ++i) {
                const QFont outdoors = font(types[i]);
                QVERIFY(outdoors.weight() >= QFont::DemiBold);
                QVERIFY(outdoors.weight() > indoors[i].weight());
                QCOMPARE(outdoors.pixelSize(), qRound(indoors[i].pixelSize() * 1.27));
            }
            QCOMPARE(stroke(), 3);
            QCOMPARE(focusWidth(), 4);
            QCOMPARE(iconStroke(), 2.5);
            QVERIFY(control() >= 55 && money() >= 72 && strip() >= 52);
        }
    }

    void sizesNeverFallBelowAFinger_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {90, 100, 125, 150, 200})
            QTest::addRow("%d", percent) << percent;
    }
    void sizesNeverFallBelowAFinger()
    {
        QFETCH(int, percent);
        wear({.fontPercent = percent});
        QVERIFY(control() >= 48 && money() >= 64 && strip() >= 48);
        QCOMPARE(control(), std::max(48, 48 * percent / 100));
        QCOMPARE(font(Type::Body).pixelSize(), qRound(16 * percent / 100.0));
        wear({.fontPercent = percent, .density = Density::Compact});
        QVERIFY(control() >= 40 && control() < std::max(48, 48 * percent / 100));
        QVERIFY(money() >= 64); // what moves money is as large for a mouse
    }

    void aWindowAtTwoHundredPercentCountsAsHalfAsWide()
    {
        wear({.fontPercent = 200});
        QCOMPARE(unscaled(1280), 640);
        wear({.fontPercent = 90});
        QCOMPARE(unscaled(1280), 1280);
        wear({Scheme::Outdoor});
        QCOMPARE(unscaled(1270), 1000);
    }

    void reducedMotionIsNone()
    {
        wear({});
        QCOMPARE(motion(), 120);
        wear({.reducedMotion = true});
        QCOMPARE(motion(), 0);
    }
};

QTEST_MAIN(tst_Tokens)
#include "tst_Tokens.moc"
