// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/TicketTables.h"

#include "tests/core/fiscal/FourTickets.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::fiscal;

namespace {

int cellsOf(const QByteArray &line)
{
    return int(line.count(';')) + 1;
}

} // namespace

class tst_TicketTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesEachCellAHeading()
    {
        Ticket ticket = test::fourTickets().front();
        PeriodReport report;
        report.firstDay = report.lastDay = ticket.businessDay;
        QCOMPARE(cellsOf(tables::tickets(ticket)), cellsOf(tables::ticketsHeader()));
        QCOMPARE(cellsOf(tables::lines(ticket).split('\n')[0]), cellsOf(tables::linesHeader()));
        QCOMPARE(cellsOf(tables::vat(ticket).split('\n')[0]), cellsOf(tables::vatHeader()));
        QCOMPARE(cellsOf(tables::payments(ticket).split('\n')[0]),
                 cellsOf(tables::paymentsHeader()));
        QCOMPARE(cellsOf(tables::closings(report)), cellsOf(tables::closingsHeader()));
        report.countedCash = Money();
        QCOMPARE(cellsOf(tables::closings(report)), cellsOf(tables::closingsHeader()));
        QCOMPARE(cellsOf(tables::records(Record())), cellsOf(tables::recordsHeader()));
    }
    void makesALineOfEachPart()
    {
        const Ticket ticket = test::fourTickets().front();
        QCOMPARE(tables::lines(ticket).count("\r\n"), 4);
        QCOMPARE(tables::vat(ticket).count("\r\n"), 4);
        QCOMPARE(tables::payments(ticket).count("\r\n"), 1);
        QVERIFY(tables::vat(ticket).contains(";20,00;10,42;2,08;12,50\r\n"));
    }
    void letsNobodyTypeAFormulaIntoTheAccountantsTable()
    {
        Ticket ticket = test::fourTickets()[1]; // a refund
        ticket.reason = QStringLiteral("=HYPERLINK(\"http://x\")");
        ticket.lines[0].label = QStringLiteral("+33 6; @moi");
        ticket.payments[0].reference = QStringLiteral("-1");
        QVERIFY(tables::tickets(ticket).contains(";\"'=HYPERLINK(\"\"http://x\"\")\";"));
        QVERIFY(tables::lines(ticket).contains(";\"'+33 6; @moi\";"));
        QVERIFY(tables::lines(ticket).contains(";-3,45;5,50;"));
        QVERIFY(tables::payments(ticket).contains(";CASH;-3,45;0;'-1;0"));
    }
};

QTEST_APPLESS_MAIN(tst_TicketTables)
#include "tst_TicketTables.moc"
