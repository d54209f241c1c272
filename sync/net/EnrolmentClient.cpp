// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/EnrolmentClient.h"

#include "core/base/Base64Url.h"
#include "core/crypto/Digest.h"
#include "core/vouchers/Keyset.h"
#include "sync/wire/Json.h"

#include <QPointer>
#include <QtEndian>

namespace comptoir::net {

namespace {

constexpr int requestLimitMs = 15'000;

Error seenAtEnrolment(Error error)
{
    if (error.is("net/insecure"))
        error.code = "enrolment/insecure-server";
    else if (error.is("sync/upgrade"))
        error.code = "enrolment/newer-format";
    else if (error.code.startsWith("wire/"))
        return {"net/captive", QString::fromLatin1(error.code) + u' ' + error.detail, {}};
    return error;
}

/// A later version of the document than ours can't be told from a bad one but by its number.
bool isNewer(const wire::SignedDoc &keyset)
{
    const auto content = keyset.content();
    return content && content->value(u"v").toInteger() > 1;
}

} // namespace

EnrolmentClient::EnrolmentClient(const enrolment::EnrolmentTicket &ticket,
                                 const crypto::PrivateKey &key, int pollMs)
    : m_ticket(ticket),
      m_key(key),
      m_pollMs(pollMs),
      m_http(ticket.server)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(fail("enrolment/expired")); });
}

QString EnrolmentClient::sas(const enrolment::EnrolmentTicket &ticket, const QByteArray &nonce,
                             const QByteArray &publicKey)
{
    const QByteArray transcript = ticket.enrolment.bytes() + nonce + publicKey;
    const QByteArray mac = crypto::hmacSha256(ticket.code, transcript);
    const quint32 digits = qFromBigEndian<quint32>(mac.constData()) % 1'000'000;
    return QStringLiteral("%1").arg(digits, 6, 10, QLatin1Char('0'));
}

void EnrolmentClient::start(const QString &model, Waiting waiting, Finished finished)
{
    m_model = model;
    m_waiting = std::move(waiting);
    m_finished = std::move(finished);
    m_patience.start(int(patienceMs));
    HttpRequest nonce;
    nonce.path = QStringLiteral("/v1/nonce");
    nonce.timeLimitMs = requestLimitMs;
    send(nonce, &EnrolmentClient::claim);
}

void EnrolmentClient::send(const HttpRequest &request, Then then)
{
    m_http.send(request, [self = QPointer(this), then](const Result<HttpAnswer> &answer) {
        if (!self || !self->m_finished)
            return;
        if (answer)
            (self->*then)(*answer);
        else
            self->failed(answer.error());
    });
}

void EnrolmentClient::claim(const HttpAnswer &answer)
{
    const auto json = wire::parseObject(answer.body);
    wire::Fields fields(json.value_or(QJsonObject()));
    const QByteArray nonce = fields.bytes(u"nonce", 16);
    if (!fields.done())
        return finish(fail(seenAtEnrolment(fields.done().error())));
    const QByteArray publicKey = m_key.publicKey().bytes();
    const QByteArray proof = m_key.sign(crypto::enrolDomain,
                                        {m_ticket.enrolment.bytes(), nonce, publicKey});
    m_sas = sas(m_ticket, nonce, publicKey);
    m_claim.method = "POST";
    m_claim.path = QStringLiteral("/v1/enrolments/%1/claim")
                       .arg(QString::fromLatin1(m_ticket.enrolment.text()));
    m_claim.timeLimitMs = requestLimitMs;
    m_claim.body = wire::compact({{QStringLiteral("code"), base64url::encode(m_ticket.code)},
                                  {QStringLiteral("nonce"), base64url::encode(nonce)},
                                  {QStringLiteral("pubkey"), base64url::encode(publicKey)},
                                  {QStringLiteral("pop"), base64url::encode(proof)},
                                  {QStringLiteral("model"), m_model},
                                  {QStringLiteral("app"), QStringLiteral(COMPTOIR_VERSION)}});
    send(m_claim, &EnrolmentClient::claimAnswered);
}

void EnrolmentClient::claimAnswered(const HttpAnswer &answer)
{
    m_claimed = true;
    statusCame(answer);
}

void EnrolmentClient::poll()
{
    HttpRequest request;
    request.path = QStringLiteral("/v1/enrolments/%1")
                       .arg(QString::fromLatin1(m_ticket.enrolment.text()));
    request.timeLimitMs = requestLimitMs;
    request.headers = {
        {"Authorization", "Enrolment " + base64url::encode(m_ticket.code).toLatin1()}};
    send(request, &EnrolmentClient::statusCame);
}

void EnrolmentClient::statusCame(const HttpAnswer &answer)
{
    auto enrolled = read(answer.body);
    if (!enrolled)
        return finish(fail(seenAtEnrolment(enrolled.error())));
    if (*enrolled)
        return finish(**enrolled);
    QTimer::singleShot(m_pollMs, this, [this] {
        if (m_finished)
            poll();
    });
    if (!std::exchange(m_told, true) && m_waiting)
        m_waiting(m_sas);
}

Result<std::optional<Enrolled>> EnrolmentClient::read(const QByteArray &body) const
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(body));
    wire::Fields fields(json);
    const QString status = fields.text(u"status", 32);
    COMPTOIR_CHECK(fields.done());
    if (status != u"confirmed")
        return std::optional<Enrolled>();
    Enrolled enrolled;
    enrolled.server = m_ticket.server;
    enrolled.rootFingerprint = m_ticket.rootFingerprint;
    enrolled.device = fields.id<DeviceId>(u"device");
    enrolled.epoch = fields.text(u"epoch", 64).toUtf8();
    const QJsonObject keysetJson = fields.object(u"keyset");
    wire::Fields shop(fields.object(u"shop"));
    enrolled.shop = shop.id<ShopId>(u"id");
    enrolled.membership.shop = shop.text(u"name", 200);
    enrolled.membership.merchant = shop.text(u"merchant", 200);
    COMPTOIR_CHECK(fields.done());
    COMPTOIR_CHECK(shop.done());
    COMPTOIR_TRY(enrolled.keyset, wire::SignedDoc::fromJson(keysetJson));
    if (isNewer(enrolled.keyset))
        return fail("enrolment/newer-format");
    COMPTOIR_TRY(const auto keyset,
                 vouchers::Keyset::verified(enrolled.keyset, m_ticket.rootFingerprint));
    enrolled.membership.town = keyset.name;
    return std::optional(enrolled);
}

void EnrolmentClient::failed(Error error)
{
    const bool lost = error.is("net/unreachable") || error.is("net/server");
    // The same claim is answered again, so a lost answer costs nothing.
    const bool reclaim = !m_claimed && !m_claim.body.isEmpty() && --m_claimsLeft > 0;
    if (!lost || !(m_claimed || reclaim))
        return finish(fail(seenAtEnrolment(std::move(error))));
    QTimer::singleShot(m_pollMs, this, [this] {
        if (!m_finished)
            return;
        if (m_claimed)
            poll();
        else
            send(m_claim, &EnrolmentClient::claimAnswered);
    });
}

void EnrolmentClient::finish(Result<Enrolled> result)
{
    if (!m_finished)
        return;
    m_patience.stop();
    const auto finished = std::exchange(m_finished, nullptr);
    finished(std::move(result));
}

} // namespace comptoir::net
