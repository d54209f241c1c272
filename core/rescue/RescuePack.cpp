// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/RescuePack.h"

#include "core/base/Assert.h"
#include "core/base/Base64Url.h"
#include "core/crypto/Cipher.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Sealed.h"
#include "sync/wire/ByteReader.h"
#include "sync/wire/Json.h"

#include <QtEndian>
#include <zstd.h>

namespace comptoir::rescue {

namespace {

constexpr QByteArrayView magic("COMPTOIR");
constexpr int format = 1;
constexpr qsizetype fixedSize = 8 + 1 + 4 + 4, digestSize = 32;
constexpr qint64 maxContent = 256 << 20;
constexpr QByteArrayView recoveryContext("comptoir/rescue-pack/1");

/// "COMPTOIR" ‖ format u8 ‖ sizes of header and body u32 BE ‖ header ‖ body ‖ SHA-256 of all
/// before.
struct Frame
{
    QByteArrayView head; ///< all before the body
    QJsonObject header;
    QByteArrayView body;
};

Result<Frame> frameOf(QByteArrayView file)
{
    if (!file.startsWith(magic))
        return fail("rescue/not-a-pack");
    if (file.size() < fixedSize)
        return fail("rescue/truncated");
    if (quint8(file[magic.size()]) > format)
        return fail("rescue/newer-format");
    const qint64 header = qFromBigEndian<quint32>(file.data() + 9);
    const qint64 body = qFromBigEndian<quint32>(file.data() + 13);
    const qint64 whole = fixedSize + header + body + digestSize;
    if (file.size() < whole)
        return fail("rescue/truncated");
    if (file.size() > whole
        || crypto::sha256({file.first(whole - digestSize)}) != file.last(digestSize))
        return fail("rescue/damaged");
    Frame frame;
    frame.head = file.first(fixedSize + header);
    const auto json = wire::parseObject(frame.head.sliced(fixedSize).toByteArray());
    if (!json)
        return fail("rescue/damaged");
    frame.header = *json;
    frame.body = file.sliced(fixedSize + header, body);
    return frame;
}

Result<PackLabel> labelFrom(const QJsonObject &header)
{
    wire::Fields fields(header);
    PackLabel label;
    label.town = fields.bytes(u"town", 32);
    label.townName = fields.text(u"town_name");
    label.shopName = fields.text(u"shop_name");
    label.device = fields.id<DeviceId>(u"device");
    label.made = Instant::fromMs(fields.integer(u"made_ms", 0, qint64(1) << 52));
    label.ops = int(fields.integer(u"ops", 0, 10'000'000));
    if (!fields.done())
        return fail("rescue/damaged");
    return label;
}

QByteArray compressed(const QByteArray &bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), bytes.constData(),
                                      size_t(bytes.size()), 10);
    COMPTOIR_ASSERT(!ZSTD_isError(size));
    return packed.left(qsizetype(size));
}

std::optional<QByteArray> expanded(const QByteArray &packed)
{
    const auto size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (size > quint64(maxContent)) // unknown and error are greater than any size
        return std::nullopt;
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(bytes.data(), size_t(size), packed.constData(),
                                       size_t(packed.size()));
    return !ZSTD_isError(got) && got == size ? std::optional(bytes) : std::nullopt;
}

QByteArray contentOf(const RescuePack &pack)
{
    QJsonArray ops, keys;
    for (const wire::ChainedOp &op : pack.ops) {
        QJsonObject entry{{QStringLiteral("line"), QString::fromUtf8(op.line)}};
        if (!op.signature.isEmpty())
            entry.insert(QStringLiteral("sig"), base64url::encode(op.signature));
        ops.append(entry);
    }
    for (const QByteArray &key : pack.shopKeys)
        keys.append(base64url::encode(key));
    const QByteArray &head = pack.ops.empty() ? pack.base : pack.ops.back().hash;
    return wire::compact({{QStringLiteral("shop"), QString::fromLatin1(pack.shop.text())},
                          {QStringLiteral("epoch"), QString::fromUtf8(pack.epoch)},
                          {QStringLiteral("seed"), base64url::encode(pack.deviceSeed)},
                          {QStringLiteral("inc"), pack.incarnation},
                          {QStringLiteral("from"), pack.from},
                          {QStringLiteral("base"), base64url::encode(pack.base)},
                          {QStringLiteral("head"), base64url::encode(head)},
                          {QStringLiteral("ops"), ops},
                          {QStringLiteral("keys"), keys}});
}

