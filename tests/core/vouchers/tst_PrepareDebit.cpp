// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vouchers/RedeemActs.h"

using namespace comptoir;
using namespace comptoir::test;

namespace {

/// What prepare() answers to a check.
struct Prepared
{
    QByteArray error;
    PreparedDebit debit;
};

Prepared prepare(TestTill &till, const QByteArray &check, Money amount)
{
    Prepared prepared;
    till.redeemer->prepare(check, amount, [&prepared](const Result<PreparedDebit> &answer) {
        if (answer)
            prepared.debit = *answer;
        else
            prepared.error = answer.error().code;
    });
    return prepared;
}

Prepared prepare(TestTill &till, Serial serial, Money amount)
{
    return prepare(till, till.check(till.papers.voucher(serial).text())->check, amount);
}

/// commitPrepared() in a transaction of its own, which is given up where `keep` is false.
Result<Verdict> commit(TestTill &till, const QByteArray &handle, bool keep = true)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(*till.database));
    store::OutboxWriter writer(*till.outbox, *transaction);
    COMPTOIR_TRY(const Verdict verdict,
                 till.redeemer->commitPrepared(writer, *transaction, handle));
    if (!keep)
        return verdict;
    COMPTOIR_CHECK(writer.commit());
    till.redeemer->finish(handle);
    return verdict;
}

qint64 redemptions(const TestTill &till, const char *state)
{
    return till.count(QStringLiteral("SELECT count(*) FROM redemption WHERE state = '%1'")
                          .arg(QLatin1String(state)));
}

} // namespace

class tst_PrepareDebit : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

