// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/HttpClient.h"
#include "tests/sync/net/LoopbackServer.h"
#include "tests/sync/net/SelfSigned.h"

#include <QSslServer>
#include <QTest>
#include <QTimer>

#include <zlib.h>

using namespace comptoir;
using namespace comptoir::net;
using comptoir::test::LoopbackServer;
using comptoir::test::ServedRequest;

namespace {

const QByteArray json = "application/json";

HttpRequest quick()
{
    HttpRequest request;
    request.path = QStringLiteral("/v1/ping");
    request.timeLimitMs = 3000;
    request.idleLimitMs = 400;
    request.maxBytes = 64 * 1024;
    return request;
}

/// Waits for the one answer, then looks whether a second comes.
Result<HttpAnswer> ask(const QUrl &origin, const HttpRequest &request)
{
    HttpClient client(origin);
    std::vector<Result<HttpAnswer>> answers;
    client.send(request,
                [&answers](const Result<HttpAnswer> &answer) { answers.push_back(answer); });
    if (!answers.empty())
        return fail("test/answered-at-once");
    if (!QTest::qWaitFor([&answers] { return !answers.empty(); }, 10'000))
        return fail("test/never-answered");
    QTest::qWait(30);
    if (answers.size() != 1)
        return fail("test/answered-twice");
    return answers.front();
}

QByteArray codeOf(const Result<HttpAnswer> &answer)
{
    return answer ? "ok" : answer.error().code;
}

QByteArray gzip(const QByteArray &bytes)
{
    QByteArray packed(qsizetype(compressBound(uLong(bytes.size()))) + 64, Qt::Uninitialized);
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

class tst_HttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAGoodAnswer();
    void doesNotTakeAStrangeAnswerForOurs_data();
    void doesNotTakeAStrangeAnswerForOurs();
    void aSlowDripEndsAtTheTimeLimit();
    void silenceEndsAtTheIdleLimit();
    void anAnswerThatDoesNotBeginIsNotAwaited();
    void handsOnAStreamAsItComes();
    void aStreamThatIsLetGoTellsNothingMore();
    void aClosedPortIsUnreachable();
    void followsNoRedirect();
    void followsOneRedirectOfAFileWithinTheOrigin();
    void followsNoRedirectOfAFileToAnotherOrigin();
    void followsNoChainOfRedirects();
    void doesNotFetchAFileThatIsHere();
    void refusesAPackedBomb();
    void sendsNothingInTheClearToAnotherMachine_data();
    void sendsNothingInTheClearToAnotherMachine();
    void ignoresNoTlsError();
    void tellsTheProblemWithItsFacts();
    void tellsWhenToRetry();
    void aDestroyedClientDoesNotAnswer();
    void theCallbackMayDestroyTheClient();
};

void tst_HttpClient::readsAGoodAnswer()
{
    LoopbackServer server(LoopbackServer::says(
        LoopbackServer::answer(202, "application/json; charset=utf-8", "{\"a\":1}")));
    HttpRequest request = quick();
    request.method = "POST";
    request.body = "{}";
    request.headers = {{"Sync-Epoch", "e1"}};
    const auto answer = ask(server.url(), request);
    QVERIFY2(answer.has_value(), codeOf(answer).constData());
    QCOMPARE(answer->status, 202);
    QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
    const ServedRequest &served = server.requests().at(0);
    QCOMPARE(served.headers.value("sync-protocol"), QByteArray("1"));
    QCOMPARE(served.headers.value("sync-epoch"), QByteArray("e1"));
    QCOMPARE(served.headers.value("content-type"), json);
    QCOMPARE(served.body, QByteArray("{}"));
}

void tst_HttpClient::doesNotTakeAStrangeAnswerForOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
        QTest::newRow(name) << bytes << QByteArray(code);
    };
    const QByteArray html = "<html>Bienvenue sur le Wi-Fi</html>";
    const auto say = &LoopbackServer::answer;
    row("captive portal, HTML 200", say(200, "text/html", html, {}), "net/captive");
    row("HTML 404", say(404, "text/html", html, {}), "net/captive");
    row("no type", say(200, "", "{}", {}), "net/captive");
    row("other type", say(200, "text/plain", "{}", {}), "net/captive");
    row("binary instead of JSON", say(200, "application/octet-stream", "{}", {}), "net/captive");
    row("511", say(511, "text/html", html, {}), "net/captive");
    row("304", say(304, json, {}, {}), "net/captive");
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n", "net/unreachable");
    row("500 typed", say(500, "application/problem+json", "{\"code\":\"x/y\"}", {}), "net/server");
    row("502 of a proxy", say(502, "text/html", html, {}), "net/server");
    row("body cut",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        "Content-Length: 5000\r\n\r\n{\"a\":",
        "net/unreachable");
    row("problem cut",
        "HTTP/1.1 409 No\r\nContent-Type: application/problem+json\r\n"
        "Content-Length: 5000\r\n\r\n{\"code\":",
        "net/unreachable");
    row("head cut", "HTTP/1.1 200 OK\r\nContent-Ty", "net/unreachable");
    row("nothing", "", "net/unreachable");
    row("too large", say(200, json, QByteArray(65 * 1024, ' '), {}), "net/server");
    row("largest", say(200, json, QByteArray(64 * 1024, ' '), {}), "ok");
    row("problem without a code", say(404, "application/problem+json", "{}", {}), "net/captive");
    row("problem that plays the network",
        say(404, "application/problem+json", "{\"code\":\"store/disk-full\"}", {}), "net/captive");
}

void tst_HttpClient::doesNotTakeAStrangeAnswerForOurs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    LoopbackServer server(LoopbackServer::says(bytes));
    QCOMPARE(codeOf(ask(server.url(), quick())), code);
}

