// SPDX-License-Identifier: GPL-3.0-or-later
// A day with the town's vouchers, in the whole program with a town's own backend: taken online, in
// part, with cash beside; the network goes, and they are taken all the same; the power goes; then
// the town hears of all of it, once. Counted, closed, and read by another program.
#include "app/demo/DemoTown.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/counter/WholeShop.h"

#include <QAbstractButton>

using namespace comptoir;
using fiscal::Means;

class tst_VoucherDay : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::DemoTown> m_town;
    std::unique_ptr<test::WholeShop> m_shop;
    qint64 m_cash = 0;
    qint64 m_vouchers = 0;
    int m_tickets = 0;
    QString m_listed;

    sales::PayController &pay() { return m_shop->shop().sales().pay(); }
    const store::SyncStatus &status() { return m_shop->till().counter().sync().status(); }
    bool isSynchronised()
    {
        return m_shop->waitFor([this] {
            return status().link == store::Link::Online && status().dataAsOf
                && status().pending == 0;
        });
    }
    /// Of ten euros.
    QString issue()
    {
        const auto code = m_town->issueVoucher(Money::fromCents(1'000),
                                               Day::inTown(app::SystemClock().now()).plusDays(30));
        if (!code)
            qWarning("%s", code.error().code.constData());
        return code.value_or(QString());
    }
    void scan(const QString &code)
    {
        m_shop->till().window().takeScan({code, vouchers::ScanSource::Camera, code});
    }
    QWidget *focus()
    {
        auto &window = m_shop->till().window();
        return window.focusWidget() ? window.focusWidget() : &window;
    }
    bool begin(const QStringList &articles)
    {
        m_shop->till().window().showSection("sale");
        auto &sell = m_shop->shop().sales().sell();
        for (const QString &name : articles) {
            const auto article = m_shop->article(name);
            if (!article)
                return false;
            sell.take(*article);
        }
        if (!m_shop->waitFor([&] { return sell.canPay(); }))
            return false;
        QTest::keyClick(focus(), Qt::Key_F9);
        return m_shop->waitFor([this] { return m_shop->shop().sales().isPaying(); });
    }
    /// Shows a voucher on the payment page; the answer.
    std::optional<vouchers::VerdictId> show(const QString &code)
    {
        QTest::qWait(400); // nobody is faster
        scan(code);
        if (!m_shop->waitFor([this] { return pay().verdict().has_value(); }))
            return std::nullopt;
        return pay().verdict()->id;
    }
    bool use()
    {
        return m_shop->waitFor([this] {
            if (pay().canUseVoucher())
                pay().useVoucher();
            return pay().phase() == sales::PayController::Phase::Open && !pay().verdict();
        });
    }
    /// The rest in cash, if there is one; the ticket.
    std::optional<fiscal::Ticket> finish()
    {
        const bool isDone = m_shop->waitFor([this] {
            if (pay().phase() == sales::PayController::Phase::Open) {
                if (pay().balance().remaining.isPositive())
                    pay().exactCash();
                else if (pay().canGo())
                    pay().go();
            }
            return pay().done().has_value();
        });
        if (!isDone)
            return std::nullopt;
        const fiscal::Ticket ticket = pay().done()->ticket;
        (void)m_shop->waitFor([this] {
            pay().finish();
            return !m_shop->shop().sales().isPaying();
        });
        ++m_tickets;
        for (const fiscal::Payment &payment : ticket.payments)
            (payment.means == Means::TownVoucher ? m_vouchers : m_cash) += payment.amount.cents();
        return ticket;
    }
    static qint64 paidBy(const fiscal::Ticket &ticket, Means means)
    {
        qint64 cents = 0;
        for (const fiscal::Payment &payment : ticket.payments)
            cents += payment.means == means ? payment.amount.cents() : 0;
        return cents;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("COMPTOIR_BIN"))
            QFAIL("run by ctest, which says where comptoir-cli is");
        m_town = std::make_unique<app::DemoTown>(m_folder.path());
        const auto ready = m_town->open();
        QVERIFY2(ready, ready ? "" : ready.error().code.constData());
        // Printed before the till joined: it stands in the list that the till works from alone.
        m_listed = issue();
        m_shop = std::make_unique<test::WholeShop>();
        QVERIFY(m_shop->start());
        QVERIFY(m_shop->furnish() && m_shop->add(u"Tarte"_qs, 1'450));
        bool isIn = false;
        using Progress = enrolment::EnrolmentProgress;
        m_shop->till().counter().ports().enrolment.enrol(
            ready->enrolment,
            [&](const Progress &progress) { isIn = progress.step == Progress::Step::Done; });
        QVERIFY(m_shop->waitFor([&] { return isIn; }));
        QVERIFY(isSynchronised());
        QVERIFY(m_shop->answer(m_shop->shop().desk().openDay(Money::fromCents(15'000), {})));
    }

    void vouchersPayOnlineAloneAndWithCash()
    {
        QVERIFY(m_shop->sell(u"Baguette"_qs) > 0);
        ++m_tickets;
        m_cash += 130;
        const QString large = issue();
        QVERIFY(begin({u"Croissant"_qs, u"Baguette"_qs}));
        QVERIFY(show(large) == vouchers::VerdictId::G1Valid);
        QVERIFY(use());
        m_shop->printed.clear();
        const auto alone = finish();
        QVERIFY(alone);
        QCOMPARE(paidBy(*alone, Means::TownVoucher), 250);
        // What is left of it stands on the customer's ticket, with its last day.
        QVERIFY(m_shop->answer(m_shop->shop().desk().printTicket(alone->number, {})));
        QVERIFY(m_shop->waitFor([this] {
            const QString text = test::readEscPos(m_shop->printed).texts().join(u'\n');
            return text.contains(u"7,50") && text.contains(u"este");
        }));

        const QString small = issue();
        QVERIFY(begin({u"Tarte"_qs}));
        QVERIFY(show(small) == vouchers::VerdictId::G1Valid);
        QVERIFY(use());
        const auto shared = finish();
        QVERIFY(shared);
        QCOMPARE(paidBy(*shared, Means::TownVoucher), 1'000);
        QCOMPARE(paidBy(*shared, Means::Cash), 450);

        // Once more: nothing is left of it, and the goods are paid otherwise.
        QVERIFY(begin({u"Baguette"_qs}));
        const auto again = show(small);
        QVERIFY(again == vouchers::VerdictId::R1DebitedHere
                || again == vouchers::VerdictId::R1Spent);
        QVERIFY(!pay().canUseVoucher());
        QVERIFY(m_shop->waitFor([this] {
            if (pay().phase() != sales::PayController::Phase::Open)
                pay().back();
            return pay().phase() == sales::PayController::Phase::Open;
        }));
        const auto cash = finish();
        QVERIFY(cash);
        QCOMPARE(paidBy(*cash, Means::TownVoucher), 0);
    }

    void goodsComeBackOntoTheirVoucher()
    {
        const QString code = issue();
        QVERIFY(begin({u"Croissant"_qs}));
        QVERIFY(show(code) == vouchers::VerdictId::G1Valid);
        QVERIFY(use());
        const auto sale = finish();
        QVERIFY(sale);
        auto &till = m_shop->shop().till();
        till.openTicket(sale->number);
        till.beginRefund();
        QVERIFY(m_shop->waitFor([&] { return till.refund().has_value(); }));
        till.editRefund([](till::RefundDraft &draft) {
            draft.choose(0, 1);
            draft.reason = u"rassis"_qs;
        });
        till.payBack();
        QVERIFY(m_shop->waitFor([this] { return m_shop->shop().sales().isPaying(); }));
        const auto back = finish();
        QVERIFY(back);
        QCOMPARE(paidBy(*back, Means::TownVoucher), -120);
        QVERIFY(isSynchronised());
        QVERIFY(begin({u"Tarte"_qs}));
        QVERIFY(show(code) == vouchers::VerdictId::G1Valid);
        QVERIFY(use());
        const auto next = finish();
        QVERIFY(next);
        QCOMPARE(paidBy(*next, Means::TownVoucher), 1'000); // all of it is there again
    }

    void vouchersPayWithoutNetworkAndOutliveThePower()
    {
        m_town->cutNetwork();
        m_shop->till().counter().ports().synchronise(); // as at any next trip
        QVERIFY(m_shop->waitFor([this] { return status().link != store::Link::Online; }));
        QVERIFY(begin({u"Croissant"_qs}));
        const auto answer = show(m_listed);
        QVERIFY(answer);
        QVERIFY2(pay().canUseVoucher(), pay().verdict()->reason.constData());
        QVERIFY(use());
        const auto sale = finish();
        QVERIFY(sale);
        QCOMPARE(paidBy(*sale, Means::TownVoucher), 120);
        QVERIFY(status().pending > 0);

        // What was not paid yet is there again after the power was away; what was paid is paid.
        m_shop->shop().sales().sell().take(*m_shop->article(u"Baguette"_qs));
        QVERIFY(m_shop->waitFor([this] { return m_shop->shop().sales().sell().canPay(); }));
        QTest::qWait(300);
        QVERIFY(m_shop->start());
        QVERIFY(m_shop->waitFor(
            [this] { return m_shop->shop().sales().sell().total().cents() == 130; }));
        QVERIFY(begin({}));
        QVERIFY(finish());
        m_town->restoreNetwork();
        QVERIFY(isSynchronised());
    }

    void countedClosedAndSound()
    {
        till::CashCount count;
        count.total = Money::fromCents(15'000 + m_cash);
        count.leftInDrawer = Money::fromCents(15'000);
        const auto z = m_shop->answer(m_shop->shop().desk().closeDay(count, u"Amandine"_qs));
        QVERIFY2(z, z ? "" : z.error().code.constData());
        QCOMPARE(z->difference.cents(), 0);
        QCOMPARE(z->tickets, m_tickets);
        QCOMPARE(z->total.cents(), m_cash + m_vouchers);
        qint64 vouchers = 0;
        for (const fiscal::MeansTotal &total : z->means)
            vouchers += total.means == Means::TownVoucher ? total.amount.cents() : 0;
        QCOMPARE(vouchers, m_vouchers);
        const auto report = m_shop->answer(m_shop->shop().desk().verify());
        QVERIFY(report && report->isSound);
        QVERIFY(isSynchronised());
        const QString books = m_shop->paths().database();
        m_shop->stop();
        const test::CliRun other({u"fiscal"_qs, u"verify"_qs, books, u"--json"_qs});
        QVERIFY2(other.exitCode == 0, other.said().constData());
        QCOMPARE(other.json()[u"tickets"].toInt(m_tickets), m_tickets);
    }
};

QTEST_MAIN(tst_VoucherDay)
#include "tst_VoucherDay.moc"
