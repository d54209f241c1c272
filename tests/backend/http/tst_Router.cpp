// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/Router.h"
#include "sync/wire/Json.h"

#include <QTest>

#include <zlib.h>
#include <zstd.h>

using namespace comptoir;
using namespace comptoir::http;

namespace {

Request request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
{
    Request result;
    result.method = method;
    result.headers = {{"Host", "till.example"}};
    result.body = body;
    if (!result.setTarget(target))
        qFatal("bad target in the test");
    return result;
}

QJsonObject problem(const Response &response)
{
    if (response.headers.value("content-type") != "application/problem+json")
        return {};
    return wire::parseObject(response.body).value_or(QJsonObject());
}

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    const auto bound = deflateBound(&stream, uLong(plain.size())) + 64;
    QByteArray result(qsizetype(bound), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result;
}

QByteArray zstd(const QByteArray &plain)
{
    QByteArray result(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    result.resize(qsizetype(ZSTD_compress(result.data(), size_t(result.size()), plain.data(),
                                          size_t(plain.size()), 19)));
    return result;
}

/// Compresses about 3:1, like op lines.
QByteArray ordinaryText(int lines)
{
    QByteArray result;
    for (int i = 0; i < lines; ++i)
        result += "{\"seq\":" + QByteArray::number(i)
            + ",\"amount_c\":" + QByteArray::number(i * 7919 % 10007) + "}\n";
    return result;
}

} // namespace

class tst_Router : public QObject
{
    Q_OBJECT

    Router m_router;
    int m_calls = 0;
    Request m_seen;
    QString m_parameter;

