// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/ListOrder.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

#include <algorithm>

using namespace comptoir;
using namespace comptoir::registers;

class tst_ListOrder : public QObject
{
    Q_OBJECT
private:
    test::SeededEntropy m_entropy{3};
    Uuid newId() { return Uuid::version7(Instant::fromMs(1'795'269'900'000), m_entropy); }

    static void write(std::vector<Placed> &list, const std::vector<Placed> &places)
    {
        for (const Placed &placed : places) {
            std::erase_if(list, [&](const Placed &old) { return old.id == placed.id; });
            list.push_back(placed);
        }
        std::sort(list.begin(), list.end());
    }

private Q_SLOTS:
    void findsAPlaceBetweenAnyTwo()
    {
        std::vector<QByteArray> places{placeBetween({}, {})};
        for (int i = 0; i < 5000; ++i) {
            const size_t at = size_t(m_entropy.below(int(places.size()) + 1));
            const QByteArray before = at == 0 ? QByteArray() : places[at - 1];
            const QByteArray after = at == places.size() ? QByteArray() : places[at];
            const QByteArray made = placeBetween(before, after);
            QVERIFY2(isPlace(made), made.constData());
            QVERIFY2(before < made, made.constData());
            QVERIFY2(after.isEmpty() || made < after, made.constData());
            places.insert(places.begin() + qsizetype(at), made);
        }
        QVERIFY(std::all_of(places.begin(), places.end(),
                            [](const QByteArray &place) { return place.size() <= 12; }));
    }
    void growsSlowlyWhereEverybodyInserts_data()
    {
        QTest::addColumn<int>("where");
        QTest::addColumn<int>("longest");
        QTest::newRow("at the end") << 1 << 40;
        QTest::newRow("at the beginning") << -1 << 40;
        QTest::newRow("after the first") << 0 << 250;
    }
    void growsSlowlyWhereEverybodyInserts()
    {
        QFETCH(int, where);
        QFETCH(int, longest);
        QByteArray first = placeBetween({}, {}), last = placeBetween(first, {});
        for (int i = 0; i < 1000; ++i) {
            if (where > 0)
                last = placeBetween(last, {});
            else if (where < 0)
                first = placeBetween({}, first);
            else
                last = placeBetween(first, last);
            QVERIFY(isPlace(first) && isPlace(last) && first < last);
        }
        QVERIFY2(std::max(first.size(), last.size()) <= longest,
                 qPrintable(QString::fromLatin1(first + ' ' + last)));
    }
    void refusesPlacesWithoutRoomBeforeThem()
    {
        QVERIFY(!isPlace(""));
        QVERIFY(!isPlace("A0"));
        QVERIFY(!isPlace("0"));
        QVERIFY(!isPlace("A-"));
        QVERIFY(isPlace("0A"));
    }
    void insertsBetweenTwoThatTwoTillsPutAtTheSamePlace()
    {
        std::vector<Placed> list{{newId(), "V"}, {newId(), "V"}, {newId(), "V"}, {newId(), "W"}};
        std::sort(list.begin(), list.end());
        const auto before = list;
        const Uuid added = newId();
        write(list, place(added, 1, list));
        QCOMPARE(list.size(), size_t(5));
        QCOMPARE(list[0].id, before[0].id);
        QCOMPARE(list[1].id, added);
        for (size_t i = 1; i < before.size(); ++i)
            QCOMPARE(list[i + 1].id, before[i].id);
    }
    void keepsTheOrderThatWasAskedForWhateverTies()
    {
        for (int round = 0; round < 200; ++round) {
            std::vector<Placed> list;
            for (int i = 0; i < 8; ++i)
                list.push_back({newId(), QByteArray(1, char('A' + m_entropy.below(3)))});
            std::sort(list.begin(), list.end());
            std::vector<Uuid> expected;
            for (const Placed &placed : list)
                expected.push_back(placed.id);
            for (int i = 0; i < 20; ++i) {
                const size_t at = size_t(m_entropy.below(int(list.size()) + 1));
                const Uuid added = newId();
                expected.insert(expected.begin() + qsizetype(at), added);
                write(list, place(added, at, list));
                for (size_t j = 0; j < list.size(); ++j)
                    QCOMPARE(list[j].id, expected[j]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_ListOrder)
#include "tst_ListOrder.moc"
