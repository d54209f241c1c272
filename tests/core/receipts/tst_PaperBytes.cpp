// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/PrinterConnection.h"
#include "core/print/RenderEscPos.h"
#include "core/receipts/QrSquares.h"
#include "tests/support/print/EscPosReader.h"
#include "tests/support/print/PrinterSink.h"
#include "tests/support/receipts/SampleTickets.h"
#include "ui/print/PaintedText.h"

#include <QTest>

#include <algorithm>

using namespace comptoir;
using namespace comptoir::receipts;
using namespace comptoir::test;

namespace {

/// As code page 858 can say it.
QString asPrinted(QString text)
{
    text.replace(QChar(0x202F), u' ').replace(QChar(0xA0), u' ').replace(QChar(0x2212), u'-');
    text.replace(u"œ"_qs, u"oe"_qs).replace(u"Œ"_qs, u"OE"_qs).replace(u"’"_qs, u"'"_qs);
    return text.replace(u"…"_qs, u"..."_qs).replace(u"–"_qs, u"-"_qs).simplified();
}

QString lettersOf(QString text)
{
    text = asPrinted(text);
    return text.remove(u' ').remove(u'=').remove(u'-');
}

/// All words of the document itself, in the order of the blocks.
struct Words
{
    QString all;
    void operator()(const print::TextBlock &block) { all += block.text; }
    void operator()(const print::PairBlock &block) { all += block.left + block.right; }
    void operator()(const print::BandBlock &block) { all += block.text; }
    void operator()(const print::TableBlock &block)
    {
        for (const QStringList &row : block.rows)
            all += row.join(QString());
    }
    template <typename Other>
    void operator()(const Other &)
    {}
};

} // namespace

class tst_PaperBytes : public QObject
{
    Q_OBJECT
private:
    QrSquares m_squares;
    print::PaintedText m_painted;

    /// Through a socket, as a printer gets it.
    PrintedPaper printed(const print::Document &document, int columns)
    {
        print::PrinterProfile profile;
        profile.columns = columns;
        PrinterSink sink;
        settings::Settings settings;
        settings.printer = settings::PrinterKind::Network;
        settings.printerAddress = sink.address();
        app::PrinterConnection connection(settings);
        const QByteArray bytes = print::renderEscPos(document, profile, {&m_painted, &m_squares});
        const auto sent = connection.send(bytes);
        const bool isDone = QTest::qWaitFor([&] { return sent.isFinished() && sink.isDone(1); });
        return isDone && sent.result() ? readEscPos(sink.jobs[0]) : PrintedPaper();
    }

private Q_SLOTS:
    void everyPaperComesOutAsItWasComposed_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("columns");
        const auto documents = allDocuments();
        for (int i = 0; i < int(documents.size()); ++i)
            for (const int columns : {32, 42, 48})
                QTest::addRow("%s at %d", documents[size_t(i)].name.constData(), columns)
                    << i << columns;
    }
    void everyPaperComesOutAsItWasComposed()
    {
        QFETCH(int, index);
        QFETCH(int, columns);
        const auto document = allDocuments()[size_t(index)].document;
        const PrintedPaper paper = printed(document, columns);
        QVERIFY(!paper.items.empty());
        QVERIFY2(paper.unknown.isEmpty(), qPrintable(paper.unknown.join(u'\n')));
        QVERIFY(paper.widest() <= columns);
        QCOMPARE(paper.all<PaperCut>().size(), size_t(1));
        QVERIFY(paper.all<PaperPicture>().empty()); // French needs no picture
        Words words;
        for (const print::Block &block : document.blocks)
            std::visit(words, block);
        QCOMPARE(lettersOf(paper.texts().join(QString())), lettersOf(words.all));
    }

    void amountsOfTheTicketStandAtThePapersEdge()
    {
        const TicketPaper sale = sampleSale();
        const auto words = frenchWords();
        const auto &money = words.format.money;
        for (const int columns : {32, 42, 48}) {
            const auto lines = printed(composeTicket(sale, words), columns).all<PaperLine>();
            QStringList amounts;
            for (const PaperLine &line : lines)
                if (line.text.endsWith(u'€') && line.columns == columns)
                    amounts << line.text.section(u' ', -2);
            QStringList expected;
            expected << u"25,50 €"_qs << u"-2,55 €"_qs << asPrinted(money(sale.ticket.total))
                     << asPrinted(money(sale.ticket.payments[0].amount))
                     << asPrinted(money(*sale.ticket.payments[0].remaining))
                     << asPrinted(money(sale.ticket.payments[1].amount))
                     << asPrinted(money(-sale.ticket.payments[2].amount));
            QCOMPARE(amounts, expected);
        }
    }

    void marksAreLargeAndBold()
    {
        for (const auto &[name, document] : allDocuments()) {
            const auto lines = printed(document, 32).all<PaperLine>();
            const QString mark = name == "duplicate" ? u"DUPLICATA 2"_qs
                : name.startsWith("training")        ? u"FACTICE"_qs
                : name == "bill"                     ? u"DOCUMENT"_qs
                                                     : QString();
            if (mark.isEmpty())
                continue;
            const auto isMark = [&mark](const PaperLine &line) {
                return line.text == mark && line.width == 2 && line.height == 2 && line.isBold;
            };
            QCOMPARE(std::count_if(lines.begin(), lines.end(), isMark),
                     name == "duplicate" ? 1 : 2);
        }
    }

    void accentsArriveInThePrintersCodePage()
    {
        const auto texts = printed(composeTicket(sampleSale(), frenchWords()), 42).texts();
        const QString all = texts.join(u' ');
        for (const QString &word : {u"Crémerie OEuf & Noël"_qs, u"12 rue de l'Église"_qs,
                                    u"fidélité"_qs, u"bientôt !"_qs, u"Zoé"_qs})
            QVERIFY2(all.contains(word), qPrintable(word));
    }

    void aRussianLabelIsPaintedWithItsAmount()
    {
        TicketPaper paper = sampleSale();
        paper.ticket.lines[0].label = u"Хлеб деревенский"_qs;
        const PrintedPaper seen = printed(composeTicket(paper, frenchWords()), 42);
        QVERIFY(seen.unknown.isEmpty());
        const auto picture = seen.picture();
        QCOMPARE(picture.bytesPerRow * 8, 42 * 12);
        int left = 0, right = 0;
        for (int y = 0; y < picture.rows; ++y)
            for (int x = 0; x < picture.bytesPerRow * 8; ++x)
                (x < picture.bytesPerRow * 5 ? left : right) += picture.isBlack(x, y) ? 1 : 0;
        QVERIFY(left > 300); // the label …
        QVERIFY(right > 100); // … and the amount at the right edge
        QVERIFY(!seen.texts().join(u' ').contains(u'?'));
    }
};

QTEST_MAIN(tst_PaperBytes)
#include "tst_PaperBytes.moc"
