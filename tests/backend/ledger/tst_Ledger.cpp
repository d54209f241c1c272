// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ledger/Ledger.h"

#include "tests/support/SeededEntropy.h"
#include "tests/support/TestStorage.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;

class tst_Ledger : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<StorageTransaction> m_transaction;

    static Transfer issuance(char cause, qint64 cents)
    {
        return {QByteArray(16, cause),     0,
                Account::campaignFund(12), Account::voucherLiability(12),
                Money::fromCents(cents),   Instant::fromMs(1)};
    }
    qint64 balanceOf(const Account &account) { return balance(*m_transaction, account)->cents(); }

private Q_SLOTS:
    void init()
    {
        m_storage = test::newTestStorage();
        m_transaction = *m_storage->begin();
    }
    void cleanup()
    {
        m_transaction.reset();
        m_storage.reset();
    }
    void movesMoneyFromDebitToCredit()
    {
        QVERIFY(post(*m_transaction, issuance('a', 2500)));
        QCOMPARE(balanceOf(Account::voucherLiability(12)), 2500);
        QCOMPARE(balanceOf(Account::campaignFund(12)), -2500);
        QCOMPARE(balanceOf(Account::voucherLiability(13)), 0);
        QCOMPARE(imbalance(*m_transaction)->cents(), 0);
    }
    void countsARepeatedTransferOnce()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(post(*m_transaction, issuance('a', 2500)));
        QCOMPARE(balanceOf(Account::voucherLiability(12)), 2500);
    }
    void refusesOtherContentUnderAKnownCause()
    {
        QVERIFY(post(*m_transaction, issuance('a', 2500)));
        const auto other = post(*m_transaction, issuance('a', 2600));
        QCOMPARE(other.error().code, "ledger/other-transfer");
        QCOMPARE(balanceOf(Account::voucherLiability(12)), 2500);
    }
    void neverForgetsATransfer()
    {
        QVERIFY(post(*m_transaction, issuance('a', 2500)));
        QCOMPARE(m_transaction->run("DELETE FROM transfer").error().code, "store/constraint");
        QCOMPARE(m_transaction->run("UPDATE transfer SET cents = 1").error().code,
                 "store/constraint");
    }
    void showsABrokenBook_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("a cent more") << "UPDATE flow SET cents = cents + 1";
        QTest::newRow("the other way") << "UPDATE flow SET debit = credit, credit = debit";
        QTest::newRow("gone") << "DELETE FROM flow";
        QTest::newRow("invented") << "INSERT INTO flow SELECT credit, debit, 5 FROM flow";
    }
    void showsABrokenBook()
    {
        QFETCH(QString, damage);
        QVERIFY(post(*m_transaction, issuance('a', 2500)));
        QVERIFY(m_transaction->run(damage));
        QVERIFY(imbalance(*m_transaction)->isPositive());
    }
    void staysBalancedUnderManyRandomTransfers()
    {
        test::SeededEntropy random(7);
        const std::vector<Account> accounts{Account::treasury(), Account::campaignFund(1),
                                            Account::guaranteeFund(1), Account::unspent(1)};
        qint64 treasury = 0;
        for (int i = 0; i < 500; ++i) {
            const int from = random.below(4), to = (from + 1 + random.below(3)) % 4;
            const qint64 cents = 1 + random.below(5000);
            QVERIFY(post(*m_transaction,
                         {random.bytes(16), random.below(2), accounts[from], accounts[to],
                          Money::fromCents(cents), Instant()}));
            treasury += to == 0 ? cents : from == 0 ? -cents : 0;
        }
        QCOMPARE(imbalance(*m_transaction)->cents(), 0);
        QCOMPARE(balanceOf(Account::treasury()), treasury);
    }
};

QTEST_APPLESS_MAIN(tst_Ledger)
#include "tst_Ledger.moc"
