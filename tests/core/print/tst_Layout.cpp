// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/Columns.h"
#include "core/print/Layout.h"
#include "tests/support/Samples.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace comptoir;
using namespace comptoir::print;
using namespace comptoir::test;
using Align = TextBlock::Align;

namespace {

Document paper(std::vector<Block> blocks)
{
    return {u"Ticket 1"_qs, std::move(blocks)};
}

int widest(const QStringList &lines)
{
    int columns = 0;
    for (const QString &line : lines)
        columns = std::max(columns, columnsOf(line));
    return columns;
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar character : text)
        if (!character.isSpace())
            letters += character;
    return letters;
}

} // namespace

class tst_Layout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAmountEndsAtTheEdgeOfEveryPaper()
    {
        for (const int columns : {32, 42, 48}) {
            const auto lines = renderText(paper({PairBlock{u"Pain de campagne"_qs, u"4,20 €"_qs}}),
                                          columns);
            QCOMPARE(lines.size(), 1);
            QCOMPARE(lines[0].size(), columns);
            QVERIFY(lines[0].startsWith(u"Pain de campagne ") && lines[0].endsWith(u" 4,20 €"));
        }
    }

    void aLongLabelWrapsAtWordsBeforeItsAmount()
    {
        const auto lines = renderText(
            paper({PairBlock{u"Confiture extra de mirabelles de Lorraine"_qs, u"1 234,50 €"_qs}}),
            32);
        QCOMPARE(lines,
                 (QStringList{u"Confiture extra de"_qs,
                              u"mirabelles de"_qs, // 21 columns are left for words
                              u"Lorraine              1 234,50 €"_qs}));
    }

    void aWordLongerThanThePaperIsBrokenAndNothingIsLost()
    {
        const QString word(75, u'x');
        const auto lines = renderText(paper({PairBlock{word, u"9,99 €"_qs}}), 32);
        QVERIFY(widest(lines) <= 32);
        QCOMPARE(lettersOf(lines.join(u' ')).count(u'x'), 75);
        QVERIFY(lines.last().endsWith(u"9,99 €"));
    }

    void anAmountIsNeverCutThoughItFillsThePaper_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::newRow("large") << u"−92 233 720 368 547 758,08 €"_qs;
        QTest::newRow("as wide as the paper") << QString(32, u'8');
        QTest::newRow("wider") << QString(40, u'8');
    }
    void anAmountIsNeverCutThoughItFillsThePaper()
    {
        QFETCH(QString, amount);
        for (const int scale : {1, 2}) {
            const auto document = paper({PairBlock{u"TOTAL"_qs, amount, true, scale}});
            QString all;
            for (const Line &line : layOut(document, 32, Writing::Unicode)) {
                const auto &text = std::get<TextLine>(line);
                QVERIFY(columnsOf(text.text()) * text.scale <= 32);
                all += text.text();
            }
            QCOMPARE(lettersOf(all), lettersOf(u"TOTAL"_qs + amount));
        }
    }

    void aNoBreakSpaceHoldsAPriceTogether()
    {
        QCOMPARE(wrapped(u"le kilo à 12,50\u00A0€"_qs, 12),
                 (QStringList{u"le kilo à"_qs, u"12,50\u00A0€"_qs}));
    }

    void tableColumnsStandInLineAtTheRight()
    {
        const auto lines = renderText(
            paper({TableBlock{{{u"Taux"_qs, u"HT"_qs, u"TVA"_qs, u"TTC"_qs},
                               {u"A 20 %"_qs, u"10,00"_qs, u"2,00"_qs, u"12,00"_qs},
                               {u"B 5,5 %"_qs, u"1 000,00"_qs, u"55,00"_qs, u"1 055,00"_qs}}}}),
            42);
        QCOMPARE(lines.size(), 3);
        for (const QString &line : lines)
            QCOMPARE(line.size(), 42);
        QCOMPARE(lines[1].indexOf(u"10,00") + 5, lines[2].indexOf(u"1 000,00") + 8);
        QCOMPARE(lines[0].indexOf(u"TVA") + 3, lines[2].indexOf(u"55,00") + 5);
    }

    void aTableTooWideForThePaperNamesEachValue()
    {
        const auto lines = renderText(
            paper({TableBlock{
                {{u"Taux"_qs, u"HT"_qs, u"TVA"_qs, u"TTC"_qs},
                 {u"A 20 %"_qs, u"10 000 000,00"_qs, u"2 000 000,00"_qs, u"12 000 000,00"_qs}}}}),
            32);
        QCOMPARE(lines,
                 (QStringList{u"A 20 %"_qs, u"  HT               10 000 000,00"_qs,
                              u"  TVA               2 000 000,00"_qs,
                              u"  TTC              12 000 000,00"_qs}));
    }

    void ideogramsCountTwice()
    {
        QCOMPARE(columnsOf(u"茶 vert"_qs), 7);
        QCOMPARE(columnsOf(u"e\u0301"_qs), 1);
        QCOMPARE(columnsOf(u"👩‍👩‍👧"_qs), 2);
        const auto lines = renderText(paper({PairBlock{u"龍井茶"_qs, u"8,00 €"_qs}}), 32);
        QCOMPARE(columnsOf(lines[0]), 32);
    }

    void alignmentAndIndentAreKept()
    {
        const auto lines = renderText(
            paper({TextBlock{u"Marchal"_qs, Align::Centre}, TextBlock{u"12:00"_qs, Align::Right},
                   PairBlock{u"x"_qs, u"1"_qs, false, 1, 3}, RuleBlock{}, RuleBlock{true},
                   SpaceBlock{2}}),
            11);
        QCOMPARE(lines,
                 (QStringList{u"  Marchal"_qs, u"      12:00"_qs, u"   x      1"_qs,
                              u"-----------"_qs, u"==========="_qs, QString(), QString()}));
    }

    void aBandCannotBeOverlooked()
    {
        const auto lines = layOut(paper({BandBlock{u"DUPLICATA 2"_qs}}), 32, Writing::CodePage);
        const auto &band = std::get<TextLine>(lines.at(1));
        QCOMPARE(band.scale, 2);
        QVERIFY(band.isBold);
        QCOMPARE(band.columns, 16);
        QCOMPARE(band.text(), u"DUPLICATA 2"_qs);
    }

    void naughtyLabelsStayInTheirColumns()
    {
        const auto strings = jsonOf(corpus(u"naughty-strings"_qs).filePath(u"blns.json"_qs))
                                 .array();
        std::printf("naughty strings: %d\n", int(strings.size()));
        QVERIFY(strings.size() >= 485);
        for (const auto &value : strings) {
            const QString label = value.toString();
            for (const int columns : {32, 42, 48}) {
                const auto lines = renderText(
                    paper({TextBlock{label}, PairBlock{label, u"12,50 €"_qs, false, 2},
                           TableBlock{{{label, u"1,00"_qs, u"2,00"_qs}}, false}}),
                    columns);
                QVERIFY2(widest(lines) <= columns, qPrintable(label));
                const auto ends = [](const QString &line) { return line.endsWith(u"12,50 €"); };
                QCOMPARE(std::count_if(lines.begin(), lines.end(), ends), 1);
                for (const QString &line : lines)
                    for (const QChar character : line)
                        QVERIFY(character.category() != QChar::Other_Control);
            }
        }
    }

    void textThatTurnsDirectionCannotTurnTheAmount()
    {
        QCOMPARE(oneLine(u"a\u202Eb\u2066c\uFEFFd\u00ADe"_qs), u"abcde"_qs);
        QCOMPARE(oneLine(u"a\nb\tc\u2028d\0e"_qs), u"a b c d e"_qs);
        QCOMPARE(oneLine(QString(QChar(0xD800))), u"\uFFFD"_qs);
    }
};

QTEST_APPLESS_MAIN(tst_Layout)
#include "tst_Layout.moc"