/// Each line at its place in the chain, each money signature the device's.
Result<void> chainOps(RescuePack &pack, const QJsonArray &entries, const QByteArray &head)
{
    const auto device = crypto::PrivateKey::fromSeed(pack.deviceSeed);
    QByteArray hash = pack.base;
    for (const QJsonValue &entry : entries) {
        wire::ChainedOp chained;
        chained.line = entry[u"line"].toString().toUtf8();
        chained.signature = base64url::decode(entry[u"sig"].toString()).value_or(QByteArray());
        auto op = wire::decodeLine(chained.line);
        const qint64 sequence = pack.from + qint64(pack.ops.size());
        if (!op || op->sequence != sequence || op->incarnation != pack.incarnation)
            return fail("rescue/broken-chain", QString::number(sequence));
        hash = wire::nextHash(pack.label.device, hash, chained.line);
        chained.op = std::move(*op);
        chained.hash = hash;
        if (wire::isMoneyKind(chained.op.kind)
            && !wire::opIsSigned(device->publicKey(), hash, chained.signature))
            return fail("rescue/broken-chain", QString::number(sequence));
        pack.ops.push_back(std::move(chained));
    }
    return hash == head ? Result<void>() : fail("rescue/broken-chain");
}

Result<RescuePack> packFrom(const PackLabel &label, const QJsonObject &content)
{
    wire::Fields fields(content);
    RescuePack pack;
    pack.label = label;
    pack.shop = fields.id<ShopId>(u"shop");
    pack.epoch = fields.text(u"epoch", 64).toUtf8();
    pack.deviceSeed = fields.bytes(u"seed", 32);
    pack.incarnation = int(fields.integer(u"inc", 1, 1'000'000));
    pack.from = fields.integer(u"from", 1, qint64(1) << 52);
    pack.base = fields.bytes(u"base", 32);
    const QByteArray head = fields.bytes(u"head", 32);
    const QJsonArray ops = fields.array(u"ops"), keys = fields.array(u"keys");
    if (!fields.done() || ops.size() != label.ops)
        return fail("rescue/broken-chain");
    for (const QJsonValue &key : keys)
        pack.shopKeys.append(base64url::decode(key, 32).value_or(QByteArray()));
    pack.shopKeys.removeAll(QByteArray());
    COMPTOIR_CHECK(chainOps(pack, ops, head));
    return pack;
}

QByteArray sized(qsizetype size)
{
    QByteArray bytes;
    wire::appendNumber(bytes, quint64(size), 4);
    return bytes;
}

} // namespace

QByteArray RescuePack::sealed(const sharing::RecoveryCode &code, const QByteArray &recoveryPublic,
                              Entropy &entropy) const
{
    const QByteArray key = entropy.bytes(crypto::cipherKeySize);
    const QByteArray nonce = entropy.bytes(crypto::cipherNonceSize);
    QJsonObject header{{QStringLiteral("town"), base64url::encode(label.town)},
                       {QStringLiteral("town_name"), label.townName},
                       {QStringLiteral("shop_name"), label.shopName},
                       {QStringLiteral("device"), QString::fromLatin1(label.device.text())},
                       {QStringLiteral("made_ms"), label.made.ms()},
                       {QStringLiteral("ops"), qint64(ops.size())},
                       {QStringLiteral("nonce"), base64url::encode(nonce)},
                       {QStringLiteral("for_code"),
                        base64url::encode(crypto::seal(key, code.packSecret(), entropy))}};
    const auto forShop = crypto::sealTo(recoveryPublic, key, recoveryContext, entropy);
    if (forShop)
        header.insert(QStringLiteral("for_shop"), base64url::encode(*forShop));
    const QByteArray written = wire::compact(header), packed = compressed(contentOf(*this));
    const QByteArray head = magic.toByteArray() + char(format) + sized(written.size())
        + sized(packed.size() + crypto::cipherTagSize) + written;
    const QByteArray file = head + crypto::encrypt(packed, key, nonce, head);
    return file + crypto::sha256({file});
}

Result<PackLabel> RescuePack::readLabel(QByteArrayView file)
{
    COMPTOIR_TRY(const Frame frame, frameOf(file));
    return labelFrom(frame.header);
}

Result<RescuePack> RescuePack::open(QByteArrayView file, const sharing::RecoveryCode &code)
{
    COMPTOIR_TRY(const Frame frame, frameOf(file));
    COMPTOIR_TRY(const PackLabel label, labelFrom(frame.header));
    const auto bytes = [&frame](QStringView name) {
        return base64url::decode(frame.header[name].toString()).value_or(QByteArray());
    };
    auto key = code.agreementKey().open(bytes(u"for_shop"), recoveryContext);
    if (!key) {
        const auto once = crypto::unseal(bytes(u"for_code"), code.packSecret());
        if (!once)
            return fail("rescue/wrong-code");
        key = *once;
    }
    const auto packed = crypto::decrypt(frame.body, *key, bytes(u"nonce"), frame.head);
    const auto content = packed ? expanded(*packed) : std::nullopt;
    const auto json = content ? wire::parseObject(*content, maxContent)
                              : Result<QJsonObject>(fail("rescue/damaged"));
    if (!json)
        return fail("rescue/damaged");
    return packFrom(label, *json);
}

} // namespace comptoir::rescue
