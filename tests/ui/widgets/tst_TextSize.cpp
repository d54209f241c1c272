// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextSize.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::widgets;
using theme::Type;

class tst_TextSize : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::dress(*qApp); }

    void breaksBetweenWordsWhereItCan()
    {
        const QString words = u"il il tradition il tradition"_qs; // four lines; anywhere: three
        const int width = widestWord(Type::Body, words);
        const int line = textHeight(Type::Body, u"il"_qs, 400);
        QCOMPARE(textHeight(Type::Body, u"tradition"_qs, width), line);
        QVERIFY(textHeight(Type::Body, words, width) >= 4 * line - 4);
    }

    void losesNoLetterOfAWordThatHasNoRoom()
    {
        const QString word = u"Gutscheineinlösungsbestätigung"_qs;
        const int line = textHeight(Type::Body, u"il"_qs, 400);
        QVERIFY(textHeight(Type::Body, word, textWidth(Type::Body, word) / 2 + 8) > line);
    }

    void aSecondLineHasItsRoom()
    {
        const TwoLines both{u"Jours exceptionnels"_qs, u"2 à confirmer"_qs};
        const int one = textHeight(Type::Body, both.title, 400);
        QCOMPARE(both.height(400), one + textHeight(Type::Secondary, both.under, 400));
        QVERIFY(both.leastWidth() < both.width());
    }
};

QTEST_MAIN(tst_TextSize)
#include "tst_TextSize.moc"
