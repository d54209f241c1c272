// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/EnrolledTill.h"
#include "app/till/TillStore.h"
#include "sync/net/HttpClient.h"
#include "sync/net/TimerAlarm.h"
#include "tests/support/till/TestTill.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace comptoir;
using namespace comptoir::app;
using comptoir::test::TownPapers;

/// A till of app/ without a network: its files, opened as at each start of the program.
class tst_Recovery : public QObject
{
    Q_OBJECT
private:
    struct Start
    {
        Start(tst_Recovery &test, const QString &folder)
            : store(test.m_disk, TillPaths{folder, test.m_marks->path()})
        {
            opened = store.open();
            if (opened)
                till = std::make_unique<EnrolledTill>(
                    TillGround{store.database(), store.blackBox(), test.m_disk,
                               store.paths().chainMark(), store.paths().photos(),
                               store.paths().rescued(), [this] { return store.releaseBallast(); },
                               http, alarm, test.m_clock, test.m_entropy},
                    test.m_marker, test.m_key);
        }
        qint64 count(const QString &sql)
        {
            const auto row = store.database().first(sql);
            return row && *row ? (*row)->integer(0) : -1;
        }
        TillStore store;
        Result<StartState> opened;
        net::HttpClient http{QUrl()};
        net::TimerAlarm alarm;
        std::unique_ptr<EnrolledTill> till;
    };

    TownPapers m_papers;
    SystemDisk m_disk;
    test::ManualClock m_clock;
    test::SeededEntropy m_entropy{31};
    crypto::PrivateKey m_key = crypto::PrivateKey::generate(m_entropy);
    DeviceMarker m_marker;
    std::unique_ptr<QTemporaryDir> m_folder, m_marks;
    OpId m_commit; ///< of the last debit

    QString file(const QString &name) const { return m_folder->filePath(name); }

    /// Enrolled, a list and a time token, one provisional debit of 12.50.
    void debitOnce()
    {
        Start start(*this, m_folder->path());
        QCOMPARE(start.till->recover(m_marker).value(), false);
        auto transaction = store::Transaction::begin(start.store.database());
        auto &vouchers = start.till->vouchers();
        QVERIFY(vouchers.keepCampaign(**transaction, m_papers.campaignDoc()).has_value());
        for (const char *sql :
             {"INSERT INTO shop_campaign(campaign) VALUES (12)",
              "INSERT INTO voucher_list(campaign, count, n, as_of_ms) "
              "VALUES (12, 100, 5, 1795269900000)",
              "INSERT INTO signed_time_token(id, epoch, time_ms, doc) VALUES "
              "('0190c3a2-79b0-7cc3-98c4-dc0c0c07398f', 'e1', 1795269900000, '{}')"})
            QVERIFY((*transaction)->run(QLatin1String(sql)).has_value());
        const store::TimeToken token{"0190c3a2-79b0-7cc3-98c4-dc0c0c07398f",
                                     5,
                                     "e1",
                                     m_clock.now(),
                                     "{}",
                                     m_clock.bootId(),
                                     m_clock.bootMs()};
        QVERIFY(start.till->outbox().time().adopt(**transaction, token).has_value());
        QVERIFY((*transaction)->commit().has_value());
        debit(start, 3);
    }

    void debit(Start &start, vouchers::Serial serial)
    {
        QByteArray check;
        start.till->redeemer().check({m_papers.voucher(serial).text()},
                                     [&check](const auto &verdict) { check = verdict->check; });
        bool debited = false;
        start.till->redeemer().debit(check, Money::fromCents(1250), [&](const auto &verdict) {
            debited = verdict.has_value();
            m_commit = debited ? verdict->commit : OpId();
        });
        QVERIFY(debited);
    }

    /// The database alone, or all that the till writes.
    void copy(const QString &from, const QString &to, bool isWhole)
    {
        QFile::remove(to + u"/till.sqlite"_qs);
        QVERIFY(QFile::copy(from + u"/till.sqlite"_qs, to + u"/till.sqlite"_qs));
        if (!isWhole)
            return;
        const QString box = u"/blackbox"_qs, segment = u"/blackbox/0000000001.seg"_qs;
        QVERIFY(QDir(to + box).removeRecursively() && QDir().mkpath(to + box));
        QVERIFY(QFile::copy(from + segment, to + segment));
    }

