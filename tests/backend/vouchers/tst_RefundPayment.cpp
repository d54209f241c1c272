// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/CloseCampaign.h"
#include "tests/support/backend/TestTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {
constexpr qint64 dayMs = 24 * 3600 * 1000;
}

/// Goods come back: the money goes where it came from.
class tst_RefundPayment : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<TestTill> m_till, m_other;

    struct Pay
    {
        qint64 voucher, guarantee, unpaid;
        bool operator==(const Pay &) const = default;
    };
    static Pay payOf(const TestTill &till, OpId commit)
    {
        const QJsonValue pay = till.result(commit)[u"pay"];
        return {pay[u"voucher_c"].toInteger(-1), pay[u"guarantee_c"].toInteger(-1),
                pay[u"unpaid_c"].toInteger(-1)};
    }
    static QString problemOf(const TestTill &till, OpId op)
    {
        return till.result(op)[u"problem"][u"code"].toString();
    }
    qint64 owed(const TestTill &till)
    {
        return m_town->balanceOf(backend::Account::merchantPayable(till.shop));
    }
    QString feedOf(int serial)
    {
        return m_town->text(
            "SELECT body FROM feed WHERE stream = 'campaign:1' AND entity = 'voucher' AND id = ?",
            {QString::number(serial)});
    }
    /// Both tills are in touch; then each goes on without a network.
    void bothSync()
    {
        m_till->push();
        m_other->push();
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(31);
        m_town->issue(50);
        m_till = std::make_unique<TestTill>(*m_town, m_town->addShop("Boulangerie"));
        m_other = std::make_unique<TestTill>(*m_town, m_town->addShop("Librairie"));
    }
    void cleanup() { QVERIFY(m_town->isSound()); }
    void refundsPartsOntoTheVoucherAndNoMoreThanWasPaid()
    {
        bothSync();
        const OpId commit = m_till->debit(7, 2000);
        m_till->push();
        TestTill sibling(*m_town, m_till->shop);
        const OpId foreign = m_other->refund(commit, 100), part = sibling.refund(commit, 700),
                   tooMuch = sibling.refund(commit, 1301), rest = sibling.refund(commit, 1300),
                   late = sibling.reverse(commit);
        m_other->push();
        sibling.push();
        QCOMPARE(problemOf(*m_other, foreign), "voucher/other-shop");
        QCOMPARE(sibling.result(part)[u"refund"][u"voucher_c"].toInt(), 700);
        QCOMPARE(sibling.result(part)[u"ver"].toInt(), 2);
        QCOMPARE(problemOf(sibling, tooMuch), "voucher/refund-too-high");
        QCOMPARE(sibling.result(tooMuch)[u"problem"][u"most_c"].toInt(), 1300);
        QCOMPARE(sibling.result(rest)[u"status"].toString(), "applied");
        QCOMPARE(problemOf(sibling, late), "voucher/refunded");
        QCOMPARE(owed(*m_till), 0);
        QCOMPARE(feedOf(7), "{\"remaining_c\":2500,\"status\":\"open\"}");
        QCOMPARE(m_town->balanceOf(backend::Account::voucherLiability(1)), 50 * 2500);
    }
    void givesTheFundItsPartBackAfterTheVoucher()
    {
        bothSync();
        const OpId first = m_till->debit(7, 2000), second = m_other->debit(7, 2000);
        m_till->push();
        m_other->push();
        QCOMPARE(payOf(*m_other, second), (Pay{500, 1500, 0}));
        const OpId refund = m_other->refund(second, 800);
        m_other->push();
        QCOMPARE(m_other->result(refund)[u"refund"][u"voucher_c"].toInt(), 500);
        QCOMPARE(m_other->result(refund)[u"refund"][u"guarantee_c"].toInt(), 300);
        QCOMPARE(m_town->balanceOf(backend::Account::guaranteeFund(1)), -1200);
        QCOMPARE(m_town->number("SELECT spent_c FROM voucher WHERE serial = 7"), 2000);
        QCOMPARE(owed(*m_other), 1200);
        m_till->reverse(first);
        m_till->push();
        QCOMPARE(owed(*m_till), 0);
    }
    void letsAMerchantOweWhatWasPaidOutBefore()
    {
        m_till->push();
        const OpId commit = m_till->debit(7, 1000);
        m_till->push();
        const auto paidOut = [&](auto &transaction) {
            return backend::post(
                transaction,
                {QByteArray(16, 'p'), 0, backend::Account::merchantPayable(m_till->shop),
                 backend::Account::treasury(), Money::fromCents(1000), m_town->clock.now()});
        };
        m_town->act(paidOut);
        m_till->refund(commit, 400);
        m_till->push();
        QCOMPARE(owed(*m_till), -400);
        m_town->act([&](auto &transaction) {
            return backend::post(transaction,
                                 {QByteArray(16, 'q'), 0, backend::Account::treasury(),
                                  backend::Account::merchantPayable(m_till->shop),
                                  Money::fromCents(1000), m_town->clock.now()});
        });
    }
    void opensAnExpiredVoucherAgainForItsRefund()
    {
        m_till->push();
        const OpId commit = m_till->debit(7, 2000);
        m_till->push();
        m_town->clock.advanceMs(61 * dayMs);
        const OpId refund = m_till->refund(commit, 2000);
        m_till->push();
        const Day until = Day::inTown(m_town->clock.now()).plusDays(30);
        QCOMPARE(m_till->result(refund)[u"until"].toString(), until.toIso());
        QCOMPARE(feedOf(7),
                 "{\"remaining_c\":2500,\"status\":\"open\",\"until\":\"" + until.toIso() + "\"}");
        m_town->clock.advanceMs(29 * dayMs);
        m_till->push();
        const OpId again = m_till->debit(7, 500), printed = m_till->debit(8, 500);
        m_till->push();
        QCOMPARE(payOf(*m_till, again), (Pay{500, 0, 0}));
        QCOMPARE(problemOf(*m_till, printed), "voucher/expired");
        m_town->clock.advanceMs(2 * dayMs);
        m_till->push();
        const OpId late = m_till->debit(7, 500);
        m_till->push();
        QCOMPARE(problemOf(*m_till, late), "voucher/expired");
    }
    void keepsTheRefundOfAnExpiredVoucherForTheTown_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("policy") << false;
        QTest::newRow("closed campaign") << true;
    }
    void keepsTheRefundOfAnExpiredVoucherForTheTown()
    {
        QFETCH(bool, closed);
        auto plan = TestTown::usualPlan();
        plan.policy.reopenDays = closed ? 30 : 0;
        m_town = std::make_unique<TestTown>(38, plan);
        m_town->issue(5);
        m_till = std::make_unique<TestTill>(*m_town, m_town->addShop("A"));
        m_till->push();
        const OpId commit = m_till->debit(1, 2000);
        m_till->push();
        m_town->clock.advanceMs(61 * dayMs);
        if (closed)
            m_town->act([&](auto &t) {
                return backend::CloseCampaign(m_town->keys, m_town->clock).run(t, 1);
            });
        const OpId refund = m_till->refund(commit, 500);
        m_till->push();
        QCOMPARE(m_till->result(refund)[u"refund"][u"fund_c"].toInt(), 500);
        QCOMPARE(m_town->balanceOf(backend::Account::unspent(1)), 500);
        QCOMPARE(m_town->number("SELECT spent_c FROM voucher WHERE serial = 1"), 2000);
        QCOMPARE(owed(*m_till), 1500);
    }
};

QTEST_APPLESS_MAIN(tst_RefundPayment)
#include "tst_RefundPayment.moc"
