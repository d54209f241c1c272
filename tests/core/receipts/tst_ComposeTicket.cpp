// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/Columns.h"
#include "core/print/Layout.h"
#include "tests/support/Samples.h"
#include "tests/support/receipts/SampleTickets.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace comptoir;
using namespace comptoir::receipts;
using namespace comptoir::test;

namespace {

QStringList paperOf(const TicketPaper &paper, int columns = 42)
{
    QStringList lines = print::renderText(composeTicket(paper, frenchWords()), columns);
    lines.replaceInStrings(QString(QChar(0xA0)), u" "_qs);
    lines.replaceInStrings(QString(QChar(0x202F)), u" "_qs);
    return lines;
}

QString joined(const QStringList &lines)
{
    return lines.join(u' ').simplified();
}

/// The one line that starts so, its inner spaces as one.
QString lineOf(const QStringList &lines, const QString &start)
{
    QStringList found;
    for (const QString &line : lines)
        if (line.trimmed().startsWith(start))
            found << line.simplified();
    return found.join(u'|');
}

} // namespace

class tst_ComposeTicket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReceiptSaysAllThatTheLawAsksFor()
    {
        const QStringList lines = paperOf(sampleSale());
        for (const QString &fact :
             {u"Crémerie Œuf & Noël"_qs, u"12 rue de l’Église"_qs, u"54400 Longwy"_qs,
              u"SIRET : 73282932000074"_qs, u"N° TVA : FR44732829320"_qs, u"Ticket n° 124"_qs,
              u"21/11/2026 15:05:00"_qs, u"Caisse POS01"_qs, u"Servi par Zoé"_qs,
              u"Nombre de lignes : 3"_qs, u"Comptoir 0.1.0"_qs, u"Signature ppWp"_qs})
            QVERIFY2(joined(lines).contains(fact), qPrintable(fact + u'\n' + lines.join(u'\n')));
        QCOMPARE(lineOf(lines, u"TOTAL"_qs), u"TOTAL 55,83 €"_qs);
        QCOMPARE(lineOf(lines, u"1 ×"_qs), u"1 × Pain de campagne au levain 4,20 € B"_qs);
        QCOMPARE(lineOf(lines, u"1,200 kg"_qs), u"1,200 kg × 23,90 €/kg 28,68 € B"_qs);
        QCOMPARE(lineOf(lines, u"3 ×"_qs), u"3 × 8,50 € 25,50 €"_qs);
        QCOMPARE(lineOf(lines, u"Remise"_qs), u"Remise (fidélité) −2,55 €"_qs);
        QCOMPARE(lineOf(lines, u"Après"_qs), u"Après remise 22,95 € A"_qs);
        QCOMPARE(lineOf(lines, u"A 20"_qs), u"A 20 % 19,12 3,83 22,95"_qs);
        QCOMPARE(lineOf(lines, u"B 5"_qs), u"B 5,5 % 31,17 1,71 32,88"_qs);
        QCOMPARE(lineOf(lines, u"Total"_qs), u"Total 50,29 5,54 55,83"_qs);
        QCOMPARE(lineOf(lines, u"Espèces"_qs), u"Espèces 40,00 €"_qs);
        QCOMPARE(lineOf(lines, u"Rendu"_qs), u"Rendu 4,17 €"_qs);
    }

    void theCustomerSeesWhatIsLeftOnTheVoucher()
    {
        const QStringList lines = paperOf(sampleSale());
        QCOMPARE(lineOf(lines, u"Bon d’achat"_qs), u"Bon d’achat 20,00 €"_qs);
        QCOMPARE(lineOf(lines, u"Réf."_qs), u"Réf. …9QXD"_qs);
        QCOMPARE(lineOf(lines, u"Reste"_qs), u"Reste sur le bon 12,50 €"_qs);
        QCOMPARE(lineOf(lines, u"Valable"_qs), u"Valable jusqu’au 30/06/2027"_qs);
        QVERIFY(joined(lines).contains(u"PROVISOIRE, à confirmer par la ville"));
    }

    void theCustomerSeesTheCardsPoints()
    {
        const QStringList lines = paperOf(sampleSale());
        QCOMPARE(lineOf(lines, u"Carte de fidélité"_qs), u"Carte de fidélité …01MB"_qs);
        QCOMPARE(lineOf(lines, u"Points gagnés"_qs), u"Points gagnés 55"_qs);
        QCOMPARE(lineOf(lines, u"Points utilisés"_qs), QString());
        QCOMPARE(lineOf(lines, u"Solde"_qs), u"Solde de points 112"_qs);
        TicketPaper back = sampleRefund();
        back.ticket.points = fiscal::TicketPoints{u"01MB"_qs, "cashback", -21, -500, 1250};
        const QStringList returned = paperOf(back);
        QCOMPARE(lineOf(returned, u"Crédité"_qs), u"Crédité sur la carte −0,21 €"_qs);
        QCOMPARE(lineOf(returned, u"Pris"_qs), u"Pris sur la carte −5,00 €"_qs);
        QCOMPARE(lineOf(returned, u"Solde"_qs), u"Solde de la carte 12,50 €"_qs);
    }

    void amountsWithALetterAddUpToTheTotal()
    {
        const QStringList lines = paperOf(sampleSale(), 48);
        qint64 sum = 0;
        for (const QString &line : lines) {
            const qsizetype euro = line.indexOf(u" € ");
            if (euro < 0 || euro + 4 != line.size())
                continue;
            const QString amount = line.left(euro).section(u' ', -1);
            sum += QString(amount).remove(u',').toLongLong();
        }
        QCOMPARE(sum, 5583);
    }

    void aCopyIsNeverTakenForTheReceipt()
    {
        TicketPaper paper = sampleSale();
        QVERIFY(!joined(paperOf(paper)).contains(u"DUPLICATA"));
        paper.duplicate = Duplicate{2, paper.ticket.at.plusSeconds(3600)};
        const QStringList lines = paperOf(paper);
        QCOMPARE(lines[1].trimmed(), u"DUPLICATA 2"_qs);
        QVERIFY(joined(lines).contains(u"Duplicata du 21/11/2026 16:05:00"));
        QVERIFY(joined(lines).contains(u"21/11/2026 15:05:00")); // and the ticket's own time
    }

    void practiceIsMarkedAtTheTopAndAtTheEnd()
    {
        for (const auto &[name, document] : allDocuments()) {
            const QStringList lines = print::renderText(document, 32);
            const bool isTraining = name.startsWith("training");
            QCOMPARE(lines.filter(u"FACTICE"_qs).size(), isTraining ? 2 : 0);
            if (!isTraining)
                continue;
            QCOMPARE(lines.at(1).trimmed(), u"FACTICE"_qs);
            QCOMPARE(lines.at(lines.size() - 2).trimmed(), u"FACTICE"_qs);
        }
    }

    void aRefundNamesTheTicketItComesFrom()
    {
        const QStringList lines = paperOf(sampleRefund());
        QVERIFY(joined(lines).contains(u"REMBOURSEMENT Du ticket n° 124"));
        QCOMPARE(lineOf(lines, u"TOTAL"_qs), u"TOTAL −4,20 €"_qs);
        QCOMPARE(lineOf(lines, u"−1 ×"_qs), u"−1 × 4,20 € −4,20 € A"_qs);
        QVERIFY(joined(lines).contains(u"Motif : Pain trop cuit"));
        TicketPaper two = sampleRefund();
        two.ticket.lines[0].returnedFrom = 99;
        QVERIFY(joined(paperOf(two)).contains(u"Du ticket n° 99"));
    }

    void belgianCashShowsBothTotals()
    {
        const QStringList lines = paperOf(belgianSale());
        QCOMPARE(lineOf(lines, u"TOTAL"_qs), u"TOTAL 10,34 €"_qs);
        QCOMPARE(lineOf(lines, u"Arrondi"_qs), u"Arrondi des espèces 0,01 €"_qs);
        QCOMPARE(lineOf(lines, u"Total arrondi"_qs), u"Total arrondi 10,35 €"_qs);
        QVERIFY(joined(lines).contains(u"N° d’entreprise : 0403170701"));
        QVERIFY(joined(lines).contains(u"arrondi à 5 cents (CDE, art. VI.7/1)"));
        QVERIFY(!joined(lines).contains(u"SIRET"));
    }

    void withoutVatThereIsNoTableButTheReason()
    {
        const QStringList lines = paperOf(franchiseSale());
        QVERIFY(joined(lines).contains(u"TVA non applicable, art. 293 B du CGI"));
        QVERIFY(!joined(lines).contains(u"Taxe"));
        QVERIFY(joined(lines).contains(u"Garantie légale de conformité de 2 ans"));
        TicketPaper plain = franchiseSale();
        plain.hasGuarantee = false;
        QVERIFY(!joined(paperOf(plain)).contains(u"Garantie"));
    }

    void theCardSlipStandsLineByLine()
    {
        const QStringList lines = paperOf(franchiseSale());
        QVERIFY(lines.contains(u"CARTE BANCAIRE") && lines.contains(u"xxxx xxxx xxxx 1234"));
    }

    void aBillBeforePaymentIsNoReceipt()
    {
        const QStringList lines = print::renderText(composeBill(sampleBill(), frenchWords()), 42);
        QCOMPARE(lines[1].trimmed(), u"DOCUMENT PROVISOIRE"_qs);
        QCOMPARE(lines.at(lines.size() - 2).trimmed(), u"DOCUMENT PROVISOIRE"_qs);
        const QString all = joined(lines);
        QVERIFY(!all.contains(u"Ticket n°") && !all.contains(u"Signature"));
        QVERIFY(all.contains(u"29,00") && all.contains(u"rien n’est encore payé"));
    }

    void aProofSaysWhatIsLeftAndUntilWhen()
    {
        QStringList lines = print::renderText(composeProof(sampleProof(), frenchWords()), 42);
        lines.replaceInStrings(QString(QChar(0xA0)), u" "_qs);
        QCOMPARE(lineOf(lines, u"Montant"_qs), u"Montant débité 20,00 €"_qs);
        QCOMPARE(lineOf(lines, u"Reste"_qs), u"Reste sur le bon 12,50 €"_qs);
        QCOMPARE(lineOf(lines, u"Valable"_qs), u"Valable jusqu’au 30/06/2027"_qs);
        QCOMPARE(lineOf(lines, u"Réf."_qs), u"Réf. …9QXD 21/11/2026 15:05:00"_qs);
        QVERIFY(joined(lines).contains(u"PROVISOIRE"));
        ProofPaper past = sampleProof();
        past.debit.isPast = true; // what was left is not known
        lines = print::renderText(composeProof(past, frenchWords()), 42);
        QVERIFY(!joined(lines).contains(u"Reste"));
    }

    void noWordIsMissingAndNoPlaceIsLeftOpen()
    {
        static const QRegularExpression place(u"%[0-9]"_qs);
        for (const auto &[name, document] : allDocuments()) {
            QVERIFY(!document.title.isEmpty() && !document.title.contains(place));
            const QString all = print::renderText(document, 48).join(u'\n');
            QVERIFY2(!all.contains(place), qPrintable(all));
            for (const print::Block &block : document.blocks) {
                const auto *pair = std::get_if<print::PairBlock>(&block);
                QVERIFY2(!pair || !pair->left.isEmpty(), qPrintable(all));
                const auto *text = std::get_if<print::TextBlock>(&block);
                QVERIFY2(!text || !text->text.isEmpty(), qPrintable(all));
            }
        }
    }

    void theSameTicketIsTheSamePaperForEver()
    {
        QCOMPARE(composeTicket(sampleSale(), frenchWords()),
                 composeTicket(sampleSale(), frenchWords()));
    }

    void aPhoneReadsTheReceiptOutOfACode()
    {
        const QString text = compactTicket(sampleSale(), frenchWords());
        QVERIFY(text.toUtf8().size() <= 1200);
        const QStringList lines = QString(text).replace(QChar(0xA0), u' ').split(u'\n');
        QVERIFY(lines.contains(u"TOTAL 55,83 €") && lines.contains(u"TVA 5,5 % 1,71 €"));
        QVERIFY(lines.contains(u"1 × Pain de campagne au levain 4,20 €"));
        QVERIFY(lines.contains(u"Ticket n° 124 Caisse POS01"));
        TicketPaper training = sampleSale();
        training.isTraining = true;
        QCOMPARE(compactTicket(training, frenchWords()).count(u"FACTICE"), 2);
    }

    void aTicketOfThousandsStillFitsInACodeWithItsTotal_data()
    {
        QTest::addColumn<QString>("label");
        QTest::newRow("plain") << u"Confiture de mirabelles de Lorraine"_qs;
        QTest::newRow("ideograms") << QString(300, QChar(0x9F8D));
        QTest::newRow("endless accents") << (u"e"_qs + QString(5000, QChar(0x0301)));
    }
    void aTicketOfThousandsStillFitsInACodeWithItsTotal()
    {
        QFETCH(QString, label);
        TicketPaper paper = sampleSale();
        paper.ticket.lines[0].label = label;
        paper.ticket.lines.assign(2000, paper.ticket.lines[0]);
        paper.ticket.total = Money::fromCents(2000 * 420);
        const QString text = compactTicket(paper, frenchWords());
        QVERIFY(text.toUtf8().size() <= 1200);
        QVERIFY(text.contains(u"TOTAL 8"));
        const int shown = int(text.count(u"1 × "));
        const Money rest = Money::fromCents((2000 - shown) * 420);
        QVERIFY(text.contains(u"… et %1 autres lignes "_qs.arg(2000 - shown)
                              + frenchWords().format.money(rest))); // it still adds up
    }

    void naughtyNamesMakeNoLinesOfTheirOwn()
    {
        const auto strings = jsonOf(corpus(u"naughty-strings"_qs).filePath(u"blns.json"_qs))
                                 .array();
        std::printf("naughty strings: %d\n", int(strings.size()));
        QVERIFY(strings.size() >= 485);
        for (const auto &value : strings) {
            TicketPaper paper = sampleSale();
            paper.ticket.lines[0].label = paper.ticket.operatorName = paper.shop.name =
                value.toString();
            paper.ticket.lines[2].discountReason = value.toString();
            const QStringList lines = paperOf(paper, 32);
            for (const QString &line : lines)
                QVERIFY2(print::columnsOf(line) <= 32, qPrintable(value.toString()));
            QCOMPARE(lineOf(lines, u"TOTAL"_qs), u"TOTAL 55,83 €"_qs);
            QVERIFY(compactTicket(paper, frenchWords()).toUtf8().size() <= 1200);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ComposeTicket)
#include "tst_ComposeTicket.moc"