    void compareWithTheDebit(Start &start, bool recovered)
    {
        QVERIFY(start.opened.has_value());
        QCOMPARE(start.till->recover(m_marker).value(), recovered);
        QCOMPARE(start.till->recover(m_marker).value(), false); // once is enough
        QCOMPARE(start.count("SELECT count(*) FROM outbox WHERE state = 0"), 2);
        QCOMPARE(start.count("SELECT amount_c FROM redemption WHERE state = 'committed'"), 1250);
        // It can believe its town again: without the keyset nothing would ever be sent.
        QVERIFY(start.till->vouchers().keyset().has_value());
        const auto ops = start.till->outbox().after(0, 10, 1 << 20);
        QByteArray hash = wire::firstHash(m_marker.device, 1, {});
        for (const store::OutboxOp &op : *ops) {
            hash = wire::nextHash(m_marker.device, hash, op.line);
            QCOMPARE(op.hash, hash);
            QVERIFY(m_key.publicKey().verify(crypto::opDomain, {hash}, op.signature));
        }
    }

    /// The town's word about the debit: its ack, the token that its claim names, an authorisation.
    void answer(Start &start, qint64 acknowledged)
    {
        const auto &database = start.store.database();
        store::TimeToken token;
        token.id = "0190c3a2-79b0-7cc3-98c4-dc0c0c07398f";
        token.epoch = "e1";
        token.time = m_clock.now();
        token.signedDoc = "{\"doc\":\"a tab \\t in it\",\"sig\":\"1\"}";
        store::Acknowledgement acknowledgement;
        acknowledgement.epoch = "e1";
        acknowledgement.acknowledged = acknowledged;
        acknowledgement.results.push_back({1, OpId(), "applied", "{}"});
        acknowledgement.signedDoc = "{\"doc\":\"é\",\"sig\":\"2\"}";
        const auto transaction = *store::Transaction::begin(start.store.database());
        QVERIFY(vouchers::EvidenceStore(database).keep(*transaction, token, acknowledgement, 1));
        QVERIFY(transaction->run(u"UPDATE redemption SET auth_doc = '{\"doc\":\"3\"}'"_qs));
        QVERIFY(transaction->run(u"INSERT INTO signed_terms VALUES (12, 9, '{\"doc\":\"4\"}')"_qs));
        QVERIFY(transaction->commit());
    }
    static QStringList evidence(Start &start)
    {
        QStringList lines;
        const auto rows = start.store.database().select(
            u"SELECT line FROM evidence_line ORDER BY line"_qs);
        for (const store::Row &row : *rows)
            lines.append(row.text(0));
        return lines;
    }

    static void write(Start &start)
    {
        auto transaction = store::Transaction::begin(start.store.database());
        store::OutboxWriter writer(start.till->outbox(), **transaction);
        QVERIFY(writer.append("closing", {{QStringLiteral("z"), 1}}).has_value());
        QVERIFY(writer.commit().has_value());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_marks = std::make_unique<QTemporaryDir>();
        m_marker.server = QUrl(QStringLiteral("http://127.0.0.1:9"));
        m_marker.rootFingerprint = m_papers.root.publicKey().fingerprint();
        m_marker.device = DeviceId::mint(m_clock.now(), m_entropy);
        m_marker.shop = ShopId::mint(m_clock.now(), m_entropy);
        m_marker.epoch = "e1";
        m_marker.keyset = m_papers.keysetDoc();
        m_marker.membership = {QStringLiteral("Sceaux"), QStringLiteral("Boulangerie"), {}};
        debitOnce();
    }

    void findsEverythingAfterACleanEnd()
    {
        Start start(*this, m_folder->path());
        QCOMPARE(start.opened.value(), StartState::Clean);
        compareWithTheDebit(start, false);
    }

    void rebuildsADamagedDatabaseAndKeepsTheOldFile()
    {
        {
            QFile database(file(QStringLiteral("till.sqlite")));
            QVERIFY(database.open(QIODevice::ReadWrite));
            QVERIFY(database.write(QByteArray(8192, '\xa5')) == 8192);
        }
        Start start(*this, m_folder->path());
        QCOMPARE(start.opened.value(), StartState::Rebuilt);
        compareWithTheDebit(start, true);
        QVERIFY(QFile::exists(file(QStringLiteral("till.sqlite.damaged-1"))));
    }

