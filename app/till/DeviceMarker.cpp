// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/DeviceMarker.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

namespace comptoir::app {

Result<std::optional<DeviceMarker>> DeviceMarker::read(Disk &disk, const QString &path)
{
    COMPTOIR_TRY(const QByteArray bytes, disk.read(path));
    if (bytes.isEmpty())
        return std::optional<DeviceMarker>();
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(bytes));
    wire::Fields fields(json);
    DeviceMarker marker;
    marker.server = QUrl(fields.text(u"server"), QUrl::StrictMode);
    marker.rootFingerprint = fields.bytes(u"root", 32);
    marker.device = fields.id<DeviceId>(u"device");
    marker.shop = fields.id<ShopId>(u"shop");
    marker.epoch = fields.text(u"epoch").toUtf8();
    marker.membership = {fields.text(u"town"), fields.text(u"shop_name"), fields.text(u"merchant")};
    COMPTOIR_TRY(marker.keyset, wire::SignedDoc::fromJson(fields.object(u"keyset")));
    COMPTOIR_CHECK(fields.done());
    return std::optional(marker);
}

Result<void> DeviceMarker::write(Disk &disk, const QString &path) const
{
    return disk.replaceDurably(
        path,
        wire::compact({{QStringLiteral("server"), server.toString(QUrl::FullyEncoded)},
                       {QStringLiteral("root"), base64url::encode(rootFingerprint)},
                       {QStringLiteral("device"), QString::fromLatin1(device.text())},
                       {QStringLiteral("shop"), QString::fromLatin1(shop.text())},
                       {QStringLiteral("epoch"), QString::fromUtf8(epoch)},
                       {QStringLiteral("keyset"), keyset.toJson()},
                       {QStringLiteral("town"), membership.town},
                       {QStringLiteral("shop_name"), membership.shop},
                       {QStringLiteral("merchant"), membership.merchant}}));
}

} // namespace comptoir::app
