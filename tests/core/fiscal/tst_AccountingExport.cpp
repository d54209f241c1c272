// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/AccountingExport.h"

#include "tests/core/fiscal/FourTickets.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::fiscal;

namespace {

Money cents(qint64 value)
{
    return Money::fromCents(value);
}

/// A day of the four tickets, paid by card and in cash.
PeriodReport fourTicketsDay()
{
    PeriodReport day;
    day.name = QStringLiteral("2026-11-20");
    day.firstDay = day.lastDay = *Day::fromIso(u"2026-11-20");
    day.closedAt = Instant::fromMs(1'795'215'600'000); // 2026-11-20T23:00Z: the 21st in town
    day.number = 12;
    day.firstTicket = 1;
    day.lastTicket = 4;
    for (const auto &ticket : test::fourTickets()) {
        day.total += ticket.total;
        day.vat.insert(day.vat.end(), ticket.vat.begin(), ticket.vat.end());
    }
    day.means = {{Means::Cash, cents(834), 3}, {Means::Card, cents(4000), 1}};
    return day;
}

struct Line
{
    QStringList cells;
    qint64 debit() const { return cells[11].toLower().remove(u',').toLongLong(); }
    qint64 credit() const { return cells[12].toLower().remove(u',').toLongLong(); }
};

std::vector<Line> linesOf(const QByteArray &export_)
{
    std::vector<Line> lines;
    for (const auto &line : QString::fromUtf8(export_).split(QStringLiteral("\r\n"))) {
        if (!line.isEmpty())
            lines.push_back({line.split(u'\t')});
    }
    return lines;
}

/// Debit − credit of an entry; of an account in it.
qint64 balance(const std::vector<Line> &lines, const QString &entry, const QString &account = {})
{
    qint64 sum = 0;
    for (const auto &line : lines) {
        if (line.cells[2] == entry && (account.isEmpty() || line.cells[4] == account))
            sum += line.debit() - line.credit();
    }
    return sum;
}

const QString sales = QStringLiteral("VE-000012"), drawer = QStringLiteral("CA-000012");

} // namespace

class tst_AccountingExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTheEighteenColumnsOfTheLaw()
    {
        QCOMPARE(AccountingExport::header().count('\t'), 17);
        const auto lines = linesOf(AccountingExport().entriesOf(fourTicketsDay()).value());
        QVERIFY(lines.size() > 8);
        for (const auto &line : lines) {
            QCOMPARE(line.cells.size(), 18);
            QCOMPARE(line.cells[3], QStringLiteral("20261120"));
            QCOMPARE(line.cells[15], QStringLiteral("20261121"));
            QVERIFY(line.debit() >= 0 && line.credit() >= 0);
            QVERIFY((line.debit() == 0) != (line.credit() == 0));
        }
        QCOMPARE(
            AccountingExport::fileName(QStringLiteral("732829320"), *Day::fromIso(u"2026-12-31")),
            QStringLiteral("732829320FEC20261231.txt"));
    }
    void balancesToTheCent()
    {
        const auto lines = linesOf(AccountingExport().entriesOf(fourTicketsDay()).value());
        QCOMPARE(balance(lines, sales), 0);
        QCOMPARE(balance(lines, sales, QStringLiteral("530000")), 834);
        QCOMPARE(balance(lines, sales, QStringLiteral("511500")), 4000);
        QCOMPARE(balance(lines, sales, QStringLiteral("7072000")), -2084);
        QCOMPARE(balance(lines, sales, QStringLiteral("445712000")), -416);
        QCOMPARE(balance(lines, sales, QStringLiteral("445710550")), -91);
    }
    void refusesADayThatDoesNotBalance()
    {
        auto day = fourTicketsDay();
        day.means[0].amount += cents(1);
        const auto entries = AccountingExport().entriesOf(day);
        QVERIFY(!entries);
        QCOMPARE(entries.error().code, QByteArray("fiscal/unbalanced"));
        QCOMPARE(entries.error().facts.value(QStringLiteral("day")).toString(), day.name);
    }
    void putsRoundingAndMissingCashWhereTheyBelong()
    {
        auto day = fourTicketsDay();
        day.means[0].amount += cents(-2);
        day.rounding = cents(-2);
        day.difference = cents(-150);
        day.movements = {{cents(-5000), QStringLiteral("à la\tbanque"), {}, {}}};
        const auto lines = linesOf(AccountingExport().entriesOf(day).value());
        QCOMPARE(balance(lines, sales), 0);
        QCOMPARE(balance(lines, sales, QStringLiteral("658000")), 2);
        QCOMPARE(balance(lines, drawer), 0);
        QCOMPARE(balance(lines, drawer, QStringLiteral("658000")), 150);
        QCOMPARE(balance(lines, drawer, QStringLiteral("530000")), -5150);
        QCOMPARE(balance(lines, drawer, QStringLiteral("471000")), 5000);
        day = fourTicketsDay();
        day.means[0].amount += cents(2);
        day.rounding = cents(2);
        day.difference = cents(150);
        const auto more = linesOf(AccountingExport().entriesOf(day).value());
        QCOMPARE(balance(more, sales, QStringLiteral("758000")), -2);
        QCOMPARE(balance(more, drawer, QStringLiteral("758000")), -150);
    }
    void writesADayOfRefundsOnTheOtherSide()
    {
        PeriodReport day = fourTicketsDay();
        day.vat = {test::vatAmount(550, -345)};
        day.means = {{Means::Cash, cents(-345), 1}};
        const auto lines = linesOf(AccountingExport().entriesOf(day).value());
        QCOMPARE(balance(lines, sales), 0);
        QCOMPARE(balance(lines, sales, QStringLiteral("7070550")), 327);
        QCOMPARE(balance(lines, sales, QStringLiteral("530000")), -345);
    }
};

QTEST_APPLESS_MAIN(tst_AccountingExport)
#include "tst_AccountingExport.moc"
