// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/SignedAnswers.h"

#include "sync/wire/Json.h"

namespace comptoir::net {

namespace {

constexpr qint64 maxNumber = qint64(1) << 52;
constexpr qint64 protocolVersion = 1; // header Sync-Protocol
constexpr qint64 maxTimeMs = qint64(1) << 47;

Result<wire::SignedDoc> signedDocFrom(const QByteArray &body)
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(body));
    return wire::SignedDoc::fromJson(json);
}

Result<store::OpResult> opResultFrom(const QJsonObject &json)
{
    wire::Fields fields(json);
    store::OpResult result;
    result.sequence = fields.integer(u"seq", 1, maxNumber);
    result.op = fields.id<OpId>(u"op");
    result.status = fields.text(u"status", 32).toUtf8();
    // The answer to the first push was lost: what it said is what counts.
    if (result.status == "duplicate" && fields.has(u"first"))
        result.status = fields.text(u"first", 32).toUtf8();
    result.json = wire::compact(json);
    COMPTOIR_CHECK(fields.done());
    return result;
}

tl::unexpected<Error> stale(const char *what)
{
    return fail("net/stale-answer", QString::fromLatin1(what));
}

} // namespace

Result<QJsonObject> SignedAnswers::believed(const wire::SignedDoc &signedDoc,
                                            crypto::Domain domain) const
{
    if (!m_keyset.signs(signedDoc, domain, vouchers::KeyUse::Ack, m_at))
        return fail("territory/bad-signature");
    return signedDoc.content();
}

Result<SignedAnswers::PingAnswer> SignedAnswers::ping(const QByteArray &body,
                                                      const QString &nonce) const
{
    COMPTOIR_TRY(const auto signedDoc, signedDocFrom(body));
    COMPTOIR_TRY(const QJsonObject content, believed(signedDoc, crypto::pingDomain));
    wire::Fields fields(content);
    const QString echo = fields.text(u"nonce", 64);
    const auto territory = fields.id<TerritoryId>(u"territory");
    PingAnswer answer;
    answer.epoch = fields.text(u"epoch", 64).toUtf8();
    answer.tooOld = fields.integer(u"min_protocol", 0, maxNumber) > protocolVersion;
    if (fields.has(u"next_min_protocol")
        && fields.integer(u"next_min_protocol", 0, maxNumber) > protocolVersion)
        answer.worksUntil = fields.text(u"next_min_from", 10);
    COMPTOIR_CHECK(fields.done());
    if (echo != nonce || territory != m_keyset.territory || answer.epoch.isEmpty())
        return stale("ping");
    return answer;
}

Result<SignedAnswers::PushAnswer> SignedAnswers::push(const QByteArray &body,
                                                      const store::ChainHead &chain) const
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(body));
    wire::Fields fields(json);
    const QJsonObject token = fields.object(u"time_token");
    COMPTOIR_CHECK(fields.done());
    COMPTOIR_TRY(const auto tokenDoc, wire::SignedDoc::fromJson(token));
    PushAnswer answer;
    COMPTOIR_TRY(answer.acknowledgement, carried(body, chain));
    COMPTOIR_TRY(answer.token, timeToken(tokenDoc, chain));
    return answer;
}

Result<store::Acknowledgement> SignedAnswers::carried(const QByteArray &body,
                                                      const store::ChainHead &owner) const
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(body));
    wire::Fields fields(json);
    const QJsonObject ack = fields.object(u"ack");
    COMPTOIR_CHECK(fields.done());
    COMPTOIR_TRY(const auto ackDoc, wire::SignedDoc::fromJson(ack));
    return acknowledgement(ackDoc, owner);
}

