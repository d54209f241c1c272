// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/FeedCheck.h"

#include "core/crypto/Digest.h"
#include "sync/wire/Json.h"

#include <QtEndian>

namespace comptoir::wire {

quint64 FeedCheck::hashOf(const QString &entity, const QString &id, qint64 version)
{
    const QByteArray text = entity.toUtf8() + '\0' + id.toUtf8() + '\0'
        + QByteArray::number(version);
    return qFromBigEndian<quint64>(crypto::sha256({text}).constData());
}

QJsonObject FeedCheck::toJson() const
{
    return {{QStringLiteral("rows"), rows},
            {QStringLiteral("sum"), QStringLiteral("%1").arg(sum, 16, 16, QLatin1Char('0'))}};
}

Result<FeedCheck> FeedCheck::fromJson(const QJsonObject &json)
{
    Fields fields(json);
    FeedCheck check;
    check.rows = fields.integer(u"rows", 0, qint64(1) << 52);
    const QString sum = fields.text(u"sum", 16);
    bool isNumber = false;
    check.sum = sum.toULongLong(&isNumber, 16);
    if (!isNumber || sum.size() != 16)
        fields.reject(u"sum");
    COMPTOIR_CHECK(fields.done());
    return check;
}

} // namespace comptoir::wire
