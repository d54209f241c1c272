// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base64Url.h"
#include "core/base/Id.h"
#include "core/crypto/Digest.h"
#include "tests/backend/http/RawClient.h"
#include "tests/support/SeededEntropy.h"
#include "tests/support/TestStorage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace comptoir;
using namespace comptoir::test;

/// The real server is told to stop while tills wait for it.
class tst_Shutdown : public QObject
{
    Q_OBJECT
private:
    /// systemd kills after 30 s (packaging/systemd), and a wait for news would take 25 of them.
    static constexpr int graceMs = 20'000, patienceMs = 30'000;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemporaryDatabase> m_database; ///< where the test is about PostgreSQL
    std::unique_ptr<QProcess> m_server;
    QByteArray m_token;
    quint16 m_port = 0;

    QStringList where() const
    {
        QStringList words{QStringLiteral("--data"), data(), QStringLiteral("--json")};
        if (m_database)
            words += {QStringLiteral("--database"), m_database->uri()};
        return words;
    }
    QString data() const { return m_folder->filePath(QStringLiteral("data")); }
    void start(const QStringList &words)
    {
        m_server = std::make_unique<QProcess>();
        m_server->start(qEnvironmentVariable("COMPTOIR_BIN") + QStringLiteral("/comptoir-backend"),
                        words + where());
    }
    std::unique_ptr<backend::Storage> books() const
    {
        if (m_database)
            return *backend::PostgresStorage::open(m_database->uri(), 1);
        return *backend::SqliteStorage::open(data() + QStringLiteral("/territory.db"));
    }
    /// A till, as far as a request needs one.
    Result<void> addTill()
    {
        SeededEntropy entropy(3);
        const QByteArray merchant = entropy.bytes(16), shop = entropy.bytes(16),
                         device = entropy.bytes(16);
        m_token = base64url::encode(entropy.bytes(32)).toLatin1();
        constexpr qint64 farAway = 4'000'000'000'000;
        const auto storage = books();
        COMPTOIR_TRY(const auto transaction, storage->begin());
        COMPTOIR_CHECK(transaction->run(
            QStringLiteral("INSERT INTO merchant(id, name, created_ms) VALUES (?, 'm', 0)"),
            {merchant}));
        COMPTOIR_CHECK(transaction->run(QStringLiteral("INSERT INTO shop(id, merchant, name, "
                                                       "created_ms) VALUES (?, ?, 's', 0)"),
                                        {shop, merchant}));
        COMPTOIR_CHECK(transaction->run(
            QStringLiteral("INSERT INTO device(id, shop, pub, status, model, app, enrolled_ms) "
                           "VALUES (?, ?, ?, 'active', 't', 't', 0)"),
            {device, shop, entropy.bytes(32)}));
        COMPTOIR_CHECK(transaction->run(
            QStringLiteral("INSERT INTO access_token(hash, device, expires_ms) VALUES (?, ?, ?)"),
            {crypto::sha256({m_token}), device, farAway}));
        return transaction->commit();
    }
    QByteArray get(const QByteArray &target, const QByteArray &more = {}) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: town\r\nAuthorization: Bearer " + m_token
            + "\r\n" + more + "\r\n";
    }
    int inFlight() const
    {
        RawClient client(m_port);
        client.send(get("/metrics", "Connection: close\r\n"));
        const QByteArray all = client.readAll(), name = "\ncomptoir_http_in_flight ";
        return all.mid(all.indexOf(name) + name.size()).split('\n').first().toInt();
    }
    QByteArray cursor() const
    {
        RawClient client(m_port);
        client.send(get("/v1/feed/territory", "Connection: close\r\n"));
        const QByteArray all = client.readAll();
        return QJsonDocument::fromJson(all.mid(all.indexOf("\r\n\r\n") + 4))
            .object()[u"next"]
            .toString()
            .toLatin1();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        if (!TemporaryDatabase::server().isEmpty())
            m_database = std::make_unique<TemporaryDatabase>();
        start({QStringLiteral("territory"), QStringLiteral("create"), QStringLiteral("--name"),
               QStringLiteral("Ville"), QStringLiteral("--host"), QStringLiteral("bons.example")});
        QVERIFY(m_server->waitForFinished(patienceMs));
        QVERIFY(addTill());
        start({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        QVERIFY(m_server->waitForReadyRead(patienceMs));
        const QJsonObject line = QJsonDocument::fromJson(m_server->readLine()).object();
        m_port = quint16(QUrl(line.value(u"url").toString()).port());
    }

    void answersWhoWaitsAndEndsStreamsBeforeItStops()
    {
        RawClient stream(m_port), waiting(m_port), idle(m_port), half(m_port);
        stream.send(get("/v1/events"));
        QVERIFY(stream.readUntil("data: ").startsWith("HTTP/1.1 200"));
        waiting.send(get("/v1/feed/territory?cursor=" + cursor(), "Prefer: wait=25\r\n"));
        idle.send(get("/v1/ping?nonce=n1"));
        QVERIFY(idle.readUntil("n1").startsWith("HTTP/1.1 200"));
        half.send("POST /v1/sync/ops HTTP/1.1\r\nHost: town\r\nContent-Length: 100\r\n\r\nhalf");
        QTRY_COMPARE_WITH_TIMEOUT(inFlight(), 3, patienceMs); // the question is one of them

        m_server->terminate();
        const QByteArray answer = waiting.readAll(graceMs);
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(answer.contains("\"up_to_date\":true"));
        stream.readAll(graceMs);
        idle.readAll(graceMs);
        half.readAll(graceMs);
        QVERIFY(stream.isClosed() && idle.isClosed() && half.isClosed());
        QVERIFY(m_server->waitForFinished(graceMs));
        QCOMPARE(m_server->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_server->exitCode(), 0);
        QVERIFY(!m_server->readAllStandardError().contains("in flight"));
        QVERIFY(!RawClient(m_port).isConnected());
    }
    /// Its answer needs the books, which another process has.
    void answersARequestThatIsUnderWay()
    {
        const auto storage = books();
        RawClient asking(m_port);
        {
            auto held = storage->begin();
            QVERIFY(held);
            QVERIFY((*held)->run(m_database ? QStringLiteral("LOCK TABLE nonce")
                                            : QStringLiteral("DELETE FROM nonce"),
                                 {}));
            asking.send("GET /v1/nonce HTTP/1.1\r\nHost: town\r\n\r\n");
            QVERIFY(asking.readUntil("\r\n", 1, 500).isEmpty());
            m_server->terminate();
            QVERIFY(asking.readUntil("\r\n", 1, 500).isEmpty());
        }
        const QByteArray answer = asking.readAll(graceMs);
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(answer.contains("\"nonce\""));
        QVERIFY(m_server->waitForFinished(graceMs));
        QCOMPARE(m_server->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_server->exitCode(), 0);
        QVERIFY(!m_server->readAllStandardError().contains("in flight"));
    }
};

QTEST_GUILESS_MAIN(tst_Shutdown)
#include "tst_Shutdown.moc"
