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
