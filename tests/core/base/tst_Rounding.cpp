// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Rounding.h"

#include "tests/support/Samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <limits>
#include <numeric>

using namespace comptoir;

namespace {

/// Rows of whole numbers below a header line; lines with # are remarks.
QList<QList<qint64>> rowsOf(const QString &file)
{
    QList<QList<qint64>> rows;
    bool header = true;
    for (const auto &line : test::contentOf(test::sourcePath(file)).split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        QList<qint64> row;
        for (const auto &cell : line.split(','))
            row << cell.toLongLong();
        if (!header)
            rows << row;
        header = false;
    }
    std::printf("%s: %d cases\n", qPrintable(file), int(rows.size()));
    return rows;
}

std::vector<Money> moneyOf(const QJsonValue &array)
{
    std::vector<Money> amounts;
    for (const auto &cents : array.toArray())
        amounts.push_back(Money::fromCents(cents.toInteger()));
    return amounts;
}

Money cents(qint64 value)
{
    return Money::fromCents(value);
}

} // namespace

class tst_Rounding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundsHalvesAwayFromZeroWithoutLeavingTheRange()
    {
        QCOMPARE(roundHalfAway(5, 10), 1);
        QCOMPARE(roundHalfAway(-5, 10), -1);
        QCOMPARE(roundHalfAway(4, 10), 0);
        QCOMPARE(roundHalfAway(-4, 10), 0);
        QCOMPARE(roundHalfAway(15, 10), 2);
        QCOMPARE(roundHalfAway(1, 3), 0);
        QCOMPARE(roundHalfAway(2, 3), 1);
        QCOMPARE(roundHalfAway(std::numeric_limits<qint64>::max(), 1),
                 std::numeric_limits<qint64>::max());
        QCOMPARE(roundHalfAway(std::numeric_limits<qint64>::max() - 1,
                               std::numeric_limits<qint64>::max()),
                 1);
    }
    void roundsCashAsTheBelgianCodeSays()
    {
        const auto rows = rowsOf(QStringLiteral("tests/data/law/five-cents.csv"));
        QVERIFY(rows.size() >= 28);
        for (const auto &row : rows)
            QCOMPARE(toFiveCents(cents(row[0])).cents(), row[1]);
    }
    void takesVatOutOfAPriceToTheCent()
    {
        const auto rows = rowsOf(QStringLiteral("tests/data/law/without-vat.csv"));
        QVERIFY(rows.size() >= 19);
        for (const auto &row : rows) {
            const Money net = withoutVat(cents(row[0]), int(row[1]));
            QCOMPARE(net.cents(), row[2]);
            QCOMPARE((cents(row[0]) - net).cents(), row[3]);
        }
    }
    void countsVatByRateNotByLine()
    {
        // TC-3.2: 3 × 0.35 at 20 %; by line it would be 0.18.
        const Money byRate = cents(105) - withoutVat(cents(105), 2000);
        const Money byLine = cents(35) - withoutVat(cents(35), 2000);
        QCOMPARE(byRate, cents(17));
        QCOMPARE(byLine + byLine + byLine, cents(18));
    }
    void multipliesPricesWithWeights()
    {
        const auto rows = rowsOf(QStringLiteral("tests/data/law/times.csv"));
        QVERIFY(rows.size() >= 10);
        for (const auto &row : rows)
            QCOMPARE(times(cents(row[0]), Quantity::fromThousandths(row[1])).cents(), row[2]);
    }
    void takesShares()
    {
        QCOMPARE(shareOf(cents(1999), 1000), cents(200));
        QCOMPARE(shareOf(cents(-1999), 1000), cents(-200));
        QCOMPARE(shareOf(cents(1), 5000), cents(1));
        QCOMPARE(shareOf(cents(1000), 0), cents(0));
    }
    void allocatesWithoutLosingACent()
    {
        const auto cases =
            test::jsonOf(test::sourcePath(QStringLiteral("tests/data/law/allocate.json"))).array();
        std::printf("allocate.json: %d cases\n", int(cases.size()));
        QVERIFY(cases.size() >= 13);
        for (const auto &value : cases) {
            const auto row = value.toObject();
            const auto shares = allocate(cents(row[QStringLiteral("amount")].toInteger()),
                                         moneyOf(row[QStringLiteral("parts")]));
            QVERIFY2(shares == moneyOf(row[QStringLiteral("shares")]),
                     qPrintable(row[QStringLiteral("name")].toString()));
        }
    }
    void sharesAlwaysAddUp()
    {
        quint32 seed = 2026;
        const auto next = [&seed] {
            seed = seed * 1664525u + 1013904223u;
            return qint64(seed >> 12);
        };
        for (int round = 0; round < 5000; ++round) {
            std::vector<Money> parts;
            for (qint64 n = 1 + next() % 9; n > 0; --n)
                parts.push_back(cents(next() % 4 == 0 ? 0 : next() % 5000));
            const Money sum = std::accumulate(parts.begin(), parts.end(), Money());
            const Money amount = cents(next() % 5000 - 2500);
            const auto shares = allocate(amount, parts);
            const Money given = std::accumulate(shares.begin(), shares.end(), Money());
            QCOMPARE(given, sum.isZero() ? Money() : amount);
            for (size_t i = 0; i < parts.size(); ++i)
                QVERIFY(!parts[i].isZero() || shares[i].isZero());
        }
    }
};

QTEST_APPLESS_MAIN(tst_Rounding)
#include "tst_Rounding.moc"
