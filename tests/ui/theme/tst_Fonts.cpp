// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTest>

using namespace comptoir::theme;

namespace {

const Type types[] = {Type::Display, Type::Verdict, Type::Headline,  Type::Title,  Type::Price,
                      Type::Strong,  Type::Body,    Type::Secondary, Type::Caption};

} // namespace

class tst_Fonts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(*qApp); }

    void isOursOnEveryMachine()
    {
        for (const Type type : types) {
            const QFont asked = font(type);
            const QRawFont found = QRawFont::fromFont(asked);
            QCOMPARE(found.familyName(), QString(fontFamily));
            // Not a bold that is smeared from the regular one.
            QCOMPARE(found.weight(), int(asked.weight()));
        }
        QCOMPARE(qApp->font().pixelSize(), font(Type::Body).pixelSize());
    }

    void anAmountNeverJumpsWhileItIsTyped()
    {
        for (const Type type : types) {
            const QFontMetricsF metrics(font(type));
            const double zero = metrics.horizontalAdvance(u'0');
            for (char16_t digit = u'1'; digit <= u'9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(digit), zero);
            // No pair of figures is drawn closer than another, nor around the comma.
            QCOMPARE(metrics.horizontalAdvance(u"11 174,71"_qs),
                     metrics.horizontalAdvance(u"80 936,52"_qs));
        }
    }

    void aHyphenInAWordStaysShort()
    {
        const QFontMetricsF metrics(font(Type::Body));
        QVERIFY(metrics.horizontalAdvance(u'-') < 0.8 * metrics.horizontalAdvance(u'0'));
        QVERIFY(metrics.horizontalAdvance(u',') < 0.6 * metrics.horizontalAdvance(u'0'));
    }

    void hasTheLettersOfFourLanguagesAndOfMoney()
    {
        const QString needed = u"€ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿÄÖßẞäößÁÍÓÚáíóúĲĳžŠčłĂőńřş"
                               u"–—‑−×·•…‘’“”„«»‹›°²³½¼µ§%‰₂←↑→↓↩≤≥≈≠✓\u00A0\u202F\u2009"_qs;
        for (const Type type : types) {
            const QRawFont raw = QRawFont::fromFont(font(type));
            for (const QChar c : needed)
                QVERIFY2(raw.supportsCharacter(c), qPrintable(QString::number(c.unicode(), 16)));
        }
        // The narrow space is narrow, not a box and not nothing.
        const QFontMetricsF metrics(font(Type::Body));
        QVERIFY(metrics.horizontalAdvance(u'\u202F') > 1);
        QVERIFY(metrics.horizontalAdvance(u'\u202F') < metrics.horizontalAdvance(u'\u00A0'));
    }

    void carriesItsLicence()
    {
        QVERIFY(QFile::exists(u":/fonts/LICENSE-Inter.txt"_qs));
        QVERIFY(!QFile::exists(u":/fonts/make-tabular.py"_qs));
    }
};

QTEST_MAIN(tst_Fonts)
#include "tst_Fonts.moc"
