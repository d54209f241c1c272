// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sales/PayUnderTest.h"
#include "ui/customer/CustomerPlace.h"
#include "ui/customer/CustomerWindow.h"
#include "ui/format/MoneyText.h"
#include "ui/vouchers/VouchersController.h"

#include <QWindow>

using namespace comptoir;
using namespace comptoir::test;
using customer::CustomerView;
using Scene = CustomerView::Scene;

/// What the people before the counter see of a sale, and what they don't.
class tst_CustomerWindow : public QObject, PayUnderTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        open();
        m_town = std::make_unique<vouchers::VouchersController>(m_parts->vouchers, m_parts->clock);
    }
    void cleanup()
    {
        m_town.reset();
        close();
    }

    void emptyCounterShowsTheShopAndNoMoney()
    {
        const CustomerView idle = view();
        QCOMPARE(idle.scene, Scene::Idle);
        QCOMPARE(idle.shop, u"Boulangerie Marchal"_qs);
        QVERIFY(idle.takesVouchers);
        QVERIFY(idle.lines.empty() && idle.facts.empty());
    }

    void ticketHasTheSaleOnItWithTheTotalThatIsCharged()
    {
        sell(1, false);
        CustomerView shown = view();
        QCOMPARE(shown.scene, Scene::Ticket);
        QCOMPARE(shown.lines.size(), size_t(1));
        QCOMPARE(shown.current, 0);
        QCOMPARE(shown.total, m_sales->sell().total());
        key(Qt::Key_F9);
        shown = view();
        QCOMPARE(shown.scene, Scene::Payment);
        QCOMPARE(shown.total, Money::fromCents(260));
        m_parts->clock.advanceMs(2000);
        pay().exactCash();
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(view().total, desk().sold.back().ticket.total);
        QCOMPARE(view().total, shown.total);
    }

    void lineTouchedLastIsTheEmphasisedOne()
    {
        sell(1, false);
        m_sales->sell().take(m_parts->shelf.named(u"Croissant"_qs));
        QCOMPARE(view().lines.size(), size_t(2));
        QCOMPARE(view().current, 1);
    }

    void changeIsSaidWhenTheTicketIsDone()
    {
        sell();
        m_parts->clock.advanceMs(2000);
        pay().giveCash(Money::fromCents(500));
        QVERIFY(hasFact(view(), Money::fromCents(500)));
        m_parts->clock.advanceMs(2000);
        pay().go();
        QTRY_COMPARE(phase(), Phase::Done);
        const CustomerView shown = view();
        QCOMPARE(shown.scene, Scene::Thanks);
        QVERIFY2(shown.answer.contains(format::moneyText(Money::fromCents(240))),
                 qUtf8Printable(shown.answer));
        QVERIFY(hasFact(shown, Money::fromCents(500)));
    }

    void cardIsAskedForOnTheCustomersSide()
    {
        sell();
        key(Qt::Key_F10);
        QTRY_COMPARE(phase(), Phase::Card);
        QTRY_COMPARE(view().prompt, u"Présentez votre carte"_qs);
        QCOMPARE(view().answer, format::moneyText(Money::fromCents(260)));
    }

    void voucherSaysItsWordAndWhatIsLeftOnIt()
    {
        sell();
        m_parts->clock.advanceMs(2000);
        m_parts->vouchers.checkAnswer = sampleVerdict(VerdictId::G1Valid);
        m_sales->takeScan(u"V1"_qs, ScanSource::Camera);
        QTRY_VERIFY(pay().verdict());
        QCOMPARE(view().answer, u"Bon valable"_qs);
        const Money balance = pay().verdict()->balance;
        QVERIFY(hasFact(view(), balance));
        QTRY_VERIFY(isShown("voucherUse"));
        click("voucherUse");
        QTRY_COMPARE(pay().tenders().size(), size_t(1));
        QVERIFY(hasFact(view(), balance - Money::fromCents(260)));
        m_parts->clock.advanceMs(2000);
        pay().go();
        QTRY_COMPARE(phase(), Phase::Done);
        QVERIFY(hasFact(view(), balance - Money::fromCents(260)));
    }

    void refusedVoucherAccusesNobodyBeforeTheQueue()
    {
        for (const VerdictId id : {VerdictId::R6Blocked, VerdictId::R7NotGenuine,
                                   VerdictId::N2PickupCode, VerdictId::N4NotAVoucher}) {
            m_parts->vouchers.checkAnswer = sampleVerdict(id);
            cleanup();
            init();
            sell();
            m_parts->clock.advanceMs(2000);
            m_parts->vouchers.checkAnswer = sampleVerdict(id);
            m_sales->takeScan(u"V1"_qs, ScanSource::Camera);
            QTRY_VERIFY(pay().verdict());
            QCOMPARE(view().answer, u"Ce code ne peut pas servir ici"_qs);
            QVERIFY(view().facts.empty());
        }
    }

    void refundSaysWhatComesBack()
    {
        sell(1, false);
        m_sales->sell().setReturn(true);
        CustomerView shown = view();
        QCOMPARE(shown.totalTitle, u"À vous rendre"_qs);
        QCOMPARE(shown.total, Money::fromCents(260));
        m_sales->sell().pay();
        if (m_sales->isPaying()) {
            shown = view();
            QCOMPARE(shown.totalTitle, u"À vous rendre"_qs);
            QCOMPARE(shown.total, Money::fromCents(260));
        }
    }

    void nothingOfTheSellersSideLeaksOut()
    {
        sell(1, false);
        sales::Cart cart = m_sales->sell().cart();
        const int line = cart.lines.front().id;
        cart = sales::withNote(cart, line, u"GEHEIM pour M. Durand"_qs);
        cart.note = u"GEHEIM"_qs;
        cart.lines.front().code = u"GEHEIM"_qs;
        cart.lines.front().departmentName = u"GEHEIM"_qs;
        cart.lines.front().discount.reason = u"GEHEIM"_qs;
        cart.approvedBy = u"GEHEIM"_qs;
        desk().keptCart = cart;
        m_page.reset();
        m_sales = std::make_unique<sales::SalesController>(m_parts->payPorts());
        m_sales->start();
        QTRY_VERIFY(m_sales->sell().canPay());
        QCOMPARE(m_sales->sell().cart().note, u"GEHEIM"_qs); // else this proves nothing
        QVERIFY2(!words(view()).contains(u"GEHEIM"_qs), qUtf8Printable(words(view())));
        QVERIFY(!words(view()).contains(u"Amandine"_qs));
        m_sales->sell().pay();
        QVERIFY(!words(view()).contains(u"GEHEIM"_qs));
    }

    void lockedTillShowsNoTicket()
    {
        sell(1, false);
        m_isLocked = true;
        const CustomerView shown = view();
        m_isLocked = false;
        QCOMPARE(shown.scene, Scene::Pause);
        QVERIFY(shown.lines.empty());
        QVERIFY(shown.total.isZero());
    }

    void sellerKeepsTheFocusAndTheKeys()
    {
        customer::CustomerWindow window;
        window.show(view());
        window.place(m_page->screen());
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        // Which window is active is no proof here: "offscreen" activates whatever is shown.
        QVERIFY(window.windowHandle()->flags() & Qt::WindowDoesNotAcceptFocus);
        QVERIFY(!window.focusWidget());
        for (const QWidget *child : window.findChildren<QWidget *>())
            QCOMPARE(child->focusPolicy(), Qt::NoFocus);
        QVERIFY(window.windowFlags() & Qt::WindowDoesNotAcceptFocus);
        QVERIFY(window.testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(!window.testAttribute(Qt::WA_QuitOnClose)); // the till would live on unseen
        QVERIFY(!window.isFullScreen()); // there is one screen here, and it is the seller's
    }

    void sellersScreenIsNeverTheCustomers()
    {
        const QRect left(0, 0, 1280, 800), right(1280, 0, 1920, 1080);
        QVERIFY(!customer::customerScreen({left}, left));
        QVERIFY(!customer::customerScreen({left, left}, left)); // mirrored
        QCOMPARE(customer::customerScreen({left, right}, left), std::optional(1));
        QCOMPARE(customer::customerScreen({left, right}, right), std::optional(0));
    }

private:
    CustomerView view()
    {
        return customer::customerView(
            {*m_sales, *m_town, u"Boulangerie Marchal"_qs, true, false, m_isLocked});
    }
    static bool hasFact(const CustomerView &view, Money amount)
    {
        const QString text = format::moneyText(amount);
        return std::any_of(view.facts.begin(), view.facts.end(),
                           [&text](const auto &fact) { return fact.value == text; });
    }
    static QString words(const CustomerView &view)
    {
        QStringList all{view.shop, view.totalTitle, view.prompt, view.answer, view.qr};
        for (const auto &line : view.lines)
            all << line.quantity << line.label << line.total;
        for (const auto &fact : view.facts)
            all << fact.label << fact.value;
        return all.join(u'\n');
    }

    std::unique_ptr<vouchers::VouchersController> m_town;
    bool m_isLocked = false;
};

QTEST_MAIN(tst_CustomerWindow)
#include "tst_CustomerWindow.moc"
