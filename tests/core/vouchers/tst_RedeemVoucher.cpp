// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/Adjudication.h"
#include "tests/core/vouchers/RedeemActs.h"

using namespace comptoir;
using namespace comptoir::test;

class tst_RedeemVoucher : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

private Q_SLOTS:
    void debitsPartOfAVoucherOfflineAndShowsWhatIsLeft()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto checked = till.check(m_papers.voucher(3).url(QStringLiteral("BONS.EXAMPLE")));
        QVERIFY(checked.has_value());
        QCOMPARE(checked->id, VerdictId::A1Provisional);
        QCOMPARE(checked->balance, cents(2000));
        QCOMPARE(checked->most, cents(2000));
        const auto verdict = till.redeem(m_papers.voucher(3), cents(1250));
        QCOMPARE(verdict->id, VerdictId::A1Provisional);
        QCOMPARE(verdict->debited, cents(1250));
        QCOMPARE(verdict->remaining, cents(750));
        QVERIFY(verdict->provisional);
        compareWhole(till, 1);
        const auto again = till.check(m_papers.voucher(3).text());
        QCOMPARE(again->balance, cents(750));
        QCOMPARE(till.redeem(m_papers.voucher(3), cents(750))->remaining, cents(0));
        QCOMPARE(till.check(m_papers.voucher(3).text())->id, VerdictId::R1DebitedHere);
    }

    void debitsOnlineByTheTerritorysWord()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        QCOMPARE(till.check(m_papers.voucher(4).text())->id, VerdictId::G1Valid);
        const auto verdict = till.redeem(m_papers.voucher(4), cents(1250));
        QCOMPARE(verdict->id, VerdictId::G2Debited);
        QCOMPARE(verdict->remaining, cents(750));
        QVERIFY(!verdict->provisional);
        compareWhole(till, 1);
    }

    void keepsTheSameClaimWhenTheNetworkDiesDuringTheDebit()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        QByteArray sent;
        till.desk.onAuthorise = [&sent](const QByteArray &line) -> Result<wire::SignedDoc> {
            sent = line;
            return fail("net/unreachable");
        };
        const auto verdict = till.redeem(m_papers.voucher(5), cents(1250));
        QCOMPARE(verdict->id, VerdictId::A1Provisional);
        const auto ops = till.outbox->after(0, 10, 1 << 20);
        QCOMPARE(ops->size(), 2u);
        QCOMPARE(ops->front().line, sent);
        compareWhole(till, 1);
    }

    void asksOnASlowLinkForADebitAtTheFloorAndDecidesAloneWithoutAnAnswer()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        till.desk.online = false; // the facts did not come in time
        till.desk.isSlow = true;
        const auto asked = till.redeem(m_papers.voucher(5), cents(2000));
        QCOMPARE(asked->id, VerdictId::G2Debited);
        QCOMPARE(till.desk.authorisations, 1);
        till.desk.onAuthorise = {}; // and now the link is gone
        const auto alone = till.redeem(m_papers.voucher(6), cents(2000));
        QCOMPARE(alone->id, VerdictId::A1Provisional);
        QCOMPARE(till.desk.authorisations, 2);
        compareWhole(till, 2);
        till.desk.isSlow = false;
        QCOMPARE(till.redeem(m_papers.voucher(7), cents(2000))->id, VerdictId::A1Provisional);
        QCOMPARE(till.desk.authorisations, 2);
    }
    void asksOnASlowLinkForSomeSmallDebitsOnly()
    {
        TestTill till(m_papers);
        till.enrol();
        till.desk.isSlow = true;
        for (Serial serial = 0; serial < 30; ++serial)
            QCOMPARE(till.redeem(m_papers.voucher(serial), cents(100))->id,
                     VerdictId::A1Provisional);
        QVERIFY(till.desk.authorisations > 0); // 14.5 % of 30
        QVERIFY(till.desk.authorisations < 15);
    }
    void trustsNoAuthorisationOfAnotherKey()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        const TownPapers foreign(99);
        till.desk.onAuthorise = [&foreign](const QByteArray &line) {
            const auto op = wire::decodeLine(line);
            return foreign.signedByAck(crypto::authorisationDomain,
                                       {{"auth", "x"},
                                        {"claim", QString::fromLatin1(op->id.text())},
                                        {"amount_c", op->body.value("amount_c")},
                                        {"remaining_c", 0}});
        };
        const auto verdict = till.redeem(m_papers.voucher(6), cents(500));
        QVERIFY(verdict->provisional);
    }

    void voidsTheClaimWhenTheTerritoryRefuses()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        till.desk.onAuthorise = [](const QByteArray &) -> Result<wire::SignedDoc> {
            return fail("voucher/insufficient", {}, {{"remaining_c", 300}});
        };
        const auto verdict = till.redeem(m_papers.voucher(7), cents(1250));
        QCOMPARE(verdict->id, VerdictId::NotDebited);
        QCOMPARE(verdict->most, cents(300));
        QCOMPARE(
            till.count(QStringLiteral("SELECT count(*) FROM redemption WHERE state = 'voided'")),
            1);
        QCOMPARE(
            till.count(QStringLiteral("SELECT count(*) FROM outbox WHERE kind = 'voucher.void'")),
            1);
        QCOMPARE(till.desk.released.size(), 1u); // not only after the next push
        till.desk.onAuthorise = [](const QByteArray &) -> Result<wire::SignedDoc> {
            return fail("voucher/blocked");
        };
        QCOMPARE(till.redeem(m_papers.voucher(8), cents(100))->id, VerdictId::R6Blocked);
    }

    void stopsAtTheTillsCapAndSaysHowMuchIsLeft()
    {
        TestTill till(m_papers);
        till.enrol();
        for (int i = 0; i < 15; ++i) // 15 × 20 € = the cap of 300 €
            QVERIFY(till.redeem(m_papers.voucher(Serial(i)), cents(2000))->debited.isPositive());
        const auto verdict = till.check(m_papers.voucher(50).text());
        QCOMPARE(verdict->id, VerdictId::R8OfflineLimit);
        QCOMPARE(verdict->reason, QByteArray("policy/till-cap"));
        QCOMPARE(verdict->tillLeft, cents(0));
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073990", 6);
        QCOMPARE(till.check(m_papers.voucher(50).text())->most, cents(2000));
    }

    void halvesTheCapsOnAnOldListAndStopsOnAVeryOldOne()
    {
        TestTill till(m_papers);
        till.enrol();
        till.clock.advanceMs(25 * 3600 * 1000LL);
        auto verdict = till.check(m_papers.voucher(1).text());
        QCOMPARE(verdict->id, VerdictId::A2ListOld);
        QCOMPARE(verdict->most, cents(1000));
        till.clock.advanceMs(48 * 3600 * 1000LL);
        verdict = till.check(m_papers.voucher(1).text());
        QCOMPARE(verdict->id, VerdictId::R8OfflineLimit);
        QCOMPARE(verdict->reason, QByteArray("policy/too-old"));
    }

    void isNotFooledByAWallClockSetBack()
    {
        TestTill till(m_papers);
        till.enrol();
        till.clock.setWall(Instant::fromMs(0));
        till.clock.advanceMs(1000);
        QCOMPARE(till.check(m_papers.voucher(1).text())->id, VerdictId::A1Provisional);
        till.clock.advanceMs(230LL * 24 * 3600 * 1000); // 2027-07-09 by the boot clock
        QCOMPARE(till.check(m_papers.voucher(1).text())->id, VerdictId::R2Expired);
    }

    void namesEachRefusal()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto id = [&till](const QString &text) { return till.check(text)->id; };
        QByteArray flipped = m_papers.voucher(1).text().toLatin1();
        flipped[80] = flipped[80] == 'A' ? 'B' : 'A';
        QCOMPARE(id(QString::fromLatin1(flipped)), VerdictId::R7NotGenuine);
        QCOMPARE(id(m_papers.voucher(1).url(QStringLiteral("BONS.EXAMPLE")).chopped(5)),
                 VerdictId::N5Unreadable);
        const TownPapers other(77);
        QCOMPARE(id(other.voucher(1).url(QStringLiteral("AILLEURS.EXAMPLE"))),
                 VerdictId::R4OtherTown);
        QCOMPARE(id(other.voucher(1).url(QStringLiteral("BONS.EXAMPLE"))), VerdictId::R7NotGenuine);
        QCOMPARE(id(m_papers.voucher(1, cents(2000), Training).text()), VerdictId::R9Training);
        // Of a town of exercises: no till that sells knows its keys.
        const auto exercise = other.voucher(1, cents(2000), Training);
        QCOMPARE(id(exercise.url(QStringLiteral("FORMATION.INVALID"))), VerdictId::R9Training);
        QCOMPARE(id(QStringLiteral("HC1:NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL")),
                 VerdictId::N4NotAVoucher);
        QCOMPARE(id(QStringLiteral("https://example.org/x")), VerdictId::N4NotAVoucher);
        QCOMPARE(id(QStringLiteral("3017620422003")), VerdictId::N3Product);
        QCOMPARE(till.check(QStringLiteral("7Q2K 9FXA 01MC"), ScanSource::Typed)->id,
                 VerdictId::N5Unreadable);
        QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM verdict WHERE claim IS NOT NULL")),
                 0);
    }

    void takesARevocationAtItsWord()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        till.desk.onAuthorise = [](const QByteArray &) -> Result<wire::SignedDoc> {
            return fail("device/revoked");
        };
        const auto verdict = till.redeem(m_papers.voucher(7), cents(500));
        QCOMPARE(verdict->id, VerdictId::NotDebited);
        QCOMPARE(verdict->reason, QByteArray("device/revoked"));
        QCOMPARE(
            till.count(QStringLiteral("SELECT count(*) FROM outbox WHERE kind = 'voucher.void'")),
            1);
    }

    void doesNotDebitAVoucherThatExpiredAtMidnight()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        const auto checked = till.check(m_papers.voucher(7).text());
        till.clock.advanceMs(230LL * 24 * 3600 * 1000);
        std::optional<Verdict> verdict;
        till.redeemer->debit(checked->check, cents(500), [&](Result<Verdict> v) { verdict = *v; });
        QCOMPARE(verdict->id, VerdictId::R2Expired);
        QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM outbox")), 0);
    }

    void saysHowFarItKnewTheVouchers()
    {
        TestTill till(m_papers);
        till.enrol(); // token at feed position 5
        auto transaction = store::Transaction::begin(*till.database);
        QVERIFY((*transaction)->run(QStringLiteral("UPDATE voucher_list SET n = 9")).has_value());
        QVERIFY((*transaction)->commit().has_value());
        QVERIFY(till.redeem(m_papers.voucher(7), cents(500)).has_value());
        const auto ops = till.outbox->after(0, 1, 1 << 20);
        const auto claim = Claim::fromJson(wire::decodeLine(ops->front().line)->body);
        QCOMPARE(claim->evidence.feedPosition, 9);
    }

    void saysWhyAVoucherCantBeUsedNow()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto write = [&till](const QString &sql) {
            auto transaction = store::Transaction::begin(*till.database);
            return (*transaction)->run(sql).has_value() && (*transaction)->commit().has_value();
        };
        const auto verdict = [&](Serial serial) {
            return *till.check(m_papers.voucher(serial).text());
        };
        QVERIFY(write(
            QStringLiteral("INSERT INTO voucher_state(campaign, serial, ver, remaining_c, status) "
                           "VALUES (12, 1, 1, 500, 'blocked'), (12, 2, 1, 0, 'spent'), "
                           "(12, 3, 1, 300, 'open')")));
        QCOMPARE(verdict(1).id, VerdictId::R6Blocked);
        QCOMPARE(verdict(2).id, VerdictId::R1Spent);
        QCOMPARE(verdict(3).balance, cents(300));
        // Issued after the list: nobody can say offline what it is worth.
        QCOMPARE(verdict(500).id, VerdictId::R8OfflineLimit);
        QCOMPARE(verdict(500).reason, QByteArray("policy/no-list"));

        till.clock.advanceMs(-30LL * 24 * 3600 * 1000); // 2026-10-22
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073991", 6);
        QCOMPARE(verdict(4).id, VerdictId::R3NotYetValid);
        till.clock.advanceMs(400LL * 24 * 3600 * 1000);
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073992", 7);
        QCOMPARE(verdict(4).id, VerdictId::R2Expired);
        QVERIFY(write(QStringLiteral("DELETE FROM shop_campaign")));
        QCOMPARE(verdict(4).id, VerdictId::R4OtherTown);
    }

    void takesAnIndivisibleVoucherWholeOnly()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        const auto code = m_papers.voucher(6, cents(2000), Indivisible);
        QCOMPARE(till.check(code.text())->id, VerdictId::G3Indivisible);
        QCOMPARE(till.redeem(code, cents(500)).error().code, QByteArray("voucher/indivisible"));
        QCOMPARE(till.redeem(code, cents(2000))->id, VerdictId::G2Debited);
        till.desk.online = false;
        const auto dear = m_papers.voucher(7, cents(5000), Indivisible); // above the floor of 20 €
        QCOMPARE(till.check(dear.text())->id, VerdictId::R8OfflineLimit);
    }

    void warnsOfAVoucherThatExpiresSoon()
    {
        TestTill till(m_papers);
        till.enrol();
        sayYes(till, cents(2000));
        till.clock.advanceMs(218LL * 24 * 3600 * 1000); // 2027-06-27
        till.adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c073993", 6);
        QCOMPARE(till.check(m_papers.voucher(4).text())->id, VerdictId::A3ExpiresSoon);
    }

    void refusesWrongAmountsAndKeepsTheCheck()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto checked = till.check(m_papers.voucher(2).text());
        const auto attempt = [&](Money amount) {
            QByteArray code;
            till.redeemer->debit(checked->check, amount, [&code](const Result<Verdict> &verdict) {
                code = verdict ? QByteArray() : verdict.error().code;
            });
            return code;
        };
        QCOMPARE(attempt(cents(0)), QByteArray("voucher/amount-zero"));
        QCOMPARE(attempt(cents(-5)), QByteArray("voucher/amount-zero"));
        QCOMPARE(attempt(cents(2001)), QByteArray("voucher/amount-too-high"));
        QCOMPARE(attempt(cents(500)), QByteArray());
        QCOMPARE(attempt(cents(500)), QByteArray("voucher/check-expired")); // a double tap
        compareWhole(till, 1);
    }

    void takesADebitBackOnlyInTime()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto first = till.redeem(m_papers.voucher(2), cents(500));
        QCOMPARE(till.redeemer->undo(first->commit)->id, VerdictId::Undone);
        QCOMPARE(till.check(m_papers.voucher(2).text())->balance, cents(2000));
        QCOMPARE(till.redeemer->undo(first->commit).error().code, QByteArray("voucher/not-open"));
        const auto second = till.redeem(m_papers.voucher(2), cents(500));
        till.clock.advanceMs(301 * 1000);
        QCOMPARE(till.redeemer->undo(second->commit).error().code,
                 QByteArray("voucher/undo-too-late"));
    }
};

QTEST_GUILESS_MAIN(tst_RedeemVoucher)
#include "tst_RedeemVoucher.moc"
