// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/WordsFile.h"
#include "tests/ui/vouchers/SampleVerdicts.h"
#include "ui/format/Language.h"
#include "ui/format/VerdictText.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

QString rootFile(const QString &path)
{
    return qEnvironmentVariable("COMPTOIR_SOURCE") + u'/' + path;
}

QString wordsFile(const QString &code)
{
    return rootFile(u"translations/comptoir_%1.ts"_qs.arg(code));
}

QSet<QString> keysOf(const std::vector<Sentence> &sentences)
{
    QSet<QString> keys;
    for (const Sentence &sentence : sentences)
        keys << sentence.key();
    return keys;
}

/// "%1", "%L2", "%n", "{age}": what is filled in later, in any order.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?\\d+|%n|\\{\\w+\\}"_qs);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.sort();
    return places;
}

/// French → the word of the language, from the tables of the glossary that start "fr nl de en".
QMap<QString, QString> glossary(const QString &code)
{
    QFile file(rootFile(u"translations/glossary.md"_qs));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList header{u"fr"_qs, u"nl"_qs, u"de"_qs, u"en"_qs};
    QMap<QString, QString> terms;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        QStringList cells = line.split(u'|');
        if (cells.size() != header.size() + 2) {
            inside = false;
            continue;
        }
        cells = cells.mid(1, header.size());
        for (QString &cell : cells)
            cell = cell.trimmed().replace(u'~', u'\u00a0').replace(u'^', u'\u202f');
        if (cells == header)
            inside = true;
        else if (inside && !cells.first().startsWith(u"--"_qs))
            terms.insert(cells.first(), cells[header.indexOf(code)]);
    }
    return terms;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT
private:
    static void translated()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"nl", "de", "en"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

