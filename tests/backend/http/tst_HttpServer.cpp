// SPDX-License-Identifier: GPL-3.0-or-later
// What well-behaved clients get. What the others get: tst_HttpServerProbes.
#include "tests/backend/http/ProbedServer.h"
#include "tests/backend/http/RawClient.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace comptoir;
using namespace comptoir::http;
using test::ProbedServer;
using test::RawClient;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}
QByteArray ask(const ProbedServer &probed, const QByteArray &request)
{
    RawClient client(probed.port());
    client.send(request);
    return client.readAll();
}
std::atomic<bool> warned = false;
void rememberWarning(QtMsgType, const QMessageLogContext &, const QString &)
{
    warned = true;
}
constexpr char closeLine[] = "Connection: close\r\n";

} // namespace

class tst_HttpServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAWholeAnswer()
    {
        ProbedServer probed;
        QCOMPARE(ask(probed, get("/hello", closeLine)),
                 "HTTP/1.1 200 OK\r\nDate: Sat, 21 Nov 2026 14:05:00 GMT\r\nConnection: close\r\n"
                 "Content-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello");
    }
    void readsBodiesOfBothKinds()
    {
        ProbedServer probed;
        const QByteArray body = QByteArrayLiteral("caf\xc3\xa9\0\r\n\r\n");
        const QByteArray head = "POST /echo HTTP/1.1\r\nHost: x\r\n" + QByteArray(closeLine);
        QVERIFY(ask(probed, head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                                + body)
                    .endsWith(QByteArray("\r\n\r\n" + body)));
        QVERIFY(ask(probed, head + "Transfer-Encoding: chunked\r\n\r\n"
                                   "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")
                    .endsWith("\r\n\r\nabcde"));
    }
    void sendsNoBodyWhereNoneMayBe()
    {
        ProbedServer probed;
        const auto none = ask(probed, get("/none", closeLine));
        QVERIFY(none.startsWith("HTTP/1.1 204 No Content\r\n"));
        QVERIFY(none.endsWith("\r\n\r\n"));
        QVERIFY(!none.contains("Content-Length"));
        const auto head
            = ask(probed, "HEAD /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(head.endsWith("\r\n\r\n"));
    }
    void closesWhenTheClientSaysSo()
    {
        ProbedServer probed;
        RawClient old(probed.port());
        old.send("GET /hello HTTP/1.0\r\nHost: x\r\n\r\n");
        QVERIFY(old.readAll().contains("Connection: close"));
        QVERIFY(old.isClosed());

        RawClient kept(probed.port());
        for (int i = 0; i < 3; ++i) {
            kept.send(get("/hello"));
            QVERIFY(kept.readUntil("\r\n\r\nhello").contains("Connection: keep-alive"));
        }
        QVERIFY(!kept.isClosed());
    }
    void turnsAnExceptionIntoAProblem()
    {
        ProbedServer probed;
        QTest::ignoreMessage(QtCriticalMsg, "GET /throws: on purpose");
        QTest::ignoreMessage(QtCriticalMsg, "GET /throws-odd");
        for (const char *path : {"/throws", "/throws-odd"}) {
            const auto answer = ask(probed, get(path, closeLine));
            QVERIFY(answer.startsWith("HTTP/1.1 500 "));
            QVERIFY(answer.contains("Content-Type: application/problem+json\r\n"));
            QVERIFY(answer.contains("\"code\":\"http/internal\""));
            QVERIFY(!answer.contains("on purpose"));
        }
        QVERIFY(RawClient::wouldAnswer(probed.port()));
    }
    void splitsNoAnswer()
    {
        ProbedServer probed;
        QTest::ignoreMessage(QtCriticalMsg, "http/bad-header");
        const auto answer = ask(probed, get("/split", closeLine));
        QVERIFY(answer.startsWith("HTTP/1.1 500 "));
        QVERIFY(!answer.contains("Set-Cookie"));
    }

    void answersWhoWaitsAsSoonAsThereIsNews()
    {
        ProbedServer probed;
        RawClient client(probed.port());
        client.send(get("/news?ms=25000", closeLine));
        QTRY_COMPARE(probed.looks(), 1);
        QVERIFY(RawClient::wouldAnswer(probed.port())); // the only worker is not the one who waits
        probed.server.wake("other");
        QVERIFY(RawClient::wouldAnswer(probed.port()));
        QCOMPARE(probed.looks(), 1);
        probed.server.wake("t");
        QVERIFY(client.readAll().endsWith("\r\n\r\nnews"));
    }
    void missesNoNewsThatComeDuringTheLook()
    {
        ProbedServer probed;
        QVERIFY(ask(probed, get("/news?ms=25000&race", closeLine)).endsWith("\r\n\r\nnews"));
    }
    void tellsThatThereWasNoNews()
    {
        ProbedServer probed;
        QVERIFY(ask(probed, get("/news?ms=20", closeLine)).endsWith("\r\n\r\nnothing"));
        QCOMPARE(probed.looks(), 1);
    }

    void oneTillDoesNotTakeAllPlacesToWait()
    {
        ProbedServer probed({.waiting = 4, .waitingOfHolder = 2});
        const QByteArray greedy("Authorization: Bearer a\r\n");
        const QByteArray other("Authorization: Bearer b\r\n");
        std::vector<RawClient> waiting;
        for (int i = 0; i < 2; ++i) {
            waiting.emplace_back(probed.port());
            waiting.back().send(get("/quiet", greedy));
            QTRY_COMPARE(probed.calls.load(), i + 1);
        }
        for (int i = 0; i < 4; ++i) // beyond: answered as if they had waited
            QVERIFY(ask(probed, get("/quiet", greedy + closeLine)).endsWith("\r\n\r\nnothing"));
        QCOMPARE(probed.calls.load(), 2 + 4 * 2);
        for (int i = 0; i < 2; ++i) {
            waiting.emplace_back(probed.port());
            waiting.back().send(get("/quiet", other));
            QTRY_COMPARE(probed.calls.load(), 11 + i);
        }
        QVERIFY(RawClient::wouldAnswer(probed.port()));
        for (RawClient &client : waiting)
            QVERIFY(!client.hasBeenClosed());
        const int before = probed.calls.load();
        probed.server.wake("t"); // all look again, and find a place again
        QTRY_COMPARE(probed.calls.load(), before + 4);
        for (RawClient &client : waiting)
            QVERIFY(!client.hasBeenClosed());
    }

    void answersWhatIsInFlightBeforeItStops()
    {
        ProbedServer probed;
        RawClient idle(probed.port());
        idle.send(get("/hello"));
        QVERIFY(idle.readUntil("\r\n\r\nhello").contains(" 200 OK"));
        RawClient waits(probed.port());
        waits.send(get("/news?ms=25000"));
        QTRY_COMPARE(probed.looks(), 1);
        RawClient slow(probed.port());
        slow.send(get("/slow"));
        QTRY_COMPARE(probed.inside.load(), 1);

        std::thread stopping([&] { probed.server.stop(); });
        QTRY_VERIFY(!RawClient(probed.port()).isConnected());
        QVERIFY(!slow.hasBeenClosed());
        probed.gate.release();
        stopping.join();

        const auto answer = slow.readAll();
        QVERIFY(answer.endsWith("\r\n\r\nslow"));
        QVERIFY(answer.contains("Connection: close"));
        QVERIFY(slow.isClosed());
        QVERIFY(waits.readAll().endsWith("\r\n\r\nnothing"));
        idle.readAll();
        QVERIFY(idle.isClosed());
        probed.server.stop(); // a second time does nothing
    }
    void stopsInTimeWhateverIsInFlight()
    {
        HttpLimits limits;
        limits.drain = std::chrono::milliseconds(50);
        ProbedServer probed(limits);
        RawClient first(probed.port());
        first.send(get("/slow"));
        RawClient second(probed.port());
        second.send(get("/slow"));
        QTRY_COMPARE(probed.inside.load(), 1);
        const auto before = qInstallMessageHandler(rememberWarning);
        std::thread stopping([&] { probed.server.stop(); });
        QTRY_VERIFY(warned);
        qInstallMessageHandler(before);
        // A thread can't be ended from outside: the handler itself must come back some day.
        probed.gate.release(2);
        stopping.join();
        first.readAll();
        second.readAll();
        QVERIFY(first.isClosed() && second.isClosed());
        QCOMPARE(probed.calls.load(), 1); // the second never began
    }
    void newsMayComeWhileItStops()
    {
        for (int i = 0; i < 100; ++i) {
            ProbedServer probed;
            std::atomic<bool> ended = false;
            std::thread telling([&] {
                while (!ended)
                    probed.server.wake("t", "news");
            });
            probed.server.stop();
            ended = true;
            telling.join();
            QVERIFY(!RawClient(probed.port()).isConnected());
        }
    }
    void canBeDestroyedBeforeAndWithoutListening()
    {
        const test::ManualClock clock;
        HttpServer unused([](const Request &) { return Response{}; }, clock);
        ProbedServer probed;
        HttpServer taken([](const Request &) { return Response{}; }, clock);
        QCOMPARE(taken.listen(u"127.0.0.1"_qs, probed.port()).error().code, "http/cannot-listen");
        HttpServer nowhere([](const Request &) { return Response{}; }, clock);
        QCOMPARE(nowhere.listen(u"town hall"_qs, 0).error().code, "http/cannot-listen");
    }
    void refusesMoreConnectionsThanItMayOpenFiles()
    {
        HttpLimits limits;
        limits.connections = 2'000'000'000;
        const test::ManualClock clock;
        HttpServer server([](const Request &) { return Response{}; }, clock, limits);
        QCOMPARE(server.listen(u"127.0.0.1"_qs, 0).error().code, "http/too-few-files");
    }
};

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_HttpServer.moc"
