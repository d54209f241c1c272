// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/ShopRelay.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

#include <QPointer>

namespace comptoir::net {

namespace {
constexpr qint64 pageBytes = 8 << 20;
} // namespace

ShopRelay::ShopRelay(SyncDriver &driver, sharing::KeyExchangeStore &exchange,
                     sharing::ShopOpStore &ops, rescue::RescuedOpStore &rescued, const Clock &clock)
    : m_driver(driver),
      m_exchange(exchange),
      m_ops(ops),
      m_rescued(rescued),
      m_clock(clock)
{
    connect(&driver, &SyncDriver::dataChanged, this, &ShopRelay::run);
    connect(&driver, &SyncDriver::statusChanged, this, [this] {
        if (m_heldBack && m_driver.status().dataAsOf)
            run();
    });
}

void ShopRelay::run()
{
    if (m_running)
        return;
    // Keys came by the feed or a typed code. What the disk refuses now is read at the next call.
    (void)m_ops.readOpened();
    if (!m_driver.reachable())
        return;
    auto letters = m_exchange.due();
    if (!letters)
        return;
    m_letters = std::move(*letters);
    m_running = true;
    tellNextLetter();
}

void ShopRelay::send(HttpRequest request, Reader reader, Step next)
{
    m_driver.requests().http().send(
        request, [self = QPointer(this), reader, next](const Result<HttpAnswer> &answer) {
            if (!self)
                return;
            const auto read = answer ? reader(*answer) : Result<void>(fail(answer.error()));
            if (read)
                (self->*next)();
            else
                self->stop();
        });
}

void ShopRelay::tellNextLetter()
{
    const auto headers = m_driver.requests().authorisation();
    if (!headers)
        return stop();
    if (m_letters.empty())
        return fetchOps();
    HttpRequest request;
    request.method = m_letters.front().method;
    request.path = m_letters.front().path;
    request.body = wire::compact(m_letters.front().body);
    request.headers = *headers;
    m_letters.erase(m_letters.begin());
    send(
        request, [](const HttpAnswer &) { return Result<void>(); }, &ShopRelay::tellNextLetter);
}

void ShopRelay::fetchOps()
{
    const auto chain = m_driver.requests().chain();
    const auto headers = m_driver.requests().authorisation();
    const auto after = chain ? m_ops.cursor(chain->epoch) : Result<qint64>(fail(chain.error()));
    if (!headers || !after)
        return stop();
    // A new till first has what the counter needs; all ops of the siblings would halve its pace.
    m_heldBack = !m_driver.status().dataAsOf;
    if (m_heldBack || (m_opsAt && m_clock.bootMs() - *m_opsAt < opsPauseMs))
        return deliver();
    HttpRequest request;
    request.path = QStringLiteral("/v1/shops/self/ops?after=%1").arg(*after);
    request.headers = *headers;
    request.maxBytes = pageBytes;
    const auto read = [this, epoch = chain->epoch](const HttpAnswer &answer) -> Result<void> {
        COMPTOIR_TRY(const auto page, sharing::OpsPage::parse(answer.body));
        if (page.epoch != epoch)
            return fail("sync/epoch");
        COMPTOIR_CHECK(m_ops.keep(page));
        if (!page.more)
            m_opsAt = m_clock.bootMs();
        if (!page.ops.empty())
            Q_EMIT changed();
        return {};
    };
    send(request, read, &ShopRelay::fetchOps);
}

void ShopRelay::deliver()
{
    const auto next = m_rescued.next();
    if (!next || !*next)
        return stop();
    askNonce(**next);
}

// In the lost device's name as long as the territory takes it; a revoked one is carried by us.
void ShopRelay::askNonce(const rescue::Delivery &delivery)
{
    HttpRequest request;
    request.path = QStringLiteral("/v1/nonce");
    m_driver.requests().http().send(
        request, [self = QPointer(this), delivery](const Result<HttpAnswer> &answer) {
            if (!self)
                return;
            if (answer)
                self->askToken(delivery, *answer);
            else
                self->stop();
        });
}

void ShopRelay::askToken(const rescue::Delivery &delivery, const HttpAnswer &nonce)
{
    const auto json = wire::parseObject(nonce.body);
    const auto bytes = json ? base64url::decode(json->value(u"nonce"), 16) : std::nullopt;
    if (!bytes)
        return stop();
    const QByteArray proof = delivery.key.sign(crypto::tokenDomain,
                                               {delivery.device.bytes(), *bytes});
    HttpRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/token");
    request.body = wire::compact(
        {{QStringLiteral("device"), QString::fromLatin1(delivery.device.text())},
         {QStringLiteral("nonce"), base64url::encode(*bytes)},
         {QStringLiteral("sig"), base64url::encode(proof)}});
    m_driver.requests().http().send(
        request, [self = QPointer(this), delivery](const Result<HttpAnswer> &answer) {
            if (!self)
                return;
            if (!answer && !answer.error().is("device/revoked"))
                return self->stop();
            const auto token = answer ? wire::parseObject(answer->body)
                                      : Result<QJsonObject>(QJsonObject());
            const QString bearer = token ? token->value(u"access_token").toString() : QString();
            self->push(delivery, bearer.toLatin1());
        });
}

void ShopRelay::push(const rescue::Delivery &delivery, const QByteArray &bearer)
{
    const auto own = m_driver.requests().authorisation();
    if (!own)
        return stop();
    HttpRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/sync/ops");
    request.headers = delivery.batch.headers();
    request.headers.emplace_back("Sync-Device", delivery.device.text());
    request.headers.emplace_back("Authorization",
                                 bearer.isEmpty() ? own->front().second : "Bearer " + bearer);
    request.body = delivery.batch.body();
    send(
        request,
        [this, delivery](const HttpAnswer &answer) {
            return takeAcknowledgement(delivery, answer);
        },
        &ShopRelay::deliver);
}

Result<void> ShopRelay::takeAcknowledgement(const rescue::Delivery &delivery,
                                            const HttpAnswer &answer)
{
    COMPTOIR_TRY(const auto answers, m_driver.requests().signedAnswers());
    COMPTOIR_TRY(store::ChainHead chain, m_driver.requests().chain());
    chain.device = delivery.device;
    chain.incarnation = delivery.batch.incarnation;
    COMPTOIR_TRY(const auto pushed, answers.push(answer.body, chain));
    if (pushed.acknowledgement.acknowledged < delivery.batch.from)
        return fail("sync/gap"); // nothing was taken: not again at once
    COMPTOIR_CHECK(
        m_rescued.acknowledge(delivery.device, delivery.batch.incarnation, pushed.acknowledgement));
    Q_EMIT changed();
    return {};
}

} // namespace comptoir::net
