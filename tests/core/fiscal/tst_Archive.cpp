// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/Archive.h"

#include "core/store/ZipFile.h"
#include "tests/core/fiscal/WrittenBooks.h"
#include "tests/support/Samples.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::fiscal;
using test::WrittenBooks;

namespace {

const Instant now = Instant::fromMs(1'795'500'000'000);

QByteArray fileOf(const QString &archive, const QString &name)
{
    const auto zip = store::ZipReader::open(archive).value();
    return zip->read(name, 64 << 20).value_or(QByteArray());
}

/// Resident memory of this process in KiB.
qint64 residentKiB()
{
    for (const auto &line : test::contentOf(QStringLiteral("/proc/self/status")).split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(3).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

class tst_Archive : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_books = 0;
    QString newDatabase() { return m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_books)); }

private Q_SLOTS:
    void holdsThePeriodAndNothingElse()
    {
        WrittenBooks books(newDatabase());
        for (const auto *day : {"2026-11-20", "2026-11-21", "2026-11-22"})
            books.sellDay(day);
        QVERIFY(books.isSound());
        const auto made = MakeArchive(books.database(), books.signer())(
            WrittenBooks::order("2026-11-21", "2026-11-21", m_folder.path()), now);
        QVERIFY(made);
        QCOMPARE(made->records, 4 + 1 + 1);
        QCOMPARE(made->sha256,
                 QCryptographicHash::hash(test::contentOf(made->path), QCryptographicHash::Sha256));
        const auto lines = fileOf(made->path, QStringLiteral("records/tickets.jsonl")).split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(QJsonDocument::fromJson(lines[0])[u"number"].toInt(), 5);
        const auto csv = fileOf(made->path, QStringLiteral("csv/lines.csv"));
        QCOMPARE(csv.count("\r\n"), 1 + 4 + 1 + 1 + 1);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY(fileOf(made->path, QStringLiteral("README.txt")).contains("2026-11-21"));
        const auto manifest = QJsonDocument::fromJson(
            fileOf(made->path, QStringLiteral("manifest.json")));
        QCOMPARE(manifest[u"chains"][0][u"first"].toInt(), 5);
        QCOMPARE(manifest[u"chains"][0][u"count"].toInt(), 4);
        QCOMPARE(manifest[u"establishment"][u"name"].toString(),
                 QStringLiteral("Épicerie « Test »"));
        QCOMPARE(manifest[u"files"].toArray().size(), 1 + 5 + 8);
    }
    /// Whoever has the manual needs no program of ours.
    void isVerifiedByWhatTheManualSays()
    {
        WrittenBooks books(newDatabase());
        for (const auto *day : {"2026-11-20", "2026-11-21"})
            books.sellDay(day);
        const auto made = MakeArchive(books.database(), books.signer())(
            WrittenBooks::order("2026-11-21", "2026-11-30", m_folder.path()), now);
        QVERIFY(made);
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {test::sourcePath(QStringLiteral("tests/core/fiscal/verify_by_manual.py")),
                      made->path});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardError(), QByteArray());
        QCOMPARE(python.readAllStandardOutput(), QByteArray("verified 6\n"));
    }
    void keepsPayloadsByteForByte()
    {
        WrittenBooks books(newDatabase());
        books.sellDay("2026-11-20");
        const auto made = MakeArchive(books.database(), books.signer())(
            WrittenBooks::order("2026-11-20", "2026-11-20", m_folder.path()), now);
        QVERIFY(made);
        const auto lines = fileOf(made->path, QStringLiteral("records/totals.jsonl")).split('\n');
        const auto stored = ArchiveStore(books.database()).record(Chain::Totals, 1).value();
        QCOMPARE(QJsonDocument::fromJson(lines[0])[u"payload"].toString().toUtf8(),
                 stored->payload);
    }
    void makesAnArchiveOfDaysWithoutSales()
    {
        WrittenBooks books(newDatabase());
        books.sellDay("2026-11-20");
        for (const auto *day : {"2026-11-19", "2026-11-25"}) {
            const auto made = MakeArchive(books.database(), books.signer())(
                WrittenBooks::order(day, day, m_folder.path()), now);
            QVERIFY(made);
            QCOMPARE(made->records, 0);
        }
    }
    void leavesNothingBehindWhenItFails()
    {
        QTemporaryDir folder;
        WrittenBooks books(newDatabase());
        books.sellDay("2026-11-20");
        auto signer = books.signer();
        signer.sign = [](const QByteArray &) -> Result<QByteArray> {
            return fail("fiscal/no-key");
        };
        const auto made = MakeArchive(books.database(), signer)(
            WrittenBooks::order("2026-11-20", "2026-11-20", folder.path()), now);
        QVERIFY(!made && made.error().is("fiscal/no-key"));
        QVERIFY(QDir(folder.path())
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
        const auto nowhere = MakeArchive(books.database(), books.signer())(
            WrittenBooks::order("2026-11-20", "2026-11-20", folder.filePath(QStringLiteral("no"))),
            now);
        QVERIFY(!nowhere && nowhere.error().is("store/disk-io"));
    }
    /// Twenty times the tickets, and not a tenth of their size more memory.
    void takesNoMoreMemoryForAYearThanForADay()
    {
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
        QSKIP("the address sanitizer keeps what was freed: memory says nothing here");
#endif
#endif
        WrittenBooks books(newDatabase());
        books.sellDay("2026-11-20", 250);
        books.sellDay("2026-11-21", 5000);
        QVERIFY(books.isSound());
        const MakeArchive make(books.database(), books.signer());
        QVERIFY(make(WrittenBooks::order("2026-11-20", "2026-11-20", m_folder.path()), now));
        const qint64 before = residentKiB();
        const auto made = make(WrittenBooks::order("2026-11-21", "2026-11-21", m_folder.path()),
                               now);
        QVERIFY(made);
        QCOMPARE(made->records, 20'002);
        std::printf("20,000 tickets: %lld KiB more\n",
                    static_cast<long long>(residentKiB() - before));
        QVERIFY(residentKiB() - before < 4096);
    }
};

QTEST_GUILESS_MAIN(tst_Archive)
#include "tst_Archive.moc"
