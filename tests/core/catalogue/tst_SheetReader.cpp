// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/SheetReader.h"

#include "core/catalogue/CsvReader.h"
#include "core/catalogue/XlsxStyles.h"
#include "core/store/ZipFile.h"
#include "tests/support/Samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace comptoir;
using namespace comptoir::catalogue;

namespace {

Result<Sheet> read(const QByteArray &bytes)
{
    return readSheet(QStringLiteral("liste.csv"), bytes);
}

QStringList texts(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *text : list)
        result.append(QString::fromUtf8(text));
    return result;
}

/// An XLSX whose sheet is that XML.
QByteArray workbookOf(const QByteArray &sheetXml, const QByteArray &stringsXml = "<sst/>")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    auto zip = store::ZipWriter::create(path, Instant());
    const auto add = [&zip](const char *name, const QByteArray &content) {
        return (*zip)->begin(QString::fromLatin1(name)) && (*zip)->write(content);
    };
    const bool written = zip
        && add("xl/workbook.xml",
               "<workbook xmlns:r=\"r\"><sheets><sheet r:id=\"a\"/></sheets></workbook>")
        && add("xl/_rels/workbook.xml.rels",
               "<Relationships><Relationship Id=\"a\" Target=\"s.xml\"/></Relationships>")
        && add("xl/s.xml", sheetXml) && add("xl/sharedStrings.xml", stringsXml) && (*zip)->finish();
    return written ? test::contentOf(path) : QByteArray();
}

QByteArray sheetOf(const char *article)
{
    const QByteArray cell = "<row><c t=\"inlineStr\"><is><t>%</t></is></c></row>";
    return "<worksheet>" + QByteArray(cell).replace('%', "Nom")
        + QByteArray(cell).replace('%', article) + "</worksheet>";
}

/// Three sheets, of which the first is empty.
QByteArray twoSheets()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    auto zip = store::ZipWriter::create(path, Instant());
    const auto add = [&zip](const char *name, const QByteArray &content) {
        return (*zip)->begin(QString::fromLatin1(name)) && (*zip)->write(content);
    };
    const bool written = zip
        && add("xl/workbook.xml",
               "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Vide\" r:id=\"a\"/>"
               "<sheet name=\"Articles\" r:id=\"b\"/><sheet name=\"Anciens\" r:id=\"c\"/>"
               "</sheets></workbook>")
        && add("xl/_rels/workbook.xml.rels",
               "<Relationships><Relationship Id=\"a\" Target=\"a.xml\"/>"
               "<Relationship Id=\"b\" Target=\"b.xml\"/>"
               "<Relationship Id=\"c\" Target=\"c.xml\"/></Relationships>")
        && add("xl/a.xml", "<worksheet/>") && add("xl/b.xml", sheetOf("Pain"))
        && add("xl/c.xml", sheetOf("Brioche")) && (*zip)->finish();
    return written ? test::contentOf(path) : QByteArray();
}

} // namespace

