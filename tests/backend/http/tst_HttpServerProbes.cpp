// SPDX-License-Identifier: GPL-3.0-or-later
// What brought other HTTP servers down or misled them, kept as a test against ours.
#include "backend/http/Router.h"
#include "tests/backend/http/ProbedServer.h"
#include "tests/backend/http/RawClient.h"

#include <QFile>
#include <QTest>

#include <zlib.h>

#include <vector>

using namespace comptoir;
using namespace comptoir::http;
using std::chrono::milliseconds;
using test::ProbedServer;
using test::RawClient;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}
QByteArray post(const QByteArray &more, const QByteArray &body = {})
{
    return "POST /echo HTTP/1.1\r\nHost: x\r\n" + more + "\r\n" + body;
}
qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    qFatal("no VmRSS");
}
bool holds200(const QByteArray &answer)
{
    return answer.contains("HTTP/1.1 200");
}
std::vector<RawClient> connectMany(quint16 port, int count)
{
    std::vector<RawClient> clients;
    clients.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        clients.emplace_back(port);
    return clients;
}
qint64 countClosed(std::vector<RawClient> &clients)
{
    return std::ranges::count_if(clients, [](RawClient &c) { return c.hasBeenClosed(); });
}
HttpLimits shortLimits()
{
    HttpLimits limits;
    limits.connections = 400;
    limits.read = milliseconds(600);
    limits.write = milliseconds(600);
    limits.tick = milliseconds(50);
    return limits;
}

} // namespace

