// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/HandOver.h"
#include "core/receipts/QrSquares.h"
#include "core/store/Migrator.h"
#include "tests/support/ManualClock.h"
#include "tests/support/print/EscPosReader.h"
#include "tests/support/receipts/SampleTickets.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::receipts;
using namespace comptoir::test;

namespace {

/// Books with one sale, in memory; what is appended counts from the commit on, as in a database.
class SampleBooks : public TicketBooks
{
public:
    Result<fiscal::Ticket> ticket(qint64 number) const override
    {
        if (number != 124)
            return fail("sales/no-ticket");
        return sampleSale().ticket;
    }
    QString signingKey() const override { return u"cd34"_qs; }
    Result<fiscal::Establishment> establishmentOf(const fiscal::Ticket &) const override
    {
        return sampleShop();
    }
    Result<bool> hasGuarantee(const fiscal::Ticket &) const override { return guarantee; }
    Result<int> copiesOf(qint64) const override { return int(copies.size()); }
    Result<void> appendCopy(store::Transaction &, const CopyMade &copy) override
    {
        if (isFull)
            return fail("store/disk-full");
        copies.push_back(copy);
        return {};
    }
    Result<fiscal::PeriodReport> report(qint64 closing) const override
    {
        return closing == 0 ? sampleX().report : sampleZ().report;
    }
    Result<fiscal::Establishment> establishment() const override { return sampleShop(); }
    Result<void> log(store::Transaction &, const fiscal::Event &event) override
    {
        events.push_back(event);
        return {};
    }

    bool guarantee = false;
    bool isFull = false;
    std::vector<CopyMade> copies;
    std::vector<fiscal::Event> events;
};

class Desk
{
public:
    explicit Desk(bool isTraining = false)
        : database(*store::Database::open(u":memory:"_qs, store::Database::Access::Write)),
          law(*law::LawBook::load(law::Country::France)),
          jobs(*database),
          queue(jobs, clock, u"receipts"_qs),
          handOver({*database, books, queue, law, clock, {nullptr, &squares}}, settings(isTraining))
    {
        if (!store::migrate(*database, u":/sql/till"_qs))
            qFatal("migration failed");
    }
    static PaperSettings settings(bool isTraining)
    {
        PaperSettings settings;
        settings.words = frenchWords();
        settings.printer.columns = 42;
        settings.registerId = u"POS01"_qs;
        settings.software = u"Comptoir 0.1.0"_qs;
        settings.utcOffsetMinutes = [](Instant) { return 60; };
        settings.isTraining = isTraining;
        return settings;
    }
    Result<void> withSale(const SalePaper &paper)
    {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(*database));
        COMPTOIR_CHECK(handOver.putWithSale(*transaction, paper));
        return transaction->commit();
    }
    /// What would come out next.
    PrintedPaper take()
    {
        const auto job = queue.take();
        if (!job || !*job)
            return {};
        (void)queue.settle((*job)->id, {});
        return readEscPos((*job)->bytes);
    }

    ManualClock clock;
    SampleBooks books;
    QrSquares squares;
    std::unique_ptr<store::Database> database;
    law::LawBook law;
    PrintJobStore jobs;
    PrintQueue queue;
    HandOver handOver;
};

} // namespace

