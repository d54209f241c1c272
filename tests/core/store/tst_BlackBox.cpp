// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BlackBox.h"
#include "tests/support/FaultyDisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using comptoir::store::BlackBox;
using comptoir::test::FaultyVfs;

namespace {

constexpr qsizetype frameBytes = 16; // before the line

std::vector<BlackBox::Record> linesOf(qint64 first, qint64 last, qsizetype size = 40)
{
    std::vector<BlackBox::Record> records;
    for (qint64 i = first; i <= last; ++i)
        records.push_back({i, QByteArray::number(i).rightJustified(size, '.')});
    return records;
}

bool isWhole(const Result<std::vector<BlackBox::Record>> &records, qint64 last, qsizetype size = 40)
{
    const auto expected = linesOf(1, last, size);
    return records
        && std::equal(records->begin(), records->end(), expected.begin(), expected.end(),
                      [](const auto &a, const auto &b) {
                          return a.sequence == b.sequence && a.line == b.line;
                      });
}

/// A folder with its black box; reopen() is a restart.
struct Box
{
    QTemporaryDir folder;
    test::FaultyDisk disk;
    std::unique_ptr<BlackBox> box;

    Box() { reopen(); }
    bool reopen()
    {
        box = std::make_unique<BlackBox>(disk, folder.path());
        return box->open().has_value();
    }
    QString segment(int number) const
    {
        return folder.filePath(u"%1.seg"_qs.arg(number, 10, 10, QLatin1Char('0')));
    }
    QByteArray content(int number) { return disk.read(segment(number)).value_or(QByteArray()); }
    void overwrite(int number, const QByteArray &bytes)
    {
        QVERIFY(disk.replaceDurably(segment(number), bytes).has_value());
    }
};

} // namespace