private Q_SLOTS:
    void noSentenceIsLeftInFrench_data() { translated(); }
    void noSentenceIsLeftInFrench()
    {
        QFETCH(QString, code);
        const auto sentences = readWords(wordsFile(code));
        QVERIFY2(sentences.size() > 400, qPrintable(wordsFile(code)));
        qInfo("%d sentences in %s", int(sentences.size()), qPrintable(code));
        for (const Sentence &sentence : sentences) {
            QVERIFY2(sentence.state.isEmpty(), qPrintable(sentence.state + u' ' + sentence.key()));
            QVERIFY2(!sentence.forms.contains(QString()), qPrintable(sentence.key()));
            const bool counted = sentence.source.contains(u"%n"_qs);
            QVERIFY2(sentence.forms.size() == (counted ? 2 : 1), qPrintable(sentence.key()));
        }
    }

    void frenchHasAllItsPlurals()
    {
        QSet<QString> counted;
        for (const Sentence &sentence : readWords(wordsFile(u"nl"_qs)))
            if (sentence.forms.size() > 1)
                counted << sentence.key();
        const auto french = readWords(wordsFile(u"fr"_qs));
        QVERIFY(!french.empty());
        QCOMPARE(keysOf(french), counted);
        for (const Sentence &sentence : french) {
            QVERIFY2(sentence.state.isEmpty(), qPrintable(sentence.key()));
            QVERIFY2(sentence.forms.size() == 2 && !sentence.forms.contains(QString()),
                     qPrintable(sentence.key()));
        }
    }

    /// French says "0 élément", the others "0 items".
    void countsHaveTheirPlural_data()
    {
        translated();
        QTest::newRow("fr") << u"fr"_qs;
    }
    void countsHaveTheirPlural()
    {
        QFETCH(QString, code);
        format::Interpreter interpreter(*qApp);
        QVERIFY(interpreter.speak(format::languageNamed(code)));
        int compared = 0;
        for (const Sentence &sentence : readWords(wordsFile(code))) {
            if (sentence.forms.size() < 2)
                continue;
            QVERIFY2(sentence.forms[0] != sentence.forms[1], qPrintable(sentence.key()));
            for (const int count : {0, 1, 2, 5}) {
                QString form = sentence.forms[count == 1 || (count == 0 && code == u"fr") ? 0 : 1];
                form.replace(u"%n"_qs, QString::number(count));
                QCOMPARE(QCoreApplication::translate(qUtf8Printable(sentence.context),
                                                     qUtf8Printable(sentence.source),
                                                     qUtf8Printable(sentence.comment), count),
                         form);
                ++compared;
            }
        }
        QVERIFY(compared >= 8);
    }

    /// A lost place is a lost amount; one too many stays on the screen as "%2".
    void everyPlaceIsKept_data()
    {
        translated();
        QTest::newRow("fr") << u"fr"_qs;
    }
    void everyPlaceIsKept()
    {
        QFETCH(QString, code);
        for (const Sentence &sentence : readWords(wordsFile(code)))
            for (const QString &form : sentence.forms)
                QVERIFY2(placesOf(form) == placesOf(sentence.source), qPrintable(form));
    }

    void sentencesAreTypeset_data() { translated(); }
    void sentencesAreTypeset()
    {
        QFETCH(QString, code);
        static const QRegularExpression nowhere(u"'|\"|\\.\\.\\.|  |\\s\\s|^\\s|\\s$|&\\w"_qs);
        static const QRegularExpression french(u"[\\s\u00a0\u202f][:;!?]|[«»]"_qs);
        static const QRegularExpression germanQuotes(u"”|“[^„]*“|„[^“]*$"_qs);
        static const QRegularExpression otherQuotes(u"„|“[^”]*$"_qs);
        const auto &quotes = code == u"de" ? germanQuotes : otherQuotes;
        for (const Sentence &sentence : readWords(wordsFile(code))) {
            for (const QString &form : sentence.forms) {
                const QString where = form + u"\nof "_qs + sentence.source;
                QVERIFY2(!form.contains(nowhere), qPrintable(where));
                QVERIFY2(!form.contains(french), qPrintable(where));
                QVERIFY2(!form.contains(quotes), qPrintable(where));
            }
            QVERIFY2(!sentence.source.contains(nowhere), qPrintable(sentence.source));
        }
    }

    /// As `ninja update_translations`, into a copy: it must have nothing to add or to drop.
    void everySentenceOfTheSourcesIsThere_data() { translated(); }
    void everySentenceOfTheSourcesIsThere()
    {
        QFETCH(QString, code);
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"fresh.ts"_qs);
        QVERIFY(QFile::copy(wordsFile(code), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(rootFile(QString()));
        lupdate.start(qEnvironmentVariable("COMPTOIR_LUPDATE"),
                      {u"-silent"_qs, u"-I"_qs, u"."_qs, u"-extensions"_qs, u"cpp,h"_qs,
                       u"-no-obsolete"_qs, u"-locations"_qs, u"none"_qs, u"ui"_qs, u"app"_qs,
                       u"-ts"_qs, copy});
        QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto fresh = keysOf(readWords(copy));
        const auto ours = keysOf(readWords(wordsFile(code)));
        QVERIFY(fresh.size() > 400);
        const auto missing = (fresh - ours).values();
        QVERIFY2(missing.isEmpty(), qPrintable(u"not translated: "_qs + missing.join(u'\n')));
        const auto gone = (ours - fresh).values();
        QVERIFY2(gone.isEmpty(), qPrintable(u"no longer used: "_qs + gone.join(u'\n')));
    }

    void termsAreTheGlossarys_data() { translated(); }
    void termsAreTheGlossarys()
    {
        QFETCH(QString, code);
        const auto terms = glossary(code);
        QVERIFY2(terms.size() > 60, qPrintable(QString::number(terms.size())));
        int met = 0;
        for (const Sentence &sentence : readWords(wordsFile(code))) {
            const auto term = terms.constFind(sentence.source);
            // A sentence with a note is the word's second meaning.
            if (term == terms.constEnd() || !sentence.comment.isEmpty())
                continue;
            QCOMPARE(sentence.forms, QStringList{term.value()});
            ++met;
        }
        qInfo("%d of %d terms are whole messages", met, int(terms.size()));
        QVERIFY(met > 20);
    }

    void verdictTitlesAreTheSpecs_data();
    void verdictTitlesAreTheSpecs();

    void twoVerdictsNeverShareATitle_data() { translated(); }
    void twoVerdictsNeverShareATitle()
    {
        QFETCH(QString, code);
        format::Interpreter interpreter(*qApp);
        QVERIFY(interpreter.speak(format::languageNamed(code)));
        QSet<QString> titles;
        for (const vouchers::VerdictId id : allVerdicts()) {
            const auto words = format::verdictWords(sampleVerdict(id), ManualClock().now());
            QVERIFY2(!words.spoken.contains(u'{'), qPrintable(words.spoken));
            titles << words.title;
        }
        QCOMPARE(titles.size(), allVerdicts().size());
    }
};

