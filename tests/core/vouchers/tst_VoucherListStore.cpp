// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/VoucherListStore.h"

#include "core/vouchers/HumanCode.h"
#include "tests/support/till/TestTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::vouchers;
using comptoir::test::TestTill;
using comptoir::test::TownPapers;
using wire::VoucherPack;

class tst_VoucherListStore : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

    void apply(TestTill &till, const VoucherPack &pack)
    {
        VoucherListStore lists(*till.database);
        auto transaction = store::Transaction::begin(*till.database);
        const auto applied = lists.applyPack(**transaction, pack, till.clock.now());
        QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().detail));
        QVERIFY((*transaction)->commit().has_value());
    }
    KnownVoucher known(TestTill &till, Serial serial)
    {
        return *till.store->known(m_papers.voucher(serial).terms());
    }

private Q_SLOTS:
    void knowsEachVoucherOfAPack()
    {
        TestTill till(m_papers);
        till.enrol();
        using State = VoucherPack::State;
        apply(
            till,
            {12,
             9,
             {State::Untouched, State::PartlyUsed, State::Spent, State::Blocked, State::PartlyUsed},
             {{1, Money::fromCents(750)}, {4, Money::fromCents(1)}}});
        QCOMPARE(known(till, 0).remaining, Money::fromCents(2000));
        QCOMPARE(known(till, 1).remaining, Money::fromCents(750));
        QVERIFY(known(till, 2).spent && known(till, 3).blocked);
        QCOMPARE(known(till, 4).remaining, Money::fromCents(1));
        QVERIFY(known(till, 4).listed && !known(till, 5).listed);
        apply(till, {12, 10, {State::Untouched, State::Untouched}, {}});
        QCOMPARE(known(till, 1).remaining, Money::fromCents(2000));
    }

    void findsEachOfManyVouchers()
    {
        TestTill till(m_papers);
        till.enrol();
        using State = VoucherPack::State;
        VoucherPack pack{12, 9, {}, {}};
        for (quint32 i = 0; i < 20'000; ++i) {
            pack.states.push_back(State((i * 2'654'435'761U) >> 30));
            if (pack.states.back() == State::PartlyUsed)
                pack.balances.push_back({i, Money::fromCents(1 + i * 800)});
        }
        apply(till, pack);
        auto balance = pack.balances.begin();
        for (quint32 i = 0; i < 20'000; ++i) {
            const KnownVoucher voucher = known(till, i);
            const State state = pack.states[i];
            QVERIFY(voucher.listed);
            QCOMPARE(voucher.blocked, state == State::Blocked);
            QCOMPARE(voucher.spent, state == State::Spent);
            if (state == State::PartlyUsed)
                QCOMPARE(voucher.remaining, (balance++)->remaining);
            else
                QCOMPARE(voucher.remaining, Money::fromCents(state == State::Untouched ? 2000 : 0));
        }
        QVERIFY(!known(till, 20'000).listed);
    }

    void believesTheFeedBehindThePack()
    {
        TestTill till(m_papers);
        till.enrol();
        using State = VoucherPack::State;
        apply(till, {12, 9, {State::Spent, State::Blocked, State::Untouched}, {}});
        QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM voucher_state")), 0);
        auto transaction = store::Transaction::begin(*till.database);
        QVERIFY((*transaction)
                    ->run(QStringLiteral("INSERT INTO voucher_state(campaign, serial, ver, "
                                         "remaining_c, status) VALUES (12, 0, 7, 400, 'open'), "
                                         "(12, 2, 3, 0, 'blocked')"))
                    .has_value());
        QVERIFY((*transaction)->commit().has_value());
        QCOMPARE(known(till, 0).remaining, Money::fromCents(400));
        QVERIFY(!known(till, 0).spent && known(till, 1).blocked && known(till, 2).blocked);
        apply(till, {12, 10, {State::Untouched}, {}});
        QCOMPARE(known(till, 0).remaining, Money::fromCents(2000));
        VoucherListStore lists(*till.database);
        transaction = store::Transaction::begin(*till.database);
        QVERIFY(lists.forget(**transaction).has_value());
        QVERIFY((*transaction)->commit().has_value());
        QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM voucher_pack")), 0);
    }

    void stopsSubtractingADebitThatThePackIncludes()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(till.redeem(m_papers.voucher(1), Money::fromCents(1250)).has_value());
        QCOMPARE(known(till, 1).remaining, Money::fromCents(750));
        // Before the acknowledgement a pack can't include it, after it does.
        using State = VoucherPack::State;
        apply(till, {12, 9, {State::Untouched, State::Untouched}, {}});
        QCOMPARE(known(till, 1).remaining, Money::fromCents(750));
        auto transaction = store::Transaction::begin(*till.database);
        QVERIFY((*transaction)->run(QStringLiteral("UPDATE outbox SET state = 2")).has_value());
        QVERIFY((*transaction)->commit().has_value());
        apply(till, {12, 10, {State::Untouched, State::PartlyUsed}, {{1, Money::fromCents(750)}}});
        QCOMPARE(known(till, 1).remaining, Money::fromCents(750));
    }

    void keepsOpenWhatARefundOpenedAgain()
    {
        TestTill till(m_papers);
        till.enrol();
        const Day until = m_papers.campaign.validUntil.plusDays(30);
        {
            const auto transaction = store::Transaction::begin(*till.database);
            QVERIFY((*transaction)
                        ->run(QStringLiteral("INSERT INTO voucher_state(campaign, serial, ver, "
                                             "remaining_c, status, until_day) VALUES (12, 0, 3, "
                                             "2000, 'open', ?), (12, 1, 3, 400, 'open', ?)"),
                              {qint64(until.voucherDays()), qint64(until.voucherDays())})
                        .has_value());
            QVERIFY((*transaction)->commit().has_value());
        }
        using State = VoucherPack::State;
        apply(till, {12, 9, {State::Untouched, State::PartlyUsed}, {{1, Money::fromCents(300)}}});
        QCOMPARE(known(till, 0).until, std::optional(until));
        QCOMPARE(known(till, 0).remaining, Money::fromCents(2000));
        QCOMPARE(known(till, 1).until, std::optional(until));
        QCOMPARE(known(till, 1).remaining, Money::fromCents(300));
    }

    void findsATypedCodeWithoutANetwork()
    {
        TestTill till(m_papers);
        till.enrol();
        wire::CodeList codes;
        codes.campaign = 12;
        codes.rounds = 10;
        codes.salt = QByteArray(16, 's');
        codes.batches = {{0, 3, Money::fromCents(2000), m_papers.campaign.validUntil, 0}};
        std::vector<HumanCode> printed;
        for (int i = 0; i < 3; ++i) {
            printed.push_back(HumanCode::draw(till.entropy));
            codes.hashes += wire::CodeList::hashOf(printed.back().text(), codes.salt, codes.rounds);
        }
        VoucherListStore lists(*till.database);
        auto transaction = store::Transaction::begin(*till.database);
        QVERIFY(lists.applyCodeList(**transaction, codes).has_value());
        QVERIFY((*transaction)->commit().has_value());
        const auto verdict = till.check(printed[2].grouped().toLower(), ScanSource::Typed);
        QCOMPARE(verdict->id, VerdictId::A1Provisional);
        QCOMPARE(verdict->balance, Money::fromCents(2000));
        QCOMPARE(verdict->codeTail, printed[2].text().right(4));
        QCOMPARE(lists.held()->front().codes, std::optional<quint32>(3));
    }
};

QTEST_GUILESS_MAIN(tst_VoucherListStore)
#include "tst_VoucherListStore.moc"