void tst_HttpClient::aSlowDripEndsAtTheTimeLimit()
{
    // A byte well within the idle limit each time: only an overall limit ends this.
    QTimer drip;
    LoopbackServer server([&drip](QTcpSocket &socket, const ServedRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                     "Content-Length: 100000\r\n\r\n");
        QObject::connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drip.start(20);
    });
    HttpRequest request = quick();
    request.timeLimitMs = 600;
    const auto answer = ask(server.url(), request);
    QCOMPARE(codeOf(answer), QByteArray("net/unreachable"));
    QCOMPARE(answer.error().detail, QStringLiteral("time limit"));
}

void tst_HttpClient::silenceEndsAtTheIdleLimit()
{
    LoopbackServer server([](QTcpSocket &, const ServedRequest &) {});
    HttpRequest request = quick();
    request.timeLimitMs = 60'000; // ask() would give up before
    QCOMPARE(codeOf(ask(server.url(), request)), QByteArray("net/unreachable"));
}

void tst_HttpClient::anAnswerThatDoesNotBeginIsNotAwaited()
{
    LoopbackServer server([](QTcpSocket &, const ServedRequest &) {});
    HttpRequest request = quick();
    request.timeLimitMs = request.idleLimitMs = 60'000;
    request.firstByteLimitMs = 100;
    const auto answer = ask(server.url(), request);
    QCOMPARE(codeOf(answer), QByteArray("net/unreachable"));
    QCOMPARE(answer.error().detail, QStringLiteral("no answer begins"));
}

void tst_HttpClient::handsOnAStreamAsItComes()
{
    QPointer<QTcpSocket> open;
    LoopbackServer server([&open](QTcpSocket &socket, const ServedRequest &) {
        open = &socket;
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:\n");
    });
    HttpClient client(server.url());
    HttpRequest request = quick();
    request.expect = Expect::Events;
    request.timeLimitMs = 0;
    QByteArray came;
    int ends = 0;
    const auto stream = client.open(
        request, [&came](const QByteArray &bytes) { came += bytes; },
        [&ends](const Result<HttpAnswer> &) { ++ends; });
    QVERIFY(stream);
    QTRY_COMPARE(came, QByteArray(":\n"));
    open->write("data: 1\n\n");
    QTRY_COMPARE(came, QByteArray(":\ndata: 1\n\n"));
    QCOMPARE(ends, 0);
    open->disconnectFromHost();
    QTRY_COMPARE(ends, 1);
}

