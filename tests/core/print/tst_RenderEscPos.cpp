// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/EscPos.h"
#include "core/print/RenderEscPos.h"
#include "core/scan/BarcodeReader.h"
#include "core/scan/QrWriter.h"
#include "tests/support/Samples.h"
#include "tests/support/print/EscPosReader.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace comptoir;
using namespace comptoir::print;
using namespace comptoir::test;

namespace {

class Squares : public QrSource
{
public:
    Bitmap squares(const QString &text) override
    {
        const auto code = scan::writeQr(text, scan::QrLevel::Medium);
        if (!code)
            return {};
        Bitmap picture(code->size(), code->size());
        for (int y = 0; y < code->size(); ++y)
            for (int x = 0; x < code->size(); ++x)
                if (code->isDark(x, y))
                    picture.blacken(x, y);
        return picture;
    }
};

/// A black box where each cell is, 24 dots high.
class Boxes : public TextRasteriser
{
public:
    Bitmap paint(const TextLine &line, int dots) override
    {
        lines << line.text();
        const int cell = dots / line.columns;
        Bitmap picture(dots, 24 * line.scale);
        for (const Cell &each : line.cells)
            for (int x = each.column * cell; x < (each.column + each.width) * cell; ++x)
                for (int y = 0; y < picture.height(); ++y)
                    picture.blacken(x, y);
        return picture;
    }
    QStringList lines;
};

QStringList read(const PaperPicture &picture)
{
    constexpr int quiet = 40;
    const int width = picture.bytesPerRow * 8 + 2 * quiet;
    QByteArray grey(qsizetype(width) * (picture.rows + 2 * quiet), char(0xFF));
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.bytesPerRow * 8; ++x)
            if (picture.isBlack(x, y))
                grey[qsizetype(y + quiet) * width + x + quiet] = 0;
    scan::Luminance seen;
    seen.data = reinterpret_cast<const uchar *>(grey.constData());
    seen.width = seen.rowBytes = width;
    seen.height = picture.rows + 2 * quiet;
    QStringList found;
    for (const auto &symbol : scan::BarcodeReader().readThoroughly(seen))
        found << symbol.text;
    return found;
}

Document receipt()
{
    return {u"Ticket 7"_qs,
            {TextBlock{u"Crémerie Œuf & Noël"_qs, TextBlock::Align::Centre, true, 2},
             PairBlock{u"2 × Fromage frais à l’ail"_qs, u"12,50\u00A0€"_qs}, RuleBlock{},
             PairBlock{u"TOTAL"_qs, u"12,50\u00A0€"_qs, true, 2}, BandBlock{u"FACTICE"_qs},
             QrBlock{u"https://exemple.fr/t/7"_qs, 6}}};
}

} // namespace

class tst_RenderEscPos : public QObject
{
    Q_OBJECT
private:
    Squares m_squares;
    Boxes m_boxes;

private Q_SLOTS:
    void paperHasWhatTheDocumentSays_data()
    {
        QTest::addColumn<int>("columns");
        for (const int columns : {32, 42, 48})
            QTest::addRow("%d", columns) << columns;
    }
    void paperHasWhatTheDocumentSays()
    {
        QFETCH(int, columns);
        PrinterProfile profile;
        profile.columns = columns;
        profile.hasQr = true;
        const auto paper = readEscPos(renderEscPos(receipt(), profile, {&m_boxes, &m_squares}));
        QVERIFY2(paper.unknown.isEmpty(), qPrintable(paper.unknown.join(u'\n')));
        QCOMPARE(paper.codePage, 19);
        QVERIFY(paper.widest() <= columns);
        const auto lines = paper.all<PaperLine>();
        QVERIFY(paper.texts().join(u' ').startsWith(u"Crémerie OEuf"));
        QCOMPARE(lines[0].width, 2);
        QCOMPARE(lines[0].align, 1);
        QVERIFY(lines[0].isBold);
        const auto isTotal = [](const PaperLine &line) { return line.text.startsWith(u"TOTAL"); };
        const auto total = std::find_if(lines.begin(), lines.end(), isTotal);
        QVERIFY(total != lines.end() && total->text.endsWith(u" 12,50 €") && total->isBold);
        QCOMPARE(total->height, 2);
        QCOMPARE(total->columns, columns);
        QVERIFY(paper.texts().contains(u"FACTICE"));
        QCOMPARE(paper.all<PaperCut>().size(), size_t(1));
        QCOMPARE(paper.all<DrawerPulse>().size(), size_t(0));
        const auto codes = paper.all<PaperQr>();
        QCOMPARE(codes.size(), size_t(1));
        QCOMPARE(codes[0].content, QByteArray("https://exemple.fr/t/7"));
        QCOMPARE(codes[0].module, 6);
        QCOMPARE(codes[0].align, 1);
    }

