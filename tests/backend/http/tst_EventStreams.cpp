// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/http/ProbedServer.h"
#include "tests/backend/http/RawClient.h"

#include <QTest>

#include <vector>

using namespace comptoir;
using namespace std::chrono_literals;
using test::ProbedServer;
using test::RawClient;

namespace {

constexpr char refused[] = "HTTP/1.1 503 ";

RawClient listen(const ProbedServer &probed, const QByteArray &query = {},
                 const QByteArray &lines = {})
{
    RawClient client(probed.port());
    client.send("GET /events" + query + " HTTP/1.1\r\nHost: x\r\n" + lines + "\r\n");
    return client;
}
std::atomic<bool> warned = false;
void rememberWarning(QtMsgType, const QMessageLogContext &, const QString &)
{
    warned = true;
}

} // namespace

class tst_EventStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheNewsOfItsTopicsAndNoOthers()
    {
        ProbedServer probed;
        RawClient client = listen(probed);
        const QByteArray opening = client.readUntil("\n\n");
        QVERIFY(opening.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(opening.contains("Content-Type: text/event-stream\r\n"));
        QVERIFY(opening.contains("Connection: close\r\n"));
        QVERIFY(!opening.contains("Content-Length"));
        QVERIFY(opening.endsWith("\r\n\r\ndata: hello\n\n"));
        probed.server.wake("t", "one");
        probed.server.wake("x", "not ours");
        probed.server.wake("u", "two");
        QCOMPARE(client.readUntil("two\n\n"), "data: one\n\ndata: two\n\n");
    }
    void missesNoNewsThatComeDuringTheLook()
    {
        ProbedServer probed;
        QVERIFY(listen(probed, "?race").readUntil("raced\n\n").endsWith("data: raced\n\n"));
    }
    void endsWithTheTokenOfItsReader()
    {
        ProbedServer probed;
        RawClient client = listen(probed, "?ms=30");
        QVERIFY(client.readAll().endsWith("data: hello\n\n:\n\n"));
        QVERIFY(client.isClosed());
    }
    void breaksALongSilence()
    {
        ProbedServer probed({.silence = 20ms});
        RawClient client = listen(probed);
        QCOMPARE(client.readUntil("\n:\n", 3).count("\n:\n"), 3);
    }
    void outlivesTheTimeThatAHandlerMayTake()
    {
        ProbedServer probed({.handle = 400ms, .tick = 50ms});
        RawClient client = listen(probed);
        QCOMPARE(client.readUntil("\n:\n", 4).count("\n:\n"), 4); // each after 200 ms
        QVERIFY(!client.hasBeenClosed());
    }
    void answersHeadWithTheHeadAlone()
    {
        ProbedServer probed;
        RawClient client(probed.port());
        client.send("HEAD /events HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(client.readAll().endsWith("\r\n\r\n"));
    }
    void cutsOffWhoDoesNotRead()
    {
        ProbedServer probed({.write = 300ms, .tick = 50ms});
        RawClient client = listen(probed);
        client.readUntil("\n\n");
        const QByteArray large(32 << 20, 'x'); // more than sockets hold
        for (int i = 0; i < 100; ++i)
            probed.server.wake("t", large);
        QVERIFY(RawClient::wouldAnswer(probed.port())); // and nobody else waits for it
        QTest::qWait(1000);
        const QByteArray got = client.readAll();
        QVERIFY(client.isClosed());
        QVERIFY(got.size() < large.size());
    }
    void keepsPlacesForRequests()
    {
        ProbedServer probed({.inFlight = 1, .streams = 1});
        RawClient first = listen(probed);
        first.readUntil("\n\n");
        RawClient second = listen(probed);
        const QByteArray answer = second.readUntil("}");
        QVERIFY(answer.startsWith(refused));
        QVERIFY(answer.contains("Retry-After: 6\r\n"));
        QVERIFY(RawClient::wouldAnswer(probed.port()));
    }
    void oneTillDoesNotTakeThePlacesOfOthers()
    {
        ProbedServer probed({.streams = 3, .streamsOfHolder = 2});
        const QByteArray greedy("Authorization: Bearer a\r\n");
        RawClient other = listen(probed, {}, "Authorization: Bearer b\r\n");
        other.readUntil("\n\n");
        std::vector<RawClient> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(listen(probed, {}, greedy));
            QVERIFY(clients.back().readUntil("hello\n\n").endsWith("hello\n\n"));
        }
        for (size_t i = 0; i < 2; ++i) { // the older ones ended in good order
            QVERIFY(clients[i].readAll().endsWith(":\n\n"));
            QVERIFY(clients[i].isClosed());
        }
        probed.server.wake("t", "news");
        for (RawClient *client : {&other, &clients[2], &clients[3]})
            QCOMPARE(client->readUntil("news\n\n"), "data: news\n\n");
    }
    void givesThePlaceOfWhoLeftToAnother()
    {
        ProbedServer probed({.streams = 1, .silence = 20ms});
        {
            RawClient first = listen(probed);
            first.readUntil("\n\n");
            first.reset();
        }
        QTRY_VERIFY(!listen(probed).readUntil("\n\n").startsWith(refused));
    }
    void endsWithTheServer()
    {
        warned = false;
        ProbedServer probed;
        RawClient client = listen(probed);
        client.readUntil("\n\n");
        const auto before = qInstallMessageHandler(rememberWarning);
        probed.server.stop();
        qInstallMessageHandler(before);
        QVERIFY(!warned); // nothing was cut off
        QCOMPARE(client.readAll(), ":\n\n");
        QVERIFY(client.isClosed());
    }
};

QTEST_GUILESS_MAIN(tst_EventStreams)
#include "tst_EventStreams.moc"