void tst_HttpClient::aStreamThatIsLetGoTellsNothingMore()
{
    QPointer<QTcpSocket> open;
    LoopbackServer server([&open](QTcpSocket &socket, const ServedRequest &) {
        open = &socket;
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:\n");
    });
    HttpClient client(server.url());
    HttpRequest request = quick();
    request.expect = Expect::Events;
    int told = 0;
    std::unique_ptr<OpenStream> stream;
    stream = client.open(
        request,
        [&](const QByteArray &) {
            ++told;
            stream.reset(); // in the middle of it
        },
        [&told](const Result<HttpAnswer> &) { ++told; });
    QTRY_COMPARE(told, 1);
    QTRY_VERIFY(!open || open->state() == QAbstractSocket::UnconnectedState);
    QCOMPARE(told, 1);
}

void tst_HttpClient::aClosedPortIsUnreachable()
{
    QUrl url;
    {
        LoopbackServer server([](QTcpSocket &, const ServedRequest &) {});
        url = server.url();
    }
    QCOMPARE(codeOf(ask(url, quick())), QByteArray("net/unreachable"));
}

void tst_HttpClient::followsNoRedirect()
{
    LoopbackServer server(
        LoopbackServer::says(LoopbackServer::answer(302, json, "{}", "Location: /v1/other\r\n")));
    QCOMPARE(codeOf(ask(server.url(), quick())), QByteArray("net/captive"));
    QCOMPARE(server.requests().size(), 1u);
}

void tst_HttpClient::followsOneRedirectOfAFileWithinTheOrigin()
{
    LoopbackServer server([](QTcpSocket &socket, const ServedRequest &request) {
        if (request.path == "/pack/latest")
            socket.write(LoopbackServer::answer(302, "", "", "Location: /pack/48211\r\n"));
        else
            socket.write(LoopbackServer::answer(200, "application/octet-stream", "CVP1",
                                                "Feed-Cursor: abc\r\n"));
    });
    HttpRequest request = quick();
    request.path = QStringLiteral("/pack/latest");
    request.expect = Expect::Binary;
    const auto answer = ask(server.url(), request);
    QVERIFY2(answer.has_value(), codeOf(answer).constData());
    QCOMPARE(answer->body, QByteArray("CVP1"));
    QCOMPARE(answer->feedCursor, QByteArray("abc"));
    QCOMPARE(server.requests().at(1).path, QByteArray("/pack/48211"));
}

void tst_HttpClient::followsNoRedirectOfAFileToAnotherOrigin()
{
    LoopbackServer elsewhere(
        LoopbackServer::says(LoopbackServer::answer(200, "application/octet-stream", "CVP1")));
    LoopbackServer server([&](QTcpSocket &socket, const ServedRequest &) {
        const QByteArray target = elsewhere.url().toEncoded() + "/pack/1";
        socket.write(LoopbackServer::answer(302, "", "", "Location: " + target + "\r\n"));
    });
    HttpRequest request = quick();
    request.expect = Expect::Binary;
    QCOMPARE(codeOf(ask(server.url(), request)), QByteArray("net/captive"));
    QVERIFY(elsewhere.requests().empty());
}

void tst_HttpClient::followsNoChainOfRedirects()
{
    LoopbackServer server([](QTcpSocket &socket, const ServedRequest &) {
        socket.write(LoopbackServer::answer(302, "", "", "Location: /again\r\n"));
    });
    HttpRequest request = quick();
    request.expect = Expect::Binary;
    QCOMPARE(codeOf(ask(server.url(), request)), QByteArray("net/captive"));
    QCOMPARE(server.requests().size(), 2u);
}

void tst_HttpClient::doesNotFetchAFileThatIsHere()
{
    LoopbackServer server([](QTcpSocket &socket, const ServedRequest &) {
        socket.write(LoopbackServer::answer(302, "", "", "Location: /codes/1000\r\n"));
    });
    HttpRequest request = quick();
    request.expect = Expect::Binary;
    request.knownPath = QStringLiteral("/codes/1000");
    const auto answer = ask(server.url(), request);
    QVERIFY2(answer.has_value(), codeOf(answer).constData());
    QCOMPARE(answer->status, 304);
    QCOMPARE(server.requests().size(), 1u);
}

