// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ledger/Backup.h"

#include "backend/storage/PostgresStorage.h"
#include "tests/support/backend/TestTown.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

/// Two servers of our own: what is done to them no other test would survive.
class TwoServers
{
public:
    TwoServers()
    {
        // The servers' owner may be another than us.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        run({QStringLiteral("start"), first()});
    }
    ~TwoServers()
    {
        run({QStringLiteral("stop"), second()});
        run({QStringLiteral("stop"), first()});
    }
    TwoServers(const TwoServers &) = delete;
    TwoServers &operator=(const TwoServers &) = delete;

    void run(const QStringList &act)
    {
        const QString script = qEnvironmentVariable("COMPTOIR_SOURCE")
            + QStringLiteral("/tests/support/postgres/server");
        COMPTOIR_ASSERT(QProcess::execute(script, act) == 0);
    }
    void startStandby() { run({QStringLiteral("standby"), second(), first()}); }
    void failOver()
    {
        run({QStringLiteral("kill"), first()});
        run({QStringLiteral("promote"), second()});
    }
    QString first() const { return m_folder.filePath(QStringLiteral("a")); }
    QString second() const { return m_folder.filePath(QStringLiteral("b")); }
    /// Whichever of the two takes writes.
    QString uri() const
    {
        return QStringLiteral("postgres://postgres@%1,%2/postgres")
            .arg(escaped(first()), escaped(second()));
    }
    void settingOfFirst(const QByteArray &setting)
    {
        const auto session = *backend::PostgresConnection::open(
            QStringLiteral("postgres://postgres@%1/postgres").arg(escaped(first())));
        COMPTOIR_ASSERT(session->script("ALTER SYSTEM SET " + setting));
        COMPTOIR_ASSERT(session->script("SELECT pg_reload_conf()"));
    }

private:
    static QString escaped(QString path) { return path.replace(u'/', QStringLiteral("%2F")); }

    QTemporaryDir m_folder;
};

} // namespace

/// What `durable` means where a standby follows, and what a failover does to it.
class tst_SynchronousStandby : public QObject
{
    Q_OBJECT
private:
    static qint64 durable(TestTown &town) { return town.number("SELECT durable_seq FROM chain"); }
    static QByteArray codeOf(const Result<QString> &copy)
    {
        return copy ? QByteArray("copied") : copy.error().code;
    }

private Q_SLOTS:
    void callsDurableWhatASynchronousStandbyHas()
    {
        TwoServers servers;
        TestTown town(46, TestTown::usualPlan(), *backend::PostgresStorage::open(servers.uri()));
        town.issue(5);
        TestTill till(town, town.addShop("A"));
        backend::Backup backup(town.storage, town.disk, town.clock, QStringLiteral("/none"));
        till.debit(1, 500);
        QCOMPARE(till.push().status, 200);
        QCOMPARE(codeOf(backup.backupNow()), "store/not-copied");

        servers.startStandby();
        QTest::qWait(500);
        QCOMPARE(codeOf(backup.backupNow()), "store/not-copied"); // it follows when it likes
        QCOMPARE(durable(town), 0);

        servers.settingOfFirst("synchronous_standby_names = '*'");
        bool copied = false;
        QTRY_VERIFY_WITH_TIMEOUT(copied = copied || backup.backupNow().has_value(), 30'000);
        QCOMPARE(durable(town), 2);
        till.debit(2, 500);
        QCOMPARE(till.push().status, 200);
        QVERIFY2(backup.backupNow(), "what is committed is on the standby already");
        QCOMPARE(durable(town), 4);
    }
    void goesOnWithTheStandbyAndLosesNothing()
    {
        TwoServers servers;
        servers.startStandby();
        servers.settingOfFirst("synchronous_standby_names = '*'");
        TestTown town(47, TestTown::usualPlan(), *backend::PostgresStorage::open(servers.uri()));
        town.issue(5);
        TestTill till(town, town.addShop("A"));
        till.debit(1, 500);
        QCOMPARE(till.push().status, 200);
        servers.failOver();
        QCOMPARE(town.number("SELECT acked_seq FROM chain"), 2);
        till.debit(2, 500);
        QTRY_COMPARE_WITH_TIMEOUT(till.push().status, 200, 30'000);
        QVERIFY(town.isSound());
        QCOMPARE(town.text("SELECT epoch FROM territory").toUtf8(), town.epoch);
    }
    void showsNobodyACommitThatNoStandbyHas()
    {
        TwoServers servers;
        TestTown town(49, TestTown::usualPlan(), *backend::PostgresStorage::open(servers.uri()));
        town.issue(5);
        TestTill till(town, town.addShop("A"));
        servers.settingOfFirst("synchronous_standby_names = 'nobody'");
        // Until the sessions that are open have read it.
        QTRY_COMPARE_WITH_TIMEOUT(town.text("SHOW synchronous_standby_names"), u"nobody", 10'000);
        till.debit(1, 500);
        QCOMPARE(problemCode(till.push()), u"store/unknown-outcome"); // after commitPatience
        QCOMPARE(town.number("SELECT COUNT(*) FROM payment"), 0);
        servers.settingOfFirst("synchronous_standby_names = ''");
        QTRY_COMPARE_WITH_TIMEOUT(town.number("SELECT COUNT(*) FROM payment"), 1, 10'000);
        QCOMPARE(till.push().status, 200);
        QCOMPARE(town.number("SELECT COUNT(*) FROM payment"), 1);
    }
    void callsNothingDurableByAPlaceInTheLogOfBefore()
    {
        TwoServers servers;
        servers.startStandby(); // asynchronous: what comes next it may miss
        TestTown town(48, TestTown::usualPlan(), *backend::PostgresStorage::open(servers.uri()));
        town.issue(5);
        TestTill till(town, town.addShop("A"));
        backend::Backup backup(town.storage, town.disk, town.clock, QStringLiteral("/none"));
        till.debit(1, 500);
        QCOMPARE(till.push().status, 200);
        QCOMPARE(codeOf(backup.backupNow()), "store/not-copied");
        servers.failOver();
        // The new primary's log may be beyond the awaited place and have something else there.
        QCOMPARE(codeOf(backup.backupNow()), "store/other-timeline");
        QCOMPARE(codeOf(backup.backupNow()), "store/not-copied");
        QCOMPARE(durable(town), 0);
    }
};

QTEST_GUILESS_MAIN(tst_SynchronousStandby)
#include "tst_SynchronousStandby.moc"
