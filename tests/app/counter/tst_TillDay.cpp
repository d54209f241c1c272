// SPDX-License-Identifier: GPL-3.0-or-later
// A day at the till, by real clicks and once more by keys alone: opened, 200 sales of all kinds,
// refunds, a crash, a printer without paper, counted, closed, and read by another program.
#include "app/counter/CounterShop.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/counter/StagedShop.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TileView.h"

#include <QLineEdit>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using fiscal::Means;

namespace {

constexpr int salesOfTheDay = 200;
constexpr qint64 openingFloat = 15000;

/// What the day ought to come to, added up apart from the till.
struct Expected
{
    QMap<int, qint64> means; ///< cents by Means
    int tickets = 0;
    int refunds = 0;

    void take(Means by, qint64 cents) { means[int(by)] += cents; }
    qint64 cash() const { return openingFloat + means.value(int(Means::Cash)); }
    qint64 total() const
    {
        qint64 sum = 0;
        for (const qint64 cents : means)
            sum += cents;
        return sum;
    }
};

} // namespace

class tst_TillDay : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StagedShop> m_shop;
    Expected m_expected;
    bool m_byKeys = false;

    sales::SalesController &sales() { return m_shop->counter->shop()->sales(); }

    // --- A person's hand -------------------------------------------------------------------------

    /// Nobody is faster.
    void wait() { m_shop->clock.advanceMs(400); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        wait();
        m_shop->press(key, modifiers);
    }
    void type(const char *keys)
    {
        wait();
        m_shop->type(keys);
    }
    bool isShown(const char *name)
    {
        const auto found = m_shop->window().findChildren<QWidget *>(QString::fromLatin1(name));
        return std::any_of(found.begin(), found.end(), [](auto *one) { return one->isVisible(); });
    }
    /// A click, or the way there by Tab and the space bar.
    void press(const char *name)
    {
        QTRY_VERIFY2(isShown(name), name);
        wait();
        if (!m_byKeys)
            return m_shop->click(name);
        const QWidget *target = m_shop->find(name);
        for (int tabs = 0; tabs < 120; ++tabs) {
            const QWidget *focus = m_shop->window().focusWidget();
            if (focus && (focus == target || target->isAncestorOf(focus)))
                return m_shop->press(Qt::Key_Space);
            m_shop->press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(u"no way by Tab to %1"_qs.arg(QLatin1String(name))));
    }
    void goTo(const char *section)
    {
        if (!m_byKeys)
            return press(qPrintable(u"section-%1"_qs.arg(QLatin1String(section))));
        for (int turns = 0; m_shop->window().currentSection() != section && turns < 12; ++turns)
            key(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_shop->window().currentSection(), QByteArray(section));
    }
    void take(const char *letters, const QString &name)
    {
        const Money before = sales().sell().total();
        if (m_byKeys) {
            type(letters);
            key(Qt::Key_Return);
        } else {
            auto *tiles = m_shop->window().findChild<widgets::TileView *>(u"tiles"_qs);
            const auto *model = tiles->model();
            int row = 0;
            while (
                row < model->rowCount()
                && !model->index(row, 0).data(Qt::AccessibleTextRole).toString().startsWith(name))
                ++row;
            QVERIFY2(row < model->rowCount(), qPrintable(name));
            wait();
            QTest::mouseClick(tiles->viewport(), Qt::LeftButton, {},
                              tiles->visualRect(model->index(row, 0)).center());
            m_shop->settle();
        }
        QVERIFY2(sales().sell().question() || sales().sell().total() > before, letters);
    }
    void pay()
    {
        m_byKeys ? key(Qt::Key_F9) : press("pay");
        QVERIFY(sales().isPaying());
    }
    /// "Pas de ticket", and the next customer.
    void leave()
    {
        QTRY_VERIFY(sales().pay().done());
        ++m_expected.tickets;
        m_shop->clock.advanceMs(700);
        m_byKeys ? key(Qt::Key_Return) : press("noTicket");
        QTRY_VERIFY(!sales().isPaying());
    }
    void payCard()
    {
        m_byKeys ? key(Qt::Key_F10) : press("means1");
        press("cardAccepted");
    }
    void finish() { m_byKeys ? key(Qt::Key_Return) : press("payGo"); }

    // --- Sales of all kinds ----------------------------------------------------------------------

    void sellForExactCash()
    {
        take("bag", u"Baguette"_qs);
        pay();
        key(Qt::Key_F9);
        m_expected.take(Means::Cash, 130);
        leave();
    }
    void sellForANote()
    {
        take("crois", u"Croissant"_qs);
        take("choc", u"Pain au chocolat"_qs);
        pay();
        type("20");
        finish();
        QTRY_VERIFY(sales().pay().done());
        QCOMPARE(sales().pay().done()->change.cents(), 2000 - 255);
        m_expected.take(Means::Cash, 255);
        leave();
    }
    void sellByCard()
    {
        take("tarte", u"Tarte"_qs);
        pay();
        payCard();
        finish();
        m_expected.take(Means::Card, 1450);
        leave();
    }
    void sellByCheque()
    {
        take("tarte", u"Tarte"_qs);
        take("ecl", u"Éclair"_qs);
        pay();
        press("means4");
        finish();
        m_expected.take(Means::Cheque, 1760);
        leave();
    }
    void sellByWeight()
    {
        take("seigle", u"Pain de seigle"_qs);
        QTRY_VERIFY(sales().sell().question());
        type("0,5");
        key(Qt::Key_Return);
        pay();
        key(Qt::Key_F9);
        m_expected.take(Means::Cash, 360);
        leave();
    }
    void sellThreeAtOnce()
    {
        type("3");
        if (m_byKeys)
            type("*");
        take("crois", u"Croissant"_qs);
        QCOMPARE(sales().sell().total().cents(), 360);
        pay();
        key(Qt::Key_F9);
        m_expected.take(Means::Cash, 360);
        leave();
    }
    void sellAtADiscount()
    {
        take("tarte", u"Tarte"_qs);
        key(Qt::Key_F7);
        type("10");
        key(Qt::Key_Return);
        QCOMPARE(sales().sell().total().cents(), 1305);
        pay();
        payCard();
        finish();
        m_expected.take(Means::Card, 1305);
        leave();
    }
    void sellAfterWaiting()
    {
        take("chaus", u"Chausson"_qs);
        key(Qt::Key_F8);
        QTRY_VERIFY(sales().sell().cart().isEmpty());
        QTRY_COMPARE(sales().sell().parkedCarts().size(), size_t(1));
        sellForExactCash(); // somebody in between
        key(Qt::Key_F8);
        press("recall0");
        QTRY_COMPARE(sales().sell().total().cents(), 190);
        pay();
        key(Qt::Key_F9);
        m_expected.take(Means::Cash, 190);
        leave();
    }
    void sellForCashAndCard()
    {
        take("jus", u"Jus d’orange"_qs);
        pay();
        type("1");
        press("means0");
        QTRY_COMPARE(sales().pay().tenders().size(), size_t(1));
        payCard();
        finish();
        m_expected.take(Means::Cash, 100);
        m_expected.take(Means::Card, 250);
        leave();
    }
    void sellByScan()
    {
        wait();
        m_shop->window().takeScan({u"3760123456784"_qs, vouchers::ScanSource::KeyboardScanner, {}});
        m_shop->settle();
        QCOMPARE(sales().sell().total().cents(), 130);
        pay();
        key(Qt::Key_F9);
        m_expected.take(Means::Cash, 130);
        leave();
    }

    void sell(int nth)
    {
        using Sale = void (tst_TillDay::*)();
        static constexpr Sale kinds[] = {
            &tst_TillDay::sellForExactCash,   &tst_TillDay::sellForANote,
            &tst_TillDay::sellByCard,         &tst_TillDay::sellByCheque,
            &tst_TillDay::sellByWeight,       &tst_TillDay::sellThreeAtOnce,
            &tst_TillDay::sellAtADiscount,    &tst_TillDay::sellAfterWaiting,
            &tst_TillDay::sellForCashAndCard, &tst_TillDay::sellByScan};
        (this->*kinds[size_t(nth) % std::size(kinds)])();
    }

    // --- What goes wrong -------------------------------------------------------------------------

    void runOutOfPaper()
    {
        take("bag", u"Baguette"_qs);
        pay();
        m_shop->selling->printer.answer = fail("printer/unreachable");
        key(Qt::Key_F9);
        m_expected.take(Means::Cash, 130);
        QTRY_VERIFY(sales().pay().done()); // the sale is made all the same
        m_shop->clock.advanceMs(1100);
        press("printTicket");
        m_shop->clock.advanceMs(60'000);
        m_shop->selling->till->printer().work();
        m_shop->clock.advanceMs(60'000);
        m_shop->selling->till->printer().work();
        QTRY_VERIFY(isShown("notPrinted"));
        m_shop->selling->printer.answer = {};
        const size_t before = m_shop->selling->printer.printed.size();
        press("retryPrint");
        QTRY_VERIFY(m_shop->selling->printer.printed.size() > before);
        ++m_expected.tickets;
        press("nextSale");
        QTRY_VERIFY(!sales().isPaying());
    }
    /// A card has paid its part when the power goes.
    void crashAtThePayment()
    {
        take("tarte", u"Tarte"_qs);
        pay();
        type("10");
        payCard();
        QTRY_COMPARE(sales().pay().tenders().size(), size_t(1));
        m_shop->settle();
        m_shop->crash();
        m_shop->unlock();
        m_shop->online();
        goTo("sale");
        QTRY_COMPARE(sales().sell().total().cents(), 1450);
        pay();
        QTRY_COMPARE(sales().pay().tenders().size(), size_t(1));
        QCOMPARE(sales().pay().balance().remaining.cents(), 450);
        key(Qt::Key_F9);
        m_expected.take(Means::Card, 1000);
        m_expected.take(Means::Cash, 450);
        leave();
    }
    /// All of the last ticket, which `means` has paid.
    void refundLast(Means means, qint64 cents)
    {
        press("refundLast");
        QTRY_VERIFY(sales().sell().cart().isReturn);
        m_byKeys ? key(Qt::Key_F9) : press("refundPay");
        if (sales().sell().question()) {
            type("casse");
            key(Qt::Key_Return);
        }
        QTRY_VERIFY(sales().isPaying());
        if (means == Means::Card)
            payCard();
        m_byKeys ? key(Qt::Key_Return) : press("payRefund");
        m_expected.take(means, -cents);
        ++m_expected.refunds;
        leave();
    }

    // --- The day ---------------------------------------------------------------------------------

    void openDay()
    {
        goTo("till");
        press("tillOpen");
        type("150");
        key(Qt::Key_Return);
        QTRY_VERIFY(m_shop->counter->shop()->till().day().isOpen);
        QCOMPARE(m_shop->counter->shop()->till().day().openingFloat.cents(), openingFloat);
        goTo("sale");
    }
    void countAndClose()
    {
        goTo("till");
        press("tillClose");
        press("closeNext");
        qint64 left = m_expected.cash();
        for (const int piece : till::CloseDraft::denominations()) {
            const QByteArray name = "closePieces" + QByteArray::number(piece);
            for (; left >= piece; left -= piece)
                QTest::keyClick(m_shop->find(name.constData()), Qt::Key_Plus);
        }
        QCOMPARE(left, 0);
        m_shop->settle();
        press("closeNext");
        QCOMPARE(m_shop->counter->shop()->till().closing()->difference().cents(), 0);
        press("closeNext");
        press("closeNext");
        press("closeDay");
        QTRY_VERIFY(m_shop->counter->shop()->till().closed());
    }
    void compareWithTheBooks()
    {
        const fiscal::PeriodReport z = *m_shop->counter->shop()->till().closed();
        QCOMPARE(z.tickets, m_expected.tickets);
        QCOMPARE(z.refunds, m_expected.refunds);
        QCOMPARE(z.total.cents(), m_expected.total());
        QCOMPARE(z.difference.cents(), 0);
        QCOMPARE(z.perpetual.cents(), m_expected.total());
        for (const fiscal::MeansTotal &means : z.means)
            QCOMPARE(means.amount.cents(), m_expected.means.value(int(means.means)));
        auto &desk = m_shop->selling->desk;
        const auto verified = desk.verify();
        QTRY_VERIFY_WITH_TIMEOUT(verified.isFinished(), 60'000);
        QVERIFY(verified.result()->isSound);
        const Day today = Day::inTown(m_shop->clock.now());
        const QString folder = m_shop->selling->folder.filePath(u"archives"_qs);
        QVERIFY(QDir().mkpath(folder));
        const auto archive = desk.archive(today, today, folder, u"Amandine Bernard"_qs).result();
        QVERIFY(archive);
        const CliRun read({u"fiscal"_qs, u"verify"_qs, archive->path, u"--json"_qs});
        QVERIFY2(read.exitCode == 0, read.said().constData());
    }
    void live()
    {
        m_expected = {};
        m_shop = std::make_unique<StagedShop>(View{}, [](StagedShop &shop) {
            shop.sells = true;
            shop.settings.cheques = true;
        });
        m_shop->hire();
        m_shop->online();
        openDay();
        int done = 0;
        for (int nth = 0; m_expected.tickets < salesOfTheDay; ++nth, ++done) {
            sell(nth);
            if (QTest::currentTestFailed())
                return qWarning("the sale %d of the day, of kind %d", nth, nth % 10);
            if (nth == 40)
                runOutOfPaper();
            if (nth == 80)
                crashAtThePayment();
            if (nth % 50 == 2)
                refundLast(Means::Card, 1450);
            if (nth % 50 == 9)
                refundLast(Means::Cash, 130);
            if (QTest::currentTestFailed())
                return qWarning("behind the sale %d of the day", nth);
        }
        countAndClose();
        if (!QTest::currentTestFailed())
            compareWithTheBooks();
        qInfo("%d tickets, %d of them refunds, %lld cents", m_expected.tickets, m_expected.refunds,
              static_cast<long long>(m_expected.total()));
    }

private Q_SLOTS:
    void cleanup() { m_shop.reset(); }

    void byClicks()
    {
        m_byKeys = false;
        live();
    }
    void byKeysAlone()
    {
        m_byKeys = true;
        live();
    }
};

QTEST_MAIN(tst_TillDay)
#include "tst_TillDay.moc"
