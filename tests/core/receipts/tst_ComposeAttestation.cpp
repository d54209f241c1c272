// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/ComposeAttestation.h"

#include "core/fiscal/FiscalKernel.h"

#include <QRegularExpression>
#include <QTest>

using namespace comptoir;
using namespace comptoir::receipts;

class tst_ComposeAttestation : public QObject
{
    Q_OBJECT

    static QStringList linesOf(const print::Document &document)
    {
        QStringList lines;
        for (const auto &block : document.blocks) {
            if (const auto *text = std::get_if<print::TextBlock>(&block))
                lines += text->text;
            else if (const auto *band = std::get_if<print::BandBlock>(&block))
                lines += band->text;
        }
        return lines;
    }

private Q_SLOTS:
    void namesSoftwareMerchantAndTheKeyThatSigns()
    {
        AttestedTill till;
        till.shop.name = QStringLiteral("Boulangerie Test");
        till.shop.address = QStringList{QStringLiteral("1 rue Haute"), QStringLiteral("Lille")};
        till.shop.registration = QStringLiteral("73282932000074");
        till.software = QStringLiteral("Comptoir 3.14.1");
        till.kernel = QStringLiteral("ab12");
        till.key = QStringLiteral("cd34");
        till.registerId = QStringLiteral("POS01");
        const QStringList lines = linesOf(composeAttestation(till));
        for (const auto *line :
             {"Logiciel\u00a0: Comptoir", "Version majeure\u00a0: 3",
              "Version mineure à ce jour\u00a0: 3.14.1", "Empreinte du noyau fiscal\u00a0: ab12",
              "de l’entreprise\u00a0: Boulangerie Test", "Adresse\u00a0: 1 rue Haute, Lille",
              "SIRET\u00a0: 73282932000074", "Caisse\u00a0: POS01",
              "Empreinte de la clé de la caisse\u00a0: cd34"})
            QVERIFY2(lines.contains(QString::fromUtf8(line)), line);
        for (const auto *word : {"inaltérabilité", "sécurisation", "conservation", "archivage"})
            QVERIFY2(!lines.filter(QStringLiteral("– ") + QString::fromUtf8(word)).isEmpty(), word);
    }
    /// Nobody has signed anything: who answers for it, and when, is written by a hand.
    void leavesWhoSignsAndWhenOpen()
    {
        const QStringList lines = linesOf(composeAttestation({}));
        QCOMPARE(lines.value(0), QStringLiteral("MODÈLE")); // the PDF has it on each page
        for (const auto *open : {"Fait à", "Le", "Je soussigné(e), représentant légal"}) {
            const auto pattern = QStringLiteral("^%1\u00a0: \\.+$")
                                     .arg(QRegularExpression::escape(QString::fromUtf8(open)));
            QCOMPARE(lines.filter(QRegularExpression(pattern)).size(), 2);
        }
        QCOMPARE(lines.filter(QStringLiteral("Signature de ")).size(), 2);
    }
    void namesTheKernelItWasBuiltFrom()
    {
        const QRegularExpression sha(QStringLiteral("^[0-9a-f]{64}$"));
        QVERIFY(sha.match(fiscal::kernelHash()).hasMatch());
    }
};

QTEST_APPLESS_MAIN(tst_ComposeAttestation)
#include "tst_ComposeAttestation.moc"
