// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/CloseIncident.h"
#include "backend/territory/RotateKey.h"
#include "tests/support/backend/RememberingTill.h"
#include "tests/support/backend/RestoredTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

/// What books that were lost had given away: nothing is given twice, and what the town had signed
/// comes back (docs/adr/0009).
class tst_LostBooks : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<RestoredTown> m_town;
    std::unique_ptr<RememberingTill> m_till, m_other;

    qint64 owed(const RememberingTill &till)
    {
        return m_town->balanceOf(backend::Account::merchantPayable(till.shop));
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<RestoredTown>(97);
        m_town->issue(20);
        m_till = std::make_unique<RememberingTill>(*m_town, m_town->addShop("A"));
        m_other = std::make_unique<RememberingTill>(*m_town, m_town->addShop("B"));
        for (auto *till : {m_till.get(), m_other.get()})
            QCOMPARE(till->sync().status, 200);
    }
    void issuesNoSerialTwice_data()
    {
        QTest::addColumn<bool>("marked");
        QTest::newRow("its mark is there") << true;
        QTest::newRow("no mark") << false;
    }
    void issuesNoSerialTwice()
    {
        QFETCH(bool, marked);
        const QString copy = m_town->backUp();
        const auto lost = m_town->issue(7);
        const backend::BooksMark mark = m_town->books();
        m_town->putBack(copy);
        m_town->confirm(marked ? std::optional(mark) : std::nullopt);
        const auto fresh = m_town->issue(1);
        QVERIFY2(fresh >= lost + 7, qPrintable(QString::number(fresh)));
        // A copy of the copy, which was put back with its mark: that one tells nothing.
        const backend::BooksMark old = m_town->books();
        const QString again = m_town->backUp();
        const auto lostToo = m_town->issue(3);
        m_town->putBack(again);
        m_town->confirm(old);
        QVERIFY(m_town->issue(1) >= lostToo + 3);
    }
    void putsOneCopyBackTwice_data() { issuesNoSerialTwice_data(); }
    void putsOneCopyBackTwice()
    {
        QFETCH(bool, marked);
        const QString copy = m_town->backUp();
        const auto confirm = [&](const backend::BooksMark &mark) {
            m_town->putBack(copy);
            m_town->confirm(marked ? std::optional(mark) : std::nullopt);
        };
        confirm(m_town->books());
        const auto lost = m_town->issue(2); // behind what was skipped
        confirm(m_town->books());
        QVERIFY(m_town->issue(1) >= lost + 2);
    }
    void givesNoNumberOfACampaignTwice_data() { issuesNoSerialTwice_data(); }
    void givesNoNumberOfACampaignTwice()
    {
        QFETCH(bool, marked);
        const QString copy = m_town->backUp();
        const auto create = [&] {
            vouchers::CampaignNumber number = 0;
            m_town->act([&](auto &transaction) -> Result<void> {
                COMPTOIR_TRY(number,
                             backend::CreateCampaign(m_town->keys, m_town->clock, m_town->entropy)
                                 .run(transaction, TestTown::usualPlan()));
                return {};
            });
            return number;
        };
        QCOMPARE(create(), 2u);
        const backend::BooksMark mark = m_town->books();
        m_town->putBack(copy);
        m_town->confirm(marked ? std::optional(mark) : std::nullopt);
        QCOMPARE(create(), 3u);
    }
    void paysADebitOfAPaperThatTheCopyDoesNotHave_data()
    {
        QTest::addColumn<bool>("sent");
        QTest::newRow("it was acknowledged") << true;
        QTest::newRow("the town never heard of it") << false;
    }
    void paysADebitOfAPaperThatTheCopyDoesNotHave()
    {
        QFETCH(bool, sent);
        const QString copy = m_town->backUp();
        const auto serial = m_town->issue(1);
        m_till->carried.vouchers = {m_town->paper(serial)};
        m_town->clock.advanceMs(120'000);
        m_till->sync();
        const OpId commit = m_till->debit(serial, 500);
        if (sent)
            m_till->sync();
        m_town->restore(copy);
        m_till->sync();
        QCOMPARE(m_till->result(commit)[u"pay"][u"voucher_c"].toInteger(), 500);
        QCOMPARE(owed(*m_till), 500);
        QCOMPARE(m_town->number("SELECT face_c - spent_c FROM voucher WHERE serial = ?",
                                {qint64(serial)}),
                 2000);
        QVERIFY(m_town->isSound());
        // The paper is a voucher like any other again; nobody else gets its number.
        m_other->debit(serial, 2000);
        m_other->sync();
        QCOMPARE(owed(*m_other), 2000);
        QVERIFY(m_town->issue(1) > serial);
        QVERIFY(m_town->isSound());
    }
    void takesNoPaperBackThatItDidNotIssue_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"forged", "not debited", "over the budget", "never lost"})
            QTest::newRow(kind) << kind;
    }
    void takesNoPaperBackThatItDidNotIssue()
    {
        QFETCH(QString, kind);
        const QString copy = m_town->backUp();
        const auto serial = m_town->issue(2);
        QByteArray paper = m_town->paper(serial);
        if (kind == u"forged")
            paper[40] = paper[40] == 'A' ? 'B' : 'A';
        if (kind == u"not debited")
            paper = m_town->paper(serial + 1);
        m_till->carried.vouchers = {paper};
        m_till->debit(serial, 500);
        if (kind != u"never lost")
            m_town->restore(copy);
        else
            m_town->act([&](auto &t) -> Result<void> {
                COMPTOIR_CHECK(t.run("DELETE FROM voucher WHERE serial = ?", {qint64(serial)}));
                return {};
            });
        if (kind == u"over the budget")
            m_town->act([&](auto &t) -> Result<void> {
                COMPTOIR_CHECK(t.run("UPDATE campaign SET issued_c = budget_c"));
                return {};
            });
        QCOMPARE(m_till->sync().status, 200);
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM payment"), 0);
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM op_log WHERE status = 'held'"),
                 kind == u"never lost" ? 0 : 1);
    }
    void letsTheDeskPayADebitWhosePaperNobodyShows()
    {
        const QString copy = m_town->backUp();
        const auto serial = m_town->issue(1);
        const OpId commit = m_till->debit(serial, 500);
        m_town->restore(copy);
        m_till->sync();
        QCOMPARE(m_till->result(commit)[u"status"].toString(), "deferred");
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM op_log WHERE status = 'held'"), 1);
        const qint64 incident = m_town->number("SELECT id FROM incident WHERE kind = "
                                               "'voucher/held'");
        m_town->act([&](auto &transaction) -> Result<void> {
            COMPTOIR_CHECK(backend::CloseIncident(m_town->keys, m_town->clock)
                               .decide(transaction, incident, backend::Decision::Pay, "seen"));
            return {};
        });
        QCOMPARE(owed(*m_till), 500);
        QVERIFY(m_town->isSound());
    }
    void judgesByTheTermsThatATillBringsBack()
    {
        const QString copy = m_town->backUp();
        vouchers::OfflineTerms generous;
        generous.floor = generous.capVoucher = Money::fromCents(2500);
        m_till->carried.campaigns = {m_town->changeTerms(generous)};
        m_town->clock.advanceMs(120'000);
        m_till->sync();
        m_till->evidence.policyVersion = 2;
        const OpId commit = m_till->debit(1, 2500); // more than the terms of the copy allow
        m_town->restore(copy);
        m_till->sync();
        QCOMPARE(m_town->number("SELECT compliant FROM payment"), 1);
        QCOMPARE(m_till->result(commit)[u"pay"][u"voucher_c"].toInteger(), 2500);
        QCOMPARE(m_town->number("SELECT policy_ver FROM campaign"), 2); // in force again
        const auto published = m_town->publishedCampaign().content();
        QCOMPARE((*published)[u"policy"][u"floor_c"].toInteger(), 2500);
    }
    void preferTermsThatTheDeskGaveSince()
    {
        const QString copy = m_town->backUp();
        vouchers::OfflineTerms generous, strict;
        generous.floor = generous.capVoucher = Money::fromCents(2500);
        strict.floor = strict.capVoucher = Money::fromCents(100);
        m_till->carried.campaigns = {m_town->changeTerms(generous)};
        m_town->clock.advanceMs(120'000);
        m_till->sync();
        m_till->evidence.policyVersion = 2;
        m_till->debit(1, 2500);
        m_town->restore(copy);
        m_town->changeTerms(strict);
        const qint64 version = m_town->number("SELECT policy_ver FROM campaign");
        QVERIFY2(version > 2, "two documents of one version");
        m_till->sync();
        QCOMPARE(m_town->number("SELECT compliant FROM payment"), 1); // what it had was the rule
        QCOMPARE(m_town->number("SELECT policy_ver FROM campaign"), version);
    }
    void keepsItsWordAboutOpsThatAreChainedAnew_data()
    {
        QTest::addColumn<bool>("same");
        QTest::newRow("the same op") << true;
        QTest::newRow("another claim under its id") << false;
    }
    void keepsItsWordAboutOpsThatAreChainedAnew()
    {
        QFETCH(bool, same);
        const QString copy = m_town->backUp();
        m_till->evidence.ageSeconds = 100 * 3600; // breaks the policy: what is left
        const OpId commit = m_till->debit(1, 2000);
        const auto answer = json(m_till->sync());
        QCOMPARE(owed(*m_till), 2000);
        wire::FormerLines former{wire::firstHash(m_till->device, 1, {}), {}};
        for (const auto &line : m_till->lines)
            former.lines.push_back(line.line);
        m_town->restore(copy);
        // Another till takes the voucher's money first; its disk makes this one chain anew.
        m_other->debit(1, 2000);
        m_other->sync();
        m_till->acked = 0;
        if (!same)
            m_till->lines.back().op.body.insert(QStringLiteral("how"), QStringLiteral("auth:x"));
        m_till->reincarnate();
        m_till->carried.acknowledgements = {*wire::SignedDoc::fromJson(answer[u"ack"].toObject())};
        m_till->carried.former = {former};
        m_till->epoch = m_town->epoch;
        m_till->sync();
        QCOMPARE(m_till->result(commit)[u"status"].toString(), "applied");
        QCOMPARE(owed(*m_till), same ? 2000 : 500);
        QVERIFY(m_town->isSound());
    }
    void believesAKeyThatWasMadeAfterTheCopy()
    {
        const QString copy = m_town->backUp();
        const auto versionBefore = m_town->number("SELECT keyset_ver FROM territory");
        m_town->act([&](auto &transaction) -> Result<void> {
            COMPTOIR_CHECK(backend::RotateKey(m_town->keys, m_town->clock).run(transaction, {}));
            return {};
        });
        const OpId commit = m_till->debitOnline(1, 2500); // signed with the new key
        m_town->restore(copy);
        m_till->sync();
        QCOMPARE(m_till->result(commit)[u"pay"][u"voucher_c"].toInteger(), 2500);
        // Tills that have the lost keyset get another version, which has the key too.
        QVERIFY(m_town->number("SELECT keyset_ver FROM territory") > versionBefore + 1);
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM territory_key WHERE use = 'ack'"), 2);
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM territory_key WHERE use = 'ack' AND until_ms "
                                "IS NULL"),
                 1);
    }
};

QTEST_APPLESS_MAIN(tst_LostBooks)
#include "tst_LostBooks.moc"