void tst_HttpClient::refusesAPackedBomb()
{
    const QByteArray packed = gzip(QByteArray(50 << 20, ' '));
    QVERIFY(packed.size() > 1000 && packed.size() < 64 * 1024);
    LoopbackServer server(LoopbackServer::says(
        LoopbackServer::answer(200, json, packed, "Content-Encoding: gzip\r\n")));
    QCOMPARE(codeOf(ask(server.url(), quick())), QByteArray("net/server"));
}

void tst_HttpClient::sendsNothingInTheClearToAnotherMachine_data()
{
    QTest::addColumn<QUrl>("origin");
    QTest::newRow("public") << QUrl(QStringLiteral("http://example.org"));
    QTest::newRow("a name can be pointed elsewhere") << QUrl(QStringLiteral("http://localhost:9"));
    QTest::newRow("starts like loopback") << QUrl(QStringLiteral("http://127.0.0.1.example.org"));
    QTest::newRow("user") << QUrl(QStringLiteral("http://127.0.0.1@example.org"));
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd"));
    QTest::newRow("nothing") << QUrl();
}

void tst_HttpClient::sendsNothingInTheClearToAnotherMachine()
{
    QFETCH(QUrl, origin);
    QCOMPARE(codeOf(ask(origin, quick())), QByteArray("net/insecure"));
}

void tst_HttpClient::ignoresNoTlsError()
{
    auto *tls = new QSslServer;
    tls->setSslConfiguration(test::selfSignedConfiguration());
    LoopbackServer server(tls, LoopbackServer::says(LoopbackServer::answer(200, json, "{}")));
    QVERIFY(server.listening());
    QCOMPARE(codeOf(ask(server.url(QStringLiteral("https")), quick())), QByteArray("net/captive"));
    QVERIFY2(server.requests().empty(), "a request was sent to a machine that proved nothing");
}

void tst_HttpClient::tellsTheProblemWithItsFacts()
{
    LoopbackServer server(LoopbackServer::says(LoopbackServer::answer(
        409, "application/problem+json",
        "{\"code\":\"voucher/insufficient\",\"detail\":\"x\",\"remaining_c\":750}")));
    const auto answer = ask(server.url(), quick());
    QCOMPARE(codeOf(answer), QByteArray("voucher/insufficient"));
    QCOMPARE(answer.error().facts.value(QStringLiteral("remaining_c")).toLongLong(), 750);
    QCOMPARE(answer.error().facts.value(QStringLiteral("status")).toInt(), 409);
}

void tst_HttpClient::tellsWhenToRetry()
{
    LoopbackServer server(LoopbackServer::says(LoopbackServer::answer(
        503, "application/problem+json", "{\"code\":\"store/busy\"}", "Retry-After: 17\r\n")));
    const auto answer = ask(server.url(), quick());
    QCOMPARE(codeOf(answer), QByteArray("net/server"));
    QCOMPARE(answer.error().facts.value(QStringLiteral("retry_after_s")).toLongLong(), 17);
}

void tst_HttpClient::aDestroyedClientDoesNotAnswer()
{
    LoopbackServer server([](QTcpSocket &, const ServedRequest &) {});
    int answers = 0;
    {
        HttpClient client(server.url());
        client.send(quick(), [&answers](const Result<HttpAnswer> &) { ++answers; });
        QTRY_COMPARE(server.requests().size(), 1u);
    }
    QTest::qWait(600);
    QCOMPARE(answers, 0);
}

void tst_HttpClient::theCallbackMayDestroyTheClient()
{
    LoopbackServer server(LoopbackServer::says(LoopbackServer::answer(200, json, "{}")));
    auto client = std::make_unique<HttpClient>(server.url());
    int answers = 0;
    client->send(quick(), [&](const Result<HttpAnswer> &) {
        ++answers;
        client.reset();
    });
    QTRY_COMPARE(answers, 1);
    QTest::qWait(30);
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_HttpClient.moc"
