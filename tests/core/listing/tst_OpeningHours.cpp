// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/WeekHours.h"
#include "tests/core/listing/ListingSamples.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::listing;

class tst_OpeningHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheFactsSay()
    {
        int moments = 0;
        for (const QStringList &line : test::listingLines(u"hours.csv"_qs)) {
            QVERIFY2(line.size() == 3, qPrintable(line.join(u'|')));
            QVERIFY2(OpeningHours::parse(line[0]), qPrintable(line[0]));
            const ShopHours hours = test::shopHours(line[0], line[1]);
            for (const QString &moment : line[2].split(u',')) {
                const QString said = test::letterOf(hours.at(test::shopTime(moment)).state);
                QVERIFY2(said == moment.right(1),
                         qPrintable(QString(line[0] + u": " + moment + u", not " + said)));
                ++moments;
            }
        }
        QVERIFY(moments >= 55);
        qInfo("%d moments", moments);
    }

    void refusesWhatItCouldMisread()
    {
        const auto lines = test::listingLines(u"refused.csv"_qs);
        QVERIFY(lines.size() >= 36);
        QStringList wrong;
        for (const QStringList &line : lines) {
            const int fields = int(line.size());
            // A trailing bar pair of the text is the fallback's.
            const QString text = line.mid(0, fields - 2).join(u'|');
            const auto hours = OpeningHours::parse(text);
            const QString said = hours ? hours->text()
                                       : QString(QString::fromLatin1(hours.error().code) + u'|'
                                                 + hours.error().facts[u"at"_qs].toString());
            const QString expected = line[fields - 2] + u'|' + line[fields - 1];
            if (said != expected)
                wrong << QString(text + u": " + said);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void writesTheSameTextForTheSameMeaning()
    {
        for (const QStringList &line : test::listingLines(u"canonical.csv"_qs)) {
            const auto hours = OpeningHours::parse(line[0]);
            QVERIFY2(hours && line.size() == 3, qPrintable(line[0]));
            QVERIFY2(hours->text() == line[1], qPrintable(hours->text()));
            const auto again = OpeningHours::parse(line[1]);
            QVERIFY2(again && again->text() == line[1], qPrintable(line[1]));
            // The week's editor takes it whole or not at all.
            QVERIFY2(WeekHours::from(*hours).has_value() == (line[2] == u"week"),
                     qPrintable(line[0]));
        }
    }

    void theWeekComesBackAsItWasTyped()
    {
        test::SeededEntropy chance(6);
        int nights = 0, holidays = 0;
        for (int round = 0; round < 300; ++round) {
            WeekHours week;
            for (DaySpans &day : week.days) {
                if (chance.below(4) == 0)
                    continue;
                const int open = 6 * 60 + 15 * chance.below(20);
                day.push_back({open, open + 60 + 15 * chance.below(12), false});
                if (chance.below(2) == 0) {
                    const int again = day.back().to + 15 * (1 + chance.below(4));
                    day.push_back({again, again + 15 * (1 + chance.below(16)), false});
                }
                if (chance.below(8) == 0)
                    day.back().to = 24 * 60 + 15 * (1 + chance.below(8));
                nights += day.back().to > 24 * 60;
            }
            week.onHolidays = WeekHours::Holidays(chance.below(2));
            bool anyOpen = false;
            for (const DaySpans &day : week.days)
                anyOpen = anyOpen || !day.empty();
            if (!anyOpen)
                week.onHolidays = WeekHours::Holidays::AsUsual;
            holidays += week.onHolidays == WeekHours::Holidays::Closed;
            QVERIFY(check(week));
            const auto hours = OpeningHours::parse(week.text());
            QVERIFY2(hours, qPrintable(week.text()));
            QCOMPARE(hours->text(), week.text());
            const auto back = WeekHours::from(*hours);
            QVERIFY2(back, qPrintable(week.text()));
            QVERIFY2(back->tidied() == week.tidied(),
                     qPrintable(QString(week.text() + u" -> " + back->text())));
        }
        QVERIFY(nights > 50 && holidays > 50);
    }

    void tellsTheSlipFromTheNight()
    {
        QCOMPARE(spanFromTyped(u"09:00"_qs, u"12:30"_qs), (TimeSpan{540, 750, false}));
        QCOMPARE(spanFromTyped(u"9h"_qs, u"12h30"_qs), (TimeSpan{540, 750, false}));
        QCOMPARE(spanFromTyped(u"20:00"_qs, u"02:00"_qs), (TimeSpan{1200, 1560, false}));
        QCOMPARE(spanFromTyped(u"20:00"_qs, u"24:00"_qs), (TimeSpan{1200, 1440, false}));
        for (const auto &[from, to, code] :
             {std::tuple(u"14:00"_qs, u"12:00"_qs, "hours/ends-before-start"),
              {u"09:00"_qs, u"09:00"_qs, "hours/ends-before-start"},
              {u"19:00"_qs, u"08:01"_qs, "hours/ends-before-start"},
              {u"24:00"_qs, u"02:00"_qs, "hours/bad-time"},
              {u"25:00"_qs, u"26:00"_qs, "hours/bad-time"},
              {u"midi"_qs, u"14:00"_qs, "hours/bad-time"},
              {u""_qs, u""_qs, "hours/bad-time"}}) {
            const auto span = spanFromTyped(from, to);
            QVERIFY2(!span, qPrintable(from));
            QCOMPARE(span.error().code, QByteArray(code));
        }
        WeekHours week;
        week.days[0] = {{540, 720, false}, {660, 800, false}};
        QCOMPARE(check(week).error().code, "hours/overlap");
        QCOMPARE(check(week).error().facts[u"day"_qs].toInt(), 1);
        week.days[0] = {{60, 720, false}};
        week.days[6] = {{1200, 1560, false}}; // Sunday's night is Monday's two o'clock
        QCOMPARE(check(week).error().code, "hours/overlap");
    }

    void holidaysAreComputedNotTyped()
    {
        for (const QStringList &line : test::listingLines(u"holidays.csv"_qs)) {
            const auto calendar = HolidayCalendar::of(line[0],
                                                      line[1] == u"-" ? QString() : line[1]);
            QVERIFY2(calendar, qPrintable(line.join(u'|')));
            QStringList days;
            for (const auto &[date, name] : calendar->ofYear(line[2].toInt())) {
                days << date.toString(u"MM-dd"_qs);
                QCOMPARE(calendar->holidayOn(date), name);
            }
            QVERIFY2(days.join(u' ') == line[3], qPrintable(days.join(u' ')));
        }
        QCOMPARE(easterSunday(2026), QDate(2026, 4, 5));
        QCOMPARE(easterSunday(2027), QDate(2027, 3, 28));
        QCOMPARE(easterSunday(2028), QDate(2028, 4, 16));
        QCOMPARE(HolidayCalendar::of(u"XX"_qs).error().code, "holidays/unknown-country");
        QCOMPARE(HolidayCalendar::of(u"BE"_qs, u"NW"_qs).error().code, "holidays/unknown-region");
    }
};

QTEST_GUILESS_MAIN(tst_OpeningHours)
#include "tst_OpeningHours.moc"
