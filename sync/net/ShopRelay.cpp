// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/ShopRelay.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

#include <QPointer>

namespace comptoir::net {

namespace {
constexpr qint64 pageBytes = 8 << 20;

int statusOf(const Error &error)
{
    return error.facts.value(QStringLiteral("status")).toInt();
}

/// It is this request that the territory does not take: not us, not now and not this epoch.
bool isRefusal(const Error &error)
{
    const int status = statusOf(error);
    const bool ofAll = status == 401 || status == 429 || error.is("device/revoked")
        || error.is("sync/epoch");
    return error.is("sync/fork") || (status >= 400 && status < 500 && !ofAll);
}
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
    m_refusedNow.clear();
    m_running = true;
    tellNextLetter();
}

void ShopRelay::send(HttpRequest request, Reader reader, Refused refused, Step next)
{
    m_driver.requests().http().send(
        request, [self = QPointer(this), reader, refused, next](const Result<HttpAnswer> &answer) {
            if (!self)
                return;
            const auto read = answer ? reader(*answer) : Result<void>(fail(answer.error()));
            if (!read && !isRefusal(read.error()))
                return self->stop();
            if (!read)
                refused(read.error());
            (self->*next)();
        });
}

void ShopRelay::tellNextLetter()
{
    const auto headers = m_driver.requests().authorisation();
    if (!headers)
        return stop();
    if (m_letters.empty()) {
        if (std::exchange(m_refusedLetter, m_refusedNow) != m_refusedNow)
            Q_EMIT changed();
        return fetchOps();
    }
    HttpRequest request;
    request.method = m_letters.front().method;
    request.path = m_letters.front().path;
    request.body = wire::compact(m_letters.front().body);
    request.headers = *headers;
    m_letters.erase(m_letters.begin());
    send(
        request, [](const HttpAnswer &) { return Result<void>(); },
        [this](const Error &error) { m_refusedNow = error.code; }, &ShopRelay::tellNextLetter);
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
    // Without siblings' ops there may still be something to hand in.
    const auto refused = [this](const Error &) { m_opsAt = m_clock.bootMs(); };
    send(request, read, refused, &ShopRelay::fetchOps);
}

void ShopRelay::deliver()
{
    const auto next = nextDelivery();
    if (!next || !*next)
        return stop();
    askNonce(**next);
}

Result<std::optional<rescue::Delivery>> ShopRelay::nextDelivery()
{
    std::set<DeviceId> passedOver = refusedLately();
    COMPTOIR_TRY(auto next, m_rescued.next(passedOver));
    if (next)
        return next;
    for (const auto &[device, at] : m_durableAskedAt) {
        if (m_clock.bootMs() - at < durablePauseMs)
            passedOver.insert(device);
    }
    COMPTOIR_TRY(next, m_rescued.awaited(passedOver));
    if (next)
        m_durableAskedAt[next->device] = m_clock.bootMs();
    return next;
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
            // Whatever stands against its own token: what it signed is for the push to judge.
            const int status = answer ? 0 : statusOf(answer.error());
            if (!answer && (status < 400 || status >= 500 || status == 429))
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
        [this, delivery](const Error &error) { noteRefusal(delivery, error); },
        &ShopRelay::deliver);
}

Result<void> ShopRelay::takeAcknowledgement(const rescue::Delivery &delivery,
                                            const HttpAnswer &answer)
{
    COMPTOIR_TRY(const auto answers, m_driver.requests().signedAnswers());
    COMPTOIR_TRY(store::ChainHead chain, m_driver.requests().chain());
    chain.device = delivery.device;
    chain.incarnation = delivery.batch.incarnation;
    COMPTOIR_TRY(const auto pushed, answers.carried(answer.body, chain));
    if (pushed.acknowledged < std::min(delivery.batch.from, delivery.batch.end()))
        return fail("sync/gap"); // nothing was taken: not again at once
    COMPTOIR_CHECK(m_rescued.acknowledge(delivery.device, delivery.batch.incarnation, pushed));
    Q_EMIT changed();
    return {};
}

void ShopRelay::noteRefusal(const rescue::Delivery &delivery, const Error &error)
{
    const QVariant expected = error.facts.value(QStringLiteral("expected"));
    if (error.is("sync/gap") && expected.isValid()) {
        const auto again = m_rescued.sendAgain(delivery.device, delivery.batch.incarnation,
                                               expected.toLongLong());
        if (again && *again)
            return; // the territory lost them: from there on
    }
    m_refusedAt[delivery.device] = m_clock.bootMs();
    // What the disk refuses now is refused once more in an hour, and noted then.
    (void)m_rescued.noteProblem(delivery.device, error.code);
    Q_EMIT changed();
}

std::set<DeviceId> ShopRelay::refusedLately() const
{
    const auto devices = m_rescued.devices();
    std::set<DeviceId> refused;
    for (const auto &device : devices ? *devices : std::vector<rescue::RescuedDevice>()) {
        const auto at = m_refusedAt.find(device.device);
        // A person who brought the file again wants it tried again.
        const bool lately = at != m_refusedAt.end()
            && m_clock.bootMs() - at->second < refusedPauseMs;
        if (lately && !device.problem.isEmpty())
            refused.insert(device.device);
    }
    return refused;
}

} // namespace comptoir::net
