// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sales/SaleUnderTest.h"
#include "tests/ui/vouchers/SampleVerdicts.h"

#include <QPromise>

namespace comptoir::test {

using fiscal::Means;
using sales::CardOutcome;
using sales::CardPrompt;
using vouchers::ScanSource;
using vouchers::VerdictId;
using Phase = sales::PayController::Phase;

/// A terminal that says what the test wants it to.
class FakeTerminal : public sales::CardTerminal
{
public:
    int starts = 0;
    int cancels = 0;
    std::function<void(CardPrompt)> prompted;

    QFuture<Result<CardOutcome>> start(Money, bool, std::function<void(CardPrompt)> prompt) override
    {
        ++starts;
        prompted = std::move(prompt);
        m_promise = std::make_unique<QPromise<Result<CardOutcome>>>();
        m_promise->start();
        return m_promise->future();
    }
    void cancel() override { ++cancels; }
    void answer(const Result<CardOutcome> &outcome)
    {
        m_promise->addResult(outcome);
        m_promise->finish();
    }

private:
    std::unique_ptr<QPromise<Result<CardOutcome>>> m_promise;
};

/// Sale and payment over fakes, in one page.
class PayUnderTest : protected Driven
{
protected:
    void open(sales::CardTerminal *terminal = nullptr)
    {
        m_parts = std::make_unique<SaleParts>(FakeShelf::bakery());
        m_parts->terminal = terminal;
        m_sales = std::make_unique<sales::SalesController>(m_parts->payPorts());
        m_page = std::make_unique<sales::SalesPage>(*m_sales);
        show(m_page.get(), {1184, 752});
    }
    /// A person's acts have time between them.
    void click(const char *name)
    {
        m_parts->clock.advanceMs(300);
        Driven::click(name);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_parts->clock.advanceMs(300);
        Driven::key(key, modifiers);
    }
    void close()
    {
        m_page.reset();
        m_sales.reset();
        m_parts.reset();
    }
    /// So many times two baguettes of 1,30 €, at the payment.
    void sell(int times = 1, bool pays = true)
    {
        auto item = m_parts->shelf.named(QStringLiteral("Baguette tradition"));
        item.price = Money::fromCents(times == 1 ? 260 : 130 * times);
        m_sales->sell().take(item);
        if (pays)
            key(Qt::Key_F9);
        QCOMPARE(m_sales->isPaying(), pays);
    }
    void useVoucher()
    {
        m_parts->clock.advanceMs(2000);
        m_parts->vouchers.checkAnswer = sampleVerdict(VerdictId::G1Valid);
        m_sales->takeScan(QStringLiteral("V1"), ScanSource::Camera);
        QTRY_VERIFY(isShown("voucherUse"));
        click("voucherUse");
        QTRY_COMPARE(pay().tenders().size(), size_t(1));
        QTest::qWait(0);
        // Its row has the tender's own number: the test names the first one.
        const QString name = u"removeTender%1"_qs.arg(pay().tenders()[0].id);
        m_page->findChild<QAbstractButton *>(name)->setObjectName(u"removeTender1"_qs);
    }
    FakeSalesDesk &desk() { return m_parts->desk; }
    sales::PayController &pay() { return m_sales->pay(); }
    Phase phase() { return m_sales->pay().phase(); }

    std::unique_ptr<SaleParts> m_parts;
    std::unique_ptr<sales::SalesController> m_sales;
    std::unique_ptr<sales::SalesPage> m_page;
};

} // namespace comptoir::test
