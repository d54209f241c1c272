// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backend/PreparedTill.h"

#include "core/base/Base64Url.h"
#include "core/vouchers/Adjudication.h"
#include "sync/wire/Json.h"
#include "tests/bench/backend/Client.h"
#include "tests/bench/backend/Town.h"

#include <zstd.h>

namespace comptoir::bench {

namespace {

QByteArray zstd(const QByteArray &bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    packed.resize(qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), bytes.constData(),
                                          size_t(bytes.size()), 3)));
    return packed;
}

} // namespace

PreparedTill::PreparedTill(const Ports &ports, QByteArray epoch)
    : device(DeviceId::mint(ports.clock.now(), ports.entropy)),
      shop(ShopId::mint(ports.clock.now(), ports.entropy)),
      accessToken(base64url::encode(ports.entropy.bytes(32)).toLatin1()),
      timeToken(Uuid::version7(ports.clock.now(), ports.entropy)),
      m_ports(ports),
      m_key(crypto::PrivateKey::generate(ports.entropy)),
      m_epoch(std::move(epoch)),
      m_head(wire::firstHash(device, 1, {}))
{
    publicKey = m_key.publicKey().bytes();
}

OpId PreparedTill::append(const QByteArray &kind, const QJsonObject &body, const QByteArray &sealed)
{
    wire::Op op;
    op.id = OpId::mint(m_ports.clock.now(), m_ports.entropy);
    op.sequence = op.transaction = ++sequence;
    op.hlc = {m_ports.clock.now().ms(), 0};
    op.kind = kind;
    op.body = body;
    op.sealed = sealed;
    if (m_waiting.lines.isEmpty()) {
        m_waiting.from = sequence;
        m_waiting.base = m_head;
    }
    m_waiting.lines.append(wire::encodeLine(op));
    m_head = wire::nextHash(device, m_head, m_waiting.lines.last());
    if (wire::isMoneyKind(kind))
        m_waiting.moneySignatures[sequence] = wire::signOp(m_key, m_head);
    return op.id;
}

OpId PreparedTill::claim(vouchers::Serial serial, int cents, bool online)
{
    vouchers::ClaimEvidence evidence;
    evidence.epoch = m_epoch;
    evidence.timeToken = online ? QByteArray() : timeToken.text();
    evidence.policyVersion = 1;
    return append(
        "voucher.claim",
        vouchers::Claim{Town::campaign, serial, Money::fromCents(cents), evidence}.toJson());
}

PreparedTill::Redemption PreparedTill::redeem(vouchers::Serial serial, int cents)
{
    const QByteArray before = m_head;
    const OpId id = claim(serial, cents, true);
    const QByteArray body = wire::compact(
        {{QStringLiteral("line"), QString::fromUtf8(m_waiting.lines.last())},
         {QStringLiteral("prev"), base64url::encode(before)},
         {QStringLiteral("sig"), base64url::encode(m_waiting.moneySignatures[sequence])}});
    Redemption both;
    both.authorise = httpRequest("POST /v1/redemptions", accessToken,
                                 "Content-Type: application/json\r\n", body);
    const QString how = u"auth:" + QString::fromLatin1(id.text());
    append(
        "voucher.commit",
        {{QStringLiteral("claim"), QString::fromLatin1(id.text())}, {QStringLiteral("how"), how}});
    both.push = push(false);
    return both;
}

void PreparedTill::debit(vouchers::Serial serial, int cents)
{
    const OpId id = claim(serial, cents, false);
    append("voucher.commit",
           {{QStringLiteral("claim"), QString::fromLatin1(id.text())},
            {QStringLiteral("how"), QStringLiteral("offline")}});
}

void PreparedTill::seal(int bytes)
{
    append("sale.complete", {}, m_ports.entropy.bytes(bytes));
}

void PreparedTill::writeRegister()
{
    const QJsonObject value{{QStringLiteral("v"), QStringLiteral("Baguette")}};
    const auto product = OpId::mint(m_ports.clock.now(), m_ports.entropy);
    append("reg.set",
           {{QStringLiteral("entity"), QStringLiteral("product")},
            {QStringLiteral("id"), QString::fromLatin1(product.text())},
            {QStringLiteral("fields"), QJsonObject{{QStringLiteral("name"), value}}}});
}

QByteArray PreparedTill::push(bool packed)
{
    wire::PushBatch batch = std::exchange(m_waiting, {});
    batch.epoch = m_epoch;
    batch.head = m_head;
    batch.next = sequence + 1;
    batch.sign(m_key);
    QByteArray headers;
    for (const auto &[name, value] : batch.headers())
        headers += name + ": " + value + "\r\n";
    if (!packed)
        return httpRequest("POST /v1/sync/ops", accessToken, headers, batch.body());
    headers += "Content-Encoding: zstd\r\n";
    return httpRequest("POST /v1/sync/ops", accessToken, headers, zstd(batch.body()));
}

QByteArray PreparedTill::get(const QByteArray &target, const QByteArray &headers) const
{
    return httpRequest("GET " + target, accessToken, headers);
}

QByteArray PreparedTill::askToken(const QByteArray &nonce) const
{
    const QJsonValue text = (*wire::parseObject(nonce))[u"nonce"];
    const QByteArray proof = m_key.sign(crypto::tokenDomain,
                                        {device.bytes(), *base64url::decode(text, 16)});
    const QByteArray body = wire::compact(
        {{QStringLiteral("device"), QString::fromLatin1(device.text())},
         {QStringLiteral("nonce"), text},
         {QStringLiteral("sig"), base64url::encode(proof)}});
    return httpRequest("POST /v1/token", {}, "Content-Type: application/json\r\n", body);
}

} // namespace comptoir::bench
