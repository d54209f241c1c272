// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/PushBatch.h"

#include "core/base/Base64Url.h"
#include "sync/wire/ByteReader.h"
#include "sync/wire/Json.h"

namespace comptoir::wire {

namespace {

constexpr int hashSize = 32, signatureSize = 64;
constexpr qint64 maxSequence = qint64(1) << 52;
constexpr int maxIncarnation = 1'000'000;

tl::unexpected<Error> badFrame(qint64 line)
{
    return fail("sync/bad-frame", {}, {{QStringLiteral("line"), line}});
}

tl::unexpected<Error> tooLarge(qint64 max)
{
    return fail("sync/too-large", {}, {{QStringLiteral("max"), max}});
}

/// Decimal digits only, without a leading zero: one value, one text.
std::optional<qint64> number(const QByteArray &text, qint64 max)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value < 1 || value > max || QByteArray::number(value) != text)
        return std::nullopt;
    return value;
}

/// What the head signature covers, besides its domain.
QByteArray headPlace(int incarnation, qint64 end)
{
    QByteArray place;
    appendNumber(place, quint64(incarnation), 4);
    appendNumber(place, quint64(end), 8);
    return place;
}

Result<void> readTrailer(PushBatch &batch, const QByteArray &trailer)
{
    const qint64 place = batch.lines.size() + 1;
    const auto json = parseObject(trailer);
    if (!json)
        return badFrame(place);
    Fields fields(*json);
    const qint64 end = fields.integer(u"end", 0, maxSequence);
    batch.head = fields.bytes(u"head", hashSize);
    batch.headSignature = fields.bytes(u"sig", signatureSize);
    batch.next = fields.integer(u"next", 1, maxSequence + 1);
    const QJsonObject signatures = fields.object(u"sigs");
    const QJsonObject evidence = fields.has(u"evidence") ? fields.object(u"evidence")
                                                         : QJsonObject();
    if (!fields.done() || end != batch.end() || batch.next <= end)
        return badFrame(place);
    for (auto i = signatures.begin(); i != signatures.end(); ++i) {
        const auto sequence = number(i.key().toLatin1(), end);
        const auto signature = base64url::decode(i.value(), signatureSize);
        if (!sequence || *sequence < batch.from || !signature)
            return badFrame(place);
        batch.moneySignatures[*sequence] = *signature;
    }
    auto read = Evidence::fromJson(evidence);
    if (!read)
        return badFrame(place);
    batch.evidence = std::move(*read);
    return {};
}

} // namespace

QByteArray signOp(const crypto::PrivateKey &device, const QByteArray &hash)
{
    return device.sign(crypto::opDomain, {hash});
}

bool opIsSigned(const crypto::PublicKey &device, const QByteArray &hash,
                const QByteArray &signature)
{
    return device.verify(crypto::opDomain, {hash}, signature);
}

void PushBatch::sign(const crypto::PrivateKey &device)
{
    headSignature = device.sign(crypto::headDomain, {headPlace(incarnation, end()), head});
}

std::vector<std::pair<QByteArray, QByteArray>> PushBatch::headers() const
{
    return {{"Content-Type", "application/x-ndjson"},
            {"Sync-Epoch", epoch},
            {"Sync-Incarnation", QByteArray::number(incarnation)},
            {"Sync-From", QByteArray::number(from)},
            {"Sync-Base", base64url::encode(base).toLatin1()}};
}

QByteArray PushBatch::body() const
{
    QJsonObject signatures;
    for (const auto &[sequence, signature] : moneySignatures)
        signatures.insert(QString::number(sequence), base64url::encode(signature));
    QByteArray bytes;
    for (const QByteArray &line : lines)
        bytes += line + '\n';
    QJsonObject trailer{{QStringLiteral("end"), end()},
                        {QStringLiteral("head"), base64url::encode(head)},
                        {QStringLiteral("sig"), base64url::encode(headSignature)},
                        {QStringLiteral("sigs"), signatures},
                        {QStringLiteral("next"), next}};
    if (!evidence.isEmpty())
        trailer.insert(QStringLiteral("evidence"), evidence.toJson());
    return bytes + compact(trailer) + '\n';
}

Result<PushBatch> PushBatch::decode(const HeaderValue &header, const QByteArray &body)
{
    const auto incarnation = number(header("Sync-Incarnation"), maxIncarnation);
    const auto from = number(header("Sync-From"), maxSequence);
    const auto base = base64url::decode(QString::fromLatin1(header("Sync-Base")));
    PushBatch batch;
    batch.epoch = header("Sync-Epoch");
    if (!incarnation || !from || !base || base->size() != hashSize || batch.epoch.isEmpty())
        return badFrame(0);
    if (body.size() > maxPushBytes)
        return tooLarge(maxPushBytes);
    batch.incarnation = int(*incarnation);
    batch.from = *from;
    batch.base = *base;
    batch.lines = (body.endsWith('\n') ? body.chopped(1) : body).split('\n');
    const QByteArray trailer = batch.lines.takeLast();
    if (batch.lines.size() > maxPushLines)
        return tooLarge(maxPushLines);
    COMPTOIR_CHECK(readTrailer(batch, trailer));
    return batch;
}

Result<std::vector<ChainedOp>> PushBatch::chained(DeviceId device) const
{
    std::vector<ChainedOp> ops;
    ops.reserve(size_t(lines.size()));
    QByteArray hash = base;
    for (const QByteArray &line : lines) {
        const qint64 place = qint64(ops.size()) + 1, sequence = from + qint64(ops.size());
        auto op = decodeLine(line);
        if (!op && op.error().is("wire/unknown-version"))
            return fail("sync/upgrade");
        if (!op || op->sequence != sequence || op->incarnation != incarnation)
            return badFrame(place);
        hash = nextHash(device, hash, line);
        const auto signature = moneySignatures.find(sequence);
        ops.push_back({std::move(*op), line, hash,
                       signature == moneySignatures.end() ? QByteArray() : signature->second});
    }
    if (hash != head)
        return badFrame(lines.size() + 1);
    return ops;
}

Result<void> PushBatch::checkSignatures(const std::vector<ChainedOp> &ops,
                                        const crypto::PublicKey &device) const
{
    return checkSignatures(ops, [&device](qint64) { return device; });
}

Result<void> PushBatch::checkSignatures(const std::vector<ChainedOp> &ops, const KeyAt &keyAt) const
{
    const auto signsHead = [this](const crypto::PublicKey &key) {
        return key.verify(crypto::headDomain, {headPlace(incarnation, end()), head}, headSignature);
    };
    if (!signsHead(keyAt(end())) && !signsHead(keyAt(maxSequence)))
        return badFrame(lines.size() + 1);
    for (size_t i = 0; i < ops.size(); ++i) {
        const QByteArray &signature = ops[i].signature;
        const bool wanted = isMoneyKind(ops[i].op.kind) || !signature.isEmpty();
        if (wanted && !opIsSigned(keyAt(ops[i].op.sequence), ops[i].hash, signature))
            return badFrame(qint64(i) + 1);
    }
    return {};
}

} // namespace comptoir::wire