Result<store::Acknowledgement> SignedAnswers::acknowledgement(const wire::SignedDoc &signedDoc,
                                                              const store::ChainHead &chain) const
{
    COMPTOIR_TRY(const QJsonObject content, believed(signedDoc, crypto::ackDomain));
    wire::Fields fields(content);
    store::Acknowledgement ack;
    ack.epoch = fields.text(u"epoch", 64).toUtf8();
    const auto device = fields.id<DeviceId>(u"device");
    const qint64 incarnation = fields.integer(u"inc", 1, maxNumber);
    ack.acknowledged = fields.integer(u"acked_seq", 0, maxNumber);
    ack.acknowledgedHash = fields.bytes(u"acked_hash", 32);
    ack.durable = fields.integer(u"durable_seq", 0, maxNumber);
    ack.time = Instant::fromMs(fields.integer(u"time_ms", 0, maxTimeMs));
    const QJsonArray results = fields.array(u"results");
    COMPTOIR_CHECK(fields.done());
    if (device != chain.device || incarnation != chain.incarnation)
        return stale("acknowledgement of another chain");
    if (ack.epoch != chain.epoch)
        return fail("sync/epoch");
    for (const QJsonValue &entry : results) {
        COMPTOIR_TRY(auto result, opResultFrom(entry.toObject()));
        ack.results.push_back(std::move(result));
    }
    ack.signedDoc = wire::compact(signedDoc.toJson());
    return ack;
}

Result<store::TimeToken> SignedAnswers::timeToken(const wire::SignedDoc &signedDoc,
                                                  const store::ChainHead &chain) const
{
    COMPTOIR_TRY(const QJsonObject content, believed(signedDoc, crypto::timeTokenDomain));
    wire::Fields fields(content);
    store::TimeToken token;
    token.id = fields.text(u"id", 36).toUtf8();
    token.epoch = fields.text(u"epoch", 64).toUtf8();
    token.feedPosition = fields.integer(u"n", 0, maxNumber);
    token.time = Instant::fromMs(fields.integer(u"time_ms", 0, maxTimeMs));
    const auto device = fields.id<DeviceId>(u"device");
    COMPTOIR_CHECK(fields.done());
    if (device != chain.device || token.id.isEmpty())
        return stale("time token of another device");
    if (token.epoch != chain.epoch)
        return fail("sync/epoch");
    token.signedDoc = wire::compact(signedDoc.toJson());
    return token;
}

Result<wire::SignedDoc> SignedAnswers::authorisation(const QByteArray &body, DeviceId device,
                                                     OpId claim) const
{
    COMPTOIR_TRY(const auto signedDoc, signedDocFrom(body));
    COMPTOIR_TRY(const QJsonObject content, believed(signedDoc, crypto::authorisationDomain));
    wire::Fields fields(content);
    const auto authorisedClaim = fields.id<OpId>(u"claim");
    const auto authorisedDevice = fields.id<DeviceId>(u"device");
    COMPTOIR_CHECK(fields.done());
    if (authorisedClaim != claim || authorisedDevice != device)
        return stale("authorisation of another claim");
    return signedDoc;
}

Result<wire::SignedDoc> SignedAnswers::facts(const QByteArray &body) const
{
    COMPTOIR_TRY(const auto signedDoc, signedDocFrom(body));
    COMPTOIR_CHECK(believed(signedDoc, crypto::voucherFactsDomain));
    return signedDoc;
}

Result<wire::SignedDoc> SignedAnswers::factsOf(const QByteArray &body, quint32 campaign,
                                               quint32 serial) const
{
    COMPTOIR_TRY(const auto signedDoc, facts(body));
    COMPTOIR_TRY(const QJsonObject content, signedDoc.content());
    wire::Fields fields(content);
    const bool same = fields.integer(u"campaign", 0, maxNumber) == campaign
        && fields.integer(u"serial", 0, maxNumber) == serial;
    COMPTOIR_CHECK(fields.done());
    if (!same)
        return stale("facts of another voucher");
    return signedDoc;
}

wire::AckKeys SignedAnswers::ackKeys() const
{
    return [keyset = m_keyset, at = m_at](int id) -> std::optional<crypto::PublicKey> {
        const auto *key = keyset.find(id, vouchers::KeyUse::Ack, at);
        return key ? std::optional(key->key) : std::nullopt;
    };
}

} // namespace comptoir::net
