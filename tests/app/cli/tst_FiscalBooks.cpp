// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CliRun.h"
#include "tests/core/fiscal/WrittenBooks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using test::CliRun;
using test::WrittenBooks;

namespace {

QString verdictOf(const QString &path, const QStringList &options = {})
{
    const QStringList arguments{QStringLiteral("fiscal"), QStringLiteral("verify"), path,
                                QStringLiteral("--json")};
    const CliRun run(arguments + options);
    const auto json = run.json();
    if (run.exitCode == 0 && json[u"sound"].toBool())
        return QStringLiteral("sound");
    return QStringLiteral("%1 %2 %3")
        .arg(json[u"chain"].toString())
        .arg(json[u"number"].toInteger())
        .arg(json[u"problem"].toString());
}

} // namespace

/// What the till writes, judged by the program that shares nothing with it.
class tst_FiscalBooks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_books = 0;
    QString newDatabase() { return m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_books)); }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("COMPTOIR_BIN"))
            QFAIL("run by ctest, which says where comptoir-cli is");
    }
    void provesEachArchiveOfABook()
    {
        WrittenBooks books(newDatabase());
        for (const auto *day : {"2026-11-20", "2026-11-21", "2026-11-22"})
            books.sellDay(day);
        QVERIFY(books.isSound());
        const QList<QPair<const char *, const char *>> periods{{"2026-11-20", "2026-11-22"},
                                                               {"2026-11-21", "2026-11-21"},
                                                               {"2026-11-22", "2026-12-31"},
                                                               {"2025-01-01", "2025-12-31"}};
        for (const auto &[first, last] : periods) {
            const auto made = fiscal::MakeArchive(books.database(), books.signer())(
                WrittenBooks::order(first, last, m_folder.path()),
                Instant::fromMs(1'795'500'000'000));
            QVERIFY(made);
            QCOMPARE(verdictOf(made->path), QStringLiteral("sound"));
        }
    }
    void saysThatAnArchiveIsOfTheTrainingMode()
    {
        WrittenBooks books(newDatabase());
        books.sellDay("2026-11-20");
        auto order = WrittenBooks::order("2026-11-20", "2026-11-20", m_folder.path());
        order.training = true;
        const auto made = fiscal::MakeArchive(books.database(), books.signer())(
            order, Instant::fromMs(1'795'500'000'000));
        QVERIFY(made && made->path.contains(u"formation-POS01"));
        const CliRun run({QStringLiteral("fiscal"), QStringLiteral("verify"), made->path});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains("TRAINING"));
    }
    void provesADatabaseThatIsInUse()
    {
        const QString path = newDatabase();
        WrittenBooks books(path);
        books.sellDay("2026-11-20");
        QCOMPARE(verdictOf(path), QStringLiteral("sound"));
    }
    void namesTheRowThatWasChangedBySql_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *set, const char *verdict) {
            QTest::newRow(set) << QStringLiteral("UPDATE fiscal_record SET %1 WHERE chain = "
                                                 "'tickets' AND number = 3")
                                      .arg(QString::fromLatin1(set))
                               << QString::fromLatin1(verdict);
        };
        row("chain = 'totals'", "totals 3 previous"); // two days: its number is the next there
        row("number = 30", "tickets 3 missing");
        row("at_ms = at_ms - 3600000", "tickets 3 time");
        row("kind = 'refund'", "tickets 3 kind");
        row("payload = replace(payload, '854', '754')", "tickets 3 changed");
        row("previous = zeroblob(32)", "tickets 3 previous");
        row("hash = zeroblob(32)", "tickets 3 changed");
        row("signature = zeroblob(64)", "tickets 3 signature");
        row("key = 7", "tickets 3 key");
        QTest::newRow("a row removed")
            << QStringLiteral("DELETE FROM fiscal_record WHERE chain = 'tickets' AND number = 3")
            << QStringLiteral("tickets 3 missing");
        QTest::newRow("a closing removed")
            << QStringLiteral("DELETE FROM fiscal_record WHERE chain = 'totals' AND number = 1")
            << QStringLiteral("totals 1 missing");
        QTest::newRow("tickets of a closed day cut off")
            << QStringLiteral("DELETE FROM fiscal_record WHERE chain = 'tickets' AND number > 6")
            << QStringLiteral("totals 2 totals");
        QTest::newRow("another key")
            << QStringLiteral("UPDATE fiscal_key SET public_key = zeroblob(65)")
            << QStringLiteral("totals 1 key");
    }
    void namesTheRowThatWasChangedBySql()
    {
        QFETCH(QString, sql);
        QFETCH(QString, verdict);
        const QString path = newDatabase();
        WrittenBooks books(path);
        books.sellDay("2026-11-20");
        books.sellDay("2026-11-21");
        auto database = store::Database::open(path, store::Database::Access::Write).value();
        {
            auto transaction = store::Transaction::begin(*database).value();
            QVERIFY(transaction->run(sql).value() > 0);
            QVERIFY(transaction->commit());
        }
        QCOMPARE(verdictOf(path), verdict);
    }
    /// Cut where no closing misses it: only what is outside of the database knows.
    void seesACutTailByTheHeadsOutside()
    {
        const QString path = newDatabase();
        const QString heads = m_folder.filePath(QStringLiteral("heads.json"));
        WrittenBooks books(path);
        books.sellDay("2026-11-20");
        QVERIFY(books.writeHeads(heads));
        QCOMPARE(verdictOf(path, {QStringLiteral("--head"), heads}), QStringLiteral("sound"));
        books.sellDay("2026-11-21"); // the file may be older than the books
        QCOMPARE(verdictOf(path, {QStringLiteral("--head"), heads}), QStringLiteral("sound"));
        QVERIFY(books.writeHeads(heads));
        auto database = store::Database::open(path, store::Database::Access::Write).value();
        auto transaction = store::Transaction::begin(*database).value();
        QVERIFY(transaction->run(QStringLiteral(
            "DELETE FROM fiscal_record WHERE number > iif(chain = 'tickets', 4, 1)")));
        QVERIFY(transaction->commit());
        QCOMPARE(verdictOf(path), QStringLiteral("sound"));
        QCOMPARE(verdictOf(path, {QStringLiteral("--head"), heads}),
                 QStringLiteral("totals 2 cut"));
    }
    void refusesHeadsOfOtherBooks()
    {
        const QString path = newDatabase();
        const QString heads = m_folder.filePath(QStringLiteral("other.json"));
        WrittenBooks books(path), others(newDatabase());
        books.sellDay("2026-11-20");
        others.sellDay("2026-11-20");
        QVERIFY(others.writeHeads(heads));
        QCOMPARE(verdictOf(path, {QStringLiteral("--head"), heads}),
                 QString(heads + u" 0 unreadable"));
    }
    void knowsAForgersBooksByTheKeyOfTheAttestation()
    {
        const QString path = newDatabase();
        WrittenBooks books(path), others(newDatabase());
        books.sellDay("2026-11-20");
        const auto pinned = [](const WrittenBooks &of) {
            return QStringList{QStringLiteral("--key"),
                               QString::fromLatin1(of.key().fingerprint())};
        };
        QCOMPARE(verdictOf(path, pinned(books)), QStringLiteral("sound"));
        QCOMPARE(verdictOf(path, pinned(others)), QStringLiteral("totals 1 key"));
    }
    void saysWhatIsNoBook()
    {
        const QString path = newDatabase();
        auto database = store::Database::open(path, store::Database::Access::Write).value();
        auto transaction = store::Transaction::begin(*database).value();
        QVERIFY(transaction->run(QStringLiteral("CREATE TABLE other (one INTEGER) STRICT")));
        QVERIFY(transaction->commit());
        QCOMPARE(verdictOf(path), QString(path + u" 0 unreadable"));
    }
};

QTEST_GUILESS_MAIN(tst_FiscalBooks)
#include "tst_FiscalBooks.moc"