class tst_SheetReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSameInEveryEncoding()
    {
        const QDir folder(test::sourcePath(QStringLiteral("tests/data/catalogue/encodings")));
        const auto expected = read(test::contentOf(folder.filePath(QStringLiteral("utf-8.csv"))));
        QVERIFY(expected.has_value());
        QCOMPARE(expected->rows.size(), 6u);
        QCOMPARE(expected->rows[0][0], QString::fromUtf8("Crème brûlée à l’ancienne"));
        const QHash<QString, QByteArray> encodings{
            {QStringLiteral("utf-8.csv"), "UTF-8"},
            {QStringLiteral("utf-8-marque.csv"), "UTF-8"},
            {QStringLiteral("windows-1252.csv"), "windows-1252"},
            {QStringLiteral("mac-roman.csv"), "macintosh"},
            {QStringLiteral("utf-16le-marque.csv"), "UTF-16LE"},
            {QStringLiteral("utf-16be-marque.csv"), "UTF-16BE"},
            {QStringLiteral("utf-16le.txt"), "UTF-16LE"},
            {QStringLiteral("utf-16be.txt"), "UTF-16BE"}};
        const QStringList files = folder.entryList(QDir::Files);
        QCOMPARE(files.size(), encodings.size());
        for (const QString &name : files) {
            const auto sheet = read(test::contentOf(folder.filePath(name)));
            QVERIFY2(sheet, qPrintable(name));
            QCOMPARE(sheet->encoding, encodings.value(name));
            QCOMPARE(sheet->header, expected->header);
            auto rows = expected->rows;
            if (name == u"mac-roman.csv") // it has no such sign
                rows[2][0].replace(u'×', u'x');
            QVERIFY2(sheet->rows == rows, qPrintable(name));
        }
        std::printf("encodings: %d files\n", int(files.size()));
    }

    /// One accent in a long file is little to go by.
    void tellsOneByteEncodingsByASingleWord_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("windows e") << QByteArray("Nom\nCaf\xE9\n") << QStringLiteral("Café");
        QTest::newRow("mac e") << QByteArray("Nom\nCaf\x8E\n") << QStringLiteral("Café");
        QTest::newRow("windows c") << QByteArray("Nom\nGar\xE7on\n") << QStringLiteral("Garçon");
        QTest::newRow("mac c") << QByteArray("Nom\nGar\x8Don\n") << QStringLiteral("Garçon");
        QTest::newRow("windows euro") << QByteArray("Nom\n3 \x80\n") << QStringLiteral("3 €");
        QTest::newRow("mac euro") << QByteArray("Nom\n3 \xDB\n") << QStringLiteral("3 €");
        QTest::newRow("windows capitals")
            << QByteArray("Nom\nCR\xC8ME\n") << QStringLiteral("CRÈME");
        QTest::newRow("mac capitals") << QByteArray("Nom\nCR\xE9ME\n") << QStringLiteral("CRÈME");
        QTest::newRow("windows oe") << QByteArray("Nom\nb\x9Cuf\n") << QStringLiteral("bœuf");
        QTest::newRow("mac oe") << QByteArray("Nom\nb\xCFuf\n") << QStringLiteral("bœuf");
        QTest::newRow("windows u") << QByteArray("Nom\nGem\xFCse\n") << QStringLiteral("Gemüse");
        QTest::newRow("mac u") << QByteArray("Nom\nGem\x9Fse\n") << QStringLiteral("Gemüse");
    }
    void tellsOneByteEncodingsByASingleWord()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        const auto sheet = read(bytes);
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->rows[0][0], word);
    }

    void guessesTheDelimiterFromTheRowsNotFromOneSign()
    {
        QCOMPARE(guessDelimiter(QStringLiteral("Nom;Prix\nPain, tranché;1,20\nLait;0,95\n")), u';');
        QCOMPARE(guessDelimiter(QStringLiteral("Name,Price\n\"Milk; fresh\",1.20\nBread,2\n")),
                 u',');
        QCOMPARE(guessDelimiter(QStringLiteral("Nom\tPrix\nA;B\t1,20\nC,D\t2,00\n")), u'\t');
        QCOMPARE(guessDelimiter(QStringLiteral("Nom|Prix\nPain|1,20\n")), u'|');
        const auto hinted = read("sep=|\r\nNom|Prix\r\nPain|1,20\r\n");
        QVERIFY(hinted.has_value());
        QCOMPARE(hinted->header, texts({"Nom", "Prix"}));
        QCOMPARE(hinted->lines, std::vector<int>{3});
    }

    void keepsQuotedLinesTogetherAndCountsThem()
    {
        const auto sheet = read(
            "Nom;Note\r\n\"Pain\r\nde \"\"mie\"\"\";a\r\n\r\nLait;15\" x\rMiel;\"\"\n");
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->rows.size(), 3u);
        QCOMPARE(sheet->rows[0], texts({"Pain\r\nde \"mie\"", "a"}));
        QCOMPARE(sheet->rows[1], texts({"Lait", "15\" x"}));
        QCOMPARE(sheet->rows[2], texts({"Miel", ""}));
        const std::vector<int> lines{2, 5, 6};
        QCOMPARE(sheet->lines, lines);
    }

    void namesTheLineOfAQuoteThatNeverCloses()
    {
        const auto sheet = read("Nom;Prix\nPain;1\nEau;\"2\nLait;3\n");
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, QByteArray("catalogue/sheet-quote-open"));
        QCOMPARE(sheet.error().facts.value(QStringLiteral("line")).toInt(), 3);
    }

    void takesNoFirstArticleForAHeader()
    {
        const auto sheet = read("3017620422003;Pâte à tartiner;4,50\n3760123456784;Thé;6,00\n");
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->header, texts({"", "", ""}));
        QCOMPARE(sheet->rows.size(), 2u);
        QCOMPARE(sheet->lineOf(0), 1);
    }

    void fillsShortRowsAndLeavesBlankOnesOut()
    {
        const auto sheet = read("a,b,c\n1\n,,\n1,2,3,4\n");
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->header, texts({"a", "b", "c", ""}));
        QCOMPARE(sheet->rows[0], texts({"1", "", "", ""}));
        QCOMPARE(sheet->rows[1], texts({"1", "2", "3", "4"}));
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("nothing") << QByteArray() << QByteArray("catalogue/sheet-empty");
        QTest::newRow("blank") << QByteArray(" \n;;\n") << QByteArray("catalogue/sheet-empty");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)
                                 << QByteArray("catalogue/sheet-unreadable");
        QTest::newRow("old excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)
                                   << QByteArray("catalogue/sheet-old-excel");
        QTest::newRow("broken zip")
            << QByteArray("PK\x03\x04 and no more") << QByteArray("catalogue/sheet-unreadable");
        QTest::newRow("too many cells")
            << QByteArray(1000, ';') << QByteArray("catalogue/sheet-too-large");
        QTest::newRow("endless cell") << QByteArray("a;") + QByteArray(40'000, 'x')
                                      << QByteArray("catalogue/sheet-too-large");
        QTest::newRow("endless rows")
            << QByteArray("a;b\n").repeated(200'002) << QByteArray("catalogue/sheet-too-large");
        QTest::newRow("huge") << QByteArray((64 << 20) + 1, 'x')
                              << QByteArray("catalogue/sheet-too-large");
    }
    void refusesWhatIsNoList()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, code);
        const auto sheet = read(bytes);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, code);
    }

    void readsAWorkbookAsPeopleSeeIt()
    {
        const auto bytes = test::contentOf(
            test::sourcePath(QStringLiteral("tests/data/catalogue/imports/tableur.xlsx")));
        const auto sheet = readSheet(QStringLiteral("articles.xlsx"), bytes);
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().detail));
        QCOMPARE(sheet->header,
                 texts({"Nom", "Prix TTC", "Code-barres", "TVA", "Rayon", "Ajouté le", "Actif"}));
        QCOMPARE(sheet->rows.size(), 3u);
        QCOMPARE(sheet->rows[0],
                 texts({"Pain complet", "3.20", "3017620422003", "5.5%", "Épicerie", "2026-11-22",
                        "TRUE"}));
        QCOMPARE(sheet->rows[1],
                 texts({"Sucre & miel", "1234.50", "0000096385074", "", "Épicerie", "", ""}));
        QCOMPARE(sheet->rows[2], texts({"Sans adresse", "1.1", "", "", "", "", ""}));
        const std::vector<int> lines{2, 5, 7};
        QCOMPARE(sheet->lines, lines);
    }

    /// Whose list is on the second sheet would import the notes of the first.
    void readsTheSheetThatIsAskedFor()
    {
        const QByteArray bytes = twoSheets();
        const auto first = readSheet(QStringLiteral("a.xlsx"), bytes);
        QVERIFY2(first, first ? "" : first.error().code.constData());
        QCOMPARE(first->tables, texts({"Vide", "Articles", "Anciens"}));
        QCOMPARE(first->table, 1); // the first that has rows
        QCOMPARE(first->rows.at(0), texts({"Pain"}));
        const auto third = readSheet(QStringLiteral("a.xlsx"), bytes, 2);
        QVERIFY2(third, third ? "" : third.error().code.constData());
        QCOMPARE(third->table, 2);
        QCOMPARE(third->rows.at(0), texts({"Brioche"}));
        QCOMPARE(readSheet(QStringLiteral("a.xlsx"), bytes, 0).error().code,
                 QByteArray("catalogue/sheet-empty"));
        QCOMPARE(readSheet(QStringLiteral("a.xlsx"), bytes, 7).error().code,
                 QByteArray("catalogue/sheet-unreadable"));
    }

    void readsFormatsOfNumbers()
    {
        using Kind = XlsxFormat::Kind;
        const auto format = [](const char *code) {
            return parseXlsxFormat(QString::fromUtf8(code));
        };
        QVERIFY(format("General") == XlsxFormat());
        QVERIFY((format("0.00") == XlsxFormat{Kind::Number, 2, 1}));
        QVERIFY((format("#,##0.00 \"€ TTC\"") == XlsxFormat{Kind::Number, 2, 1}));
        QVERIFY((format("[$€-40C] 0.0") == XlsxFormat{Kind::Number, 1, 1}));
        QVERIFY((format("00000000") == XlsxFormat{Kind::Number, 0, 8}));
        QVERIFY((format("0.0%") == XlsxFormat{Kind::Percent, 1, 1}));
        QVERIFY((format("d mmm yy") == XlsxFormat{Kind::Date, 0, 1}));
        QVERIFY((format("@") == XlsxFormat{Kind::Text, 0, 1}));
        QVERIFY(format("\"never closed") == XlsxFormat());
    }

    void refusesAWorkbookThatUnpacksToGigabytes()
    {
        const QByteArray bomb = workbookOf("<worksheet>" + QByteArray(65 << 20, ' '));
        QVERIFY(!bomb.isEmpty() && bomb.size() < (1 << 20));
        const auto sheet = read(bomb);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, QByteArray("catalogue/sheet-too-large"));
    }

    void followsNoEntitiesAndNoEndlessRows()
    {
        const auto entities = read(workbookOf(
            "<!DOCTYPE w [<!ENTITY a \"aaaaaaaa\"><!ENTITY b "
            "\"&a;&a;&a;&a;\">]><worksheet><sheetData>"
            "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>"));
        QVERIFY(!entities);
        QCOMPARE(entities.error().code, QByteArray("catalogue/sheet-unreadable"));
        const auto strings = read(workbookOf(
            "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>",
            "<!DOCTYPE s [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>"));
        QVERIFY(!strings);
        QCOMPARE(strings.error().code, QByteArray("catalogue/sheet-unreadable"));
        const auto far = read(workbookOf("<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v>"
                                         "</c></row></sheetData></worksheet>"));
        QVERIFY(!far);
        QCOMPARE(far.error().code, QByteArray("catalogue/sheet-too-large"));
        const auto cut = read(workbookOf("<worksheet><sheetData><row r=\"1\"><c><v>1"));
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, QByteArray("catalogue/sheet-unreadable"));
    }
};

QTEST_GUILESS_MAIN(tst_SheetReader)
#include "tst_SheetReader.moc"
