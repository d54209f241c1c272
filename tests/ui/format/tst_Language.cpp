// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "ui/format/AgeText.h"
#include "ui/format/Language.h"
#include "ui/format/MoneyText.h"
#include "ui/format/PseudoTranslator.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::format;

class tst_Language : public QObject
{
    Q_OBJECT
private:
    static QString age()
    {
        const Instant now = test::ManualClock().now();
        return agoText(now.plusSeconds(-3 * 86400), now);
    }
    static QString pseudo(const char *source)
    {
        return PseudoTranslator().translate("Any", source, nullptr, -1);
    }

    Interpreter m_interpreter{*qApp};

private Q_SLOTS:
    void systemsCountryIsKeptWhereItPaysInEuros_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("locale");
        const auto row = [](Language language, const char *system, const char *locale) {
            QTest::addRow("%s on %s", qPrintable(languageCode(language)), system)
                << language << QString::fromLatin1(system) << QString::fromLatin1(locale);
        };
        row(Language::French, "fr_BE", "fr_BE");
        row(Language::French, "fr_FR", "fr_FR");
        row(Language::French, "fr_CH", "fr_FR");
        row(Language::French, "fr_CA", "fr_FR");
        row(Language::French, "C", "fr_FR");
        row(Language::French, "nl_BE", "fr_FR");
        row(Language::Dutch, "nl_NL", "nl_NL");
        row(Language::Dutch, "nl_BE", "nl_BE");
        row(Language::Dutch, "fr_BE", "nl_BE");
        row(Language::German, "de_BE", "de_BE");
        row(Language::German, "de_CH", "de_DE");
        row(Language::German, "nl_BE", "de_DE");
        row(Language::English, "en_US", "en_IE");
        row(Language::English, "en_GB", "en_IE");
        row(Language::English, "fr_BE", "en_IE");
        row(Language::Pseudo, "nl_BE", "fr_FR");
    }
    void systemsCountryIsKeptWhereItPaysInEuros()
    {
        QFETCH(Language, language);
        QFETCH(QString, system);
        QFETCH(QString, locale);
        QCOMPARE(localeOf(language, QLocale(system)).name(), locale);
    }

    void codesAreReadBack()
    {
        for (const Language language : languages()) {
            QCOMPARE(languageNamed(languageCode(language)), language);
            QVERIFY(!languageName(language).isEmpty());
        }
        QCOMPARE(languageNamed(u"nl_BE"_qs), Language::Dutch);
        QCOMPARE(languageNamed(u"pt_PT"_qs), Language::French);
        QVERIFY(!languages().empty());
    }

    void wordsAndAmountsChangeTogether()
    {
        const auto said = []() -> QString { return age() + moneyText(Money::fromCents(123450)); };
        QStringList first;
        for (const Language language : languages()) {
            QVERIFY(m_interpreter.speak(language));
            QCOMPARE(m_interpreter.language(), language);
            first << said();
        }
        QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), 4);
        QVERIFY(m_interpreter.speak(Language::Pseudo));
        for (const Language language : languages()) {
            QVERIFY(m_interpreter.speak(language));
            QCOMPARE(said(), first.takeFirst());
        }
    }

    void proofForTheCustomerLeavesTheTillsLanguage()
    {
        QVERIFY(m_interpreter.speak(Language::Dutch));
        const QString before = age();
        QString proof;
        m_interpreter.during(Language::German, [&proof] { proof = age(); });
        QCOMPARE(proof, u"vor 3\u00a0Tagen"_qs);
        QCOMPARE(age(), before);
        QCOMPARE(QLocale().language(), QLocale::Dutch);
    }

    void sameLanguageIsRestoredToo()
    {
        QVERIFY(m_interpreter.speak(Language::Dutch));
        const QString before = age();
        m_interpreter.during(Language::Dutch, [this] { m_interpreter.speak(Language::English); });
        QCOMPARE(m_interpreter.language(), Language::Dutch);
        QCOMPARE(age(), before);
        QCOMPARE(QLocale().language(), QLocale::Dutch);
    }

    void pseudoKeepsThePlacesAndTheTags()
    {
        for (const char *place : {"%1", "%L2", "%n", "{age}", "<b>", "&amp;"}) {
            const auto text = pseudo(
                QByteArray("encore ").append(place).append(" ici").constData());
            QVERIFY2(text.contains(QString::fromLatin1(place)), qPrintable(text));
            QVERIFY2(text.startsWith(u"[éñçöré "_qs), qPrintable(text));
        }
        QCOMPARE(pseudo("Il reste %1").arg(7).count(u'7'), 1);
    }

    void pseudoIsFortyPercentLonger_data()
    {
        QTest::addColumn<QByteArray>("source");
        for (const char *source : {"Tout", "Débiter", "Dernier échange réussi",
                                   "Présentez de nouveau le bon, ou tapez son code."})
            QTest::newRow(source) << QByteArray(source);
    }
    void pseudoIsFortyPercentLonger()
    {
        QFETCH(QByteArray, source);
        const auto plain = QString::fromUtf8(source).size();
        const QString text = pseudo(source.constData());
        QVERIFY(text.size() * 10 >= plain * 14);
        QVERIFY(text.size() * 10 <= plain * 14 + 30);
        for (const QString &word : text.split(u' '))
            QVERIFY2(word.size() <= 12, qPrintable(word)); // a line can break in the padding
    }

    void pseudoPadsCountsToo()
    {
        QVERIFY(m_interpreter.speak(Language::Pseudo));
        const QString text = QCoreApplication::translate("Any", "%n bon(s)", nullptr, 3);
        QVERIFY2(text.startsWith(u"[3 böñ"_qs), qPrintable(text));
        QVERIFY(text.endsWith(u"ž]"_qs));
    }

    void pseudoLeavesQtsOwnWordsAlone()
    {
        QVERIFY(m_interpreter.speak(Language::Pseudo));
        QCOMPARE(QCoreApplication::translate("QShortcut", "Ctrl"), u"Ctrl"_qs);
    }
};

QTEST_MAIN(tst_Language)
#include "tst_Language.moc"
