// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/Columns.h"
#include "core/print/RenderEscPos.h"
#include "tests/support/SeededEntropy.h"
#include "tests/support/print/EscPosReader.h"

#include <QTest>

#include <array>

using namespace comptoir;
using namespace comptoir::print;
using namespace comptoir::test;

namespace {

/// What labels of the world are made of, and what they should not be made of.
const std::array<QString, 24> pieces{u" "_qs,
                                     u"\u00A0"_qs,
                                     u"\u202F"_qs,
                                     u"\n"_qs,
                                     u"\t"_qs,
                                     u"\u001B@"_qs,
                                     u"\u001DV\u0001"_qs,
                                     u"pain"_qs,
                                     u"é"_qs,
                                     u"e\u0301"_qs,
                                     u"œ"_qs,
                                     u"€"_qs,
                                     u"…"_qs,
                                     u"龍"_qs,
                                     u"👩‍👩‍👧"_qs,
                                     u"Ж"_qs,
                                     u"ש"_qs,
                                     u"\u202E"_qs,
                                     u"\u200D"_qs,
                                     u"\uFE0F"_qs,
                                     u"Anticonstitutionnellement"_qs,
                                     u"\u00AD"_qs,
                                     u"\uFFFF"_qs,
                                     u"9"_qs};

class Writer
{
public:
    explicit Writer(quint64 seed) : m_chance(seed) {}

    QString text(int most)
    {
        QString text;
        for (int i = m_chance.below(most + 1); i > 0; --i)
            text += pieces[size_t(m_chance.below(int(pieces.size())))];
        if (m_chance.below(20) == 0)
            text += QChar(0xD83D); // half a character
        return text;
    }
    Document document()
    {
        Document document{text(3), {}};
        for (int i = m_chance.below(6); i >= 0; --i)
            document.blocks.push_back(block());
        return document;
    }
    int columns() { return std::array{32, 42, 48, 8, 20, 56}[size_t(m_chance.below(6))]; }

private:
    Block block()
    {
        const int scale = 1 + m_chance.below(2);
        switch (m_chance.below(6)) {
        case 0:
            return TextBlock{text(30), TextBlock::Align(m_chance.below(3)), true, scale};
        case 1:
            return BandBlock{text(8)};
        case 2:
            return TableBlock{{{text(4), text(3), text(3)}, {text(9), text(2)}, {}}};
        case 3:
            return QrBlock{text(20), m_chance.below(20)};
        case 4:
            return SpaceBlock{m_chance.below(3)};
        default:
            return PairBlock{text(20), text(5), false, scale, m_chance.below(60)};
        }
    }
    SeededEntropy m_chance;
};

/// Letters without what may be moved or dropped.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar character : oneLine(text))
        if (!character.isSpace())
            letters += character;
    return letters;
}

} // namespace

class tst_RandomPaper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noLabelBreaksAColumnOrLosesALetter()
    {
        constexpr int count = 20'000;
        for (int seed = 1; seed <= count; ++seed) {
            Writer writer{quint64(seed)};
            const Document document = writer.document();
            const int columns = writer.columns();
            const QStringList lines = renderText(document, columns);
            for (const QString &line : lines)
                QVERIFY2(columnsOf(line) <= columns, qPrintable(u"seed %1"_qs.arg(seed)));
            const QString all = lettersOf(lines.join(u' '));
            for (const Block &block : document.blocks) {
                const auto *pair = std::get_if<PairBlock>(&block);
                if (pair && columnsOf(lettersOf(pair->right)) > 0)
                    QVERIFY2(all.contains(lettersOf(pair->right)),
                             qPrintable(u"seed %1"_qs.arg(seed)));
                if (const auto *text = std::get_if<TextBlock>(&block))
                    QVERIFY2(all.contains(lettersOf(text->text)),
                             qPrintable(u"seed %1"_qs.arg(seed)));
            }
        }
    }

    void noLabelCommandsThePrinter()
    {
        for (int seed = 1; seed <= 20'000; ++seed) {
            Writer writer{quint64(seed)};
            PrinterProfile profile;
            const Document document = writer.document();
            profile.columns = writer.columns();
            const auto paper = readEscPos(renderEscPos(document, profile, {}));
            QVERIFY2(paper.unknown.isEmpty() && paper.widest() <= profile.columns,
                     qPrintable(u"seed %1: %2"_qs.arg(seed).arg(paper.unknown.join(u'|'))));
            QCOMPARE(paper.all<PaperCut>().size(), size_t(1));
            QVERIFY(paper.all<DrawerPulse>().empty());
        }
    }
};

QTEST_APPLESS_MAIN(tst_RandomPaper)
#include "tst_RandomPaper.moc"
