// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Identifiers.h"

#include "tests/support/Samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace comptoir;

namespace {

template <typename Kind>
QString outcomeOf(const QString &text)
{
    const auto parsed = Kind::parse(text);
    if (parsed)
        return QString(QStringLiteral("ok;") + parsed->text());
    QString problem = QString::fromLatin1(parsed.error().code);
    problem.remove(QStringLiteral("identifier/")).remove(QStringLiteral("wrong-"));
    problem.remove(QStringLiteral("unknown-"));
    const QString expected = parsed.error().facts.value(QStringLiteral("expected")).toString();
    return expected.isEmpty() ? problem : QString(problem + u' ' + expected);
}

QString outcomeOf(const QString &kind, const QString &text)
{
    static const QHash<QString, QString (*)(const QString &)> kinds{
        {QStringLiteral("ean"), outcomeOf<Ean>},
        {QStringLiteral("siren"), outcomeOf<Siren>},
        {QStringLiteral("siret"), outcomeOf<Siret>},
        {QStringLiteral("vat"), outcomeOf<FrenchVat>},
        {QStringLiteral("bce"), outcomeOf<EnterpriseNumber>},
        {QStringLiteral("ogm"), outcomeOf<BelgianReference>},
        {QStringLiteral("rf"), outcomeOf<CreditorReference>},
        {QStringLiteral("iban"), outcomeOf<Iban>},
        {QStringLiteral("bic"), outcomeOf<Bic>},
    };
    const auto parse = kinds.value(kind);
    return parse ? parse(text) : QStringLiteral("no such kind");
}

QList<QStringList> linesOf(const QString &name)
{
    QList<QStringList> lines;
    const auto path = test::sourcePath(QStringLiteral("tests/data/identifiers/") + name);
    for (const auto &line : QString::fromUtf8(test::contentOf(path)).split(u'\n')) {
        if (!line.isEmpty())
            lines << line.split(u';');
    }
    std::printf("%s: %d cases\n", qPrintable(name), int(lines.size()));
    return lines;
}

} // namespace

class tst_Identifiers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatIsRightAndSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto *name : {"gs1.csv", "france.csv", "belgium.csv", "bank.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void takesWhatIsRightAndSaysWhatIsWrong()
    {
        QFETCH(QString, file);
        const auto lines = linesOf(file);
        QVERIFY(lines.size() >= 19);
        for (const auto &line : lines) {
            QString expected = line.value(2);
            if (expected == u"ok")
                expected += u';' + line.value(3, line[1]);
            const QString found = outcomeOf(line[0], line[1]);
            QVERIFY2(found == expected, qPrintable(line.join(u';') + u" -> " + found));
        }
    }
    void checksAccountsByTheirCountrysRuleToo()
    {
        for (const auto &line : linesOf(QStringLiteral("national.csv")))
            QCOMPARE(expectedNationalCheck(Iban::parse(line[0]).value()).value_or(QString()),
                     line[1]);
    }
    void takesTheExamplesOfTheRegistry()
    {
        const auto folder = test::corpus(QStringLiteral("iban"));
        const auto examples = test::jsonOf(folder.filePath(QStringLiteral("examples.json")))
                                  .array();
        std::printf("iban corpus: %d cases\n", int(examples.size()));
        if (examples.isEmpty())
            QSKIP("MISSING: the registry's examples, 13 cases");
        for (const auto &entry : examples) {
            const QString text = entry[QStringLiteral("example")].toString();
            const auto iban = Iban::parse(text);
            QVERIFY2(iban, qPrintable(text));
            QCOMPARE(text.size(), entry[QStringLiteral("length")].toInt());
            QVERIFY2(!expectedNationalCheck(*iban), qPrintable(text));
        }
    }
    /// One wrong digit is always seen by these checks.
    void seesEachSingleWrongDigit()
    {
        const QList<QPair<QString, QString>> numbers{
            {QStringLiteral("ean"), QStringLiteral("5449000000996")},
            {QStringLiteral("siren"), QStringLiteral("732829320")},
            {QStringLiteral("siret"), QStringLiteral("73282932000074")},
            {QStringLiteral("vat"), QStringLiteral("FR44732829320")},
            {QStringLiteral("ogm"), QStringLiteral("010806817183")},
            {QStringLiteral("iban"), QStringLiteral("BE68539007547034")},
        };
        for (const auto &[kind, text] : numbers) {
            for (qsizetype at = 0; at < text.size(); ++at) {
                for (char16_t digit = u'0'; digit <= u'9' && text[at].isDigit(); ++digit) {
                    QString changed = text;
                    changed[at] = digit;
                    QCOMPARE(outcomeOf(kind, changed).startsWith(u"ok"), changed == text);
                }
            }
        }
    }
    void comparesCodesOfAllLengths()
    {
        QCOMPARE(gtin14(Ean::parse(QStringLiteral("036000291452")).value()),
                 gtin14(Ean::parse(QStringLiteral("0036000291452")).value()));
        QCOMPARE(sirenOf(Siret::parse(QStringLiteral("73282932000074")).value()).text(),
                 QStringLiteral("732829320"));
        QCOMPARE(sirenOf(Siret::parse(QStringLiteral("35600000009075")).value()).text(),
                 QStringLiteral("356000000"));
    }
    void writesNumbersAsPeopleDo()
    {
        QCOMPARE(formatted(EnterpriseNumber::parse(QStringLiteral("BE0403019261")).value()),
                 QStringLiteral("0403.019.261"));
        QCOMPARE(formatted(BelgianReference::parse(QStringLiteral("010806817183")).value()),
                 QStringLiteral("+++010/8068/17183+++"));
        QCOMPARE(formatted(Iban::parse(QStringLiteral("BE68539007547034")).value()),
                 QStringLiteral("BE68 5390 0754 7034"));
        QCOMPARE(formatted(Iban::parse(QStringLiteral("FR7630006000011234567890189")).value()),
                 QStringLiteral("FR76 3000 6000 0112 3456 7890 189"));
    }
};

QTEST_APPLESS_MAIN(tst_Identifiers)
#include "tst_Identifiers.moc"
