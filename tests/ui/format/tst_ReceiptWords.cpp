// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ReceiptWords.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::format;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ');
}

} // namespace

class tst_ReceiptWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAndQuantitiesAreWrittenAsEachLanguageDoes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("fr") << u"fr_FR"_qs
                            << QStringList{u"1 234,50 €"_qs, u"−1 234,50"_qs, u"1,200 kg"_qs,
                                           u"−3"_qs,         u"0,5"_qs,       u"7,12 €/kg"_qs,
                                           u"5,5 %"_qs,      u"20 %"_qs,      u"21/11/2026"_qs};
        QTest::newRow("nl") << u"nl_BE"_qs
                            << QStringList{u"€ 1.234,50"_qs, u"−1.234,50"_qs, u"1,200 kg"_qs,
                                           u"−3"_qs,         u"0,5"_qs,       u"€ 7,12/kg"_qs,
                                           u"5,5 %"_qs,      u"20 %"_qs,      u"21/11/2026"_qs};
        QTest::newRow("de") << u"de_DE"_qs
                            << QStringList{u"1.234,50 €"_qs, u"−1.234,50"_qs, u"1,200 kg"_qs,
                                           u"−3"_qs,         u"0,5"_qs,       u"7,12 €/kg"_qs,
                                           u"5,5 %"_qs,      u"20 %"_qs,      u"21.11.2026"_qs};
        QTest::newRow("en") << u"en_IE"_qs
                            << QStringList{u"€1,234.50"_qs, u"−1,234.50"_qs, u"1.200 kg"_qs,
                                           u"−3"_qs,        u"0.5"_qs,       u"€7.12/kg"_qs,
                                           u"5.5 %"_qs,     u"20 %"_qs,      u"21/11/2026"_qs};
    }
    void amountsAndQuantitiesAreWrittenAsEachLanguageDoes()
    {
        QFETCH(QString, locale);
        QFETCH(QStringList, texts);
        const auto format = receiptWords(Language::French, QLocale(locale)).format;
        const Money amount = Money::fromCents(123450);
        const QStringList written{
            plain(format.money(amount)),
            plain(format.number(-amount)),
            plain(format.quantity(Quantity::fromThousandths(1200), Unit::Kilogram)),
            plain(format.quantity(Quantity::ofPieces(-3), Unit::Piece)),
            plain(format.quantity(Quantity::fromThousandths(500), Unit::Piece)),
            plain(format.unitPrice(Money::fromCents(712), Unit::Kilogram)),
            plain(format.percent(550)),
            plain(format.percent(2000)),
            plain(format.day(*Day::fromIso(u"2026-11-21")))};
        QCOMPARE(written, texts);
    }

    void theTimeOnPaperIsTheTicketsOwnWhateverTheMachinesZone()
    {
        const auto format = receiptWords(Language::French, QLocale(u"fr_FR"_qs)).format;
        const Instant nearMidnight = Instant::fromMs(1'795'303'800'000); // 2026-11-21 23:30 UTC
        QCOMPARE(format.moment(nearMidnight, 60), u"22/11/2026 00:30:00"_qs);
        QCOMPARE(format.moment(nearMidnight, 0), u"21/11/2026 23:30:00"_qs);
        QCOMPARE(format.moment(nearMidnight, -300), u"21/11/2026 18:30:00"_qs);
    }

    void theLargestAmountsHaveAllTheirDigits()
    {
        const auto format = receiptWords(Language::French, QLocale(u"fr_FR"_qs)).format;
        const Money least = Money::fromCents(std::numeric_limits<qint64>::min());
        QCOMPARE(plain(format.number(least)), u"−92 233 720 368 547 758,08"_qs);
    }
};

QTEST_GUILESS_MAIN(tst_ReceiptWords)
#include "tst_ReceiptWords.moc"