    void startsWithWhatIsWholeWhenTheSecondCopyHasAHole_data()
    {
        QTest::addColumn<int>("lost");
        QTest::newRow("a claim") << 1;
        QTest::newRow("its commit") << 2;
        QTest::newRow("a closing") << 3;
    }
    void startsWithWhatIsWholeWhenTheSecondCopyHasAHole()
    {
        QFETCH(const int, lost);
        {
            Start start(*this, m_folder->path());
            QVERIFY(start.till->recover(m_marker).has_value());
            write(start);
            write(start); // claim, commit and two closings
        }
        // Each in a segment of its own, one of them rotten.
        QFile whole(file(QStringLiteral("blackbox/0000000001.seg")));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray rest = whole.readAll();
        whole.close();
        int number = 0;
        while (!rest.isEmpty()) {
            const qsizetype size = 8 + qFromBigEndian<quint32>(rest.constData());
            QByteArray frame = rest.left(size);
            rest.remove(0, size);
            if (qFromBigEndian<quint64>(frame.constData() + 8) == 0)
                continue; // evidence, not an op
            if (++number == lost)
                frame[size - 3] = char(frame[size - 3] ^ 4);
            QFile segment(file(QStringLiteral("blackbox/000000000%1.seg").arg(number)));
            QVERIFY(segment.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(segment.write(frame), size);
        }
        QCOMPARE(number, 4);
        QVERIFY(QFile::remove(file(QStringLiteral("till.sqlite"))));
        {
            Start start(*this, m_folder->path());
            QVERIFY(start.opened.has_value());
            const auto recovered = start.till->recover(m_marker);
            QVERIFY2(recovered.has_value(), recovered ? "" : recovered.error().code.constData());
            QCOMPARE(*recovered, true);
            QCOMPARE(start.count("SELECT count(*) FROM outbox WHERE state = 0"), 3);
            // Sequence numbers of the first incarnation are not given twice.
            QCOMPARE(start.count("SELECT min(inc) FROM outbox"), 2);
            QCOMPARE(start.till->status().lostOps, 1);
            write(start);
            QVERIFY(!start.till->status().blackBoxBehind);
        }
        Start again(*this, m_folder->path());
        QCOMPARE(again.till->recover(m_marker).value(), false);
        QCOMPARE(again.store.blackBox().lastSequence(), 5);
        QCOMPARE(again.till->status().lostOps, 1);
    }

    void findsDamageInTheMiddleAfterAnUncleanEnd()
    {
        {
            QFile database(file(QStringLiteral("till.sqlite")));
            QVERIFY(database.open(QIODevice::ReadWrite));
            QVERIFY(database.seek(3 * 4096));
            for (qint64 at = 3 * 4096; at < database.size(); at += 4096) {
                QVERIFY(database.seek(at));
                database.write(QByteArray(600, '\x5a'));
            }
            QFile running(file(QStringLiteral("running")));
            QVERIFY(running.open(QIODevice::WriteOnly));
        }
        Start start(*this, m_folder->path());
        QCOMPARE(start.opened.value(), StartState::Rebuilt);
        compareWithTheDebit(start, true);
    }

    void rebuildsADatabaseThatSomebodyRemoved()
    {
        QVERIFY(QFile::remove(file(QStringLiteral("till.sqlite"))));
        Start start(*this, m_folder->path());
        QCOMPARE(start.opened.value(), StartState::Rebuilt);
        compareWithTheDebit(start, true);
    }

    void catchesUpAnOldCopyThatSomebodyPutBack()
    {
        {
            Start start(*this, m_folder->path());
            QVERIFY(QFile::copy(file(QStringLiteral("till.sqlite")), file(QStringLiteral("old"))));
            auto transaction = store::Transaction::begin(start.store.database());
            store::OutboxWriter writer(start.till->outbox(), **transaction);
            QVERIFY(writer.append("closing", {{QStringLiteral("z"), 1}}).has_value());
            QVERIFY(writer.commit().has_value());
        }
        QVERIFY(QFile::remove(file(QStringLiteral("till.sqlite"))));
        QVERIFY(QFile::rename(file(QStringLiteral("old")), file(QStringLiteral("till.sqlite"))));
        Start start(*this, m_folder->path());
        QVERIFY(start.till->recover(m_marker).value());
        QCOMPARE(start.count("SELECT count(*) FROM outbox"), 3);
        QCOMPARE(start.count("SELECT next_seq FROM sync_meta"), 4);
    }

    /// The disk is put back to an older copy and used, then a newer copy of the database is found:
    /// what was done in between is in the black box only, under numbers that the database has too.
    void keepsWhatWasDoneOnAnOldDiskWhenANewerDatabaseIsPutBack_data()
    {
        QTest::addColumn<int>("closings"); // on the old disk, beside an undo and a debit
        QTest::newRow("fewer ops than the newer database has") << 1;
        QTest::newRow("more ops") << 9;
    }
    void keepsWhatWasDoneOnAnOldDiskWhenANewerDatabaseIsPutBack()
    {
        QFETCH(const int, closings);
        const QTemporaryDir old, newer;
        const OpId shared = m_commit;
        copy(m_folder->path(), old.path(), true);
        {
            Start start(*this, m_folder->path());
            QVERIFY(start.till->redeemer().undo(shared).has_value());
            for (int i = 0; i < 6; ++i)
                write(start);
        }
        copy(m_folder->path(), newer.path(), false);
        copy(old.path(), m_folder->path(), true);
        {
            Start start(*this, m_folder->path());
            QVERIFY(start.till->redeemer().undo(shared).has_value());
            debit(start, 4);
            for (int i = 0; i < closings; ++i)
                write(start);
        }
        copy(newer.path(), m_folder->path(), false);
        const int all = 2 + 7 + 3 + closings;
        const auto compare = [&](Start &start, bool recovered) {
            QVERIFY(start.opened.has_value());
            const auto read = start.till->recover(m_marker);
            QVERIFY2(read.has_value(), read ? "" : read.error().code.constData());
            QCOMPARE(*read, recovered);
            QCOMPARE(start.count("SELECT count(*) FROM outbox WHERE state = 0"), all);
            QVERIFY(start.till->outbox().find(m_commit)->has_value());
            QCOMPARE(start.count("SELECT sum(amount_c) FROM redemption WHERE state = 'committed'"),
                     1250);
            QVERIFY(start.count("SELECT min(inc) FROM outbox") > 1);
        };
        for (int i = 0; i < 3; ++i) { // the first is stopped before it can copy
            Start start(*this, m_folder->path());
            compare(start, i == 0);
            QCOMPARE(start.till->outbox().counts()->blackBoxBehind, i < 2);
            QVERIFY(i == 0 || start.till->outbox().catchUpBlackBox().has_value());
        }
        QVERIFY(QFile::remove(file(QStringLiteral("till.sqlite"))));
        Start start(*this, m_folder->path());
        compare(start, true); // both histories have their second copy
        QCOMPARE(start.till->status().lostOps, 0);
    }

    /// The town's books may be put back to a copy on the same day: then what it had signed counts.
    void keepsWhatTheTownHadSignedWhenTheDatabaseIsLost_data()
    {
        QTest::addColumn<bool>("isPruned");
        QTest::newRow("written as it came") << false;
        QTest::newRow("its segments were let go") << true;
    }
    void keepsWhatTheTownHadSignedWhenTheDatabaseIsLost()
    {
        QFETCH(const bool, isPruned);
        QStringList before;
        {
            Start start(*this, m_folder->path());
            QVERIFY(start.till->recover(m_marker).has_value());
            answer(start, 2);
            start.till->keepMark();
            auto &outbox = start.till->outbox();
            before = evidence(start);
            if (isPruned) {
                QByteArray large(store::BlackBox::segmentBytes / 5, 'z');
                for (int i = 0; i < 6; ++i) {
                    auto transaction = store::Transaction::begin(start.store.database());
                    store::OutboxWriter writer(outbox, **transaction);
                    QVERIFY(writer.append("closing", {}).has_value() && writer.commit());
                    QVERIFY(start.store.blackBox().append({}, {large}).has_value());
                }
                QVERIFY(outbox.pruneBlackBox(7).has_value());
                QVERIFY(!QFile::exists(file(QStringLiteral("blackbox/0000000001.seg"))));
            }
        }
        QCOMPARE(before.size(), 6); // two of terms
        QVERIFY(QFile::remove(file(QStringLiteral("till.sqlite"))));
        Start start(*this, m_folder->path());
        QVERIFY(start.till->recover(m_marker).value());
        if (isPruned) // the ops that they are about were let go as well: the town has them for good
            before.removeIf([](const QString &line) {
                return line.startsWith(u"time") || line.startsWith(u"auth");
            });
        QCOMPARE(evidence(start), before);
    }

    /// What the black box let go is with the town; what is not safe there comes back all the same.
    void rebuildsFromABlackBoxThatLetGoOfSafeOps()
    {
        const QJsonObject large{{u"z"_qs, QString(60'000, u'z')}};
        {
            Start start(*this, m_folder->path());
            auto &outbox = start.till->outbox();
            for (int i = 0; i < 80; ++i) {
                auto transaction = store::Transaction::begin(start.store.database());
                store::OutboxWriter writer(outbox, **transaction);
                QVERIFY(writer.append("closing", large).has_value() && writer.commit());
            }
            const Instant later = m_clock.now().plusMs(1);
            QCOMPARE(*outbox.dispensableTo(later), 0); // the town has nothing
            auto transaction = store::Transaction::begin(start.store.database());
            const auto ops = *outbox.after(0, 100, 1 << 30);
            QVERIFY(
                outbox
                    .acknowledge(**transaction,
                                 {"e1", 82, ops.at(81).hash, 81, m_clock.now(), {}, 82, "signed"})
                    .has_value());
            QVERIFY((*transaction)->commit().has_value());
            QCOMPARE(*outbox.dispensableTo(m_clock.now().plusMs(-1)), 0); // too young
            QCOMPARE(*outbox.dispensableTo(later), 81); // acknowledged is not durable
            QVERIFY(start.store.blackBox().prune(81).has_value());
            QCOMPARE(start.store.blackBox().prunedTo(), 81);
        }
        for (const bool oldCopy : {false, true}) {
            if (!oldCopy)
                QVERIFY(QFile::remove(file(QStringLiteral("till.sqlite"))));
            Start start(*this, m_folder->path());
            QCOMPARE(start.till->recover(m_marker).value(), !oldCopy);
            QCOMPARE(start.count("SELECT count(*) FROM outbox WHERE state = 0"), 1);
            QCOMPARE(start.count("SELECT min(n) FROM outbox"), 82);
            QCOMPARE(start.count("SELECT next_n FROM sync_meta"), 83);
            QCOMPARE(start.till->outbox().head()->incarnation, 2);
        }
        Start start(*this, m_folder->path());
        write(start);
        QCOMPARE(start.store.blackBox().lastSequence(), 83);
        QCOMPARE(start.store.blackBox().records()->back().sequence, 83);
    }

    void goesOnUnderItsIncarnationWhenNothingWasPutBack()
    {
        for (int start = 0; start < 3; ++start) {
            Start again(*this, m_folder->path());
            QCOMPARE(again.till->checkMark().value(), start == 0); // before the mark was kept
            write(again);
            QCOMPARE(again.till->outbox().head()->incarnation, 2);
        }
    }

    void beginsAnIncarnationAfterAnOldCopyOfEverythingWasPutBack()
    {
        QTemporaryDir copy;
        {
            Start start(*this, m_folder->path());
            QVERIFY(start.till->checkMark().has_value());
        }
        QVERIFY(QFile::copy(file(QStringLiteral("till.sqlite")), copy.filePath(u"old"_qs)));
        {
            Start start(*this, m_folder->path());
            write(start);
            QVERIFY(!start.till->checkMark().value()); // marks what was written
        }
        QVERIFY(QFile::remove(file(QStringLiteral("till.sqlite"))));
        QVERIFY(QDir(file(QStringLiteral("blackbox"))).removeRecursively());
        QVERIFY(QFile::copy(copy.filePath(u"old"_qs), file(QStringLiteral("till.sqlite"))));
        Start start(*this, m_folder->path());
        QVERIFY(!start.till->recover(m_marker).value());
        QVERIFY(start.till->checkMark().value());
        QCOMPARE(start.till->outbox().head()->incarnation, 3);
        QCOMPARE(start.count("SELECT count(*) FROM outbox WHERE inc = 3 AND state = 0"), 2);
        QVERIFY2(!start.till->checkMark().value(), "once is enough");
    }

    void beginsAnIncarnationInACopiedFolder()
    {
        {
            Start start(*this, m_folder->path());
            QVERIFY(start.till->checkMark().has_value());
        }
        m_marks = std::make_unique<QTemporaryDir>(); // of another machine or user
        Start start(*this, m_folder->path());
        QVERIFY(start.till->checkMark().value());
        QCOMPARE(start.till->outbox().head()->incarnation, 3);
    }

    void letsGoOfTheBallastOnce()
    {
        Start start(*this, m_folder->path());
        QVERIFY(start.store.releaseBallast());
        QVERIFY(!start.store.releaseBallast());
    }
};

QTEST_GUILESS_MAIN(tst_Recovery)
#include "core/store/OutboxWriter.h"
#include "tst_Recovery.moc"
