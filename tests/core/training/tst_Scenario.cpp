// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/Scenario.h"

#include "core/training/CarryOver.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::training;

namespace {

fiscal::Ticket ticket(qint64 number, fiscal::Means means = fiscal::Means::Cash)
{
    fiscal::Ticket ticket;
    ticket.number = number;
    ticket.at = Instant::fromMs(number * 60'000);
    fiscal::Payment payment;
    payment.means = means;
    payment.amount = Money::fromCents(120);
    ticket.payments = {payment};
    return ticket;
}

fiscal::Ticket loaf(qint64 number, int cents)
{
    fiscal::Ticket sold = ticket(number);
    fiscal::TicketLine line;
    line.product = practiceItem.text();
    line.quantity = Quantity::ofPieces(2);
    line.total = Money::fromCents(2 * cents);
    sold.lines = {line};
    return sold;
}

fiscal::Ticket paidBack(fiscal::Ticket of, qint64 number)
{
    of.kind = fiscal::TicketKind::Refund;
    of.original = std::exchange(of.number, number);
    for (fiscal::TicketLine &line : of.lines) {
        line.quantity = -line.quantity;
        line.total = Money() - line.total;
    }
    return of;
}

vouchers::RecentVerdict verdict(vouchers::VerdictId id, qint64 minute, int debited = 0)
{
    vouchers::RecentVerdict verdict;
    verdict.id = id;
    verdict.at = Instant::fromMs(minute * 60'000);
    verdict.debited = Money::fromCents(debited);
    return verdict;
}

using vouchers::VerdictId;

} // namespace

class tst_Scenario : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingDoneIsNothingMastered()
    {
        for (const Scenario scenario : allScenarios) {
            QCOMPARE(stepsDone(scenario, {}), 0);
            QVERIFY(stepsOf(scenario) > 0);
            QVERIFY(scenarioNamed(scenarioName(scenario)) == scenario);
        }
        QVERIFY(!scenarioNamed("shopping"));
    }

    void cutIsMasteredOnlyWhenTheTownHasIt()
    {
        Practice practice;
        practice.isOnline = false;
        practice.unsent = 1;
        practice.tickets = {ticket(1, fiscal::Means::TownVoucher)};
        QCOMPARE(stepsDone(Scenario::NetworkCut, practice), 0); // the town had confirmed it
        practice.tickets[0].payments[0].provisional = true;
        QCOMPARE(stepsDone(Scenario::NetworkCut, practice), 1);
        practice.isOnline = true;
        QCOMPARE(stepsDone(Scenario::NetworkCut, practice), 2);
        practice.unsent = 0;
        QCOMPARE(stepsDone(Scenario::NetworkCut, practice), 3);
    }

    void aSaleBeforeTheRefusalProvesNothing()
    {
        Practice practice;
        practice.verdicts = {verdict(VerdictId::G2Debited, 1, 1000)};
        practice.tickets = {ticket(2)};
        QCOMPARE(stepsDone(Scenario::DoubleVoucher, practice), 1);
        practice.verdicts.push_back(verdict(VerdictId::R1DebitedHere, 3));
        QCOMPARE(stepsDone(Scenario::DoubleVoucher, practice), 2);
        practice.tickets.push_back(ticket(4, fiscal::Means::TownVoucher));
        QCOMPARE(stepsDone(Scenario::DoubleVoucher, practice), 2); // not otherwise
        practice.tickets.push_back(ticket(5));
        QCOMPARE(stepsDone(Scenario::DoubleVoucher, practice), 3);
        QCOMPARE(stepsDone(Scenario::ExpiredVoucher, practice), 0); // another refusal
    }

    void expiredVoucherIsReadAndPaidOtherwise()
    {
        Practice practice;
        practice.verdicts = {verdict(VerdictId::R2Expired, 1)};
        QCOMPARE(stepsDone(Scenario::ExpiredVoucher, practice), 1);
        practice.tickets = {ticket(2)};
        QCOMPARE(stepsDone(Scenario::ExpiredVoucher, practice), 2);
    }

    void paperIsOutUntilNothingWaits()
    {
        Practice practice;
        practice.tickets = {ticket(1)};
        QCOMPARE(stepsDone(Scenario::PaperOut, practice), 1);
        practice.printedCopies = 1;
        practice.waitingPapers = 1;
        QCOMPARE(stepsDone(Scenario::PaperOut, practice), 2);
        practice.waitingPapers = 0;
        QCOMPARE(stepsDone(Scenario::PaperOut, practice), 3);
    }

    void aPriceThatWasTakenTooDearIsPaidBackFirst()
    {
        Practice practice;
        practice.tickets = {loaf(1, 4400)};
        QCOMPARE(stepsDone(Scenario::WrongPrice, practice), 0);
        practice.tickets.push_back(loaf(2, 440));
        QCOMPARE(stepsDone(Scenario::WrongPrice, practice), 0); // one customer still paid too much
        practice.tickets.push_back(paidBack(loaf(1, 4400), 3));
        QCOMPARE(stepsDone(Scenario::WrongPrice, practice), 1);
    }

    void refundBelongsToASaleOfTheExercise()
    {
        Practice practice;
        practice.tickets = {ticket(5), paidBack(ticket(3), 6)};
        QCOMPARE(stepsDone(Scenario::Refund, practice), 1); // of a sale of before
        practice.tickets.push_back(paidBack(ticket(5), 7));
        QCOMPARE(stepsDone(Scenario::Refund, practice), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Scenario)
#include "tst_Scenario.moc"
