// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Town.h"

namespace comptoir::test {

/// A till as its territory meets it: a key and requests.
class FakeTill
{
public:
    FakeTill(backend::Backend &backend, Entropy &entropy)
        : m_backend(backend),
          m_key(crypto::PrivateKey::generate(entropy))
    {}
    http::Response get(const QByteArray &target, const http::Headers &headers = {})
    {
        return ask("GET", target, {}, headers);
    }
    http::Response post(const QByteArray &target, const QJsonObject &body)
    {
        return ask("POST", target, wire::compact(body), {});
    }
    static QJsonObject json(const http::Response &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    QByteArray nonce()
    {
        return *base64url::decode(json(get("/v1/nonce")).value(u"nonce").toString());
    }
    QJsonObject claim(const backend::EnrolmentTicket &ticket, const QByteArray &nonceBytes) const
    {
        const QByteArray pub = m_key.publicKey().bytes();
        const QByteArray proof = m_key.sign(crypto::enrolDomain,
                                            {ticket.id.bytes(), nonceBytes, pub});
        return {{QStringLiteral("code"), base64url::encode(ticket.code)},
                {QStringLiteral("nonce"), base64url::encode(nonceBytes)},
                {QStringLiteral("pubkey"), base64url::encode(pub)},
                {QStringLiteral("pop"), base64url::encode(proof)},
                {QStringLiteral("model"), QStringLiteral("counter")},
                {QStringLiteral("app"), QStringLiteral("0.1.0")}};
    }
    static QByteArray pathOf(const backend::EnrolmentTicket &ticket)
    {
        return "/v1/enrolments/" + ticket.id.text();
    }
    http::Response enrol(const backend::EnrolmentTicket &ticket)
    {
        const auto response = post(pathOf(ticket) + "/claim", claim(ticket, nonce()));
        device = DeviceId::fromText(json(response).value(u"device").toString().toLatin1())
                     .value_or(DeviceId());
        return response;
    }
    http::Response askToken()
    {
        const QByteArray nonceBytes = nonce();
        return askToken(nonceBytes);
    }
    http::Response askToken(const QByteArray &nonceBytes)
    {
        const QByteArray proof = m_key.sign(crypto::tokenDomain, {device.bytes(), nonceBytes});
        const auto response = post("/v1/token",
                                   {{QStringLiteral("device"), QString::fromLatin1(device.text())},
                                    {QStringLiteral("nonce"), base64url::encode(nonceBytes)},
                                    {QStringLiteral("sig"), base64url::encode(proof)}});
        token = json(response).value(u"access_token").toString().toLatin1();
        return response;
    }
    http::Response feed(const QByteArray &stream, const QByteArray &query = {})
    {
        return get("/v1/feed/" + stream + query, {{"Authorization", "Bearer " + token}});
    }

    DeviceId device;
    QByteArray token;

private:
    http::Response ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                       http::Headers headers)
    {
        http::Request request;
        request.method = method;
        COMPTOIR_ASSERT(request.setTarget(target));
        request.headers = std::move(headers);
        request.headers.add("Host", "town");
        request.body = body;
        return m_backend.handle(request);
    }

    backend::Backend &m_backend;
    crypto::PrivateKey m_key;
};

} // namespace comptoir::test
