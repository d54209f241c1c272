// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/MakeCopy.h"
#include "core/backup/RestoreCopy.h"
#include "tests/core/fiscal/Books.h"
#include "tests/support/FaultyDisk.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace comptoir;
using namespace comptoir::backup;

namespace {

/// Each act of it may be the last before the power goes.
class CuttableDisk : public app::SystemDisk
{
public:
    Result<void> replaceDurably(const QString &path, const QByteArray &bytes) override
    {
        return goesOn() ? SystemDisk::replaceDurably(path, bytes) : fail("store/disk-io");
    }
    Result<void> remove(const QString &path) override
    {
        return goesOn() ? SystemDisk::remove(path) : fail("store/disk-io");
    }
    Result<void> rename(const QString &from, const QString &to) override
    {
        return goesOn() ? SystemDisk::rename(from, to) : fail("store/disk-io");
    }
    bool goesOn() { return left < 0 || left-- > 0; }
    int left = -1; ///< acts until the power goes; negative: it does not
};

} // namespace

class tst_RestoreCopy : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Books> m_books;
    std::unique_ptr<QTemporaryDir> m_copies;
    CuttableDisk m_disk;
    QString m_copy; ///< of five tickets; the till has eight

    QString file(const QString &name) const { return m_books->folder.filePath(name); }
    RestorePlaces places() const
    {
        return {file(u"till.sqlite"_qs), file(u"reprise.sqlite"_qs), file(u"reprise.json"_qs)};
    }
    RestoreCopy act() { return {m_disk, places()}; }
    static qint64 ticketsIn(const QString &path)
    {
        const auto facts = CheckCopy::everything(path);
        return facts ? facts->tickets() : -1;
    }
    QStringList setAside() const
    {
        return QDir(m_books->folder.path()).entryList({u"till.sqlite.avant-*"_qs}, QDir::Files);
    }
    QByteArray sealed() { return *m_disk.read(file(u"till.sqlite"_qs)); }

private Q_SLOTS:
    void init()
    {
        m_disk.left = -1;
        m_books = std::make_unique<test::Books>();
        m_copies = std::make_unique<QTemporaryDir>();
        for (int ticket = 0; ticket < 5; ++ticket)
            m_books->sell(100 + ticket);
        const auto copy = MakeCopy(m_disk, m_books->clock)
                              .run(m_books->database().path(), m_copies->path());
        QVERIFY(copy);
        m_copy = copy->path;
        for (int ticket = 0; ticket < 3; ++ticket)
            m_books->sell(200 + ticket);
    }

    void nothingChangesBeforeTheNextStart()
    {
        QVERIFY(act().prepare(m_copy));
        QCOMPARE(m_books->sell(990).number, 9);
        QVERIFY(QFile::remove(m_copy)); // the stick is pulled out
        m_books->opened.reset();
        QCOMPARE(ticketsIn(places().database), 9);
        QCOMPARE(act().swap().value(), true);
        QCOMPARE(ticketsIn(places().database), 5);
        QCOMPARE(ticketsIn(file(setAside().value(0))), 9); // it is never lost
    }
    void noteKnowsHowFarTheBooksHadGot()
    {
        QVERIFY(act().prepare(m_copy));
        const auto note = *RestoreNote::read(m_disk, places().note);
        QVERIFY(note && note->known);
        QCOMPARE(note->known->at(0).number, 8);
        QCOMPARE(note->copy, QFileInfo(m_copy).fileName());
    }
    void swapMayBeCutOffAnywhere()
    {
        int cuts = 0;
        for (int left = 0;; ++left, ++cuts) {
            init();
            QVERIFY(act().prepare(m_copy));
            m_books->opened.reset(); // SQLite takes its log in
            QFile wal(places().database + u"-wal"_qs); // as after a power cut: not taken in
            QVERIFY(wal.open(QIODevice::WriteOnly) && wal.write("old log") == 7);
            wal.close();
            m_disk.left = left;
            const bool done = act().swap().has_value();
            m_disk.left = -1;
            if (done)
                break;
            QCOMPARE(act().swap().value(), true);
            QVERIFY(!QFile::exists(places().database + u"-wal"_qs)); // it would be played in
            QCOMPARE(ticketsIn(places().database), 5);
            QCOMPARE(setAside().size(), 2); // and its log
        }
        qInfo("cut off at %d places", cuts);
        QVERIFY(cuts >= 3);
    }
    void preparingMayBeCutOffAnywhere()
    {
        int cuts = 0;
        for (int left = 0;; ++left, ++cuts) {
            init();
            m_disk.left = left;
            const bool done = act().prepare(m_copy).has_value();
            m_disk.left = -1;
            m_books->opened.reset();
            const bool swapped = *act().swap();
            QCOMPARE(swapped, done);
            QCOMPARE(ticketsIn(places().database), done ? 5 : 8);
            if (done)
                break;
        }
        qInfo("cut off at %d places", cuts);
        QVERIFY(cuts >= 4);
    }
    void damagedCopyIsRefusedBeforeAnythingMoves()
    {
        QFile copy(m_copy);
        QVERIFY(copy.open(QIODevice::ReadWrite) && copy.resize(copy.size() / 2));
        copy.close();
        QCOMPARE(act().prepare(m_copy).error().code, QByteArray("backup/damaged"));
        QVERIFY(!QFile::exists(places().note) && !QFile::exists(places().waiting));
    }
    void waitingCopyThatWentBadLeavesTheTillAsItIs()
    {
        QVERIFY(act().prepare(m_copy));
        m_books->opened.reset();
        QFile waiting(places().waiting);
        QVERIFY(waiting.open(QIODevice::ReadWrite) && waiting.resize(waiting.size() / 2));
        waiting.close();
        QCOMPARE(act().swap().error().code, QByteArray("backup/damaged"));
        QCOMPARE(ticketsIn(places().database), 8);
        QCOMPARE(act().swap().value(), false); // said once
    }
    void chosenCopyCanBeForgotten()
    {
        QVERIFY(act().prepare(m_copy));
        QVERIFY(act().cancel());
        m_books->opened.reset();
        QCOMPARE(act().swap().value(), false);
        QCOMPARE(ticketsIn(places().database), 8);
    }
    void lostDatabaseComesBackFromTheNewestWholeCopy()
    {
        const auto newer = MakeCopy(m_disk, m_books->clock)
                               .run(m_books->database().path(), m_copies->path());
        // Of another day than the first, so that both are kept.
        QVERIFY(newer);
        QFile::copy(newer->path, m_copies->filePath(CopyName{9, {}}.fileName()));
        QFile::resize(m_copies->filePath(CopyName{9, {}}.fileName()), 12'345); // newest, and cut
        m_books->opened.reset();
        QVERIFY(QFile::remove(places().database));
        const auto taken = act().takeNewest(m_copies->path());
        QVERIFY(taken && *taken);
        QCOMPARE(**taken, newer->path);
        QCOMPARE(ticketsIn(places().database), 8);
        const auto note = *RestoreNote::read(m_disk, places().note);
        QVERIFY(note && !note->known); // nobody could read how far it had got
    }
    void noCopyIsNoError()
    {
        QTemporaryDir empty;
        QCOMPARE(act().takeNewest(empty.path()).value(), std::optional<QString>());
    }
};

QTEST_GUILESS_MAIN(tst_RestoreCopy)
#include "tst_RestoreCopy.moc"
