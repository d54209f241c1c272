// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/net/FakeTerritory.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

#include <QUrlQuery>

#include <algorithm>

#include <zstd.h>

namespace comptoir::test {

namespace {

const QString nonceText = QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA");
/// Of every token: where the till's first one stood.
constexpr qint64 position = 5;

QByteArray unpacked(const ServedRequest &request)
{
    if (request.headers.value("content-encoding") != "zstd")
        return request.body;
    QByteArray bytes(4 << 20, Qt::Uninitialized);
    const size_t size = ZSTD_decompress(bytes.data(), size_t(bytes.size()),
                                        request.body.constData(), size_t(request.body.size()));
    return ZSTD_isError(size) ? QByteArray() : bytes.left(qsizetype(size));
}

} // namespace

FakeTerritory::FakeTerritory(const TownPapers &papers, const TestTill &till)
    : signer(papers.ack),
      pingSigner(papers.ack),
      m_papers(papers),
      m_till(till),
      m_server([this](QTcpSocket &socket, const ServedRequest &request) { serve(socket, request); })
{}

int FakeTerritory::asked(const QByteArray &pathStart) const
{
    return int(std::count_if(
        m_server.requests().begin(), m_server.requests().end(),
        [&](const ServedRequest &request) { return request.path.startsWith(pathStart); }));
}

int FakeTerritory::listeners() const
{
    return int(std::count_if(m_listeners.begin(), m_listeners.end(),
                             [](const QPointer<QTcpSocket> &socket) { return !socket.isNull(); }));
}

void FakeTerritory::hint(const QByteArray &stream, qint64 head)
{
    for (const auto &socket : m_listeners) {
        if (socket)
            socket->write("data: {\"stream\":\"" + stream
                          + "\",\"head\":" + QByteArray::number(head) + "}\n\n");
    }
}

void FakeTerritory::serve(QTcpSocket &socket, const ServedRequest &came)
{
    if (!silentPath.isEmpty() && came.path.startsWith(silentPath))
        return;
    if (hints && came.path == "/v1/events") {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:\n");
        m_listeners.emplace_back(&socket);
        return;
    }
    m_waited += came.headers.value("prefer").startsWith("wait=") ? 1 : 0;
    ServedRequest request = came;
    request.body = unpacked(came);
    if (came.path == "/v1/sync/ops") {
        m_largestSent = std::max<qint64>(m_largestSent, came.body.size());
        m_largestRatio = std::max<qint64>(m_largestRatio, request.body.size() / came.body.size());
    }
    const auto instead = trouble ? trouble(request) : std::nullopt;
    const QByteArray answer = instead && !instead->isEmpty() ? *instead : answerTo(request);
    if (!instead || !instead->isEmpty())
        socket.write(answer);
    if (instead)
        socket.disconnectFromHost();
}

QByteArray FakeTerritory::problem(int status, const QByteArray &code,
                                  const QByteArray &members) const
{
    return LoopbackServer::answer(status, "application/problem+json",
                                  "{\"code\":\"" + code + "\"" + members + "}");
}

QByteArray FakeTerritory::json(const QJsonObject &object) const
{
    return LoopbackServer::answer(200, "application/json", wire::compact(object));
}

QJsonObject FakeTerritory::doc(crypto::Domain domain, const QJsonObject &content,
                               const crypto::PrivateKey &key) const
{
    return wire::SignedDoc::make(domain, content, 3, key).toJson();
}

QByteArray FakeTerritory::answerTo(const ServedRequest &request)
{
    const QUrl url = QUrl::fromEncoded(request.path);
    const QString path = url.path();
    if (path == u"/v1/ping")
        return ping(url);
    if (path == u"/v1/nonce")
        return json({{QStringLiteral("nonce"), nonceText}, {QStringLiteral("expires_s"), 120}});
    if (path == u"/v1/token")
        return token(request);
    const QByteArray bearer = "Bearer token-" + QByteArray::number(m_tokens);
    if (request.headers.value("authorization") != bearer)
        return problem(401, "token/missing");
    if (request.headers.value("sync-epoch") != epoch)
        return problem(409, "sync/epoch", ",\"epoch\":\"" + epoch + "\"");
    if (path == u"/v1/sync/ops")
        return ops(request);
    if (path.startsWith(u"/v1/feed/"))
        return feed(url);
    if (path.startsWith(u"/v1/campaigns/12/voucher-pack/"))
        return file(pack, QStringLiteral("/v1/campaigns/12/voucher-pack/"), path, position);
    if (path.startsWith(u"/v1/campaigns/12/code-list/"))
        return file(codes, QStringLiteral("/v1/campaigns/12/code-list/"), path, codesCount);
    return problem(404, "http/not-found");
}

QByteArray FakeTerritory::ping(const QUrl &url)
{
    const QUrlQuery query(url);
    QJsonObject answer = doc(
        crypto::pingDomain,
        {{QStringLiteral("nonce"), query.queryItemValue(QStringLiteral("nonce"))},
         {QStringLiteral("territory"), QString::fromLatin1(m_papers.territory.text())},
         {QStringLiteral("epoch"), QString::fromLatin1(epoch)},
         {QStringLiteral("time_ms"), m_till.clock.now().ms()},
         {QStringLiteral("protocol"), 1},
         {QStringLiteral("min_protocol"), 1}},
        pingSigner);
    if (newerKeyset && query.queryItemValue(QStringLiteral("keyset")) == u"1")
        answer.insert(QStringLiteral("keyset"), newerKeyset->toJson());
    return json(answer);
}

QByteArray FakeTerritory::token(const ServedRequest &request)
{
    const auto body = wire::parseObject(request.body).value_or(QJsonObject());
    const auto proof = base64url::decode(body.value(u"sig"), 64).value_or(QByteArray());
    const auto nonce = base64url::decode(nonceText).value_or(QByteArray());
    if (revoked)
        return problem(403, "device/revoked");
    if (!m_till.deviceKey.publicKey().verify(crypto::tokenDomain, {m_till.device.bytes(), nonce},
                                             proof)) {
        problems.append("bad proof");
        return problem(401, "token/bad-proof");
    }
    ++m_tokens;
    return json({{QStringLiteral("access_token"), QStringLiteral("token-%1").arg(m_tokens)},
                 {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                 {QStringLiteral("expires_s"), 1800}});
}

QByteArray FakeTerritory::ops(const ServedRequest &request)
{
    const auto header = [&](QByteArrayView name) {
        return request.headers.value(name.toByteArray().toLower());
    };
    m_largestBody = std::max<qint64>(m_largestBody, request.body.size());
    const auto batch = wire::PushBatch::decode(header, request.body);
    const auto chained = batch ? batch->chained(m_till.device)
                               : Result<std::vector<wire::ChainedOp>>(fail(batch.error()));
    const auto signedWell = chained ? batch->checkSignatures(*chained, m_till.deviceKey.publicKey())
                                    : Result<void>(fail(chained.error()));
    if (!signedWell) {
        problems.append(signedWell.error().code);
        return problem(422, signedWell.error().code);
    }
    if (batch->from > lines.size() + 1)
        return problem(409, "sync/gap", ",\"expected\":" + QByteArray::number(lines.size() + 1));
    m_largestBatch = std::max(m_largestBatch, int(batch->lines.size()));
    for (const wire::ChainedOp &op : *chained) {
        if (op.op.sequence <= lines.size()) {
            if (lines.at(op.op.sequence - 1) != op.line)
                problems.append("fork");
            continue;
        }
        lines.append(op.line);
    }
    return ack();
}

QByteArray FakeTerritory::ack()
{
    const QString device = QString::fromLatin1(m_till.device.text());
    const QString era = QString::fromLatin1(epoch);
    const qint64 now = m_till.clock.now().ms();
    QByteArray hash = wire::firstHash(m_till.device, 1, {});
    for (const QByteArray &line : lines)
        hash = wire::nextHash(m_till.device, hash, line);
    const QJsonObject content{{QStringLiteral("epoch"), era},
                              {QStringLiteral("device"), device},
                              {QStringLiteral("inc"), 1},
                              {QStringLiteral("acked_seq"), lines.size()},
                              {QStringLiteral("acked_hash"), base64url::encode(hash)},
                              {QStringLiteral("durable_seq"), 0},
                              {QStringLiteral("time_ms"), now},
                              {QStringLiteral("results"), QJsonArray()}};
    const QJsonObject timeToken{{QStringLiteral("id"),
                                 QStringLiteral("0190c3a2-0000-7cc3-98c4-dc0c0c0%1")
                                     .arg(lines.size(), 5, 10, QLatin1Char('0'))},
                                {QStringLiteral("epoch"), era},
                                {QStringLiteral("n"), position},
                                {QStringLiteral("time_ms"), now},
                                {QStringLiteral("device"), device}};
    return json({{QStringLiteral("ack"), doc(crypto::ackDomain, content, signer)},
                 {QStringLiteral("time_token"), doc(crypto::timeTokenDomain, timeToken, signer)}});
}

QByteArray FakeTerritory::feed(const QUrl &url)
{
    const QString stream = url.path().mid(9);
    const QJsonArray all = changes[stream];
    const int from = QUrlQuery(url).queryItemValue(QStringLiteral("cursor")).mid(1).toInt();
    QJsonArray page;
    for (qsizetype i = from; i < all.size() && page.size() < 2; ++i)
        page.append(all.at(i));
    const qsizetype next = from + page.size();
    return json({{QStringLiteral("epoch"), QString::fromLatin1(epoch)},
                 {QStringLiteral("stream"), stream},
                 {QStringLiteral("changes"), page},
                 {QStringLiteral("next"), QStringLiteral("c%1").arg(next)},
                 {QStringLiteral("head"), std::max<qint64>(position, all.size())},
                 {QStringLiteral("up_to_date"), next >= all.size()}});
}

QByteArray FakeTerritory::file(const QByteArray &bytes, const QString &folder, const QString &path,
                               qint64 name)
{
    if (bytes.isEmpty())
        return problem(404, "campaign/unknown");
    const QByteArray place = folder.toLatin1() + QByteArray::number(name) + '-' + epoch;
    if (path.toLatin1() != place)
        return LoopbackServer::answer(302, "", "", "Location: " + place + "\r\n");
    return LoopbackServer::answer(200, "application/octet-stream", bytes, "Feed-Cursor: c0\r\n");
}

} // namespace comptoir::test