    // TC-9.1 of facts/regulation.md.
    void qrCommandIsTheReferences()
    {
        const QByteArray eight = EscPos().qr("TV1:RRQT", 3).bytes();
        QVERIFY(eight.contains(QByteArray::fromHex("1d286b0b00315030545631 3a52525154")));
        QVERIFY(EscPos()
                    .qr(QByteArray(320, 'x'), 3)
                    .bytes()
                    .contains(QByteArray::fromHex("1d286b43 01315030")));
    }

    void aPrinterWithoutQrGetsDotsThatAPhoneReads()
    {
        for (const int columns : {32, 48}) {
            PrinterProfile profile;
            profile.columns = columns;
            profile.hasQr = false;
            const QString text = u"TV1:"_qs + QString(300, u'7');
            const Document document{{}, {QrBlock{text, 16}}};
            const auto paper = readEscPos(renderEscPos(document, profile, {nullptr, &m_squares}));
            QVERIFY(paper.unknown.isEmpty());
            QVERIFY(paper.picture().bytesPerRow * 8 <= profile.dots());
            QCOMPARE(read(paper.picture()), QStringList{text});
        }
    }

    void aCodeTooLongForAnySymbolIsWrittenOut()
    {
        const Document document{{}, {QrBlock{QString(4000, u'é'), 4}}};
        const auto paper = readEscPos(renderEscPos(document, {}, {nullptr, &m_squares}));
        QCOMPARE(paper.texts().join(QString()).count(u'é'), 4000);
        QVERIFY(paper.all<PaperQr>().empty());
    }

    void whatTheCodePageLacksIsPaintedAndTheRestStaysText()
    {
        const Document document{{},
                                {PairBlock{u"Сырники домашние"_qs, u"4,20 €"_qs},
                                 PairBlock{u"Crêpe"_qs, u"3,00 €"_qs}}};
        m_boxes.lines.clear();
        const auto paper = readEscPos(renderEscPos(document, {}, {&m_boxes, nullptr}));
        QCOMPARE(m_boxes.lines.size(), 1);
        QVERIFY(m_boxes.lines[0].startsWith(u"Сырники") && m_boxes.lines[0].endsWith(u"4,20 €"));
        QCOMPARE(paper.picture().bytesPerRow * 8, 576);
        QCOMPARE(paper.texts().filter(u"Crêpe"_qs).size(), 1);
        PrinterProfile plain;
        plain.raster = false;
        const auto spelt = readEscPos(renderEscPos(document, plain, {&m_boxes, nullptr}));
        QVERIFY(spelt.all<PaperPicture>().empty());
        QVERIFY(spelt.texts()[0].startsWith(u"??????? ????????"));
        QVERIFY(spelt.texts()[0].endsWith(u"4,20 €"));
    }

