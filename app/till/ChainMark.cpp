// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/ChainMark.h"

#include "core/base/Base64Url.h"
#include "core/crypto/Digest.h"
#include "sync/wire/Json.h"

#include <QSysInfo>

namespace comptoir::app {

namespace {

constexpr qint64 maxNumber = qint64(1) << 52;

QByteArray thisMachine()
{
    return crypto::sha256({"comptoir/machine/1", QSysInfo::machineUniqueId()}).first(16);
}

} // namespace

ChainMark ChainMark::of(const store::ChainHead &chain)
{
    return {chain.device, chain.incarnation, chain.nextNumber - 1, chain.head, thisMachine()};
}

std::optional<ChainMark> ChainMark::read(Disk &disk, const QString &path)
{
    const auto bytes = disk.read(path);
    const auto json = bytes ? wire::parseObject(*bytes) : Result<QJsonObject>(fail(bytes.error()));
    if (!json)
        return std::nullopt;
    wire::Fields fields(*json);
    ChainMark mark;
    mark.device = fields.id<DeviceId>(u"device");
    mark.incarnation = int(fields.integer(u"inc", 1, maxNumber));
    mark.number = fields.integer(u"n", 0, maxNumber);
    mark.head = fields.bytes(u"head", 32);
    mark.machine = fields.bytes(u"machine", 16);
    return fields.done() ? std::optional(mark) : std::nullopt;
}

Result<void> ChainMark::write(Disk &disk, const QString &path) const
{
    return disk.replaceDurably(
        path,
        wire::compact({{QStringLiteral("device"), QString::fromLatin1(device.text())},
                       {QStringLiteral("inc"), incarnation},
                       {QStringLiteral("n"), number},
                       {QStringLiteral("head"), base64url::encode(head)},
                       {QStringLiteral("machine"), base64url::encode(machine)}}));
}

Result<bool> ChainMark::fits(const store::Outbox &outbox) const
{
    COMPTOIR_TRY(const auto chain, outbox.head());
    if (device != chain.device || machine != thisMachine())
        return false;
    return outbox.stillHas(incarnation, number, head);
}

} // namespace comptoir::app