class tst_HandOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheFirstPaperIsTheReceipt()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i)
            QVERIFY(desk.handOver.printTicket(124, u"Zoé"_qs));
        QVERIFY(desk.take().texts().filter(u"DUPLICATA"_qs).isEmpty());
        QVERIFY(desk.take().texts().contains(u"DUPLICATA 1"));
        QVERIFY(desk.take().texts().contains(u"DUPLICATA 2"));
        QCOMPARE(desk.books.copies.size(), size_t(3));
        QCOMPARE(desk.books.copies[2], (CopyMade{124, 2, Handover::Printed, u"Zoé"_qs}));
    }

    void nothingIsPrintedThatTheBooksCouldNotTake()
    {
        Desk desk;
        desk.books.isFull = true;
        QVERIFY(!desk.handOver.printTicket(124, u"Zoé"_qs));
        QVERIFY(desk.queue.waiting()->empty());
        QVERIFY(!desk.handOver.printTicket(9, u"Zoé"_qs));
        QVERIFY(desk.queue.waiting()->empty());
    }

    void lookingIsNoCopy()
    {
        Desk desk;
        const auto seen = desk.handOver.preview(124);
        QCOMPARE(*seen, composeTicket(sampleSale(), frenchWords()));
        QVERIFY(desk.handOver.qrText(124));
        QVERIFY(desk.books.copies.empty() && desk.queue.waiting()->empty());
    }

    void inTrainingNothingLeavesByMail()
    {
        Desk desk(true);
        QCOMPARE(desk.handOver.mail(124, u"zoe@exemple.be"_qs, {}).error().code,
                 QByteArray("mail/training"));
        QVERIFY(desk.books.copies.empty() && desk.books.events.empty());
    }

    void theCustomersChoiceIsInTheLog()
    {
        Desk desk;
        for (const Handover how : {Handover::None, Handover::Printed, Handover::QrShown,
                                   Handover::Mailed, Handover::Saved})
            QVERIFY(desk.handOver.noteHandover(124, how, u"Zoé"_qs));
        QStringList said;
        for (const fiscal::Event &event : desk.books.events) {
            QCOMPARE(event.kind, QByteArray("receipt-handover"));
            QCOMPARE(event.facts.value(u"ticket").toInt(), 124);
            said << event.facts.value(u"how").toString();
        }
        QCOMPARE(said.join(u' '), u"none printed qr mailed saved"_qs);
        QCOMPARE(desk.books.copies.size(), size_t(2)); // the code and the file
        QVERIFY(!desk.handOver.noteHandover(9, Handover::None, u"Zoé"_qs));
        QCOMPARE(desk.books.events.size(), size_t(5));
    }

    void paperAfterACodeIsADuplicate()
    {
        Desk desk;
        QVERIFY(!desk.handOver.qrText(124)->contains(u"DUPLICATA"));
        QVERIFY(desk.handOver.noteHandover(124, Handover::QrShown, u"Zoé"_qs));
        QVERIFY(desk.handOver.printTicket(124, u"Zoé"_qs));
        QVERIFY(desk.take().texts().contains(u"DUPLICATA 1"));
        QVERIFY(desk.handOver.qrText(124)->startsWith(u"DUPLICATA 2\n"));
    }

    void durableGoodsCarryTheLawsSentence()
    {
        Desk desk;
        desk.books.guarantee = true;
        QVERIFY(desk.handOver.printTicket(124, u"Zoé"_qs));
        QVERIFY(desk.take().texts().join(u' ').contains(u"Garantie légale"));
    }

    void reportsGoToPaper()
    {
        Desk desk;
        QVERIFY(desk.handOver.printReport(0, u"Zoé"_qs));
        QVERIFY(desk.handOver.printReport(17, u"Zoé"_qs));
        QVERIFY(desk.take().texts().contains(u"LECTURE X"));
        const QStringList z = desk.take().texts();
        QVERIFY(z.contains(u"CLÔTURE Z n° 17"));
        QVERIFY(z.filter(u"Écart"_qs)[0].endsWith(u"-0,50 €"));
        QVERIFY(z.contains(u"Clôture : 21/11/2026 20:05:00"));
        QCOMPARE(desk.books.events.size(), size_t(2));
    }

    void theDrawerOpensWithoutPaperAndTheLogKnowsWho()
    {
        Desk desk;
        QVERIFY(desk.handOver.openDrawer(u"Zoé"_qs));
        const PrintedPaper paper = desk.take();
        QCOMPARE(paper.all<DrawerPulse>().size(), size_t(1));
        QVERIFY(paper.all<PaperCut>().empty() && paper.texts().isEmpty());
        QCOMPARE(desk.books.events.at(0).kind, QByteArray("drawer-opened"));
        QCOMPARE(desk.books.events.at(0).operatorName, u"Zoé"_qs);
        QVERIFY(desk.withSale({124, false, true, u"Zoé"_qs}));
        QCOMPARE(desk.take().all<DrawerPulse>().size(), size_t(1));
        QCOMPARE(desk.books.events.size(), size_t(1)); // the ticket says it
    }

    void paperThatTheLawWantsIsQueuedWithTheSaleOrNotAtAll()
    {
        Desk desk;
        {
            const auto transaction = store::Transaction::begin(*desk.database);
            QVERIFY(desk.handOver.putWithSale(**transaction, {124, true, true, u"Zoé"_qs}));
        } // the power fails before the commit
        QVERIFY(desk.queue.waiting()->empty());
        desk.books.copies.clear(); // of a database they would have gone with it
        desk.books.events.clear();
        QVERIFY(desk.withSale({124, true, true, u"Zoé"_qs}));
        QCOMPARE(desk.take().all<DrawerPulse>().size(), size_t(1)); // change is given meanwhile
        QVERIFY(desk.take().texts().filter(u"DUPLICATA"_qs).isEmpty());
        QCOMPARE(desk.books.copies.size(), size_t(1));
        QCOMPARE(desk.books.events.at(0).kind, QByteArray("receipt-handover"));
    }

    void aTicketThatMayBeOnPaperAlreadyComesOutAsDuplicata()
    {
        Desk desk;
        QVERIFY(desk.handOver.printTicket(124, u"Zoé"_qs));
        const auto job = desk.queue.take();
        QVERIFY(desk.queue.settle((*job)->id, fail("printer/unreachable"))); // nothing came out
        QVERIFY(desk.handOver.retry((*job)->id, u"Zoé"_qs));
        QCOMPARE(desk.books.copies.size(), size_t(1));
        const auto again = desk.queue.take();
        QVERIFY(readEscPos((*again)->bytes).texts().filter(u"DUPLICATA"_qs).isEmpty());
        QVERIFY(desk.queue.settle((*again)->id, fail("printer/unsure"))); // or did it?
        QVERIFY(desk.handOver.retry((*again)->id, u"Zoé"_qs));
        QCOMPARE(desk.books.copies.size(), size_t(2));
        QVERIFY(desk.take().texts().join(u'\n').contains(u"DUPLICATA 1"));
        QVERIFY(desk.queue.waiting()->empty()); // the one in doubt is gone
    }

    void aDrawerDoesNotSpringOpenWhenNobodyIsThereAnyMore()
    {
        Desk desk;
        QVERIFY(desk.handOver.openDrawer(u"Zoé"_qs));
        const auto job = desk.queue.take();
        QVERIFY(desk.queue.settle((*job)->id, fail("printer/unreachable"))); // again in 5 s
        desk.clock.advanceMs(11'000);
        QVERIFY(desk.take().items.empty());
        QCOMPARE(desk.queue.waiting()->front().problem, QByteArray("printer/late"));
    }

    void inTrainingTheDrawerStaysShutAndEachPaperIsMarkedTwice()
    {
        Desk desk(true);
        QVERIFY(desk.handOver.openDrawer(u"Zoé"_qs).error().is("till/training"));
        QVERIFY(desk.withSale({124, false, true, u"Zoé"_qs}));
        QVERIFY(desk.queue.waiting()->empty() && desk.books.events.empty());
        QVERIFY(desk.handOver.printTicket(124, u"Zoé"_qs));
        QVERIFY(desk.handOver.printReport(17, u"Zoé"_qs));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(desk.take().texts().filter(u"FACTICE"_qs).size(), 2);
        QCOMPARE(desk.handOver.qrText(124)->count(u"FACTICE"), 2);
    }
};

QTEST_GUILESS_MAIN(tst_HandOver)
#include "tst_HandOver.moc"
