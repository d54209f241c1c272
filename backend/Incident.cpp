// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Incident.h"

namespace comptoir::backend {

namespace {

template <typename IdType>
QVariant orNull(const IdType &id)
{
    return id.isNull() ? QVariant() : QVariant(id.bytes());
}

} // namespace

Result<void> openIncident(StorageTransaction &transaction, const Incident &incident)
{
    const QVariant campaign = incident.campaign ? QVariant(qint64(*incident.campaign)) : QVariant();
    const QVariant serial = incident.serial ? QVariant(qint64(*incident.serial)) : QVariant();
    // Qt binds a null string as NULL.
    const QString detail = incident.detail.isNull() ? QLatin1String("") : incident.detail;
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "INSERT INTO incident(kind, op, device, campaign, serial, cents, detail, at_ms) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {incident.kind, orNull(incident.op), orNull(incident.device), campaign, serial,
         incident.amount.cents(), detail, incident.at.ms()}));
    return {};
}

} // namespace comptoir::backend