    Router::Handler says(const QByteArray &text, const QString &parameter = {})
    {
        return [=, this](const Request &seen, const PathParameters &parameters) {
            ++m_calls;
            m_seen = seen;
            m_parameter = parameter.isEmpty() ? QString() : parameters[parameter];
            return Response::text(200, "text/plain", text);
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_router.add("GET", "/v1/packs/{pack}", says("pack", u"pack"_qs));
        m_router.add("GET", "/v1/packs/latest", says("latest"));
        m_router.add("PUT", "/v1/packs/{pack}", says("put", u"pack"_qs));
        m_router.add("POST", "/v1/enrolments/{enrolment}/claim", says("claim", u"enrolment"_qs));
        m_router.add("POST", "/v1/sync/ops", says("ops"), 1 << 20);
        m_router.add("GET", "/log/tile/{tile*}", says("tile", u"tile"_qs));
        m_router.add("HEAD", "/v1/blobs/{hash}", says("", u"hash"_qs));
        m_router.add("GET", "/v1/wait", [](const Request &, const PathParameters &) {
            return Response::later({"territory", 25'000});
        });
    }
    void init() { m_calls = 0; }

    void givesTheParameterToTheHandler()
    {
        const auto response = m_router.handle(request("POST", "/v1/enrolments/a%20b/claim"));
        QCOMPARE(response.body, "claim");
        QCOMPARE(m_parameter, u"a b"_qs);
    }
    void prefersTheLiteralWhateverTheOrder()
    {
        QCOMPARE(m_router.handle(request("GET", "/v1/packs/latest")).body, "latest");
        QCOMPARE(m_router.handle(request("GET", "/v1/packs/7")).body, "pack");
        QCOMPARE(m_router.handle(request("PUT", "/v1/packs/latest")).body, "put");
    }
    void takesTheRestOfThePath()
    {
        QCOMPARE(m_router.handle(request("GET", "/log/tile/0/x001/234.p/5")).body, "tile");
        QCOMPARE(m_parameter, u"0/x001/234.p/5"_qs);
        QCOMPARE(m_router.handle(request("GET", "/log/tile/0/../../etc")).status, 404);
        QCOMPARE(m_router.handle(request("GET", "/log/tile/")).status, 404);
    }
    void letsNoParameterLeaveItsSegment_data()
    {
        QTest::addColumn<QByteArray>("segment");
        QTest::newRow("slash") << QByteArray("a%2fb");
        QTest::newRow("backslash") << QByteArray("a%5cb");
        QTest::newRow("dots") << QByteArray("%2e%2e");
        QTest::newRow("zero") << QByteArray("a%00");
        QTest::newRow("newline") << QByteArray("a%0d%0aX:y");
        QTest::newRow("not UTF-8") << QByteArray("%ff");
        QTest::newRow("overlong") << QByteArray("%c0%af");
        QTest::newRow("half an escape") << QByteArray("a%2");
        QTest::newRow("no escape") << QByteArray("%zz");
        QTest::newRow("empty") << QByteArray("");
    }
    void letsNoParameterLeaveItsSegment()
    {
        QFETCH(QByteArray, segment);
        QCOMPARE(m_router.handle(request("GET", "/v1/packs/" + segment)).status, 404);
        QCOMPARE(m_calls, 0);
    }
    void tellsWhatIsMissing()
    {
        const auto response = m_router.handle(request("GET", "/v1/pack?x=1"));
        QCOMPARE(response.status, 404);
        QCOMPARE(problem(response),
                 (QJsonObject{{"type", "/problems/http/no-such-resource"},
                              {"title", "Not Found"},
                              {"status", 404},
                              {"instance", "/v1/pack"},
                              {"code", "http/no-such-resource"},
                              {"retryable", false}}));
    }
    void namesTheMethodsThatItAllows()
    {
        const auto refused = m_router.handle(request("DELETE", "/v1/packs/7"));
        QCOMPARE(refused.status, 405);
        QCOMPARE(refused.headers.value("allow"), "GET, HEAD, OPTIONS, PUT");
        QCOMPARE(problem(refused)["code"].toString(), u"http/method-not-allowed"_qs);

        const auto asked = m_router.handle(request("OPTIONS", "/v1/packs/7"));
        QCOMPARE(asked.status, 204);
        QCOMPARE(asked.headers.value("allow"), "GET, HEAD, OPTIONS, PUT");
        QVERIFY(asked.body.isEmpty());
        QCOMPARE(m_router.handle(request("OPTIONS", "/nothing")).status, 404);
        QCOMPARE(m_calls, 0);
    }
    void answersHeadLikeGetWithoutTheBody()
    {
        const auto response = m_router.handle(request("HEAD", "/v1/packs/latest"));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Content-Length"), "6");
        QVERIFY(response.body.isEmpty());
        QCOMPARE(m_router.handle(request("HEAD", "/v1/blobs/abc")).status, 200);
        QCOMPARE(m_router.handle(request("GET", "/v1/blobs/abc")).status, 405);
    }
    void passesAWaitOn()
    {
        const auto response = m_router.handle(request("GET", "/v1/wait"));
        QCOMPARE(response.wait, std::optional(Wait{"territory", 25'000}));
    }
    void wantsExactlyOneHost()
    {
        auto none = request("GET", "/v1/packs/latest");
        none.headers.remove("host");
        QCOMPARE(m_router.handle(none).status, 400);
        auto two = request("GET", "/v1/packs/latest");
        two.headers.add("HOST", "other.example");
        QCOMPARE(m_router.handle(two).status, 400);
        QCOMPARE(m_calls, 0);
    }
    void refusesATransferCodingThatItCantUndo()
    {
        for (const char *coding : {"gzip, chunked", "identity", "xchunked"}) {
            auto coded = request("POST", "/v1/sync/ops", "x");
            coded.headers.add("Transfer-Encoding", coding);
            QCOMPARE(m_router.handle(coded).status, 501);
        }
        auto twice = request("POST", "/v1/sync/ops", "x");
        twice.headers.add("Transfer-Encoding", "chunked");
        twice.headers.add("transfer-encoding", "chunked");
        QCOMPARE(m_router.handle(twice).status, 501);
        QCOMPARE(m_calls, 0);
    }
    void refusesABodyBeyondTheLimitOfItsRoute()
    {
        const QByteArray body(Router::usualBody + 1, 'x');
        const auto refused = m_router.handle(request("POST", "/v1/enrolments/a/claim", body));
        QCOMPARE(refused.status, 413);
        QCOMPARE(problem(refused)["code"].toString(), u"http/body-too-large"_qs);
        QCOMPARE(m_calls, 0);
        QCOMPARE(m_router.handle(request("POST", "/v1/sync/ops", body)).status, 200);
    }

    void unpacksBodies_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("packed");
        const QList<std::pair<QByteArray, QByteArray>> texts{
            {"one line", "{}"},
            {"many blocks", ordinaryText(20'000)},
            {"exactly a block", ordinaryText(2000).first(1 << 14)}};
        for (const auto &[name, plain] : texts) {
            QTest::addRow("gzip %s", name.constData())
                << QByteArray("gzip") << plain << gzip(plain);
            QTest::addRow("zstd %s", name.constData())
                << QByteArray("ZSTD") << plain << zstd(plain);
            QTest::addRow("identity %s", name.constData())
                << QByteArray("identity") << plain << plain;
        }
    }
    void unpacksBodies()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, packed);
        auto packedRequest = request("POST", "/v1/sync/ops", packed);
        packedRequest.headers.add("Content-Encoding", coding);
        QCOMPARE(m_router.handle(packedRequest).status, 200);
        QCOMPARE(m_seen.body, plain);
        QVERIFY(!m_seen.headers.has("content-encoding"));
    }
    void holdsAPackedBodyToItsOwnLimit()
    {
        Router router;
        router.add(
            "POST", "/push",
            [](const Request &, const PathParameters &) { return Response::json(200, {}); },
            1 << 20, 2'000);
        const QByteArray plain = ordinaryText(1'000);
        QVERIFY(plain.size() > 4'000 && zstd(plain).size() > 2'000);
        QCOMPARE(router.handle(request("POST", "/push", plain)).status, 200);
        auto packed = request("POST", "/push", zstd(plain));
        packed.headers.add("Content-Encoding", "zstd");
        QCOMPARE(router.handle(packed).status, 413);
        packed.body = zstd(plain.first(4'000));
        QVERIFY(packed.body.size() <= 2'000);
        QCOMPARE(router.handle(packed).status, 200);
    }
    void namesTheRouteThatTakesARequest()
    {
        Router router;
        const auto handler = [](const Request &, const PathParameters &) { return Response(); };
        router.add("GET", "/v1/things/{thing}", handler);
        QCOMPARE(router.patternOf(request("GET", "/v1/things/7")), "/v1/things/{thing}");
        QCOMPARE(router.patternOf(request("POST", "/v1/things/7")), QByteArray());
        QCOMPARE(router.patternOf(request("GET", "/v1/other")), QByteArray());
    }
    void refusesBombsAndBrokenBodies_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray zeros(32 << 20, '\0');
        const QByteArray text = ordinaryText(2000);
        const QByteArray large = ordinaryText(60'000); // packed it passes, unpacked it does not
        QTest::newRow("gzip bomb") << QByteArray("gzip") << gzip(zeros) << 413;
        QTest::newRow("zstd bomb") << QByteArray("zstd") << zstd(zeros) << 413;
        QTest::newRow("gzip over ratio") << QByteArray("gzip") << gzip(zeros.first(500'000)) << 413;
        QTest::newRow("zstd over ratio") << QByteArray("zstd") << zstd(zeros.first(500'000)) << 413;
        QTest::newRow("gzip over limit") << QByteArray("gzip") << gzip(large) << 413;
        QTest::newRow("zstd over limit") << QByteArray("zstd") << zstd(large) << 413;
        QTest::newRow("gzip cut") << QByteArray("gzip") << gzip(text).chopped(5) << 400;
        QTest::newRow("zstd cut") << QByteArray("zstd") << zstd(text).chopped(5) << 400;
        QTest::newRow("gzip and more") << QByteArray("gzip") << QByteArray(gzip(text) + "x") << 400;
        QTest::newRow("zstd and more") << QByteArray("zstd") << QByteArray(zstd(text) + "x") << 400;
        QTest::newRow("gzip of nothing") << QByteArray("gzip") << QByteArray() << 400;
        QTest::newRow("zstd of nothing") << QByteArray("zstd") << QByteArray() << 400;
        QTest::newRow("plain as gzip") << QByteArray("gzip") << text << 400;
        QTest::newRow("plain as zstd") << QByteArray("zstd") << text << 400;
        QTest::newRow("brotli") << QByteArray("br") << text << 415;
        QTest::newRow("twice") << QByteArray("gzip, gzip") << gzip(gzip(text)) << 415;
    }
    void refusesBombsAndBrokenBodies()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QVERIFY(body.size() < 1 << 20); // else the size as sent would be what is refused
        auto bad = request("POST", "/v1/sync/ops", body);
        bad.headers.add("Content-Encoding", coding);
        const auto response = m_router.handle(bad);
        QCOMPARE(response.status, status);
        QCOMPARE(response.headers.value("accept-encoding"), "gzip, zstd");
        QCOMPARE(problem(response)["status"].toInt(), status);
        QCOMPARE(m_calls, 0);
    }

    void keepsFactsFromPosingAsTheProblem()
    {
        const Error error{"vouchers/insufficient",
                          u"sold twice"_qs,
                          {{u"remaining_c"_qs, 350}, {u"status"_qs, 200}, {u"code"_qs, u"ok"_qs}}};
        const auto answer = problem(Problem::of(error, 409).answer(request("POST", "/v1/x")));
        QCOMPARE(answer["remaining_c"].toInt(), 350);
        QCOMPARE(answer["status"].toInt(), 409);
        QCOMPARE(answer["code"].toString(), u"vouchers/insufficient"_qs);
        QCOMPARE(answer["detail"].toString(), u"sold twice"_qs);
        QCOMPARE(answer["retryable"].toBool(true), false);
    }
    void keepsOurOwnDetailsFromStrangers()
    {
        const Error error{"store/failed", u"SELECT secret"_qs, {}};
        const auto response = Problem::of(error, 503).answer(request("GET", "/v1/x"));
        QVERIFY(!response.body.contains("secret"));
        QCOMPARE(problem(response)["retryable"].toBool(), true);
    }

    void splitsTargets()
    {
        auto seen = request("GET", "http://till.example:8080/v1/feed?cursor=a%2Bb&limit=+1#x");
        QCOMPARE(seen.path, "/v1/feed");
        QCOMPARE(seen.parameter(u"cursor"_qs), std::optional(u"a+b"_qs));
        QCOMPARE(seen.parameter(u"limit"_qs), std::optional(u"+1"_qs));
        QCOMPARE(seen.parameter(u"absent"_qs), std::nullopt);
        QVERIFY(seen.setTarget("https://till.example"));
        QCOMPARE(seen.path, "/");
        for (const char *bad : {"", "*", "till.example:443", "v1/ping", "ftp://x/"})
            QVERIFY(!seen.setTarget(bad));
    }
};

QTEST_APPLESS_MAIN(tst_Router)
#include "tst_Router.moc"