class tst_BlackBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { FaultyVfs::disarm(); }

    /// A till of ten years would carry every sale twice, or lose one that only it has.
    void letsGoOfWholeSegmentsOnly()
    {
        Box till;
        constexpr qsizetype size = 900'000; // five in a segment
        for (qint64 i = 1; i <= 17; ++i)
            QVERIFY(till.box->append(linesOf(i, i, size)).has_value());
        const auto segments = [&] { return till.disk.list(till.folder.path()).filter(u".seg"_qs); };
        QCOMPARE(segments().size(), 4);
        QVERIFY(till.box->prune(4).has_value());
        QCOMPARE(segments().size(), 4); // the fifth op is in the first segment
        QCOMPARE(till.box->prunedTo(), 0);
        for (const qint64 upTo : {qint64(7), qint64(7), qint64(2)})
            QVERIFY(till.box->prune(upTo).has_value());
        QCOMPARE(segments().size(), 3);
        for (int restart = 0; restart < 2; ++restart) {
            QCOMPARE(till.box->prunedTo(), 7);
            QCOMPARE(till.box->lastSequence(), 17);
            const auto left = till.box->records();
            QCOMPARE(left->front().sequence, 6);
            QCOMPARE(left->size(), 12u);
            QVERIFY(till.reopen());
        }
        QVERIFY(till.box->prune(1'000'000).has_value());
        QCOMPARE(segments().size(), 1); // never the newest
        QCOMPARE(till.box->prunedTo(), 17);
        QVERIFY(till.reopen());
        QVERIFY(till.box->append(linesOf(18, 18, size)).has_value());
        QCOMPARE(till.box->records()->back().sequence, 18);
        QVERIFY(till.box->setAside().has_value());
        QCOMPARE(till.box->prunedTo(), 0); // another device's
        QCOMPARE(till.box->lastSequence(), 0);
    }
    /// Killed between the word and the deed, or before either.
    void takesNothingForLostAfterAKillWhileLettingGo()
    {
        struct KilledDisk : app::SystemDisk
        {
            Result<void> replaceDurably(const QString &path, const QByteArray &bytes) override
            {
                return left-- > 0 ? SystemDisk::replaceDurably(path, bytes) : fail("store/disk-io");
            }
            Result<void> remove(const QString &path) override
            {
                return left-- > 0 ? SystemDisk::remove(path) : fail("store/disk-io");
            }
            int left = 0;
        };
        int kills = 0;
        for (int at = 0; at <= 4; ++at) {
            QTemporaryDir folder;
            KilledDisk disk;
            auto box = std::make_unique<BlackBox>(disk, folder.path());
            QVERIFY(box->open().has_value());
            for (qint64 i = 1; i <= 16; ++i)
                QVERIFY(box->append(linesOf(i, i, 900'000)).has_value());
            disk.left = at;
            kills += !box->prune(15).has_value();
            disk.left = 100;
            box = std::make_unique<BlackBox>(disk, folder.path());
            QVERIFY(box->open().has_value());
            QCOMPARE(box->lastSequence(), 16);
            QCOMPARE(box->records()->back().sequence, 16);
            QVERIFY(box->prune(15).has_value());
            QCOMPARE(box->records()->size(), 1u);
        }
        QCOMPARE(kills, 4);
    }
    void isEmptyAtFirst()
    {
        Box till;
        QCOMPARE(till.box->lastSequence(), 0);
        QVERIFY(isWhole(till.box->records(), 0));
        QVERIFY(till.box->append({}).has_value());
        QVERIFY(till.disk.list(till.folder.path()).isEmpty());
    }
    void keepsEveryLineOverARestart()
    {
        Box till;
        for (qint64 i = 1; i <= 20; ++i)
            QVERIFY(till.box->append(linesOf(i, i)).has_value());
        QVERIFY(isWhole(till.box->records(), 20));
        QVERIFY(till.reopen());
        QCOMPARE(till.box->lastSequence(), 20);
        QVERIFY(isWhole(till.box->records(), 20));
    }
    void writesNothingTwice()
    {
        Box till;
        QVERIFY(till.box->append(linesOf(1, 5)).has_value());
        const qsizetype size = till.content(1).size();
        QVERIFY(till.box->append(linesOf(1, 5)).has_value());
        QCOMPARE(till.content(1).size(), size);
        QVERIFY(till.box->append(linesOf(3, 6)).has_value());
        QCOMPARE(till.content(1).size(), size + frameBytes + 40);
        QVERIFY(isWhole(till.box->records(), 6));
    }
    void losesOnlyTheLineThatAPowerCutTore()
    {
        Box till;
        QVERIFY(till.box->append(linesOf(1, 3)).has_value());
        const QByteArray whole = till.content(1);
        const qsizetype twoLines = 2 * (frameBytes + 40);
        for (qsizetype size = twoLines; size < whole.size(); ++size) {
            Box torn;
            torn.overwrite(1, whole.first(size));
            QVERIFY(torn.reopen());
            QCOMPARE(torn.box->lastSequence(), 2);
            QVERIFY(isWhole(torn.box->records(), 2));
            // What follows is not hidden behind the torn frame.
            QVERIFY(torn.box->append(linesOf(3, 4)).has_value());
            QVERIFY(isWhole(torn.box->records(), 4));
            QVERIFY(torn.reopen());
            QVERIFY(isWhole(torn.box->records(), 4));
            QCOMPARE(QFile::exists(torn.segment(2)), size != twoLines);
        }
    }
    void findsEveryFlippedBit()
    {
        Box till;
        QVERIFY(till.box->append(linesOf(1, 2, 10)).has_value());
        const QByteArray whole = till.content(1);
        for (qsizetype bit = 8 * (frameBytes + 10); bit < 8 * whole.size(); ++bit) {
            QByteArray flipped = whole;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
            till.overwrite(1, flipped);
            QVERIFY(till.reopen());
            QVERIFY2(isWhole(till.box->records(), 1, 10), qPrintable(QString::number(bit)));
            QCOMPARE(till.box->lastSequence(), 1);
        }
    }
    void goesOnInANewSegmentAfterAFailedAppend()
    {
        for (const auto fault : {FaultyVfs::Fault::IoError, FaultyVfs::Fault::DiskFull}) {
            Box till;
            QVERIFY(till.box->append(linesOf(1, 2)).has_value());
            FaultyVfs::arm(fault, 1);
            const auto failed = till.box->append(linesOf(3, 3));
            FaultyVfs::disarm();
            QCOMPARE(failed.error().code,
                     fault == FaultyVfs::Fault::DiskFull ? "store/disk-full" : "store/disk-io");
            QCOMPARE(till.box->lastSequence(), 2);
            QVERIFY(till.box->append(linesOf(3, 4)).has_value());
            QVERIFY(QFile::exists(till.segment(2)));
            QVERIFY(isWhole(till.box->records(), 4));
            QVERIFY(till.reopen());
            QVERIFY(isWhole(till.box->records(), 4));
            QVERIFY(till.box->append(linesOf(5, 5)).has_value());
            QVERIFY(!QFile::exists(till.segment(3)));
        }
    }
    void survivesAnAppendThatFailsAgainAndAgain()
    {
        Box till;
        for (qint64 i = 1; i <= 10; ++i) {
            FaultyVfs::arm(FaultyVfs::Fault::DiskFull, 1);
            QVERIFY(!till.box->append(linesOf(i, i)));
            FaultyVfs::disarm();
            if (i % 3 == 0)
                QVERIFY(till.reopen());
            QVERIFY(till.box->append(linesOf(i, i)).has_value());
        }
        QVERIFY(till.reopen());
        QVERIFY(isWhole(till.box->records(), 10));
    }
    void beginsASegmentEveryFourMebibytes()
    {
        Box till;
        constexpr qint64 count = 90;
        constexpr qsizetype size = 60'000;
        for (qint64 i = 1; i <= count; ++i)
            QVERIFY(till.box->append(linesOf(i, i, size)).has_value());
        QVERIFY(till.content(1).size() >= BlackBox::segmentBytes);
        QVERIFY(till.content(1).size() < BlackBox::segmentBytes + size + frameBytes);
        QVERIFY(QFile::exists(till.segment(2)));
        QVERIFY(!QFile::exists(till.segment(3)));
        QVERIFY(till.reopen());
        QVERIFY(isWhole(till.box->records(), count, size));
    }
    /// Bit rot in the middle: what it hides is written again, and the whole is in order once more.
    void fillsAHoleThatRotMade()
    {
        Box till;
        QVERIFY(till.box->append(linesOf(1, 5)).has_value());
        QByteArray bytes = till.content(1);
        bytes[2 * (frameBytes + 40) + 20] = char(bytes[2 * (frameBytes + 40) + 20] ^ 4);
        till.overwrite(1, bytes);
        QVERIFY(till.reopen());
        QVERIFY(till.box->append(linesOf(3, 8)).has_value());
        QVERIFY(isWhole(till.box->records(), 8));
        // Now the older segment is the rotten one, and the newer one is whole.
        QVERIFY(till.reopen());
        QCOMPARE(till.box->lastSequence(), 8);
        bytes[frameBytes] = 'x';
        till.overwrite(1, bytes);
        QVERIFY(till.reopen());
        QCOMPARE(till.box->lastSequence(), 0);
        QVERIFY(till.box->append(linesOf(1, 8)).has_value());
        QVERIFY(isWhole(till.box->records(), 8));
    }
    void keepsAnothersChainAside()
    {
        Box till;
        QVERIFY(till.box->append(linesOf(1, 5)).has_value());
        const QByteArray before = till.content(1);
        QVERIFY(till.box->setAside().has_value());
        QCOMPARE(till.box->lastSequence(), 0);
        QVERIFY(isWhole(till.box->records(), 0));
        QVERIFY(till.box->append(linesOf(1, 2)).has_value());
        QVERIFY(isWhole(till.box->records(), 2));
        QVERIFY(till.box->setAside().has_value());
        QByteArrayList kept;
        for (const QString &name : till.disk.list(till.folder.path()))
            kept.append(*till.disk.read(till.folder.filePath(name)));
        QVERIFY2(kept.contains(before), "the first chain was overwritten by the second");
    }
    void keepsWhatTwoHistoriesWroteUnderOneNumber()
    {
        Box till;
        QVERIFY(till.box->append(linesOf(1, 5)).has_value());
        till.box->goOnBehind(3);
        QVERIFY(till.box->append(linesOf(4, 6, 50)).has_value());
        QVERIFY(till.reopen());
        QCOMPARE(till.box->lastSequence(), 6);
        QByteArray sequences;
        const auto records = till.box->records();
        for (const auto &record : *records)
            sequences += QByteArray::number(record.sequence) + ' '
                + QByteArray::number(record.line.size()) + ' ';
        QCOMPARE(sequences, QByteArray("1 40 2 40 3 40 4 40 4 50 5 40 5 50 6 50 "));
        till.box->goOnBehind(9); // never forward
        QCOMPARE(till.box->lastSequence(), 6);
    }

    void passesOverFilesThatAreNotItsOwn()
    {
        Box till;
        QVERIFY(till.box->append(linesOf(1, 2)).has_value());
        QVERIFY(till.disk.replaceDurably(till.folder.filePath(u"notes.txt"_qs), "1").has_value());
        QVERIFY(till.disk.replaceDurably(till.segment(2), {}).has_value());
        QVERIFY(till.reopen());
        QVERIFY(till.box->append(linesOf(3, 3)).has_value());
        QVERIFY(isWhole(till.box->records(), 3));
    }
};

QTEST_GUILESS_MAIN(tst_BlackBox)
#include "tst_BlackBox.moc"
