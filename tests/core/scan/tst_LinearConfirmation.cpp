// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/LinearConfirmation.h"

#include <QTest>

using namespace comptoir::scan;

static const Symbol apples{Format::Ean13, u"5449000000996"_qs, {}};
static const Symbol pears{Format::Ean13, u"3760123456786"_qs, {}};
static const Symbol voucher{Format::QrCode, u"HTTPS://X.FR/V/A"_qs, {}};

class tst_LinearConfirmation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sellsNothingOnASingleSighting()
    {
        LinearConfirmation confirmation;
        QVERIFY(confirmation.confirmed({apples}).empty());
        QVERIFY(confirmation.confirmed({pears}).empty());
        QVERIFY(confirmation.confirmed({}).empty());
        const auto believed = confirmation.confirmed({apples, pears});
        QCOMPARE(believed.size(), size_t(2));
        QCOMPARE(believed.front().text, apples.text);
    }
    void twoReadingsInOneFrameAreOneSighting()
    {
        LinearConfirmation confirmation;
        QVERIFY(confirmation.confirmed({apples, apples}).empty());
    }
    void forgetsAnOldSighting()
    {
        LinearConfirmation confirmation;
        QVERIFY(confirmation.confirmed({apples}).empty());
        for (int frame = 0; frame < 20; ++frame)
            QVERIFY(confirmation.confirmed({}).empty());
        QVERIFY(confirmation.confirmed({apples}).empty());
    }
    void believesAQrCodeAtOnce()
    {
        LinearConfirmation confirmation;
        QCOMPARE(confirmation.confirmed({voucher}).size(), size_t(1));
    }
    void sameDigitsInAnotherFormatAreAnotherCode()
    {
        LinearConfirmation confirmation;
        QVERIFY(confirmation.confirmed({apples}).empty());
        QVERIFY(confirmation.confirmed({{Format::Code128, apples.text, {}}}).empty());
    }
};

QTEST_APPLESS_MAIN(tst_LinearConfirmation)
#include "tst_LinearConfirmation.moc"
