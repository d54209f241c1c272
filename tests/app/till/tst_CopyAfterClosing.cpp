// SPDX-License-Identifier: GPL-3.0-or-later
// The whole engine on its thread, as the program has it: a closing makes a copy by itself, and a
// chosen copy is there after a restart.
#include "app/TillDesk.h"
#include "tests/support/SeededEntropy.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::app;

class tst_CopyAfterClosing : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    std::unique_ptr<TillDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_takenUp;

    void open()
    {
        m_takenUp.reset();
        m_desk.reset(); // the end of the program
        m_desk = std::make_unique<TillDesk>(TillPaths{m_folder.path()});
        m_takenUp = std::make_unique<QSignalSpy>(m_desk.get(), &TillDesk::booksTakenUp);
        QSignalSpy started(m_desk.get(), &TillDesk::started);
        m_desk->start();
        QVERIFY(started.wait(20'000));
    }
    template <typename T>
    static T got(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        const auto result = future.result();
        if (!result)
            qFatal("%s %s", result.error().code.constData(), qUtf8Printable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *result;
    }
    fiscal::Ticket sell(int cents)
    {
        sales::Cart cart;
        cart.id = sales::SaleId::mint(m_clock.now(), m_entropy);
        sales::CartLine line;
        line.label = u"Pain"_qs;
        line.unitPrice = Money::fromCents(cents);
        line.vatClass = "reduced";
        cart = sales::add(cart, line).first;
        sales::Tender tender;
        tender.id = 1;
        tender.amount = Money::fromCents(cents);
        return got(m_desk->shop().complete({cart, {tender}, {{}, u"Amandine"_qs}})).ticket;
    }
    QStringList copies() const
    {
        return QDir(m_folder.filePath(u"copies"_qs)).entryList({u"caisse-*.sqlite"_qs});
    }

private Q_SLOTS:
    void closingMakesACopyByItself()
    {
        open();
        sell(130);
        QVERIFY(copies().isEmpty());
        till::CashCount count;
        count.total = Money::fromCents(130);
        got(m_desk->shop().closeDay(count, u"Amandine"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, 20'000);
        QTRY_VERIFY(m_desk->copies().state().last);
        const auto offer = got(m_desk->copies().offer(m_desk->copies().state().last->path));
        QCOMPARE(offer.tickets, 1);
        QVERIFY(offer.isOfThisTill);
    }
    void startOfAnotherDayIsNoClosing()
    {
        open();
        QTest::qWait(200);
        QCOMPARE(copies().size(), 1);
        QCOMPARE(m_takenUp->count(), 0);
    }
    void chosenCopyIsThereAfterTheRestartAndSaysWhatIsLost()
    {
        QCOMPARE(sell(240).number, 2);
        got(m_desk->copies().restore(m_desk->copies().state().last->path));
        open();
        QCOMPARE(m_takenUp->count(), 1);
        const auto series = m_takenUp->first().first().value<fiscal::NewSeries>();
        QCOMPARE(series.lostTickets(), 1);
        const auto next = sell(310);
        QCOMPARE(next.number, 2);
        QCOMPARE(next.registerId, series.after);
        QVERIFY(got(m_desk->shop().verify()).isSound);
        open();
        QCOMPARE(m_takenUp->count(), 0); // said once
        m_desk.reset();
    }
};

QTEST_MAIN(tst_CopyAfterClosing)
#include "tst_CopyAfterClosing.moc"
