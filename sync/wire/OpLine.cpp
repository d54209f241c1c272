// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/OpLine.h"

#include "core/base/Base64Url.h"
#include "core/crypto/Digest.h"
#include "sync/wire/Json.h"

#include <QtEndian>

#include <array>

namespace comptoir::wire {

namespace {
constexpr std::array<QLatin1String, 4> clockNames{QLatin1String("ok"), QLatin1String("ahead"),
                                                  QLatin1String("behind"),
                                                  QLatin1String("unverified")};
constexpr qint64 maxSequence = qint64(1) << 52;
} // namespace

QByteArray encodeLine(const Op &op)
{
    const bool sealed = !op.sealed.isEmpty();
    return compact({{QStringLiteral("v"), 1},
                    {QStringLiteral("op"), QString::fromLatin1(op.id.text())},
                    {QStringLiteral("seq"), op.sequence},
                    {QStringLiteral("inc"), op.incarnation},
                    {QStringLiteral("tx"), op.transaction},
                    {QStringLiteral("hlc"), QString::fromLatin1(op.hlc.text())},
                    {QStringLiteral("kind"), QString::fromUtf8(op.kind)},
                    {QStringLiteral("req"), QJsonArray::fromStringList(op.requires_)},
                    {sealed ? QStringLiteral("enc") : QStringLiteral("body"),
                     sealed ? QJsonValue(base64url::encode(op.sealed)) : QJsonValue(op.body)},
                    {QStringLiteral("clk"), clockNames[size_t(op.clock)]}});
}

Result<Op> decodeLine(const QByteArray &line)
{
    if (line.contains('\n'))
        return fail("wire/not-json", QStringLiteral("newline in a line"));
    COMPTOIR_TRY(const QJsonObject json, parseObject(line, maxLineBytes));
    Fields fields(json);
    if (fields.integer(u"v", 1, 1'000'000) != 1)
        return fail("wire/unknown-version");
    Op op;
    op.id = fields.id<OpId>(u"op");
    op.sequence = fields.integer(u"seq", 1, maxSequence);
    op.incarnation = int(fields.integer(u"inc", 1, 1'000'000));
    op.transaction = fields.integer(u"tx", 1, op.sequence);
    const auto hlc = Hlc::fromText(fields.text(u"hlc", 20).toLatin1());
    if (!hlc)
        fields.reject(u"hlc");
    op.hlc = hlc.value_or(Hlc());
    op.kind = fields.text(u"kind", 64).toUtf8();
    for (const QJsonValue &feature : fields.array(u"req"))
        op.requires_.append(feature.toString());
    if (fields.has(u"enc")) {
        const auto sealed = base64url::decode(fields.text(u"enc", maxLineBytes));
        if (!sealed || sealed->isEmpty() || fields.has(u"body"))
            fields.reject(u"enc");
        op.sealed = sealed.value_or(QByteArray());
    } else {
        op.body = fields.object(u"body");
    }
    const QString clock = fields.text(u"clk", 16);
    const auto known = std::find(clockNames.begin(), clockNames.end(), clock);
    op.clock = known == clockNames.end() ? ClockState::Unverified
                                         : ClockState(known - clockNames.begin());
    COMPTOIR_CHECK(fields.done());
    return op;
}

QByteArray firstHash(DeviceId device, int incarnation, const QByteArray &previousHead)
{
    QByteArray number(4, Qt::Uninitialized);
    qToBigEndian(quint32(incarnation), number.data());
    const QByteArray previous = previousHead.isEmpty() ? QByteArray(32, '\0') : previousHead;
    return crypto::sha256({crypto::incarnationDomain.prefix(), device.bytes(), number, previous});
}

QByteArray nextHash(DeviceId device, const QByteArray &previous, QByteArrayView line)
{
    return crypto::sha256({crypto::opDomain.prefix(), device.bytes(), previous, line});
}

bool travelsInClear(QByteArrayView kind)
{
    constexpr std::array<QByteArrayView, 8> clear{"voucher.", "loyalty.", "order.", "listing.",
                                                  "closing",  "device.",  "field.", "blob."};
    return std::any_of(clear.begin(), clear.end(), [kind](QByteArrayView word) {
        return word.endsWith('.') ? kind.startsWith(word) : kind == word;
    });
}

bool isMoneyKind(QByteArrayView kind)
{
    return kind.startsWith("voucher.") || kind == QByteArrayView("loyalty.burn")
        || kind == QByteArrayView("closing");
}

} // namespace comptoir::wire