class tst_HttpServerProbes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void livesWhenClientsLeaveBeforeTheirAnswer()
    {
        HttpLimits limits;
        limits.workers = 40; // so that all are known to have arrived
        ProbedServer probed(limits);
        auto clients = connectMany(probed.port(), 40);
        for (auto &client : clients)
            QCOMPARE(client.send(get("/slow")), get("/slow").size());
        QTRY_COMPARE(probed.inside.load(), 40);
        for (size_t i = 0; i < clients.size(); ++i)
            i % 2 ? clients[i].reset() : clients[i].leave();
        probed.gate.release(40);
        QTRY_COMPARE(probed.inside.load(), 0);
        QVERIFY(RawClient::wouldAnswer(probed.port()));
    }
    void livesWhenClientsLeaveDuringALongWait()
    {
        ProbedServer probed;
        RawClient client(probed.port());
        client.send(get("/news?ms=25000"));
        QTRY_COMPARE(probed.looks(), 1);
        client.reset();
        probed.server.wake("t");
        QTRY_COMPARE(probed.looks(), 2);
        QVERIFY(RawClient::wouldAnswer(probed.port()));
    }
    void answersPipelinedRequestsInTheirOrder()
    {
        HttpLimits limits;
        limits.workers = 4;
        ProbedServer probed(limits);
        RawClient client(probed.port());
        client.send(get("/slow") + get("/second") + get("/third"));
        QTRY_COMPARE(probed.calls.load(), 3); // the later two are ready first
        probed.gate.release();
        const auto answers = client.readUntil("\r\n\r\nthird");
        QCOMPARE(answers.count("HTTP/1.1 200 OK"), 3);
        QVERIFY(answers.indexOf("\r\n\r\nslow") < answers.indexOf("\r\n\r\nsecond"));
        QVERIFY(answers.indexOf("\r\n\r\nsecond") < answers.indexOf("\r\n\r\nthird"));
    }
    void readsAheadOnlySoFar()
    {
        HttpLimits limits;
        limits.workers = 4;
        limits.pipelined = 2;
        ProbedServer probed(limits);
        RawClient client(probed.port());
        QByteArray many = get("/slow");
        for (int i = 0; i < 20; ++i)
            many += get("/hello");
        client.send(many);
        QTRY_COMPARE(probed.inside.load(), 1);
        for (int i = 0; i < 3; ++i) // the I/O thread has had every chance to read on
            QVERIFY(RawClient::wouldAnswer(probed.port()));
        QVERIFY(probed.calls <= 2 + 3);
        probed.gate.release();
        QCOMPARE(client.readUntil("\r\n\r\nhello", 20).count("\r\n\r\nhello"), 20);
    }

    void handlesNoMessageOfDoubtfulLength_data()
    {
        QTest::addColumn<QByteArray>("message");
        const QByteArray hidden = get("/hidden");
        const auto row = [](const char *name, const QByteArray &message) {
            QTest::newRow(name) << message;
        };
        row("length and chunks",
            post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + hidden));
        row("chunks and length",
            post("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "0\r\n\r\n" + hidden));
        row("two lengths", post("Content-Length: 5\r\nContent-Length: 0\r\n", "hello" + hidden));
        row("a list of lengths", post("Content-Length: 5, 5\r\n", "hello" + hidden));
        row("negative length", post("Content-Length: -1\r\n", hidden));
        row("signed length", post("Content-Length: +5\r\n", "hello" + hidden));
        row("length in hexadecimal", post("Content-Length: 0x5\r\n", "hello" + hidden));
        row("length with a gap", post("Content-Length: 5 5\r\n", "hello" + hidden));
        row("overflowing length",
            post("Content-Length: 18446744073709551621\r\n", "hello" + hidden));
        row("space before the colon", post("Content-Length : 5\r\n", "hello" + hidden));
        row("coding with a space before the colon",
            post("Transfer-Encoding : chunked\r\n", "5\r\nhello\r\n0\r\n\r\n" + hidden));
        row("the same behind a sound request",
            get("/slow") + post("Content-Length : 5\r\n", "hello" + hidden));
        row("folded length", post("Content-Length: 5\r\n 0\r\n", "hello" + hidden));
        row("coding behind a vertical tab",
            post("Transfer-Encoding: \x0b"
                 "chunked\r\n",
                 "5\r\nhello\r\n0\r\n\r\n" + hidden));
        const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
        row("bad chunk size", post(chunked, "zz\r\nhello\r\n0\r\n\r\n" + hidden));
        row("negative chunk size", post(chunked, "-5\r\nhello\r\n0\r\n\r\n"));
        row("overflowing chunk size",
            post(chunked, "10000000000000005\r\nhello\r\n0\r\n\r\n" + hidden));
        row("chunk longer than said", post(chunked, "3\r\nhello\r\n0\r\n\r\n" + hidden));
        row("chunked is not the last coding",
            post("Transfer-Encoding: chunked, identity\r\n", "5\r\nhello\r\n0\r\n\r\n" + hidden));
        row("unknown coding",
            post("Transfer-Encoding: xchunked\r\n", "5\r\nhello\r\n0\r\n\r\n" + hidden));
        row("garbage", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
        row("unknown method", "STEAL /hello HTTP/1.1\r\nHost: x\r\n\r\n");
        row("zero in a field", get("/hello", QByteArray("X: a\0b\r\n", 8)));
        row("no field", get("/hello", "nonsense\r\n"));
        row("space in the target", get("/hello /hidden"));
    }
    void handlesNoMessageOfDoubtfulLength()
    {
        QFETCH(QByteArray, message);
        ProbedServer probed;
        RawClient client(probed.port());
        client.send(message);
        QVERIFY(!holds200(client.readAll()));
        QVERIFY(client.isClosed());
        probed.gate.release();
        QVERIFY(RawClient::wouldAnswer(probed.port()));
        QVERIFY(!probed.paths().contains("/echo"));
        QVERIFY(!probed.paths().contains("/hidden"));
    }
    void handlesNoRequestThatTheRouterWouldDoubt()
    {
        // What the parser lets through and RFC 9112 does not, the router refuses.
        int calls = 0;
        Router router;
        router.add("POST", "/echo", [&](const Request &, const PathParameters &) {
            ++calls;
            return Response{};
        });
        const test::ManualClock clock;
        HttpServer server([&](const Request &r) { return router.handle(r); }, clock);
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        for (const auto &message : QByteArrayList{
                 "POST /echo\r\n\r\n", "POST /echo HTTP/1.1\r\nConnection: close\r\n\r\n",
                 post("Host: y\r\nConnection: close\r\n"),
                 post("Connection: close\r\nTransfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n")}) {
            RawClient client(server.port());
            client.send(message);
            const auto answer = client.readAll();
            QVERIFY2(answer.startsWith("HTTP/1.1 400") || answer.startsWith("HTTP/1.1 501"),
                     answer.constData());
        }
        server.stop();
        QCOMPARE(calls, 0);
    }

    void closesBeforeALargeMessageCostsMemory_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<int>("parts");
        const QByteArray kilobyte(1024, 'x');
        const QByteArray block(1 << 16, 'x');
        const QByteArray chunk = "10000\r\n" + block + "\r\n";
        const QByteArray head = get("/hello").chopped(2);
        QTest::newRow("1 MB in a field") << QByteArray(head + "X: ") << kilobyte << 1024;
        QTest::newRow("5,000 fields") << head << QByteArray("X: y\r\n") << 5000;
        QTest::newRow("100 KB of target") << QByteArray("GET /") << kilobyte << 100;
        QTest::newRow("long name of a field") << head << kilobyte << 64;
        QTest::newRow("256 MB as announced")
            << post("Content-Length: 268435456\r\n") << block << 4096;
        QTest::newRow("256 MB in chunks")
            << post("Transfer-Encoding: chunked\r\n") << chunk << 4096;
        QTest::newRow("endless trailer")
            << post("Transfer-Encoding: chunked\r\n", "0\r\n") << QByteArray("X: y\r\n") << 50'000;
    }
    void closesBeforeALargeMessageCostsMemory()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, part);
        QFETCH(int, parts);
        ProbedServer probed;
        QVERIFY(RawClient::wouldAnswer(probed.port()));
        const auto before = residentKiB();
        const auto callsBefore = probed.calls.load();
        RawClient client(probed.port());
        client.send(start);
        for (int i = 0; i < parts && client.send(part) == part.size(); ++i) {
        }
        QVERIFY(!holds200(client.readAll()));
        QVERIFY(client.isClosed());
        QCOMPARE(probed.calls.load(), callsBefore);
        QVERIFY(residentKiB() - before < 16 * 1024);
        QVERIFY(RawClient::wouldAnswer(probed.port()));
    }
    void refusesAZipBomb()
    {
        QByteArray bomb(1 << 20, Qt::Uninitialized);
        const QByteArray zeros(64 << 20, '\0');
        z_stream stream{};
        deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(zeros.data()));
        stream.avail_in = uInt(zeros.size());
        stream.next_out = reinterpret_cast<Bytef *>(bomb.data());
        stream.avail_out = uInt(bomb.size());
        QCOMPARE(deflate(&stream, Z_FINISH), Z_STREAM_END);
        bomb.resize(qsizetype(stream.total_out));
        deflateEnd(&stream);

        int calls = 0;
        Router router;
        router.add(
            "POST", "/echo",
            [&](const Request &, const PathParameters &) {
                ++calls;
                return Response{};
            },
            1 << 20);
        const test::ManualClock clock;
        HttpServer server([&](const Request &r) { return router.handle(r); }, clock);
        QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0));
        const auto before = residentKiB();
        RawClient client(server.port());
        client.send(post("Connection: close\r\nContent-Encoding: gzip\r\nContent-Length: "
                             + QByteArray::number(bomb.size()) + "\r\n",
                         bomb));
        QVERIFY(client.readAll().startsWith("HTTP/1.1 413 "));
        server.stop();
        QCOMPARE(calls, 0);
        QVERIFY(residentKiB() - before < 16 * 1024);
    }

    void servesOthersBesideIdleConnections()
    {
        ProbedServer probed;
        auto idle = connectMany(probed.port(), 320);
        for (auto &client : idle) {
            client.send(get("/hello"));
            QVERIFY(holds200(client.readUntil("\r\n\r\nhello")));
        }
        for (int i = 0; i < 20; ++i)
            QVERIFY(RawClient::wouldAnswer(probed.port()));
        QCOMPARE(countClosed(idle), 0);
    }
    void turnsAwayConnectionsBeyondTheLimit()
    {
        HttpLimits limits;
        limits.connections = 20;
        ProbedServer probed(limits);
        auto idle = connectMany(probed.port(), 30);
        QTRY_COMPARE(countClosed(idle), 10);
        QVERIFY(!RawClient::wouldAnswer(probed.port()));
        idle.clear();
        QTRY_VERIFY(RawClient::wouldAnswer(probed.port()));
    }
    void losesNoPlaceToConnectionsThatAreResetAtOnce()
    {
        HttpLimits limits;
        limits.connections = 20;
        ProbedServer probed(limits);
        for (int i = 0; i < 2000; ++i)
            RawClient(probed.port()).reset();
        QTRY_VERIFY(RawClient::wouldAnswer(probed.port()));
        auto idle = connectMany(probed.port(), 20);
        for (auto &client : idle) {
            client.send(get("/hello"));
            QVERIFY(holds200(client.readUntil("\r\n\r\nhello")));
        }
    }
    void saysBusyWhenTooMuchIsInFlight()
    {
        HttpLimits limits;
        limits.inFlight = 5;
        limits.workers = 5;
        ProbedServer probed(limits);
        auto clients = connectMany(probed.port(), 5);
        for (auto &client : clients)
            client.send(get("/slow"));
        QTRY_COMPARE(probed.inside.load(), 5);
        RawClient late(probed.port());
        late.send(get("/hello", "Connection: close\r\n"));
        const auto answer = late.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 503 "));
        const int later = answer.mid(answer.indexOf("Retry-After: ") + 13).split('\r')[0].toInt();
        QVERIFY2(later >= 5 && later <= 120, "they would all come back together");
        probed.gate.release(100);
        for (auto &client : clients)
            QVERIFY(client.readUntil("\r\n\r\nslow").contains(" 200 OK"));
        QTRY_VERIFY(RawClient::wouldAnswer(probed.port()));
    }

    void dropsClientsThatDripTheirRequest()
    {
        ProbedServer probed(shortLimits());
        auto slow = connectMany(probed.port(), 200);
        for (auto &client : slow)
            client.send("GET /hello HTTP/1.1\r\nHost: x\r\nX: ");
        const auto drip = [&] {
            for (auto &client : slow)
                client.send("a", 0);
            return countClosed(slow);
        };
        QVERIFY(RawClient::wouldAnswer(probed.port()));
        QTRY_COMPARE(drip(), 200);
        QVERIFY(RawClient::wouldAnswer(probed.port()));
    }
    void dropsClientsThatDripTheirBody()
    {
        ProbedServer probed(shortLimits());
        auto slow = connectMany(probed.port(), 50);
        for (auto &client : slow)
            client.send(post("Content-Length: 100000\r\n"));
        const auto drip = [&] {
            for (auto &client : slow)
                client.send("a", 0);
            return countClosed(slow);
        };
        QTRY_COMPARE(drip(), 50);
        QCOMPARE(probed.calls.load(), 0);
        QVERIFY(RawClient::wouldAnswer(probed.port()));
    }
    void dropsClientsThatDoNotReadTheirAnswer()
    {
        ProbedServer probed(shortLimits());
        auto deaf = connectMany(probed.port(), 3);
        for (auto &client : deaf)
            client.send(get("/large"));
        QTRY_COMPARE(probed.calls.load(), 3);
        // When two idle connections, one after the other, have been dropped, the limit of the
        // three has passed.
        for (int i = 0; i < 2; ++i) {
            RawClient idle(probed.port());
            QVERIFY(RawClient::wouldAnswer(probed.port()));
            idle.readAll(20'000);
            QVERIFY(idle.isClosed());
        }
        for (auto &client : deaf) {
            QVERIFY(client.readAll().size() < 32 << 20);
            QVERIFY(client.isClosed());
        }
    }
    void letsASlowLineComeToTheEndOfALargeAnswer()
    {
        auto limits = shortLimits();
        limits.write = milliseconds(1'500);
        ProbedServer probed(limits);
        RawClient slow(probed.port());
        slow.send(get("/large", "Connection: close\r\n"));
        qint64 got = 0;
        while (!slow.isClosed()) { // 32 MiB, in at least twice the time that one write may take
            got += slow.read(1 << 20).size();
            QTest::qWait(100);
        }
        QVERIFY2(got > 32 << 20, QByteArray::number(got).constData());
    }
    void dropsClientsThatAskForAnotherProtocol_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("h2c") << get("/hello", "Connection: Upgrade\r\nUpgrade: h2c\r\n");
        QTest::newRow("websocket")
            << get("/hello", "Connection: upgrade\r\nUpgrade: websocket\r\n");
        QTest::newRow("tunnel") << QByteArray("CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n");
    }
    void dropsClientsThatAskForAnotherProtocol()
    {
        QFETCH(QByteArray, message);
        ProbedServer probed;
        RawClient client(probed.port());
        client.send(message);
        const auto answer = client.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 501 "));
        QVERIFY(client.isClosed());
        QCOMPARE(probed.calls.load(), 0);
        QVERIFY(RawClient::wouldAnswer(probed.port()));
    }
};

QTEST_GUILESS_MAIN(tst_HttpServerProbes)
#include "tst_HttpServerProbes.moc"
