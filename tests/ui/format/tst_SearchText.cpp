// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/SearchText.h"

#include <QTest>

using namespace comptoir::format;

class tst_SearchText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWithoutAccentsCaseAndPunctuation_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *query, const char *text, bool found) {
            QTest::addRow("%s / %s", query, text)
                << QString::fromUtf8(query) << QString::fromUtf8(text) << found;
        };
        row("", "Réglages", true);
        row("reglages", "Réglages", true);
        row("RÉGL", "réglages", true);
        row("oeuf", "L’œuf", true);
        row("l’oeuf", "L’œuf", true);
        row("strasse", "Straße", true);
        row("debit double", "Double débit", true); // in any order
        row("imprimante papier", "Imprimante", false); // each word counts
        row("synchro", "Synchronisation", true);
        row("nchro", "Synchronisation", true);
        row("sync", "Sons", false);
        row("imprimnate", "Imprimante", true); // exchanged
        row("inprimante", "Imprimante", true); // another key
        row("imprmante", "Imprimante", true); // missing
        row("verouiller", "Verrouiller", true);
        row("xy", "Réglages", false);
        row("bon", "Son", false); // short words are taken at their word
        row("taxi", "Maxi", true);
        row("volume", "Langue", false);
    }
    void findsWithoutAccentsCaseAndPunctuation()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(matchScore(query, text) > 0, found);
    }

    void wholeWordsGoBeforeBeginningsBeforePartsBeforeErrors()
    {
        const QString query = QStringLiteral("bons");
        const QStringList order{QStringLiteral("Bons"), QStringLiteral("Bonsoir"),
                                QStringLiteral("Charbons"), QStringLiteral("Bans")};
        for (qsizetype i = 1; i < order.size(); ++i)
            QVERIFY(matchScore(query, order[i - 1]) > matchScore(query, order[i]));
    }
};

QTEST_GUILESS_MAIN(tst_SearchText)
#include "tst_SearchText.moc"
