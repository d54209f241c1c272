// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OutboxWriter.h"
#include "sync/wire/PushBatch.h"
#include "tests/core/store/OutboxActs.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::store;
using namespace comptoir::test;

class tst_Outbox : public QObject
{
    Q_OBJECT
private:
    const TownPapers m_papers;

private Q_SLOTS:
    void aSaleLiesSealedOnDiskAndOpensHere()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto sale = write(till, "sale");
        QVERIFY(sale && !sale->line.contains("\"n\""));
        const auto records = till.blackBox->records();
        QCOMPARE(records->back().line, sale->line);
        QCOMPARE(wire::nextHash(till.device, sale->previousHash, sale->line), sale->hash);
        QCOMPARE(till.outbox->read(*sale)->body, (QJsonObject{{u"n"_qs, 0}}));
        till.reopen();
        QCOMPARE(till.outbox->read(**till.outbox->find(sale->id))->body[u"n"], 0);
    }

    void opensItsSalesAfterTheDatabaseWasLostAndTheKeyRotated()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto before = write(till, "sale");
        {
            const auto transaction = Transaction::begin(*till.database);
            QVERIFY(till.outbox->shopKeys().rotate(**transaction));
            QVERIFY(till.outbox->shopKeys().rotate(**transaction));
            QVERIFY((*transaction)->commit());
        }
        const auto after = write(till, "sale");
        QVERIFY(wire::sealingKeyId(*wire::decodeLine(before->line))
                != wire::sealingKeyId(*wire::decodeLine(after->line)));
        till.close();
        QVERIFY(QFile::remove(till.folder.filePath(u"till.sqlite"_qs)));
        till.reopen();
        till.enrol();
        const auto records = till.blackBox->records();
        const auto transaction = Transaction::begin(*till.database);
        QVERIFY(till.outbox->restore(**transaction, *records));
        QVERIFY((*transaction)->commit());
        for (const auto &sale : {*before, *after})
            QCOMPARE(till.outbox->read(**till.outbox->find(sale.id))->body[u"n"], 0);
    }

    void aCopiedDatabaseDoesNotHoldAKeyInClear()
    {
        TestTill till(m_papers);
        till.enrol();
        const auto key = wire::ShopKey::fromBytes(till.entropy.bytes(32));
        auto transaction = Transaction::begin(*till.database);
        QVERIFY(till.outbox->shopKeys().keep(**transaction, *key, till.entropy));
        QVERIFY(till.outbox->shopKeys().keep(**transaction, *key, till.entropy)); // known: nothing
        QVERIFY((*transaction)->commit());
        QCOMPARE(till.count(u"SELECT count(*) FROM shop_key"_qs), 1);
        QCOMPARE(*till.outbox->shopKeys().find(key->id()), key);
        till.close();
        QFile file(till.folder.filePath(u"till.sqlite"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(key->bytes()));
    }

    void cleanup() { FaultyVfs::disarm(); }

    void chainsEachLineToTheOneBefore()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "shop.note", 3).has_value());
        QVERIFY(write(till, "voucher.claim").has_value());
        const auto ops = till.outbox->after(0, 10, 1 << 20);
        QCOMPARE(ops->size(), 4u);
        QByteArray hash = wire::firstHash(till.device, 1, {});
        wire::Hlc last;
        for (const OutboxOp &entry : *ops) {
            const auto line = wire::decodeLine(entry.line);
            QCOMPARE(line->sequence, entry.sequence);
            QCOMPARE(line->id, entry.id);
            QCOMPARE(entry.previousHash, hash);
            hash = wire::nextHash(till.device, hash, entry.line);
            QCOMPARE(entry.hash, hash);
            QVERIFY(line->hlc > last);
            last = line->hlc;
        }
        QCOMPARE(till.outbox->head()->head, hash);
        QCOMPARE(ops->at(2).transaction, 1);
        QCOMPARE(ops->at(3).transaction, 4);
        QVERIFY(ops->at(0).signature.isEmpty());
        QVERIFY(
            wire::opIsSigned(till.deviceKey.publicKey(), ops->at(3).hash, ops->at(3).signature));
    }
    void writesNothingWithoutItsTransaction()
    {
        TestTill till(m_papers);
        till.enrol();
        {
            const auto transaction = Transaction::begin(*till.database);
            OutboxWriter writer(*till.outbox, **transaction);
            QVERIFY(writer.append("voucher.claim", {}).has_value());
        }
        QCOMPARE(till.outbox->head()->nextSequence, 1);
        QCOMPARE(till.count(u"SELECT count(*) FROM outbox"_qs), 0);
        QCOMPARE(till.count(u"SELECT last_hlc FROM sync_meta"_qs), 0);
        QVERIFY(till.blackBox->records()->empty());
    }
    void writesNothingBeforeItsEnrolment()
    {
        TestTill till(m_papers);
        QCOMPARE(write(till, "voucher.claim").error().code, "till/not-enrolled");
    }
    void sendsAtLeastOneLineAndAtMostSoMany()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "shop.note", 10).has_value());
        QCOMPARE(till.outbox->after(0, 3, 1 << 20)->size(), 3u);
        QCOMPARE(till.outbox->after(8, 100, 1 << 20)->size(), 2u);
        QCOMPARE(till.outbox->after(0, 100, 1)->size(), 1u);
        const qint64 two = 2 * (op(till, 1).line.size() + 1);
        QCOMPARE(till.outbox->after(0, 100, two)->size(), 2u);
        QVERIFY(till.outbox->after(10, 100, 1 << 20)->empty());
    }

    void marksWhatIsReceivedAndWhatIsSafe()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "shop.note", 5).has_value());
        QVERIFY(apply(till, acknowledgementUpTo(till, 4, 2)).has_value());
        QCOMPARE(statesOf(*till.outbox), "33220");
        QCOMPARE(till.outbox->head()->acknowledged, 4);
        QCOMPARE(till.outbox->head()->durable, 2);
        const auto counts = till.outbox->counts();
        QCOMPARE(counts->pending, 1);
        QCOMPARE(counts->lastAcknowledged, std::optional(till.clock.now()));
        QVERIFY(apply(till, acknowledgementUpTo(till, 5, 9)).has_value());
        QCOMPARE(statesOf(*till.outbox), "33333");
    }
    void sendsAgainWhatARestoredTerritoryForgot()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "shop.note", 6).has_value());
        QVERIFY(apply(till, acknowledgementUpTo(till, 6, 2)).has_value());
        QCOMPARE(statesOf(*till.outbox), "332222");
        QVERIFY(apply(till, acknowledgementUpTo(till, 3, 2)).has_value());
        QCOMPARE(statesOf(*till.outbox), "332000");
        QCOMPARE(till.outbox->head()->acknowledged, 3);
        QCOMPARE(till.outbox->counts()->pending, 3);
        // Even to nothing at all; what was called durable is not called lost.
        QVERIFY(apply(till, acknowledgementUpTo(till, 0, 0)).has_value());
        QCOMPARE(statesOf(*till.outbox), "330000");
        QCOMPARE(till.outbox->head()->durable, 2);
        QVERIFY(apply(till, acknowledgementUpTo(till, 6, 6)).has_value());
        QCOMPARE(statesOf(*till.outbox), "333333");
    }
    void refusesAnAcknowledgementOfAnotherChain()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "shop.note", 3).has_value());
        Acknowledgement foreign = acknowledgementUpTo(till, 2, 2);
        foreign.acknowledgedHash[0] = char(foreign.acknowledgedHash[0] ^ 1);
        QCOMPARE(apply(till, foreign).error().code, "sync/fork");
        foreign = acknowledgementUpTo(till, 2, 2);
        foreign.acknowledged = 3;
        QCOMPARE(apply(till, foreign).error().code, "sync/fork");
        foreign.acknowledged = 4; // never written here
        QCOMPARE(apply(till, foreign).error().code, "sync/fork");
        foreign.acknowledged = 0;
        QCOMPARE(apply(till, foreign).error().code, "sync/fork");
        QCOMPARE(statesOf(*till.outbox), "000");
        QCOMPARE(till.outbox->head()->acknowledged, 0);
    }

    void keepsARefusedOpForAPerson()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 4).has_value());
        Acknowledgement acknowledgement = acknowledgementUpTo(till, 4, 4);
        acknowledgement.results = {{1, op(till, 1).id, "applied", "{\"seq\":1}"},
                                   {2, op(till, 2).id, "rejected", "{\"seq\":2}"},
                                   {3, op(till, 3).id, "held", "{\"seq\":3}"}};
        QVERIFY(apply(till, acknowledgement).has_value());
        QCOMPARE(statesOf(*till.outbox), "3443");
        QCOMPARE(op(till, 1).result, "{\"seq\":1}");
        QCOMPARE(till.outbox->needingAttention()->size(), 2u);
        QCOMPARE(till.outbox->counts()->attention, 2);
        // Neither a later acknowledgement nor a restored territory makes it vanish.
        QVERIFY(apply(till, acknowledgementUpTo(till, 4, 4)).has_value());
        QVERIFY(apply(till, acknowledgementUpTo(till, 1, 1)).has_value());
        QCOMPARE(till.outbox->needingAttention()->size(), 2u);
        QCOMPARE(op(till, 2).result, "{\"seq\":2}");
    }
    void letsALaterResultSettleTheMatter()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 2).has_value());
        QVERIFY(apply(till, acknowledgementUpTo(till, 2, 0)).has_value());
        QVERIFY(note(till, op(till, 1), "held").has_value());
        QCOMPARE(statesOf(*till.outbox), "42");
        QVERIFY(note(till, op(till, 1), "applied").has_value());
        QCOMPARE(statesOf(*till.outbox), "22");
        QVERIFY(till.outbox->needingAttention()->empty());
        QCOMPARE(op(till, 1).result, "{\"status\":\"applied\"}");
    }
    void sendsAParkedOpAgainOnceItIsSettled()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 2).has_value());
        {
            const auto transaction = Transaction::begin(*till.database);
            QVERIFY(till.outbox->park(**transaction, op(till, 1).id, "{}").has_value());
            QVERIFY((*transaction)->commit().has_value());
        }
        QCOMPARE(statesOf(*till.outbox), "40");
        QVERIFY(note(till, op(till, 1), "applied").has_value());
        // Not acknowledged yet: it must not count as received.
        QCOMPARE(statesOf(*till.outbox), "00");
    }
    void tellsWhoListensOfEachResult()
    {
        TestTill till(m_papers);
        till.enrol();
        QByteArrayList heard;
        till.outbox->onResult([&heard](Transaction &, const OpResult &result) -> Result<void> {
            heard.append(result.status);
            return {};
        });
        QVERIFY(write(till, "voucher.claim", 2).has_value());
        Acknowledgement acknowledgement = acknowledgementUpTo(till, 2, 0);
        acknowledgement.results = {{1, op(till, 1).id, "applied", "{}"},
                                   {2, op(till, 2).id, "deferred", "{}"}};
        QVERIFY(apply(till, acknowledgement).has_value());
        QCOMPARE(heard, QByteArrayList({"applied", "deferred"}));
        // A listener that can't write takes the whole acknowledgement back.
        till.outbox->onResult([](Transaction &, const OpResult &) -> Result<void> {
            return fail("store/disk-full");
        });
        acknowledgement.durable = 2;
        QCOMPARE(apply(till, acknowledgement).error().code, "store/disk-full");
        QCOMPARE(statesOf(*till.outbox), "22");
    }

    void isForgottenByNobodyBeforeItIsDurable()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 2).has_value());
        QVERIFY(apply(till, acknowledgementUpTo(till, 2, 1)).has_value());
        const auto transaction = Transaction::begin(*till.database);
        for (const char *sql : {"DELETE FROM outbox", "DELETE FROM outbox WHERE seq = 2",
                                "UPDATE outbox SET line = x'00'", "UPDATE outbox SET sig = NULL"})
            QCOMPARE((*transaction)->run(QLatin1String(sql)).error().code, "store/constraint");
        QCOMPARE(*(*transaction)->run(u"DELETE FROM outbox WHERE seq = 1"_qs), 1);
    }
    void acknowledgesBehindWhatWasPruned()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 3).has_value());
        const Acknowledgement second = acknowledgementUpTo(till, 2, 2);
        QVERIFY(apply(till, second).has_value());
        {
            const auto transaction = Transaction::begin(*till.database);
            QVERIFY((*transaction)->run(u"DELETE FROM outbox WHERE state = 3"_qs).has_value());
            QVERIFY((*transaction)->commit().has_value());
        }
        QVERIFY(apply(till, second).has_value()); // a heartbeat without news
        QCOMPARE(till.outbox->counts()->pending, 1);
    }

    void forgetsOnlyWhatIsDurableOldAndHeardOf()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 2).has_value());
        QVERIFY(write(till, "closing").has_value());
        till.clock.advanceMs(1000);
        QVERIFY(write(till, "voucher.claim", 2).has_value());
        Acknowledgement acknowledgement = acknowledgementUpTo(till, 4, 4);
        acknowledgement.answered = 1; // of the second claim no result came
        QVERIFY(apply(till, acknowledgement).has_value());
        const Instant later = till.clock.now().plusMs(1);
        QCOMPARE(prune(till, later).value(), 1);
        QVERIFY(apply(till, acknowledgementUpTo(till, 5, 4)).has_value());
        QCOMPARE(prune(till, till.clock.now()).value(), 1);
        QCOMPARE(prune(till, later).value(), 1);
        QCOMPARE(till.count(u"SELECT count(*) FROM outbox WHERE kind = 'closing'"_qs), 1);
        QCOMPARE(till.count(u"SELECT n FROM outbox WHERE kind <> 'closing'"_qs), 5);
        // Numbers are not given twice, and the chain goes on where it was.
        QCOMPARE(write(till, "voucher.claim")->number, 6);
        QCOMPARE(op(till, 6).previousHash, op(till, 5).hash);
    }
    void keepsForWeeksWhatAnEmptyBatteryDatesBack()
    {
        TestTill till(m_papers);
        till.enrol();
        const Instant right = till.clock.now();
        till.clock.setWall(Instant::fromMs(10'000));
        QVERIFY(write(till, "voucher.claim").has_value());
        QVERIFY(apply(till, acknowledgementUpTo(till, 1, 1)).has_value());
        QCOMPARE(op(till, 1).created, right);
        QCOMPARE(prune(till, right).value(), 0);
    }
    void remembersWhichResultsItHeard()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 5).has_value());
        Acknowledgement acknowledgement = acknowledgementUpTo(till, 5, 0);
        acknowledgement.answered = 2; // the answer to the push of all five was lost
        QVERIFY(apply(till, acknowledgement).has_value());
        till.reopen();
        QCOMPARE(till.outbox->head()->acknowledged, 5);
        QCOMPARE(till.outbox->head()->heard, 2);
        acknowledgement.answered = 4;
        QVERIFY(apply(till, acknowledgement).has_value());
        QCOMPARE(till.outbox->head()->heard, 4);
        QVERIFY(apply(till, acknowledgementUpTo(till, 3, 0)).has_value()); // a restored territory
        QCOMPARE(till.outbox->head()->heard, 3);
    }

    void rebuildsTheChainByteForByte()
    {
        TestTill till(m_papers);
        till.enrol();
        for (int i = 0; i < 5; ++i) {
            till.clock.advanceMs(1000);
            QVERIFY(write(till, i % 2 ? "voucher.claim" : "shop.note", 1 + i).has_value());
        }
        const auto before = till.outbox->after(0, 1000, 1 << 20);
        const auto headBefore = till.outbox->head();
        QVERIFY(rebuilt(till).has_value());
        const auto after = till.outbox->after(0, 1000, 1 << 20);
        QCOMPARE(after->size(), before->size());
        for (size_t i = 0; i < before->size(); ++i) {
            QCOMPARE(after->at(i).line, before->at(i).line);
            QCOMPARE(after->at(i).hash, before->at(i).hash);
            QCOMPARE(after->at(i).previousHash, before->at(i).previousHash);
            QCOMPARE(after->at(i).signature, before->at(i).signature);
            QCOMPARE(after->at(i).id, before->at(i).id);
            QCOMPARE(after->at(i).kind, before->at(i).kind);
            QCOMPARE(after->at(i).transaction, before->at(i).transaction);
            QCOMPARE(after->at(i).state, OpState::Pending);
        }
        QCOMPARE(till.outbox->head()->head, headBefore->head);
        QCOMPARE(till.outbox->head()->nextSequence, headBefore->nextSequence);
        // And it goes on: in order, later than what was.
        const auto next = write(till, "voucher.claim");
        QCOMPARE(next->previousHash, headBefore->head);
        QVERIFY(wire::decodeLine(next->line)->hlc > wire::decodeLine(before->back().line)->hlc);
    }
    // What the territory has of the chain behind the hole must not get company under its numbers.
    void rebuildsAroundAMissingLineInANewIncarnation()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 4).has_value());
        const auto whole = *till.blackBox->records();
        for (const size_t missing : {size_t(0), size_t(1), size_t(2)}) {
            auto records = whole;
            records.erase(records.begin() + qptrdiff(missing));
            QVERIFY(rebuiltFrom(till, records).has_value());
            const auto ops = till.outbox->after(0, 10, 1 << 20);
            QCOMPARE(ops->size(), records.size());
            for (size_t i = 0; i < records.size(); ++i) {
                QCOMPARE(ops->at(i).incarnation, 2);
                QCOMPARE(ops->at(i).sequence, qint64(i) + 1);
                QCOMPARE(ops->at(i).number, records[i].sequence);
                QCOMPARE(ops->at(i).id, wire::decodeLine(records[i].line)->id);
            }
            QCOMPARE(till.outbox->head()->nextNumber, whole.back().sequence + 1);
        }
        auto records = whole;
        records[1].line = "not an op";
        QVERIFY(!rebuiltFrom(till, records));
    }
    void copiesIntoTheBlackBoxWhatAFullDiskKeptOut()
    {
        TestTill till(m_papers);
        till.enrol();
        QVERIFY(write(till, "voucher.claim", 2).has_value());
        const QString segment = till.folder.filePath(u"blackbox/0000000001.seg"_qs);
        const QByteArray whole = *till.disk.read(segment);
        QVERIFY(till.disk.replaceDurably(segment, whole.chopped(5)).has_value());
        till.reopen();
        QVERIFY(till.outbox->counts()->blackBoxBehind);
        QVERIFY(till.outbox->catchUpBlackBox().has_value());
        QVERIFY(!till.outbox->counts()->blackBoxBehind);
        QCOMPARE(till.blackBox->records()->size(), 2u);
        // The next write catches up as well.
        QVERIFY(till.disk.replaceDurably(segment, whole.chopped(5)).has_value());
        QVERIFY(till.disk.remove(till.folder.filePath(u"blackbox/0000000002.seg"_qs)).has_value());
        till.reopen();
        QVERIFY(write(till, "voucher.claim").has_value());
        QCOMPARE(till.blackBox->records()->size(), 3u);
    }
};

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_Outbox.moc"
