// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/CsvLine.h"

#include "tests/support/Samples.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace comptoir;
using namespace comptoir::fiscal;

class tst_CsvLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsNoFormulaInASpreadsheet()
    {
        for (const auto *cell : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
            QCOMPARE(withoutFormula(QString::fromLatin1(cell)),
                     QString(u'\'' + QString::fromLatin1(cell)));
        for (const auto *cell : {"", "a=1", "12,50", " x", "'=1"})
            QCOMPARE(withoutFormula(QString::fromLatin1(cell)), QString::fromLatin1(cell));
        QCOMPARE(CsvLine().text(QStringLiteral("=cmd|' /C calc'!A0")).bytes(),
                 QByteArray("'=cmd|' /C calc'!A0\r\n"));
    }
    void keepsTheSignOfAmounts()
    {
        CsvLine line;
        line.amount(Money::fromCents(-5)).amount(Money::fromCents(123456));
        line.quantity(Quantity::fromThousandths(-1200)).percent(550).number(-3);
        QCOMPARE(line.bytes(), QByteArray("-0,05;1234,56;-1,200;5,50;-3\r\n"));
    }
    void losesNoEmptyCell()
    {
        QCOMPARE(CsvLine().text({}).text({}).text(QStringLiteral("x")).bytes(),
                 QByteArray("\"\";\"\";x\r\n"));
    }
    /// Each naughty string comes back from a reader that is not ours, in one cell.
    void isReadBackByAnotherProgram()
    {
        QStringList words{QStringLiteral("a;b"), QStringLiteral("\"x\""), QStringLiteral("1\r\n2"),
                          QStringLiteral("Crêpe œuf €")};
        const auto folder = test::corpus(QStringLiteral("naughty-strings"));
        for (const auto &word : test::jsonOf(folder.filePath(QStringLiteral("blns.json"))).array())
            words << word.toString();
        std::printf("naughty strings: %d cases\n", int(words.size()) - 4);
        QByteArray table, expected;
        for (const auto &word : std::as_const(words)) {
            if (word.contains(QChar(0)))
                continue; // the other program's reader takes none
            table += CsvLine().text(word).number(7).bytes();
            expected += withoutFormula(word).toUtf8().toHex() + " 7\n";
        }
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import csv, io, sys\n"
                                     "text = sys.stdin.buffer.read().decode()\n"
                                     "for row in csv.reader(io.StringIO(text, newline=''),"
                                     " delimiter=';'):\n"
                                     "    print(row[0].encode().hex(), row[1])")});
        python.write(table);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardOutput(), expected);
    }
};

QTEST_GUILESS_MAIN(tst_CsvLine)
#include "tst_CsvLine.moc"