/// ux.md §7, to the letter.
void tst_Translations::verdictTitlesAreTheSpecs_data()
{
    using Id = vouchers::VerdictId;
    QTest::addColumn<Id>("id");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("G1") << Id::G1Valid
                        << QStringList{u"Bon valable"_qs, u"Bon geldig"_qs, u"Gutschein gültig"_qs,
                                       u"Voucher valid"_qs};
    QTest::newRow("G2") << Id::G2Debited
                        << QStringList{u"12,50\u00a0€ débités"_qs, u"€\u00a012,50 afgeboekt"_qs,
                                       u"12,50\u00a0€ abgebucht"_qs, u"€12.50 debited"_qs};
    QTest::newRow("A1") << Id::A1Provisional
                        << QStringList{u"Valable, à confirmer"_qs, u"Geldig, nog te bevestigen"_qs,
                                       u"Gültig, noch zu bestätigen"_qs,
                                       u"Valid, to be confirmed"_qs};
    QTest::newRow("R1") << Id::R1Spent
                        << QStringList{u"Déjà utilisé"_qs, u"Al gebruikt"_qs,
                                       u"Bereits eingelöst"_qs, u"Already used"_qs};
    QTest::newRow("R2") << Id::R2Expired
                        << QStringList{u"Expiré le 30/06/2027"_qs, u"Vervallen op 30/06/2027"_qs,
                                       u"Abgelaufen am 30.06.2027"_qs, u"Expired on 30/06/2027"_qs};
    QTest::newRow("R4") << Id::R4OtherTown
                        << QStringList{u"Pas valable dans cette commune"_qs,
                                       u"Niet geldig in deze gemeente"_qs,
                                       u"In dieser Gemeinde nicht gültig"_qs,
                                       u"Not valid in this town"_qs};
    QTest::newRow("R7") << Id::R7NotGenuine
                        << QStringList{u"Bon non authentique"_qs, u"Niet echt"_qs, u"Nicht echt"_qs,
                                       u"Not genuine"_qs};
    QTest::newRow("N4") << Id::N4NotAVoucher
                        << QStringList{u"Ce n’est pas un bon"_qs, u"Geen bon"_qs,
                                       u"Kein Gutschein"_qs, u"Not a voucher"_qs};
}

void tst_Translations::verdictTitlesAreTheSpecs()
{
    QFETCH(vouchers::VerdictId, id);
    QFETCH(QStringList, titles);
    format::Interpreter interpreter(*qApp);
    for (const format::Language language : format::languages()) {
        QVERIFY(interpreter.speak(language));
        const auto words = format::verdictWords(sampleVerdict(id), ManualClock().now());
        QCOMPARE(words.title, titles.takeFirst());
    }
}

QTEST_MAIN(tst_Translations)
#include "tst_Translations.moc"
