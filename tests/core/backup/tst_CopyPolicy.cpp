// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/CopyPolicy.h"

#include <QTest>

#include <algorithm>

using namespace comptoir;
using namespace comptoir::backup;

class tst_CopyPolicy : public QObject
{
    Q_OBJECT

    static constexpr qint64 hourMs = 3'600'000;
    static constexpr qint64 dayMs = 24 * hourMs;
    const Instant m_noon = Instant::fromMs(1'795'262'400'000); // 2026-11-21T12:00Z, a Saturday

    static std::vector<CopyName> left(const std::vector<CopyName> &copies)
    {
        const auto gone = CopyPolicy().dispensable(copies);
        std::vector<CopyName> left;
        std::copy_if(copies.begin(), copies.end(), std::back_inserter(left),
                     [&gone](const CopyName &copy) {
                         return std::find(gone.begin(), gone.end(), copy) == gone.end();
                     });
        return left;
    }

private Q_SLOTS:
    void namesComeBackFromTheirFile()
    {
        const CopyName name{12, m_noon};
        QCOMPARE(name.fileName(), u"caisse-00000012-20261121T120000Z.sqlite"_qs);
        QCOMPARE(CopyName::parse(name.fileName()), std::optional(name));
        for (const char *other : {"caisse-00000012-20261121T120000Z.sqlite.part", "till.sqlite",
                                  "caisse-00000000-20261121T120000Z.sqlite",
                                  "caisse-00000012-20261321T120000Z.sqlite", ""})
            QVERIFY2(!CopyName::parse(QString::fromLatin1(other)), other);
    }
    void nextNumberFollowsTheHighestWhateverTheClockSays()
    {
        const QStringList names{CopyName{7, m_noon}.fileName(), u"notes.txt"_qs,
                                CopyName{3, m_noon.plusMs(99 * dayMs)}.fileName()};
        QCOMPARE(CopyName::after(names, m_noon).number, 8);
        QCOMPARE(CopyName::after({}, m_noon).number, 1);
    }
    void twoYearsOfTwoCopiesADayLeaveDaysWeeksAndMonths()
    {
        std::vector<CopyName> copies;
        for (int half = 0; half < 2 * 730; ++half)
            copies.push_back({half + 1, m_noon.plusMs((half * 12 - 6) * hourMs)}); // 7:00, 19:00
        const auto kept = left(copies);
        QVERIFY2(kept.size() >= 7 + 3 + 10 && kept.size() <= 7 + 4 + 12,
                 qPrintable(QString::number(kept.size())));
        QCOMPARE(kept.back().number, copies.back().number);
        // The last of a day, not the first.
        QCOMPARE(kept.at(kept.size() - 2).made.msSince(kept.back().made) % dayMs, 0);
        QVERIFY(kept.back().made.msSince(kept.front().made) > 300 * dayMs);
    }
    void nothingIsThrownAwayWhileThereIsLittle()
    {
        std::vector<CopyName> copies;
        for (int day = 0; day < 7; ++day)
            copies.push_back({day + 1, m_noon.plusMs(day * dayMs)});
        QVERIFY(CopyPolicy().dispensable(copies).empty());
        QVERIFY(CopyPolicy().dispensable({}).empty());
    }
    void newestStaysThoughItsClockWasFarBack()
    {
        std::vector<CopyName> copies;
        for (int day = 0; day < 60; ++day)
            copies.push_back({day + 1, m_noon.plusMs(day * dayMs)});
        copies.push_back({61, m_noon.plusMs(-3000 * dayMs)}); // the battery was empty
        const auto kept = left(copies);
        QVERIFY(std::find(kept.begin(), kept.end(), copies.back()) != kept.end());
        QVERIFY(std::find(kept.begin(), kept.end(), copies[59]) != kept.end());
    }
    void shopThatWasShutKeepsItsCopies()
    {
        // Four days in June, then one in November: a rule by today's date would leave one.
        std::vector<CopyName> copies;
        for (int day = 0; day < 4; ++day)
            copies.push_back({day + 1, m_noon.plusMs((day - 160) * dayMs)});
        copies.push_back({5, m_noon});
        QCOMPARE(left(copies).size(), size_t(5));
    }
};

QTEST_GUILESS_MAIN(tst_CopyPolicy)
#include "tst_CopyPolicy.moc"
