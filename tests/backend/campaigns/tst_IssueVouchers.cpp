// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/CloseCampaign.h"
#include "backend/campaigns/IssueVouchers.h"
#include "backend/campaigns/PrintableVoucher.h"
#include "backend/ledger/Ledger.h"
#include "tests/support/FaultyStorage.h"
#include "tests/support/Town.h"

#include <QSet>
#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;
using namespace comptoir::test;

class tst_IssueVouchers : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Town> m_town;
    vouchers::CampaignNumber m_campaign = 0;

    IssuanceOrder order(qint64 count)
    {
        return {IssuanceId::mint(m_town->clock.now(), m_town->entropy),
                m_campaign,
                count,
                Money::fromCents(2000),
                *Day::fromIso(u"2027-06-30"),
                0};
    }
    Result<Issuance> issue(Storage &storage, const IssuanceOrder &wanted)
    {
        COMPTOIR_TRY(const auto transaction, storage.begin());
        auto issued = IssueVouchers(m_town->clock, m_town->entropy).run(*transaction, wanted);
        COMPTOIR_CHECK(transaction->commit()); // refusals must leave nothing either
        return issued;
    }
    Result<Issuance> issue(const IssuanceOrder &wanted) { return issue(*m_town->storage, wanted); }
    qint64 number(const QString &sql)
    {
        const auto transaction = take(m_town->storage->begin());
        return take(transaction->first(sql))->integer(0);
    }
    qint64 vouchersInAll() { return number(QStringLiteral("SELECT COUNT(*) FROM voucher")); }
    qint64 balanceOf(const Account &account)
    {
        const auto transaction = take(m_town->storage->begin());
        return take(balance(*transaction, account)).cents();
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<Town>();
        m_campaign = m_town->addCampaign();
    }
    void theSameOrderAgainIsTheSameIssuance()
    {
        const IssuanceOrder wanted = order(3);
        const auto first = issue(wanted), again = issue(wanted);
        QVERIFY(first && again);
        QVERIFY(*first == *again);
        QCOMPARE(vouchersInAll(), 3);
        QCOMPARE(balanceOf(Account::voucherLiability(m_campaign)), 6000);
    }
    void theSameIdForAnotherOrderIsRefused()
    {
        IssuanceOrder wanted = order(3);
        QVERIFY(issue(wanted));
        wanted.count = 4;
        QCOMPARE(issue(wanted).error().code, "issuance/other-request");
        QCOMPARE(vouchersInAll(), 3);
    }
    void serialsAreDenseOverIssuances()
    {
        QCOMPARE(issue(order(3))->first, 0u);
        IssuanceOrder tooMany = order(1000);
        QVERIFY(!issue(tooMany));
        QCOMPARE(issue(order(2))->first, 3u);
        QCOMPARE(number(QStringLiteral("SELECT MAX(serial) FROM voucher")), 4);
        QCOMPARE(vouchersInAll(), 5);
    }
    void neverExceedsTheBudget()
    {
        QVERIFY(issue(order(49)));
        const auto refused = issue(order(2));
        QCOMPARE(refused.error().code, "issuance/over-budget");
        QCOMPARE(refused.error().facts.value(QStringLiteral("left_c")).toLongLong(), 2000);
        QVERIFY(issue(order(1)));
        QCOMPARE(issue(order(1)).error().code, "issuance/over-budget");
        QCOMPARE(balanceOf(Account::campaignFund(m_campaign)), 0);
    }
    void refusesWhatTheCampaignDoesNotHave_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<qint64>("face");
        QTest::addColumn<QString>("lastDay");
        QTest::addColumn<int>("flags");
        QTest::newRow("other face")
            << qint64(1) << qint64(1500) << QStringLiteral("2027-06-30") << 0;
        QTest::newRow("after the end")
            << qint64(1) << qint64(2000) << QStringLiteral("2027-07-01") << 0;
        QTest::newRow("before it begins")
            << qint64(1) << qint64(2000) << QStringLiteral("2026-10-31") << 0;
        QTest::newRow("none") << qint64(0) << qint64(2000) << QStringLiteral("2027-06-30") << 0;
        QTest::newRow("negative") << qint64(-5) << qint64(2000) << QStringLiteral("2027-06-30")
                                  << 0;
        QTest::newRow("huge") << qint64(100'001) << qint64(2000) << QStringLiteral("2027-06-30")
                              << 0;
        QTest::newRow("unknown flag")
            << qint64(1) << qint64(2000) << QStringLiteral("2027-06-30") << 8;
    }
    void refusesWhatTheCampaignDoesNotHave()
    {
        QFETCH(const qint64, count);
        QFETCH(const qint64, face);
        QFETCH(const QString, lastDay);
        QFETCH(const int, flags);
        IssuanceOrder wanted = order(count);
        wanted.face = Money::fromCents(face);
        wanted.lastDay = *Day::fromIso(lastDay);
        wanted.flags = quint8(flags);
        QCOMPARE(issue(wanted).error().code, "issuance/bad-order");
        QCOMPARE(vouchersInAll(), 0);
    }
    void refusesAClosedOrUnknownCampaign()
    {
        IssuanceOrder foreign = order(1);
        foreign.campaign = 99;
        QCOMPARE(issue(foreign).error().code, "campaign/unknown");
        m_town->commit(
            [&](auto &t) { return CloseCampaign(m_town->keys, m_town->clock).run(t, m_campaign); });
        QCOMPARE(issue(order(1)).error().code, "campaign/closed");
    }
    void movesTheMoneyFromTheFundToWhatTheTownOwes()
    {
        QCOMPARE(balanceOf(Account::campaignFund(m_campaign)), 100'000);
        QVERIFY(issue(order(5)));
        QCOMPARE(balanceOf(Account::campaignFund(m_campaign)), 90'000);
        QCOMPARE(balanceOf(Account::voucherLiability(m_campaign)), 10'000);
        const auto transaction = take(m_town->storage->begin());
        QCOMPARE(take(imbalance(*transaction)).cents(), 0);
    }
    /// Fails each storage call in turn until one run survives untouched.
    void isAllOrNothingWhenTheDiskFails()
    {
        FaultyStorage faulty(*m_town->storage);
        const IssuanceOrder wanted = order(4);
        int call = 1;
        for (;; ++call) {
            faulty.failAt(call);
            const auto issued = issue(faulty, wanted);
            if (faulty.isUntouched()) {
                QVERIFY(issued);
                break;
            }
            QCOMPARE(issued.error().code, "store/disk-full");
            QCOMPARE(vouchersInAll(), 0);
            QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM issuance")), 0);
            QCOMPARE(number(QStringLiteral("SELECT issued_c + next_serial FROM campaign")), 0);
            QCOMPARE(balanceOf(Account::voucherLiability(m_campaign)), 0);
        }
        QVERIFY2(call > 10, "the loop must have failed every statement of the issuance");
        QCOMPARE(vouchersInAll(), 4);
    }
    void eachVoucherHasItsOwnCodeAndAuthenticQr()
    {
        const auto issued = take(issue(order(50)));
        const auto keyset = m_town->keyset();
        const auto transaction = take(m_town->storage->begin());
        const auto printed = take(printableVouchers(*transaction, m_town->keys, issued.order.id));
        QCOMPARE(printed.size(), size_t(50));
        QSet<QString> codes;
        for (size_t i = 0; i < printed.size(); ++i) {
            codes.insert(printed[i].code);
            const auto code = take(vouchers::VoucherCode::parse(printed[i].url));
            QCOMPARE(code.host(), QStringLiteral("BONS.SCEAUX.EXAMPLE"));
            QCOMPARE(code.terms().serial, quint32(i));
            QCOMPARE(code.terms().face.cents(), 2000);
            const auto *key = keyset.find(code.terms().keyId, vouchers::KeyUse::Voucher,
                                          m_town->clock.now());
            QVERIFY(key && code.isAuthentic(key->key, keyset.rootFingerprint()));
        }
        QCOMPARE(codes.size(), 50);
    }
};

QTEST_GUILESS_MAIN(tst_IssueVouchers)
#include "tst_IssueVouchers.moc"
