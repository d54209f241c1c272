// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/BarcodeReader.h"
#include "tests/support/Samples.h"
#include "tests/support/receipts/SampleTickets.h"
#include "ui/print/DocumentPainter.h"
#include "ui/print/DocumentPdf.h"
#include "ui/print/PaintedText.h"
#include "ui/theme/Tokens.h"

#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::print;
using namespace comptoir::test;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
        qFatal("%s is missing: apt install poppler-utils", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString plain(QString text)
{
    text.replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ');
    return text.simplified();
}

/// A narrow gap between two columns may be read as none.
QString squeezed(const QString &text)
{
    return plain(text).remove(u' ');
}

} // namespace

class tst_DocumentPdf : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString textOf(const Document &document, PdfPage page)
    {
        const QString path = m_folder.filePath(u"paper.pdf"_qs);
        if (!savePdf(document, page, path))
            return {};
        return plain(run(u"pdftotext"_qs, {u"-layout"_qs, path, u"-"_qs}));
    }
    QString fact(const QString &name)
    {
        const QString facts = run(u"pdfinfo"_qs, {m_folder.filePath(u"paper.pdf"_qs)});
        for (const QString &line : facts.split(u'\n'))
            if (line.startsWith(name + u':'))
                return line.section(u':', 1).simplified();
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void eachPaperReadsInAPdfAsItWasComposed_data()
    {
        QTest::addColumn<int>("index");
        const auto documents = allDocuments();
        for (int i = 0; i < int(documents.size()); ++i)
            QTest::newRow(documents[size_t(i)].name.constData()) << i;
    }
    void eachPaperReadsInAPdfAsItWasComposed()
    {
        QFETCH(int, index);
        const Document document = allDocuments()[size_t(index)].document;
        for (const PdfPage page : {PdfPage::Roll, PdfPage::A4}) {
            const QString text = textOf(document, page);
            QCOMPARE(fact(u"Pages"_qs), u"1"_qs);
            for (const Block &block : document.blocks) {
                if (const auto *pair = std::get_if<PairBlock>(&block)) {
                    const QString amount = plain(oneLineOf(*pair));
                    QVERIFY2(text.contains(amount), qPrintable(amount + u'\n' + text));
                } else if (const auto *band = std::get_if<BandBlock>(&block)) {
                    QVERIFY2(text.contains(band->text), qPrintable(band->text));
                } else if (const auto *table = std::get_if<TableBlock>(&block)) {
                    for (const QStringList &row : table->rows)
                        QVERIFY2(squeezed(text).contains(squeezed(row.join(QString()))),
                                 qPrintable(text));
                }
            }
        }
    }

    void aRollIsAsLongAsItsReceiptAndA4IsA4()
    {
        const Document document = allDocuments()[0].document;
        QVERIFY(savePdf(document, PdfPage::Roll, m_folder.filePath(u"paper.pdf"_qs)));
        QVERIFY(fact(u"Page size"_qs).startsWith(u"227 x ")); // 80 mm in points
        QCOMPARE(fact(u"Title"_qs), plain(document.title));
        QVERIFY(savePdf(document, PdfPage::A4, m_folder.filePath(u"paper.pdf"_qs)));
        QVERIFY(fact(u"Page size"_qs).endsWith(u"(A4)"));
    }

    void aLongReportGoesOverSeveralPagesAndLosesNothing()
    {
        Document document{u"Journal"_qs, {BandBlock{u"FACTICE"_qs}}};
        for (int i = 1; i <= 300; ++i)
            document.blocks.push_back(PairBlock{u"Ligne %1"_qs.arg(i), u"%1,00 €"_qs.arg(i)});
        const QString text = textOf(document, PdfPage::A4);
        const int pages = fact(u"Pages"_qs).toInt();
        QVERIFY(pages > 4);
        for (int i = 1; i <= 300; ++i)
            QVERIFY(text.contains(u"Ligne %1 %1,00 €"_qs.arg(i)));
        for (int page = 1; page <= pages; ++page)
            QVERIFY(text.contains(u"FACTICE · %1/%2"_qs.arg(page).arg(pages)));
    }

    void aRollLongerThanAPdfPageMayBeGoesOn()
    {
        Document document{u"Rouleau"_qs, {}};
        for (int i = 1; i <= 1500; ++i)
            document.blocks.push_back(TextBlock{u"ligne-%1."_qs.arg(i)});
        const QString text = textOf(document, PdfPage::Roll);
        QCOMPARE(fact(u"Pages"_qs), u"2"_qs);
        for (int i = 1; i <= 1500; ++i)
            QVERIFY2(text.contains(u"ligne-%1."_qs.arg(i)), qPrintable(QString::number(i)));
    }

    void noLetterLeavesThePaper()
    {
        const auto strings = jsonOf(corpus(u"naughty-strings"_qs).filePath(u"blns.json"_qs))
                                 .array();
        QVERIFY(strings.size() >= 485);
        std::vector<Document> documents;
        for (const auto &named : allDocuments())
            documents.push_back(named.document);
        const QString huge = u"−92 233 720 368 547 758,08 €"_qs;
        documents.push_back({{},
                             {PairBlock{huge, huge + huge, true, 2}, BandBlock{huge + huge},
                              TableBlock{{{huge, huge, huge, huge}}}, TextBlock{huge + huge}}});
        for (int i = 0; i < strings.size(); i += 7)
            documents.push_back({{},
                                 {PairBlock{strings[i].toString(), u"12,50 €"_qs},
                                  TextBlock{strings[i].toString()}}});
        for (const Document &document : documents) {
            constexpr int width = 400, rim = 60;
            const DocumentPainter rows(document, width, 17);
            QImage image(width + 2 * rim, int(rows.height()) + 1, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            rows.paintAll(painter, {rim, 0});
            painter.end();
            for (int y = 0; y < image.height(); ++y)
                for (const int x : {rim - 6, rim + width + 5})
                    QVERIFY(qGray(image.pixel(x, y)) > 200);
        }
    }

    void aCodeOnThePreviewIsReadByAPhone()
    {
        const QString text = compactTicket(sampleSale(), frenchWords());
        const DocumentPainter rows({{}, {QrBlock{text, 8}}}, 800, 30);
        QImage image(900, int(rows.height()) + 100, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        rows.paintAll(painter, {50, 50});
        painter.end();
        scan::Luminance seen;
        seen.data = image.constBits();
        seen.width = image.width();
        seen.height = image.height();
        seen.rowBytes = int(image.bytesPerLine());
        const auto symbols = scan::BarcodeReader().readThoroughly(seen);
        QCOMPARE(symbols.size(), size_t(1));
        QCOMPARE(symbols[0].text, text);
    }

    void paintedLettersStayInTheirCells()
    {
        TextLine line;
        line.columns = 32;
        line.cells = {{u"Хлеб"_qs, 0, 4}, {u"1 234,50"_qs, 24, 8}};
        const Bitmap picture = PaintedText().paint(line, 384);
        QCOMPARE(picture.width(), 384);
        int inside = 0, between = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                (x < 52 || x >= 24 * 12 - 4 ? inside : between) += picture.isBlack(x, y);
        QVERIFY(inside > 200);
        QCOMPARE(between, 0);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto saved = savePdf(allDocuments()[0].document, PdfPage::Roll,
                                   m_folder.filePath(u"none/x.pdf"_qs));
        QVERIFY(!saved && saved.error().is("print/not-saved"));
    }

private:
    /// Label and amount, when the label is short enough to stand on one line.
    static QString oneLineOf(const PairBlock &pair)
    {
        return pair.left.size() < 24 ? QString(pair.left + u' ' + pair.right) : pair.right;
    }
};

QTEST_MAIN(tst_DocumentPdf)
#include "tst_DocumentPdf.moc"
