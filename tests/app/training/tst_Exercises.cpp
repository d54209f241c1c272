// SPDX-License-Identifier: GPL-3.0-or-later
// The six exercises, each with the accident that it is about, done as a learner does them (S13).
#include "tests/support/counter/WholeShop.h"
#include "ui/training/ScenarioText.h"

using namespace comptoir;
using training::Scenario;
using Phase = vouchers::VouchersController::Phase;
using vouchers::VerdictId;

class tst_Exercises : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::WholeShop> m_shop;

    training::TrainingController &exercise() { return *m_shop->till().counter().training(); }
    vouchers::VouchersController &desk() { return m_shop->till().vouchersDesk(); }
    sales::PayController &pay() { return m_shop->shop().sales().pay(); }

    bool begin(Scenario scenario)
    {
        exercise().begin(scenario);
        return m_shop->waitFor([this] { return exercise().running().has_value(); });
    }
    bool reaches(int steps)
    {
        return m_shop->waitFor([this, steps] { return exercise().stepsDone() >= steps; });
    }
    bool isMastered(Scenario scenario)
    {
        return m_shop->waitFor([this] { return !exercise().running(); })
            && exercise().isMastered(scenario);
    }
    bool isOnline()
    {
        const auto &status = m_shop->till().counter().sync().status();
        return status.link == store::Link::Online && status.dataAsOf && status.pending == 0;
    }
    /// The customer holds it out on the page of vouchers; the answer.
    std::optional<VerdictId> showVoucher()
    {
        desk().next();
        m_shop->till().window().showSection("vouchers");
        exercise().showVoucher();
        if (!m_shop->waitFor([this] { return desk().phase() == Phase::Answer; })) {
            qWarning("phase %d", int(desk().phase()));
            return std::nullopt;
        }
        return desk().verdict()->id;
    }
    bool show(const QString &code, VerdictId expected, const QByteArray &reason)
    {
        desk().next();
        desk().onScanned(code, vouchers::ScanSource::Camera);
        return m_shop->waitFor([&] {
            return desk().verdict() && desk().verdict()->id == expected
                && desk().verdict()->reason == reason;
        });
    }
    bool sellWithVoucher(const QString &name)
    {
        m_shop->till().window().showSection("sale");
        m_shop->shop().sales().sell().take(*m_shop->article(name));
        m_shop->shop().sales().sell().pay();
        if (!m_shop->waitFor([this] { return m_shop->shop().sales().isPaying(); }))
            return false;
        exercise().showVoucher();
        if (!m_shop->waitFor([this] { return pay().verdict().has_value(); }))
            return false;
        if (!pay().canUseVoucher()) {
            qWarning("%s %s", verdictName(pay().verdict()->id).constData(),
                     pay().verdict()->reason.constData());
            return false;
        }
        // As often as it takes: what comes right after another tap is not heard.
        const bool isDone = m_shop->waitFor([this] {
            if (pay().canUseVoucher())
                pay().useVoucher();
            else if (pay().phase() == sales::PayController::Phase::Open && pay().canGo())
                pay().go();
            return pay().done().has_value();
        });
        (void)m_shop->waitFor([this] {
            pay().finish();
            return !m_shop->shop().sales().isPaying();
        });
        return isDone;
    }
    void payBack(qint64 number)
    {
        auto &till = m_shop->shop().till();
        till.openTicket(number);
        till.beginRefund();
        QVERIFY(m_shop->waitFor([&] { return till.refund().has_value(); }));
        till.editRefund([](till::RefundDraft &draft) {
            draft.choose(0, 1);
            draft.reason = u"rapporté"_qs;
        });
        till.payBack();
        QVERIFY(m_shop->waitFor([&] { return !till.refund(); }));
        // The money goes back on the payment page.
        QVERIFY(m_shop->waitFor([this] { return m_shop->shop().sales().isPaying(); }));
        QVERIFY(m_shop->waitFor([this] {
            if (pay().phase() == sales::PayController::Phase::Open && pay().canGo())
                pay().go();
            return pay().done().has_value();
        }));
        QVERIFY(m_shop->waitFor([this] {
            pay().finish();
            return !m_shop->shop().sales().isPaying();
        }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<test::WholeShop>();
        QVERIFY(m_shop->start());
        QVERIFY(m_shop->furnish());
        m_shop->till().enterTraining({});
        QVERIFY(m_shop->waitFor([this] { return m_shop->till().changesSides(); }));
        QVERIFY(m_shop->start());
        QVERIFY(m_shop->waitFor([this] { return isOnline(); }));
    }
    void cleanup()
    {
        exercise().stop();
        QVERIFY(m_shop->waitFor([this] { return isOnline(); }));
    }
    void cleanupTestCase() { m_shop.reset(); }

    void networkCut()
    {
        // Of the stock that the till's list has: what it gets offline must be on it.
        QTest::qWait(3000);
        QVERIFY(begin(Scenario::NetworkCut));
        QVERIFY(m_shop->waitFor([this] {
            return m_shop->till().counter().sync().status().link != store::Link::Online;
        }));
        QVERIFY(sellWithVoucher(u"Croissant"_qs));
        QVERIFY(reaches(1));
        QVERIFY(isMastered(Scenario::NetworkCut));
    }

    void doubleVoucher()
    {
        QVERIFY(begin(Scenario::DoubleVoucher));
        QVERIFY(showVoucher() == VerdictId::G1Valid);
        desk().takeAll();
        desk().debit();
        QVERIFY(m_shop->waitFor([this] { return desk().phase() == Phase::Done; }));
        QVERIFY(reaches(1));
        m_shop->sell(u"Croissant"_qs); // before the second showing it proves nothing
        exercise().look();
        QTest::qWait(1500);
        QCOMPARE(exercise().stepsDone(), 1);
        const auto again = showVoucher();
        QVERIFY(again == VerdictId::R1DebitedHere || again == VerdictId::R1Spent);
        QVERIFY(reaches(2));
        QTest::qWait(5500); // the two clocks
        QVERIFY(m_shop->sell(u"Croissant"_qs) > 0);
        QVERIFY(isMastered(Scenario::DoubleVoucher));
    }

    void expiredVoucher()
    {
        QVERIFY(begin(Scenario::ExpiredVoucher));
        QVERIFY(showVoucher() == VerdictId::R2Expired);
        QVERIFY(reaches(1));
        QVERIFY(exercise().running());
        QVERIFY(m_shop->sell(u"Croissant"_qs) > 0);
        QVERIFY(isMastered(Scenario::ExpiredVoucher));
    }

    void paperOut()
    {
        QVERIFY(begin(Scenario::PaperOut));
        const qint64 number = m_shop->sell(u"Croissant"_qs);
        QVERIFY(number > 0);
        QVERIFY(reaches(1));
        m_shop->printed.clear();
        QVERIFY(m_shop->answer(m_shop->shop().desk().printTicket(number, {})));
        QVERIFY(reaches(2));
        const auto waiting = m_shop->answer(m_shop->shop().desk().waitingJobs());
        QCOMPARE(waiting->size(), size_t(1));
        QCOMPARE(waiting->front().problem, QByteArray("printer/unreachable"));
        QVERIFY(m_shop->printed.isEmpty());
        QVERIFY(exercise().running());
        exercise().putPaperIn();
        QVERIFY(m_shop->answer(m_shop->shop().desk().retry(waiting->front().id, {})));
        QVERIFY(isMastered(Scenario::PaperOut));
        QVERIFY(!m_shop->printed.isEmpty());
    }

    void wrongPrice()
    {
        QVERIFY(begin(Scenario::WrongPrice));
        QVERIFY(m_shop->waitFor([this] { return m_shop->article(u"Miche"_qs).has_value(); }));
        const auto loaf = *m_shop->article(u"Miche"_qs);
        QCOMPARE(*loaf.price, training::practicePrices().wrong);
        const qint64 tooDear = m_shop->sell(u"Miche"_qs);
        QTest::qWait(1500);
        QVERIFY(exercise().running()); // the customer paid ten times the price
        payBack(tooDear);
        auto right = loaf;
        right.price = training::practicePrices().right; // as a correction of the catalogue
        QVERIFY(m_shop->answer(m_shop->shop().desk().save(right)));
        QVERIFY(m_shop->sell(u"Miche"_qs) > 0);
        QVERIFY(isMastered(Scenario::WrongPrice));
        QVERIFY(m_shop->waitFor([this] { return !m_shop->article(u"Miche"_qs); }));
    }

    void refund()
    {
        QVERIFY(begin(Scenario::Refund));
        const qint64 number = m_shop->sell(u"Croissant"_qs);
        QVERIFY(reaches(1));
        payBack(number);
        QVERIFY(isMastered(Scenario::Refund));
    }

    void realVoucherIsRefusedInClearWords()
    {
        const auto key = crypto::PrivateKey::generate(m_entropy);
        vouchers::VoucherTerms terms;
        terms.keyId = 1;
        terms.campaign = 1;
        terms.serial = 1;
        terms.face = Money::fromCents(2000);
        terms.lastDay = Day::inTown(app::SystemClock().now()).plusDays(30);
        const auto real = vouchers::VoucherCode::make(terms, key, key.publicKey().fingerprint());
        QVERIFY(show(real.url(u"BONS.EXAMPLE"_qs), VerdictId::R9Training, "voucher/real"));
        QVERIFY(!desk().isDebitable());
    }

    void everyStepHasItsWords()
    {
        for (const Scenario scenario : training::allScenarios) {
            const auto words = training::scenarioText(scenario, {});
            QCOMPARE(words.steps.size(), training::stepsOf(scenario));
            QCOMPARE(words.hints.size(), training::stepsOf(scenario));
            QVERIFY(!words.lesson.isEmpty());
        }
    }

    void masteryOutlivesTheProgram()
    {
        QVERIFY(exercise().isMastered(Scenario::Refund));
        QVERIFY(m_shop->start());
        QVERIFY(exercise().isMastered(Scenario::Refund));
        QVERIFY(m_shop->waitFor([this] { return isOnline(); }));
    }

private:
    app::SystemEntropy m_entropy;
};

QTEST_MAIN(tst_Exercises)
#include "tst_Exercises.moc"