    void bladeAndDrawerOnlyWhereTheyAre()
    {
        Document document = receipt();
        document.kicksDrawer = true;
        PrinterProfile profile;
        profile.hasCutter = false;
        const auto paper = readEscPos(renderEscPos(document, profile, {}));
        QVERIFY(paper.all<PaperCut>().empty());
        QCOMPARE(paper.all<PaperFeed>().back().lines, 5);
        QVERIFY(std::holds_alternative<DrawerPulse>(paper.items.front()));
        QCOMPARE(paper.all<DrawerPulse>()[0].onMs, 50);
        document.cuts = false;
        QVERIFY(readEscPos(renderEscPos(document, {}, {})).all<PaperCut>().empty());
    }

    void anotherBrandsNumberOfTheCodePageIsUsed()
    {
        PrinterProfile profile;
        profile.codePage = 13;
        QCOMPARE(readEscPos(renderEscPos(receipt(), profile, {})).codePage, 13);
    }

    void naughtyLabelsCommandNoPrinter()
    {
        const auto strings = jsonOf(corpus(u"naughty-strings"_qs).filePath(u"blns.json"_qs))
                                 .array();
        std::printf("naughty strings: %d\n", int(strings.size()));
        QVERIFY(strings.size() >= 485);
        for (const auto &value : strings) {
            const QString label = value.toString();
            const Document document{{},
                                    {TextBlock{label, TextBlock::Align::Centre, true, 2},
                                     PairBlock{label, u"12,50 €"_qs}, BandBlock{label},
                                     PairBlock{u"TOTAL"_qs, u"12,50 €"_qs}}};
            for (const bool raster : {false, true}) {
                PrinterProfile profile;
                profile.columns = 32;
                profile.raster = raster;
                const auto paper = readEscPos(renderEscPos(document, profile, {&m_boxes, nullptr}));
                QVERIFY2(paper.unknown.isEmpty(), qPrintable(label));
                QVERIFY2(paper.widest() <= 32, qPrintable(label));
                QVERIFY(paper.all<DrawerPulse>().empty() && paper.all<PaperQr>().empty());
                QCOMPARE(paper.all<PaperCut>().size(), size_t(1));
                const auto lines = paper.all<PaperLine>();
                QCOMPARE(lines.back().text, u"TOTAL                    12,50 €"_qs);
                QVERIFY(!lines.back().isBold && lines.back().width == 1);
            }
        }
    }

    void aLabelOfCommandsIsOnlyText()
    {
        const Document document{
            {}, {PairBlock{u"\u001Bp\u0000\u001DV\u0001\u0010\u0004\nFACTICE"_qs, u"1,00 €"_qs}}};
        const auto paper = readEscPos(renderEscPos(document, {}, {}));
        QVERIFY(paper.unknown.isEmpty() && paper.all<DrawerPulse>().empty());
        QCOMPARE(paper.texts().size(), 1);
    }

    void theReaderKnowsAForeignPrintersStream()
    {
        const QByteArray bytes = contentOf(
            corpus(u"escpos"_qs).filePath(u"receipt-with-logo.bin"_qs));
        QVERIFY2(!bytes.isEmpty(), "corpus escpos is missing");
        const auto paper = readEscPos(bytes);
        QVERIFY2(paper.unknown.isEmpty(), qPrintable(paper.unknown.join(u'\n')));
        const QStringList texts = paper.texts();
        QCOMPARE(texts[0], u"ExampleMart Ltd."_qs);
        QCOMPARE(texts[1], u"Shop No. 42."_qs);
        QVERIFY(texts.contains(u"SALES INVOICE"));
        QVERIFY(texts.filter(u"Total "_qs)[0].endsWith(u"$ 14.25"));
        QCOMPARE(paper.all<PaperLine>()[0].width, 2);
        QCOMPARE(paper.all<PaperPicture>().size(), size_t(1));
        QCOMPARE(paper.all<PaperPicture>()[0].rows, 236);
        QCOMPARE(paper.all<PaperCut>().size(), size_t(1));
        QCOMPARE(paper.all<DrawerPulse>()[0].onMs, 120);
    }
};

QTEST_APPLESS_MAIN(tst_RenderEscPos)
#include "tst_RenderEscPos.moc"