private Q_SLOTS:
    void writesNothingOfAReservationOffline()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto prepared = prepare(till, 3, cents(1250));
        QVERIFY(!prepared.debit.handle.isEmpty());
        QCOMPARE(prepared.debit.verdict.debited, cents(1250));
        QCOMPARE(prepared.debit.verdict.remaining, cents(750));
        QVERIFY(prepared.debit.verdict.provisional);
        QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM outbox")), 0);
        QVERIFY(till.redeemer->release(prepared.debit.handle).has_value());
        compareWhole(till, 0);
    }
    void debitsOnceWhateverBecameOfTheFirstTransaction()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto prepared = prepare(till, 3, cents(1250));
        QVERIFY(commit(till, prepared.debit.handle, false).has_value()); // rolled back
        compareWhole(till, 0);
        QCOMPARE(commit(till, prepared.debit.handle)->id, VerdictId::A1Provisional);
        compareWhole(till, 1);
        QCOMPARE(commit(till, prepared.debit.handle).error().code,
                 QByteArray("voucher/not-reserved"));
        compareWhole(till, 1);
    }
    void voidsTheClaimOfAReservationThatIsReleased()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        const auto checked = till.check(m_papers.voucher(3).text());
        const auto prepared = prepare(till, checked->check, cents(1250));
        QCOMPARE(redemptions(till, "open"), 1);
        QVERIFY(till.redeemer->openClaims()->empty());
        QVERIFY(till.redeemer->release(prepared.debit.handle).has_value());
        QCOMPARE(redemptions(till, "voided"), 1);
        QCOMPARE(till.desk.released.size(), 1u);
        QVERIFY(till.redeemer->release(prepared.debit.handle).has_value()); // a second tap
        QCOMPARE(till.desk.released.size(), 1u);
        // The voucher need not be scanned again.
        const auto again = prepare(till, checked->check, cents(2000));
        QVERIFY(!again.debit.handle.isEmpty());
        QCOMPARE(commit(till, again.debit.handle)->id, VerdictId::G2Debited);
    }
    void reservesAVoucherOnceOnATicket()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto first = prepare(till, 3, cents(1000));
        QCOMPARE(prepare(till, 3, cents(500)).error, QByteArray("voucher/reserved"));
        QVERIFY(till.redeemer->release(first.debit.handle).has_value());
        QVERIFY(!prepare(till, 3, cents(500)).debit.handle.isEmpty());
    }
    void usesACheckUp()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto checked = till.check(m_papers.voucher(3).text());
        QCOMPARE(prepare(till, checked->check, cents(2500)).error,
                 QByteArray("voucher/amount-too-high"));
        QCOMPARE(prepare(till, checked->check, cents(0)).error, QByteArray("voucher/amount-zero"));
        QVERIFY(!prepare(till, checked->check, cents(1000)).debit.handle.isEmpty());
        QCOMPARE(prepare(till, checked->check, cents(1000)).error,
                 QByteArray("voucher/check-expired"));
    }
    void tellsTheTerritorysNo()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        till.desk.onAuthorise = [](const QByteArray &) -> Result<wire::SignedDoc> {
            return fail("voucher/insufficient", {}, {{QStringLiteral("remaining_c"), 300}});
        };
        const auto prepared = prepare(till, 3, cents(1250));
        QVERIFY(prepared.debit.handle.isEmpty());
        QCOMPARE(prepared.debit.verdict.id, VerdictId::NotDebited);
        QCOMPARE(prepared.debit.verdict.most, cents(300));
        QCOMPARE(redemptions(till, "voided"), 1);
        QVERIFY(!prepared.debit.verdict.check.isEmpty()); // what is left can be taken
    }
    void reservesByThePolicyWhenTheNetworkDies()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        till.desk.onAuthorise = {};
        const auto prepared = prepare(till, 3, cents(1250));
        QVERIFY(prepared.debit.verdict.provisional);
        QCOMPARE(redemptions(till, "open"), 1); // the territory may have it
        till.clock.advanceMs(80LL * 3600 * 1000);
        const auto refused = commit(till, prepared.debit.handle);
        QCOMPARE(refused.error().code, QByteArray("voucher/refused"));
        QCOMPARE(refused.error().facts.value(QStringLiteral("reason")).toString(),
                 QStringLiteral("policy/too-old"));
        compareWhole(till, 0);
        QVERIFY(till.redeemer->release(prepared.debit.handle).has_value());
        QCOMPARE(redemptions(till, "voided"), 1);
    }
    void judgesEachOfSeveralReservationsByThoseBeforeIt()
    {
        TestTill till(m_papers);
        till.enrol();
        std::vector<QByteArray> handles;
        for (Serial serial = 0; serial < 16; ++serial) // 16 × 20 € is above the cap of 300 €
            handles.push_back(prepare(till, serial, cents(2000)).debit.handle);
        for (int i = 0; i < 15; ++i)
            QVERIFY(commit(till, handles[size_t(i)]).has_value());
        const auto last = commit(till, handles.back());
        QCOMPARE(last.error().code, QByteArray("voucher/refused"));
        QCOMPARE(last.error().facts.value(QStringLiteral("reason")).toString(),
                 QStringLiteral("policy/till-cap"));
        compareWhole(till, 15);
    }
    void asksAboutAReservationThatACrashLeft()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        QVERIFY(!prepare(till, 3, cents(1250)).debit.handle.isEmpty());
        till.reopen();
        const auto open = till.redeemer->openClaims();
        QCOMPARE(open->size(), 1u);
        QCOMPARE(till.redeemer->settle(open->front().claim, false)->id, VerdictId::NotDebited);
        QCOMPARE(redemptions(till, "voided"), 1);
    }
    void endsNoReservationFromOutside()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        const auto prepared = prepare(till, 3, cents(1250));
        const auto row = till.database->first(QStringLiteral("SELECT claim FROM redemption"));
        const OpId claim = *OpId::fromBytes((*row)->bytes(0));
        QCOMPARE(till.redeemer->settle(claim, false).error().code, QByteArray("voucher/not-open"));
        QVERIFY(commit(till, prepared.debit.handle).has_value());
        compareWhole(till, 1);
    }
    void voidsLaterWhatTheDiskKeptFromBeingReleased()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        const auto prepared = prepare(till, 3, cents(1250));
        FaultyVfs::arm(FaultyVfs::Fault::IoError, 1);
        QVERIFY(!till.redeemer->release(prepared.debit.handle));
        FaultyVfs::disarm();
        QVERIFY(till.redeemer->openClaims()->empty());
        QCOMPARE(till.check(m_papers.voucher(3).text())->most, cents(2000));
        QCOMPARE(redemptions(till, "voided"), 1);
    }
};

QTEST_GUILESS_MAIN(tst_PrepareDebit)
#include "tst_PrepareDebit.moc"
