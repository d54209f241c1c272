// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "ui/format/AgeText.h"
#include "ui/format/DateText.h"
#include "ui/format/Language.h"
#include "ui/format/MoneyText.h"
#include "ui/sync/SyncText.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace comptoir;
using namespace comptoir::format;

class tst_LocaleText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_interpreter.speak(Language::French)); }

private:
    Interpreter m_interpreter{*qApp};

private Q_SLOTS:

    void moneyKeepsItsCents_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << u"0,00\u00a0€"_qs;
        QTest::newRow("five cents") << qint64(5) << u"0,05\u00a0€"_qs;
        QTest::newRow("usual") << qint64(1250) << u"12,50\u00a0€"_qs;
        QTest::newRow("thousands") << qint64(123450) << u"1\u202f234,50\u00a0€"_qs;
        QTest::newRow("negative") << qint64(-750) << u"\u22127,50\u00a0€"_qs;
        QTest::newRow("less than a euro, negative") << qint64(-7) << u"\u22120,07\u00a0€"_qs;
        QTest::newRow("lowest")
            << std::numeric_limits<qint64>::min()
            << u"\u221292\u202f233\u202f720\u202f368\u202f547\u202f758,08\u00a0€"_qs;
    }
    void moneyKeepsItsCents()
    {
        QFETCH(qint64, cents);
        QFETCH(QString, text);
        QCOMPARE(moneyText(Money::fromCents(cents), QLocale(QLocale::French, QLocale::France)),
                 text);
    }

    void roundMoneyNeverHidesCents()
    {
        QCOMPARE(roundMoneyText(Money::fromCents(16000)), u"160\u00a0€"_qs);
        QCOMPARE(roundMoneyText(Money::fromCents(16001)), u"160,01\u00a0€"_qs);
    }

    /// The forms of translations/glossary.md, whatever the country.
    void amountsAndDaysHaveOneFormALanguage_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("refund");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *locale, const QString &amount, const QString &refund,
                            const QString &date, const QString &day) {
            QTest::newRow(locale) << amount << refund << date << day;
        };
        const QString slashes = u"09/03/2027"_qs;
        for (const char *locale : {"fr_FR", "fr_BE"})
            row(locale, u"1\u202f234,50\u00a0€"_qs, u"\u22127,50\u00a0€"_qs, slashes, u"09/03"_qs);
        row("nl_BE", u"€\u00a01.234,50"_qs, u"€\u00a0\u22127,50"_qs, slashes, u"09/03"_qs);
        row("nl_NL", u"€\u00a01.234,50"_qs, u"€\u00a0\u22127,50"_qs, u"09-03-2027"_qs, u"09-03"_qs);
        for (const char *locale : {"de_DE", "de_BE"})
            row(locale, u"1.234,50\u00a0€"_qs, u"\u22127,50\u00a0€"_qs, u"09.03.2027"_qs,
                u"09.03."_qs);
        row("en_IE", u"€1,234.50"_qs, u"\u2212€7.50"_qs, slashes, u"09/03"_qs);
    }
    void amountsAndDaysHaveOneFormALanguage()
    {
        const QLocale locale(QString::fromLatin1(QTest::currentDataTag()));
        const Day day = *Day::fromIso(u"2027-03-09");
        QFETCH(QString, amount);
        QCOMPARE(moneyText(Money::fromCents(123450), locale), amount);
        QFETCH(QString, refund);
        QCOMPARE(moneyText(Money::fromCents(-750), locale), refund);
        QFETCH(QString, date);
        QCOMPARE(dateText(day, locale), date);
        QTEST(dayText(day, locale), "day");
    }

    void whatIsTypedLooksLikeAnAmount()
    {
        QCOMPARE(typedMoneyText(u"12,5"_qs), u"12,5\u00a0€"_qs);
        QCOMPARE(typedMoneyText(u"12,"_qs, QLocale(u"en_IE"_qs)), u"€12."_qs);
        QCOMPARE(typedMoneyText(u"0,5"_qs, QLocale(u"nl_BE"_qs)), u"€\u00a00,5"_qs);
    }

    void agesSpeakFourLanguages_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("ages");
        QTest::newRow("fr") << u"fr"_qs << u"3\u00a0min|il y a 2\u00a0h|3\u00a0j|dans 3\u00a0j"_qs;
        QTest::newRow("nl") << u"nl"_qs
                            << u"3\u00a0min|2\u00a0u geleden|3\u00a0dagen|over 3\u00a0dagen"_qs;
        QTest::newRow("de") << u"de"_qs
                            << u"3\u00a0min|vor 2\u00a0h|3\u00a0Tage|in 3\u00a0Tagen"_qs;
        QTest::newRow("en") << u"en"_qs << u"3\u00a0min|2\u00a0h ago|3\u00a0days|in 3\u00a0days"_qs;
    }
    void agesSpeakFourLanguages()
    {
        QFETCH(QString, code);
        QFETCH(QString, ages);
        const Instant now = test::ManualClock().now();
        const auto before = [now](qint64 seconds) { return now.plusSeconds(-seconds); };
        QString said;
        m_interpreter.during(languageNamed(code), [&] {
            said = QStringList{ageText(before(180), now), agoText(before(7200), now),
                               ageText(before(3 * 86400), now), untilText(before(-3 * 86400), now)}
                       .join(u'|');
        });
        QCOMPARE(said, ages);
    }

    void momentsSpeakFourLanguages()
    {
        const Instant now = test::ManualClock().now();
        QStringList said;
        for (const Language language : languages())
            m_interpreter.during(language, [&] {
                said << momentText(now.plusSeconds(-20 * 3600), now)
                     << momentText(now.plusSeconds(-3 * 86400), now);
            });
        const QStringList expected{u"hier à 19:05"_qs,       u"18/11 à 15:05"_qs,
                                   u"gisteren om 19:05"_qs,  u"18/11 om 15:05"_qs,
                                   u"gestern um 19:05"_qs,   u"18.11. um 15:05"_qs,
                                   u"yesterday at 19:05"_qs, u"18/11 at 15:05"_qs};
        QCOMPARE(said, expected);
    }

    void timesAreTheTowns()
    {
        const Instant now = test::ManualClock().now(); // 14:05 UTC in winter
        QCOMPARE(timeText(now), u"15:05"_qs);
        QCOMPARE(timeText(Instant::fromMs(1'782'000'000'000)), u"02:00"_qs); // June: UTC + 2
        QCOMPARE(momentText(now.plusSeconds(-3600), now), u"14:05"_qs);
        QCOMPARE(momentText(now.plusSeconds(-20 * 3600), now), u"hier à 19:05"_qs);
        QCOMPARE(momentText(now.plusSeconds(-3 * 86400), now), u"18/11 à 15:05"_qs);
    }

    void agesGrowInUnits()
    {
        const Instant now = test::ManualClock().now();
        QCOMPARE(agoText(now.plusSeconds(-10), now), u"à l’instant"_qs);
        QCOMPARE(agoText(now.plusSeconds(60), now), u"à l’instant"_qs); // a clock that went back
        QCOMPARE(agoText(now.plusSeconds(-7260), now), u"il y a 2\u00a0h"_qs);
        QCOMPARE(ageText(now.plusSeconds(-3 * 86400), now), u"3\u00a0j"_qs);
        QCOMPARE(untilText(now.plusSeconds(125), now), u"dans 2\u00a0min"_qs);
        QCOMPARE(countdownText(299), u"4:59"_qs);
        QCOMPARE(countdownText(5), u"0:05"_qs);
    }

    void countsHaveTheirPlural()
    {
        store::SyncStatus status;
        status.link = store::Link::None;
        status.pending = 1;
        QCOMPARE(sync::waitingText(status), u"1 élément attend le réseau."_qs);
        status.pending = 12;
        QCOMPARE(sync::waitingText(status), u"12 éléments attendent le réseau."_qs);
    }

    /// Plain spaces before : ; ! ? € break lines there, straight apostrophes look like code.
    void sentencesAreTypeset()
    {
        static const QRegularExpression calls(QStringLiteral(
            "\\b(?:tr|QT_TRANSLATE_NOOP)\\(((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*,?)+)"));
        static const QRegularExpression wrong(QStringLiteral("[ ][:;!?€»]|[«][ ]|'|\\.\\.\\."));
        const QString source = qEnvironmentVariable("COMPTOIR_SOURCE") + QStringLiteral("/ui");
        int sentences = 0;
        QDirIterator files(source, {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = calls.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QString words = found.next().captured(1);
                QVERIFY2(!words.contains(wrong), qPrintable(path + u": "_qs + words));
                ++sentences;
            }
        }
        QVERIFY2(sentences > 200, qPrintable(QString::number(sentences)));
    }
};

QTEST_MAIN(tst_LocaleText)
#include "tst_LocaleText.moc"
