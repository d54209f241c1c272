// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/town/SyncedTill.h"

#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using comptoir::test::SyncedTill;
using comptoir::test::TestTown;
using comptoir::test::TillIdentity;

namespace {

constexpr qint64 amount = 500;

} // namespace

/// A till whose files were put back or copied (sync.md §2.14), against the real desk: whatever
/// happens to the folder, each debit counts exactly once.
class tst_Incarnations : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<QTemporaryDir> m_folders;
    TillIdentity m_who;
    vouchers::Serial m_first = 0;

    QString folder(const QString &name) const { return m_folders->filePath(name); }
    std::unique_ptr<SyncedTill> till(const QString &name, quint64 seed)
    {
        return std::make_unique<SyncedTill>(*m_town, m_who, folder(name), seed);
    }
    /// The whole of it: the database and the black box, which is on the town's disk in memory.
    void copy(const QString &from, const QString &to)
    {
        QDir(folder(to)).removeRecursively();
        QVERIFY(QDir().mkpath(folder(to)));
        for (const QFileInfo &file : QDir(folder(from)).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), folder(to) + u'/' + file.fileName()));
        auto &files = m_town->disk.files;
        for (const QString &path : files.keys()) {
            if (path.startsWith(folder(to) + u'/'))
                files.remove(path);
        }
        for (const QString &path : files.keys()) {
            if (path.startsWith(folder(from) + u'/'))
                files[folder(to) + path.mid(folder(from).size())] = files.value(path);
        }
    }
    void everyDebitCountsOnce(int debits)
    {
        QCOMPARE(m_town->number(QStringLiteral("SELECT count(*) FROM payment")), debits);
        QCOMPARE(m_town->number(QStringLiteral("SELECT sum(amount_c) FROM payment")),
                 debits * amount);
        QCOMPARE(m_town->number(QStringLiteral("SELECT sum(voucher_c) FROM payment")),
                 debits * amount);
        QCOMPARE(m_town->number(QStringLiteral("SELECT sum(spent_c) FROM voucher")),
                 debits * amount);
        QVERIFY(m_town->isSound());
    }
    void nothingWaits(const SyncedTill &till)
    {
        QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM outbox WHERE state = 0")), 0);
        QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM outbox WHERE state = 4")), 0);
        QVERIFY(!till.driver->status().forked);
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(7);
        m_folders = std::make_unique<QTemporaryDir>();
        m_first = m_town->issue(20);
        test::SeededEntropy entropy(3);
        m_who.key = crypto::PrivateKey::generate(entropy);
        m_who.shop = m_town->addShop(QStringLiteral("Boulangerie"));
        m_who.device = m_town->addDevice(m_who.shop, m_who.key);
    }

    void anOldCopyOfTheFolderPutBackLosesAndDoublesNothing()
    {
        auto till = this->till(QStringLiteral("till"), 11);
        till->runFor(5000);
        QVERIFY(till->debit(m_first, amount));
        till->runFor(5000);
        QVERIFY(till->debit(m_first + 1, amount)); // in the copy, not sent yet
        till->close();
        copy(QStringLiteral("till"), QStringLiteral("old"));
        till->open();
        QVERIFY(till->debit(m_first + 2, amount));
        till->runFor(5000);
        everyDebitCountsOnce(3);
        till.reset();
        copy(QStringLiteral("old"), QStringLiteral("till"));
        till = this->till(QStringLiteral("till"), 12);
        QVERIFY(till->debit(m_first + 3, amount));
        till->runFor(10'000);
        everyDebitCountsOnce(4);
        nothingWaits(*till);
        QCOMPARE(till->incarnation(), 2);
        QVERIFY(till->debit(m_first + 4, amount));
        till->runFor(10'000);
        everyDebitCountsOnce(5);
        QCOMPARE(till->incarnation(), 2);
    }

    void twoMachinesOnTheSameFolderLoseAndDoubleNothing()
    {
        auto first = till(QStringLiteral("first"), 21);
        first->runFor(5000);
        QVERIFY(first->debit(m_first, amount));
        first->runFor(5000);
        QVERIFY(first->debit(m_first + 1, amount)); // both copies will send it
        first->close();
        copy(QStringLiteral("first"), QStringLiteral("second"));
        first->open();
        auto second = till(QStringLiteral("second"), 22);
        int debits = 2;
        for (int round = 0; round < 3; ++round) {
            QVERIFY(first->debit(m_first + quint32(debits++), amount));
            QVERIFY(second->debit(m_first + quint32(debits++), amount));
            first->runFor(20'000);
            second->runFor(20'000);
        }
        first->runFor(20'000);
        everyDebitCountsOnce(debits);
        nothingWaits(*first);
        nothingWaits(*second);
        QVERIFY(first->incarnation() != second->incarnation());
        QVERIFY2(
            m_town->number(QStringLiteral("SELECT count(*) FROM incident WHERE kind = 'sync/fork'"))
                > 0,
            "the desk is not told that this till runs twice");
    }

    void anAnswerLostJustBeforeTheForkLosesNothing()
    {
        auto till = this->till(QStringLiteral("till"), 31);
        till->runFor(5000);
        till->close();
        copy(QStringLiteral("till"), QStringLiteral("old"));
        till->open();
        QVERIFY(till->debit(m_first, amount));
        till->runFor(5000);
        till.reset();
        copy(QStringLiteral("old"), QStringLiteral("till"));
        till = this->till(QStringLiteral("till"), 32);
        QVERIFY(till->debit(m_first + 1, amount));
        for (int i = 0; i < 4; ++i) {
            till->wire.loseNextPushAnswer = true;
            till->runFor(3000);
            QVERIFY(till->debit(m_first + 2 + quint32(i), amount));
        }
        till->wire.loseNextPushAnswer = false;
        till->runFor(20'000);
        everyDebitCountsOnce(6);
        nothingWaits(*till);
    }

    void keepsTheLinesOfEarlierIncarnationsAsEvidence()
    {
        auto till = this->till(QStringLiteral("till"), 41);
        till->runFor(5000);
        QVERIFY(till->debit(m_first, amount));
        const auto before = till->outbox->after(0, 10, 1 << 20);
        const auto transaction = store::Transaction::begin(*till->database);
        QCOMPARE(till->outbox->beginIncarnation(**transaction, 5).value(), 5);
        QVERIFY((*transaction)->commit().has_value());
        const auto after = till->outbox->after(0, 10, 1 << 20);
        QCOMPARE(after->size(), before->size());
        QByteArray hash = till->outbox->head()->firstHash();
        for (size_t i = 0; i < after->size(); ++i) {
            const auto was = wire::decodeLine(before->at(i).line);
            const auto is = wire::decodeLine(after->at(i).line);
            QCOMPARE(is->id, was->id);
            QCOMPARE(is->body, was->body);
            QCOMPARE(is->hlc, was->hlc);
            QCOMPARE(is->incarnation, 5);
            QCOMPARE(after->at(i).previousHash, hash);
            hash = wire::nextHash(m_who.device, hash, after->at(i).line);
            QCOMPARE(after->at(i).hash, hash);
            QVERIFY(wire::opIsSigned(m_who.key.publicKey(), hash, after->at(i).signature));
            const auto former = till->database->first(
                QStringLiteral("SELECT line FROM former_line WHERE op = ? AND inc = 1"),
                {was->id.bytes()});
            QCOMPARE((*former)->bytes(0), before->at(i).line);
        }
        till->runFor(5000);
        everyDebitCountsOnce(1);
    }
};

QTEST_GUILESS_MAIN(tst_Incarnations)
#include "tst_Incarnations.moc"
